"""The rules of the flow refund_status: which road the money takes, and when it should be seen."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Literal

from bot.core.calendar import at, in_japan
from bot.core.case import Value
from bot.core.ledger import NOTHING, amount_of, came_back, money_of
from bot.core.rules import ARGUMENTS, BRANCHES, DUES, Due, rule
from bot.core.view import View

_EVENING = time(19, 0)
_STATEMENT_DAYS, _BANK_DAYS = 31, 7


@rule(BRANCHES)
def refund_stage(view: View, now: datetime) -> Literal["promised", "asked"]:
    """Whether a refund was promised, or only asked for."""
    return "asked" if view.text("stage") == "asked" else "promised"


@rule(BRANCHES)
def refund_road(view: View, now: datetime) -> Literal["card", "bank", "app", "other"]:
    """The way on which the money should come."""
    match view.text("road"):
        case "card":
            return "card"
        case "bank":
            return "bank"
        case "app":
            return "app"
        case _:
            return "other"


@rule(DUES)
def refund_seen(view: View, now: datetime) -> Due:
    """When to look: the day after the promised one; a card's statement follows within a month. No date: in a week or month."""
    by = view.day("by")
    today = in_japan(now).date()
    wait = _STATEMENT_DAYS if view.text("road") == "card" else _BANK_DAYS
    look = by + timedelta(days=1) if by and view.text("road") != "card" else (by or today) + timedelta(days=wait)
    day = view.book.calendar.later(max(look, today + timedelta(days=1)))
    return Due(at(day, _EVENING), by=_evening(by))


def _evening(day: date | None) -> datetime | None:
    return at(day, _EVENING) if day else None


@rule(BRANCHES)
def refund_patience(view: View, now: datetime) -> Literal["first", "again"]:
    """Whether it is the first time that nothing had come; after that other roads are offered."""
    return "first" if sum(entry.kind == "not_yet" for entry in view.case.entries) <= 1 else "again"


@rule(ARGUMENTS)
def refund_rest(view: View, now: datetime) -> Value | None:
    """What is left of the promised amount after what was seen already."""
    promised = view.text("amount")
    if not promised:
        return None
    currency, number = amount_of(promised)
    rest = number - came_back(view.case).get(currency, NOTHING)
    return money_of(currency, rest) if rest > NOTHING else None
