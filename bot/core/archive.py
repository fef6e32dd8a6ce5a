"""An old diary moves to keys of its own, page by page, as closed cases do: a long case stays as light as a short one.

Nothing is lost or changed: a page is a closed case that holds only diary lines. What rules, the next text to read or a
message that may still be taken back need stays where it is.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.core import after
from bot.core.case import Case, Entry, Promise
from bot.core.contact_log import KIND as CONTACT
from bot.core.contact_log import number_of
from bot.core.person import Person
from bot.core.promises import FLOW as TOLD

MOST_LINES = 60
"""Diary lines a case may have before the older ones move."""
KEPT = 30
_KEPT_CONTACTS = 8
_KEPT_SILENCES = 2
_KEPT_PROMISES = 6
_SETTLED = timedelta(days=2)
"""Platforms let a message be taken back for a day; until then its line stays at hand."""
_ASKED_BY_RULES = frozenset({"answer", "decision", "dispute", "charge", "credit", "promise", "roles", "attempt"})
"""Lines that flows look for by their step: of those with the same key the last one stays."""


def settle(before: Person, person: Person, now: datetime) -> tuple[Person, tuple[Case, ...]]:
    """The person with short diaries and without what is over of closed cases; the pages that were taken out are to be
    committed with them. `before`: as it was before this turn.
    """
    person, told = after.settle(before, person, now)
    pages = list(told)
    for case in person.cases:
        if len(case.entries) <= MOST_LINES:
            continue
        moved = _movable(case, now)[: len(case.entries) - KEPT]
        if not moved:
            continue
        page_id = f"{case.id}-{len(person.closed) + 1}"
        pages.append(Case(page_id, case.kind, case.opened, state="closed", entries=tuple(moved)))
        gone = {id(entry) for entry in moved}
        entries = tuple(entry for entry in case.entries if id(entry) not in gone)
        short = replace(case, entries=entries, promises=_promises(case))
        cases = tuple(short if other is case else other for other in person.cases)
        person = replace(person, cases=cases, closed=(*person.closed, page_id))
    return person, tuple(pages)


def _promises(case: Case) -> tuple[Promise, ...]:
    """Told promises that ended long ago stand in the diary; the newest of them stay."""
    ended = [one for one in case.promises if one.flow == TOLD and one.state != "waiting"]
    gone = {one.id for one in ended[:-_KEPT_PROMISES]}
    return tuple(one for one in case.promises if one.id not in gone)


def is_page(case_id: str) -> bool:
    """Whether a closed record is a page of a diary, not a case of its own."""
    return "-" in case_id


def page_of(case_id: str) -> str:
    """The case that a page of a diary belongs to, "" for what is no page."""
    return case_id.partition("-")[0] if is_page(case_id) else ""


def _movable(case: Case, now: datetime) -> list[Entry]:
    """The lines that nothing looks at any more, the oldest first."""
    last = {entry.key: entry for entry in case.entries if entry.kind in _ASKED_BY_RULES}
    contacts = [entry for entry in case.entries if entry.kind == CONTACT]
    silent = [entry for entry in case.entries if entry.kind == "not_yet"]
    watched = {promise.contact for promise in case.promises if promise.state == "waiting"}
    kept = {id(entry) for entry in last.values()} | {id(entry) for entry in contacts[-_KEPT_CONTACTS:]}
    kept |= {id(entry) for entry in contacts if number_of(entry) in watched}
    kept |= {id(entry) for entry in silent[-_KEPT_SILENCES:]}
    return [entry for entry in case.entries if id(entry) not in kept and entry.at <= now - _SETTLED]
