"""The cards of a case whose prepaid codes somebody got hold of: what became of each, which is next.

The order follows the advice of Japan's cross-border consumer centre: whoever enters a code first owns its value, so
every code goes into the own account at once; numbers of Visa type go to their issuer first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.core.facts import Brand
from bot.core.rules import PICKS, rule
from bot.core.view import View, yen_of

LIST = "card"
_COUNTS = {"one": 1, "two": 2, "three": 3, "more": 4}
_RISK = {"half": 0, "told": 1}
"""A code told only in part may still be whole, so it goes first."""
HEARD = ("stopped", "used", "pending")
_NOT_HEARD = ("unreached", "closed")

State = Literal["unused", "saved", "used", "pending", "open", "todo"]
"""What became of a card: code not told; loaded or stopped; reported as used; the issuer looks; nobody reached; to do."""


@dataclass(frozen=True, slots=True)
class Card:
    """One card of the case; `value` in yen, 0 when it is not known."""

    number: int
    told: Literal["told", "half", "untold"]
    state: State
    value: int


def card_count(view: View) -> int:
    """How many cards there are. Four stands for "four or more", and every "there is another" adds one."""
    count = _COUNTS.get(view.text("count"), 1)
    return count + sum(1 for number in _numbered(view) if answer_on(view, number, "another") == "yes")


def cards(view: View) -> list[Card]:
    """All cards by number. A card of which nothing was said counts as told: the safe reading."""
    return [card_of(view, number) for number in range(1, card_count(view) + 1)]


def _numbered(view: View) -> list[int]:
    return sorted(int(number) for number in view.case.items.get(LIST, {}) if number.isdigit())


def answer_on(view: View, number: int, name: str) -> str:
    """What was said of one card: told, value, loaded, stopped, answer, another."""
    return View(view.case, view.book, f"{LIST}.{number}").text(f"{LIST}.{name}")


def current_card(view: View) -> int:
    """The number of the card that is worked on, 0 for none."""
    number = view.item.partition(".")[2]
    return int(number) if number.isdigit() else 0


def card_of(view: View, number: int) -> Card:
    """One card as it stands."""
    said = answer_on(view, number, "told")
    told: Literal["told", "half", "untold"] = "half" if said == "half" else "untold" if said == "untold" else "told"
    return Card(number, told, _state(view, number, told), _value(view, number))


def _state(view: View, number: int, told: str) -> State:
    answers = {answer_on(view, number, name) for name in ("loaded", "stopped", "answer")}
    if told == "untold":
        return "unused"
    if answers & {"loaded", "stopped"}:
        return "saved"
    if "used" in answers:
        return "used"
    if "pending" in answers:
        return "pending"
    return "todo" if next_road(view, number) else "open"


def next_road(view: View, number: int) -> Literal["load", "issuer"] | None:
    """What can still be tried for an unsettled card, the quicker road first; None when both are tried.

    Without an account no card can be loaded, and an issuer that was not reached is not tried again for the next card.
    """
    brand = brand_of(view)
    way_in = brand is not None and bool(brand.path)
    load = way_in and not answer_on(view, number, "loaded") and not said_of_any(view, "loaded", ("no_account",))
    issuer = not answer_on(view, number, "stopped") and not said_of_any(view, "stopped", _NOT_HEARD)
    own_first = brand is not None and brand.redeem == "own_account"
    if load and (own_first or not issuer):
        return "load"
    return "issuer" if issuer else None


def said_of_any(view: View, name: str, answers: tuple[str, ...]) -> bool:
    """Whether any card got one of these answers."""
    return any(answer_on(view, number, name) in answers for number in _numbered(view))


def brand_of(view: View) -> Brand | None:
    """The brand all cards are of, if it is one we know."""
    return view.fact(Brand, "brand")


def _value(view: View, number: int) -> int:
    """Its own value, else what holds for every card, else its share of the total told at first, until that is denied."""
    own = yen_of(answer_on(view, number, "value") or view.text("value"))
    return own or (likely_value(view) if view.text("value_ok") != "no" else 0)


def likely_value(view: View) -> int:
    """What one card is worth if the amount told at first is the total, or else if it is that of one card; 0 unknown.

    Cards are sold in steps of 500 yen: a share that is none means the amount was one card's. Only to be confirmed.
    """
    total = yen_of(view.text("amount"))
    elsewhere = {line.money for line in view.case.ledger if line.kind == "charged"}
    if not total or view.text("count") in ("", "more") or view.text("amount") in elsewhere:
        return 0
    share, rest = divmod(total, card_count(view))
    return total if rest or share % 500 else share


@rule(PICKS)
def card_to_ask(view: View) -> str | None:
    """The next card of which we do not know whether its code was told."""
    if view.text("all_told") == "all":
        return None
    asked = range(1, card_count(view) + 1)
    return next((str(number) for number in asked if not answer_on(view, number, "told")), None)


@rule(PICKS)
def riskiest_card(view: View) -> str | None:
    """The card to save next: told in part before told, more value before less. Cards not told are never at risk."""
    waiting = [card for card in cards(view) if card.state == "todo"]
    return str(min(waiting, key=risk).number) if waiting else None


def risk(card: Card) -> tuple[int, int, int]:
    """The lower, the sooner: told in part before told, more value before less, then by number."""
    return _RISK.get(card.told, len(_RISK)), -card.value, card.number


@rule(PICKS)
def card_to_value(view: View) -> str | None:
    """The next card at risk whose value is not known, in order of numbers; a skipped one is not asked again."""
    return _onward(view, [card for card in cards(view) if card.told != "untold" and not card.value])


@rule(PICKS)
def card_without_value(view: View) -> str | None:
    """The next card of several whose value is not known, at risk or not; a skipped one is not asked again."""
    known = cards(view)
    return _onward(view, [card for card in known if not card.value]) if len(known) > 1 else None


@rule(PICKS)
def card_in_order(view: View) -> str | None:
    """Every card once, by number."""
    return _onward(view, cards(view))


@rule(PICKS)
def unsettled_card(view: View) -> str | None:
    """The next card whose issuer still owes an answer, by number."""
    return _onward(view, [card for card in cards(view) if card.state in ("pending", "open", "todo")])


def _onward(view: View, wanted: list[Card]) -> str | None:
    """The first of these cards after the current one."""
    return next((str(card.number) for card in wanted if card.number > current_card(view)), None)
