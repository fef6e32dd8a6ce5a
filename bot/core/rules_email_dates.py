"""The dates of the flow suspicious_email: when the company's desk is rung, when passwords and statements have their turn."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, time, timedelta

from bot.core.account import desk_hours, desk_opening
from bot.core.calendar import at, in_japan
from bot.core.rules import DUES, Due, next_weekday_morning, rule, waking
from bot.core.view import View

_OFFICE_CLOSES = time(16, 0)  # a desk whose hours we do not know is rung on weekdays, before this
_NOON, _EVENING, _DESK_SOON = time(12, 0), time(19, 0), timedelta(minutes=5)


@rule(DUES)
def desk_soon(view: View, now: datetime) -> Due:
    """Five minutes before the desk opens, even before nine: the person asked for it."""
    opening = desk_opening(view, now)
    return Due(max(opening - _DESK_SOON, now), chosen=True) if opening else desk_opens(view, now)


@rule(DUES)
def desk_opens(view: View, now: datetime) -> Due:
    """In half an hour while the desk is open, else ten past its next opening; hours not known: on a weekday."""
    return Due(_next_call(view, now, timedelta(minutes=30)))


@rule(DUES)
def desk_again(view: View, now: datetime) -> Due:
    """In an hour while the desk is open then, else ten past its next opening; hours not known: on a weekday."""
    return Due(_next_call(view, now, timedelta(hours=1)))


@rule(DUES)
def noon_tomorrow(view: View, now: datetime) -> Due:
    """Tomorrow at noon, whatever day it is."""
    return _noon(now, 1)


@rule(DUES)
def noon_in_two_days(view: View, now: datetime) -> Due:
    """The day after tomorrow at noon."""
    return _noon(now, 2)


@rule(DUES)
def noon_in_three_days(view: View, now: datetime) -> Due:
    """In three days at noon, whatever day it is."""
    return _noon(now, 3)


@rule(DUES)
def noon_in_four_days(view: View, now: datetime) -> Due:
    """In four days at noon, after one password a day."""
    return _noon(now, 4)


@rule(DUES)
def month_later(view: View, now: datetime) -> Due:
    """The same day next month at 19:00; a look at a statement may move later, never earlier."""
    return _months(view, now, 1)


@rule(DUES)
def two_months_later(view: View, now: datetime) -> Due:
    """The same day two months on at 19:00: the second statement."""
    return _months(view, now, 2)


def _next_call(view: View, now: datetime, pause: timedelta) -> datetime:
    hours = desk_hours(view, now)
    soon = waking(now + pause)
    if hours is None:
        weekday = view.book.calendar.is_business_day(soon.date()) and soon.time() < _OFFICE_CLOSES
        return soon if weekday else next_weekday_morning(view, now).when or soon
    opening = hours.next_opening(soon, view.book.calendar)
    return soon if opening <= soon else waking(opening + timedelta(minutes=10))


def _noon(now: datetime, days: int) -> Due:
    return Due(at(in_japan(now).date() + timedelta(days=days), _NOON))


def _months(view: View, now: datetime, months: int) -> Due:
    today = in_japan(now).date()
    years, month = divmod(today.month - 1 + months, 12)
    year, month = today.year + years, month + 1
    day = date(year, month, min(today.day, monthrange(year, month)[1]))
    return Due(at(view.book.calendar.later(day), _EVENING))
