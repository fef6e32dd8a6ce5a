"""Outboxes that nobody would look after: a platform connected no more, words of an earlier release, a record that is gone."""

from __future__ import annotations

from typing import Any

from conftest import START, Clock
from msgspec.structs import replace
from redis.asyncio import Redis

from bot.channels.terminal import TerminalChannel
from bot.core.event import Event
from bot.core.person import Address, Delivery, Message, Person
from bot.house import House
from bot.store import keys

HERE = Address("terminal", "here", "you")
ELSEWHERE = Address("line", "bot", "you")


def said(text: str, address: Address = HERE, event_id: str = "e1") -> Event:
    return Event(id=event_id, kind="text", address=address, at=START, text=text, lang="ja")


async def kept(house: House, address: Address) -> Person:
    person = (await house.store.load(house.person_id(address))).person
    assert person is not None
    return person


async def due_set(house: House, redis: Redis, address: Address) -> list[tuple[bytes, float]]:
    found: Any = await redis.zrange(keys.due(keys.tag(house.person_id(address))), 0, -1, withscores=True)
    return [tuple(one) for one in found]


async def left_by_an_earlier_release(house: House, clock: Clock, key: str) -> None:
    """Put something into the outbox that this release has no words for."""
    loaded = await house.store.load(house.person_id(HERE))
    assert loaded.person is not None
    delivery = Delivery("0b5e0f4e-9a43-4f0e-8a51-0c8a3c1b1f11", clock(), (Message(key),))
    person = replace(loaded.person, outbox=(delivery,))
    assert (await house.store.commit(person, loaded.version, clock(), outbox_due=clock()))[0] == "ok"


async def test_an_outbox_whose_platform_is_connected_no_more_is_looked_at_ever_more_seldom(
    house: House, redis: Redis, clock: Clock
) -> None:
    await house.take(said("メニュー", ELSEWHERE))
    await house.finish()
    pauses = []
    for _ in range(9):
        ((_, due),) = await due_set(house, redis, ELSEWHERE)
        pauses.append(round(due - clock().timestamp()))
        clock.move(seconds=due - clock().timestamp() + 0.01)
        assert await house.worker.once() == 1
    assert pauses == sorted(pauses)
    assert pauses[-1] == 1800


async def test_an_outbox_whose_platform_is_connected_no_more_is_given_up_after_a_day(
    house: House, redis: Redis, clock: Clock
) -> None:
    await house.take(said("メニュー", ELSEWHERE))
    await house.finish()
    clock.move(hours=25)
    await house.worker.once()
    assert not (await kept(house, ELSEWHERE)).outbox
    assert not await due_set(house, redis, ELSEWHERE)


async def test_what_has_no_words_in_this_release_holds_up_nothing_behind_it(house: House, clock: Clock) -> None:
    await house.take(said("メニュー"))
    await house.finish()
    await left_by_an_earlier_release(house, clock, "gone-in-this-release")
    await house.take(said("人と話す", event_id="e2"))
    clock.move(seconds=21)
    await house.worker.once()
    terminal = house.channels["terminal"]
    assert isinstance(terminal, TerminalChannel)
    assert [reply.key for reply in terminal.said] == ["menu", "human"]
    assert not (await kept(house, HERE)).outbox


async def test_somebody_whose_record_is_gone_leaves_the_due_set(house: House, redis: Redis, clock: Clock) -> None:
    await house.take(said("メニュー"))
    await house.finish()
    await left_by_an_earlier_release(house, clock, "menu")
    await redis.delete(keys.person(house.person_id(HERE)))
    assert await house.worker.once() == 1
    assert not await due_set(house, redis, HERE)
