"""What the learned part looks at: pieces of the folded text, cues, and pairs of cues."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

from bot.understanding.once import once

LONGEST = 4
"""Characters of the longest piece of Japanese."""
MOST_CUES = 14


def features(folded: str, cues: Iterable[str]) -> set[str]:
    """The features of a message: "#" cues and their pairs, and what the text itself has."""
    found = set(_of_text(folded))
    named = sorted(cues)[:MOST_CUES]
    found.update([f"#{cue}" for cue in named])
    found.update([f"#{one}+{other}" for place, one in enumerate(named) for other in named[place + 1 :]])
    return found


@once
def _of_text(folded: str) -> frozenset[str]:
    """Latin words and pairs of words behind " ", pieces of Latin words behind "~", and pieces of Japanese as they are."""
    found: set[str] = set()
    words: list[str] = []
    for part in folded.split():
        if part.isascii():
            words.append(part)
            continue
        piece = f"^{part}$"
        for length in range(1, LONGEST + 1):
            found.update([piece[place : place + length] for place in range(len(piece) - length + 1)])
    for word in words:
        ends = f"~_{word}_"
        found.update([f"~{ends[place : place + 3]}" for place in range(1, len(ends) - 2)])
        found.update([f"~{ends[place : place + 4]}" for place in range(1, len(ends) - 3)])
    found.update([f" {word}" for word in words])
    found.update([f" {one} {other}" for one, other in itertools.pairwise(words)])
    return frozenset(found)
