"""Inputs that nobody sane sends, made of sane ones by chance: values changed, left out, doubled, bytes lost."""

from __future__ import annotations

import os
import random
from typing import Any

SOAK = bool(os.environ.get("KAERU_SOAK"))
SEED = int(os.environ.get("KAERU_SEED", "3"))
STRANGE: list[Any] = [
    None,
    True,
    -1,
    0,
    10**30,
    1e308,
    "",
    "\x00",
    "𠮷" * 400,
    "１" * 40,
    [],
    {},
    [[[]]],
    {"a": {"b": []}},
    "<script>",
    "|||||",
]


def mutated(chance: random.Random, value: Any) -> Any:
    """The value with something in it changed, left out, doubled or put in another's place."""
    if isinstance(value, dict) and value and chance.random() < 0.85:
        name = chance.choice(list(value))
        match chance.randrange(4):
            case 0:
                return {key: inner for key, inner in value.items() if key != name}
            case 1:
                return {**value, name: chance.choice(STRANGE)}
            case _:
                return {**value, name: mutated(chance, value[name])}
    if isinstance(value, list) and value and chance.random() < 0.85:
        place = chance.randrange(len(value))
        if chance.random() < 0.2:
            return value + value
        return [*value[:place], mutated(chance, value[place]), *value[place + 1 :]]
    if isinstance(value, str) and value and chance.random() < 0.5:
        place = chance.randrange(len(value))
        return value[:place] + chance.choice(["", "\u202e", "\ud83d", "|", "%00", "９"]) + value[place + 1 :]
    return chance.choice(STRANGE)


def broken(chance: random.Random, raw: bytes) -> bytes:
    """The bytes with some of them changed, lost or put in between."""
    place = chance.randrange(len(raw) or 1)
    return raw[:place] + chance.randbytes(chance.randrange(4)) + raw[place + 1 :]
