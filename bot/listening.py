"""Whether an event is read now or, as free text after which more may come, held; and what it makes with what was held.

Pure, around `advance`: it knows no platform, no store, no clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from msgspec.structs import replace

from bot.advance import advance
from bot.content.library import Library
from bot.core import burst
from bot.core.burst import PATIENCE, Patience
from bot.core.event import Event, Turn
from bot.core.person import Person
from bot.meeting import meet
from bot.understanding.emergency import is_happening

Reading = tuple[tuple[Event, Turn], ...]
"""Turns one after the other, each with the event it answers; the last one holds the person afterwards."""


@dataclass(frozen=True, slots=True)
class Held:
    """The person who holds a text until nothing more is typed, and what it makes if nothing is; () when that must be
    read again, because it is not the first one held.
    """

    person: Person
    reading: Reading = ()


_ASIDE = frozenset({"unfollow", "unsend"})
"""What neither belongs to a burst nor ends it."""


def listen(library: Library, person: Person, event: Event, now: datetime, patience: Patience) -> Reading | Held:
    """The turns an event makes, what was held first; or, when it is held itself, the person who holds it."""
    if event.kind in _ASIDE:
        return read(library, burst.without(person, event.message), now, event, ends=False)
    if event.kind == "word":
        return read(library, person, now, event, ends=False)
    if event.kind == "text":
        is_first = person.burst is None
        turn = advance(library, replace(person, burst=None), event, now, asks=not is_first)
        if turn.free:
            holding = burst.hold(meet(library, person, event, now), event, now, patience)
            if not turn.waits:
                return read(library, holding, now)
            return Held(holding, ((burst.join(holding), turn),) if is_first else ())
        if person.burst is None:
            return ((event, turn),)
    return read(library, person, now, event)


def read(library: Library, person: Person, now: datetime, *events: Event, ends: bool = True) -> Reading:
    """The turns of what was held, then of these events; an erased person hears nothing more."""
    if ends and person.burst is not None:
        events = (burst.join(person), *events)
        person = replace(person, burst=None)
    turns: list[tuple[Event, Turn]] = []
    for event in events:
        turns.append((event, advance(library, person, event, now)))
        person = turns[-1][1].person
        if turns[-1][1].erase:
            break
    return tuple(turns)


def goes_on(library: Library, person: Person, event: Event, now: datetime) -> bool:
    """Whether a script's text, typed at the same instant as what is held, belongs to it. Not when it answers what would
    be asked next, nor when both together say nothing to the pending question: then somebody has read what we said.
    """
    if person.burst is None:
        return False
    asked = read(library, person, now)[-1][1].person
    if not advance(library, asked, event, now, asks=True).free and not is_happening(event.text):
        return False
    both = read(library, burst.hold(person, event, now, PATIENCE), now)[-1][1].person
    return person.place is None or both.misses == person.misses
