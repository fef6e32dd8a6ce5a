"""声のかけ方: for who stands by somebody: what to say first, what to ask, what to leave. No blame; knows no case."""

from __future__ import annotations

from bot.core.draft import Draft
from bot.skills import menu

_CARDS = ("coach.first", "coach.ask", "coach.believe", "coach.after")


def show(draft: Draft, argument: str = "") -> None:
    """The card of that number, from 1; a button leads to the next one."""
    number = int(argument) if argument in ("2", "3", "4") else 1
    more = (menu.button("coach.next", "coach", str(number + 1)),) if number < len(_CARDS) else ()
    draft.say(_CARDS[number - 1], buttons=more)
