"""The shipped words by key, for tests that need no flows."""

from __future__ import annotations

from bot.app import clock
from bot.content.library import ROOT, japanese_calendar
from bot.content.words import Words, load_words
from bot.core.facts import Book

_WORDS = Words(load_words([ROOT / "locales"], Book({}, japanese_calendar()))[0])


def text(key: str, lang: str) -> str:
    """What a key says in a language."""
    return _WORDS.text(key, lang, clock())
