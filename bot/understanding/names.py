"""Names in free text: which merchant, issuer, brand, desk or service somebody wrote down. Pure; reads no file, no clock.

The rules of comparing come from how names stand on Japanese card statements: half-width kana, large for small kana,
lost long marks, cut words, a processor's prefix before the real seller.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from bot.core.facts import Fact, Merchant
from bot.understanding.once import once

SHORT = 6  # a Latin run of so many letters or digits must stand as a whole word (AVG is not in DAVGARD, WEBTEL not in WEBTELMART)
_LEAST_LATIN, _LEAST = 4, 2  # letters with which a name may begin that is not said to its end (Apple, 楽天)
SHORT_KANA = 4  # a katakana name of so many characters must not follow katakana (ライン is not in オンライン)
GUESS_AT_LEAST = 5
GUESS_SCORE = 82.0
_START = 3  # characters that names are filed under; a few names have only two
_SMALL, _LARGE = "ァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎゕゖ", "アイウエオツヤユヨワカケあいうえおつやゆよわかけ"
_DROPPED = " \t\r\n\u3000.・·,、。-‐‑‒–—―−ーｰ~〜_"
_FOLD = str.maketrans(_SMALL, _LARGE, _DROPPED)
_LATIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
_LATIN_START, _LATIN_END = re.compile(r"[A-Z0-9]*"), re.compile(r"[A-Z0-9]*\Z")
_KANA_NAME, _KANA = re.compile(rf"[ァ-ヺ]{{1,{SHORT_KANA}}}"), re.compile(r"[ァ-ヺー]")
_WORDS = re.compile(r"[A-Z0-9][A-Z0-9.&'*-]*(?: [A-Z0-9][A-Z0-9.&'*-]*)*|[ァ-ヺー・]+|[ぁ-ゖー]+|[一-龠々ァ-ヺー]+")


@dataclass(frozen=True, slots=True)
class Match:
    """A fact named in a text: which, by which alias, whether only a hint or an agent, and where in the original text."""

    ref: str
    alias: str
    hint: bool
    start: int
    end: int
    between: bool = False


@dataclass(frozen=True, slots=True)
class _Name:
    """One alias ready to be compared: its key, whether an edge must be the edge of a word, whether it is an agent."""

    ref: str
    alias: str
    hint: bool
    between: bool
    key: str = ""
    left: bool = False
    right: bool = False
    kana: bool = False


@once
def plain(text: str) -> str:
    """The text in NFKC and upper case, spaces kept: what "re:" patterns are read on."""
    return unicodedata.normalize("NFKC", text).upper()


def normal(text: str) -> str:
    """How names are compared: NFKC, upper case, large kana, without spaces, dots, hyphens and long marks."""
    return plain(text).translate(_FOLD)


class Names:
    """The names of one kind of facts, prepared once; finding them costs a few dozen microseconds."""

    def __init__(self, facts: Mapping[str, Fact]) -> None:
        self._by_start: dict[str, list[_Name]] = {}
        self._patterns: list[tuple[re.Pattern[str], _Name]] = []
        self._keys: dict[str, _Name] = {}
        prefixes = set()
        for fact in facts.values():
            hint = isinstance(fact, Merchant) and fact.hint_only
            between = isinstance(fact, Merchant) and fact.between
            for alias in fact.aliases:
                name = _name(fact.ref, alias, hint, between)
                if not name.key:
                    self._patterns.append((re.compile(alias[3:], re.ASCII), name))
                    continue
                self._by_start.setdefault(name.key[:_START], []).append(name)
                if not hint and len(name.key) >= GUESS_AT_LEAST and not name.key.isdecimal():
                    self._keys.setdefault(name.key, name)
                if between and name.key.endswith("*"):
                    prefixes.add(name.key)
        for names in self._by_start.values():
            names.sort(key=lambda name: -len(name.key))
        self._any = re.compile("|".join(f"(?:{pattern.pattern})" for pattern, _ in self._patterns), re.ASCII)
        self._brief = [start for start in self._by_start if len(start) < _START]
        self._prefix = _prefix_pattern(prefixes)

    def find(self, text: str) -> list[Match]:
        """Every fact named in the text, the surest first: no hints, sellers before agents, the longest alias."""
        return self.find_in(Letters.of(text))

    def find_in(self, letters: Letters) -> list[Match]:
        """The same, for a text that is compared with several kinds of names."""
        found = [*self._literals(letters), *self._expressions(letters)]
        found.sort(key=lambda pair: (pair[0].hint, -(pair[1].end - pair[1].start), pair[1].start))
        kept: list[tuple[_Name, Match]] = []
        for name, match in found:
            if not any(match.start < other.end and other.start < match.end for _, other in kept):
                kept.append((name, match))
        kept.sort(key=lambda pair: (pair[0].hint, pair[0].between, -(pair[1].end - pair[1].start), pair[1].start))
        best = {match.ref: match for _, match in reversed(kept)}
        return [match for _, match in kept if best[match.ref] is match]

    def begun(self, text: str) -> str:
        """The one fact whose names begin so ("Apple" among gift cards); "" for a few letters, for none or for several."""
        key = normal(text)
        if len(key) < (_LEAST_LATIN if key.isascii() else _LEAST):
            return ""
        refs = {name.ref for known, name in self._keys.items() if known.startswith(key)}
        return refs.pop() if len(refs) == 1 else ""

    def guess(self, text: str) -> Match | None:
        """The likeliest fact behind a slightly misspelt name of five or more characters: something to ask back."""
        letters = Letters.of(text)
        best: tuple[float, Match] | None = None
        for word in _WORDS.finditer(letters.plain):
            key = normal(word.group())
            if len(key) < GUESS_AT_LEAST:
                continue
            close = process.extractOne(key, self._keys.keys(), scorer=fuzz.ratio, score_cutoff=GUESS_SCORE)
            if close and (best is None or close[1] > best[0]):
                name = self._keys[close[0]]
                best = close[1], Match(name.ref, name.alias, False, *letters.span(*word.span()))
        return best[1] if best else None

    def _literals(self, letters: Letters) -> Iterator[tuple[_Name, Match]]:
        key = letters.key
        by_start = self._by_start
        for at in letters.where(by_start, self._brief):
            for name in (*by_start.get(key[at : at + _START], ()), *by_start.get(key[at : at + _START - 1], ())):
                if key.startswith(name.key, at) and letters.allows(name, at):
                    start, end = letters.span(letters.at[at], letters.at[at + len(name.key) - 1] + 1)
                    yield name, Match(name.ref, name.alias, name.hint, start, end, name.between)
                    if not name.hint:
                        break

    def _expressions(self, letters: Letters) -> Iterator[tuple[_Name, Match]]:
        """Patterns on the whole text and on what follows a processor's prefix ("PAYPAL *")."""
        if not self._patterns:
            return
        tail = self._prefix.search(letters.plain) if self._prefix else None
        if not self._any.search(letters.plain) and not (tail and self._any.search(letters.plain[tail.end() :])):
            return
        for pattern, name in self._patterns:
            hit = pattern.search(letters.plain)
            shift = 0
            if hit is None and tail is not None:
                shift = tail.end()
                hit = pattern.search(letters.plain[shift:])
            if hit is not None and hit.end() > hit.start():
                start, end = letters.span(hit.start() + shift, hit.end() + shift)
                yield name, Match(name.ref, name.alias, name.hint, start, end, name.between)


