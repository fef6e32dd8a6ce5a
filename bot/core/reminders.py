"""Which reminders the open tasks and promises need: derived anew after every turn, so no timer can go astray."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from itertools import islice

from msgspec.structs import replace

from bot.core import reach
from bot.core.after import of_case
from bot.core.calendar import EVENING, MORNING, Calendar, at, in_japan, out_of_quiet_hours
from bot.core.case import Case, Promise, Task
from bot.core.cases import Duty, duties, find_duty, is_open
from bot.core.desk import next_nudge
from bot.core.ladder import MOST_REPEATS, climbs
from bot.core.pause import is_paused
from bot.core.person import Person, Reminder
from bot.core.thrift import is_urgent

_DAYS_BEFORE = (7, 3, 1, 0)
_AGAIN = timedelta(days=1)
_TOO_SOON, _AFTERNOON = timedelta(hours=3), time(15, 0)
"""A second word on the same day comes in the afternoon, while desks are still open."""
_AT_ONCE = ("later", "before0d")
_SOON = timedelta(minutes=10)
"""What comes so soon after its moment still comes in time: one due at 20:00 must not wait for the morning."""
SPREAD = timedelta(minutes=30)
"""Over how long the reminders of a common hour are sent out: many people's 9:00 or 10:00 is the same moment."""


def plan(person: Person, calendar: Calendar, now: datetime) -> tuple[Reminder, ...]:
    """Every reminder the person's open cases still need, the soonest first.

    None while the person blocks us (parked, not lost), and only what has a last day while they have no strength for
    more. One that is late at night, because nobody could send it earlier, waits for the morning; only what the person
    chose themselves comes at night.
    """
    if person.blocked:
        return ()
    paused = is_paused(person.cases)
    found = [
        Reminder(
            f"{of_case(case.id)}.{duty.id}.{name}",
            case.id,
            duty.id,
            name,
            _in_time(person, duty, name, due, calendar, now),
        )
        for case in person.watched
        for duty in duties(case)
        if is_open(duty) and (not paused or _has_last_day(duty))
        for name, due in (*_times(duty, calendar, now), *_climbs(person, case, duty))
        if name not in duty.fired
    ]
    if person.saving is not None:
        found = [_saved(person, reminder, person.saving) for reminder in found]
    if person.pushes_from is not None:
        found = [replace(reminder, due=max(reminder.due, person.pushes_from)) for reminder in found]
    return tuple(sorted(found, key=lambda reminder: (reminder.due, reminder.id)))


def _climbs(person: Person, case: Case, duty: Duty) -> Iterator[tuple[str, datetime]]:
    if isinstance(duty, Task):
        yield from climbs(person, case, duty)


def _saved(person: Person, reminder: Reminder, until: datetime) -> Reminder:
    """A reminder while pushes are saved: what is not urgent waits."""
    case = person.case(reminder.case)
    duty = find_duty(case, reminder.subject) if case else None
    if duty is None or is_urgent(duty, (reminder.name,)):
        return reminder
    return replace(reminder, due=max(reminder.due, until))


def _has_last_day(duty: Duty) -> bool:
    return isinstance(duty, Task) and duty.deadline is not None


def waiting(person: Person, calendar: Calendar, now: datetime) -> tuple[Reminder, ...]:
    """The plan, a look at an urgent question that stays unanswered and at a card that nobody takes, and a word of our
    own to somebody whom an answer never reached: by day, when pushes are taken.
    """
    planned = plan(person, calendar, now)
    if person.urged is not None and not person.blocked:
        planned = tuple(sorted((Reminder("urged", "", "", "urged", person.urged), *planned), key=lambda one: one.due))
    if (due := next_nudge(person.cards)) is not None:
        planned = tuple(sorted((Reminder("unclaimed", "", "", "unclaimed", due), *planned), key=lambda one: one.due))
    if not person.missed or person.blocked:
        return planned
    moment = out_of_quiet_hours(max(now, person.pushes_from or now), "chase")
    return tuple(sorted((Reminder("missed", "", "", "missed", moment), *planned), key=lambda one: one.due))


def _in_time(person: Person, duty: Duty, name: str, due: datetime, calendar: Calendar, now: datetime) -> datetime:
    """When a reminder is spoken: what the person chose at its moment, the rest by day and when they can be reached.

    A chase and a call to a desk move later, another duty earlier, but never before it was opened or into the past.
    """
    if name.startswith("later"):
        return due
    if person.reach:
        early = isinstance(duty, Task) and not duty.desk and not name.startswith("again") and due > duty.opened
        moved = reach.earlier(due, person.reach, calendar) if early else due
        due = reach.later(moved if moved > duty.opened else due, person.reach, calendar)
    return due if due > now - _SOON else max(due, reach.later(now, person.reach, calendar))


