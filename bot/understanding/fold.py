"""A message made comparable: one width, case and kana, no digits, no gaps in Japanese: 「ﾊﾞﾝｺﾞｳ ｵｼｴﾀ」 and 「ばんごう おしえた」
become one. Readings make of 「番号教えた」 what somebody writes who uses kana only.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from bot.understanding.once import once

LONGEST = 600
"""Characters that are read of one message: its first two thirds and its last third, where people say what they want."""

Readings = Mapping[str, Mapping[str, str]]
"""Readings of words by their first character."""

_UNSEEN = re.compile(
    r"[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
_ADDRESS = re.compile(r"(?:hxxps?|https?)\s?[:\[]\S+|www\.\S+|(?<![a-z0-9.])[a-z0-9.+_-]+@[a-z0-9.-]+")
_OF_ADDRESSES = ("http", "hxxp", "www.", "@")
_TAG = re.compile(r"<[^<>]{1,200}>")
_LEAST_BLOB = 32
_BLOB = re.compile(rf"[a-z0-9+/=_-]{{{_LEAST_BLOB},}}")
_DIGITS = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_SMALL, _LARGE = "ァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎゕゖ", "あいうえおつやゆよわかけあいうえおつやゆよわかけ"
_FOLD: dict[int, int | str | None] = {code: code - 0x60 for code in range(ord("ァ"), ord("ヶ") + 1)}
_FOLD |= str.maketrans(_SMALL, _LARGE, "ー〜~・-‐―−'’`\"「」『』()[]【】")
_BREAKS = re.compile(r"[^\w?!$%*]+|_+")
_MARKS = re.compile(r"([?!])[?! ]*")
_JAPANESE_GAP = re.compile(r"(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])")
_SCRIPTS = re.compile(r"(?<=[^\x00-\x7f])(?=[a-z0-9?!$])|(?<=[a-z0-9?!$%*])(?=[^\x00-\x7f])")


def read_readings(text: str) -> Readings:
    """Readings out of a file of "kanji=kana" pairs."""
    found: dict[str, dict[str, str]] = {}
    for line in text.splitlines():
        if not line.startswith("#"):
            for pair in line.split():
                word, _, kana = pair.partition("=")
                found.setdefault(word[0], {})[word] = kana
    return {first: dict(sorted(words.items(), key=lambda item: -len(item[0]))) for first, words in found.items()}


@once
def clean(text: str) -> str:
    """The text in NFKC and small letters, without what cannot be seen, tags and blobs; of a long one both ends."""
    if len(text) > LONGEST:
        text = f"{text[: LONGEST * 2 // 3]} {text[-LONGEST // 3 :]}"
    text = _UNSEEN.sub("", unicodedata.normalize("NFKC", text)).casefold()
    if len(text) > 2 * LONGEST:  # NFKC may lengthen one character to eighteen
        text = text[: 2 * LONGEST]
    return text


@once
def fold(text: str) -> str:
    """A text for comparing, Latin words by spaces, Japanese without any. Expects what `clean` gives."""
    if "<" in text:
        text = _TAG.sub(" ", text)
    if any(sign in text for sign in _OF_ADDRESSES):
        text = _ADDRESS.sub(" urlx ", text)
    if len(text) >= _LEAST_BLOB:
        text = _BLOB.sub(" blobx ", text)
    text = _BREAKS.sub(" ", _DIGITS.sub("0", text.translate(_FOLD)))
    if "?" in text or "!" in text:
        text = _MARKS.sub(r" \1 ", text)
    text = " ".join(text.split())
    return text if text.isascii() else _SCRIPTS.sub(" ", _JAPANESE_GAP.sub("", text))


def read_aloud(text: str, readings: Readings) -> str:
    """The text with the words of the field in kana."""
    if text.isascii():
        return text
    parts: list[str] = []
    place, rest = 0, 0
    while place < len(text):
        words = readings.get(text[place])
        word = next((word for word in words if text.startswith(word, place)), "") if words else ""
        if words is None or not word:
            place += 1
            continue
        parts += (text[rest:place], words[word])
        place += len(word)
        rest = place
    return "".join((*parts, text[rest:]))
