"""The dates of the flow unknown_charge: refund and misuse windows, when to call, when to look at the statement."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Literal

from msgspec.structs import replace

from bot.core.calendar import at
from bot.core.case import Value
from bot.core.charge import (
    desk_opening_of,
    issuer_of,
    misuse_deadline,
    misuse_rule,
    refund_deadline,
    refund_rule,
    statement_day,
    today_of,
)
from bot.core.rules import ARGUMENTS, BRANCHES, DUES, Due, by_the_last_day, rule, waking
from bot.core.view import View

_MORNING, _EVENING, _EVE = time(10, 0), time(19, 0), time(18, 0)
_DESKS_OPEN, _AFTER_LUNCH = time(9, 10), time(13, 0)

# --- the seller's refund window


@rule(BRANCHES)
def refund_window(view: View, now: datetime) -> Literal["open", "over", "no_start", "no_rule"]:
    """Whether the seller's refund period still runs, by the safe reading."""
    if refund_rule(view, now) is None:
        return "no_rule"
    deadline = refund_deadline(view, now)
    if deadline is None:
        return "no_start"
    return "open" if today_of(now) <= deadline.safe else "over"


@rule(DUES)
def refund_request(view: View, now: datetime) -> Due:
    """Ask tomorrow at ten, on the last safe day in two hours; a period that is over sets no deadline any more."""
    deadline = refund_deadline(view, now)
    today = today_of(now)
    if deadline is None or deadline.safe < today:
        return Due(at(today + timedelta(days=1), _MORNING))
    if deadline.safe == today:
        return by_the_last_day(waking(now + timedelta(hours=2)), deadline, now)
    return Due(at(today + timedelta(days=1), _MORNING), deadline)


@rule(ARGUMENTS)
def refund_last(view: View, now: datetime) -> Value | None:
    """The safe last day to ask for the refund."""
    deadline = refund_deadline(view, now)
    return deadline.safe.isoformat() if deadline else None


@rule(ARGUMENTS)
def refund_other_day(view: View, now: datetime) -> Value | None:
    """The last day by the other way of counting; the same day where there is only one way."""
    deadline = refund_deadline(view, now)
    return (deadline.other or deadline.safe).isoformat() if deadline else None


@rule(ARGUMENTS)
def refund_readings(view: View, now: datetime) -> Value | None:
    """In how many ways the refund period may be counted: "one" or "two"."""
    deadline = refund_deadline(view, now)
    return "two" if deadline and deadline.other else "one"


@rule(DUES)
def refund_eve(view: View, now: datetime) -> Due:
    """Three days before the refund period ends, on a business day: the seller promised, but the money is not there."""
    deadline = refund_deadline(view, now)
    if deadline is None:
        return Due(None)
    day = view.book.calendar.earlier(deadline.safe - timedelta(days=3))
    return Due(at(max(day, today_of(now)), _MORNING), replace(deadline, eased=True))


@rule(ARGUMENTS)
def refund_days(view: View, now: datetime) -> Value | None:
    """How many days the seller's refund period has."""
    fact = refund_rule(view, now)
    return fact.days if fact else None


# --- the card company's window for misuse


@rule(BRANCHES)
def misuse_window(view: View, now: datetime) -> Literal["open", "over", "no_start", "no_rule"]:
    """Whether a report of misuse is still in time, by the safe reading."""
    if misuse_rule(view, now) is None:
        return "no_rule"
    deadline = misuse_deadline(view, now)
    if deadline is None:
        return "no_start"
    return "open" if today_of(now) <= deadline.safe else "over"


@rule(ARGUMENTS)
def misuse_last(view: View, now: datetime) -> Value | None:
    """The safe last day to report misuse."""
    deadline = misuse_deadline(view, now)
    return deadline.safe.isoformat() if deadline else None


@rule(ARGUMENTS)
def misuse_days(view: View, now: datetime) -> Value | None:
    """How many days back from the report the cover reaches."""
    fact = misuse_rule(view, now)
    return fact.days if fact else None


@rule(ARGUMENTS)
def misuse_whose(view: View, now: datetime) -> Value | None:
    """Whose rule that is: the "issuer"'s own, or the "usual" one."""
    issuer, fact = issuer_of(view, now), misuse_rule(view, now)
    return "issuer" if issuer and fact and issuer.window == fact.id else "usual"


# --- the card company's desk


@rule(BRANCHES)
def charge_desk(view: View, now: datetime) -> Literal["now", "later", "card"]:
    """Whether the card company's misuse desk answers now, later, or only the card tells the number."""
    opening = desk_opening_of(view, now, now)
    if opening is None:
        return "card"
    return "now" if opening <= now else "later"


