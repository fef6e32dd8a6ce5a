"""Finds secrets that are nothing but digits: card numbers, prepaid codes of 16 or 20 digits, My Number.

Judges by form and check digit alone; what words say about a number is not known here. The work grows with the length of
the text, however its digits are grouped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from bot.core.mask_fold import Span, digit_script

_RUN = re.compile(r"[0-9](?:[ \-.\n]{0,4}[0-9])*")
_DIGITS = re.compile(r"[0-9]+")
_YEAR_OR_ROUND = re.compile(r"(?:19|20)[0-9]{2}|[1-9][0-9]{0,5}00")
# Telephone numbers, dates, Amazon order numbers and tracking numbers of recorded post, standing by themselves in a run.
_PUBLIC = re.compile(
    r"(?<![0-9])(?<![0-9][-.])(?:"
    r"(?P<phone>0[1-9][0-9]{0,3}(?P<gap>[-.])[0-9]{1,4}(?P=gap)[0-9]{3,4}"
    r"|(?<![0-9] )(?:0[5789]0|0120|0800|0570|03|06) [0-9]{3,4} [0-9]{3,4}|0[1-9][0-9]{8,9}|81[789]0[0-9]{8})"
    r"|(?:19|20)[0-9]{2}(?P<dash>[-.])(?:0?[1-9]|1[0-2])(?P=dash)(?:0?[1-9]|[12][0-9]|3[01])"
    r"|(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
    r"|20[12][0-9](?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?:[01][0-9]|2[0-3])[0-5][0-9](?:[0-5][0-9])?"
    r"|[0-9]{3}-[0-9]{7}-[0-9]{7}|[0-9]{6}-[0-9]{8}-[0-9]{10}|[0-9]{3}-[0-9]{2}-[0-9]{5}-[0-9]"
    r")(?![-.]?[0-9])"
)
_ORDERS = frozenset({(3, 7, 7), (6, 8, 10)})
"""How Amazon and Rakuten group their order numbers, and nobody a card."""
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


@dataclass(frozen=True, slots=True)
class Run:
    """Digits with nothing but separators between them. `groups` are their places in the text, `starts` the place of each
    group among the digits (and their number); `sums` tells check digits of any stretch without adding it up again.
    """

    folded: str
    groups: tuple[tuple[int, int], ...]
    sizes: tuple[int, ...]
    digits: str
    starts: tuple[int, ...]
    at: dict[int, int]
    sums: tuple[tuple[int, ...], tuple[int, ...]]

    @classmethod
    def of(cls, folded: str, groups: Sequence[tuple[int, int]]) -> Run:
        """From the places of its groups."""
        digits = "".join(folded[start:end] for start, end in groups)
        sizes = tuple(end - start for start, end in groups)
        starts = tuple(accumulate(sizes, initial=0))
        values = [int(digit) for digit in digits]
        kept = [_DOUBLED[value] if place % 2 else value for place, value in enumerate(values)]
        doubled = [value if place % 2 else _DOUBLED[value] for place, value in enumerate(values)]
        sums = (tuple(accumulate(kept, initial=0)), tuple(accumulate(doubled, initial=0)))
        return cls(folded, tuple(groups), sizes, digits, starts, {start: n for n, start in enumerate(starts)}, sums)

    def span(self, first: int, last: int, kind: str, *, sure: bool = False) -> Span:
        """From group `first` to before group `last`."""
        return Span(self.groups[first][0], self.groups[last - 1][1], kind, sure)

    def number(self, first: int, last: int) -> str:
        """The digits from group `first` to before group `last`."""
        return self.digits[self.starts[first] : self.starts[last]]

    def length(self, first: int, last: int) -> int:
        """How many digits that are."""
        return self.starts[last] - self.starts[first]

    def passes_luhn(self, first: int, last: int) -> bool:
        """Whether that is a number with a valid check digit."""
        begin, end = self.starts[first], self.starts[last]
        sums = self.sums[(end - 1) % 2]
        total = sums[end] - sums[begin]
        return total % 10 == 0 and total > 0

    def end_of(self, first: int, last: int, lengths: Sequence[int]) -> int:
        """The group before which a number of one of these lengths ends that begins with group `first`; 0 if none does."""
        begin = self.starts[first]
        for length in lengths:
            end = self.at.get(begin + length, 0)
            if first < end <= last and self.passes_luhn(first, end):
                return end
        return 0


def digit_secrets(text: str, folded: str) -> list[Span]:
    """The secrets among the digit runs of a text; `folded` is its fold."""
    spans: list[Span] = []
    for run in _RUN.finditer(folded):
        if run.end() - run.start() >= 12:
            spans.extend(_in_run(Run.of(folded, _groups(text, folded, run.start(), run.end()))))
    return spans


def is_public(value: str) -> bool:
    """Whether these digits with their separators are a telephone number, a date or an order number by their form."""
    return _PUBLIC.fullmatch(value) is not None


def are_years_or_round(groups: Iterable[str]) -> bool:
    """Whether all of these are years or round amounts."""
    return all(_YEAR_OR_ROUND.fullmatch(group) for group in groups)


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
            scripts = [digit_script(character) for character in original]
            for place in range(1, len(scripts)):
                if scripts[place] != scripts[place - 1]:
                    groups.append((begin, match.start() + place))
                    begin = match.start() + place
        groups.append((begin, match.end()))
    return groups


def _in_run(run: Run) -> Iterator[Span]:
    folded, last = run.folded, len(run.groups)
    size = len(run.digits)
    if size < 12:
        return
    if folded[: run.groups[0][0]].endswith("+") and size <= 14:
        return
    branded = is_branded(run.digits) and run.sizes not in _ORDERS
    if 13 <= size <= 19 and run.passes_luhn(0, last) and (branded or not _public(run, 0, last)):
        yield run.span(0, last, "card", sure=branded)
        return
    if all(_YEAR_OR_ROUND.fullmatch(folded, *group) for group in run.groups):
        return
    begin = place = 0
    while place < last:
        if run.sizes[place : place + 3] in _ORDERS:
            yield from _in_rest(run, begin, place)
            begin = place = place + 3
            continue
        end = run.end_of(place, last, _lengths(folded, run.groups[place][0]))
        if end:
            yield from _in_rest(run, begin, place)
            yield run.span(place, end, "card", sure=True)
            begin = end
        place = end or place + 1
    yield from _in_rest(run, begin, last)


def is_branded(digits: str) -> bool:
    """Whether a card brand issues numbers of this length that begin so."""
    return any(len(digits) in lengths and prefix.match(digits) for prefix, lengths in _BRANDS)


def _lengths(folded: str, start: int) -> Sequence[int]:
    """The lengths of the first brand whose numbers begin like this one; none when no brand's do."""
    return next((lengths for prefix, lengths in _BRANDS if prefix.match(folded, start)), ())


