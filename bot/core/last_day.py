"""The last day that can be counted already, though what is to be done by it is still to come on the road. Pure."""

from __future__ import annotations

from datetime import datetime

from bot.core.calendar import in_japan
from bot.core.flow import Flow, LetterStep, TaskStep
from bot.core.rulebook import DUES
from bot.core.view import View


def last_day(flow: Flow, view: View, now: datetime) -> str:
    """As 2026-10-10, not yet over; "" where nothing can be counted, or the steps of the flow come to several days."""
    steps = (step for step in flow.steps.values() if isinstance(step, TaskStep | LetterStep))
    counted = {name: DUES[name](view, now).deadline for name in {step.due for step in steps}}
    days = {deadline.safe for deadline in counted.values() if deadline}
    day = days.pop() if len(days) == 1 else None
    return day.isoformat() if day and day >= in_japan(now).date() else ""
