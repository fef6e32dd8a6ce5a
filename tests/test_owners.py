"""Tasks of a relative: asked, reminded and done in their own talk; who hears when nobody answers, and who never does."""

from __future__ import annotations

import dataclasses
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import pytest
from conftest import Clock
from two_people import Someone, next_due, someone

from bot.channels.terminal import TerminalChannel
from bot.content.library import load_library
from bot.core.calendar import JST
from bot.core.case import Task
from bot.core.desk import Helpdesk
from bot.core.person import Address
from bot.house import House

UNCLE = "叔母から電話で、叔父のカードに知らない請求が来ました。シマンテックで9,878円、11/27引落です"
LIBRARY = load_library()
WITH_DESK = dataclasses.replace(LIBRARY, desk=Helpdesk("d" * 32, Address("slack", "T1", "C1")))
NOW = datetime(2026, 11, 15, 20, 5, tzinfo=JST)


@pytest.fixture
def niece(house: House, clock: Clock) -> Someone:
    house.channels["terminal"] = TerminalChannel()
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


async def test_old_buttons_of_a_closed_door_do_nothing(niece: Someone, aunt: Someone) -> None:
    await begin(niece)
    await join(niece, aunt)
    await closes(niece, aunt)
    before = await tasks(niece)
    for label in ("できない", "あとで", "できた"):
        assert await aunt.press(label) == ["said.old-button"]
    assert await tasks(niece) == before


async def closes(niece: Someone, aunt: Someone) -> None:
    await niece.say("つながり")
    await niece.press("閉じる")


async def sees_nothing(niece: Someone, aunt: Someone) -> None:
    await niece.say("つながり")
    await niece.press("範囲を変える")
    await niece.press("何も見せない")


async def keeps_it(niece: Someone, aunt: Someone) -> None:
    await niece.say("叔母には言わないで")


async def leaves(niece: Someone, aunt: Someone) -> None:
    await aunt.say("つながり")
    await aunt.press("閉じる")


async def blocks(niece: Someone, aunt: Someone) -> None:
    await aunt.block()


async def erases(niece: Someone, aunt: Someone) -> None:
    await aunt.say("消す")
    await aunt.press("すべて消す")


@pytest.mark.parametrize("parts", [closes, sees_nothing, keeps_it, leaves, blocks, erases])
async def test_however_two_part_what_was_asked_for_comes_back_with_a_kind_word(
    niece: Someone, aunt: Someone, parts: Callable[[Someone, Someone], Awaitable[None]]
) -> None:
    await begin(niece)
    await join(niece, aunt)
    before = len(niece.heard)
    await parts(niece, aunt)
    assert [reply.key for reply in niece.heard[before:]].count("owner.back") == 1
    after = await tasks(niece)
    assert {(task.owner, task.handed) for task in after.values() if task.id in ("look_back", "search_home")} == {
        ("person", "")
    }
    count = len(aunt.heard)
    await fall_due(niece)
    assert any(reply.key.startswith("reminder") for reply in niece.heard[before:])
    assert len(aunt.heard) == count


async def test_who_comes_back_after_blocking_can_be_asked_again(niece: Someone, aunt: Someone) -> None:
    await begin(niece)
    await join(niece, aunt)
    await blocks(niece, aunt)
    await niece.say("叔母に頼む")
    assert niece.heard[-1].key == "owner.not-joined"
    before = len(niece.heard)
    await aunt.say("予定")
    assert "ties.again" in [reply.key for reply in niece.heard[before:]]
    await niece.say("叔母に頼む")
    aunt.read = len(aunt.heard)
    await niece.press("頼む")
    assert aunt.keys == ["owner.asked"]


async def test_of_two_relatives_the_one_who_was_meant_is_asked_and_the_other_sees_no_task_of_theirs(
    niece: Someone, aunt: Someone
) -> None:
    cousin = someone(niece.house, niece.clock, "cousin")
    await begin(niece)
    await join(niece, aunt)
    await cousin.say(await niece.code())
    await niece.say("いとこです")
    await niece.press("くわしく")
    assert await cousin.say("わたしの番は") == ["owner.none"]
    assert await cousin.press("様子を見る") == ["view", "view.told"]
    assert await aunt.say("頼まれたこと") == ["owner.list", "view.yours"]
    await niece.say("家族に頼む")
    if niece.heard[-1].key == "owner.whom":
        await niece.say("いとこ")
    assert niece.keys[0] in ("owner.offer", "owner.nothing")


async def test_who_helps_nobody_and_asks_whose_turn_it_is_sees_their_own_plan(niece: Someone) -> None:
    await begin(niece)
    assert (await niece.say("わたしの番は?"))[0].startswith("plan")


async def test_when_the_relative_says_nothing_the_person_hears_it_and_can_take_it_back(
    niece: Someone, aunt: Someone
) -> None:
    await begin(niece)
    await join(niece, aunt)
    before = len(niece.heard)
    for _ in range(12):
        await next_due(niece)
        if any(reply.key == "owner.quiet" for reply in niece.heard[before:]):
            break
    assert [reply.key for reply in niece.heard[before:]][-1] == "owner.quiet"
    assert 9 <= niece.clock.now.hour < 20
    count = len(aunt.heard)
    await niece.press("やっぱり自分でする")
    assert niece.keys == ["owner.yours"]
    assert [reply.key for reply in aunt.heard[count:]] == ["owner.taken"]


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
