"""The rules of the flow seller_abroad: which way it goes on, and when. What its words say is in rules_abroad_words."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Literal

from msgspec.structs import replace

from bot.core.abroad import LETTERS, ccj_answer, chase_day, deadline_of, eve_of, letters_sent, reply_by
from bot.core.calendar import at, in_japan
from bot.core.ledger import lines_of
from bot.core.rules import BRANCHES, DUES, Due, rule, this_evening, waking
from bot.core.rules_abroad_words import abroad_mail, abroad_writer
from bot.core.view import View

_NOON, _END_OF_DAY = time(12, 0), time(18, 0)

# --- which way


@rule(BRANCHES)
def abroad_warned(view: View, now: datetime) -> Literal["yes", "no"]:
    """Whether a warning on the screen led to it."""
    return "yes" if view.text("warned") == "yes" or view.case.kind == "fake_warning" else "no"


@rule(BRANCHES)
def abroad_charged(view: View, now: datetime) -> Literal["new", "noted"]:
    """Whether the charge of this contract already is in the ledger."""
    return "noted" if any(line.kind == "charged" for line in lines_of(view.case, view.item)) else "new"


@rule(BRANCHES)
def abroad_window(view: View, now: datetime) -> Literal["open", "over", "unknown"]:
    """Whether the seller's own money-back period runs, by the safe reading."""
    deadline = deadline_of(view)
    if deadline is None:
        return "unknown"
    return "open" if in_japan(now).date() <= deadline.safe else "over"


@rule(BRANCHES)
def abroad_item(view: View, now: datetime) -> Literal["first", "further"]:
    """Whether this is the case's own contract or one found later."""
    return "further" if view.item else "first"


@rule(BRANCHES)
def abroad_order(view: View, now: datetime) -> Literal["ask", "none"]:
    """Whether a number can be asked for: not where there is no mail."""
    return "none" if view.text("has_order") == "no" else "ask"


@rule(BRANCHES)
def abroad_name(view: View, now: datetime) -> Literal["latin", "other"]:
    """Whether the name can stand in an English letter."""
    return "latin" if abroad_writer(view, now) else "other"


@rule(BRANCHES)
def abroad_address(view: View, now: datetime) -> Literal["mail", "other"]:
    """Whether a mail address was named."""
    return "mail" if abroad_mail(view, now) else "other"


@rule(BRANCHES)
def abroad_ready(view: View, now: datetime) -> Literal["ready", "no_charge", "no_writer"]:
    """Whether a letter has all its facts: who writes, and an order number or the charge's day and amount."""
    if abroad_writer(view, now) is None or abroad_mail(view, now) is None:
        return "no_writer"
    charge = view.get("amount") is not None and view.day("charged_on") is not None
    return "ready" if view.text("order") or charge else "no_charge"


@rule(BRANCHES)
def abroad_round(view: View, now: datetime) -> Literal["first", "second", "third"]:
    """Which letter was sent last."""
    match letters_sent(view):
        case 3:
            return "third"
        case 2:
            return "second"
        case _:
            return "first"


@rule(BRANCHES)
def abroad_next(view: View, now: datetime) -> Literal["second", "third", "desks"]:
    """The letter after the one that was sent last; after the third, the desks."""
    match letters_sent(view):
        case 3:
            return "desks"
        case 2:
            return "third"
        case _:
            return "second"


@rule(BRANCHES)
def abroad_last_letter(view: View, now: datetime) -> Literal["third", "desks"]:
    """The last letter, or the desks once that was sent."""
    return "desks" if letters_sent(view) == len(LETTERS) else "third"


@rule(BRANCHES)
def abroad_money_told(view: View, now: datetime) -> Literal["dated", "undated"]:
    """Whether the promise of money names a day."""
    return "dated" if view.day("refund_by") else "undated"


# --- when


@rule(BRANCHES)
def abroad_ccj_fits(view: View, now: datetime) -> Literal["yes", "no", "ask"]:
    """Whether CCJ may be asked: a consumer's purchase of a firm abroad, as far as that was answered."""
    told = view.text("ccj_fits")
    return "yes" if told == "see" else "no" if told == "outside" else "ask"


@rule(DUES)
def abroad_send(view: View, now: datetime) -> Due:
    """Send it this evening, before the safe last day of the money-back period; a period that is over sets no last day."""
    deadline, evening = deadline_of(view), this_evening(view, now)
    if deadline is None or deadline.safe < in_japan(now).date():
        return evening
    in_time = evening.when is not None and in_japan(evening.when).date() <= deadline.safe
    return Due(evening.when if in_time else waking(now + timedelta(minutes=30)), deadline)


@rule(DUES)
def abroad_reply(view: View, now: datetime) -> Due:
    """Wait until the day that the letter names, and ask that evening."""
    day = reply_by(view, now)
    return Due(chase_day(day, view.book.calendar), by=at(day, _END_OF_DAY))


@rule(DUES)
def abroad_money(view: View, now: datetime) -> Due:
    """Look for the credit on the business day after the promised one, at noon; undated: in thirty days."""
    today, calendar = in_japan(now).date(), view.book.calendar
    by = view.day("refund_by")
    if by is None or by < today:
        return Due(at(calendar.later(today + timedelta(days=30)), _NOON))
    return Due(at(calendar.add_business_days(by, 1), _NOON), by=at(by, _END_OF_DAY))


@rule(DUES)
def abroad_eve(view: View, now: datetime) -> Due:
    """At noon of the business day before the money-back period ends; that over, in half an hour."""
    deadline = deadline_of(view)
    if deadline is None:
        return Due(None)
    eve = at(eve_of(deadline, view.book.calendar), _NOON)
    return Due(eve if eve > now else waking(now + timedelta(minutes=30)), replace(deadline, eased=True))


@rule(DUES)
def abroad_ccj(view: View, now: datetime) -> Due:
    """CCJ answers in four to five business days: ask after it on the next one, at noon."""
    calendar = view.book.calendar
    by = ccj_answer(in_japan(now).date(), calendar)
    return Due(at(calendar.add_business_days(by, 1), _NOON), by=at(by, _END_OF_DAY))
