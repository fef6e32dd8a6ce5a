"""Companies and products named in a message, by their normal names. For the echo and the record; no fact is meant."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.understanding.fold import clean

_KATAKANA = re.compile(r"[ァ-ヺー]")
_TO_HIRAGANA = {code: code - 0x60 for code in range(ord("ァ"), ord("ヶ") + 1)}
_LARGE = _TO_HIRAGANA | str.maketrans("ぁぃぅぇぉっゃゅょァィゥェォッャュョ", "あいうえおつやゆよあいうえおつやゆよ")
"""Hiragana without small letters, as who types slowly leaves them out: ゆうちよ, ネツトフリツクス."""
_HIRAGANA = re.compile(r"[ぁ-ゖ]")
_SHORT_KANA = 3
_SHORT_HIRAGANA = 4
_AROUND = 16
"""Letters before and behind a word that tell whether it is a name here."""
_ONLY, _GIFT = "only", "gift"
_LATIN, _OTHER = re.compile(r"[a-z]+"), re.compile(r"[ぁ-ゖァ-ヺ一-鿿]")
_LETTERS_A_WORD = 2
_LONG_FORM = re.compile(r"[a-z]{7,16}|[ァ-ヺー]{6,16}|amazon|google|paypal|paypay|norton|mcafee|yamato|sagawa|docomo")
"""Names long enough, or so often named, that one wrong letter leaves no doubt."""
_LONG_WORD = re.compile(r"[a-z]{6,16}|[ァ-ヺー]{6,16}")
_MOST_GUESSED = 40
_NO_TYPO_WORDS = """
    discard discards applied channel cleaner dinners netbank restore patrons carrier animated animates bulgaria workmen
    kindly surprise twister postmark window widows philip payday googled リモートツール
"""
_NO_TYPOS = frozenset(_NO_TYPO_WORDS.split())
"""Words that are one letter away from a brand and no typing error."""


class Named(NamedTuple):
    """One brand in a text: its normal name, what kind of thing it is (a table of the file), the words for it, and where."""

    name: str
    kind: str
    words: str
    start: int


class _Alias(NamedTuple):
    form: str
    japanese: str
    english: str
    kind: str
    only: str
    is_kana: bool


@dataclass(frozen=True, slots=True)
class Brands:
    """The other names of each brand, by the two characters they begin with, the longest first."""

    by_start: Mapping[str, Sequence[_Alias]] = field(default_factory=dict)
    long_forms: Mapping[str, _Alias] = field(default_factory=dict)

    def find(self, said: str) -> list[Named]:
        """The brands in a text, as `clean` gives it, in their order, each once, under its name in the text's language."""
        found: dict[str, Named] = {}
        place, in_english = 0, english(said)
        kana = said.translate(_LARGE)
        while place < len(said) - 1:
            taken = 1
            for alias in self._beginning(said[place : place + 2], kana[place : place + 2]):
                here = said.startswith(alias.form, place) or (
                    alias.is_kana and kana.startswith(alias.form, place) and not _is_end_of_word(said, alias, place)
                )
                if here and _is_meant(said, alias, place):
                    name = alias.english if in_english and alias.form.isascii() else alias.japanese
                    first = found.setdefault(alias.japanese, Named(name, alias.kind, alias.form, place))
                    found[alias.japanese] = first if name == alias.japanese else first._replace(name=name)
                    taken = len(alias.form)
                    break
            place += taken
        return list(found.values())

    def _beginning(self, letters: str, kana: str) -> Sequence[_Alias]:
        found = self.by_start.get(letters, ())
        return found if letters == kana else (*found, *self.by_start.get(kana, ()))

    def guess(self, said: str) -> list[Named]:
        """The brand behind a long word that is misspelt by one letter ("facbook"), for a text that names none rightly."""
        for word in islice(_LONG_WORD.finditer(said), _MOST_GUESSED):
            if word[0] in _NO_TYPOS:
                continue
            close = process.extractOne(word[0], self.long_forms.keys(), scorer=OSA.distance, score_cutoff=1)
            if close and close[0][0] == word[0][0]:
                alias = self.long_forms[close[0]]
                return [Named(alias.english if english(said) else alias.japanese, alias.kind, word[0], word.start())]
        return []


def make_brands(told: Mapping[str, Mapping[str, Sequence[str] | str]]) -> Brands:
    """Brands out of their file: tables by kind, "Japanese name|English name" = other names. Katakana is found in hiragana
    too. What stands under `only` is a name where its pattern holds alone.
    """
    only = {clean(word): str(pattern) for word, pattern in told.get(_ONLY, {}).items()}
    by_start: dict[str, list[_Alias]] = {}
    for kind, brands in told.items():
        for name, words in () if kind == _ONLY else brands.items():
            japanese, _, english = name.partition("|")
            for word in map(clean, words):
                hiragana = word.translate(_LARGE)
                for form in dict.fromkeys((word, hiragana) if len(hiragana) >= _SHORT_HIRAGANA else (word,)):
                    in_kana = form == hiragana and len(form) >= _SHORT_HIRAGANA
                    alias = _Alias(form, japanese, english or japanese, kind, only.get(word, ""), in_kana)
                    by_start.setdefault(form[:2], []).append(alias)
    long_forms = {one.form: one for each in by_start.values() for one in each if _LONG_FORM.fullmatch(one.form)}
    ordered = {start: tuple(sorted(each, key=lambda one: -len(one.form))) for start, each in by_start.items()}
    return Brands(ordered, {form: one for form, one in long_forms.items() if not one.only})


def english(said: str) -> bool:
    """Whether a text is written in English, though it quotes some Japanese."""
    return said.isascii() or sum(1 for _ in _LATIN.finditer(said)) * _LETTERS_A_WORD > len(_OTHER.findall(said))


def _is_end_of_word(said: str, alias: _Alias, place: int) -> bool:
    """Whether what reads like a name is the end of a word in katakana and a particle: the すとあか of 「アプリストアから」."""
    inside = said[place : place + len(alias.form)]
    return _KATAKANA.match(said[max(0, place - 1) : place]) is not None and _HIRAGANA.search(inside) is not None


def _is_meant(said: str, alias: _Alias, place: int) -> bool:
    """Whether a name stands there, not a part of another word nor the word in its own sense."""
    form, end = alias.form, place + len(alias.form)
    before, after = said[max(0, place - 1) : place], said[end : end + 1]
    if form[0].isascii() and form[0].isalnum() and before.isascii() and before.isalnum():
        return False
    plural = alias.kind == _GIFT and after == "s" and not said[end + 1 : end + 2].isalpha()
    if form[-1].isascii() and form[-1].isalnum() and after.isascii() and after.isalpha() and not plural:
        return False
    if len(form) <= _SHORT_KANA and _KATAKANA.match(said, place) and _KATAKANA.match(before):
        return False
    if not alias.only:
        return True
    around = f"{said[max(0, place - _AROUND) : place]}\0{said[end : end + _AROUND]}"
    return _pattern(alias.only).search(around) is not None


@cache
def _pattern(only: str) -> re.Pattern[str]:
    return re.compile(only.replace("@", "\0"))
