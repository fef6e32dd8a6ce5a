"""What an earlier release stored: every saved example is still read whole, and its talk goes on."""

from __future__ import annotations

import base64
import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
import save_sessions
from save_sessions import FOLDER, ID, SEAL, START, YOU

from bot.advance import advance
from bot.content.library import Library
from bot.core.draft import MOST_BUBBLES
from bot.core.event import Event, EventKind
from bot.core.person import SCHEMA, Person
from bot.store import codec, keys

SAVED = {f"{path.parent.name}/{path.stem}": path for path in sorted(FOLDER.glob("schema-*/*.json"))}
EVENTS: tuple[tuple[EventKind, str], ...] = (
    ("hello", ""),
    ("text", "予定"),
    ("text", "はい"),
    ("text", "もどる"),
    ("text", "メニュー"),
    ("photo", ""),
    ("due", ""),
    ("follow", ""),
    ("unsend", ""),
)


def stored(path: Path) -> tuple[Person, Any]:
    """The person in a saved example as this release reads them, and the record as it was written."""
    saved = json.loads(path.read_text(encoding="utf-8"))
    plain = SEAL.open(ID, keys.person(ID), base64.b64decode(saved["sealed"]))
    return codec.unpack_person(plain), saved["record"]


def lost(before: Any, after: Any, where: str = "person") -> list[str]:
    """What stands in a record and no more in what was read of it."""
    if isinstance(before, dict):
        known = after if isinstance(after, dict) else {}
        return [
            one
            for name, value in before.items()
            for one in (lost(value, known[name], f"{where}.{name}") if name in known else [f"{where}.{name}"])
        ]
    if isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        pairs = enumerate(zip(before, after, strict=True))
        return [one for number, (old, new) in pairs for one in lost(old, new, f"{where}[{number}]")]
    return [] if before == after else [where]


def test_the_present_schema_has_its_examples() -> None:
    assert len([name for name in SAVED if name.startswith(f"schema-{SCHEMA}/")]) >= len(save_sessions.TALKS)
    assert not [name for name in SAVED if int(name.partition("/")[0].removeprefix("schema-")) > SCHEMA]


@pytest.mark.parametrize("name", SAVED)
def test_nothing_of_a_saved_record_is_lost_when_it_is_read(name: str) -> None:
    person, record = stored(SAVED[name])
    assert not lost(record, json.loads(msgspec.json.encode(person)))


@pytest.mark.parametrize("name", SAVED)
@pytest.mark.parametrize(("kind", "text"), EVENTS)
def test_the_talk_of_a_saved_record_goes_on(name: str, kind: EventKind, text: str, library: Library) -> None:
    person, _ = stored(SAVED[name])
    now = max([START + timedelta(days=2), *(reminder.due for reminder in person.reminders)])
    event = Event(id="e", kind=kind, address=YOU, at=now, text=text, message="m1", lang="ja")
    turn = advance(library, person, event, now)
    if kind not in ("due", "unsend"):
        assert turn.says
    assert len(turn.says) <= MOST_BUBBLES
    assert len(library.words.render_all(turn.says, turn.person.lang, now)) == len(turn.says)
    assert codec.unpack_person(codec.pack(turn.person)) == turn.person


def test_a_field_that_is_gone_or_changed_is_noticed() -> None:
    assert lost({"a": [{"b": 1}]}, {"a": [{"c": 1}]}) == ["person.a[0].b"]
    assert lost({"a": [1, 2]}, {"a": [1]}) == ["person.a"]
    assert lost({"a": 1}, {"a": 2, "b": 3}) == ["person.a"]
    assert not lost({"a": 1}, {"a": 1, "b": 3})


def test_an_example_that_lies_there_is_never_written_again() -> None:
    before = {name: path.read_bytes() for name, path in SAVED.items()}
    for name in before:
        schema, _, example = name.partition("/")
        if schema == f"schema-{SCHEMA}":
            assert not save_sessions.save(example, Person(ID, met=datetime(2030, 1, 1, tzinfo=START.tzinfo)))
    assert {name: path.read_bytes() for name, path in SAVED.items()} == before
