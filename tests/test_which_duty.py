"""A reported call that may have been several things is asked after, and what is chosen is settled."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace
from test_case_remembers import NOON, happen, someone, task

from bot.content.library import Library
from bot.core import cases
from bot.core.case import Promise
from bot.core.contact_log import contacts
from bot.core.person import Person

CALLED = "電話した。佐藤さん。3分待たされた"


def two_calls() -> Person:
    """Somebody with a call to the card company and one to the shop, of which none was just spoken of."""
    return someone(
        task(id="call_issuer", step="call_issuer", desk="issuer"),
        task(id="ask_seller", step="ask_seller", desk="merchant"),
    )


def promise(desk: str) -> Promise:
    return Promise(f"told.{desk}", "promise", "call", NOON - timedelta(days=1), 1, desk, what="call", text="電話する")


def states(person: Person) -> dict[str, str]:
    return {duty.id: duty.state for duty in cases.duties(person.cases[0])}


def test_a_call_that_may_have_been_two_is_asked_after(library: Library) -> None:
    turn = happen(library, two_calls(), "text", CALLED)
    (asked,) = [said for said in turn.says if said.key == "contact.which-duty"]
    assert [button.label for button in asked.buttons] == ["settle.n1", "settle.n2", "contact.which-none"]
    assert set(states(turn.person).values()) == {"todo"}


@pytest.mark.parametrize("typed", [False, True])
def test_the_chosen_duty_is_settled_and_only_that_one(library: Library, typed: bool) -> None:
    asked = happen(library, two_calls(), "text", CALLED)
    pressed = next(said for said in asked.says if said.key == "contact.which-duty").buttons[1].data
    turn = happen(library, asked.person, *(("text", "2番") if typed else ("press", pressed)))
    assert (states(turn.person)["call_issuer"], states(turn.person)["ask_seller"]) == ("todo", "done")
    (entry,) = contacts(turn.person.cases[0])
    assert entry.facts["desk"] == "merchant"
    again = happen(library, turn.person, "press", pressed)
    assert again.says[0].key == "duty.already"


def test_none_of_them_leaves_everything_open(library: Library) -> None:
    asked = happen(library, two_calls(), "text", CALLED)
    pressed = next(said for said in asked.says if said.key == "contact.which-duty").buttons[-1].data
    assert set(states(happen(library, asked.person, "press", pressed).person).values()) == {"todo"}


def test_a_call_with_its_desk_is_not_asked_after(library: Library) -> None:
    turn = happen(library, two_calls(), "text", "カード会社に電話した。佐藤さん。3分待たされた")
    assert (states(turn.person)["call_issuer"], states(turn.person)["ask_seller"]) == ("done", "todo")
    assert "contact.which-duty" not in [said.key for said in turn.says]


def test_of_two_promised_calls_the_one_that_came_is_asked_for(library: Library) -> None:
    person = someone()
    case = replace(person.cases[0], promises=(promise("issuer"), promise("merchant")))
    person = replace(person, cases=(case,))
    asked = happen(library, person, "text", "電話きた。確認するって")
    assert {states(asked.person)["told.issuer"], states(asked.person)["told.merchant"]} == {"waiting"}
    turn = happen(library, asked.person, "text", "1")
    assert states(turn.person)["told.issuer"] == "kept"
    assert states(turn.person)["told.merchant"] == "waiting"
    named = happen(library, person, "text", "お店から電話きた。確認するって")
    assert states(named.person)["told.merchant"] == "kept"
    assert states(named.person)["told.issuer"] == "waiting"


def test_what_is_settled_can_be_looked_at_behind_the_plan(library: Library) -> None:
    person = someone(
        task(id="look_back", due=NOON + timedelta(days=2)),
        task(id="call_issuer", step="call_issuer", state="done"),
        task(id="ask_seller", step="ask_seller", state="cannot"),
        task(id="last_ask", step="last_ask", state="withdrawn"),
    )
    person = replace(person, cases=(replace(person.cases[0], promises=(replace(promise("issuer"), state="kept"),)),))
    plan = happen(library, person, "text", "予定")
    (pressed,) = [one.data for said in plan.says for one in said.buttons if one.label == "settled.open"]
    for said in (
        happen(library, person, "press", pressed).says,
        happen(library, person, "text", "済んだものも見る").says,
    ):
        assert said[0].key == "settled"
        assert [line.key for line in said[0].lines] == ["settled.done", "settled.cannot", "settled.kept"]


def test_where_nothing_is_settled_the_plan_has_no_such_button(library: Library) -> None:
    plan = happen(library, someone(task(due=NOON + timedelta(days=2))), "text", "予定")
    assert not [one for said in plan.says for one in said.buttons if one.label == "settled.open"]
    assert happen(library, someone(task()), "text", "済んだもの").says[0].key == "settled.none"
