"""Reminders of any duties: planning is stable, what was said never comes again, everything ends."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from test_reminders import CALENDAR, fire

from bot.core.calendar import EVENING, JST, MORNING, in_japan
from bot.core.case import Case, Deadline, Promise, Task
from bot.core.cases import duties, is_open
from bot.core.ladder import MOST_REPEATS
from bot.core.person import Person
from bot.core.reminders import plan

START = datetime(2026, 4, 20, tzinfo=JST)
MOMENTS = st.integers(0, 60 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes))
MAYBE = st.none() | MOMENTS
DEADLINES = st.none() | st.integers(0, 90).map(
    lambda days: Deadline("deadlines/tiny", START.date(), START.date() + timedelta(days=days))
)
NAMES = st.lists(MOMENTS.map(lambda moment: f"due{moment:%Y%m%d%H%M}"), max_size=2).map(tuple)
TASKS = st.builds(
    Task,
    id=st.uuids().map(str),
    flow=st.just("rain"),
    step=st.just("call"),
    opened=MOMENTS,
    made=st.just(1),
    due=MAYBE,
    deadline=DEADLINES,
    state=st.sampled_from(["todo", "todo", "todo", "done", "cannot", "withdrawn"]),
    later=MAYBE,
    fired=NAMES,
)
PROMISES = st.builds(
    Promise,
    id=st.uuids().map(str),
    flow=st.just("rain"),
    step=st.just("answer"),
    opened=MOMENTS,
    made=st.just(1),
    who=st.just("issuer"),
    due=MAYBE,
    state=st.sampled_from(["waiting", "waiting", "kept", "withdrawn"]),
    later=MAYBE,
    fired=NAMES,
)
PEOPLE = st.builds(
    lambda tasks, promises: Person("0" * 32, cases=(Case("1", "rain", START, tasks=tasks, promises=promises),)),
    st.lists(TASKS, max_size=3).map(tuple),
    st.lists(PROMISES, max_size=2).map(tuple),
)


@given(PEOPLE, MOMENTS)
def test_planning_twice_plans_the_same(person: Person, now: datetime) -> None:
    planned = plan(person, CALENDAR, now)
    assert plan(replace(person, reminders=planned), CALENDAR, now) == planned
    assert len({reminder.id for reminder in planned}) == len(planned)
    assert list(planned) == sorted(planned, key=lambda reminder: (reminder.due, reminder.id))


@given(PEOPLE, MOMENTS)
def test_every_reminder_belongs_to_an_open_duty_and_was_not_said(person: Person, now: datetime) -> None:
    waiting = {duty.id: duty for duty in duties(person.cases[0]) if is_open(duty)}
    for reminder in plan(person, CALENDAR, now):
        assert reminder.name not in waiting[reminder.subject].fired


@given(PEOPLE, MOMENTS)
def test_only_what_the_person_chose_comes_at_night(person: Person, now: datetime) -> None:
    for reminder in plan(person, CALENDAR, now):
        clock = in_japan(reminder.due).time()
        assert reminder.name.startswith("later") or MORNING <= clock <= EVENING


@given(PEOPLE, MOMENTS)
def test_what_still_has_its_time_is_never_planned_for_the_past(person: Person, now: datetime) -> None:
    for reminder in plan(person, CALENDAR, now):
        assert reminder.due > now - timedelta(minutes=10) or reminder.name.startswith("later")


@given(PEOPLE, MOMENTS, st.lists(st.integers(0, 60 * 24 * 3), max_size=40))
def test_what_was_said_never_comes_again_however_late_the_worker_is(
    person: Person, now: datetime, late: list[int]
) -> None:
    said: list[str] = []
    for minutes in late:
        planned = plan(person, CALENDAR, now)
        if not planned:
            break
        now = max(now, planned[0].due) + timedelta(minutes=minutes)
        before = {duty.id: duty.fired for duty in duties(person.cases[0])}
        person, _ = fire(person, now)
        for duty in duties(person.cases[0]):
            said += [f"{duty.id}.{name}" for name in duty.fired[len(before[duty.id]) :]]
    assert len(said) == len(set(said))


@given(PEOPLE, MOMENTS)
def test_a_person_who_never_answers_is_left_alone_in_the_end(person: Person, now: datetime) -> None:
    turns = {duty.id: 0 for duty in duties(person.cases[0])}
    while planned := plan(person, CALENDAR, now):
        now = max(now, planned[0].due)
        person, spoken = fire(person, now)
        assert spoken
        for subject in {reminder.subject for reminder in planned if reminder.due <= now}:
            turns[subject] += 1
    days_before = 4
    for duty in duties(person.cases[0]):
        counted = isinstance(duty, Task) and duty.deadline is not None
        assert turns[duty.id] <= 1 + (days_before if counted else MOST_REPEATS)


@given(PEOPLE, MOMENTS)
def test_a_deadline_is_never_reminded_of_after_its_day(person: Person, now: datetime) -> None:
    last = {task.id: task.deadline.safe for task in person.cases[0].tasks if task.deadline}
    for reminder in plan(person, CALENDAR, START):
        if reminder.name.startswith("before"):
            assert in_japan(reminder.due).date() <= last.get(reminder.subject, date.min)
