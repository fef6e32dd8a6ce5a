"""Finds numbers and codes whose groups are kept apart by something odd: 「4980、1234、…」, (X7KQ)(2M9P)(4RTW), one digit after
the other, 「よんきゅうはちぜろ…」.

What stands between the groups says nothing, so that their number, sizes and check digits must. Works on folded text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from bot.core.mask_digits import are_years_or_round, is_branded, is_my_number, passes_luhn
from bot.core.mask_fold import Span

_UNITS = "円年月日時分秒回枚件万千億号人名個本度台歳才階室便点¥$€%:"
"""A number before one of these, or behind a sign of money, is an amount, a date or a count."""
_GAP = rf"(?:[^0-9a-z●{_UNITS}]{{1,8}}| {{1,2}}(?:then|dash|hyphen|space|and|next)[ ,]{{1,2}})"
_NUMBERS = re.compile(rf"(?<![0-9¥$€-])[0-9]{{1,6}}(?:{_GAP}[0-9]{{1,6}}){{2,}}(?![0-9a-z])")
_PLAIN = re.compile(r"[0-9 .\n-]*")
"""What `mask_digits` reads."""
_CODES = re.compile(
    r"(?<![0-9a-z-])[0-9a-z]{4,6}(?:(?:[^\w●]{1,4}|[、 ]?(?:の|はいふん|つぎ[はが]?|次[はが]?)[、 ]?)[0-9a-z]{4,6}){2,}(?!-?[0-9a-z])"
)
_GROUP = re.compile("[0-9a-z]+")
_DIGITS = re.compile("[0-9]+")
"""The groups of a number, between which words may stand: 4111 … 1111 and 12,800."""
_ONE_BY_ONE = re.compile(rf"(?<![0-9a-z])[0-9](?:[^0-9a-z●{_UNITS}]{{1,5}}[0-9]){{11,}}(?![0-9a-z{_UNITS}])")
# Of cards; of cards and prepaid money; of My Number.
_NUMBER_SIZES = (
    *((4,) * 4 + (last,) for last in (3, 2, 1)),
    *((4, 4, 4, 2), (4, 4, 4, 1), (4, 6, 5), (4, 6, 4)),
    *((4,) * 5, (4,) * 4, (4,) * 3),
)
_CODE_SIZES = ((5,) * 5, (4,) * 5, (5,) * 4, (4,) * 4, (5,) * 3, (4, 6, 4), (4, 6, 5), (4, 6, 6), (4,) * 3)
_ABOUT_NUMBERS = re.compile(
    "ぎふ|ぷりぺいど|こ-ど|か-ど|枚目|すくらっち|削|番号|なんば-|ばんごう|まね-|きゃっしゅ|すち-む|ぷれすて|psす|読み上げ|教え"
    "|伝え|pin|gift|prepaid|code|card|number|scratch|cash|steam|playstation"
)
_ABOUT_MY_NUMBER = re.compile("まいな|個人番号|通知か-ど|my ?number")
_CHANGE = re.compile("[0-9][a-z]|[a-z][0-9]")
_ODD = re.compile("[^0-9a-z -]")
_CLOCK = re.compile("[0-9]{1,2}[ap]m")
_MANNERS = 4
"""「です」 and the like: a message that is nothing else is a number and no list of prices."""
_LEAST_SPOKEN = 12
KANA_DIGIT = "(?:ぜろ|れい|まる|いち|に|さん|よん|ご|ろく|なな|しち|はち|きゅう|きゅ-|し|く)"
ENGLISH_DIGIT = "(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)"
_TELLTALE = (
    "ろく",
    "なな",
    "はち",
    "よん",
    "きゅ",
    "ぜろ",
    "いち",
    "さん",
    "six",
    "seven",
    "eight",
    "nine",
    "three",
    "zero",
    "one",
)
"""Of twelve digits in words three at least are among these: to look for them costs less than to try every kana."""
_SPOKEN = re.compile(
    rf"{KANA_DIGIT}(?:[ 、,.の-]{{0,2}}{KANA_DIGIT}){{{_LEAST_SPOKEN - 1},}}"
    rf"|\b{ENGLISH_DIGIT}(?:[ ,.-]{{1,2}}{ENGLISH_DIGIT}){{{_LEAST_SPOKEN - 1},}}\b"
)


def row_secrets(text: str, folded: str) -> Iterator[Span]:
    """The secrets of a text, whose fold is `folded`, that are rows of groups."""
    for row in _ONE_BY_ONE.finditer(folded):
        yield Span(row.start(), row.end(), "card", sure=True)
    if numbers := [row for row in _NUMBERS.finditer(folded) if not _PLAIN.fullmatch(row[0])]:
        number = partial(_number, _Talk.of(folded))
        for row in numbers:
            yield from _windows(row, _DIGITS, _NUMBER_SIZES, number)
    for row in _CODES.finditer(folded):
        yield from _windows(row, _GROUP, _CODE_SIZES, partial(_code, text, folded))


def spoken_secrets(folded: str) -> Iterator[Span]:
    """Numbers in words, digit by digit."""
    if sum(map(folded.count, _TELLTALE)) < 3:
        return
    for row in _SPOKEN.finditer(folded):
        yield Span(row.start(), row.end(), "card", sure=True)


def _windows(
    row: re.Match[str],
    group: re.Pattern[str],
    sizes: Sequence[tuple[int, ...]],
    judge: Callable[[int, int], Span | None],
) -> Iterator[Span]:
    """What is found of the stretches of a row whose groups have these sizes, each group in one of them at most."""
    groups = [found.span() for found in group.finditer(row.string, *row.span())]
    lengths = tuple(end - start for start, end in groups)
    place = 0
    while place + 3 <= len(groups):
        for wanted in sizes:
            last = place + len(wanted)
            if lengths[place:last] == wanted and (span := judge(groups[place][0], groups[last - 1][1])):
                yield span
                place = last - 1
                break
        place += 1


class _Talk(NamedTuple):
    """What a text is about besides its numbers; `length` is that of all but the marks around it."""

    folded: str
    length: int
    numbers: bool
    my_number: bool

    @classmethod
    def of(cls, folded: str) -> _Talk:
        length = len(folded.strip(" 。.、,()「」\n"))
        return cls(folded, length, bool(_ABOUT_NUMBERS.search(folded)), bool(_ABOUT_MY_NUMBER.search(folded)))


def _number(talk: _Talk, start: int, end: int) -> Span | None:
    """A row of digits that is a secret; none for amounts, years, and what only looks like a card."""
    groups = _DIGITS.findall(talk.folded, start, end)
    digits = "".join(groups)
    if are_years_or_round(groups) or talk.folded[end : end + 1] in tuple(_UNITS):
        return None
    if passes_luhn(digits) and is_branded(digits):
        return Span(start, end, "card")
    alone = end - start >= talk.length - _MANNERS
    if len(digits) == 12 and is_my_number(digits):
        meant = alone or digits.startswith("0") or talk.my_number
        return Span(start, end, "mynumber") if meant else None
    is_whole = len(digits) in (16, 20) and len(digits) == 4 * len(groups)
    return Span(start, end, "code") if is_whole and (alone or talk.numbers) else None


def _code(text: str, folded: str, start: int, end: int) -> Span | None:
    """Groups in which letters and digits change as they do in a code, and none of which is a word."""
    groups = [group.span() for group in _GROUP.finditer(folded, start, end)]
    mixed = sum(_CHANGE.search(folded, *group) is not None and not _CLOCK.fullmatch(folded, *group) for group in groups)
    if any(text[slice(*group)].isalpha() and not text[slice(*group)].isupper() for group in groups):
        return None
    odd = _ODD.search(folded, start, end) is not None or any(stop - begin > 4 for begin, stop in groups)
    is_printed = text[start:end].isupper()
    return Span(start, end, "code", sure=is_printed) if mixed >= (1 if odd and is_printed else 2) else None
