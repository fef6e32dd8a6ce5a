"""The learned part at work: whole-number weights of features, added up for all labels at once.

A row of weights is one large integer with a field for each label, so a message costs one addition a feature and the
sum is read as one array. How the weights came to be stands in `training`.
"""

from __future__ import annotations

import itertools
import json
import math
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

STEP = 32
"""Weights are multiples of 1/STEP."""
_FIELD = 16
_ZERO = 128
"""Added to every weight, so that no field of a sum is ever negative."""
_MOST_ROWS = 256
"""Rows that are added before the sum is read: a field of 16 bits holds so many weights of at most 255."""
_MASK = (1 << _FIELD) - 1
_AT_ONCE = 1024
"""Rows that are read at once."""


@dataclass(frozen=True, slots=True)
class Model:
    """Rows of weights by feature; `base` is the row every message starts with."""

    labels: tuple[str, ...]
    rows: Mapping[str, int] = field(repr=False)
    base: int = field(repr=False)

    def scores(self, found: Iterable[str]) -> list[float]:
        """One score a label: above 0 means rather yes."""
        get = self.rows.get
        known = [row for feature in found if (row := get(feature)) is not None]
        share = 1 / (STEP * math.sqrt(len(known) or 1))
        shift = _ZERO * len(known)
        return [
            (start - _ZERO) / STEP + (total - shift) * share
            for start, total in zip(self._fields(self.base), self._sums(known), strict=True)
        ]

    def _sums(self, known: Sequence[int]) -> tuple[int, ...]:
        """Rows added up, one number a label."""
        if len(known) <= _MOST_ROWS:
            return self._fields(sum(known))
        parts = [self._fields(sum(known[start : start + _MOST_ROWS])) for start in range(0, len(known), _MOST_ROWS)]
        return tuple(map(sum, zip(*parts, strict=True)))

    def _fields(self, row: int) -> tuple[int, ...]:
        """A row or a sum of rows as numbers, one a label."""
        return struct.unpack(f"<{len(self.labels)}H", row.to_bytes(len(self.labels) * _FIELD // 8, "little"))

    def weight(self, feature: str, label: str) -> float:
        """How much one feature speaks for a label."""
        row = self.rows.get(feature)
        return 0.0 if row is None else (((row >> (_FIELD * self.labels.index(label))) & _MASK) - _ZERO) / STEP


def read_weights(path: Path) -> Model:
    """The model out of its file."""
    with path.open(encoding="utf-8", newline="\n") as lines:
        return read_model(lines)


def read_model(lines: Iterable[str]) -> Model:
    """The model out of the lines of its file: a JSON head, a line with the weights of all features, then a feature a line."""
    left = iter(lines)
    told = json.loads(next(left))
    labels = tuple(told["labels"])
    rows = _rows(next(left).rstrip("\n"), left, len(labels))
    return Model(labels, rows, int.from_bytes(_widened(told["base"]), "little"))


def _rows(written: str, features: Iterator[str], labels: int) -> dict[str, int]:
    """Every feature with its row; some at a time, as what is only needed on the way stays with the process."""
    rows: dict[str, int] = {}
    width, start = labels * _FIELD // 8, 0
    while some := list(itertools.islice(features, _AT_ONCE)):
        wide = _widened(written[start : start + 2 * labels * len(some)])
        start += 2 * labels * len(some)
        weights = [int.from_bytes(wide[place : place + width], "little") for place in range(0, len(wide), width)]
        rows.update(zip("".join(some).split("\n"), weights, strict=False))  # behind the last line feed stands nothing
    return rows


def write_model(labels: Sequence[str], base: Sequence[int], rows: Mapping[str, Sequence[int]]) -> str:
    """The file of a model."""
    head = json.dumps({"labels": list(labels), "base": _written(base)}, separators=(",", ":"))
    features = sorted(rows)
    return "\n".join((head, "".join(_written(rows[feature]) for feature in features), *features))


def _written(weights: Sequence[int]) -> str:
    """Two hexadecimal digits a weight, -128 to 127."""
    return "".join(f"{max(-128, min(127, weight)) & 255:02x}" for weight in weights)


_SIGNED = bytes((value + _ZERO) & 255 for value in range(256))


def _widened(written: str) -> bytes:
    """Weights in fields of `_FIELD` bits, none below 0."""
    weights = bytes.fromhex(written)
    wide = bytearray(len(weights) * _FIELD // 8)
    wide[:: _FIELD // 8] = weights.translate(_SIGNED)
    return bytes(wide)
