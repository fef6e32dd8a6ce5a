"""A task that a helper takes over: theirs in the thread, with its reminder and its "done", and the person's again without a loss."""

from __future__ import annotations

import pytest
from desk_steps import claimed
from desk_world import World, ahead, content, more, session, slack, way, world  # noqa: F401
from fakes.slack_space import HELPDESK
from line_phone import Phone
from slack_desktop import Desktop

from bot.core import cases
from bot.core.case import Task

CALLED = (
    "覚えのない請求 5,000円 コトリ商店 三井住友カード 利用日は6月1日", "コトリ商店", "自分", "なかった", "ちがった", "ない",
    "カードを止める", "聞くことを見る", "電話した", "つながらなかった",
)  # fmt: skip


async def begin(world: World, phone: Phone, mori: Desktop) -> str:  # noqa: F811
    """Somebody with tasks in a helper's hands, who takes the soonest one; the thread."""
    thread = await claimed(world, phone, mori, story=CALLED)
    await press(world, mori, "予定を見る")
    await press(world, mori, "引き受ける")
    return thread


async def press(world: World, helper: Desktop, label: str) -> None:  # noqa: F811
    await helper.press(label, HELPDESK, follows=0)
    await world.quiet()


async def taken(world: World, phone: Phone) -> list[Task]:  # noqa: F811
    """The tasks that lie with the helpdesk."""
    desk_id = (await world.desk()).id
    [case] = (await world.owner(phone)).cases
    return [task for task in case.tasks if task.handed == desk_id and cases.is_open(task)]


async def test_a_helper_takes_a_task_is_reminded_in_the_thread_and_says_that_it_is_done(world: World) -> None:  # noqa: F811
    phone, mori, sato = world.phone(), world.helper("森"), world.helper("佐藤")
    thread = await begin(world, phone, mori)
    [task] = await taken(world, phone)
    assert "森さんが、引き受けました" in str(phone.screen[-1])
    assert "担当の方の用事になりました" in world.thread(thread)[-1]
    person = await world.owner(phone)
    shown = len(phone.screen)
    await world.until(next(one.due for one in person.reminders if one.subject == task.id))
    assert "その後いかがですか" in "\n".join(world.thread(thread))
    assert task.id not in str(phone.screen[shown:])
    await press(world, sato, "できた")
    assert "森さんが対応中" in world.thread(thread)[-1], "another helper's press changes nothing"
    assert await taken(world, phone)
    await press(world, mori, "できた")
    assert not await taken(world, phone)
    assert any("森さんが、済ませました" in str(message) for message in phone.screen)
    [case] = (await world.owner(phone)).cases
    assert next(one for one in case.tasks if one.id == task.id).state == "done"
    assert {"diary-owner.mine", "diary-owner.did"} <= {entry.key for entry in case.entries}
    await press(world, mori, "できた")
    assert "もう済んだ用事です" in world.thread(thread)[-1]


async def test_given_back_it_is_the_persons_with_a_word_to_both(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    thread = await begin(world, phone, mori)
    await press(world, mori, "本人に返す")
    assert not await taken(world, phone)
    assert "あなたの予定に戻りました" in str(phone.screen[-1])
    assert "ご本人の予定に書きました" in world.thread(thread)[-1]


@pytest.mark.parametrize("how", ["back", "close"])
async def test_when_the_talk_with_the_helper_ends_the_task_comes_back(world: World, how: str) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    await begin(world, phone, mori)
    if how == "back":
        await phone.press("かえるに戻る")
        await world.quiet()
    else:
        await press(world, mori, "閉じる")
    assert not await taken(world, phone)
    assert any("あなたの予定に戻しました" in str(message) for message in phone.screen)


async def test_who_lets_go_leaves_the_task_with_the_desk_and_a_colleague_goes_on(world: World) -> None:  # noqa: F811
    phone, mori, sato = world.phone(), world.helper("森"), world.helper("佐藤")
    await begin(world, phone, mori)
    await press(world, mori, "手放す")
    assert await taken(world, phone)
    await press(world, sato, "担当する")
    await press(world, sato, "できた")
    assert not await taken(world, phone)
