"""Secrets as people type them: numbers of every kind, in every width and spacing, in sentences in two languages.

Everything comes of a seed. Nothing here knows how masks work; the check digits are counted in their own way.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import secret_sentences

KANJI = "〇一二三四五六七八九"
WIDE = "０１２３４５６７８９"
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
KANA_DIGITS = ("ぜろ", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう")
ENGLISH_DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
KANA = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわ"


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence with a secret in it; `secret` is what must not be found, without separators and in one width."""

    kind: str
    sentence: str
    secret: str


def plain(text: str) -> str:
    """A text as a thief reads it: one width, digits of every script, no separators, small letters."""
    text = re.sub("ハイフン|つぎ|の", "", text)
    text = unicodedata.normalize("NFKC", text).translate(str.maketrans(KANJI, "0123456789")).lower()
    return re.sub(r"[^0-9a-zぁ-ゖ!#$%@+*]", "", text)


class Seen:
    """A text in which secrets are looked for. A short number counts only where it stands apart: in the clock times and ids
    of a long log any six digits stand by chance.
    """

    def __init__(self, text: str) -> None:
        self._plain = plain(text)
        self._apart = unicodedata.normalize("NFKC", text).translate(str.maketrans(KANJI, "0123456789"))

    def holds(self, secret: str) -> bool:
        """Whether a secret (as in `Said`) stands in it."""
        if len(secret) >= 10 or not secret.isdigit():
            return secret in self._plain
        return (
            re.search(r"(?<![0-9])(?<![0-9][.-])" + "[ 、,・.-]?".join(secret) + "(?![0-9])", self._apart) is not None
        )


def said(count: int, seed: int = 1) -> Iterator[Said]:
    """So many secrets in sentences, the kinds by turns."""
    chance = random.Random(seed)
    kinds = list(_KINDS)
    for number in range(count):
        kind = kinds[number % len(kinds)]
        made, frames, forms = _KINDS[kind]
        secret = made(chance)
        shown = chance.choice(forms)(chance, secret)
        sentence = chance.choice(frames).replace("{}", shown)
        yield Said(kind, sentence, plain(secret))


def codes(count: int, seed: int = 1) -> Iterator[str]:
    """So many prepaid codes in half width, as they are printed."""
    chance = random.Random(seed)
    for number in range(count):
        kind = ("code", "number code", "kana")[number % 3]
        made, _, _ = _KINDS[kind]
        form = chance.choice((_as_is, _of_kana if kind == "kana" else _by_four))
        yield form(chance, made(chance)).replace("－", "-").replace("　", " ").replace("・", " ")


def _digits(chance: random.Random, count: int) -> str:
    return "".join(chance.choice("0123456789") for _ in range(count))


