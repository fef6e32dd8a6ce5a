"""Finds prepaid codes by their form: groups of letters and digits, and the sixteen hiragana of BitCash.

Ordinary words, merchant names, order numbers and Japanese sentences are not codes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.core.mask_fold import Span

_TOKEN = re.compile(r"(?<![0-9a-z])[0-9a-z]+(?:-[0-9a-z]+)*")
_MIXED_ROW = re.compile(r"(?<![0-9a-z-])[0-9a-z]{4}(?:[ ,./_-]{1,2}[0-9a-z]{4}){2,4}(?!-?[0-9a-z])")
"""Groups of four with whatever stands between them, not the same everywhere: 1234-5678 9012."""
_FOUR = re.compile(r"[0-9a-z]{4}")
_DIGIT = re.compile(r"[0-9]")
_LETTER = re.compile(r"[a-z]")
_CHANGE = re.compile(r"(?<=[0-9])(?=[a-z])|(?<=[a-z])(?=[0-9])")
_ABOUT_GIFT = re.compile(
    "ぎふと|ぷりぺいど|こ-ど|か-ど|枚目|すち-む|ぷれすて|あまぞん|あっぷる|ぐ-ぐる|gift|prepaid|code|steam|amazon|apple|google"
)
_CLOCK = re.compile(r"[0-9]{1,2}[ap]m")
# Fours: Apple, Google Play, Nintendo and others. Amazon: 4-6-4 to 4-6-6. Steam: 5-5-5. Xbox and licences: 5 × 5.
_GROUPED = frozenset({(4, 4, 4), (4,) * 4, (4,) * 5, (4, 6, 4), (4, 6, 5), (4, 6, 6), (5, 5, 5), (5,) * 4, (5,) * 5})

_KANA = "[あ-おか-もやゆよら-ろわをん]"
_KANA_ENDS = r"(?=(?:です|でした|だ)?(?![ぁ-ゖー]))"
_FOURS = re.compile(
    rf"(?<![ぁ-ゖ])(?P<id>{_KANA}{{4}}(?P<gap>[ 　\n・‐－-]{{1,2}}){_KANA}{{4}}(?:(?P=gap){_KANA}{{4}}){{2}})"
    + _KANA_ENDS
)
_SAID_FOURS = re.compile(
    rf"(?P<id>{_KANA}{{4}}(?:[ \n./|、,-]{{1,3}}{_KANA}{{4}}){{3}})(?=で|だ|を|と|って|も|が|[^ぁ-ゖ]|$)"
)
"""In folded text, where BitCash is spoken of: katakana too, whatever stands between the fours."""
_SAID_AT_ONCE = re.compile(rf"{_KANA}{{16,24}}")
_SIXTEEN = re.compile(rf"(?<![ぁ-ゖー])(?P<id>{_KANA}{{16}})" + _KANA_ENDS)
_AFTER_WORD = re.compile(
    rf"(?:[iIｉＩ][dDｄＤ]|番号|コード|キャッシュ|[cCｃＣ][aAａＡ][sSｓＳ][hHｈＨ]|らがな)[はがの、:： 　「]{{1,3}}(?P<id>{_KANA}{{16}})"
    + _KANA_ENDS
)
_ABOUT_BITCASH = re.compile(r"ビットキャッシュ|びっときゃっしゅ|bitcash|ひらがな|ＢｉｔＣａｓｈ", re.IGNORECASE)
_KANA_NEIGHBOUR = re.compile(r"[ぁ-ゖー][ 　\n]{1,2}$")
_KANA_NEXT = re.compile(r"[ 　\n]{1,2}[ぁ-ゖ]")
# Pairs that sentences are full of; sixteen random kana hold 0.5 of them on average.
_PAIRS = """
    です ます まし した して ませ せん ない なか から まで ても いる てる ある する され れた れて きた いた いて てい
    こと もの ので のに のは のが には では とい いう いい よう さい くだ たし れは そう どう この その あの んで なん わか
    けど おね がい ねが おも もう いま きの のう たい たの しい きて にき しま りま かり あり とう らい おく くり かん かい
    おか かね んわ でん ばん ごう うち ここ それ これ だれ どこ いつ さん おう うし うか うい いか すか らな きま んだ うに
    ひと なに すぐ まだ
