"""Days in Japan: holidays, business days, quiet hours. Reads no clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from typing import Literal

JST = timezone(timedelta(hours=9), "JST")  # Japan keeps one offset all year
MORNING = time(9, 0)
EVENING = time(20, 0)
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Calendar:
    """The public holidays of Japan (substitute and citizens' holidays included) for the years that matter."""

    holidays: frozenset[date] = frozenset()

    def is_business_day(self, day: date) -> bool:
        """Neither weekend, public holiday nor the year-end closing of offices (12-29 to 01-03)."""
        return day.weekday() < 5 and day not in self.holidays and not within(day, "12-29", "01-03")

    def earlier(self, day: date) -> date:
        """The same day, or the last business day before it: where a duty moves."""
        while not self.is_business_day(day):
            day -= ONE_DAY
        return day

    def later(self, day: date) -> date:
        """The same day, or the next business day: where a chase moves."""
        while not self.is_business_day(day):
            day += ONE_DAY
        return day

    def add_business_days(self, day: date, count: int) -> date:
        """The `count`-th business day after `day`, which itself does not count."""
        for _ in range(count):
            day = self.later(day + ONE_DAY)
        return day


def at(day: date, clock: time) -> datetime:
    """That wall time in Japan."""
    return datetime.combine(day, clock, JST)


def in_japan(moment: datetime) -> datetime:
    """The same moment on a Japanese clock."""
    return moment.astimezone(JST)


def out_of_quiet_hours(moment: datetime, shift: Literal["duty", "chase"]) -> datetime:
    """A reminder between 20:00 and 9:00 moves: a duty to the evening before, a chase to the morning after."""
    local = in_japan(moment)
    if MORNING <= local.time() <= EVENING:
        return local
    if shift == "chase":
        day = local.date() if local.time() < MORNING else local.date() + ONE_DAY
        return at(day, MORNING)
    day = local.date() if local.time() > EVENING else local.date() - ONE_DAY
    return at(day, time(19, 0))


def within(day: date, first: str, last: str) -> bool:
    """Whether a day of the year lies between two "MM-DD", also over the turn of the year."""
    key = f"{day:%m-%d}"
    return first <= key <= last if first <= last else key >= first or key <= last
