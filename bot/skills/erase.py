"""消す: say what goes, wait for a second tap, then everything of the person is gone."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core.draft import Draft
from bot.core.person import Aside
from bot.skills import menu
from bot.understanding.answers import read_yes_no

YES, NO = "yes", "no"


def ask(draft: Draft, argument: str = "") -> None:
    """Ask once more before anything is erased; the second tap does it."""
    if argument == YES:
        draft.say("erase.done")
        draft.erase = True
    elif argument == NO:
        draft.say("erase.kept")
        menu.resume(draft)
    else:
        draft.person = replace(draft.person, aside=Aside("erase", "sure"))
        buttons = (
            menu.button("erase.yes", "erase", YES),
            menu.button("erase.no", "erase", NO),
            menu.button("export.button", "export"),
        )
        draft.say("erase", buttons=buttons)
        draft.asked = True


def answer(draft: Draft, aside: Aside, text: str) -> bool:
    """A typed yes or no; anything else means: not now."""
    choice = read_yes_no(text)
    if choice is None:
        return False
    ask(draft, YES if choice else NO)
    return True
