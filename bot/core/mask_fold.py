"""Folds a text character by character, so that a place found in the fold is the same place in the text.

Every width, script and separator a secret may be typed in becomes one: digits ASCII, letters small, katakana hiragana.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

KANJI_DIGITS = "〇一二三四五六七八九"
_DASHES = frozenset("ー−─━_‾￣") | {chr(code) for code in range(0x2010, 0x2016)}
_FROM_TO = "〜"
"""Stands between two dates or amounts, not within a number."""
_DOTS = frozenset("・･．•·∙｡")
_INVISIBLE = frozenset("\ufe0f\ufe0e\u20e3\u034f\u115f\u1160\u3164")


class Span(NamedTuple):
    """A secret at [start, end); `sure` is one that no kept reference number may excuse."""

    start: int
    end: int
    kind: str
    sure: bool = False


class _FoldTable(dict[int, str]):
    def __missing__(self, code: int) -> str:
        folded = _fold_character(chr(code))
        if code < 0x10000:
            self[code] = folded
        return folded


def _fold_character(character: str) -> str:
    if character == "\n":
        return character
    if character.isspace() or character in _INVISIBLE or unicodedata.category(character) in ("Cf", "Cc"):
        return " "
    if character in _DASHES or (unicodedata.category(character) == "Pd" and character != _FROM_TO):
        return "-"
    if character in _DOTS:
        return "."
    if character in KANJI_DIGITS:
        return str(KANJI_DIGITS.index(character))
    digit = unicodedata.digit(character, None)
    if digit is not None:
        return str(digit)
    return _plain_letter(character)


def _plain_letter(character: str) -> str:
    wide = unicodedata.normalize("NFKC", character)
    if len(wide) != 1:
        return character
    if wide in _DASHES:
        return "-"
    if "ァ" <= wide <= "ヶ":
        return chr(ord(wide) - 0x60)
    small = wide.lower()
    return small if len(small) == 1 else wide


_TABLE = _FoldTable()


def fold(text: str) -> str:
    """The text in one width and script, of exactly the same length."""
    return text.translate(_TABLE)


def digit_script(character: str) -> int:
    """0 for plain digits of any width, 1 for kanji, 2 for ornaments such as ①: a number is written in one of them."""
    if unicodedata.decimal(character, None) is not None:
        return 0
    return 1 if character in KANJI_DIGITS else 2
