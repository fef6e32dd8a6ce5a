"""What the sentences of the flow prepaid_card show: how many cards, which one, what they are worth together."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from bot.core.calendar import in_japan
from bot.core.case import Value
from bot.core.facts import is_shown
from bot.core.prepaid import (
    State,
    answer_on,
    brand_of,
    card_of,
    cards,
    current_card,
    likely_value,
)
from bot.core.rules import ARGUMENTS, rule
from bot.core.view import View


@rule(ARGUMENTS)
def card_number(view: View, now: datetime) -> Value | None:
    """Which card is meant: the first, the second, …"""
    return current_card(view) or None


@rule(ARGUMENTS)
def any_brand(view: View, now: datetime) -> Value | None:
    """The brand, or a word that no fact has: then functions say "the official app" and the like instead of a blank."""
    return view.text("brand") or "?"


@rule(ARGUMENTS)
def cards_in_all(view: View, now: datetime) -> Value | None:
    """How many cards there are: a single one needs no number."""
    return len(cards(view))


@rule(ARGUMENTS)
def card_value(view: View, now: datetime) -> Value | None:
    """What the current card is worth."""
    value = card_of(view, current_card(view)).value
    return f"JPY {value}" if value else None


@rule(ARGUMENTS)
def value_guess(view: View, now: datetime) -> Value | None:
    """What one card is probably worth, to be confirmed."""
    value = likely_value(view)
    return f"JPY {value}" if value else None


UNSETTLED: tuple[State, ...] = ("pending", "open", "todo")
_TALLIES: Mapping[str, tuple[State, ...]] = {
    "saved": ("saved",),
    "used": ("used",),
    "unused": ("unused",),
    "unsettled": UNSETTLED,
    "told": ("saved", "used", *UNSETTLED),
}


def _count(states: tuple[State, ...], view: View, now: datetime) -> int:
    """How many cards are in one of these states."""
    return sum(1 for card in cards(view) if card.state in states)


def _total(states: tuple[State, ...], view: View, now: datetime) -> str | None:
    """What the cards in these states are worth together; None, not a guess, when one of them is not known."""
    values = [card.value for card in cards(view) if card.state in states]
    return f"JPY {sum(values)}" if all(values) else None


for _name, _states in _TALLIES.items():  # $saved_count, $saved_total, $used_count, …
    ARGUMENTS[f"{_name}_count"] = partial(_count, _states)
    ARGUMENTS[f"{_name}_total"] = partial(_total, _states)


@rule(ARGUMENTS)
def loaded_count(view: View, now: datetime) -> Value | None:
    """How many cards the person loaded for themselves: those the issuer must not stop."""
    return sum(1 for card in cards(view) if answer_on(view, card.number, "loaded") == "loaded")


@rule(ARGUMENTS)
def told_day(view: View, now: datetime) -> Value | None:
    """The day the codes were told: as said, else the day of a call that was still going on."""
    if day := view.day("told_on"):
        return day.isoformat()
    on_the_line = view.text("call") in ("cut", "cannot")
    return in_japan(view.case.opened).date().isoformat() if on_the_line else None


@rule(ARGUMENTS)
def report_way(view: View, now: datetime) -> Value | None:
    """Whether the issuer has a page of its own to send the letter to: "page" or "number"."""
    brand = brand_of(view)
    return "page" if brand and brand.link and is_shown(brand, in_japan(now).date()) else "number"
