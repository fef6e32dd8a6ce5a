"""One message in the forms it is read in."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from bot.understanding.fold import LONGEST

_MOST = 18
"""Characters that NFKC makes of one, at most."""


@dataclass(frozen=True, slots=True)
class Said:
    """One message in the forms it is read in: as typed, in NFKC, and as `clean` gives it."""

    text: str
    wide: str
    clean: str


def said(text: str, cleaned: str) -> Said:
    """The forms of one message."""
    return Said(text, unicodedata.normalize("NFKC", text[: 2 * LONGEST])[: 2 * LONGEST], cleaned)


def beginning(text: str, longest: int) -> str:
    """So many characters of a text, and fewer where NFKC makes many of one."""
    start = text[:longest]
    is_even = start.isascii() or len(unicodedata.normalize("NFKC", start)) <= 2 * longest
    return start if is_even else start[: longest // _MOST]
