"""What stays of a closed case: told on its day, switched off and on, gone afterwards, and never mixed up with a case."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace

from bot.content.library import Library
from bot.core import after, cases, walk
from bot.core.calendar import JST
from bot.core.case import Case, Entry, Known, Task
from bot.core.draft import Draft
from bot.core.person import Person
from bot.core.privacy import FACT, is_private
from bot.core.reminders import plan
from bot.skills import caution, duty

NOON = datetime(2026, 6, 9, 12, 0, tzinfo=JST)
DAY = NOON + timedelta(days=14)
WARNING = Task("second_wave", "seller_abroad", "second_wave", NOON, 1, due=DAY, once=True, stays=True)
WORK = Task("request", "unknown_charge", "request", NOON, 1, due=DAY)


def case_of(number: int, *tasks: Task) -> Case:
    secret = {FACT: Known(["wife"], NOON), "amount": Known("JPY 5000", NOON)}
    return Case(str(number), "unknown_charge", NOON, facts=secret, tasks=tasks)


def closed(library: Library, *open_cases: Case) -> Draft:
    """Somebody whose cases have all been closed."""
    draft = Draft(library, Person("p", cases=open_cases), NOON)
    for case in open_cases:
        walk.close_case(draft, case)
    return draft


def test_the_warning_stays_with_the_same_timer_and_the_work_is_withdrawn(library: Library) -> None:
    before = plan(Person("p", cases=(case_of(1, WARNING, WORK),)), library.book.calendar, NOON)
    draft = closed(library, case_of(1, WARNING, WORK))
    (home,) = draft.person.after
    assert [task.id for task in home.tasks] == ["second_wave"]
    assert (draft.person.cases, draft.closed[0].tasks) == ((), (replace(WORK, state="withdrawn"),))
    now = plan(draft.person, library.book.calendar, NOON)
    assert [(one.id, one.due) for one in now] == [(one.id, one.due) for one in before if one.subject == "second_wave"]


def test_its_home_keeps_no_fact_but_from_whom_it_is_kept(library: Library) -> None:
    (home,) = closed(library, case_of(1, WARNING)).person.after
    assert list(home.facts) == [FACT]
    assert is_private(home)


def test_a_case_without_such_a_duty_leaves_nothing(library: Library) -> None:
    assert closed(library, case_of(1, WORK)).person.after == ()
    assert closed(library, case_of(1, replace(WARNING, state="done"))).person.after == ()


def test_it_is_switched_off_and_on_until_its_day_and_then_it_is_gone(library: Library) -> None:
    draft = closed(library, case_of(1, WARNING), case_of(2, WARNING))
    caution.switch(draft)
    assert plan(draft.person, library.book.calendar, NOON) == ()
    kept, _ = after.settle(draft.person, draft.person, NOON)
    assert len(kept.after) == 2
    caution.switch(draft, caution.ON)
    assert len(plan(draft.person, library.book.calendar, NOON)) == 2
    caution.switch(draft)
    gone, pages = after.settle(draft.person, draft.person, DAY)
    assert (gone.after, pages) == ((), ())


def test_what_was_told_goes_to_the_diary_of_its_case_a_turn_later(library: Library) -> None:
    person = closed(library, case_of(1, WARNING)).person
    (home,) = person.after
    told = replace(home, tasks=(replace(WARNING, state="done"),), entries=(Entry(DAY, "reminded", "diary.reminded"),))
    after_turn = cases.put_case(person, told)
    assert after.settle(person, after_turn, DAY)[0].after == (told,)
    settled, (page,) = after.settle(after_turn, after_turn, DAY)
    assert (settled.after, settled.closed) == ((), ("1", page.id))
    assert (page.id.partition("-")[0], page.entries) == ("1", told.entries)


@pytest.mark.parametrize("step", ["year", "second_wave"])
def test_no_thread_of_a_closed_case_opens_again(library: Library, step: str) -> None:
    task = replace(WARNING, id=step, flow="unknown_charge", step=step, once=False)
    draft = closed(library, case_of(1, task))
    draft.now = DAY
    duty.press(draft, draft.person.after[0].id, step, "done")
    assert draft.person.places == ()
    assert [said.key for said in draft.says] == ["duty.done"]