def _times(duty: Duty, calendar: Calendar, now: datetime) -> Iterator[tuple[str, datetime]]:
    """The names and moments of a duty's reminders. What the person chose with あとで replaces what we would choose.

    An unanswered reminder comes again on the next days, one at a time (those nobody could send in time are one); a
    counted deadline has its own days instead.
    """
    chain = _chain(duty, calendar)
    if isinstance(duty, Task) and duty.deadline is not None and not duty.deadline.eased:
        yield from islice(chain, 1)
        yield from _before(duty, calendar)
        return
    late = False
    for name, moment in chain:
        if name in duty.fired:
            continue
        if moment > now:
            if not late:
                yield name, moment
            return
        late = True
        yield name, moment


def _chain(duty: Duty, calendar: Calendar) -> Iterator[tuple[str, datetime]]:
    """The first reminder of a duty and its repeats, each later than the one before."""
    first = _first(duty)
    if first is None:
        return
    yield f"{'due' if duty.later is None else 'later'}{first:%Y%m%d%H%M}", first
    for repeat in range(1, MOST_REPEATS + 1):
        again = out_of_quiet_hours(_repeated(duty, first, repeat, calendar), "chase")
        yield f"again{again:%Y%m%d%H%M}", again


def _repeated(duty: Duty, first: datetime, repeat: int, calendar: Calendar) -> datetime:
    """The next day, or for what only a desk can answer the next business day."""
    if isinstance(duty, Promise) or duty.desk:
        return at(calendar.add_business_days(first.date(), repeat), first.time())
    return first + repeat * _AGAIN


def _first(duty: Duty) -> datetime | None:
    if duty.later is not None:
        return in_japan(duty.later)
    if duty.due is None:
        return None
    late = isinstance(duty, Promise) or duty.due <= duty.opened
    return out_of_quiet_hours(duty.due, "chase" if late else "duty")


def _before(task: Task, calendar: Calendar) -> Iterator[tuple[str, datetime]]:
    """Ten o'clock some days before the safe last day, on the business day before if that one is closed; on the last day
    itself nine, when counters open.
    """
    if task.deadline is None:
        return
    last = task.deadline.safe
    moments = {}
    for days in _DAYS_BEFORE:
        day = last - timedelta(days=days)
        moment = at(calendar.earlier(day), time(10, 0)) if days else at(day, MORNING)
        if task.due is not None and abs(moment - task.due) < _TOO_SOON:
            moment = at(moment.date(), _AFTERNOON)
        if moment > (task.later or task.opened):
            moments[moment] = days
    for moment, days in moments.items():
        yield f"before{days}d{in_japan(moment):%Y%m%d}", moment


def look_at(person_id: str, reminder: Reminder, spread: timedelta) -> datetime:
    """When a worker looks after a reminder: at its moment, or, where we and not the person chose a common hour, some
    time after it, each person always equally long. A last day does not wait, and nothing is put off into the night.
    """
    due = in_japan(reminder.due)
    if due.minute % 30 or due.second or due.microsecond or reminder.name.startswith(_AT_ONCE):
        return due
    if due + spread >= at(due.date(), EVENING):
        return due
    return due + spread * (int(person_id[-8:], 16) / 2**32)


def due_now(person: Person, calendar: Calendar, now: datetime) -> list[tuple[Case, Duty, tuple[str, ...]]]:
    """What is due, the soonest first, each duty once: with the names of all its reminders that are, spoken as one."""
    due = [reminder for reminder in plan(person, calendar, now) if reminder.due <= now]
    names: dict[tuple[str, str], tuple[str, ...]] = {}
    for reminder in due:
        key = (reminder.case, reminder.subject)
        names[key] = (*names.get(key, ()), reminder.name)
    cases = {case.id: case for case in person.watched}
    found = [(cases[case], find_duty(cases[case], duty), fired) for (case, duty), fired in names.items()]
    due_duties = [(case, duty, fired) for case, duty, fired in found if duty is not None]
    if person.pushes_from is not None:  # what waited together comes with what has a last day first
        due_duties.sort(key=lambda one: not (isinstance(one[1], Task) and one[1].deadline))
    return due_duties
