"""言語: choose the language of everything, reminders included."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core.calendar import in_japan
from bot.core.draft import Draft
from bot.core.facts import is_shown
from bot.core.person import Button
from bot.skills import human, menu

MANY_TONGUES = "desks/houterasu_multilingual"


def choose(draft: Draft, argument: str = "") -> None:
    """Change to the language named, or ask which one."""
    if argument in draft.content.languages:
        draft.person = replace(draft.person, lang=argument)
        draft.say("language.changed")
        menu.resume(draft)
        return
    draft.say("language", buttons=_offered(draft))
    draft.asked = True


def cannot(draft: Draft) -> None:
    """Say to somebody who writes in another language which ones are spoken here, and who speaks more."""
    found = draft.content.book.find(MANY_TONGUES)
    shown = found if found is not None and is_shown(found, in_japan(draft.now).date()) else None
    lines = (human.line(draft, shown),) if shown else ()
    draft.say("language.others" if lines else "language", lines=lines, buttons=_offered(draft))
    draft.asked = True


def _offered(draft: Draft) -> tuple[Button, ...]:
    codes = draft.content.languages[: menu.MOST_BUTTONS]
    return tuple(menu.button(f"language.{code}", "language", code) for code in codes)
