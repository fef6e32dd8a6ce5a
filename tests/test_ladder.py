"""Who hears when nobody answers: every combination of what was agreed, who is tied and what is kept; and one ladder climbed."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from test_owners import aunt, begin, join, niece
from two_people import Someone, next_due

from bot.content.library import load_library
from bot.core import cases
from bot.core.calendar import JST
from bot.core.card import AtDesk
from bot.core.case import Case, Deadline, Known, Task
from bot.core.desk import Helpdesk
from bot.core.draft import Draft
from bot.core.ladder import PERSON, RUNGS, agree, climbs, rungs_of
from bot.core.owners import hand_over, is_handed
from bot.core.person import Address, Person, Tie
from bot.core.visibility import shows
from bot.skills import ladder

__all__ = ["aunt", "niece"]
LIBRARY = load_library()
WITH_DESK = dataclasses.replace(LIBRARY, desk=Helpdesk("d" * 32, Address("slack", "T1", "C1")))
NOW = datetime(2026, 11, 15, 20, 5, tzinfo=JST)


SAFE = NOW.date() + timedelta(days=2)
TIES = st.lists(
    st.builds(
        Tie,
        id=st.sampled_from(["b" * 32, "c" * 32]),
        role=st.sampled_from(["relative", "person", "self", "desk", "helper"]),
        case=st.sampled_from(["1", "2"]),
        since=st.just(NOW),
        sees=st.sampled_from(["gist", "all", "nothing"]),
        name=st.sampled_from(["", "aunt", "daughter"]),
        state=st.sampled_from(["asked", "open"]),
        away=st.booleans(),
    ),
    max_size=4,
)
AT = st.sampled_from([None, AtDesk(NOW), AtDesk(NOW, "waiting"), AtDesk(NOW, "held")])
FIRED = f"before1d{SAFE - timedelta(days=1):%Y%m%d}"
TASKS = st.builds(
    Task,
    id=st.just("search_home"),
    flow=st.just("unknown_charge"),
    step=st.just("search_home"),
    opened=st.just(NOW - timedelta(days=1)),
    made=st.just(1),
    owner=st.sampled_from(["person", "relative", "helper"]),
    handed=st.sampled_from(["", "b" * 32, "c" * 32, "d" * 32]),
    due=st.sampled_from([None, NOW]),
    deadline=st.sampled_from([None, Deadline("x", NOW.date(), SAFE), Deadline("x", NOW.date(), SAFE, eased=True)]),
    state=st.sampled_from(["todo", "done", "cannot", "withdrawn"]),
    later=st.sampled_from([None, NOW + timedelta(days=5)]),
    fired=st.sampled_from([(), (FIRED,), ("before7d20261110",), (FIRED, "rung-relative"), (FIRED, PERSON)]),
    desk=st.sampled_from(["", "bank"]),
)


def drafted(
    ties: list[Tie], task: Task, kept: bool, rungs: tuple[str, ...], desk: bool, at: AtDesk | None = None
) -> Draft:
    facts = {"holder_is": Known("uncle", NOW), "holder": Known("family", NOW), "manager_is": Known("aunt", NOW)}
    if kept:
        facts["private"] = Known(["aunt"], NOW)
    case = agree(Case("1", "unknown_charge", NOW, facts=facts, tasks=(task,)), rungs, Known([], NOW))  # type: ignore[arg-type]
    person = Person(
        "a" * 32, address=Address("line", "b", "U1"), lang="ja", cases=(case,), ties=tuple(ties), at_desk=at
    )
    return Draft(WITH_DESK if desk else LIBRARY, person, NOW)


@settings(max_examples=300, deadline=None)
@given(TIES, TASKS, st.booleans(), st.sets(st.sampled_from(RUNGS)), st.booleans(), AT)
def test_only_those_who_may_hear_of_it_are_ever_told(
    ties: list[Tie], task: Task, kept: bool, chosen: set[str], desk: bool, at: AtDesk | None
) -> None:
    draft = drafted(ties, task, kept, tuple(chosen), desk, at)
    hand_over(draft)
    case = draft.case("1")
    if task.handed and cases.is_open(task) and not case.tasks[0].handed:
        assert case.tasks[0].owner == "person"
        assert draft.says[-1].key == "owner.back"
    due = list(climbs(draft.person, case, case.tasks[0]))
    assert {name for name, _ in due} <= {f"rung-{rung}" for rung in chosen} | (
        {PERSON} if case.tasks[0].handed else set()
    )
    ladder.climb(draft, [(case, case.tasks[0], tuple(name for name, _ in due))])
    for told, word in draft.words:
        assert word.case == "1"
        if told == "d" * 32:
            assert desk
            if word.kind == "desk_spoke":
                assert task.owner == "helper"
                assert at is not None
                assert at.state in ("held", "waiting")
            else:
                assert "helper" in chosen
                assert not word.says
            continue
        allowed = [tie for tie in ties if tie.id == told and tie.role == "relative" and shows(tie, case, "own_task")]
        assert allowed
        assert not all(tie.away for tie in allowed)
        assert not kept
        assert task.owner == "relative" or "relative" in rungs_of(tuple(name for name, _ in due))
    handed = draft.case("1").tasks[0]
    if cases.is_open(handed):
        assert bool(handed.handed) == is_handed(draft, draft.case("1"), handed)
    if is_handed(draft, draft.case("1"), handed):
        assert handed.state == "todo"
        assert handed.owner == "helper" or (handed.owner == "relative" and not kept)


@settings(max_examples=200, deadline=None)
@given(TIES, TASKS, st.sets(st.sampled_from(RUNGS)))
def test_a_ladder_waits_for_an_unanswered_last_reminder(ties: list[Tie], task: Task, chosen: set[str]) -> None:
    draft = drafted(ties, task, False, tuple(chosen), False)
    due = list(climbs(draft.person, draft.case("1"), task))
    grave = task.deadline is not None and not task.deadline.eased
    if due:
        assert chosen or task.handed
        assert (due[0][0] == PERSON) == bool(task.handed), "whoever was not heard of, the person hears it first"
        assert task.later is None
        assert any(name.startswith("before1d") for name in task.fired) or task.desk == "bank"
        assert grave or (task.deadline is None and task.desk == "bank")
        moments = [moment for _, moment in due]
        assert moments == sorted(set(moments))
        assert all(9 <= moment.hour <= 20 for moment in moments)


def test_who_puts_it_off_has_answered() -> None:
    task = Task("t", "unknown_charge", "search_home", NOW, 1, deadline=Deadline("x", NOW.date(), SAFE), fired=(FIRED,))
    tie = Tie("b" * 32, "relative", "1", NOW, "gist", "aunt")
    draft = drafted([tie], task, False, ("relative",), False)
    case = draft.case("1")
    assert [name for name, _ in climbs(draft.person, case, task)] == ["rung-relative"]
    later = replace(task, later=NOW + timedelta(days=3))
    assert not list(climbs(draft.person, case, later))


async def test_when_nobody_answers_before_a_last_day_the_relative_hears_and_the_person_is_told(
    niece: Someone, aunt: Someone
) -> None:
    await begin(niece)
    await join(niece, aunt)
    await niece.say("返事がないとき")
    await niece.press("家族にも知らせる")
    person = await niece.person()
    case = person.cases[0]
    now = niece.clock.now
    last = now.date() + timedelta(days=4)
    dated = Task(
        "stop", "unknown_charge", "stop", now, person.seq, due=now, deadline=Deadline("deadlines/x", now.date(), last)
    )
    tasks = tuple(replace(task, state="done") for task in case.tasks)
    changed = replace(person, cases=(replace(case, tasks=(*tasks, dated)),))
    version = (await niece.house.store.load(niece.id)).version
    await niece.house.store.commit(changed, version, now, outbox_due=None)
    aunt.read = len(aunt.heard)
    heard: list[str] = []
    for _ in range(12):
        niece.read = len(niece.heard)
        await next_due(niece)
        heard += niece.keys
        if aunt.keys:
            break
    assert aunt.keys == ["ladder.asks"]
    assert heard[-1] == "ladder.told-relative"
    assert "reminder.deadline" in heard
    assert last - timedelta(days=1) <= niece.clock.now.date() <= last
    entries = (await niece.person()).cases[0].entries
    assert "diary-ladder.told-relative" in [entry.key for entry in entries]
    niece.read = len(niece.heard)
    await niece.press("できた")
    assert (await niece.person()).cases[0].tasks[-1].state == "done"
