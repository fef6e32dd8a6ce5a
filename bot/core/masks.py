"""Hides secrets in what a person typed before anything else may see it.

Card numbers, prepaid codes, passwords, My Number. What it leaves alone: dates, amounts, telephone numbers,
order and reference numbers. Knows no person and no case.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.core.mask_codes import kana_codes, letter_codes
from bot.core.mask_digits import digit_secrets
from bot.core.mask_fold import Span, fold
from bot.core.mask_halves import WHOLE, is_manners, last_half, length, lone_group, next_half, trailing
from bot.core.mask_rows import row_secrets, spoken_secrets
from bot.core.mask_said import said_secrets
from bot.core.mask_sent import sent_secrets
from bot.core.mask_spelled import spelled_secrets

PLACEHOLDER = "●●●●"

_ADDRESS = re.compile(
    r"https?://[^\s　、。」』]+|(?<![a-z0-9.+-])[a-z0-9.+-]{1,64}@[a-z0-9.-]+"
    r"|(?<![a-z0-9.-])(?:[a-z0-9-]+\.)+[a-z]{2,12}(?![a-z0-9])"
)
_CVV_AFTER_CARD = re.compile(
    r"[\s,./、。:-]{0,4}(?:(?:有効期限|期限|有効|exp(?:iry)?)[\s:.はが]{0,3})?"
    r"(?:(?:0?[1-9]|1[0-2])\s?[/.年-]\s?(?:20)?[2-4][0-9]年?月?[\s,./、。:-]{0,4}|(?:0[1-9]|1[0-2])[2-4][0-9][\s,/-]{1,3})?"
    r"(?:[0-9]{3}|(?<=[a-z:は] )[0-9]{4})(?![0-9,.:/-]|\s?(?:円|年|月|日|回|時|枚|万|千|yen|jpy|usd|ドル))"
)
_DIGIT = re.compile("[0-9]")
_TRAILING_DIGITS = re.compile(r"[0-9]{3,4}$")


@dataclass(frozen=True, slots=True)
class Masked:
    """A text without its secrets, and which kinds were hidden, each once, in the order of their first place.

    `tail` is the length of what may be the first half of a number, at the end: the next message may bring the second.
    """

    text: str
    hidden: tuple[str, ...]
    tail: int = 0


def mask_message(text: str, after: int = 0) -> Masked:
    """Masks one message of a talk: also a number that is cut in two messages. `after` is the `tail` of the one before."""
    second = next_half(text, fold(text), after) if after else None
    rest = text[second.end :] if second else text
    start = text[: second.start] + PLACEHOLDER if second else ""
    masked = mask(rest)
    folded = fold(masked.text)
    first = last_half(masked.text, folded)
    if first and _touches(first, _joined(said_secrets(folded)[1])):
        first = None  # said to be the number of an order, a parcel or the like
    hidden = (*(("half",) if second or first else ()), *masked.hidden)
    if first:
        said = masked.text[: first.start] + PLACEHOLDER + masked.text[first.end :]
        return Masked(start + said, hidden, length(folded[first.start : first.end]))
    if second and is_manners(folded):
        so_far = after + length(fold(text[second.start : second.end]))
        return Masked(start + masked.text, hidden, so_far if so_far < WHOLE else 0)
    if masked.hidden and "code" not in masked.hidden and not trailing(folded) and (cut := trailing(fold(rest))):
        return Masked(start + masked.text, hidden, cut)  # hidden for another reason, such as a My Number's check digit
    return Masked(start + masked.text, hidden, 0 if second else lone_group(masked.text, folded))


def is_number(text: str) -> bool:
    """Whether a text is nothing but a short number, as an amount or a day is answered."""
    return re.fullmatch(r"\s*[0-9]{1,6}\s*", fold(text)) is not None


def mask(text: str) -> Masked:
    """Replaces every secret by ●●●●; masking again changes nothing."""
    kinds: dict[str, None] = {}
    while spans := _secrets(text):
        text = _replaced(text, spans)
        kinds.update(dict.fromkeys(span.kind for span in spans))
    return Masked(text, tuple(kinds))


def _secrets(text: str) -> list[Span]:
    folded = fold(text)
    said, public = said_secrets(folded)
    found = [*said, *kana_codes(text, folded), *spoken_secrets(folded)]
    if _DIGIT.search(folded):
        digits = digit_secrets(text, folded)
        found += [*digits, *_cvv_after(folded, digits), *letter_codes(text, folded), *spelled_secrets(folded)]
        found += [*row_secrets(text, folded), *sent_secrets(folded)]
    excused = _joined([*public, *(match.span() for match in _ADDRESS.finditer(folded))])
    return _merged(span for span in found if span.sure or not _touches(span, excused))


def _cvv_after(folded: str, spans: Iterable[Span]) -> Iterator[Span]:
    for span in spans:
        after = _CVV_AFTER_CARD.match(folded, span.end) if span.kind == "card" else None
        digits = _TRAILING_DIGITS.search(after[0]) if after else None
        if after and digits:
            yield Span(after.end() - len(digits[0]), after.end(), "cvv", span.sure)


def _joined(places: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The places in their order, those that overlap as one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(places):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _touches(span: Span, places: Sequence[tuple[int, int]]) -> bool:
    """Whether a span overlaps one of the places, which are in order and apart."""
    number = bisect_left(places, span.end, key=lambda place: place[0]) - 1
    return number >= 0 and span.start < places[number][1]


def _merged(spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start < merged[-1].end:
            last = merged[-1]
            better = max(last, span, key=lambda one: (one.sure, one.end - one.start))
            merged[-1] = better._replace(start=last.start, end=max(last.end, span.end))
        else:
            merged.append(span)
    return merged


def _replaced(text: str, spans: Iterable[Span]) -> str:
    parts: list[str] = []
    place = 0
    for span in spans:
        parts += (text[place : span.start], PLACEHOLDER)
        place = span.end
    return "".join([*parts, text[place:]])
