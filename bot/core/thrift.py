"""Which reminders may use one of the month's last pushes: dated duties first, the rest waits for a free reply. Pure."""

from __future__ import annotations

import calendar
from datetime import datetime, timedelta

from bot.core.calendar import in_japan, out_of_quiet_hours
from bot.core.case import Promise
from bot.core.cases import Duty

FEW = 0.2
"""From this share of the month's pushes left on they are few."""
_DAY = timedelta(days=1)


def is_scarce(used: int, limit: int | None, now: datetime) -> bool:
    """Whether the pushes left are few, and fewer than an even use would still need until the end of the month.

    LINE counts by the month; `limit` None: as many as one likes.
    """
    if limit is None:
        return False
    today = in_japan(now)
    days = calendar.monthrange(today.year, today.month)[1]
    return limit - used < limit * min(FEW, (days - today.day + 1) / days)


def is_urgent(duty: Duty, names: tuple[str, ...]) -> bool:
    """Whether these reminders of a duty must be pushed: a counted last day, a moment the person chose themselves, or what
    is only worth saying in time.
    """
    if any(name.startswith("later") for name in names):
        return True
    return not isinstance(duty, Promise) and (duty.deadline is not None or duty.once)


def next_look(now: datetime) -> datetime:
    """When it is decided again whether there are pushes for what waits: tomorrow by day."""
    return out_of_quiet_hours(now + _DAY, "chase")
