"""Loads the facts from their folders, strictly: every fault of an author is collected and told with its place.

A later folder (a pack) replaces whole facts by id or hides them. Knows nothing of platforms and gives no advice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import MISSING, fields
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, get_args, get_origin, get_type_hints

import tomli

from bot.content.faults import Fault, did_you_mean
from bot.content.plausible import implausible
from bot.core.facts import ALWAYS_SHOWN, KINDS, PUBLIC_NUMBERS, Fact

Kinds = dict[str, dict[str, Fact]]

_ID = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_SHIPPED = "flows/facts"


def load_facts(folders: Sequence[Path]) -> tuple[Kinds, list[Fault]]:
    """All facts by kind and id, and every fault found. The first folder is the shipped one; later ones may be absent."""
    kinds: Kinds = {kind: {} for kind in KINDS}
    faults: list[Fault] = []
    for index, folder in enumerate(folders):
        label = _SHIPPED if index == 0 else _label(folder)
        if not folder.is_dir():
            if index == 0:
                faults.append(Fault(label, "no such folder"))
            continue
        for path in sorted(folder.iterdir()):
            if path.name.startswith("."):
                continue
            place = f"{label}/{path.name}"
            if path.suffix != ".toml" or path.stem not in KINDS:
                files = [f"{kind}.toml" for kind in KINDS]
                faults.append(Fault(place, f"unknown file{did_you_mean(path.name, files)}"))
                continue
            faults.extend(_read_file(path, place, kinds[path.stem]))
    return kinds, faults


def _label(folder: Path) -> str:
    """How a pack's folder is called in faults: its own name, or the pack's and the way down from there."""
    depth = 3 if folder.parts[-2:] == ("flows", "facts") else 2 if folder.name == "facts" else 1
    return "/".join(folder.parts[-depth:])


def _read_file(path: Path, place: str, facts: dict[str, Fact]) -> Iterator[Fault]:
    """Lays the facts of one file over `facts`; yields its faults."""
    try:
        tables = tomli.loads(path.read_text(encoding="utf-8-sig"))
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as fault:
        yield Fault(place, f"cannot be read: {fault}")
        return
    for fact_id, table in tables.items():
        here = f"{place} [{fact_id}]"
        if not isinstance(table, dict):
            yield Fault(place, f'"{fact_id}" stands outside a table; write [id] above it')
        elif not _ID.fullmatch(fact_id):
            yield Fault(here, "an id is written in small letters, digits and underscores (snake_case)")
        elif "hide" in table:
            yield from (Fault(here, text) for text in _hide(path.stem, fact_id, table, facts))
        else:
            fact, texts = _read_fact(path.stem, fact_id, table)
            public = PUBLIC_NUMBERS.get(f"{path.stem}/{fact_id}")
            if fact is not None and public not in (None, fact.phone):
                fact, texts = None, [f"this public number is {public} and no other"]
            yield from (Fault(here, text) for text in texts)
            if fact is not None:
                facts[fact_id] = fact


def _hide(kind: str, fact_id: str, table: Mapping[str, Any], facts: dict[str, Fact]) -> Iterator[str]:
    if dict(table) != {"hide": True}:
        yield "hide stands alone: write only hide = true, or leave it out"
    elif f"{kind}/{fact_id}" in ALWAYS_SHOWN:
        yield "this public number may not be hidden"
    elif facts.pop(fact_id, None) is None:
        yield f"nothing to hide under this id{did_you_mean(fact_id, facts)}"


_TYPES = {kind: get_type_hints(of) for kind, of in KINDS.items()}


def _read_fact(kind: str, fact_id: str, table: Mapping[str, Any]) -> tuple[Fact | None, list[str]]:
    """The fact, or what is wrong with its table."""
    of = KINDS[kind]
    types = _TYPES[kind]
    known = {item.name: item for item in fields(of) if item.name not in ("kind", "id")}
    faults: list[str] = []
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key not in known:
            faults.append(f'unknown key "{key}"{did_you_mean(key, known)}')
            continue
        try:
            values[key] = _read_value(types[key], value)
        except ValueError as fault:
            faults.append(f"{key}: {fault}")
    for name, item in known.items():
        if name not in table and item.default is MISSING and item.default_factory is MISSING:
            faults.append(f'"{name}" is missing')
    faults.extend(implausible(values, table))
    return (None if faults else of(kind=kind, id=fact_id, **values)), faults


def _read_value(wanted: Any, value: Any) -> Any:
    """The value in the type the fact wants; ValueError says what to write instead."""
    origin = get_origin(wanted)
    if origin is Literal:
        if value not in get_args(wanted):
            choices = [str(choice) for choice in get_args(wanted)]
            raise ValueError(f"{value!r} is none of {', '.join(choices)}{did_you_mean(str(value), choices)}")
        return value
    if wanted is date:
        return _read_date(value)
    if origin is tuple:
        if not isinstance(value, list) or not all(isinstance(item, str) and item.strip() for item in value):
            raise ValueError('write a list of texts, ["…"], none of them empty')
        of = get_args(wanted)[0]
        return tuple(_read_value(of, item) for item in value) if get_origin(of) is Literal else tuple(value)
    if origin is not None:
        return _read_words(value)
    if type(value) is not wanted:
        raise ValueError(f"write {_IN_WORDS[wanted]}, not {value!r}")
    return value


_IN_WORDS: Mapping[type, str] = {str: 'a text, "…"', bool: "true or false", int: "a whole number"}


def _read_date(value: object) -> date:
    """A day from a TOML date or from a text as "2026-04-01"."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        return date.fromisoformat(value)
    raise ValueError(f'write a day as "2026-04-01", not {value!r}')


def _read_words(value: object) -> Mapping[str, str]:
    """Words in several languages, Japanese and English at least."""
    if not isinstance(value, dict) or not all(isinstance(word, str) and word.strip() for word in value.values()):
        raise ValueError('write { ja = "…", en = "…" }')
    missing = [language for language in ("ja", "en") if language not in value]
    if missing:
        raise ValueError(f"{' and '.join(missing)} missing")
    return MappingProxyType(value)
