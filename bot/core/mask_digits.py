"""Finds secrets that are nothing but digits: card numbers, prepaid codes of 16 or 20 digits, My Number.

Judges by form and check digit alone; what words say about a number is not known here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.core.mask_fold import Span, digit_script

_RUN = re.compile(r"[0-9](?:[ \-.\n]{0,4}[0-9])*")
_ODD_GROUPS = re.compile(r"(?<![0-9])[0-9]{4}(?:[^\w●]{1,3}[0-9]{4}){3}(?![0-9])")
_DIGITS = re.compile(r"[0-9]+")
_YEAR_OR_ROUND = re.compile(r"(?:19|20)[0-9]{2}|[1-9][0-9]{0,5}00")
# Telephone numbers, dates, Amazon order numbers and tracking numbers of recorded post, standing by themselves in a run.
_PUBLIC = re.compile(
    r"(?<![0-9])(?<![0-9][-.])(?:"
    r"(?P<phone>0[1-9][0-9]{0,3}(?P<gap>[-.])[0-9]{1,4}(?P=gap)[0-9]{3,4}"
    r"|(?<![0-9] )(?:0[5789]0|0120|0800|0570|03|06) [0-9]{3,4} [0-9]{3,4}|0[1-9][0-9]{8,9}|81[789]0[0-9]{8})"
    r"|(?:19|20)[0-9]{2}(?P<dash>[-.])(?:0?[1-9]|1[0-2])(?P=dash)(?:0?[1-9]|[12][0-9]|3[01])"
    r"|(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?:[0-2][0-9][0-5][0-9](?:[0-5][0-9])?)?"
    r"|[0-9]{3}-[0-9]{7}-[0-9]{7}|[0-9]{3}-[0-9]{2}-[0-9]{5}-[0-9]"
    r")(?![-.]?[0-9])"
)
_CARD_START = re.compile(r"[3-6]|2[2-7]")
# Lengths that the card brands issue, by leading digits.
_BRANDS = (
    (re.compile(r"4"), (16, 19, 13)),
    (re.compile(r"5|2[2-7]"), (16,)),
    (re.compile(r"3[47]"), (15,)),
    (re.compile(r"3[0689]"), (14, 16)),
    (re.compile(r"35"), (16,)),
    (re.compile(r"6"), (16, 19, 18, 17)),
)
_DOUBLED = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)
_MY_NUMBER_WEIGHTS = (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)

Groups = Sequence[tuple[int, int]]


def digit_secrets(text: str, folded: str) -> list[Span]:
    """The secrets among the digit runs of a text; `folded` is its fold."""
    spans: list[Span] = []
    for run in _RUN.finditer(folded):
        if run.end() - run.start() >= 12:
            spans.extend(_in_run(folded, _groups(text, folded, run.start(), run.end())))
    for odd in _ODD_GROUPS.finditer(folded):
        digits = "".join(_DIGITS.findall(odd[0]))
        if passes_luhn(digits) and not all(_YEAR_OR_ROUND.fullmatch(part) for part in _DIGITS.findall(odd[0])):
            spans.append(Span(odd.start(), odd.end(), "card"))
    return spans


def passes_luhn(digits: str) -> bool:
    """ISO/IEC 7812-1 annex B."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        total += _DOUBLED[int(digit)] if place % 2 else int(digit)
    return total % 10 == 0 and digits.strip("0") != ""


def is_my_number(digits: str) -> bool:
    """Twelve digits whose last one is the check digit of the Ministry's ordinance no. 85 of 2014, article 5."""
    if len(digits) != 12:
        return False
    rest = sum(int(digit) * weight for digit, weight in zip(digits, _MY_NUMBER_WEIGHTS, strict=False)) % 11
    return int(digits[11]) == (0 if rest <= 1 else 11 - rest)


