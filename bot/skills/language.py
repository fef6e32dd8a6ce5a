"""言語: choose the language of everything, reminders included."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core.draft import Draft
from bot.skills import menu


def choose(draft: Draft, argument: str = "") -> None:
    """Change to the language named, or ask which one."""
    if argument in draft.content.languages:
        draft.person = replace(draft.person, lang=argument)
        draft.say("language.changed")
        menu.resume(draft)
        return
    codes = draft.content.languages[: menu.MOST_BUTTONS]
    draft.say("language", buttons=tuple(menu.button(f"language.{code}", "language", code) for code in codes))
    draft.asked = True
