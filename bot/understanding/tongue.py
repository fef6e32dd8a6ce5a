"""In which of the two languages somebody plainly writes. Says nothing of a name, a number or a few words."""

from __future__ import annotations

import re

from bot.understanding.fold import clean

_KANA = re.compile(r"[ぁ-ゖァ-ヺ]")
_SMALL_WORDS = frozenset(
    [
        "i",
        "my",
        "the",
        "a",
        "an",
        "to",
        "is",
        "me",
        "and",
        "it",
        "was",
        "on",
        "of",
        "they",
        "someone",
        "he",
        "she",
        "you",
        "from",
        "have",
        "that",
        "this",
        "with",
        "for",
        "can",
        "do",
        "not",
    ]
)
_LEAST_WORDS = 2


def plainly_in(text: str) -> str:
    """ "ja", "en", or "" when neither is plain."""
    said = clean(text)
    if len(_KANA.findall(said)) >= 4:
        return "ja"
    words = set(re.findall(r"[a-z']+", said)) if said.isascii() else set()
    return "en" if len(words & _SMALL_WORDS) >= _LEAST_WORDS else ""
