"""Words of other people's turns that no skill of its own takes: something to be said, and that somebody is gone."""

from __future__ import annotations

from bot.core.draft import Draft
from bot.core.person import Word
from bot.skills import desk_heard, desk_told, ties


def say(draft: Draft, word: Word, sender: str) -> None:
    """Say what was brought."""
    for message in word.says:
        draft.add(message)


def gone(draft: Draft, word: Word, sender: str) -> None:
    """A word reached nobody: whoever it was for has been erased, so what tied us to them ends."""
    ties.gone(draft, word, sender)
    helpdesk = draft.content.desk.id if draft.content.desk is not None else ""
    if helpdesk and sender == helpdesk:
        desk_told.gone(draft)
    desk_heard.gone(draft, sender)
    if draft.person.id == helpdesk:
        desk_heard.forget(draft, word)
