"""A new release meets people of an earlier one: nobody is stranded where something was taken away or renamed."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from conftest import START
from msgspec.structs import replace
from tiny_content import change, write_tiny

from bot.advance import advance
from bot.content.library import Library, read_library
from bot.core.case import Case, Task
from bot.core.cases import put_case, put_duty
from bot.core.event import Event
from bot.core.person import Address, Person, Place

YOU = Address("line", "bot", "you")


def words(library: Library, person: Person, text: str) -> tuple[Person, str]:
    """What somebody reads after typing a text."""
    event = Event(id="e", kind="text", address=YOU, at=START, text=text, lang="ja")
    turn = advance(library, person, event, START)
    replies = library.words.render_all(turn.says, turn.person.lang, START)
    return turn.person, "\n".join(reply.text for reply in replies)


def stranded(**changes: object) -> Person:
    """Somebody in the middle of two talks of a flow that is gone."""
    places = (Place("1", "gone", "told", asked=1), Place("1", "gone", "thread", asked=2, task="call"))
    person = Person("0" * 32, lang="ja", seq=2, places=places, cases=(Case("1", "gone", START),))
    return replace(person, **changes)


@pytest.mark.parametrize("text", ["明細に覚えのない請求がある", "はい", "メニュー", "予定", "もどる", "直す"])
def test_somebody_in_the_middle_of_a_flow_that_is_gone_gets_an_answer(text: str, library: Library) -> None:
    person, said = words(library, stranded(), text)
    assert said
    assert all(place.flow in library.flows for place in person.places)


def test_somebody_whose_language_is_gone_is_spoken_to_in_another_one(library: Library) -> None:
    person, said = words(library, stranded(lang="fr"), "menu")
    assert person.lang == "en"
    assert said


def test_a_plan_with_a_duty_of_a_flow_that_is_gone_still_shows_the_others(library: Library) -> None:
    case = Case("1", "unknown_charge", START)
    for flow, step in (("gone", "call"), ("unknown_charge", "ask_family")):
        case = put_duty(case, Task(step, flow, step, START, 1, due=START + timedelta(days=1)))
    _, said = words(library, put_case(Person("0" * 32, lang="ja"), case), "予定")
    title = library.words.text("unknown_charge-ask_family.title", "ja", START)
    assert title in said


def test_a_duty_whose_step_was_renamed_keeps_its_title_and_its_reminder(tmp_path: Path) -> None:
    root = write_tiny(tmp_path)
    change(root, "flows/rain.toml", 'renamed = { greeting = "hello" }', 'renamed = { phone = "call" }')
    library, faults = read_library(None, root)
    assert library is not None
    assert not faults
    task = Task("phone", "rain", "phone", START - timedelta(days=1), 1, due=START)
    person = put_case(Person("0" * 32, lang="ja"), put_duty(Case("1", "rain", START), task))
    assert "電話する" in words(library, person, "予定")[1]
    due = advance(library, person, Event(id="", kind="due", address=YOU, at=START), START)
    assert "電話の時間です。" in str(library.words.render_all(due.says, "ja", START))
