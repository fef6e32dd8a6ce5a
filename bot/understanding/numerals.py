"""Numbers as people write them in Japan: １万２千, 三万, 1.5万, 12,800, さんぜん, 30まん. Knows no currency."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from bot.understanding.once import once

LONGEST = 2000
"""Characters of the longest text that is read; nobody answers a question in more."""

DIGITS = "〇一二三四五六七八九"
NUMERAL = r"[0-9〇零一二三四五六七八九十百千万億](?:[0-9〇零一二三四五六七八九十百千万億]|[,.](?=[0-9]))*"

_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−─﹣"), "-") | {
    ord("〜"): "~",
    ord("零"): "〇",
    ord("壱"): "一",
    ord("弐"): "二",
}
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\ufe0e\ufe0f\u20e3"))
_SPACES = re.compile(r"\s+")
_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_PLAIN = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,6})?")
_POSITIONAL = re.compile(f"[{DIGITS}]{{1,12}}")
_TWO_OR_THREE = re.compile("|".join(DIGITS[place : place + 2] for place in range(1, 9)))
_PART = rf"([0-9]{{1,4}}(?:\.[0-9]{{1,4}})?|[{DIGITS[1:]}])?"
_SECTION = re.compile(rf"(?:{_PART}(千))?(?:{_PART}(百))?(?:{_PART}(十))?([0-9]{{1,3}}|[{DIGITS[1:]}])?")
_TENS = {"千": 1000, "百": 100, "十": 10}

_KANA_UNITS = {
    "まん": "万",
    "マン": "万",
    "せん": "千",
    "ぜん": "千",
    "ひゃく": "百",
    "びゃく": "百",
    "ぴゃく": "百",
    "じゅう": "十",
}
_KANA_DIGITS = {
    "いち": "一", "いっ": "一", "に": "二", "さん": "三", "よん": "四", "ご": "五", "ろく": "六", "ろっ": "六",
    "なな": "七", "はち": "八", "はっ": "八", "きゅう": "九",
}  # fmt: skip
_KANA_TOKEN = re.compile("|".join((*_KANA_UNITS, *_KANA_DIGITS)))
_KANA_NUMBER = re.compile(
    rf"(?<![ぁ-ん])(?:(?:{'|'.join(_KANA_DIGITS)})?(?:{'|'.join(_KANA_UNITS)})"
    rf"(?: (?=[ぁ-ん]{{1,6}}(?:せん|ぜん|ひゃく|びゃく|ぴゃく|じゅう)[ぁ-ん]{{0,12}}(?:えん|円)))?){{1,6}}"
    rf"(?:{'|'.join(_KANA_DIGITS)})?"
    r"(?=えん|円|くらい|ぐらい|ほど|です|$)"
)
_KATAKANA_SUM = re.compile(
    r"(?<![ァ-ヺー])(?:[ァ-ヺー]|[0-9](?=[0-9]*[ァ-ヺ]))*(?:マン|セン|ゼン|ヒャク|ビャク|ピャク|ジュウ|(?<=[0-9]))(?:エン|(?= |$))"
)
"""A sum in katakana, as somebody writes it who has half width only: サンゼンエン, 2マンエン, 990エン."""
_TO_HIRAGANA = {code: code - 0x60 for code in range(ord("ァ"), ord("ヶ") + 1)}
_NO_APOSTROPHE = re.compile(r"\b(does|do|did|has|have|had|is|was|were|would|could|should|ca|wo|are)nt\b")
"""What a thumb leaves out: "doesnt", "cant"."""
_KANA_UNIT_AFTER_DIGIT = re.compile(r"(?<=[0-9一二三四五六七八九十百千])(まん|マン(?![ァ-ヺー])|せん(?=えん|円|$))")

_SPACED = re.compile(
    r"(?<=[0-9一二三四五六七八九十百千]万) (?=[0-9一二三四五六七八九]千(?:[0-9一二三四五六七八九]百)? ?(?:えん|円))"
)
"""The gap of somebody who writes word by word: 49万 9千円."""


@once
def plain(text: str) -> str:
    """The text in one width, small letters, single spaces and one kind of dash; kana numbers as kanji."""
    text = unicodedata.normalize("NFKC", text[: LONGEST + 1]).lower().translate(_DASHES).translate(_INVISIBLE)
    if "エン" in text or "マン" in text:
        text = _KATAKANA_SUM.sub(lambda found: found[0].translate(_TO_HIRAGANA), text)
    if "nt" in text:
        text = _NO_APOSTROPHE.sub(r"\1n't", text)
    text = _KANA_UNIT_AFTER_DIGIT.sub(lambda unit: _KANA_UNITS[unit[1]], _SPACES.sub(" ", text).strip())
    return _SPACED.sub("", _KANA_NUMBER.sub(_kanji, text))


def _kanji(number: re.Match[str]) -> str:
    return _KANA_TOKEN.sub(lambda token: (_KANA_UNITS | _KANA_DIGITS)[token[0]], number[0].replace(" ", ""))


def read_numeral(numeral: str) -> Decimal | None:
    """The value of 1万2千, 三百五十, 12,800 or 1.5万; None for anything else, such as 3万5, which may be either."""
    total = Decimal(0)
    rest = numeral
    after_unit = False
    for unit, worth in (("億", 10**8), ("万", 10**4)):
        if unit not in rest:
            continue
        head, _, rest = rest.partition(unit)
        value = _below_unit(head)
        if value is None or value == 0:
            return None
        total += value * worth
        after_unit = True
    if after_unit and not rest:
        return total
    value = _below_unit(rest)
    if value is None or (after_unit and len(rest) == 1 and rest not in _TENS):
        return None
    return total + value


def _below_unit(text: str) -> Decimal | None:
    if _GROUPED.fullmatch(text):
        return Decimal(text.replace(",", ""))
    if _PLAIN.fullmatch(text):
        return Decimal(text)
    if _TWO_OR_THREE.fullmatch(text):
        return None
    if _POSITIONAL.fullmatch(text):
        return Decimal("".join(str(DIGITS.index(digit)) for digit in text))
    section = _SECTION.fullmatch(text) if text else None
    if not section:
        return None
    total = _digit(section[7]) if section[7] else Decimal(0)
    for factor, unit in zip(section.groups()[0:6:2], section.groups()[1:6:2], strict=True):
        if unit:
            total += (_digit(factor) if factor else 1) * _TENS[unit]
    return total


def _digit(text: str) -> Decimal:
    return Decimal(DIGITS.index(text)) if text in DIGITS else Decimal(text)
