"""The money ledger: what was charged, promised, credited, lost and kept, per contract and card.

Sums are per currency and never converted: what a foreign charge is worth in yen, only the statement says.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from bot.core.case import Case, LedgerKind, Line, Value
from bot.core.person import Message

NOTHING, _CENT = Decimal(0), Decimal("0.01")
Sums = dict[str, Decimal]
"""An amount for each currency."""


def amount_of(money: str) -> tuple[str, Decimal]:
    """The currency and the number of "USD 19.95"."""
    currency, _, number = money.partition(" ")
    return currency, Decimal(number or 0)


def money_of(currency: str, number: Decimal) -> str:
    """ "USD 19.95" again; "JPY 9878" has no fraction."""
    whole = number == number.to_integral_value()
    return f"{currency} {number.quantize(Decimal(1) if whole else _CENT)}"


def lines_of(case: Case, item: str | None) -> tuple[Line, ...]:
    """The lines of one contract or card ("" is the case's own contract), for None of the whole case."""
    return case.ledger if item is None else tuple(line for line in case.ledger if line.item == item)


def total(lines: Iterable[Line], *kinds: LedgerKind, expected: bool | None = None) -> Sums:
    """The sum of these kinds of line, by currency; `expected` takes only lines no statement showed yet, or only others."""
    sums: Sums = {}
    for line in lines:
        if line.kind in kinds and expected in (None, line.expected):
            currency, number = amount_of(line.money)
            sums[currency] = sums.get(currency, NOTHING) + number
    return sums


def still_open(case: Case, item: str | None = None) -> Sums:
    """What was charged and has neither come back on a statement nor been given up or accepted, by currency.

    A promise closes nothing. Credited in another currency, a charge counts as settled only when somebody says so
    ("lost" or "kept"), because we never convert.
    """
    if item is None:  # too much back for one contract says nothing of another
        left: Sums = {}
        for each in {line.item for line in case.ledger}:
            for currency, number in still_open(case, each).items():
                left[currency] = left.get(currency, NOTHING) + number
        return left
    lines = lines_of(case, item)
    charged = total(lines, "charged")
    gone = total(lines, "credited", "lost", "kept", expected=False)
    left = {currency: number - gone.get(currency, NOTHING) for currency, number in charged.items()}
    return {currency: number for currency, number in left.items() if number > NOTHING}


def came_back(case: Case, item: str | None = None) -> Sums:
    """What a statement showed as credited, by currency."""
    return total(lines_of(case, item), "credited", expected=False)


def money_line(line: Line) -> Message:
    """What a line is, and how much."""
    kind = f"{line.kind}-expected" if line.expected and line.kind in ("charged", "credited") else line.kind
    return Message(f"money.{kind}", {"money": line.money})


def as_value(sums: Sums) -> Value | None:
    """Sums as a sentence takes them: the one amount, or None where there is none or more than one currency."""
    found = [money_of(currency, number) for currency, number in sums.items() if number > NOTHING]
    return found[0] if len(found) == 1 else None
