"""Words between two people that are on their way while one of them closes the door or is erased: nothing is shown that may not
be, nothing of an erased one is left in the whole Redis, and whoever stays has a whole case.
"""

from __future__ import annotations

import uuid

import pytest
from redis.asyncio import Redis
from two_people import Someone, daughter, mother, pair, someone

from bot.core.event import Event
from bot.store import keys
from bot.understanding.commands import plain

__all__ = ["daughter", "mother"]
TASK = (
    "覚えのない請求 5,000円 コトリ商店 三井住友カード 利用日は6月1日", "コトリ商店", "自分", "なかった", "ちがった", "ない", "カードを止める",
    "聞くことを見る", "電話した", "つながらなかった",
)  # fmt: skip


async def begin(mother: Someone, daughter: Someone) -> None:
    """A mother whose daughter may see the gist and was asked for something."""
    for text in TASK:
        await mother.say(text)
    await daughter.say(await mother.code())
    await mother.say("娘です")
    await mother.press("要点だけ")
    await mother.say("娘に頼む")
    await mother.press("頼む")
    assert daughter.heard[-1].key == "owner.asked"


async def begins(who: Someone, label: str) -> None:
    """Press, and be killed before anything is sent: what the turn tells waits in the record."""
    shown = [button for reply in who.heard for button in reply.buttons]
    data = next(one.data for one in reversed(shown) if plain(one.label) == plain(label))
    event = Event(id=str(uuid.uuid4()), kind="press", address=who.address, at=who.clock(), text=data, lang="ja")
    await who.house.turns.take(event)


async def erase(who: Someone) -> None:
    await who.say("消す")
    await who.press("すべて消す")


async def close(who: Someone) -> None:
    await who.say("つながり")
    await who.press("閉じる")


async def recover(who: Someone) -> None:
    """A worker looks after everything that was left."""
    for _ in range(8):
        who.clock.move(seconds=61)
        await who.house.worker.once()
        await who.house.finish()


async def everything(redis: Redis) -> dict[str, str]:
    """Every key with what it holds."""
    held: dict[str, str] = {}
    async for name in redis.scan_iter():
        match await redis.type(name):
            case b"string":
                value: object = await redis.get(name)
            case b"hash":
                value = await redis.hgetall(name)
            case b"zset":
                value = await redis.zrange(name, 0, -1)
            case b"list":
                value = await redis.lrange(name, 0, -1)
            case kind:
                raise AssertionError(f"this test does not know how to read a {kind!r}")
        held[name.decode()] = repr(value)
    return held


def traces(held: dict[str, str], of: str) -> set[str]:
    """Where an id stands, but for the tombstone's own key."""
    return {name for name, value in held.items() if of in name or of in value} - {keys.person(of)}


@pytest.mark.parametrize("label", ["できた", "できない", "様子を見る"])
async def test_who_is_erased_while_the_other_one_tells_them_something_leaves_no_trace(
    mother: Someone, daughter: Someone, redis: Redis, label: str
) -> None:
    await begin(mother, daughter)
    await begins(daughter, label)
    assert traces(await everything(redis), mother.id), "the scan does see somebody who is there"
    await erase(mother)
    await recover(daughter)
    assert not traces(await everything(redis), mother.id)
    held = await daughter.person()
    assert not held.ties
    assert not held.outbox
    assert "ties.shut" in [reply.key for reply in daughter.heard]
    assert not {"view", "view.told"} & {reply.key for reply in daughter.heard[-2:]}


async def test_a_relative_who_is_erased_while_they_are_asked_leaves_no_trace_and_the_task_is_the_persons(
    mother: Someone, daughter: Someone, redis: Redis
) -> None:
    await begin(mother, daughter)
    await mother.press("やっぱり自分でする")
    await mother.say("娘に頼む")
    await begins(mother, "頼む")
    await erase(daughter)
    await recover(mother)
    assert not traces(await everything(redis), daughter.id)
    held = await mother.person()
    assert not held.ties
    assert {(task.owner, task.handed) for task in held.cases[0].tasks} == {("person", "")}
    assert "owner.back" in [reply.key for reply in mother.heard]


@pytest.mark.parametrize("label", ["できた", "できない", "様子を見る"])
async def test_a_word_that_arrives_at_a_closed_door_changes_and_shows_nothing(
    mother: Someone, daughter: Someone, label: str
) -> None:
    await begin(mother, daughter)
    await begins(daughter, label)
    await close(mother)
    before = (await mother.person()).cases[0].tasks
    heard = len(daughter.heard)
    await recover(daughter)
    assert (await mother.person()).cases[0].tasks == before
    assert not {"view", "view.told", "view.yours"} & {reply.key for reply in daughter.heard[heard:]}
    assert not (await daughter.person()).ties


async def test_both_erased_at_once_leave_nothing_and_nobody_waits(
    mother: Someone, daughter: Someone, redis: Redis
) -> None:
    await begin(mother, daughter)
    await daughter.say("消す")
    await mother.say("消す")
    await begins(daughter, "すべて消す")
    await begins(mother, "すべて消す")
    await recover(mother)
    held = await everything(redis)
    assert not traces(held, mother.id)
    assert not traces(held, daughter.id)


async def test_ones_own_case_moves_while_a_relative_is_in_the_middle_of_something(
    mother: Someone, daughter: Someone
) -> None:
    tablet = someone(mother.house, mother.clock, "tablet")
    await pair(mother, daughter)
    await begins(daughter, "様子を見る")
    await mother.say("つなぐ")
    await mother.press("自分の別の端末")
    code = (await mother.person()).code
    assert code is not None
    assert await tablet.say(code.digits) == ["pair.knocked"]
    await mother.press("はい、自分です")
    assert tablet.heard[-1].key == "pair.moved"
    await recover(daughter)
    assert daughter.heard[-1].key == "view"
    assert (await tablet.person()).moved_to == mother.id
    before = len(tablet.heard)
    await tablet.say("見た人")
    assert "娘さんが様子を見ました" in tablet.heard[before].text
