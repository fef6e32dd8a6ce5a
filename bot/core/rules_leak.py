"""The rules of the flow data_leak: whether a report is due, until when, and which of the two final periods applies."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Literal

from bot.core.calendar import at, in_japan
from bot.core.case import Deadline, Value
from bot.core.rules import (
    ARGUMENTS,
    BRANCHES,
    DUES,
    Due,
    by_the_last_day,
    next_weekday_morning,
    rule,
    shown_deadline,
    tomorrow_morning,
    waking,
)
from bot.core.view import View

_QUICK = "deadlines/leak_report_quick"
_FINAL, _FINAL_INTENT = "deadlines/leak_report_final", "deadlines/leak_report_final_intent"
_MORNING = time(10, 0)


@rule(BRANCHES)
def leak_report(view: View, now: datetime) -> Literal["due", "over", "unknown", "perhaps"]:
    """Whether a report is due: with ill intent, or with data of money or health; for lost names only perhaps."""
    if not _with_intent(view) and view.text("data") == "names":
        return "perhaps"
    deadline = _counted(view, now, _QUICK)
    if deadline is None:
        return "unknown"
    return "due" if deadline.safe >= in_japan(now).date() else "over"


@rule(DUES)
def leak_quick(view: View, now: datetime) -> Due:
    """The quick report: tomorrow at ten, on the last day in two hours."""
    return _before(view, now, _counted(view, now, _QUICK))


@rule(DUES)
def leak_final(view: View, now: datetime) -> Due:
    """The final report: begun two weeks before its last day, which its reminders keep in sight; on that day in two hours."""
    deadline = _counted(view, now, _final(view))
    today = in_japan(now).date()
    if deadline is None:
        return next_weekday_morning(view, now)
    if deadline.safe == today:
        return by_the_last_day(waking(now + timedelta(hours=2)), deadline, now)
    day = max(deadline.safe - timedelta(days=14), today + timedelta(days=1))
    return Due(at(view.book.calendar.earlier(day), _MORNING), deadline)


@rule(ARGUMENTS)
def leak_quick_last(view: View, now: datetime) -> Value | None:
    """The safe last day of the quick report."""
    deadline = _counted(view, now, _QUICK)
    return deadline.safe.isoformat() if deadline else None


@rule(ARGUMENTS)
def leak_final_last(view: View, now: datetime) -> Value | None:
    """The safe last day of the final report."""
    deadline = _counted(view, now, _final(view))
    return deadline.safe.isoformat() if deadline else None


@rule(ARGUMENTS)
def cyber_desk(view: View, now: datetime) -> Value | None:
    """The police desks for computers."""
    return "desks/police_cyber"


def _with_intent(view: View) -> bool:
    """Whether somebody broke in; a lost thing or a mail to the wrong address is no ill intent."""
    return view.text("reached") != "lost"


def _final(view: View) -> str:
    return _FINAL_INTENT if _with_intent(view) else _FINAL


def _counted(view: View, now: datetime, ref: str) -> Deadline | None:
    return shown_deadline(view.book, ref, view.day("learned_on"), in_japan(now).date())


def _before(view: View, now: datetime, deadline: Deadline | None) -> Due:
    today = in_japan(now).date()
    if deadline is None or deadline.safe < today:
        return tomorrow_morning(view, now)  # a form on the net, open on every day
    if deadline.safe == today:
        return by_the_last_day(waking(now + timedelta(hours=2)), deadline, now)
    return Due(at(today + timedelta(days=1), _MORNING), deadline)
