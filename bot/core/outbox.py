"""Who of an outbox is sent next, and when somebody must look after it. Pure; knows no platform but by what it told us."""

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
    never for a reader who fetches.
    """
    if not person.outbox or waits_for_reader(person):
        return None
    if next_delivery(person, now) is not None:
        return now + SEND_WITHIN
    return min(delivery.after for delivery in person.outbox if delivery.after is not None and delivery.after > now)


def next_delivery(person: Person, now: datetime) -> Delivery | None:
    """The delivery to try now: the first one, or a free reply behind what the platform holds back for long. None: nobody
    sends.
    """
    for position, delivery in enumerate(person.outbox):
        waits = delivery.after is not None and delivery.after > now
        if not waits and (position == 0 or is_free(delivery, now)):
            return delivery
        if waits and not outlasts(delivery, now):
            return None
    return None


def is_free(delivery: Delivery, now: datetime) -> bool:
    """Whether its reply token still lives."""
    return bool(delivery.token) and (delivery.until is None or now < delivery.until)


def outlasts(delivery: Delivery, now: datetime) -> bool:
    """Whether the platform holds a delivery back for longer than a free reply can wait."""
    return delivery.held and delivery.after is not None and delivery.after - now > REPLY_LIFE


def hurry(delivery: Delivery) -> Delivery:
    """Nobody is sending: what only waited for its next try goes first now, what the platform holds back still waits."""
    return delivery if delivery.held else replace(delivery, after=None)
