"""Reads how many things are meant (2枚, 三つ, "two") and a telephone number out of what a person typed."""

from __future__ import annotations

import re

from bot.understanding.numerals import DIGITS, LONGEST, plain, read_numeral

_ENGLISH = "zero one two three four five six seven eight nine ten eleven twelve"
_JAPANESE = "ひとつ ふたつ みっつ よっつ いつつ むっつ ななつ やっつ ここのつ とお"
_WORD_COUNTS = {word: count for count, word in enumerate(_ENGLISH.split())}
_WORD_COUNTS |= {word: count for count, word in enumerate(_JAPANESE.split(), 1)}
_WORD_COUNTS |= {"ひとり": 1, "ふたり": 2, "みつ": 3, "よつ": 4, "両方": 2, "both": 2, "a couple": 2}
_WORD_COUNTS |= {"a dozen": 12, "a single": 1, "only one": 1, "just one": 1}
_WORD = re.compile("|".join(rf"\b{word}\b" if word.isascii() else word for word in sorted(_WORD_COUNTS, key=len)))
_NONE = re.compile(
    r"(?:なし|ない|無し|無い|ないです|なしです|ありません|ゼロ|ゼロです|1枚もない(?:です)?|1つもない(?:です)?|none"
    r"|zero|no|nothing|not any)[。.!]*"
)
_NUMBER = rf"(?P<number>[0-9]{{1,3}}|[{DIGITS}十百]{{1,4}})"
_COUNTED = re.compile(
    rf"(?<![0-9{DIGITS}十百.,/:a-z-]){_NUMBER} ?"
    r"(?:枚|まい|つ|個|こ|件|けん|口|本|ほん|台|通|社|回|かい|番|人|名|cards?|codes?|pieces?|people|times|items?)"
    r"(?!目|間|(?:は|も|だけ(?:は|が)?)[^0-9]{0,4}?(?:まだ|もう|言|伝|教|使|送|登録|残))"
)
_ALONE = re.compile(
    rf"(?:(?:たぶん|多分|全部で|ぜんぶで|合計|計|約|だいたい|あと|残り|maybe|about|total|i think|only|just)[、, ]*)*{_NUMBER}"
    r"(?:くらい|ぐらい|です|でした|だけ|だ|と思います|と思う|かな|かも|よ|ね|i think|[。.!、 ])*"
)
_RANGE = re.compile(rf"[0-9{DIGITS}] ?(?:[~・、,-]|から|か|or|to) ?[0-9{DIGITS}]")

_ONES = {"いち": 1, "に": 2, "さん": 3, "よん": 4, "ご": 5, "ろく": 6, "なな": 7, "はち": 8, "きゅう": 9}
_IN_KANA = re.compile(
    rf"(?:(?P<ten>(?:に|さん)?じゅう)(?P<more>{'|'.join(_ONES)})?|(?P<one>{'|'.join(_ONES)}))"
    r"(?=まい(?!つき|にち|とし|あさ|ど|しゅう|ばん|かい))"
)
"""How many cards, in kana: さんまい, じゅうにまい."""

_TELEPHONE = re.compile(
    r"(?<![0-9+-])(?:(?P<abroad>\+ ?81)[ -]?(?:\(0\)[ -]?)?|(?P<home>(?=\(?0)))"
    r"(?P<rest>\(?[0-9]{1,5}\)?(?:[ -]?\(?[0-9]{1,5}\)?){1,4})(?![0-9]|-[0-9])"
)
_TO_DIGITS = str.maketrans(DIGITS, "0123456789")


def read_count(text: str) -> int | None:
    """How many, from 0 to 999; None when no count or more than one is said."""
    said = _IN_KANA.sub(_in_figures, plain(text)) if "まい" in text else plain(text)
    if len(said) > LONGEST or _RANGE.search(said):
        return None
    if _NONE.fullmatch(said):
        return 0
    alone = _ALONE.fullmatch(said)
    numbers = {alone["number"]} if alone else {match["number"] for match in _COUNTED.finditer(said)}
    counts = {_whole(number) for number in numbers} | {_WORD_COUNTS[match[0]] for match in _WORD.finditer(said)}
    return counts.pop() if len(counts) == 1 else None


def _in_figures(found: re.Match[str]) -> str:
    tens = 10 * _ONES.get((found["ten"] or "").removesuffix("じゅう"), 1) if found["ten"] else 0
    return str(tens + _ONES.get(found["more"] or found["one"] or "", 0))


def _whole(numeral: str) -> int | None:
    value = read_numeral(numeral)
    return None if value is None or value > 999 else int(value)


def read_phone(text: str) -> str | None:
    """The one telephone number in a text, with the hyphens as typed: 090-0000-1234, 0312345678, +81-90-0000-1234."""
    numbers = read_phones(text)
    return numbers[0] if len(numbers) == 1 else None


def read_phones(text: str) -> list[str]:
    """All of them, in their order."""
    said = plain(text).replace("ー", "-").replace("(0)", "").translate(_TO_DIGITS)
    if len(said) > LONGEST:
        return []
    return list(dict.fromkeys(number for match in _TELEPHONE.finditer(said) if (number := _number(match))))


def _number(match: re.Match[str]) -> str | None:
    number = re.sub(r"[^0-9]+", "-", match["rest"]).strip("-")
    digits = number.replace("-", "")
    if match["abroad"]:
        joint = "-" if "-" in number else ""
        return f"+81{joint}{number}" if 9 <= len(digits) <= 10 and not digits.startswith("0") else None
    return number if 10 <= len(digits) <= 11 else None
