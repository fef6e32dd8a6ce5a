"""Saying back what was understood: one line a fact, in a fixed order."""

from __future__ import annotations

from bot.core.case import Value
from bot.core.contract import is_own
from bot.core.person import Message
from bot.core.view import View

SAID_BACK = (
    "merchant",
    "brand",
    "amount",
    "disputed",
    "issuer",
    "service",
    "charged_on",
    "debit_on",
    "holder_is",
    "happened",
    "entered",
)


def fact_line(name: str, value: Value) -> Message:
    """One line that says what we understood a fact to be; "card.value" is "card_value" in words."""
    word = name.replace(".", "_")
    return Message(f"fact-line.{word}", {word: value})


def told_lines(view: View) -> tuple[Message, ...]:
    """What is known of a case or contract."""
    hidden = {"issuer"} if view.get("service") else set()  # the same company by its other name
    names = [name for name in SAID_BACK if not view.item or is_own(view.item, name)]
    known = ((name, view.get(name)) for name in names)
    return tuple(fact_line(name, value) for name, value in known if value is not None and name not in hidden)
