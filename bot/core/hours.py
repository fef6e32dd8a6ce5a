"""When a desk answers: written as texts in the facts, read at the moment of answering. Reads no clock, says no sentence.

"24h", "daily 9:00-20:00", "Mon-Fri 9:00-21:00, Sat 9:00-17:00", "Sat+Sun+holidays 10:00-16:00", "Mon-Fri varies".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal

from bot.core.calendar import MORNING, ONE_DAY, Calendar, at, in_japan, within

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
HOLIDAYS = 7
"""The public holidays, beside the weekdays 0 to 6. Hours that name them say all that holds on such a day."""
_EVERY_DAY = frozenset(range(7))
_LOOKED_AHEAD = 31


@dataclass(frozen=True, slots=True)
class Window:
    """Some days, and between which wall times. One that closes at or before the time it opens ends on the next day:
    22:00-2:00, 9:00-24:00. `varies`: the desk answers on those days, at times that differ from place to place; planning
    then takes the hours that offices share.
    """

    days: frozenset[int]
    opens: time = time(9, 0)
    closes: time = time(17, 0)
    varies: bool = False


@dataclass(frozen=True, slots=True)
class Hours:
    """The windows in which a desk answers, except on `closed` days."""

    windows: tuple[Window, ...]
    closed: tuple[str, ...] = ()

    @property
    def always(self) -> bool:
        """Round the clock, every day."""
        return not self.closed and any(
            window.opens == window.closes == time(0) and window.days >= _EVERY_DAY for window in self.windows
        )

    @property
    def daily(self) -> bool:
        """Open on every weekday, holidays apart."""
        return {day for window in self.windows for day in window.days} >= _EVERY_DAY

    def windows_on(self, day: date, calendar: Calendar) -> tuple[Window, ...]:
        """The windows that begin on that day; none when the desk is closed."""
        holiday = day in calendar.holidays
        for rule in self.closed:
            if holiday if rule == "holidays" else within(day, *rule.split("..")):
                return ()
        named = holiday and any(HOLIDAYS in window.days for window in self.windows)
        return tuple(window for window in self.windows if (HOLIDAYS if named else day.weekday()) in window.days)

    def is_open_on(self, day: date, calendar: Calendar) -> bool:
        """Whether the desk answers at all on that day."""
        return bool(self.windows_on(day, calendar))

    def answers(self, moment: datetime, calendar: Calendar) -> Literal["yes", "no", "unknown"]:
        """Whether the desk answers at that moment; unknown on days whose hours differ from place to place."""
        if self.is_open(moment, calendar):
            return "yes"
        return "unknown" if self.varies_on(in_japan(moment).date(), calendar) else "no"

    def varies_on(self, day: date, calendar: Calendar) -> bool:
        """Whether that day's hours differ from place to place."""
        return any(window.varies for window in self.windows_on(day, calendar))

    def is_open(self, moment: datetime, calendar: Calendar) -> bool:
        """Whether the desk is known to answer at that moment."""
        local = in_japan(moment)
        day, clock = local.date(), local.time()
        return any(
            window.opens <= clock and (clock < window.closes or _ends_next_day(window))
            for window in self._known_on(day, calendar)
        ) or any(clock < window.closes and _ends_next_day(window) for window in self._known_on(day - ONE_DAY, calendar))

    def next_opening(self, moment: datetime, calendar: Calendar) -> datetime:
        """That moment if the desk is open, else when it opens next (looked for within a month). Where hours differ from
        place to place: when every office is open.
        """
        local = in_japan(moment)
        if self.is_open(moment, calendar):
            return local
        for ahead in range(_LOOKED_AHEAD):
            day = local.date() + timedelta(days=ahead)
            shared = [window for window in self.windows_on(day, calendar) if window.varies]
            if ahead == 0 and any(window.opens <= local.time() < window.closes for window in shared):
                return local
            openings = [at(day, window.opens) for window in self.windows_on(day, calendar)]
            if later := [opening for opening in openings if opening > local]:
                return min(later)
        return at(local.date() + ONE_DAY, MORNING)

    def known_opening(self, moment: datetime, calendar: Calendar) -> datetime | None:
        """The next opening where it is the same everywhere, so that it can be told."""
        opening = self.next_opening(moment, calendar)
        return None if self.varies_on(opening.date(), calendar) else opening

    def _known_on(self, day: date, calendar: Calendar) -> Iterator[Window]:
        return (window for window in self.windows_on(day, calendar) if not window.varies)


def _ends_next_day(window: Window) -> bool:
    return window.closes <= window.opens


_WINDOW = re.compile(r"(\S+) (?:(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})|varies)")
_DAYS = re.compile(r"daily|holidays|[A-Z][a-z]{2}(?:-[A-Z][a-z]{2})?")
_CLOSED = re.compile(r"\d{2}-\d{2}\.\.\d{2}-\d{2}")
_FORMS = '"24h", "daily 9:00-20:00" or "Mon-Fri 10:00-17:00", several with commas'


@lru_cache(maxsize=512)
def read_hours(text: str, closed: tuple[str, ...] = ()) -> Hours:
    """Hours from their text; ValueError says what is wrong."""
    for rule in closed:
        if rule != "holidays" and not _is_range(rule):
            raise ValueError(f'closed "{rule}": write "holidays" or "12-29..01-03"')
    if text == "24h":
        return Hours((Window(_EVERY_DAY, time(0), time(0)),), closed)
    try:
        hours = Hours(tuple(_read_window(part) for part in text.split(", ")), closed)
    except ValueError as fault:
        raise ValueError(f'hours "{text}": {fault}') from fault
    if any(HOLIDAYS in window.days for window in hours.windows) and "holidays" in closed:
        raise ValueError(f'hours "{text}": open on holidays, and closed says "holidays"')
    return hours


def _read_window(text: str) -> Window:
    match = _WINDOW.fullmatch(text)
    if not match or not all(_DAYS.fullmatch(names) for names in match[1].split("+")):
        raise ValueError(f"write {_FORMS}")
    days = frozenset(day for names in match[1].split("+") for day in _days(names))
    if match[2] is None:
        return Window(days, varies=True)
    opens_hour, opens_minute, closes_hour, closes_minute = (int(number) for number in match.groups()[1:])
    opens = time(opens_hour, opens_minute)
    return Window(days, opens, time(0) if (closes_hour, closes_minute) == (24, 0) else time(closes_hour, closes_minute))


def _is_range(rule: str) -> bool:
    """Whether this is two days of the year, "12-29..01-03"."""
    try:
        return bool(_CLOSED.fullmatch(rule)) and all(date.fromisoformat(f"2024-{day}") for day in rule.split(".."))
    except ValueError:
        return False


def _days(names: str) -> Iterator[int]:
    if names == "daily":
        yield from range(7)
        return
    if names == "holidays":
        yield HOLIDAYS
        return
    first, _, last = names.partition("-")
    for name in (first, last or first):
        if name not in WEEKDAYS:
            raise ValueError(f'no weekday "{name}"')
    start, end = WEEKDAYS.index(first), WEEKDAYS.index(last or first)
    yield from range(start, end + 1) if start <= end else [*range(start, 7), *range(end + 1)]
