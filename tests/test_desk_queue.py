"""The helpdesk on a bad day: its channel takes one post a second, and whoever needs somebody most is seen first."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta

import pytest
from conftest import START
from msgspec.structs import replace

from bot.advance import advance
from bot.content.library import Library
from bot.core import desk
from bot.core.card import Card, Post
from bot.core.desk import Helpdesk
from bot.core.desk_queue import queued
from bot.core.event import Deed, Event
from bot.core.outbox import next_delivery
from bot.core.person import Address, Delivery, Message, Person, Word
from bot.core.posts import edits, lies_at
from bot.core.press import SkillPress, encode
from bot.posting import added, deliveries_of

CHANNEL = Address("slack", "", "C06HELPDESK")
PACKET = Message("desk.kind", lines=(Message("menu.unknown_charge"),))


def post(number: int, how: str, card: str = "k1", key: str = "desk-thread.how", source: str = "") -> Delivery:
    made = Post(how, card, source=source)  # type: ignore[arg-type]
    return Delivery(str(number), START, (Message(key),), post=made)


def card(number: str, why: str = "asked") -> Card:
    return Card(number, f"person {number}", START, why)  # type: ignore[arg-type]


def ids(outbox: tuple[Delivery, ...]) -> list[str]:
    return [one.id for one in outbox]


# ---- what goes together


def test_a_card_that_is_written_anew_twice_while_it_waits_is_written_once() -> None:
    outbox = queued((post(1, "revise"),), [post(2, "revise"), post(3, "revise", "k2")], (card("k1"), card("k2")), None)
    assert ids(outbox) == ["2", "3"]


def test_a_card_that_nobody_has_seen_yet_is_posted_as_it_stands_now() -> None:
    [one] = queued((post(1, "card"),), [post(2, "revise", key="desk-thread.gist")], (card("k1"),), None)
    assert (one.id, one.says[0].key) == ("1", "desk-thread.gist")


def test_what_is_said_in_one_thread_stands_in_one_post_but_never_with_what_may_be_taken_back() -> None:
    outbox = queued(
        (post(1, "thread"),), [post(2, "thread"), post(3, "thread", source="m1"), post(4, "thread")], (), None
    )
    assert [(one.id, len(one.says)) for one in outbox] == [("1", 2), ("3", 1), ("4", 1)]


@pytest.mark.parametrize("how", ["revise", "thread", "card"])
def test_what_may_be_on_its_way_stays_first_and_as_it_is(how: str) -> None:
    going = post(1, how)
    outbox = queued((going,), [post(2, "revise"), post(3, "form", "k2")], (card("k1"), card("k2", "despair")), going)
    assert outbox[0] == going
    assert ids(outbox[1:]) == ["3", "2"]


def test_what_was_tried_before_is_never_changed_for_it_may_have_arrived() -> None:
    tried = replace(post(1, "thread"), attempts=1, after=START + timedelta(seconds=5))
    outbox = queued((tried,), [post(2, "thread")], (card("k1"),), None)
    assert outbox[0] == tried
    assert ids(outbox) == ["1", "2"]


def test_words_to_people_keep_their_order_behind() -> None:
    told = [Delivery(str(number), START, (), to="somebody", word=Word("desk_took")) for number in (5, 6)]
    outbox = queued((told[0],), [post(1, "thread"), told[1], post(2, "form")], (card("k1"),), None)
    assert ids(outbox) == ["2", "1", "5", "6"]


# ---- fifty in a minute


class Channel:
    """The desk's channel as Slack lets us use it: one post a second, changes beside them."""

    def __init__(self, library: Library) -> None:
        self.library = dataclasses.replace(library, desk=Helpdesk("desk", CHANNEL))
        self.person = Person("desk", address=CHANNEL, lang="ja", met=START)
        self.now = START
        self.shown: dict[tuple[str, str], float] = {}
        self.posts = 0

    def take(self, event: Event) -> None:
        turn = advance(self.library, self.person, event, self.now)
        new = deliveries_of(turn, self.person, event, self.now)
        outbox = added(turn.person, turn.person.outbox, new, next_delivery(self.person, self.now))
        self.person = replace(turn.person, outbox=tuple(one for one in outbox if one.word is None))

    def send(self) -> None:
        """What goes out in one second."""
        while (delivery := next_delivery(self.person, self.now)) is not None:
            where = delivery.post
            assert where is not None
            place = f"C06HELPDESK:{len(self.shown) + 1}.0"
            gone = lies_at(delivery, place, lambda person, one=delivery: without(person, one))  # type: ignore[misc]
            self.person = gone(self.person)
            for said in delivery.says:
                self.shown.setdefault((where.card, said.key), (self.now - START).total_seconds())
            if not edits(delivery):
                self.posts += 1
                break
        self.now += timedelta(seconds=1)


def without(person: Person, delivery: Delivery) -> Person:
    return replace(person, outbox=tuple(one for one in person.outbox if one.id != delivery.id))


def wish(number: int, why: str, now: datetime) -> Event:
    word = Word("desk_wish", "1", {"why": why, "platform": "line", "kind": "unknown_charge"}, (PACKET,))
    return Event(id=f"w{number}", kind="word", at=now, person="desk", word=word, sender=f"person {number}")


def claim(card_id: str, now: datetime) -> Event:
    deed = Deed(kind="pressed", helper="U1", name="森")
    text = encode(SkillPress("helper", f"claim/{card_id}"))
    return Event(id=f"c{card_id}", kind="desk", at=now, address=CHANNEL, text=text, deed=deed)


def test_fifty_cards_within_a_minute_do_not_lag_and_the_most_urgent_are_seen_first(library: Library) -> None:
    """A card comes each second and a bit; of each ten one is somebody in despair, and every fifth second a card is taken."""
    channel, opened = Channel(library), {}
    number = 0
    while channel.person.outbox or number < 50:
        seconds = (channel.now - START).total_seconds()
        while number < 50 and seconds >= number * 1.2:
            channel.take(wish(number, "despair" if number % 10 == 7 else "asked", channel.now))
            opened[channel.person.cards[-1].id] = seconds
            number += 1
        if seconds % 5 == 4:
            free = [one for one in desk.open_cards(channel.person.cards) if one.holder is None and one.thread]
            if free:
                channel.take(claim(free[0].id, channel.now))
        channel.send()
    offers = sum(key == "desk-thread.similar" for _, key in channel.shown)
    despair = {one.id for one in channel.person.cards if one.why == "despair"}
    lag = {one: channel.shown[one, "desk-card"] - at for one, at in opened.items()}
    assert max(lag[one] for one in despair) <= 1
    assert max(lag.values()) <= 30, "every card stands in the channel seconds after it was wished for"
    taken = {one: at for (one, key), at in channel.shown.items() if key == "desk-thread.took"}
    packets = {one: at for (one, key), at in channel.shown.items() if key == "desk-thread.packet"}
    assert all(packets[one] <= at for one, at in taken.items()), "whoever takes a card can read it"
    assert len(packets) == 50
    assert channel.posts <= 2 * 50 + len(taken) + offers
    assert (channel.now - START).total_seconds() <= channel.posts + 10, "nothing is idle while anything waits"
