"""The rules of the flow bank_transfer: who sent the money, what is waited for, and the application under the relief act."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Literal

from bot.core.calendar import at, in_japan
from bot.core.case import Value
from bot.core.facts import DeadlineRule, is_shown
from bot.core.rules import (
    ARGUMENTS,
    BRANCHES,
    DUES,
    Due,
    by_the_last_day,
    next_weekday_morning,
    rule,
    shown_deadline,
    waking,
)
from bot.core.view import View

_APPLICATION = "deadlines/furikome_application_30"
_REPORT = "deadlines/net_banking_30"
_OF_A_PURCHASE = "transfer"
"""The same way as it was told for an order."""
_MORNING, _OFFICE_CLOSES = time(10, 0), time(16, 0)


@rule(BRANCHES)
def transfer_begin(view: View, now: datetime) -> Literal["ask", "how", "bank"]:
    """Whether it is known from the trouble the case began with that money was sent and the call is over, and how."""
    if view.case.kind == "bank_transfer":
        return "ask"
    return "bank" if view.text("how") == _OF_A_PURCHASE else "how"


@rule(BRANCHES)
def transfer_sent_by(view: View, now: datetime) -> Literal["person", "stranger"]:
    """Whether the person sent it themselves, or somebody else did from their account."""
    return "stranger" if view.text("sent") == "not_me" else "person"


@rule(BRANCHES)
def transfer_waits(view: View, now: datetime) -> Literal["bank", "other"]:
    """Whether a bank's answer is waited for; a payment app, an exchange and the police have waits of their own."""
    sent = view.text("sent")
    return "bank" if sent == "not_me" or view.text("how") in ("bank", _OF_A_PURCHASE) else "other"


@rule(BRANCHES)
def transfer_other(view: View, now: datetime) -> Literal["ask", "known"]:
    """Whether other ways of paying are still to be asked: not where the cards whose codes were told are kept already."""
    return "known" if view.case.items.get("card") else "ask"


@rule(ARGUMENTS)
def transfer_way(view: View, now: datetime) -> Value | None:
    """How the money went: what a stranger sent went by the bank; None while it is not known."""
    return "bank" if view.text("sent") == "not_me" or view.text("how") == _OF_A_PURCHASE else view.get("how")


@rule(DUES)
def relief_application(view: View, now: datetime) -> Due:
    """Apply to the bank tomorrow at ten, with the last day that follows from the notice; on the last day in two hours."""
    today = in_japan(now).date()
    deadline = shown_deadline(view.book, _APPLICATION, view.day("notice_on"), today)
    if deadline is None or deadline.safe < today:
        return next_weekday_morning(view, now)
    if deadline.safe == today:
        return by_the_last_day(waking(now + timedelta(hours=2)), deadline, now)
    return Due(at(today + timedelta(days=1), _MORNING), deadline)


@rule(DUES)
def police_today(view: View, now: datetime) -> Due:
    """In an hour, after the banks, in the daytime of a business day, when the advice line answers everywhere; else the next morning."""
    local = in_japan(now)
    day = view.book.calendar.later(local.date()) == local.date()
    if day and _MORNING <= local.time() < _OFFICE_CLOSES:
        return Due(now + timedelta(hours=1))
    return next_weekday_morning(view, now)


@rule(ARGUMENTS)
def relief_last(view: View, now: datetime) -> Value | None:
    """The safe last day for the application under the relief act."""
    deadline = shown_deadline(view.book, _APPLICATION, view.day("notice_on"), in_japan(now).date())
    return deadline.safe.isoformat() if deadline else None


@rule(BRANCHES)
def transfer_report_rule(view: View, now: datetime) -> Literal["shown", "none"]:
    """Whether the banks' own rule for reporting a stranger's transfer may be told today."""
    return "shown" if _report_rule(view, now) else "none"


@rule(ARGUMENTS)
def report_days(view: View, now: datetime) -> Value | None:
    """How many days before the report the banks look at."""
    fact = _report_rule(view, now)
    return str(fact.days) if fact else None


@rule(ARGUMENTS)
def report_rule(view: View, now: datetime) -> Value | None:
    """The fact that period comes from."""
    return _REPORT


def _report_rule(view: View, now: datetime) -> DeadlineRule | None:
    fact = view.book.get(DeadlineRule, _REPORT)
    return fact if fact and is_shown(fact, in_japan(now).date()) else None
