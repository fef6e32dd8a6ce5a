"""The rules of what comes after: what was missed in the hurry, when a renewal that was stopped would come round again."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Literal

from bot.core.calendar import at, in_japan
from bot.core.rules import BRANCHES, DUES, Due, rule
from bot.core.view import View

_MORNING = time(10, 0)
_SOONEST = timedelta(days=60)


@rule(DUES)
def renewal_year(view: View, now: datetime) -> Due:
    """The first business day of the month before the one in which it was charged, in the next year that is not just now."""
    today = in_japan(now).date()
    charged = view.day("charged_on") or view.day("debit_on") or in_japan(view.case.opened).date()
    month, year = (charged.month - 1, charged.year + 1) if charged.month > 1 else (12, charged.year)
    while date(year, month, 1) < today + _SOONEST:
        year += 1
    return Due(at(view.book.calendar.later(date(year, month, 1)), _MORNING))


@rule(BRANCHES)
def hurry_call(view: View, now: datetime) -> Literal["told", "none"]:
    """Whether a desk was told in the hurry and nobody asked yet who took the call; who has no number is asked once."""
    asked = "reference" in view.case.facts
    return "told" if not asked and any(entry.kind == "call" for entry in view.case.entries) else "none"
