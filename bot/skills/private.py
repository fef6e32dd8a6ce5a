"""個別に話す: pressed where others read it too, answered here: the greeting, or the question that waits."""

from __future__ import annotations

from bot.core.draft import Draft
from bot.skills import menu


def show(draft: Draft, argument: str = "") -> None:
    """Begin, or come back to what was being talked about; nothing of it is said anywhere else."""
    known = bool(draft.person.cases or draft.person.places)
    draft.say("hello.again" if known else "hello")
    if draft.person.place is None:
        menu.show(draft)
