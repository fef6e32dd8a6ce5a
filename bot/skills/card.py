"""予防カード: a short text for the family, in the sender's own voice, about what happened to many. It tells nothing of the case."""

from __future__ import annotations

from bot.core.draft import Draft
from bot.core.prevention import CARDS, USUAL
from bot.core.privacy import is_private
from bot.skills import menu
from bot.skills.which_case import current


def show(draft: Draft, argument: str = "") -> None:
    """The card of the current trouble, or one to choose. Where relatives shall not know, only with a word of caution."""
    case = current(draft)
    name = argument if argument in CARDS.values() else CARDS.get(case.kind, "") if case else ""
    if not name:
        draft.say("card.which", buttons=tuple(menu.button(f"card-{one}.label", "card", one) for one in USUAL))
        draft.asked = True
        return
    draft.say("card.private" if case is not None and is_private(case) else "card")
    draft.say(f"card-{name}", style="copy")
