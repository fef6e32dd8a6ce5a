"""When a person can be reached or can call, and when a desk answers as well: moments move into the hours they share.

Hours are texts as facts write them ("daily 12:00-13:00", "Mon-Fri 18:00-24:00"). None known: any time of the day.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.calendar import Calendar, in_japan, out_of_quiet_hours
from bot.core.hours import Hours, read_hours

_SETTLE = timedelta(minutes=5)
"""Somebody whose break begins at twelve is spoken to a little after it."""
_MOST_STEPS = 60
_QUARTER = timedelta(minutes=15)
_BACK = timedelta(days=2)


def is_reachable(moment: datetime, reach: tuple[str, ...], calendar: Calendar) -> bool:
    """Whether the person can be reached then."""
    return not reach or any(read_hours(hours).is_open(moment, calendar) for hours in reach)


def later(moment: datetime, reach: tuple[str, ...], calendar: Calendar, desk: Hours | None = None) -> datetime:
    """That moment, or the first after it by day at which the person is reachable and, if one is meant, the desk answers.

    Where the two never meet within some weeks the person's own hours decide.
    """
    found = out_of_quiet_hours(moment, "chase")
    for _ in range(_MOST_STEPS):
        moved = _reachable_from(out_of_quiet_hours(found, "chase"), reach, calendar)
        moved = out_of_quiet_hours(moved, "chase")
        if desk is not None and (opening := desk.next_opening(moved, calendar)) > moved:
            moved = opening + 2 * _SETTLE
        if moved == found:
            return found
        found = moved
    return found if desk is None else later(moment, reach, calendar)


def earlier(moment: datetime, reach: tuple[str, ...], calendar: Calendar) -> datetime:
    """That moment, or the last before it by day at which the person is reachable; within two days, else the first after."""
    found = out_of_quiet_hours(moment, "duty")
    if is_reachable(found, reach, calendar):
        return found
    last = found - _BACK
    while found > last:
        found -= _QUARTER
        if out_of_quiet_hours(found, "duty") == in_japan(found) and is_reachable(found, reach, calendar):
            return found
    return later(moment, reach, calendar)


def _reachable_from(moment: datetime, reach: tuple[str, ...], calendar: Calendar) -> datetime:
    if is_reachable(moment, reach, calendar):
        return moment
    return min(read_hours(hours).next_opening(moment, calendar) for hours in reach) + _SETTLE
