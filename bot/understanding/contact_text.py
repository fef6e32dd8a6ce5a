"""A told contact while it is read: each piece takes out the words it understood, so that no other reads them again."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from bot.understanding.numerals import LONGEST
from bot.understanding.tenses import past

_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\ufe0e\ufe0f"))
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−﹣"), "-") | {ord("〜"): "~", ord("～"): "~"}
_DONE = "\x00"


@dataclass(slots=True)
class ContactText:
    """`said` keeps capitals (names), `low` has the same length without them; what was taken is \\0 in both."""

    said: str
    low: str

    @classmethod
    def of(cls, text: str) -> ContactText:
        """The text in one width, at most as long as anything we read."""
        said = unicodedata.normalize("NFKC", text[:LONGEST]).translate(_DASHES).translate(_INVISIBLE)
        said = past(re.sub(r"[ \t]+", " ", said))
        low = said.lower()
        return cls(said, low if len(low) == len(said) else said)

    def search(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The first place where a pattern, written in small letters, fits."""
        return pattern.search(self.low)

    def has(self, pattern: re.Pattern[str]) -> bool:
        """Whether a pattern fits anywhere."""
        return pattern.search(self.low) is not None

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The first place where a pattern fits, taken out."""
        found = pattern.search(self.low)
        if found:
            self.cut(*found.span())
        return found

    def as_said(self, found: re.Match[str], group: str | int = 0) -> str:
        """What stood there, with its capitals."""
        return self.said[slice(*found.span(group))]

    def cut(self, start: int, end: int) -> None:
        """Take out a stretch."""
        gap = _DONE * (end - start)
        self.said = self.said[:start] + gap + self.said[end:]
        self.low = self.low[:start] + gap + self.low[end:]

    @property
    def rest(self) -> str:
        """What nobody has taken yet, in small letters."""
        return self.low.replace(_DONE, " ")
