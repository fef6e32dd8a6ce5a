"""Tasks of a relative: asked, reminded and done in their own talk; who hears when nobody answers, and who never does."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta

import pytest
from conftest import Clock
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from two_people import Someone, Terminals, someone

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
from bot.core.reminders import plan
from bot.core.visibility import shows
from bot.house import House
from bot.skills import ladder

UNCLE = "叔母から電話で、叔父のカードに知らない請求が来ました。シマンテックで9,878円、11/27引落です"
LIBRARY = load_library()
WITH_DESK = dataclasses.replace(LIBRARY, desk=Helpdesk("d" * 32, Address("slack", "T1", "C1")))
NOW = datetime(2026, 11, 15, 20, 5, tzinfo=JST)


@pytest.fixture
def niece(house: House, clock: Clock) -> Someone:
    house.channels["terminal"] = Terminals()
    return someone(house, clock, "niece")


@pytest.fixture
def aunt(niece: Someone) -> Someone:
    return someone(niece.house, niece.clock, "aunt")


async def begin(niece: Someone) -> None:
    """A case in which the aunt looks for traces at home."""
    for text in (UNCLE, "合っている", "まだ見ていない", "はい"):
        await niece.say(text)


async def join(niece: Someone, aunt: Someone) -> None:
    await aunt.say(await niece.code())
    await niece.say("叔母です")
    await niece.press("要点だけ")


async def tasks(niece: Someone) -> dict[str, Task]:
    return {task.id: task for task in (await niece.person()).cases[0].tasks}


async def fall_due(niece: Someone) -> None:
    """Move to the next reminder and let it happen."""
    person = await niece.person()
    niece.clock.now = max(niece.clock.now, person.reminders[0].due) + timedelta(minutes=31)
    after = await niece.house.turns.remind(niece.id)
    if after is not None:
        niece.house._follow(after)
    await niece.house.finish()


async def test_a_relative_who_joins_is_asked_in_their_own_talk(niece: Someone, aunt: Someone) -> None:
    await begin(niece)
    await join(niece, aunt)
    assert aunt.keys.count("owner.asked") == 2
    assert {task.handed for task in (await tasks(niece)).values() if task.owner == "relative"} == {aunt.id}
    assert not (await aunt.person()).cases


async def test_done_there_is_done_here_and_its_thread_opens(niece: Someone, aunt: Someone) -> None:
    await begin(niece)
    await join(niece, aunt)
    niece.read = len(niece.heard)
    await aunt.press("できた")
    assert "ties.did" in niece.keys
    assert [task.state for task in (await tasks(niece)).values() if task.owner == "relative"].count("done") == 1


async def test_what_a_relative_cannot_do_is_the_persons_again(niece: Someone, aunt: Someone) -> None:
    await begin(niece)
    await join(niece, aunt)
    niece.read = len(niece.heard)
    assert await aunt.press("できない") == ["owner.passed-on"]
    assert niece.keys == ["owner.could-not"]
    owners = sorted(task.owner for task in (await tasks(niece)).values() if task.id in ("look_back", "search_home"))
    assert owners == ["person", "relative"]
    await niece.press("できた")
    assert "done" in [task.state for task in (await tasks(niece)).values()]


async def test_a_reminder_of_theirs_reaches_the_relative_and_not_the_person(niece: Someone, aunt: Someone) -> None:
    await begin(niece)
    await join(niece, aunt)
    before, aunt.read = len(niece.heard), len(aunt.heard)
    await fall_due(niece)
    assert aunt.keys
    assert set(aunt.keys) == {"owner.again"}
    assert len(niece.heard) == before


async def test_without_a_joined_relative_the_person_is_reminded_with_words_to_send_on(niece: Someone) -> None:
    await begin(niece)
    niece.read = len(niece.heard)
    await fall_due(niece)
    reminder = next(reply for reply in niece.heard[niece.read :] if reply.key.startswith("reminder"))
    assert "送る文を見る" in [button.label for button in reminder.buttons]
    assert await niece.press("送る文を見る") == ["forward", "forward-text"]


async def test_a_closed_door_brings_the_tasks_back_and_old_buttons_do_nothing(niece: Someone, aunt: Someone) -> None:
    await begin(niece)
    await join(niece, aunt)
    await niece.say("つながり")
    await niece.press("閉じる")
    assert not any(task.handed for task in (await tasks(niece)).values())
    before = await tasks(niece)
    await aunt.press("できない")
    await aunt.press("できた")
    assert await tasks(niece) == before
    niece.read, count = len(niece.heard), len(aunt.heard)
    await fall_due(niece)
    assert any(key.startswith("reminder") for key in niece.keys)
    assert len(aunt.heard) == count


async def test_kept_from_the_family_nothing_more_is_asked_of_them(niece: Someone, aunt: Someone) -> None:
    await begin(niece)
    await join(niece, aunt)
    await niece.say("叔母には言わないで")
    assert all(task.owner == "person" for task in (await tasks(niece)).values())
    count = len(aunt.heard)
    await fall_due(niece)
    assert len(aunt.heard) == count


async def test_the_ladder_is_agreed_seen_and_taken_back(niece: Someone, aunt: Someone) -> None:
    await begin(niece)
    await niece.say("返事がないとき")
    assert "つなぐ" in [button.label for button in niece.heard[-1].buttons]
    await join(niece, aunt)
    await niece.say("返事がないとき")
    await niece.press("家族にも知らせる")
    assert "つないだご家族" in niece.heard[-1].text
    await niece.press("家族には知らせない")
    assert "つないだご家族" not in niece.heard[-1].text
    kinds = [entry.key for entry in (await niece.person()).cases[0].entries if entry.kind == "consent"]
    assert kinds[-2:] == ["diary-ladder.given-relative", "diary-ladder.taken-relative"]
    await niece.say("叔母には言わないで")
    await niece.say("返事がないとき")
    assert niece.heard[-1].key == "ladder.kept"
    assert not niece.heard[-1].buttons


# --- every combination of what was agreed, who is tied, and what is kept

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
    _, version = await store(niece.house, niece.id)
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


async def store(house: House, person_id: str) -> tuple[Person | None, bytes]:
    loaded = await house.store.load(person_id)
    return loaded.person, loaded.version


async def next_due(niece: Someone) -> None:
    """The next reminder of the record, derived anew."""
    person = await niece.person()
    planned = plan(person, niece.house.library.book.calendar, niece.clock.now)
    niece.clock.now = max(niece.clock.now, planned[0].due) + timedelta(minutes=1)
    after = await niece.house.turns.remind(niece.id)
    if after is not None:
        niece.house._follow(after)
    await niece.house.finish()