def _groups(text: str, folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where each group of digits lies; a change of script ends a group, as in 「4111…1111一枚」."""
    groups: list[tuple[int, int]] = []
    for match in _DIGITS.finditer(folded, start, end):
        begin = match.start()
        original = text[match.start() : match.end()]
        if not original.isascii():
            for place in range(match.start() + 1, match.end()):
                if digit_script(text[place]) != digit_script(text[place - 1]):
                    groups.append((begin, place))
                    begin = place
        groups.append((begin, match.end()))
    return groups


def _joined(folded: str, groups: Groups) -> str:
    return "".join(folded[start:end] for start, end in groups)


def _in_run(folded: str, groups: Groups) -> Iterator[Span]:
    digits = _joined(folded, groups)
    if len(digits) < 12:
        return
    if folded[: groups[0][0]].endswith("+") and len(digits) <= 14:
        return
    if 13 <= len(digits) <= 19 and passes_luhn(digits) and (_branded(digits) or not _public(folded, groups)):
        yield Span(groups[0][0], groups[-1][1], "card", _branded(digits))
        return
    if all(_YEAR_OR_ROUND.fullmatch(folded, *group) for group in groups):
        return
    rest: list[list[tuple[int, int]]] = [[]]
    place = 0
    while place < len(groups):
        width = _card_width(folded, groups, place)
        if width:
            yield Span(groups[place][0], groups[place + width - 1][1], "card", True)
            rest.append([])
        else:
            rest[-1].append(groups[place])
        place += width or 1
    for piece in rest:
        for part in _without_public(folded, piece):
            yield from _in_part(folded, part)


def _branded(digits: str) -> bool:
    return any(len(digits) in lengths and prefix.match(digits) for prefix, lengths in _BRANDS)


def _card_width(folded: str, groups: Groups, place: int) -> int:
    """How many groups from `place` on make a card number of a known brand; 0 when none do."""
    lengths = next((lengths for prefix, lengths in _BRANDS if prefix.match(folded, groups[place][0])), ())
    return _luhn_width(folded, groups, place, lengths)


def _luhn_width(folded: str, groups: Groups, place: int, lengths: Sequence[int]) -> int:
    """How many groups from `place` on make a number of one of these lengths with a valid check digit."""
    widths: dict[int, int] = {}
    total = 0
    for width, (start, end) in enumerate(groups[place : place + 19], 1):
        total += end - start
        if total > 19:
            break
        widths[total] = width
    for length in lengths:
        width = widths.get(length, 0)
        if width and passes_luhn(_joined(folded, groups[place : place + width])):
            return width
    return 0


def _public(folded: str, groups: Groups) -> list[tuple[int, int]]:
    places = []
    for match in _PUBLIC.finditer(folded, groups[0][0], groups[-1][1]):
        if not match["phone"] or match[0].startswith("81") or 10 <= sum(map(str.isdigit, match[0])) <= 11:
            places.append(match.span())
    return places


def _without_public(folded: str, groups: list[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """The stretches of groups between telephone numbers, dates and order numbers."""
    if sum(end - start for start, end in groups) < 12:
        return
    part: list[tuple[int, int]] = []
    public = iter(_public(folded, groups))
    current = next(public, None)
    for group in groups:
        while current and current[1] <= group[0]:
            current = next(public, None)
        if current and current[0] <= group[0]:
            yield part
            part = []
        else:
            part.append(group)
    yield part


def _in_part(folded: str, groups: Groups) -> Iterator[Span]:
    digits = _joined(folded, groups)
    if 13 <= len(digits) <= 19 and passes_luhn(digits):
        yield Span(groups[0][0], groups[-1][1], "card")
        return
    if is_my_number(digits) and {end - start for start, end in groups} in ({12}, {4}):
        yield Span(groups[0][0], groups[-1][1], "mynumber")
        return
    place = 0
    while place < len(groups):
        width, kind = _shape(folded, groups, place)
        if width:
            yield Span(groups[place][0], groups[place + width - 1][1], kind)
        place += width or 1


def _shape(folded: str, groups: Groups, place: int) -> tuple[int, str]:
    """A number by the way it is grouped, when its check digit says nothing: a mistyped card or a prepaid code."""
    lengths = tuple(end - start for start, end in groups[place : place + 5])
    first = groups[place][0]
    kind = "card" if _CARD_START.match(folded, first) else "code"
    if lengths == (4, 4, 4, 4, 4):
        return 5, "code"
    if lengths[0] == 20:
        return 1, "code"
    if lengths[:4] == (4, 4, 4, 4):
        return 4, kind
    if lengths[0] == 16:
        return 1, kind
    if lengths[:3] == (4, 6, 5) and folded.startswith(("34", "37"), first):
        return 3, "card"
    width = _luhn_width(folded, groups, place, range(19, 12, -1))
    if width:
        return width, "card"
    if is_my_number(folded[slice(*groups[place])]):
        return 1, "mynumber"
    return 0, ""
