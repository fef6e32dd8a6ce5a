"""離れる: somebody comes into the room. What is on the screen is pushed away by something that anybody may read."""

from __future__ import annotations

from bot.core import cover
from bot.core.draft import Draft

_PAGES = ("leave", "leave.more", "leave.last")


def show(draft: Draft, argument: str = "") -> None:
    """A long harmless list without a button, and nothing after it; under a cover the talk shuts at once."""
    for key in _PAGES:
        draft.say(key)
    draft.person = cover.shut(draft.person)
    draft.asked = True
