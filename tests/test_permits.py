"""What all processes together may do: pushes a second, messages a minute. Every process has its own store on one Redis."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest
from conftest import START, make_store
from redis.asyncio import Redis

from bot.store.people import Store
from bot.store.permits import Paces, Permits

PATIENCE = timedelta(seconds=3)


def permits(store: Store, a_second: int = 100, block: int = 5) -> Permits:
    """One process's."""
    return Permits(store.nodes, "test", a_second, block)


async def moments(of: Permits, count: int, at: datetime) -> list[datetime]:
    """When so many permits, asked for at once, may be used; refused ones left out."""
    waits = await asyncio.gather(*(of.take(at, PATIENCE) for _ in range(count)))
    return [at + wait for wait in waits if wait is not None]


@pytest.fixture
async def stores(redis: Redis, redis_url: str) -> AsyncIterator[list[Store]]:
    """Three processes."""
    made = [make_store(redis_url) for _ in range(3)]
    yield made
    for store in made:
        await store.close()


async def test_all_processes_together_stay_below_the_rate(stores: list[Store]) -> None:
    processes = [permits(store) for store in stores]
    used = sorted(m for found in await asyncio.gather(*(moments(one, 80, START) for one in processes)) for m in found)
    assert len(used) == 240
    for first in used:
        within = [moment for moment in used if first <= moment < first + timedelta(seconds=1)]
        assert len(within) <= 100 + 5 * len(processes)
    assert used[-1] - used[0] >= timedelta(seconds=2)


async def test_what_would_wait_too_long_is_refused_and_takes_nothing(stores: list[Store]) -> None:
    first, second, _ = (permits(store) for store in stores)
    assert len(await moments(first, 500, START)) <= 100 * PATIENCE.total_seconds() + 10
    assert not await moments(second, 10, START)
    later = START + timedelta(seconds=4)
    assert await moments(second, 10, later) == [later] * 5 + [later + timedelta(milliseconds=50)] * 5


async def test_a_block_that_is_over_is_worth_nothing(stores: list[Store]) -> None:
    first, second, _ = (permits(store) for store in stores)
    assert await first.take(START, PATIENCE) == timedelta(0)
    later = START + timedelta(seconds=10)
    assert len(set(await moments(second, 50, later))) == 10
    assert await first.take(later, PATIENCE) == timedelta(milliseconds=500)


@pytest.mark.parametrize("hours", [-1, 1])
async def test_a_clock_that_jumps_stops_nobody(hours: int, stores: list[Store]) -> None:
    one = permits(stores[0])
    await moments(one, 50, START)
    jumped = START + timedelta(hours=hours)
    used = await moments(one, 50, jumped)
    assert len(used) == 50
    assert max(used) - jumped <= timedelta(seconds=1)


async def test_the_key_has_a_lifetime(stores: list[Store], redis: Redis) -> None:
    await permits(stores[0]).take(START, PATIENCE)
    assert [await redis.pttl(name) > 0 async for name in redis.scan_iter("*permits*")] == [True]


async def test_the_first_few_in_a_minute_cost_no_round_trip_and_then_all_count(
    stores: list[Store], redis: Redis
) -> None:
    paces = [Paces(store.nodes, store.names) for store in stores]
    for one in paces:
        for number in range(1, 6):
            assert await one.count("somebody", START, 5) == (number, 1)
    assert not [name async for name in redis.scan_iter("*pace*")]
    assert await paces[0].count("somebody", START, 5) == (6, 6)
    assert await paces[1].count("somebody", START, 5) == (12, 6)
    assert await paces[0].count("somebody", START, 5) == (13, 1)
    assert await paces[0].count("somebody else", START, 5) == (1, 1)
    assert await paces[0].count("somebody", START + timedelta(minutes=1), 5) == (1, 1)
    assert [0 < await redis.pttl(name) <= 120_000 async for name in redis.scan_iter("*pace*")] == [True]
