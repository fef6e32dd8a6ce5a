"""The rules of the flow online_purchase: which road, the return of goods, the last day to end a subscription."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Literal

from bot.core.abroad import reply_day
from bot.core.calendar import at, in_japan
from bot.core.case import Deadline, Value
from bot.core.periods import deadline_before
from bot.core.rules import ARGUMENTS, BRANCHES, DUES, Due, by_the_last_day, rule, shown_deadline, this_evening, waking
from bot.core.view import View

_RETURN = "deadlines/mail_order_return"
_SELLER = "seller"
_MORNING = time(10, 0)


@rule(BRANCHES)
def purchase_road(view: View, now: datetime) -> Literal["not_come", "wrong", "trial", "fake"]:
    """What went wrong with the order."""
    match view.text("what"):
        case "wrong":
            return "wrong"
        case "trial":
            return "trial"
        case "fake":
            return "fake"
        case _:
            return "not_come"


@rule(BRANCHES)
def purchase_transfer(view: View, now: datetime) -> Literal["bank", "shop"]:
    """Whether the bank hears of a transfer first: where nothing came or the shop seems to be none."""
    return "bank" if purchase_road(view, now) in ("not_come", "fake") else "shop"


@rule(BRANCHES)
def purchase_by_card(view: View, now: datetime) -> Literal["yes", "no"]:
    """Whether it was paid by card, so that the card company can be asked, too."""
    return "yes" if view.text("how") == "card" else "no"


@rule(BRANCHES)
def purchase_return(view: View, now: datetime) -> Literal["open", "over", "none"]:
    """Whether goods can still be returned by law, where the shop names no terms of its own."""
    deadline = _return(view, now)
    if deadline is None:
        return "none"
    return "open" if deadline.safe >= in_japan(now).date() else "over"


@rule(ARGUMENTS)
def deliver_by(view: View, now: datetime) -> Value | None:
    """The day by which the letter asks for the goods, counted from the day it was made."""
    letter = view.duty("deliver_or_refund")
    return reply_day(in_japan(letter.opened if letter else now).date(), None).isoformat()


@rule(DUES)
def purchase_return_by(view: View, now: datetime) -> Due:
    """Write this evening; the last day for a return stays in sight."""
    return _by(view, now, _return(view, now))


@rule(ARGUMENTS)
def return_last(view: View, now: datetime) -> Value | None:
    """The safe last day to return goods."""
    deadline = _return(view, now)
    return deadline.safe.isoformat() if deadline else None


@rule(ARGUMENTS)
def return_rule(view: View, now: datetime) -> Value | None:
    """The period for returns, as a fact."""
    return _RETURN


@rule(BRANCHES)
def trial_window(view: View, now: datetime) -> Literal["open", "over", "unknown"]:
    """Whether the subscription can still be ended before its next delivery."""
    deadline = _trial(view)
    if deadline is None:
        return "unknown"
    return "open" if deadline.safe >= in_japan(now).date() else "over"


@rule(DUES)
def trial_by(view: View, now: datetime) -> Due:
    """End it this evening; the last day before the next delivery stays in sight."""
    return _by(view, now, _trial(view))


@rule(ARGUMENTS)
def trial_last(view: View, now: datetime) -> Value | None:
    """The safe last day to end the subscription before its next delivery."""
    deadline = _trial(view)
    return deadline.safe.isoformat() if deadline else None


def _return(view: View, now: datetime) -> Deadline | None:
    return shown_deadline(view.book, _RETURN, view.day("delivered_on"), in_japan(now).date())


def _trial(view: View) -> Deadline | None:
    """The last day to end it by the seller's terms."""
    next_on = view.day("next_on")
    return deadline_before(_SELLER, view.text("days_before"), next_on, view.book.calendar) if next_on else None


def _by(view: View, now: datetime, deadline: Deadline | None) -> Due:
    today = in_japan(now).date()
    evening = this_evening(view, now)
    if deadline is None or deadline.safe < today:
        return evening
    if evening.when and in_japan(evening.when).date() > deadline.safe:
        return by_the_last_day(waking(now + timedelta(hours=1)), deadline, now)
    return Due(evening.when or at(today + timedelta(days=1), _MORNING), deadline)
