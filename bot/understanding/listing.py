"""The things somebody lists in one breath: 「ジム 動画 電気 あと仕事のフォント(海外)」 are four."""

from __future__ import annotations

import re

from bot.understanding.numerals import plain

_BETWEEN = re.compile(
    r"[、,・/;\n]+|\s+(?:and |あと|それと|それから|と)?|(?<=[^\s])(?:あと|それと|それから)(?=[^\s])|\band\b"
)
_LEADING = re.compile(r"^(?:あと(?:は)?|それと|それから|and |with )")
_TAIL = re.compile(r"(?:です|とか|など|くらい|かな|ぐらい|があります|もあります|代)$")
_LONGEST, _MOST = 20, 8


def read_list(text: str) -> tuple[str, ...]:
    """The things, each once, as they were typed; at most eight."""
    parts = [_TAIL.sub("", _LEADING.sub("", part.strip())).strip() for part in _BETWEEN.split(text.strip())]
    kept = {plain(part): part[:_LONGEST] for part in parts if part and plain(part) not in ("and", "と", "あと")}
    return tuple(kept.values())[:_MOST]
