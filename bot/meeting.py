"""Somebody is there: their address and language, since when they were away, and how they are greeted.

Pure, a part of `advance`: it knows content and cases, no platform, no clock.
"""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from bot.answering import come_back
from bot.content.library import Library
from bot.core import walk
from bot.core.calendar import in_japan
from bot.core.draft import Draft
from bot.core.event import NOWHERE, Event
from bot.core.person import Person
from bot.skills import again, menu
from bot.understanding.returning import comes_back, greets

_ABSENT = frozenset({"unfollow", "unsend", "due", "word"})
"""Events that do not show that somebody is there and can be written to."""


def meet(library: Library, person: Person, event: Event, now: datetime) -> Person:
    """Keep the address, and the language of the first contact; leave what this release no longer has."""
    if event.address not in (person.address, NOWHERE):
        person = replace(person, address=event.address)
    if person.lang not in library.languages:
        person = replace(person, lang=library.words.language(person.lang or event.lang))
    if person.blocked and event.kind not in _ABSENT:
        person = replace(person, blocked=False)
    if person.met is None:
        person = replace(person, met=now)
    return person


def see(draft: Draft, event: Event) -> None:
    """Keep the day on which somebody is here, and tell how many days they were away."""
    if event.kind in _ABSENT:
        return
    today, before = in_japan(draft.now).date(), draft.person.here
    draft.away = max(0, (today - before).days) if before is not None else 0
    if before != today:
        draft.person = replace(draft.person, here=today)


def hello(library: Library, draft: Draft, event: Event) -> None:
    """Somebody comes for the first time or comes back."""
    if draft.person.cases and draft.away >= again.LONG:
        again.show(draft)
        come_back(draft)
    elif draft.person.place is None:
        draft.say("hello" if not draft.person.cases else "hello.again")
        menu.show(draft)
    else:
        draft.say("hello.again")
        walk.resume(draft)


def takes_return(draft: Draft, text: str) -> bool:
    """「続きから」 at any time; after long days a mere greeting means the same."""
    if not draft.person.cases or not (comes_back(text) or (draft.away >= again.LONG and greets(text))):
        return False
    again.show(draft)
    come_back(draft)
    return True
