"""Rules for a charge of which only a part is disputed: what is claimed, what is accepted, what is given up in the end."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Literal

from bot.core import ledger
from bot.core.case import Value
from bot.core.rules import ARGUMENTS, BRANCHES, rule
from bot.core.view import View


@rule(BRANCHES)
def charge_part(view: View, now: datetime) -> Literal["part", "whole"]:
    """Whether only a part of the charge is not recognised."""
    return "part" if _accepted(view) else "whole"


@rule(ARGUMENTS)
def claimed(view: View, now: datetime) -> Value | None:
    """What is asked back: the part that is not recognised, else all of it."""
    return view.get("disputed") if _accepted(view) else view.get("amount")


@rule(ARGUMENTS)
def claim(view: View, now: datetime) -> Value | None:
    """How much of the charge is asked back: "part" or "whole"."""
    return charge_part(view, now)


@rule(ARGUMENTS)
def part_accepted(view: View, now: datetime) -> Value | None:
    """The rest, which the person accepts; None once it stands in the ledger."""
    lines = ledger.lines_of(view.case, view.item)
    return None if any(line.kind == "kept" for line in lines) else _accepted(view)


@rule(ARGUMENTS)
def given_up(view: View, now: datetime) -> Value | None:
    """What is lost when somebody lets it be: what has not come back, else what was claimed."""
    lines = ledger.lines_of(view.case, view.item)
    if any(line.kind == "charged" for line in lines):
        return ledger.as_value(ledger.still_open(view.case, view.item))
    return claimed(view, now)


def _accepted(view: View) -> Value | None:
    """The amount without the disputed part, where that is a part of it in the same money."""
    whole, part = ledger.amount_of(view.text("amount")), ledger.amount_of(view.text("disputed"))
    rest = whole[1] - part[1]
    return ledger.money_of(whole[0], rest) if whole[0] == part[0] and Decimal(0) < rest < whole[1] else None
