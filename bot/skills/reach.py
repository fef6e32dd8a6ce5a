"""When the person can be reached, told at any moment: reminders and calls are planned into these hours."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core.draft import Draft
from bot.core.person import Aside
from bot.skills import menu
from bot.understanding.reach import ALWAYS, read_reach


def ask(draft: Draft, argument: str = "") -> None:
    """Ask when it suits; the pressed button says: at any time."""
    if argument == "always":
        _keep(draft, (ALWAYS,))
        return
    draft.person = replace(draft.person, aside=Aside("reach", "when"))
    draft.say("reach", buttons=(menu.button("reach.always", "reach", "always"),))
    draft.asked = True


def answer(draft: Draft, aside: Aside, text: str) -> bool:
    """The hours as they were typed."""
    hours = read_reach(text)
    if hours is None:
        return False
    _keep(draft, hours)
    return True


def _keep(draft: Draft, hours: tuple[str, ...]) -> None:
    draft.person = replace(draft.person, reach=hours)
    draft.say("reach.kept")
