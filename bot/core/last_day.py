"""The last day for a letter that can be counted already, though the letter is still to come on the road. Pure."""

from __future__ import annotations

from datetime import datetime

from bot.core.calendar import in_japan
from bot.core.flow import Flow, LetterStep
from bot.core.rulebook import DUES
from bot.core.view import View


def last_day(flow: Flow, view: View, now: datetime) -> str:
    """As 2026-10-10, not yet over; "" where nothing can be counted, or the letters of the flow come to several days."""
    dues = {step.due for step in flow.steps.values() if isinstance(step, LetterStep)}
    days = {due.deadline.safe for name in dues if (due := DUES[name](view, now)).deadline}
    day = days.pop() if len(days) == 1 else None
    return day.isoformat() if day and day >= in_japan(now).date() else ""
