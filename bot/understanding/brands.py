"""Companies and products named in a message, by their normal names. For the echo and the record; no fact is meant."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.understanding.fold import clean

_KATAKANA = re.compile(r"[ァ-ヺー]")
_TO_HIRAGANA = {code: code - 0x60 for code in range(ord("ァ"), ord("ヶ") + 1)}
_SHORT_KANA = 3
_SHORT_HIRAGANA = 4


@dataclass(frozen=True, slots=True)
class Brands:
    """The other names of each brand, by the two characters they begin with: (other name, Japanese name, English name)."""

    by_start: Mapping[str, Sequence[tuple[str, str, str]]] = field(default_factory=dict)

    def find(self, said: str) -> list[tuple[str, str]]:
        """The brands in a text, as `clean` gives it, in their order: (name in the text's language, words for it)."""
        found: dict[str, tuple[int, str]] = {}
        place, english = 0, said.isascii()
        while place < len(said) - 1:
            taken = 1
            for alias, japanese, name in self.by_start.get(said[place : place + 2], ()):
                if said.startswith(alias, place) and _stands_alone(said, alias, place):
                    found.setdefault(name if english else japanese, (place, alias))
                    taken = len(alias)
                    break
            place += taken
        return [(name, alias) for name, (_, alias) in sorted(found.items(), key=lambda item: item[1])]


def make_brands(told: Mapping[str, Sequence[str]]) -> Brands:
    """Brands out of their file: "Japanese name|English name" = other names; katakana is found in hiragana too."""
    by_start: dict[str, list[tuple[str, str, str]]] = {}
    for name, aliases in told.items():
        japanese, _, english = name.partition("|")
        for alias in map(clean, aliases):
            hiragana = alias.translate(_TO_HIRAGANA)
            forms = {alias, hiragana} if len(hiragana) >= _SHORT_HIRAGANA else {alias}
            for form in forms:
                by_start.setdefault(form[:2], []).append((form, japanese, english or japanese))
    return Brands({start: tuple(sorted(each, key=lambda one: -len(one[0]))) for start, each in by_start.items()})


def _stands_alone(said: str, alias: str, place: int) -> bool:
    before, after = said[max(0, place - 1) : place], said[place + len(alias) : place + len(alias) + 1]
    if alias[0].isascii() and alias[0].isalnum() and before.isascii() and before.isalnum():
        return False
    if alias[-1].isascii() and alias[-1].isalnum() and after.isascii() and after.isalpha():
        return False
    return not (len(alias) <= _SHORT_KANA and _KATAKANA.match(alias) and _KATAKANA.match(before))