def _public(run: Run, first: int, last: int) -> list[tuple[int, int]]:
    places = []
    for match in _PUBLIC.finditer(run.folded, run.groups[first][0], run.groups[last - 1][1]):
        if not match["phone"] or match[0].startswith("81") or 10 <= sum(map(str.isdigit, match[0])) <= 11:
            places.append(match.span())
    return places


def _in_rest(run: Run, first: int, last: int) -> Iterator[Span]:
    """The secrets in the stretches of groups between telephone numbers, dates and order numbers."""
    if run.length(first, last) < 12:
        return
    begin = first
    public = iter(_public(run, first, last))
    current = next(public, None)
    for place in range(first, last):
        start = run.groups[place][0]
        while current and current[1] <= start:
            current = next(public, None)
        if current and current[0] <= start:
            yield from _in_part(run, begin, place)
            begin = place + 1
    yield from _in_part(run, begin, last)


def _in_part(run: Run, first: int, last: int) -> Iterator[Span]:
    size = run.length(first, last)
    if 13 <= size <= 19 and run.passes_luhn(first, last):
        yield run.span(first, last, "card")
        return
    if is_my_number(run.number(first, last)) and run.sizes[first:last] in ((12,), (4, 4, 4)):
        yield run.span(first, last, "mynumber")
        return
    place, found = first, False
    while place < last:
        end, kind = _shape(run, place, last)
        if end:
            found = True
            yield run.span(place, end, kind)
        place = end or place + 1
    if not found and size in (16, 20) and min(run.sizes[first : last - 1], default=2) > 1:
        yield run.span(first, last, _kind(run, first) if size == 16 else "code")


def _kind(run: Run, place: int) -> str:
    """What sixteen digits are whose check digit says nothing, by the first one."""
    return "card" if _CARD_START.match(run.folded, run.groups[place][0]) else "code"


def _shape(run: Run, place: int, last: int) -> tuple[int, str]:
    """Where a number ends, by the way it is grouped, when its check digit says nothing: a mistyped card, a prepaid code."""
    lengths = run.sizes[place : min(last, place + 5)]
    first = run.groups[place][0]
    kind = _kind(run, place)
    if lengths == (4, 4, 4, 4, 4):
        return place + 5, "code"
    if lengths[0] == 20:
        return place + 1, "code"
    if lengths[:4] == (4, 4, 4, 4):
        return place + 4, kind
    if lengths[0] == 16:
        return place + 1, kind
    if lengths[:3] == (4, 6, 5) and run.folded.startswith(("34", "37"), first):
        return place + 3, "card"
    if end := run.end_of(place, last, range(19, 12, -1)):
        return end, "card"
    if is_my_number(run.number(place, place + 1)):
        return place + 1, "mynumber"
    return 0, ""
