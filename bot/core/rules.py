"""The names by which flows call typed rules, and the rules every trouble shares: due dates, deadlines, arguments.

A branch rule returns a Literal, a due rule a Due, a pick rule the next item of a list, an argument rule a value for a
sentence. Registered by name; the content check reads their types.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Literal, TypeVar

from bot.core.calendar import at, in_japan, out_of_quiet_hours
from bot.core.case import Deadline, Value
from bot.core.facts import Book, DeadlineRule, Desk, is_shown
from bot.core.periods import count_deadline
from bot.core.view import View

_DAY_ENDS = time(23, 59)


@dataclass(frozen=True, slots=True)
class Due:
    """When a task is due or a promise is asked after; `deadline` when a counted period stands behind it.

    `by` is the moment somebody else named for a promise, None when no date was named. `chosen` says that the person
    asked for this very moment, so that quiet hours do not move it. `once`: only to be told, not to be done.
    """

    when: datetime | None
    deadline: Deadline | None = None
    by: datetime | None = None
    chosen: bool = False
    once: bool = False


BranchRule = Callable[[View, datetime], str]
DueRule = Callable[[View, datetime], Due]
PickRule = Callable[[View], str | None]
ArgumentRule = Callable[[View, datetime], Value | None]

BRANCHES: dict[str, BranchRule] = {}
DUES: dict[str, DueRule] = {}
PICKS: dict[str, PickRule] = {}
ARGUMENTS: dict[str, ArgumentRule] = {}

AnyRule = TypeVar("AnyRule", bound=Callable[..., object])


def rule(table: dict[str, AnyRule]) -> Callable[[AnyRule], AnyRule]:
    """Register a rule under its function's name."""

    def register(function: AnyRule) -> AnyRule:
        if function.__name__ in table:
            raise NameError(f"two rules are called {function.__name__}")
        table[function.__name__] = function
        return function

    return register


def shown_deadline(book: Book, ref: str, start: date | None, today: date) -> Deadline | None:
    """The deadline of a rule that may be shown and whose start is known."""
    fact = book.get(DeadlineRule, ref)
    if fact is None or start is None or not is_shown(fact, today):
        return None
    return count_deadline(fact, start, book.calendar)


def waking(moment: datetime, shift: Literal["duty", "chase"] = "chase") -> datetime:
    """That moment, or the next one outside 20:00 to 9:00."""
    return out_of_quiet_hours(moment, shift)


def by_the_last_day(moment: datetime, deadline: Deadline | None, now: datetime) -> Due:
    """Due at that moment, at the latest when the safe last day ends, if it does not lie behind."""
    ends = at(deadline.safe, _DAY_ENDS) if deadline else moment
    return Due(min(moment, ends) if ends > now else moment, deadline)


@rule(DUES)
def two_waking_hours(view: View, now: datetime) -> Due:
    """In two hours, or tomorrow at nine when that is at night."""
    return Due(waking(now + timedelta(hours=2)))


@rule(DUES)
def this_evening(view: View, now: datetime) -> Due:
    """Today at 19:00, or tomorrow at 19:00 when that is over."""
    day = in_japan(now).date()
    evening = at(day, time(19, 0))
    return Due(evening if evening > now + timedelta(minutes=30) else at(day + timedelta(days=1), time(19, 0)))


@rule(DUES)
def tomorrow_morning(view: View, now: datetime) -> Due:
    """Tomorrow at 10:00, whatever day it is."""
    return Due(at(in_japan(now).date() + timedelta(days=1), time(10, 0)))


@rule(DUES)
def next_weekday_morning(view: View, now: datetime) -> Due:
    """The next business day at 10:00: today when it is one and still early."""
    local = in_japan(now)
    day = local.date() if local.time() < time(9, 30) else local.date() + timedelta(days=1)
    return Due(at(view.book.calendar.later(day), time(10, 0)))


@rule(DUES)
def in_three_days(view: View, now: datetime) -> Due:
    """In three days at noon, moved on to a business day."""
    day = in_japan(now).date() + timedelta(days=3)
    return Due(at(view.book.calendar.later(day), time(12, 0)))


@rule(DUES)
def in_two_weeks(view: View, now: datetime) -> Due:
    """In two weeks at noon."""
    return Due(at(in_japan(now).date() + timedelta(days=14), time(12, 0)))


@rule(DUES)
def police_advice(view: View, now: datetime) -> Due:
    """When the police advice line answers next: ten minutes after it opens, or in half an hour while it is open."""
    return Due(desk_opening(view, "desks/police_9110", now))


@rule(DUES)
def consumer_advice(view: View, now: datetime) -> Due:
    """When the consumer hotline answers next."""
    return Due(desk_opening(view, "desks/consumer_188", now))


def desk_opening(view: View, ref: str, now: datetime) -> datetime:
    """Half an hour from now while that desk is open, else ten past its next opening; hours not known then: a weekday."""
    desk = view.book.get(Desk, ref)
    hours = desk.opening() if desk and is_shown(desk, in_japan(now).date()) else None
    soon = now + timedelta(minutes=30)
    opening = hours.known_opening(soon, view.book.calendar) if hours else None
    if opening is None:
        return next_weekday_morning(view, now).when or now
    return waking(soon if opening <= soon else opening + timedelta(minutes=10))


def _desk(ref: str, view: View, now: datetime) -> str:
    """A desk by the name that words give it."""
    return ref


_DESKS = {
    "police_desk": "police_9110",
    "emergency_desk": "police_110",
    "consumer_desk": "consumer_188",
    "ipa_desk": "ipa",
    "relief_desk": "bank_freeze",
    "legal_desk": "houterasu",
}
ARGUMENTS.update({name: partial(_desk, f"desks/{desk}") for name, desk in _DESKS.items()})
