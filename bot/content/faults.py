"""A fault of an author: where it is and how to mend it. Faults are collected and told all at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One fault; `place` is a file and, where it helps, the table or message in it."""

    place: str
    text: str

    def __str__(self) -> str:
        return f"{self.place}: {self.text}"


class ContentError(Exception):
    """Content that must not be used; holds every fault found."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(sorted(faults))
        super().__init__("\n".join(str(fault) for fault in self.faults))


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """The closing words of an error message: the likeliest right name, or nothing."""
    close = get_close_matches(wrong, list(known), n=1)
    return f'; did you mean "{close[0]}"?' if close else ""
