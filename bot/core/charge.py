"""What is known of an unknown charge: the shop behind it, the card company, the periods that run, the next statement.

A refund window is the seller's own rule, a misuse window the card company's or the usual one. Registers no rule.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from bot.core import cases
from bot.core.calendar import in_japan
from bot.core.case import Deadline
from bot.core.facts import DeadlineRule, Issuer, Merchant, is_shown
from bot.core.rules import shown_deadline
from bot.core.view import View

FLOW = "unknown_charge"
USUAL_WINDOW = "deadlines/card_misuse_60"
"""What most card companies promise in their terms; used where a company's own rule is not known."""
_COUNTED_FROM_THE_CHARGE = ("charged_on", "renewed_on")


def today_of(now: datetime) -> date:
    """The day in Japan."""
    return in_japan(now).date()


def shop_of(view: View) -> str:
    """The shop behind the charge: the seller found behind a payment agent goes before the name on the statement."""
    return view.text("seller") or view.text("merchant")


def merchant_of(view: View, now: datetime) -> Merchant | None:
    """What we know of the shop and may show today."""
    fact = view.book.get(Merchant, shop_of(view))
    return fact if fact and is_shown(fact, today_of(now)) else None


def issuer_of(view: View, now: datetime) -> Issuer | None:
    """What we know of the card company and may show today."""
    fact = view.fact(Issuer, "issuer")
    return fact if fact and is_shown(fact, today_of(now)) else None


def last_noted(view: View, *steps: str) -> str:
    """The one of these steps whose diary line was written last, "" when none was."""
    keys = {f"{FLOW}-{step}": step for step in steps}
    written = (entry for entry in reversed(view.case.entries) if entry.item == view.item)
    return next((keys[entry.key] for entry in written if entry.key in keys), "")


def is_open(view: View, *steps: str) -> bool:
    """Whether a duty of one of these steps is still to be done."""
    found = (view.duty(step) for step in steps)
    return any(duty is not None and cases.is_open(duty) for duty in found)


def refund_rule(view: View, now: datetime) -> DeadlineRule | None:
    """The seller's published refund period in days, counted from the charge or the renewal.

    A charge comes on the day of renewal or before it, so the day of the charge is the earlier, safe start. Periods
    counted from an order, in hours, or of a payment agent do not tell until when this money can be asked back.
    """
    merchant = merchant_of(view, now)
    if merchant is None or merchant.between or not merchant.refund:
        return None
    fact = view.book.get(DeadlineRule, f"deadlines/{merchant.refund}")
    if fact is None or not is_shown(fact, today_of(now)) or fact.unit != "calendar_days" or fact.back:
        return None
    return fact if fact.start in _COUNTED_FROM_THE_CHARGE else None


def refund_deadline(view: View, now: datetime) -> Deadline | None:
    """The last day to ask the seller for the money; None without a rule or without the day of the charge."""
    fact = refund_rule(view, now)
    return shown_deadline(view.book, fact.ref, view.day("charged_on"), today_of(now)) if fact else None


def misuse_rule(view: View, now: datetime) -> DeadlineRule | None:
    """The card company's rule if we know it and may show it, else the usual one."""
    issuer = issuer_of(view, now)
    own = f"deadlines/{issuer.window}" if issuer and issuer.window else ""
    for ref in (own, USUAL_WINDOW):
        fact = view.book.get(DeadlineRule, ref)
        if fact and fact.back and fact.unit == "calendar_days" and is_shown(fact, today_of(now)):
            return fact
    return None


def misuse_deadline(view: View, now: datetime) -> Deadline | None:
    """The last day to report this charge as misuse; None without the day of the charge or a rule.

    The terms count back from the report: damage of the last N days is covered. Counted from the charge, a report on
    day N (the charge's own day being the first) still reaches it even where the day of the report counts as well.
    Source: the facts card_misuse_60 (usual) and card_misuse_61 (the day of the report included).
    """
    fact = misuse_rule(view, now)
    return shown_deadline(view.book, fact.ref, view.day("charged_on"), today_of(now)) if fact else None


def desk_opening_of(view: View, moment: datetime, now: datetime) -> datetime | None:
    """When the card company's desk answers at or after that moment; None when we know no number or no hours."""
    issuer = issuer_of(view, now)
    hours = issuer.opening() if issuer and issuer.phone and issuer.phone_shown != "no" else None
    return hours.known_opening(moment, view.book.calendar) if hours else None


def statement_day(view: View, now: datetime) -> date:
    """When the next statement can be looked at: 18 days after a debit that is still to come, else in 30 days.

    Debits fall at the end of a month or the start of the next; the statement after it is final some weeks later.
    """
    today, debit = today_of(now), view.day("debit_on")
    soonest = today + timedelta(days=30) if debit is None or debit < today else debit + timedelta(days=18)
    return view.book.calendar.later(soonest)


def monthly_of(view: View) -> tuple[str, ...]:
    """What is paid with this card every month, thing by thing; one told to an older release is a single text."""
    rows = view.case.items.get("monthly", {})
    named = tuple(str(facts["name"].value) for facts in rows.values() if "name" in facts)
    return named or tuple(filter(None, [view.text("monthly")]))


_FOREIGN = re.compile(r"海外|外国|国外|ドル|foreign|overseas|abroad|\busd\b|\$", re.IGNORECASE)


def is_foreign(name: str) -> bool:
    """Whether a regular payment is said to go abroad."""
    return _FOREIGN.search(name) is not None
