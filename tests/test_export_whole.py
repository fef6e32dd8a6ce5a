"""Nothing that is stored can be forgotten in what people get of themselves: a new field says where it is shown, or this fails."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from conftest import START
from msgspec import inspect

from bot.content.library import Library
from bot.content.record import read_record, record_json
from bot.core.card import Answer, AtDesk, Card, Helper
from bot.core.case import Case, Deadline, Entry, Known, Line, Promise, Stride, Task
from bot.core.given import Code, Link
from bot.core.person import (
    Address,
    Aside,
    Burst,
    Cover,
    Delivery,
    Message,
    Part,
    Person,
    Place,
    Reminder,
    Sent,
    Tie,
    Word,
)
from bot.core.record import as_text

TOKENS = frozenset({"token", "until"})
"""By which we reach a platform: nobody's to pass on, beside a reply or a text that waits."""
# What a person can read on the page; all else of a struct is ids, counters and moments, which only the data tell.
ON_PAGE: dict[type[Any], str] = {
    Person: "lang met address cases closed reminders outbox tail links burst ties cover after",
    Address: "platform user",
    Case: "kind opened state facts items entries tasks promises ledger dropped",
    Known: "value",
    Entry: "at key facts",
    Task: "flow step due state later",
    Promise: "flow step due state later text",
    Line: "at kind money",
    Reminder: "case subject due",
    Delivery: "says word",
    Message: "key args lines",
    Word: "says",
    Burst: "parts",
    Part: "text",
    Tie: "role name sees",
    Cover: "held",
    Card: "opened private answers",
}
ONLY_DATA: dict[type[Any], str] = {
    Person: "id seq blocked misses places aside reach pushes_from saving missed content at_desk was_at_desk in_threads "
    "urged cards tallies code tries warned moved_to first here buttons",
    Address: "account",
    Case: "id road assured",
    Known: "at source",
    Entry: "kind source content item",
    Task: "id opened made item owner deadline letter fired queued once desk moved handed stays",
    Deadline: "rule start safe other eased",
    Promise: "id opened made who item by fired queued what maker contact source moved",
    Line: "id made item day month expected source",
    Stride: "kind at made flow step item option task",
    Reminder: "id name",
    Delivery: "id opened token until after attempts held reminder where reminds to post",
    Message: "buttons style lang menu menu_data most rank",
    Word: "kind case data token until whose",
    Burst: "over",
    Part: "at got message token until",
    Tie: "id case since state address away",
    Cover: "word until",
    Place: "case flow step item task trail asked once",
    Aside: "skill step case subject",
    AtDesk: "since state why case name struck gist away sent",
    Code: "id digits until role case",
    Link: "id kind until case shared",
    Card: "id person why case kind platform holder thread post posts noticed due source closed since nudged lang",
}
NEITHER = frozenset({"Asked", "Button", "Post", "Helper", "Posted", "Answer", "Tally", "Warned"})
"""Parts that hold nothing a person wrote: where a button leads, where a post of the desk lies, who works there."""


def structs(kind: inspect.Type, seen: dict[type[Any], list[str]]) -> dict[type[Any], list[str]]:
    """Every struct that can be stored within a type, with its fields."""
    match kind:
        case inspect.StructType() if kind.cls not in seen:
            seen[kind.cls] = [field.name for field in kind.fields]
            inner = [field.type for field in kind.fields]
        case inspect.UnionType():
            inner = list(kind.types)
        case inspect.VarTupleType() | inspect.ListType():
            inner = [kind.item_type]
        case inspect.TupleType():
            inner = list(kind.item_types)
        case inspect.DictType():
            inner = [kind.key_type, kind.value_type]
        case _:
            inner = []
    for one in inner:
        structs(one, seen)
    return seen


def test_of_every_stored_field_it_is_known_where_its_person_finds_it() -> None:
    stored = structs(inspect.type_info(Person), {})
    assert {cls.__name__ for cls in stored} - {cls.__name__ for cls in (*ON_PAGE, *ONLY_DATA)} == NEITHER
    for cls, fields in stored.items():
        if cls.__name__ not in NEITHER:
            told = (*ON_PAGE.get(cls, "").split(), *ONLY_DATA.get(cls, "").split())
            assert sorted(told) == sorted(fields), (
                f"{cls.__name__}: say in this file where a person finds the new field"
            )


