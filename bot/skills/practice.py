"""練習する: a call to a desk rehearsed in three lines, as its clerk would say them. Works for every call, knows none."""

from __future__ import annotations

from bot.core.draft import Draft
from bot.skills import menu

_LINES = ("practice.one", "practice.two", "practice.three")


def show(draft: Draft, argument: str = "") -> None:
    """The clerk's line of that number, from 1, and what may be said to it; a button leads to the next one."""
    number = int(argument) if argument in ("2", "3") else 1
    more = (menu.button("practice.next", "practice", str(number + 1)),) if number < len(_LINES) else ()
    draft.say(_LINES[number - 1], buttons=more)
