"""One message in the forms it is read in."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from bot.understanding.fold import LONGEST


@dataclass(frozen=True, slots=True)
class Said:
    """One message in the forms it is read in: as typed, in NFKC, and as `clean` gives it."""

    text: str
    wide: str
    clean: str


def said(text: str, cleaned: str) -> Said:
    """The forms of one message."""
    return Said(text, unicodedata.normalize("NFKC", text[: 2 * LONGEST]), cleaned)
