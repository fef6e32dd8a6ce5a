"""The dates of a case as a calendar takes them: last days, duties, and the days on which we ask after a promise. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from msgspec.structs import replace

from bot.core import cases
from bot.core.calendar import in_japan
from bot.core.case import Case, Promise, Task
from bot.core.draft import Draft
from bot.core.person import Message, Person
from bot.core.plan import words

_VISIT = ("contact", "visit")
Kind = Literal["last", "call", "visit", "letter", "answer", "duty"]


@dataclass(frozen=True, slots=True)
class Dated:
    """One date. `start` is a day, or a moment in Japan; `changed` is when it was set last; `id` is the same for as long
    as the duty is the same one.
    """

    id: str
    kind: Kind
    start: date | datetime
    title: Message
    changed: datetime


def dates(draft: Draft, case: Case) -> list[Dated]:
    """Every date of the open duties of a case, the soonest first."""
    found = [one for duty in cases.open_duties(case) for one in _of(draft, case, duty)]
    return sorted(found, key=lambda one: (one.start.isoformat(), one.id))


def _of(draft: Draft, case: Case, duty: cases.Duty) -> Iterator[Dated]:
    title, changed = words(draft, case, duty, "title"), duty.moved or duty.opened
    moment = duty.later or duty.due
    if moment is not None:
        yield Dated(duty.id, _kind(duty), in_japan(moment), title, changed)
    if isinstance(duty, Task) and duty.deadline is not None:
        yield Dated(f"{duty.id} last", "last", duty.deadline.safe, title, changed)


def _kind(duty: cases.Duty) -> Kind:
    if isinstance(duty, Promise):
        return "answer"
    if (duty.flow, duty.step) == _VISIT:
        return "visit"
    return "letter" if duty.letter else "call" if duty.desk else "duty"


def mark_moved(before: Person, after: Person, now: datetime) -> Person:
    """The person after a turn, with the moment at each duty whose dates the turn changed: calendars ask for it."""
    old = {case.id: case for case in before.cases}
    changed = [(case, _marked(old[case.id], case, now)) for case in after.cases if case.id in old]
    for case, marked in changed:
        if marked is not case:
            after = cases.put_case(after, marked)
    return after


def _marked(before: Case, case: Case, now: datetime) -> Case:
    old = {duty.id: duty for duty in cases.duties(before)}
    for duty in cases.duties(case):
        was = old.get(duty.id)
        if was is duty or (was is None and duty.opened == now):
            continue
        if was is None or _dates(was) != _dates(duty):  # a correction may bring back what was opened long ago
            case = cases.put_duty(case, replace(duty, moved=now))
        elif was.moved != duty.moved:  # opened anew with the same dates
            case = cases.put_duty(case, replace(duty, moved=was.moved))
    return case


def _dates(duty: cases.Duty) -> tuple[datetime | date | None, ...]:
    last = duty.deadline.safe if isinstance(duty, Task) and duty.deadline is not None else None
    return (duty.due, duty.later, last)
