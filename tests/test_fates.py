"""What becomes of a reminder that nobody heard: it falls due again, the urgent first, and leaves no trace of having been said."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from conftest import START
from msgspec.structs import replace

from bot.content.library import japanese_calendar
from bot.core.case import Case, Deadline, Entry, Promise, Task
from bot.core.cases import find_duty, put_case, put_duty
from bot.core.fates import decided_again, without_pushes
from bot.core.person import Address, Aside, Delivery, Message, Person
from bot.core.reminders import due_now, plan, waiting
from bot.core.unheard import is_moot, spoken

CALENDAR = japanese_calendar()
SIX_HOURS = timedelta(hours=6)
LAST = Deadline("dispute", date(2026, 6, 1), date(2026, 6, 30))


def task(name: str, **more: object) -> Task:
    return replace(Task(name, "unknown_charge", name, START - timedelta(days=2), 1, due=START), **more)


def told(*duties: Task | Promise) -> tuple[Person, Delivery]:
    """Somebody to whom all these duties were just said, and the delivery that says so."""
    case = Case("1", "unknown_charge", START)
    for duty in duties:
        case = put_duty(case, duty)
    before = put_case(Person("0" * 32, Address("line", "b", "u"), "ja"), case)
    after = before
    for found, duty, names in due_now(before, CALENDAR, START):
        entry = Entry(START, "reminded", "diary.reminded", {"title": duty.step})
        marked = put_duty(after.cases[0], replace(duty, fired=(*duty.fired, *names), queued=True))
        after = put_case(after, replace(marked, entries=(*marked.entries, entry)))
        assert found.id == "1"
    delivery = Delivery("d", START, (Message("reminder"),), reminder=True, reminds=spoken(before, after))
    aside = Aside("duty", "outcome", "1", duties[0].id)
    return replace(after, outbox=(delivery,), aside=aside), delivery


def test_what_was_not_heard_is_due_again_as_if_it_had_never_been_said() -> None:
    person, delivery = told(task("ask"), task("look"))
    assert len(delivery.reminds) == 2
    assert not [one for one in plan(person, CALENDAR, START) if one.due <= START]
    after = decided_again(delivery, CALENDAR, START)(person)
    assert {one.subject for one in after.reminders if one.due <= START} == {"ask", "look"}
    assert not after.outbox
    assert not after.cases[0].entries
    assert after.aside is None
    assert not after.missed
    assert not any(duty.queued or duty.fired for duty in after.cases[0].tasks)


@pytest.mark.parametrize(("deadline", "pause"), [(None, SIX_HOURS), (LAST, timedelta(hours=1))])
def test_a_counted_deadline_asks_sooner_whether_there_are_pushes_again(
    deadline: Deadline | None, pause: timedelta
) -> None:
    now = START.replace(hour=10)
    person, delivery = told(task("ask", deadline=deadline, due=now - timedelta(hours=1)))
    after = without_pushes(delivery, CALENDAR, now, SIX_HOURS)(person)
    assert after.pushes_from == now + pause
    assert all(reminder.due >= now + pause for reminder in after.reminders)


def test_what_waited_for_pushes_comes_at_once_with_a_last_day_first() -> None:
    early, urgent = task("early", due=START - timedelta(hours=9)), task("urgent", deadline=LAST)
    person = put_case(Person("0" * 32), put_duty(put_duty(Case("1", "unknown_charge", START), early), urgent))
    starved = replace(person, pushes_from=START)
    assert [duty.id for _, duty, _ in due_now(person, CALENDAR, START)] == ["early", "urgent"]
    assert [duty.id for _, duty, _ in due_now(starved, CALENDAR, START)] == ["urgent", "early"]


def test_an_answer_that_was_not_heard_is_made_up_for_by_day_and_when_pushes_are_taken() -> None:
    person, _ = told(task("ask"))
    answer = Delivery("a", START, (Message("menu"),))
    after = decided_again(answer, CALENDAR, START)(replace(person, outbox=(answer,)))
    assert after.missed
    assert after.reminders[0].name == "missed"
    night = START.replace(hour=23)
    assert waiting(after, CALENDAR, night)[0].due.hour == 9
    late = replace(after, pushes_from=START + timedelta(days=3))
    assert min(one.due for one in waiting(late, CALENDAR, START)) >= START + timedelta(days=2, hours=18)
    assert not waiting(replace(after, blocked=True), CALENDAR, START)


@pytest.mark.parametrize(
    ("change", "moot"),
    [
        ({}, False),
        ({"state": "done"}, True),
        ({"state": "cannot"}, True),
        ({"state": "withdrawn"}, True),
        ({"later": START + timedelta(hours=1)}, True),
        ({"later": START - timedelta(hours=1)}, False),
    ],
)
def test_a_reminder_of_what_is_settled_or_put_off_has_lost_its_meaning(change: dict[str, object], moot: bool) -> None:
    person, delivery = told(task("ask"))
    assert not is_moot(delivery, person, START)
    duty = find_duty(person.cases[0], "ask")
    assert isinstance(duty, Task)
    settled = put_case(person, put_duty(person.cases[0], replace(duty, **change)))
    assert is_moot(delivery, settled, START) == moot
    assert is_moot(delivery, replace(person, cases=()), START)
    assert not is_moot(replace(delivery, reminder=False), settled, START)