@rule(ARGUMENTS)
def issuer_opens_on(view: View, now: datetime) -> Value | None:
    """When the card company's desk opens next."""
    opening = desk_opening_of(view, now, now)
    return opening.isoformat(timespec="minutes") if opening else None


@rule(DUES)
def misuse_call(view: View, now: datetime) -> Due:
    """Call in two hours, by day and while the desk answers; the deadline is the window for reporting misuse."""
    deadline = misuse_deadline(view, now)
    still_open = deadline if deadline and deadline.safe >= today_of(now) else None
    soon = waking(now + timedelta(hours=2))
    opening = desk_opening_of(view, soon, now)
    if opening is None or opening <= soon:
        return by_the_last_day(soon, still_open, now)
    return by_the_last_day(waking(opening + timedelta(minutes=10)), still_open, now)


@rule(DUES)
def misuse_call_again(view: View, now: datetime) -> Due:
    """Call again on the next day in the morning, while the desk answers."""
    morning = at(today_of(now) + timedelta(days=1), _MORNING)
    return misuse_call(view, morning - timedelta(hours=2))


@rule(DUES)
def issuer_morning(view: View, now: datetime) -> Due:
    """When the card company's desk opens next; hours unknown: just after nine on a business day."""
    opening = desk_opening_of(view, now, now)
    if opening is not None:
        soon = max(opening + timedelta(minutes=10), now + timedelta(minutes=30))
        return Due(waking(soon))
    return Due(_business(view, now, _DESKS_OPEN))


@rule(DUES)
def seller_noon(view: View, now: datetime) -> Due:
    """The next business day after lunch, when the card company was asked in the morning."""
    return Due(_business(view, now, _AFTER_LUNCH))


def _business(view: View, now: datetime, clock: time) -> datetime:
    """That time on the next business day on which it is still ahead."""
    day = today_of(now)
    return at(view.book.calendar.later(day if at(day, clock) > now else day + timedelta(days=1)), clock)


# --- answers and statements


@rule(DUES)
def refund_mail(view: View, now: datetime) -> Due:
    """A mail promised within some business days is missed on the business day after the last of them."""
    days = view.get("mail_days")
    calendar = view.book.calendar
    by = calendar.add_business_days(today_of(now), days if isinstance(days, int) else 2)
    return Due(at(calendar.add_business_days(by, 1), _MORNING), by=at(by, _EVE))


@rule(DUES)
def charge_reply(view: View, now: datetime) -> Due:
    """Ask after a seller's answer on the third business day at ten (sellers speak of one to two business days)."""
    return Due(at(view.book.calendar.add_business_days(today_of(now), 3), _MORNING))


@rule(DUES)
def card_company_answer(view: View, now: datetime) -> Due:
    """Ask after the result that the card company promised for a day, or for none."""
    return _promised(view, "answer_on", now)


@rule(DUES)
def card_company_callback(view: View, now: datetime) -> Due:
    """Ask after the call that the card company promised for a day, or for none."""
    return _promised(view, "callback_on", now)


def _promised(view: View, fact: str, now: datetime) -> Due:
    """On the business day after the promised one at ten; where no day was named, on the second business day from now.

    "From tomorrow on" names no day, so the day after tomorrow is the first on which silence means something.
    """
    promised = view.day(fact)
    calendar = view.book.calendar
    if promised is None or promised < today_of(now):
        return Due(at(calendar.add_business_days(today_of(now), 2), _MORNING))
    return Due(at(calendar.add_business_days(promised, 1), _MORNING), by=at(promised, _EVE))


@rule(DUES)
def next_statement(view: View, now: datetime) -> Due:
    """Look at the next statement, on the evening of a business day."""
    return Due(at(statement_day(view, now), _EVENING))


@rule(DUES)
def second_statement(view: View, now: datetime) -> Due:
    """Look at the statement after the next one, on the evening of a business day."""
    day = statement_day(view, now) + timedelta(days=30)
    return Due(at(view.book.calendar.later(day), _EVENING))


@rule(BRANCHES)
def charge_debit(view: View, now: datetime) -> Literal["ahead", "past"]:
    """Whether the evening before the debit is still to come."""
    return "ahead" if debit_eve(view, now).when else "past"


@rule(BRANCHES)
def charge_debit_told(view: View, now: datetime) -> Literal["no", "ahead", "past"]:
    """Whether the day of the debit is known, and whether its eve is still to come and nobody watches it yet."""
    if view.day("debit_on") is None:
        return "no"
    return "ahead" if charge_debit(view, now) == "ahead" else "past"


@rule(DUES)
def debit_eve(view: View, now: datetime) -> Due:
    """The evening before the debit, early enough to look at the account; nothing when that is over."""
    debit = view.day("debit_on")
    eve = at(debit - timedelta(days=1), _EVE) if debit else None
    return Due(eve if eve and eve > now else None, once=True)
