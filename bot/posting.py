"""What a turn brings to its person's outbox. Pure but for fresh ids; knows no platform."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import datetime

from msgspec.structs import replace

from bot.core.desk_queue import queued
from bot.core.event import Event, Turn
from bot.core.outbox import next_delivery, next_word, waits_for_reader
from bot.core.person import Address, Delivery, Person, Sent
from bot.core.unheard import spoken
from bot.core.unsent import marks_of

MOST_LISTED = 200
"""How many deliveries a page that nobody opens keeps: the newest ones."""


def deliveries_of(turn: Turn, before: Person, event: Event, now: datetime) -> tuple[Delivery, ...]:
    """What a turn says: first where others read it too, then to the person; the reply token goes with the first, but for a
    form, which opens with nothing else. Last what it tells other people's turns.
    """
    made, posted = [], []
    token, until = event.token, event.until
    for post, says in turn.posts:
        trigger: tuple[str, datetime | None] = ("", None)
        if post.how == "form":
            trigger, (token, until) = (token, until), ("", None)
        posted.append(Delivery(str(uuid.uuid4()), now, says, *trigger, post=post))
    if turn.public:
        made.append(Delivery(str(uuid.uuid4()), now, turn.public, token, until, where=event.where))
        token, until = "", None
    if turn.says and turn.person.address is not None:  # who only has a landline hears it from a helper
        reminds = spoken(before, turn.person)
        private = Delivery(
            str(uuid.uuid4()), now, turn.says, token, until, reminder=event.kind == "due", reminds=reminds
        )
        made.append(private)
        token, until = "", None
    made += posted
    whose = turn.person.id
    if event.word is not None and event.word.whose != whose:  # a reply token that is another one's goes back to them
        token, until, whose = event.word.token, event.word.until, event.word.whose
    for to, word in turn.words:
        if token and whose in (to, turn.person.id):
            word = replace(word, token=token, until=until, whose=whose)
            token, until = "", None
        made.append(Delivery(str(uuid.uuid4()), now, (), to=to, word=word))
    return tuple(made)


def added(
    person: Person, outbox: Sequence[Delivery], new: Sequence[Delivery], sending: Delivery | None
) -> tuple[Delivery, ...]:
    """The outbox with what a turn adds to it. `sending` may be on its way at this moment."""
    if person.cards:
        return queued(outbox, new, person.cards, sending)
    return _listed((*outbox, *new)) if waits_for_reader(person) else (*outbox, *new)


def _listed(outbox: tuple[Delivery, ...]) -> tuple[Delivery, ...]:
    """What of it a page keeps that nobody opens; words for others are never dropped."""
    said = [delivery for delivery in outbox if not delivery.word]
    old = {delivery.id for delivery in said[:-MOST_LISTED]}
    return tuple(delivery for delivery in outbox if delivery.id not in old)


def is_sent(person: Person, now: datetime) -> bool:
    """Whether somebody is sending of the outbox at this moment."""
    return next_delivery(person, now) is not None or next_word(person, now) is not None


def is_same(one: Delivery, other: Delivery | None) -> bool:
    return other is not None and one.id == other.id


def as_sent(person: Person, delivery: Delivery, place: str = "") -> Sent:
    """A delivery as something to take back one day; without a place it may be on its way."""
    address, marks = person.address or Address("", "", ""), marks_of(delivery.says) if place else ()
    return Sent(address, delivery.id, delivery.opened, place, delivery.where, marks)
