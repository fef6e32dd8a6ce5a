"""Hides secrets in what a person typed before anything else may see it.

Card numbers, prepaid codes, passwords, My Number. What it leaves alone: dates, amounts, telephone numbers,
order and reference numbers. Knows no person and no case.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.core.mask_codes import code_secrets
from bot.core.mask_digits import digit_secrets
from bot.core.mask_fold import Span, fold
from bot.core.mask_said import said_secrets

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
_TRAILING_DIGITS = re.compile(r"[0-9]{3,4}$")


@dataclass(frozen=True, slots=True)
class Masked:
    """A text without its secrets, and which kinds were hidden, each once, in the order of their first place."""

    text: str
    hidden: tuple[str, ...]


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
    digits = digit_secrets(text, folded)
    found = [*said, *digits, *_cvv_after(folded, digits)]
    excused = [*public, *((match.start(), match.end()) for match in _ADDRESS.finditer(folded))]
    found.extend(code_secrets(text, folded))
    return _merged(span for span in found if span.sure or not _touches(span, excused))


def _cvv_after(folded: str, spans: Iterable[Span]) -> Iterator[Span]:
    for span in spans:
        after = _CVV_AFTER_CARD.match(folded, span.end) if span.kind == "card" else None
        digits = _TRAILING_DIGITS.search(after[0]) if after else None
        if after and digits:
            yield Span(after.end() - len(digits[0]), after.end(), "cvv", span.sure)


def _touches(span: Span, places: Iterable[tuple[int, int]]) -> bool:
    return any(span.start < end and start < span.end for start, end in places)


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
