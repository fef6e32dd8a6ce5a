"""The rules of the flow unwanted_contract: which period may apply, until when a notice can be sent, whether that is over."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Literal

from bot.core.calendar import at, in_japan
from bot.core.case import Deadline, Value
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

_RULES = {
    "door": "cooling_off_door",
    "phone": "cooling_off_phone",
    "buyer": "cooling_off_purchase",
    "chain": "cooling_off_chain",
    "lesson": "cooling_off_continuous",
    "sidejob": "cooling_off_sidejob",
    "insurance": "cooling_off_insurance",
    "advice": "cooling_off_advice",
    "net": "telecom_initial_cancel",
    "mobile": "telecom_check_measure",
}
_MORNING = time(9, 30)
_TELECOM = ("net", "mobile")
_TRADE_ACT = ("door", "phone", "chain", "lesson", "sidejob")
"""特定商取引法 9条の3, 24条の3, 40条の3, 49条の2, 58条の2."""
_COUNTER = "services/post_counter"


@rule(BRANCHES)
def contract_window(view: View, now: datetime) -> Literal["open", "today", "over", "unknown"]:
    """Whether a notice sent now is in time; "unknown" where no paper, no date or no rule to be told is there."""
    deadline = _deadline(view, now)
    today = in_japan(now).date()
    if deadline is None:
        return "unknown"
    if deadline.safe == today:
        return "today"
    return "open" if deadline.safe > today else "over"


@rule(BRANCHES)
def contract_begins(view: View, now: datetime) -> Literal["service", "paper"]:
    """Whether the first day of service counts as well as the paper: so it is with telecom lines."""
    return "service" if view.text("how") in _TELECOM else "paper"


@rule(BRANCHES)
def contract_service(view: View, now: datetime) -> Literal["ask", "known"]:
    """Whether the first day of a line's service must be asked: by the paper's day alone the period would be over, or it
    is not known. While it runs by that day, the safe one, nobody waits for a further question.
    """
    deadline = _deadline(view, now)
    runs = deadline is not None and deadline.safe >= in_japan(now).date()
    return "known" if runs or contract_begins(view, now) == "paper" else "ask"


@rule(BRANCHES)
def contract_on_paper(view: View, now: datetime) -> Literal["paper", "any"]:
    """Whether the notice counts on paper only: so it is with the early cancellation of lines."""
    return "paper" if view.text("how") == "net" else "any"


@rule(BRANCHES)
def written_by(view: View, now: datetime) -> Literal["helper", "self"]:
    """Whether a helper writes for somebody on the telephone, who cannot print anything."""
    return "helper" if view.text("by_phone") else "self"


@rule(DUES)
def contract_send(view: View, now: datetime) -> Due:
    """Send the notice on the next business day in the morning, today when it is the last one a post office is open.

    While nobody knows when the paper came, the day of signing counts: no paper came before it.
    """
    deadline = _deadline(view, now)
    counted = deadline or _from_signing(view, now)
    today = in_japan(now).date()
    if counted is None or counted.safe < today:
        return next_weekday_morning(view, now)
    morning = at(view.book.calendar.later(today + timedelta(days=1)), _MORNING)
    in_time = morning.date() <= _target(view, counted)
    return Due(morning, deadline) if in_time else by_the_last_day(waking(now + timedelta(hours=2)), deadline, now)


@rule(DUES)
def contract_proof(view: View, now: datetime) -> Due:
    """Find the proof of sending by this evening; the last day stays in sight until it is there."""
    return by_the_last_day(waking(now + timedelta(hours=2)), _deadline(view, now), now)


@rule(DUES)
def next_bill(view: View, now: datetime) -> Due:
    """The 25th of the month after, when bills and debits of a line are out, at two, while both companies still answer."""
    first = (in_japan(now).date().replace(day=1) + timedelta(days=32)).replace(day=25)
    return Due(at(view.book.calendar.later(first), time(14, 0)))


@rule(ARGUMENTS)
def contract_last(view: View, now: datetime) -> Value | None:
    """The last day on which a notice is in time."""
    deadline = _deadline(view, now)
    return deadline.safe.isoformat() if deadline else None


@rule(ARGUMENTS)
def contract_best_day(view: View, now: datetime) -> Value | None:
    """The last business day before that, because every post office is open then; today where none is left."""
    deadline = _deadline(view, now)
    return max(_target(view, deadline), in_japan(now).date()).isoformat() if deadline else None


@rule(ARGUMENTS)
def counters(view: View, now: datetime) -> Value | None:
    """Whether post offices' counters are open today, or only "few" of them: on Saturdays, Sundays and holidays."""
    today = in_japan(now).date()
    known = view.book.find(_COUNTER)
    is_few = known is not None and is_shown(known, today) and not view.book.calendar.is_business_day(today)
    return "few" if is_few else "open"


