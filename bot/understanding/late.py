"""Patterns that are compiled when somebody first says something they are asked about: hundreds at once make a start slow."""

from __future__ import annotations

import re
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


def late(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern of a source that may wait. One that every message is asked about is better made at once."""
    return cast(re.Pattern[str], _Late(source, flags))
