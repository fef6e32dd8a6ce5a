"""Which road is meant: one question with the likeliest ones, and an honest answer where no flow leads on yet."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.draft import Draft
from bot.core.person import Button
from bot.skills import human, menu
from bot.understanding.routes import OWN_ANSWERS


def button(label: str, flow: str) -> Button | None:
    """The way into a label: its flow, else its own answer, else none."""
    if flow:
        return menu.button(f"menu.{flow}", "start", flow)
    return menu.button(f"road.name-{label}", "road", label) if label in OWN_ANSWERS else None


def ask(draft: Draft, buttons: Sequence[Button]) -> None:
    """Too little to tell: one good question, and nothing guessed."""
    draft.say("road.which", buttons=(*buttons, menu.button("road.other", "menu")))
    draft.asked = True


def show(draft: Draft, label: str) -> None:
    """What helps at once in a trouble that no flow knows, and people who can do more."""
    if label not in OWN_ANSWERS:
        menu.show(draft)
        return
    draft.say(f"road.{label}")
    human.show(draft)