@rule(ARGUMENTS)
def post_counter(view: View, now: datetime) -> Value | None:
    """The counters that are open then, as a fact."""
    return _COUNTER


@rule(ARGUMENTS)
def contract_first_day(view: View, now: datetime) -> Value | None:
    """Day one of the period."""
    deadline = _deadline(view, now)
    return deadline.start.isoformat() if deadline else None


@rule(ARGUMENTS)
def contract_rule(view: View, now: datetime) -> Value | None:
    """The period that may apply, as a fact."""
    return f"deadlines/{_RULES[view.text('how')]}" if view.text("how") in _RULES else None


@rule(BRANCHES)
def rescind_window(view: View, now: datetime) -> Literal["open", "unknown"]:
    """Whether a day can be told until which a contract made on wrong words can still be undone."""
    deadline = _rescind(view, now)
    return "open" if deadline and deadline.safe >= in_japan(now).date() else "unknown"


@rule(ARGUMENTS)
def rescind_last(view: View, now: datetime) -> Value | None:
    """The safe last day on which that must have arrived."""
    deadline = _rescind(view, now)
    return deadline.safe.isoformat() if deadline else None


@rule(ARGUMENTS)
def rescind_rule(view: View, now: datetime) -> Value | None:
    """The period for it, as a fact: the trade act where it covers that way of selling, else the law on consumers' contracts."""
    covered = view.text("how") in _TRADE_ACT
    return "deadlines/misrep_cancel_tokusho" if covered else "deadlines/consumer_contract_cancel"


def _rescind(view: View, now: datetime) -> Deadline | None:
    """The year runs from the day the truth was noticed; nobody notices before the contract, so its day is the safe one."""
    known = [day for name in ("contracted_on", "received_on") if (day := view.day(name))]
    if not known:
        return None
    return shown_deadline(view.book, str(rescind_rule(view, now)), min(known), in_japan(now).date())


def _target(view: View, deadline: Deadline) -> date:
    return view.book.calendar.earlier(deadline.safe)


def _from_signing(view: View, now: datetime) -> Deadline | None:
    """The earliest reading of the period, from the day the contract was signed."""
    ref, signed = contract_rule(view, now), view.day("contracted_on")
    return shown_deadline(view.book, str(ref), signed, in_japan(now).date()) if ref and signed else None


def _deadline(view: View, now: datetime) -> Deadline | None:
    """The last day by the rule that fits how it was sold. A line's period starts on the later of paper and service;
    when only one of the two days is known, that one is the safe reading.
    """
    ref = contract_rule(view, now)
    days = [view.day("received_on")]
    if contract_begins(view, now) == "service":
        days.append(view.day("service_on"))
    known = [day for day in days if day]
    if ref is None or not known:
        return None
    start = max(known)
    fact = view.book.get(DeadlineRule, str(ref))
    if fact is not None and fact.start == "service_began_on":
        start = view.day("service_on") or start
    return shown_deadline(view.book, str(ref), start, in_japan(now).date())
