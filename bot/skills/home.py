"""The Home tab: every open case with its plan, and the menu under it."""

from __future__ import annotations

from bot.core.draft import Draft
from bot.core.plan import say_plan
from bot.skills import menu


def show(draft: Draft) -> None:
    """Say what is going on; a page to look at, so it may hold more than a turn."""
    if draft.person.cover is not None:
        draft.say("cover.neutral")
        return
    draft.say("home")
    for case in draft.person.cases:
        draft.say(f"menu.{case.kind}")
        say_plan(draft, case)
    if not draft.person.cases:
        draft.say("home.none")
    menu.show(draft)
