"""Words of other people's turns that no skill of its own takes: something to be said, and that somebody is gone."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core.draft import Draft
from bot.core.person import Word


def say(draft: Draft, word: Word, sender: str) -> None:
    """Say what was brought."""
    for message in word.says:
        draft.add(message)


def gone(draft: Draft, word: Word, sender: str) -> None:
    """A word reached nobody: whoever it was for has been erased, so what tied us to them ends."""
    draft.person = replace(draft.person, ties=tuple(tie for tie in draft.person.ties if tie.id != sender))