@dataclass(frozen=True, slots=True)
class Letters:
    """A text in the two forms names are looked for in, with the place of each character one form earlier."""

    plain: str
    places: list[tuple[int, int]]  # of each plain character in the text as written
    key: str
    at: list[int]  # of each key character in `plain`
    starts: dict[str, list[int]]  # where each three key characters stand

    @classmethod
    @once
    def of(cls, text: str) -> Letters:
        """The text made ready."""
        if _is_plain(text):
            whole, places = text.upper(), [(index, index + 1) for index in range(len(text))]
        else:
            whole, places = _spelled_out(text)
        at = [index for index, character in enumerate(whole) if character not in _DROPPED]
        key = whole.translate(_FOLD)
        starts: dict[str, list[int]] = {}
        for place in range(len(key) - _START + 1):
            starts.setdefault(key[place : place + _START], []).append(place)
        return cls(whole, places, key, at, starts)

    def where(self, wanted: Mapping[str, object], brief: Iterable[str]) -> list[int]:
        """Where three key characters stand that are wanted, or two of `brief`, in order."""
        places = {place for start in self.starts.keys() & wanted.keys() for place in self.starts[start]}
        for start in brief:
            place = self.key.find(start)
            while place >= 0:
                places.add(place)
                place = self.key.find(start, place + 1)
        return sorted(places)

    def allows(self, name: _Name, start: int) -> bool:
        """Whether a literal may stand there: short ones, and any that spans a space, only as whole words."""
        letters = name.key.rstrip("*")
        first, last = self.at[start], self.at[start + len(letters) - 1]
        before, after = self.plain[first - 1 : first], self.plain[last + 1 : last + 2]
        spaced = any(map(str.isspace, self.plain[first:last]))
        if spaced and " " not in name.alias and len(letters) <= SHORT:
            return False
        if name.kana and _KANA.match(before):
            return False
        if (name.left or spaced) and self.plain[first] in _LATIN and before in _LATIN:
            return False
        return not ((name.right or spaced) and self.plain[last] in _LATIN and after in _LATIN)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the plain form stands in the text as written, with the long mark that ends it."""
        if self.plain[end : end + 1] == "ー":
            end += 1
        return self.places[start][0], self.places[end - 1][1]


def _is_plain(text: str) -> bool:
    """Whether the plain form of a text has the same characters in the same places, but for their case."""
    if not unicodedata.is_normalized("NFKC", text) or any(map(unicodedata.combining, text)):
        return False
    return len(text.upper()) == len(text)


def _spelled_out(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The plain form of a text, and where each of its characters comes from."""
    characters: list[str] = []
    places: list[tuple[int, int]] = []
    for start, end in _clusters(text):
        for character in plain(text[start:end]):
            characters.append(character)
            places.append((start, end))
    return "".join(characters), places


