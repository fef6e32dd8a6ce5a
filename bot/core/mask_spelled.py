"""Finds codes that are spelled out letter by letter: S K R A 1234-5678-9012, X-Q-4-M-Z-8-1-P-7-7-K-D.

Somebody who reads a card aloud types it so. Single letters between Japanese words (T シャツ 3 枚) are no code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.core.mask_fold import Span

_GAP = r"[ .,/_-]{1,3}"
_SPELLED = re.compile(
    rf"(?<![0-9a-z])(?:[0-9a-z]{_GAP}){{3,}}[0-9a-z](?![0-9a-z])(?:{_GAP}(?:[0-9a-z]|[0-9a-z]{{4}}|[0-9a-z]*[0-9][0-9a-z]*)(?![0-9a-z]))*"
)
_LEAST, _LEAST_DIGITS, _LEAST_LETTERS = 12, 2, 2
"""The shortest codes have twelve characters; a list of single letters (a, b, c, …) has no digits."""


def spelled_secrets(folded: str) -> Iterator[Span]:
    """The codes of a folded text of which four characters or more stand alone in a row."""
    for found in _SPELLED.finditer(folded):
        said = [character for character in found[0] if character.isalnum()]
        digits = sum(character.isdigit() for character in said)
        if len(said) >= _LEAST and digits >= _LEAST_DIGITS and len(said) - digits >= _LEAST_LETTERS:
            yield Span(found.start(), found.end(), "code", sure=True)  # no address has names of one letter
