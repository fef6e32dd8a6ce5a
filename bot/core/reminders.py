"""Which reminders the open tasks and promises need: derived anew after every turn, so no timer can go astray."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from bot.core.calendar import Calendar, at, in_japan, out_of_quiet_hours
from bot.core.cases import Duty, duties, is_open
from bot.core.person import Case, Person, Promise, Reminder, Task

_DAYS_BEFORE = (7, 3, 1, 0)
_AGAIN = timedelta(days=1)
MOST_REPEATS = 2
"""How often an unanswered reminder is repeated; more than that is nagging."""


def plan(person: Person, calendar: Calendar, now: datetime) -> tuple[Reminder, ...]:
    """Every reminder the person's open cases still need, the soonest first.

    None while the person blocks us (parked, not lost). One that is late at night, because nobody could send it
    earlier, waits for the morning; only what the person chose themselves comes at night.
    """
    if person.blocked:
        return ()
    found = [
        Reminder(f"{case.id}.{duty.id}.{name}", case.id, duty.id, name, _not_at_night(name, due, now))
        for case in person.cases
        for duty in duties(case)
        if is_open(duty)
        for name, due in _times(duty, calendar)
        if name not in duty.fired
    ]
    return tuple(sorted(found, key=lambda reminder: (reminder.due, reminder.id)))


def _not_at_night(name: str, due: datetime, now: datetime) -> datetime:
    return due if due > now or name.startswith("later") else max(due, out_of_quiet_hours(now, "chase"))


def _times(duty: Duty, calendar: Calendar) -> Iterator[tuple[str, datetime]]:
    """The names and moments of a duty's reminders. What the person chose with あとで replaces what we would choose.

    An unanswered reminder comes again on the next days, one at a time; a counted deadline has its own days instead.
    """
    first = _first(duty)
    if first is None:
        return
    kind = "later" if duty.later is not None else "due"
    chain = [(f"{kind}{first:%Y%m%d%H%M}", first)]
    if isinstance(duty, Task) and duty.deadline is not None:
        yield chain[0]
        yield from _before(duty, calendar)
        return
    for repeat in range(1, MOST_REPEATS + 1):
        again = out_of_quiet_hours(first + repeat * _AGAIN, "chase")
        chain.append((f"again{again:%Y%m%d%H%M}", again))
    yield from [reminder for reminder in chain if reminder[0] not in duty.fired][:1]


def _first(duty: Duty) -> datetime | None:
    if duty.later is not None:
        return in_japan(duty.later)
    if duty.due is None:
        return None
    late = isinstance(duty, Promise) or duty.due <= duty.opened
    return out_of_quiet_hours(duty.due, "chase" if late else "duty")


def _before(task: Task, calendar: Calendar) -> Iterator[tuple[str, datetime]]:
    """Ten o'clock some days before the safe last day, on the business day before if that one is closed."""
    if task.deadline is None:
        return
    last = task.deadline.safe
    moments = {}
    for days in _DAYS_BEFORE:
        day = last - timedelta(days=days)
        moment = at(calendar.earlier(day) if days else day, time(10, 0))
        if moment > (task.later or task.opened):
            moments[moment] = days
    for moment, days in moments.items():
        yield f"before{days}d{in_japan(moment):%Y%m%d}", moment


def due_now(person: Person, now: datetime) -> list[tuple[Case, Duty, Reminder]]:
    """What is due, the soonest first, each duty once however many of its reminders are late."""
    found: dict[tuple[str, str], tuple[Case, Duty, Reminder]] = {}
    for reminder in person.reminders:
        case = person.case(reminder.case)
        if reminder.due > now or case is None:
            continue
        for duty in duties(case):
            if duty.id == reminder.subject:
                found.setdefault((case.id, duty.id), (case, duty, reminder))
    return list(found.values())


def fired_names(person: Person, case_id: str, duty_id: str, now: datetime) -> tuple[str, ...]:
    """The names of all reminders of a duty that are due by now: they are spoken as one."""
    return tuple(r.name for r in person.reminders if r.case == case_id and r.subject == duty_id and r.due <= now)