def filled(kind: inspect.Type, path: str, depth: int = 0) -> Any:
    """A value of a type with something in every field, so that nothing can hide in a default."""
    match kind:
        case inspect.StructType():
            return kind.cls(**{f.name: filled(f.type, f"{path}.{f.name}", depth + 1) for f in kind.fields})
        case inspect.UnionType():
            return filled(next(one for one in kind.types if not isinstance(one, inspect.NoneType)), path, depth)
        case inspect.VarTupleType() | inspect.ListType():
            made = [] if depth > 8 else [filled(kind.item_type, path, depth + 1)]
            return tuple(made) if isinstance(kind, inspect.VarTupleType) else made
        case inspect.TupleType():
            return tuple(filled(one, path, depth + 1) for one in kind.item_types)
        case inspect.DictType():
            return {} if depth > 8 else {path: filled(kind.value_type, f"{path} value", depth + 1)}
        case inspect.LiteralType():
            return kind.values[-1]
        case inspect.StrType():
            return path
        case inspect.IntType():
            return 7
        case inspect.BoolType():
            return True
        case inspect.DateTimeType():
            return START
        case inspect.DateType():
            return START.date()
    raise AssertionError(f"{path}: a value of {kind} is not made here yet")


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every value of data, with the names that lead to it."""
    match value:
        case dict():
            for name, inner in value.items():
                yield from leaves(inner, f"{path}/{name}")
        case list() | tuple():
            for number, inner in enumerate(value):
                yield from leaves(inner, f"{path}/{number}")
        case _:
            yield path, value


def test_the_data_hold_every_stored_field_but_tokens() -> None:
    person = filled(inspect.type_info(Person), "person")
    shown = dict(leaves(json.loads(record_json(person, [], []))["person"]))
    stored = dict(leaves(msgspec.to_builtins(person)))
    lost = {path for path in stored if path not in shown}
    assert lost
    assert {path.rpartition("/")[2] for path in lost} <= TOKENS
    assert all(path.rpartition("/")[0].rpartition("/")[2] in {"0", "word"} for path in lost), "only beside a token"


CANARY = "わたくしの言葉"


def told(what: str) -> Person:
    """A person in one of whose fields the words stand."""
    known, says = (
        Known(CANARY, START),
        (Message("echo", lines=(Message("fact-line.merchant", {"merchant": CANARY}),)),),
    )
    case = Case("1", "unknown_charge", START)
    promise = Promise("p", "promise", "p", START, 1, "merchant", text=CANARY)
    made = {
        "fact": Person("p", cases=(msgspec.structs.replace(case, facts={"merchant": known}),)),
        "item": Person("p", cases=(msgspec.structs.replace(case, items={"card": {"1": {"shop": known}}}),)),
        "what stays of a closed case": Person("p", after=(msgspec.structs.replace(case, facts={"merchant": known}),)),
        "diary": Person(
            "p", cases=(msgspec.structs.replace(case, entries=(Entry(START, "x", "no-such-key", {"a": CANARY}),)),)
        ),
        "promise": Person("p", cases=(msgspec.structs.replace(case, promises=(promise,)),)),
        "money that was corrected": Person(
            "p", cases=(msgspec.structs.replace(case, dropped=(Line("l", START, "lost", CANARY, 1),)),)
        ),
        "what waits to be said": Person("p", outbox=(Delivery("d", START, says),)),
        "what waits to be told to somebody": Person(
            "p", outbox=(Delivery("d", START, (), to="q", word=Word("said", says=says)),)
        ),
        "a text that waits": Person("p", burst=Burst((Part(CANARY, START, START),), START)),
        "what was held back": Person("p", cover=Cover("かばん", held=says)),
        "the app": Person("p", address=Address("line", "bot", CANARY)),
    }
    return made[what]


@pytest.mark.parametrize(
    "what",
    [
        *("fact", "item", "what stays of a closed case", "diary", "promise", "money that was corrected"),
        *("what waits to be said", "what waits to be told to somebody", "a text that waits"),
        *("what was held back", "the app"),
    ],
)
def test_the_words_of_a_person_stand_on_the_page(what: str, library: Library) -> None:
    assert CANARY in as_text(read_record(library, told(what), [], [], START))


def test_what_the_helpdesk_keeps_of_somebody_is_theirs_to_read_but_not_who_works_there(library: Library) -> None:
    mori = Helper("U06MORI", "森")
    card = Card(
        *("3", "p", START),
        holder=mori,
        thread="C06:1.1",
        private={"phone": "ここの電話", "note": CANARY},
        answers=(Answer("1", mori, "まだ送っていない返事"),),
    )
    page = as_text(read_record(library, Person("p"), [], [], START, [card]))
    data = record_json(Person("p"), [], [], [card])
    for shown in (page, data):
        for words in ("ここの電話", CANARY, "まだ送っていない返事"):
            assert words in shown
        for theirs in ("U06MORI", "C06:1.1"):
            assert theirs not in shown


def test_what_was_sent_is_counted_on_the_page_and_listed_in_the_data(library: Library) -> None:
    sent = [Sent(Address("slack", "T", "U"), "d", START, "D06:1.1")]
    assert any(
        row.value == "1" for part in read_record(library, Person("p"), [], sent, START).sections for row in part.rows
    )
    assert "D06:1.1" in record_json(Person("p"), [], sent)
