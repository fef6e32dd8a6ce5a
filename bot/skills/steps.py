"""もどる and やめる: one question back, or enough for today."""

from __future__ import annotations

from bot.core import walk
from bot.core.draft import Draft
from bot.skills import menu


def back(draft: Draft, argument: str = "") -> None:
    """Ask the question before this one again; what followed from its answer is taken back."""
    if not walk.go_back(draft):
        draft.say("back.nothing")
        menu.resume(draft)


def stop(draft: Draft, argument: str = "") -> None:
    """Enough for now: everything is kept, dated reminders go on, and the way back is shown."""
    buttons = [menu.button("stop.go-on", "resume")] if draft.person.places else [menu.button("stop.menu", "menu")]
    if draft.person.cases:
        buttons.append(menu.button("menu.plan", "plan"))
    buttons.append(menu.button("stop.erase", "erase"))
    if draft.person.cases:
        buttons.append(menu.button("cover.offer", "hide"))
    draft.say("stop" if draft.person.cases else "stop.nothing", buttons=tuple(buttons))
    draft.asked = True
