"""Patterns that are compiled when they are first asked: every one of them can be, and it does what the compiled one does."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import bot.understanding
from bot.understanding.late import _Late, late, make_all

MODULES = [
    name
    for _, name, _ in pkgutil.iter_modules(bot.understanding.__path__)
    if not name.startswith(("training", "fitting"))
]


def patterns(held: object) -> list[_Late]:
    """The late patterns of a module, those in its tables too."""
    if isinstance(held, _Late):
        return [held]
    if isinstance(held, dict):
        held = tuple(held.values())
    return [found for one in held for found in patterns(one)] if isinstance(held, tuple | list) else []


def test_every_late_pattern_compiles() -> None:
    held = [value for name in MODULES for value in vars(importlib.import_module(f"bot.understanding.{name}")).values()]
    found = [pattern for value in held for pattern in patterns(value)]
    assert len(found) > 100
    for pattern in found:
        assert re.compile(getattr(pattern, "pattern"))  # noqa: B009  an attribute that is only there once it was asked for


def test_a_late_pattern_does_what_a_pattern_does() -> None:
    pattern = late("(?P<word>kaeru)", re.IGNORECASE)
    for _ in range(2):
        found = pattern.search("a KAERU")
        assert found is not None
        assert found["word"] == "KAERU"
        assert pattern.sub("frog", "kaeru") == "frog"
        assert [one[0] for one in pattern.finditer("kaeru Kaeru")] == ["kaeru", "Kaeru"]
    assert pattern.flags & re.IGNORECASE


def test_a_pattern_that_waits_is_made_with_all_others() -> None:
    pattern = late("(?:kero){2}")
    assert "(?:kero){2}" in list(make_all())
    assert "search" in vars(pattern)
    assert not list(make_all())


def test_a_broken_late_pattern_says_so_when_it_is_asked() -> None:
    with pytest.raises(re.error):
        late("(").search("")
