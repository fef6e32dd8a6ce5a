"""What somebody types within a second or two is one message: parts are kept until the burst is over, then joined.

Pure; whether a text may go on is decided where it is understood (`advance`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.core.event import Event
from bot.core.masks import mask
from bot.core.person import Burst, Part, Person
from bot.core.reminders import look_at

LATE = timedelta(seconds=2)
"""How long after its end the worker looks after a burst: the process that took it has a timer of its own."""
_MOST_PARTS = 20
_MOST_LETTERS = 5000
"""A longer burst is read at once: nobody waits for more of it."""


@dataclass(frozen=True, slots=True)
class Patience:
    """When a burst is over: `lull` after its last part, `longest` after its first."""

    lull: timedelta = timedelta(seconds=1.2)
    longest: timedelta = timedelta(seconds=3)


PATIENCE = Patience()


def hold(person: Person, event: Event, now: datetime, patience: Patience) -> Person:
    """The person with one more part in their burst."""
    part = Part(event.text, event.at, now, event.message, event.token, event.until)
    parts = (*person.burst.parts, part) if person.burst else (part,)
    over = min(now + patience.lull, min(one.got for one in parts) + patience.longest)
    is_long = len(parts) >= _MOST_PARTS or sum(len(one.text) for one in parts) >= _MOST_LETTERS
    return replace(person, burst=Burst(parts, now if is_long else over))


def join(person: Person) -> Event:
    """What somebody typed in a burst as one text, in the order of the platform's time, with the newest reply token.

    Masked once more: parts may show together what each alone did not.
    """
    if person.burst is None or person.address is None:
        raise LookupError("a burst of nobody")
    parts = sorted(person.burst.parts, key=lambda part: part.at)
    newest = max(parts, key=lambda part: (bool(part.token), part.at))
    masked = mask("\n".join(part.text for part in parts))
    return Event(
        id="",
        kind="text",
        address=person.address,
        at=parts[-1].at,
        text=masked.text,
        hidden=masked.hidden,
        message=" ".join(part.message for part in parts if part.message),
        token=newest.token,
        until=newest.until,
    )


def without(person: Person, message: str) -> Person:
    """The person whose burst no longer holds an unsent message."""
    if person.burst is None:
        return person
    parts = tuple(part for part in person.burst.parts if part.message != message)
    return replace(person, burst=replace(person.burst, parts=parts) if parts else None)


def next_look(person: Person, spread: timedelta) -> datetime | None:
    """When a worker must look at somebody: the next reminder, or a burst that nobody ended in time."""
    moments = [look_at(person.id, reminder, spread) for reminder in person.reminders]
    if person.burst is not None:
        moments.append(person.burst.over + LATE)
    return min(moments, default=None)
