"""Which road is meant: one question with the likeliest ones, and an honest answer where no flow leads on yet."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from bot.core.draft import Draft
from bot.core.person import Aside, Button
from bot.skills import human, menu
from bot.understanding.commands import plain
from bot.understanding.routes import OWN_ANSWERS

LONGEST = 200
"""Characters of the unclear message that are kept until a road is chosen."""
_NONE_OF_THEM = frozenset(
    [
        "ほか",
        "ほかのこと",
        "他",
        "他のこと",
        "その他",
        "どれでもない",
        "どれもちがう",
        "どれも違う",
        "わからない",
        "わかりません",
        "other",
        "somethingelse",
        "none",
        "noneofthem",
        "neither",
        "idontknow",
        "dontknow",
    ]
)


def button(label: str, flow: str) -> Button | None:
    """The way into a label: its flow, else its own answer, else none."""
    if flow:
        return menu.button(f"menu.{flow}", "start", flow)
    return menu.button(f"road.name-{label}", "road", label) if label in OWN_ANSWERS else None


def ask(draft: Draft, buttons: Sequence[Button], text: str = "") -> None:
    """Too little to tell: one good question, and nothing guessed. What was told is kept for the road that is chosen."""
    draft.say("road.which", buttons=(*buttons, menu.button("road.other", "menu")))
    draft.person = replace(draft.person, aside=Aside("road", "which", subject=text[:LONGEST]))
    draft.asked = True


def answer(draft: Draft, aside: Aside, text: str) -> bool:
    """None of the roads that were offered: all of them. Anything else is read like a first message."""
    if plain(text) not in _NONE_OF_THEM:
        return False
    menu.show(draft)
    return True


def show(draft: Draft, label: str) -> None:
    """What helps at once in a trouble that no flow knows, and people who can do more."""
    if label not in OWN_ANSWERS:
        menu.show(draft)
        return
    draft.say(f"road.{label}")
    human.show(draft)
