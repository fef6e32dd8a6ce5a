"""What is tapped or told twice happens once: a phone that hangs makes people tap again."""

from __future__ import annotations

from datetime import timedelta

from conftest import START

from bot.advance import advance
from bot.content.library import Library
from bot.core.case import Promise
from bot.core.cases import put_case, put_duty
from bot.core.event import Event, EventKind
from bot.core.person import Address, Person
from bot.core.press import SkillPress, TaskPress, encode

YOU = Address("line", "bot", "you")


def after(library: Library, person: Person, text: str, kind: EventKind = "text") -> Person:
    """The person after one event."""
    event = Event(id="e", kind=kind, address=YOU, at=START, text=text, message="m", lang="ja")
    return advance(library, person, event, START).person


def newcomer(library: Library, *said: str) -> Person:
    person = Person("0" * 32)
    for text in said:
        person = after(library, person, text)
    return person


def test_a_fact_that_is_corrected_twice_is_asked_again_once(library: Library) -> None:
    person = newcomer(library, "明細に覚えのない請求がある", "みたことのない店")
    before = len(person.places)
    for _ in range(2):
        person = after(library, person, encode(SkillPress("correct", "1/merchant")), "press")
    assert len(person.places) == before + 1


def test_an_answer_that_has_not_come_opens_its_thread_once_however_often_it_is_tapped(library: Library) -> None:
    person = newcomer(library, "明細に覚えのない請求がある", "みたことのない店")
    promise = Promise("reply", "unknown_charge", "reply", START - timedelta(days=3), 1, "merchant")
    person = put_case(person, put_duty(person.cases[0], promise))
    before = len(person.places)
    for _ in range(3):
        person = after(library, person, encode(TaskPress("1", "reply", "not_yet")), "press")
    assert len(person.places) == before + 1


def test_a_trouble_that_waits_already_is_not_opened_a_second_time(library: Library) -> None:
    person = newcomer(library, "コンビニで買った電子マネーの番号を電話で伝えてしまった")
    for _ in range(3):
        person = after(library, person, "明細に覚えのない請求がある")
    assert [case.kind for case in person.cases] == ["prepaid_card", "unknown_charge"]


def test_a_more_urgent_trouble_that_waits_already_comes_back_instead_of_opening_again(library: Library) -> None:
    person = newcomer(library, "コンビニで買った電子マネーの番号を電話で伝えてしまった")
    person = after(library, person, encode(SkillPress("start", "unknown_charge")), "press")
    person = after(library, person, "みたことのない店")
    person = after(library, person, "コンビニで買った電子マネーの番号を電話で伝えてしまった")
    assert [case.kind for case in person.cases] == ["prepaid_card", "unknown_charge"]
    assert person.place is not None
    assert person.place.flow == "prepaid_card"


def test_two_facts_may_be_corrected_one_within_the_other(library: Library) -> None:
    person = newcomer(library, "明細に覚えのない請求がある。5,000円", "みたことのない店", "自分")
    before = len(person.places)
    for fact in ("merchant", "amount"):
        person = after(library, person, encode(SkillPress("correct", f"1/{fact}")), "press")
    assert len(person.places) == before + 2
