"""When a sender dies or hangs, another takes its outbox over: in time, in order, and only one of them goes on."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from conftest import START, Clock, eventually, make_store
from redis.asyncio import Redis
from redis_servers import running

from bot.afterwards import Ready
from bot.channels.base import Parcel
from bot.channels.terminal import TerminalChannel
from bot.content.library import Library
from bot.core.event import Event
from bot.core.outbox import SEND_WITHIN
from bot.core.person import Address
from bot.house import House, build_house
from bot.store import keys
from bot.store.batch import Unavailable

HERE = Address("terminal", "here", "you")


def said(text: str, number: int, clock: Clock) -> Event:
    return Event(id=f"e{number}", kind="text", address=HERE, at=clock(), text=text, lang="ja")


class Slow(TerminalChannel):
    """A platform that takes what it is sent, and answers one after the other when a test lets it."""

    def __init__(self) -> None:
        super().__init__()
        self.parcels: list[Parcel] = []
        self.answers = asyncio.Semaphore(0)

    async def send(self, parcel: Parcel) -> str:
        self.parcels.append(parcel)
        await self.answers.acquire()
        return await super().send(parcel)

    def let(self, count: int) -> None:
        """Answer so many times."""
        for _ in range(count):
            self.answers.release()

    async def has_taken(self, count: int) -> None:
        """Wait for so many parcels."""
        await eventually(lambda: _true(len(self.parcels) >= count))


async def test_who_keeps_writing_to_a_dead_sender_is_answered_no_later_for_it(
    house: House, redis: Redis, clock: Clock
) -> None:
    await house.turns.take(said("メニュー", 0, clock))  # its process dies before it sends
    name = house.person_id(HERE)
    due = await redis.zscore(keys.due(keys.tag(name)), f"{name}:o")
    for number in range(1, 4):
        clock.move(seconds=6)
        await house.take(said("人と話す", number, clock))
        assert await redis.zscore(keys.due(keys.tag(name)), f"{name}:o") == due
    clock.now = START + SEND_WITHIN
    assert await house.worker.once() == 1
    terminal = house.channels["terminal"]
    assert isinstance(terminal, TerminalChannel)
    assert [reply.key for reply in terminal.said if reply.key in ("menu", "human")] == ["menu", *["human"] * 3]


async def test_a_sender_that_wakes_up_after_it_was_overtaken_leaves_the_rest_to_the_other(
    house: House, redis_url: str, library: Library, clock: Clock
) -> None:
    other_store = make_store(redis_url)
    other = build_house(other_store, library, clock)
    slow, quick = Slow(), Slow()
    house.channels["terminal"], other.channels["terminal"] = slow, quick
    await house.take(said("メニュー", 1, clock))
    await house.take(said("人と話す", 2, clock))
    clock.now += SEND_WITHIN + timedelta(seconds=1)
    taking_over = asyncio.create_task(other.worker.once())
    await quick.has_taken(1)
    quick.let(1)
    await quick.has_taken(2)
    slow.let(9)
    await house.finish()
    assert [parcel.delivery for parcel in slow.parcels] == [quick.parcels[0].delivery]
    quick.let(9)
    await taking_over
    assert len(quick.parcels) == 2
    await other_store.close()


async def test_what_a_dead_sender_may_have_sent_is_looked_for_but_not_what_came_since(
    house: House, clock: Clock
) -> None:
    slow = house.channels["terminal"] = Slow()
    await house.turns.take(said("メニュー", 1, clock))  # its process dies before it tells what became of it
    clock.now += SEND_WITHIN + timedelta(seconds=1)
    taking_over = asyncio.create_task(house.worker.once())
    await slow.has_taken(1)
    await house.take(said("人と話す", 2, clock))
    slow.let(9)
    await taking_over
    assert [parcel.recovering for parcel in slow.parcels] == [True, False]


async def test_what_was_sent_while_redis_went_away_is_recorded_when_it_is_back(
    tmp_path: Path, library: Library, clock: Clock
) -> None:
    async with running(tmp_path) as server:
        store = make_store(server.url)
        house = build_house(store, library, clock)
        slow = house.channels["terminal"] = Slow()
        await house.take(said("メニュー", 1, clock))
        await slow.has_taken(1)
        server.kill()
        slow.let(9)
        await eventually(lambda: _true(bool(slow.said)))
        with pytest.raises(Unavailable):
            await store.ping()
        assert house.sending
        await server.start()
        await house.finish()
        clock.now += SEND_WITHIN + timedelta(seconds=1)
        await house.worker.once()
        assert len(slow.parcels) == 1
        await store.close()


async def test_an_outbox_that_somebody_else_emptied_is_left_alone(house: House, clock: Clock) -> None:
    ready = await house.turns.take(said("メニュー", 1, clock))
    assert isinstance(ready, Ready)
    await house.sender.recover(ready.person.id)
    terminal = house.channels["terminal"]
    assert isinstance(terminal, TerminalChannel)
    before = len(terminal.said)
    await house.take(said("人と話す", 2, clock))
    await house.finish()
    await house.sender.recover(ready.person.id)
    assert len(terminal.said) == before + 1


async def _true(found: bool) -> bool:
    return found
