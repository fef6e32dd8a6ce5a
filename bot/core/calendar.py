"""Days and hours in Japan: holidays, business days, quiet hours, the opening hours of a desk. Reads no clock."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from functools import lru_cache
from typing import Literal

JST = timezone(timedelta(hours=9), "JST")  # Japan keeps one offset all year
MORNING = time(9, 0)
EVENING = time(20, 0)
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Calendar:
    """The public holidays of Japan (substitute and citizens' holidays included) for the years that matter."""

    holidays: frozenset[date] = frozenset()

    def is_business_day(self, day: date) -> bool:
        """Neither weekend, public holiday nor the year-end closing of offices (12-29 to 01-03)."""
        return day.weekday() < 5 and day not in self.holidays and not _within(day, "12-29", "01-03")

    def earlier(self, day: date) -> date:
        """The same day, or the last business day before it: where a duty moves."""
        while not self.is_business_day(day):
            day -= _ONE_DAY
        return day

    def later(self, day: date) -> date:
        """The same day, or the next business day: where a chase moves."""
        while not self.is_business_day(day):
            day += _ONE_DAY
        return day

    def add_business_days(self, day: date, count: int) -> date:
        """The `count`-th business day after `day`, which itself does not count."""
        for _ in range(count):
            day = self.later(day + _ONE_DAY)
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
        day = local.date() if local.time() < MORNING else local.date() + _ONE_DAY
        return at(day, MORNING)
    day = local.date() if local.time() > EVENING else local.date() - _ONE_DAY
    return at(day, time(19, 0))


@dataclass(frozen=True, slots=True)
class Hours:
    """When a desk answers: 24 h, or on some weekdays between two wall times, except on `closed` days.

    Hours that close at or before the time they open end on the next day: 22:00-2:00, 9:00-24:00.
    """

    days: frozenset[int]
    opens: time
    closes: time
    closed: tuple[str, ...] = ()

    @property
    def always(self) -> bool:
        """Round the clock, every day."""
        return self.opens == self.closes == time(0) and len(self.days) == 7 and not self.closed

    def is_open_on(self, day: date, calendar: Calendar) -> bool:
        """Whether the desk answers at all on that day."""
        if day.weekday() not in self.days:
            return False
        for rule in self.closed:
            if rule == "holidays":
                if day in calendar.holidays:
                    return False
            elif _within(day, *rule.split("..")):
                return False
        return True

    def is_open(self, moment: datetime, calendar: Calendar) -> bool:
        """Whether the desk answers at that moment."""
        local = in_japan(moment)
        today, clock = self.is_open_on(local.date(), calendar), local.time()
        if self.opens < self.closes:
            return today and self.opens <= clock < self.closes
        return (today and clock >= self.opens) or (
            clock < self.closes and self.is_open_on(local.date() - _ONE_DAY, calendar)
        )

    def next_opening(self, moment: datetime, calendar: Calendar) -> datetime:
        """That moment if the desk is open, else when it opens next (looked for within a month)."""
        if self.is_open(moment, calendar):
            return in_japan(moment)
        local = in_japan(moment)
        for ahead in range(31):
            day = local.date() + timedelta(days=ahead)
            opening = at(day, self.opens)
            if opening > local and self.is_open_on(day, calendar):
                return opening
        return at(local.date() + _ONE_DAY, MORNING)


_HOURS = re.compile(r"(daily|[A-Z][a-z]{2}(?:-[A-Z][a-z]{2})?) (\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})")
_CLOSED = re.compile(r"\d{2}-\d{2}\.\.\d{2}-\d{2}")


@lru_cache(maxsize=512)
def read_hours(text: str, closed: tuple[str, ...] = ()) -> Hours:
    """Hours from "24h", "daily 9:00-20:00" or "Mon-Fri 10:00-17:00"; ValueError says what is wrong."""
    for rule in closed:
        if rule != "holidays" and not _is_range(rule):
            raise ValueError(f'closed "{rule}": write "holidays" or "12-29..01-03"')
    if text == "24h":
        return Hours(frozenset(range(7)), time(0), time(0), closed)
    match = _HOURS.fullmatch(text)
    if not match:
        raise ValueError(f'hours "{text}": write "24h", "daily 9:00-20:00" or "Mon-Fri 10:00-17:00"')
    names, *numbers = match.groups()
    opens_hour, opens_minute, closes_hour, closes_minute = (int(number) for number in numbers)
    try:
        opens = time(opens_hour, opens_minute)
        closes = time(0) if (closes_hour, closes_minute) == (24, 0) else time(closes_hour, closes_minute)
        return Hours(frozenset(_weekdays(names)), opens, closes, closed)
    except ValueError as fault:
        raise ValueError(f'hours "{text}": {fault}') from fault


def _is_range(rule: str) -> bool:
    """Whether this is two days of the year, "12-29..01-03"."""
    try:
        return bool(_CLOSED.fullmatch(rule)) and all(date.fromisoformat(f"2024-{day}") for day in rule.split(".."))
    except ValueError:
        return False


def _weekdays(names: str) -> Iterable[int]:
    if names == "daily":
        return range(7)
    first, _, last = names.partition("-")
    for name in (first, last or first):
        if name not in WEEKDAYS:
            raise ValueError(f'no weekday "{name}"')
    start, end = WEEKDAYS.index(first), WEEKDAYS.index(last or first)
    return range(start, end + 1) if start <= end else [*range(start, 7), *range(end + 1)]


def _within(day: date, first: str, last: str) -> bool:
    """Whether a day of the year lies between two "MM-DD", also over the turn of the year."""
    key = f"{day:%m-%d}"
    return first <= key <= last if first <= last else key >= first or key <= last
