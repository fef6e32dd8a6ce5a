"""Who of an outbox is sent next, and when somebody must look after it. Pure; knows no platform but by what it told us.

An outbox has two lanes that never wait for each other: what is said to the person, and the words for other people's turns.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.core.person import Delivery, Person

SEND_WITHIN = timedelta(seconds=15)
"""How long a commit's own process has for sending before a worker takes over: less than a reply token lives."""
REPLY_LIFE = timedelta(minutes=1)
"""What the platform holds back for longer than this cannot be waited for by a free reply: its token would not live."""


def waits_for_reader(person: Person) -> bool:
    """Whether the person's channel lists deliveries until its reader acknowledges them (the chat page)."""
    return person.address is not None and person.address.platform == "web"


def outbox_due(person: Person, now: datetime) -> datetime | None:
    """When a worker looks after the outbox: past the time a sender has, or when what holds it up may be tried again;
    for a reader who fetches only after the words.
    """
    if not person.outbox:
        return None
    is_fetched = waits_for_reader(person)
    if (next_delivery(person, now) is not None and not is_fetched) or next_word(person, now) is not None:
        return now + SEND_WITHIN
    sent = [one.after for one in person.outbox if one.word is not None or not is_fetched]
    return min((after for after in sent if after is not None and after > now), default=None)


def next_delivery(person: Person, now: datetime) -> Delivery | None:
    """What to say now: the first delivery, or a free reply behind what the platform holds back for long. None: nobody
    sends.
    """
    is_first = True
    for delivery in person.outbox:
        if delivery.word is not None:
            continue
        waits = _waits(delivery, now)
        if not waits and (is_first or is_free(delivery, now)):
            return delivery
        if waits and not outlasts(delivery, now):
            return None
        is_first = False
    return None


def may_have_gone(person: Person, now: datetime) -> set[str]:
    """What a sender who died may have sent unseen. Of the helpdesk's posts, which are sent strictly in order, the first."""
    first = next_delivery(person, now)
    return {one.id for one in person.outbox if one.post is None or (first is not None and one.id == first.id)}


def next_word(person: Person, now: datetime) -> Delivery | None:
    """The word to tell now: the first to anybody to whom none before it waits. Who cannot be told delays nobody else."""
    waiting: set[str] = set()
    for delivery in person.outbox:
        if delivery.word is not None and delivery.to not in waiting:
            if not _waits(delivery, now):
                return delivery
            waiting.add(delivery.to)
    return None


def _waits(delivery: Delivery, now: datetime) -> bool:
    return delivery.after is not None and delivery.after > now


def is_free(delivery: Delivery, now: datetime) -> bool:
    """Whether its reply token still lives."""
    return bool(delivery.token) and (delivery.until is None or now < delivery.until)


def outlasts(delivery: Delivery, now: datetime) -> bool:
    """Whether the platform holds a delivery back for longer than a free reply can wait."""
    return delivery.held and delivery.after is not None and delivery.after - now > REPLY_LIFE


def hurry(delivery: Delivery) -> Delivery:
    """Nobody is sending: what only waited for its next try goes first now, what the platform holds back still waits."""
    return delivery if delivery.held else replace(delivery, after=None)