"""
_COMMON_PAIRS = frozenset(_PAIRS.split())


def letter_codes(text: str, folded: str) -> list[Span]:
    """The prepaid codes of letters and digits in a text; `folded` is its fold."""
    return [*_letter_codes(text, folded), *_mixed_codes(text, folded)]


def _mixed_codes(text: str, folded: str) -> Iterator[Span]:
    about = _ABOUT_GIFT.search(folded) is not None
    for found in _MIXED_ROW.finditer(folded):
        fours = (four for four in _FOUR.finditer(folded, found.start(), found.end()))
        yield from _in_row([_Group.of(four.start(), four[0], text[four.start() : four.end()]) for four in fours], about)


def _letter_codes(text: str, folded: str) -> Iterator[Span]:
    row: list[_Group] = []
    about = _ABOUT_GIFT.search(folded) is not None
    for token in _TOKEN.finditer(folded):
        start, end = token.span()
        if end - start >= 12 and _is_code(token[0].split("-"), about and text[start:end].isupper()):
            yield Span(start, end, "code")
        if end - start < 4:
            continue
        if row and (end - start != 4 or folded[row[-1].end : start].strip(" \n.")):
            yield from _in_row(row, about)
            row = []
        if end - start == 4:
            row.append(_Group.of(start, token[0], text[start:end]))
    yield from _in_row(row, about)


class _Group(NamedTuple):
    """Four characters between spaces: whether letters and digits change in it, it has a digit, it is a word of small letters."""

    start: int
    end: int
    mixed: bool
    digit: bool
    small: bool

    @classmethod
    def of(cls, start: int, folded: str, text: str) -> _Group:
        digit = _DIGIT.search(folded) is not None
        mixed = _CHANGE.search(folded) is not None and not _CLOCK.fullmatch(folded)
        return cls(start, start + 4, mixed, digit, not digit and not text.isupper())


def _in_row(row: Sequence[_Group], about: bool) -> Iterator[Span]:
    for size in (5, 4, 3):
        for place in range(len(row) - size + 1):
            if _are_code_groups(row[place : place + size], about):
                yield Span(row[place].start, row[place + size - 1].end, "code")


def _is_code(groups: list[str], expected: bool) -> bool:
    if len(groups) == 1:
        return _is_bare_code(groups[0], expected)
    sizes = tuple(map(len, groups))
    if sizes not in _GROUPED and not (len(sizes) >= 4 and set(sizes[:-1]) == {4} and sizes[-1] < 4):
        return False
    with_digit = sum(1 for group in groups if _DIGIT.search(group))
    return any(map(_LETTER.search, groups)) and with_digit >= (1 if expected or len(groups) == 3 else 2)


def _is_bare_code(token: str, expected: bool) -> bool:
    """`expected`: it stands in capitals where gift cards are spoken of, so that little else must tell it from a word."""
    digits, changes = len(_DIGIT.findall(token)), len(_CHANGE.findall(token))
    if expected and len(token) in (12, 14, 15, 16, 17, 20, 25):
        return digits >= 2 and len(token) - digits >= 2
    if len(token) in (16, 20, 25):
        return len(token) - digits >= 2 and ((digits >= 4 and changes >= 1) or (digits >= 2 and changes >= 3))
    return len(token) in (12, 14, 15, 17) and digits >= 2 and changes >= 3


def _are_code_groups(window: Sequence[_Group], about: bool) -> bool:
    mixed = digits = letters = small = 0
    for group in window:
        mixed += group.mixed
        digits += group.digit
        letters += not group.digit
        small += group.small
    if small and mixed < 2:
        return False
    if len(window) == 3:
        return mixed >= 1 and (about or mixed + letters >= 2) and not small
    return mixed >= 2 or (mixed + letters >= 1 and digits >= 3)


def kana_codes(text: str, folded: str) -> Iterator[Span]:
    """Those of BitCash."""
    about = _ABOUT_BITCASH.search(text) is not None
    found = [
        found.span("id")
        for pattern, most in ((_FOURS, 6), (_SIXTEEN, 5), (_AFTER_WORD, 6))
        for found in pattern.finditer(text)
        if _pairs_of_speech(found["id"]) <= (most if about else 1) and (about or _stands_alone(text, *found.span("id")))
    ]
    if about:
        found += [said.span("id") for said in _SAID_FOURS.finditer(folded) if _pairs_of_speech(said["id"]) <= 6]
    if about and not found:
        found += [run.span() for run in _SAID_AT_ONCE.finditer(folded) if _holds_code(run[0])]
    for start, end in found:
        yield Span(start, end, "code")


def _stands_alone(text: str, start: int, end: int) -> bool:
    return not _KANA_NEIGHBOUR.search(text[max(0, start - 3) : start]) and not _KANA_NEXT.match(text, end)


def _holds_code(run: str) -> bool:
    """Whether sixteen kana in a row, somewhere in these, are no speech."""
    return any(not is_speech(run[place : place + 16]) for place in range(len(run) - 15))


def is_speech(kana: str) -> bool:
    """Whether hiragana read like words rather than like a code."""
    return _pairs_of_speech(kana) > 1


def _pairs_of_speech(kana: str) -> int:
    letters = re.sub(r"[^ぁ-ん]", "", kana)
    return sum(1 for place in range(len(letters) - 1) if letters[place : place + 2] in _COMMON_PAIRS)
