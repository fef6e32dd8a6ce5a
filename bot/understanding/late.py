"""Patterns that are compiled when somebody first says something they are asked about: hundreds at once make a start slow.

A process that serves compiles them one by one between its first messages, so that none of these waits for many.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast


class _Late:
    """Stands for a pattern. What was asked of it once is its own attribute from then on."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._source, self._flags)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "sub", "split", "pattern"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


_waiting: list[re.Pattern[str]] = []


def late(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern of a source that may wait. One that every message is asked about is better made at once."""
    pattern = cast(re.Pattern[str], _Late(source, flags))
    _waiting.append(pattern)
    return pattern


def make_all() -> Iterator[str]:
    """The source of every late pattern, compiled now: one a step, as that takes a millisecond or three."""
    while _waiting:
        yield _waiting.pop().pattern
