"""The rules of the flow unknown_charge about money: what came back, what is still owed, who watches the next statement."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from bot.core import ledger
from bot.core.after import open_work
from bot.core.case import Value
from bot.core.charge import is_open
from bot.core.contract import items
from bot.core.rules import ARGUMENTS, BRANCHES, rule
from bot.core.view import View


@rule(BRANCHES)
def charge_credit(view: View, now: datetime) -> Literal["whole", "part"]:
    """Whether all of a charge came back; one that came back in another currency counts as whole."""
    lines = ledger.lines_of(view.case, view.item)
    back, left = ledger.came_back(view.case, view.item), ledger.still_open(view.case, view.item)
    told_in = {ledger.amount_of(line.money)[0] for line in lines if line.kind == "charged"}
    return "part" if left and told_in & set(back) else "whole"


@rule(BRANCHES)
def charge_left(view: View, now: datetime) -> Literal["some", "none"]:
    """Whether anything of the case is still to be done, waited for or owed, of this contract or another."""
    others = [item for item in items(view.case) if item != view.item]
    owed = any(not ledger.lines_of(view.case, item) or ledger.still_open(view.case, item) for item in others)
    return "some" if owed or open_work(view.case) else "none"


@rule(BRANCHES)
def charge_watched(view: View, now: datetime) -> Literal["yes", "no"]:
    """Whether a look at a coming statement is already planned, so that a promise of money needs no watch of its own."""
    return "yes" if is_open(view, "line", "line_again") else "no"


@rule(BRANCHES)
def charge_credit_watch(view: View, now: datetime) -> Literal["watched", "none"]:
    """Whether somebody will ask after the credit on a coming statement."""
    return "watched" if is_open(view, "credit", "credit_due", "credit_rest", "line", "line_again") else "none"


@rule(ARGUMENTS)
def credit_now(view: View, now: datetime) -> Value | None:
    """What a statement shows as credited now: the amount just told, else all that is still open."""
    told = view.known("credit_seen")
    if told is not None and told.at == now:
        return told.value
    return ledger.as_value(ledger.still_open(view.case, view.item)) or view.get("amount")


@rule(ARGUMENTS)
def left_amount(view: View, now: datetime) -> Value | None:
    """What of this charge has not come back yet."""
    return ledger.as_value(ledger.still_open(view.case, view.item))


@rule(ARGUMENTS)
def saved_money(view: View, now: datetime) -> Value | None:
    """What came back in this case, by the statements; the contract's own where several currencies came back."""
    return ledger.as_value(ledger.came_back(view.case)) or ledger.as_value(ledger.came_back(view.case, view.item))