def _name(ref: str, alias: str, hint: bool, between: bool) -> _Name:
    """An alias made ready; a pattern ("re:…") has no key."""
    if alias.startswith("re:"):
        return _Name(ref, alias, hint, between)
    key = normal(alias)
    head, tail = _edges(key.rstrip("*"))
    kana = _KANA_NAME.fullmatch(key) is not None
    return _Name(ref, alias, hint, between, key, 0 < head <= SHORT, 0 < tail <= SHORT, kana)


def _edges(key: str) -> tuple[int, int]:
    """How many Latin letters or digits a key begins and ends with."""
    head = _LATIN_START.match(key)
    tail = _LATIN_END.search(key)
    return len(head.group()) if head else 0, len(tail.group()) if tail else 0


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """The text cut where NFKC never joins: a half-width kana keeps its voicing mark (ｶﾞ)."""
    start = 0
    for index in range(1, len(text) + 1):
        if index == len(text) or not (text[index] in "ﾞﾟ" or unicodedata.combining(text[index])):
            yield start, index
            start = index


def _prefix_pattern(keys: Iterable[str]) -> re.Pattern[str] | None:
    """A pattern for what payment agents put before the seller: PAYPAL *, SQ *, PADDLE.NET*."""
    shapes = [r"[ .\-]*".join(re.escape(letter) for letter in key) for key in sorted(keys, key=len, reverse=True)]
    return re.compile(rf"(?<![A-Z0-9])(?:{'|'.join(shapes)})\s*") if shapes else None
