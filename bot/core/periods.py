"""Periods counted from a day: by the first day, in days, business days, months, years or hours, forwards and backwards.

The safe day is never later than any way of reading; another reading is kept beside it.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from bot.core.calendar import ONE_DAY, Calendar
from bot.core.case import Deadline
from bot.core.facts import DeadlineRule

_HOURS_A_DAY = 24
_MOST_DAYS, _MOST_WEEKS, _MOST_MONTHS, _MOST_HOURS = 60, 8, 3, 240


def count_deadline(fact: DeadlineRule, start: date, calendar: Calendar) -> Deadline:
    """The last day of a period from its start day: the earlier reading is the safe one.

    Day one is the start day, the day after, or unclear; unclear means the start day counts, the other reading is told.
    Of hours only the day is known: on the safe day they are not over even if they began at midnight.
    """
    first = _last(fact, start, calendar)
    if fact.unit == "hours":
        return Deadline(fact.ref, start, first, first + ONE_DAY)
    match fact.first_day:
        case "same":
            return Deadline(fact.ref, start, first)
        case "next":
            return Deadline(fact.ref, start, _last(fact, start + ONE_DAY, calendar))
        case "unclear":
            later = _last(fact, start + ONE_DAY, calendar)
            return Deadline(fact.ref, start, first, later if later != first else None)


def _last(fact: DeadlineRule, day_one: date, calendar: Calendar) -> date:
    """The last day when that day is day one. Months and years end on the day before the one of the same number, or with
    the month that has none (Civil Code art. 143).
    """
    match fact.unit:
        case "calendar_days":
            return day_one + timedelta(days=fact.days - 1)
        case "business_days":
            return calendar.add_business_days(day_one - ONE_DAY, fact.days)
        case "months":
            return _months_on(day_one, fact.days)
        case "years":
            return _months_on(day_one, 12 * fact.days)
        case "hours":
            return day_one + timedelta(days=fact.days // _HOURS_A_DAY - 1)


def _months_on(day_one: date, months: int) -> date:
    years, month = divmod(day_one.month - 1 + months, 12)
    year, month = day_one.year + years, month + 1
    length = monthrange(year, month)[1]
    return date(year, month, day_one.day) - ONE_DAY if day_one.day <= length else date(year, month, length)


_FIGURE = r"\d+|[一二三四五六七八九十]+|(?<![a-z])(?:one|two|three|four|five|six|seven|eight|nine|ten|fourteen|twenty)(?![a-z])"
_AHEAD = re.compile(
    rf"({_FIGURE})\s*(営業日|平日|業務日|稼働日|business days?|working days?|週間?|weeks?|[かヵカヶケ箇]月|months?|時間|hours?|日|days?|年|$)?",
    re.IGNORECASE,
)
_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "fourteen": 14, "twenty": 20,
}  # fmt: skip
_IN_DAYS = ("", "日", "day", "days", "週", "週間", "week", "weeks")
_DAY_BEFORE_LAST = re.compile(r"前々日|前前日|一昨日|おととい")


def deadline_before(rule: str, text: str, following: date, calendar: Calendar) -> Deadline:
    """The last day of "until n days before the next delivery": with n full days between, which is the safe reading.

    Where several lengths are written the longest counts; where none is, the day before the delivery.
    """
    last = min(_days_ahead(text, following, calendar), default=None)
    if last is None:
        return Deadline(rule, following, following - ONE_DAY)
    return Deadline(rule, following, last - ONE_DAY, last)


def _days_ahead(text: str, following: date, calendar: Calendar) -> Iterator[date]:
    """The n-th day before, for every length that is written."""
    written = unicodedata.normalize("NFKC", text).casefold()
    if _DAY_BEFORE_LAST.search(written):
        yield following - 2 * ONE_DAY
    for figure, unit in _AHEAD.findall(written):
        count = _number(figure)
        if unit.startswith(("営業", "平日", "業務", "稼働", "business", "working")) and 0 < count <= _MOST_DAYS:
            day = following
            for _ in range(count):
                day = calendar.earlier(day - ONE_DAY)
            yield day
        elif unit.startswith(("週", "week")) and 0 < count <= _MOST_WEEKS:
            yield following - timedelta(weeks=count)
        elif unit.endswith(("月", "month", "months")) and 0 < count <= _MOST_MONTHS:
            yield following - timedelta(days=31 * count)
        elif unit.startswith(("時間", "hour")) and 0 < count <= _MOST_HOURS:
            yield following - timedelta(days=-(-count // _HOURS_A_DAY))
        elif unit in ("", "日", "day", "days") and 0 < count <= _MOST_DAYS:
            yield following - timedelta(days=count)


def days_told(text: str) -> int | None:
    """The length of a period as somebody wrote it, in days: the shortest that is written, weeks as seven days. Months have
    no fixed number of days, so they are none.
    """
    written = unicodedata.normalize("NFKC", text).casefold()
    lengths = [(_number(figure), unit) for figure, unit in _AHEAD.findall(written)]
    days = [7 * count if unit.startswith(("週", "week")) else count for count, unit in lengths if unit in _IN_DAYS]
    return min((count for count in days if count), default=None)


def _number(figure: str) -> int:
    """What a figure says, in digits, kanji up to ninety-nine or English words; 0 where it is too long to be meant."""
    if figure.isdecimal():
        return int(figure) if len(figure) < 4 else 0
    if figure in _WORDS:
        return _WORDS[figure]
    tens, ten, ones = figure.rpartition("十")
    return (_ones(tens) or 1) * 10 + _ones(ones) if ten else _ones(ones)


def _ones(sign: str) -> int:
    return "一二三四五六七八九".find(sign) + 1 if len(sign) == 1 else 0
