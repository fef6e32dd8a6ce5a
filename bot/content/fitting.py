"""How long a text is to a form, and which of its lines stay where it may have only so many characters."""

from __future__ import annotations

from collections.abc import Sequence


def length(text: str) -> int:
    """How many characters a form would count: every one, line breaks too, and a rare sign for the two that it is to HTML."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def fitting(lines: Sequence[tuple[int, str]], most: int) -> str:
    """The lines (rank, text) under each other in at most so many characters; those of the highest rank stay away first,
    of the same rank the last. 0: all of them.
    """
    kept = list(lines)
    while most and kept and length("\n".join(text for _, text in kept)) > most:
        worst = max(rank for rank, _ in kept)
        del kept[max(place for place, (rank, _) in enumerate(kept) if rank == worst)]
    return "\n".join(text for _, text in kept)
