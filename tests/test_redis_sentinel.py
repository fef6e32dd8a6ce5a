"""Kaeru's store behind real Sentinels: it finds the master, follows a fail-over, and waits for replicas when told to."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import pytest
from conftest import eventually, make_store
from redis.exceptions import RedisError
from redis_clusters import Sentinels, ask
from test_redis_cluster import commit, crowd
from test_store import ID, you

from bot.store.batch import Unavailable
from bot.store.nodes import connect
from bot.store.people import Store


@pytest.fixture
async def sentinels(tmp_path: Path) -> AsyncIterator[Sentinels]:
    """A set-up of a test's own, to be broken."""
    async with Sentinels(tmp_path / "sentinels") as made:
        yield made


@pytest.fixture
async def store(sentinels: Sentinels) -> AsyncIterator[Store]:
    """Kaeru's way to the master."""
    made = make_store(sentinels.url)
    yield made
    await made.close()


async def test_the_master_is_found_and_a_fail_over_followed_though_it_comes_back_as_a_replica(
    sentinels: Sentinels, store: Store
) -> None:
    first = sentinels.servers[0]
    assert await commit(store, you()) == "ok"
    assert [str(place) for place in store.nodes.owners()] == [f"127.0.0.1:{first.port}"]
    first.send(signal.SIGSTOP)  # its connections stay open, and nobody answers on them

    async def is_served() -> bool:
        return await commit(store, you()) == "ok"

    await eventually(is_served, 60)
    assert await sentinels.master() is not first
    first.send(signal.SIGCONT)

    async def is_a_replica() -> bool:
        with suppress(RedisError, OSError):
            return bool((await ask(first, "ROLE"))[0] == b"slave")
        return False

    await eventually(is_a_replica, 60)
    for _ in range(20):
        assert await commit(store, you()) == "ok"


async def test_a_planned_fail_over_is_followed_while_every_connection_lives(sentinels: Sentinels, store: Store) -> None:
    assert await commit(store, you()) == "ok"
    await ask(sentinels.sentinels[0], "SENTINEL", "FAILOVER", "kaeru")

    async def is_moved_and_served() -> bool:
        moved = await sentinels.master() is not sentinels.servers[0]
        return await commit(store, you()) == "ok" and moved

    await eventually(is_moved_and_served, 60)


async def test_sentinels_that_know_no_such_service_and_sentinels_that_are_away_are_told(sentinels: Sentinels) -> None:
    for url in (sentinels.url.replace("/kaeru", "/other"), "redis+sentinel://127.0.0.1:1/kaeru"):
        nodes = connect(url)
        store = make_store(nodes)
        with pytest.raises(Unavailable):
            await store.load(ID)
        await store.close()


async def test_one_sentinel_is_enough(sentinels: Sentinels) -> None:
    for sentinel in sentinels.sentinels[:2]:
        sentinel.kill()
    store = make_store(sentinels.url)
    assert await commit(store, you()) == "ok"
    await store.close()


async def test_what_no_replica_has_is_not_acknowledged_and_its_repetition_is_once_they_have_it(
    sentinels: Sentinels,
) -> None:
    store = make_store(sentinels.url, replicas=2)
    people = crowd(8)
    assert {await commit(store, person, "e0") for person in people} == {"ok"}
    sentinels.servers[1].send(signal.SIGSTOP)
    outcomes = await asyncio.gather(*(commit(store, person, "e1") for person in people))
    assert set(outcomes) == {"unavailable"}
    with pytest.raises(Unavailable):  # the platform delivers again, and no replica has it yet
        await store.load(people[0].id, "e1")
    sentinels.servers[1].send(signal.SIGCONT)

    async def is_safe() -> bool:
        with suppress(Unavailable):
            return (await store.load(people[0].id, "e1")).seen
        return False

    await eventually(is_safe, 60)
    assert {await commit(store, person, "e2") for person in people} == {"ok"}
    await store.close()