def _card(chance: random.Random) -> str:
    start, length = chance.choice(
        [
            ("4", 16),
            ("51", 16),
            ("55", 16),
            ("2221", 16),
            ("34", 15),
            ("37", 15),
            ("36", 14),
            ("3528", 16),
            ("3589", 16),
            ("6011", 16),
            ("62", 16),
            ("62", 19),
            ("4", 19),
            ("4", 13),
        ]
    )
    body = start + _digits(chance, length - 1 - len(start))
    doubled = [int(digit) * (2 - place % 2) for place, digit in enumerate(reversed(body))]
    return body + str(-sum(value // 10 + value % 10 for value in doubled) % 10)


def _my_number(chance: random.Random) -> str:
    body = _digits(chance, 11)
    weights = [place + 2 if place < 6 else place - 4 for place in range(11)]
    rest = sum(int(digit) * weight for digit, weight in zip(reversed(body), weights, strict=True)) % 11
    return body + str(0 if rest <= 1 else 11 - rest)


def _code(chance: random.Random) -> str:
    """A code of letters and digits as printed under the silver of a gift card."""
    length = chance.choice([12, 14, 15, 16, 16, 16, 16, 20, 25])
    while True:
        code = "".join(chance.choice(LETTERS + "123456789" * 2) for _ in range(length))
        if len(re.findall("[0-9]", code)) >= 3 and len(re.findall("[0-9](?=[A-Z])|[A-Z](?=[0-9])", code)) >= 3:
            return code  # one in fifty changes less often between the two and looks like an order number


def _number_code(chance: random.Random) -> str:
    return str(chance.randint(1, 9)) + _digits(chance, chance.choice([15, 15, 19]))


def _kana_code(chance: random.Random) -> str:
    return "".join(chance.choice(KANA) for _ in range(16))


def _cvv(chance: random.Random) -> str:
    """Three digits that stand nowhere else in the sentences."""
    return chance.choice("56890") + chance.choice("3456") + chance.choice("0123456789")


def _password(chance: random.Random) -> str:
    word = chance.choice(["hanako", "sakura", "Taro", "neko", "kaeru", "Tokyo", "momo", "yuki", "fuji", "Mike", "rose"])
    mark = chance.choice(["", "", "!", "#", "@", "+"])
    return f"{word}{mark}{chance.randint(10, 99999)}"


def _as_is(chance: random.Random, text: str) -> str:
    return text


def _by_four(chance: random.Random, text: str) -> str:
    """As it is printed: by four, but American Express, and codes of other lengths as their brands group them."""
    if len(text) % 4 and not text.isdigit():
        return _licence(chance, text) if len(text) in (15, 25) else _amazon(chance, text)
    sizes = (4, 6, 5) if len(text) == 15 else (4,) * ((len(text) + 3) // 4)
    return _cut(text, sizes, chance.choice([" ", "-", "－", "　", " ", "-"]))


def _by_chance(chance: random.Random, text: str) -> str:
    sizes: list[int] = []
    while sum(sizes) < len(text):
        sizes.append(chance.randint(2, 6))
    return _cut(text, tuple(sizes), chance.choice([" ", "-", "ー", "・", "　", ".", "‐"]))


def _cut(text: str, sizes: tuple[int, ...], gap: str) -> str:
    groups, place = [], 0
    for size in sizes:
        groups.append(text[place : place + size])
        place += size
    return gap.join(group for group in groups if group)


def _wide(chance: random.Random, text: str) -> str:
    """Full width, letters too."""
    shifted = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in _by_four(chance, text))
    return shifted.replace("－", chance.choice(["－", "ー", "−"]))


def _kanji(chance: random.Random, text: str) -> str:
    return _by_four(chance, text).translate(str.maketrans("0123456789", KANJI))


def _mixed(chance: random.Random, text: str) -> str:
    """One group like this, the next like that."""
    groups = re.split(r"([ －　-])", _by_four(chance, text))
    return "".join(
        group.translate(str.maketrans("0123456789", chance.choice(["0123456789", WIDE]))) for group in groups
    )


def _amazon(chance: random.Random, text: str) -> str:
    return _cut(text, {14: (4, 6, 4), 15: (4, 6, 5)}.get(len(text), (len(text),)), "-")


def _licence(chance: random.Random, text: str) -> str:
    return _cut(text, (5,) * 5, "-") if len(text) in (15, 20, 25) else _by_four(chance, text)


def _spelled(chance: random.Random, text: str) -> str:
    """As it is read out, letter by letter, the last four perhaps at once."""
    gap = chance.choice([" ", "-", "・", "　", ", "])
    ends = chance.choice([len(text), len(text) - 4])
    return gap.join([*text[:ends], *([text[ends:]] if text[ends:] else [])])


def _of_kana(chance: random.Random, text: str) -> str:
    return _cut(text, (4, 4, 4, 4), chance.choice([" ", "　", "-", "・"]))


def _apart(chance: random.Random, text: str) -> str:
    """By four, with something odd between: said, listed, in brackets, one line each."""
    sizes = (4, 6, 5) if len(text) == 15 else (4,) * 5
    gap = chance.choice(["、", "|", ", ", "→", ")(", "ハイフン", "\n", "/", "_", "、つぎ ", "．", "の"])
    return _cut(text, sizes, gap)


def _code_apart(chance: random.Random, text: str) -> str:
    """A code in its brand's groups, with something odd between."""
    sizes = {15: (5, 5, 5), 14: (4, 6, 4), 25: (5,) * 5, 12: (4,) * 3}.get(len(text), (4,) * 5)
    return _cut(text, sizes, chance.choice(["/", ")(", "\n", "_", ".", "→", "の", "ハイフン"]))


def _one_by_one(chance: random.Random, text: str) -> str:
    return chance.choice(["、", ",", " ", "・"]).join(text)


def in_words(count: int, seed: int = 1) -> Iterator[str]:
    """So many card numbers digit by digit, as a telephone's dictation writes what is read aloud."""
    chance = random.Random(seed)
    for number in range(count):
        words, gap = ((KANA_DIGITS, chance.choice(["", " ", "、"])), (ENGLISH_DIGITS, " "))[number % 2]
        yield gap.join(words[int(digit)] for digit in _card(chance))


_NUMBERS = (_as_is, _by_four, _by_four, _by_chance, _wide, _kanji, _mixed, _apart, _apart, _one_by_one)
_SHORT = (_as_is, _as_is, _wide, _kanji)
_CODES = (_as_is, _by_four, _by_four, _wide, _amazon, _licence, _spelled, _code_apart)

_KINDS: dict[str, tuple[Callable[[random.Random], str], list[str], tuple[Callable[[random.Random, str], str], ...]]] = {
    "card": (_card, secret_sentences.CARD, _NUMBERS),
    "code": (_code, secret_sentences.CODE, _CODES),
    "number code": (_number_code, secret_sentences.NUMBER_CODE, _NUMBERS),
    "kana": (_kana_code, secret_sentences.KANA, (_as_is, _of_kana, _of_kana)),
    "password": (_password, secret_sentences.PASSWORD, (_as_is,)),
    "one-time": (
        lambda chance: _digits(chance, chance.choice([4, 6, 6, 6, 8])),
        secret_sentences.ONE_TIME,
        _SHORT,
    ),
    "my number": (_my_number, secret_sentences.MY_NUMBER, (_as_is, _by_four, _wide, _kanji, _mixed)),
    "account": (lambda chance: _digits(chance, 7), secret_sentences.ACCOUNT, (_as_is, _wide)),
    "postal account": (lambda chance: f"1{_digits(chance, 6)}1", secret_sentences.POSTAL, (_as_is, _wide)),
    "pin": (lambda chance: _digits(chance, 4), secret_sentences.PIN, _SHORT),
    "cvv": (_cvv, secret_sentences.CVV, (_as_is, _wide)),
}
