"""Kaeru's store on a real Redis Cluster: everything goes to its owner, slots may move, nodes may die under load."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from conftest import START, eventually, make_store
from msgspec.structs import replace
from redis.crc import key_slot
from redis_clusters import MASTERS, Cluster, ask
from redis_servers import RedisServer
from test_store import you

from bot.core.person import Person
from bot.store import keys
from bot.store.batch import Unavailable
from bot.store.people import Store
from bot.store.scripts import ALL

SOON = timedelta(seconds=30)


@pytest.fixture
async def cluster(tmp_path: Path) -> AsyncIterator[Cluster]:
    """A cluster of a test's own, to be broken."""
    async with Cluster(tmp_path / "cluster") as made:
        yield made


@pytest.fixture
async def store(cluster: Cluster) -> AsyncIterator[Store]:
    """Kaeru's way into it."""
    made = make_store(cluster.url)
    yield made
    await made.close()


def crowd(count: int) -> list[Person]:
    """People spread over the shards."""
    return [replace(you(), id=f"{number:08x}{number:024x}") for number in range(count)]


def slot_of(person: Person) -> int:
    return key_slot(keys.person(person.id).encode())


async def commit(store: Store, person: Person, event_id: str = "") -> str:
    """Who is committed on whatever stands there; the outcome, or "unavailable"."""
    try:
        loaded = await store.load(person.id)
        outcome, _ = await store.commit(person, loaded.version, START, event_id=event_id, outbox_due=START)
    except Unavailable:
        return "unavailable"
    return outcome


async def test_people_and_work_are_spread_evenly_over_the_nodes(
    cluster: Cluster, store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    for node in cluster.nodes:
        await ask(node, "CONFIG", "RESETSTAT")
    people = crowd(960)
    assert set(await asyncio.gather(*(commit(store, person) for person in people))) == {"ok"}
    assert len(await store.lease(START, START + SOON, 100)) == len(people)
    held: Counter[int] = Counter()
    worked: Counter[int] = Counter()
    for number, node in enumerate(cluster.nodes[:MASTERS]):
        async with node.client() as client:
            held[number] = await client.dbsize()
            calls = await client.info("commandstats")
            worked[number] = sum(
                calls.get(f"cmdstat_{name}", {}).get("calls", 0) for name in ("evalsha", "eval", "mget")
            )
    with capsys.disabled():
        print(f"\nkeys per node {sorted(held.values())}, commands per node {sorted(worked.values())}")
    for counts in (held, worked):
        assert max(counts.values()) < 1.2 * min(counts.values())


async def test_a_slot_that_moves_is_followed_and_nothing_is_lost_on_the_way(cluster: Cluster, store: Store) -> None:
    person = crowd(1)[0]
    assert await commit(store, person) == "ok"
    slot, (source, target) = slot_of(person), await _two_masters(cluster, slot_of(person))
    names = [(await ask(node, "CLUSTER", "MYID")).decode() for node in (source, target)]
    await ask(target, "CLUSTER", "SETSLOT", slot, "IMPORTING", names[0])
    await ask(source, "CLUSTER", "SETSLOT", slot, "MIGRATING", names[1])
    found = await ask(source, "CLUSTER", "GETKEYSINSLOT", slot, 100)
    await ask(source, "MIGRATE", "127.0.0.1", target.port, "", 0, 5000, "KEYS", *found)
    assert (await store.load(person.id)).person == person  # ASK: it has left, the slot has not
    # A script with a key that is nowhere yet has to wait until the slot has moved: the platform delivers again.
    person = replace(person, seq=1) if await commit(store, replace(person, seq=1)) == "ok" else person
    for node in cluster.nodes[:MASTERS]:
        await ask(node, "CLUSTER", "SETSLOT", slot, "NODE", names[1])
    assert (await store.load(person.id)).person == person  # MOVED
    assert await commit(store, replace(person, seq=2), "e1") == "ok"
    assert store.nodes.owner(keys.person(person.id)) is not None
    assert str(store.nodes.owner(keys.person(person.id))) == f"127.0.0.1:{target.port}"


async def test_scripts_that_one_node_forgot_are_sent_to_it_again(cluster: Cluster, store: Store) -> None:
    people = crowd(64)
    assert set(await asyncio.gather(*(commit(store, person) for person in people))) == {"ok"}
    for node in cluster.nodes:
        await ask(node, "SCRIPT", "FLUSH")
    assert set(await asyncio.gather(*(commit(store, replace(person, seq=1)) for person in people))) == {"ok"}
    known = [await ask(node, "SCRIPT", "EXISTS", *(script.sha for script in ALL)) for node in cluster.nodes[:MASTERS]]
    assert all(sum(one) == 1 for one in known)


async def test_one_dead_master_costs_the_others_nothing(cluster: Cluster, store: Store) -> None:
    people = crowd(64)
    assert set(await asyncio.gather(*(commit(store, person) for person in people))) == {"ok"}
    dead = await cluster.master_of(slot_of(people[0]))
    lost = {person.id for person in people if str(store.nodes.owner(keys.person(person.id))).endswith(str(dead.port))}
    for node in (dead, cluster.nodes[cluster.nodes.index(dead) + MASTERS]):
        node.kill()

    async def only_theirs_are_refused() -> bool:
        outcomes = {person.id: await commit(store, replace(person, seq=1)) for person in people}
        assert {who for who, outcome in outcomes.items() if outcome != "ok"} == lost
        return True

    assert 0 < len(lost) < len(people)
    for _ in range(3):
        assert await only_theirs_are_refused()
    await store.ping()
    leased = {one.person_id for one in await store.lease(START, START + SOON, 100)}
    assert leased == {person.id for person in people} - lost


async def test_when_a_master_dies_under_load_its_replica_takes_over_and_nobody_restarts(
    cluster: Cluster, store: Store
) -> None:
    people = crowd(24)
    assert set(await asyncio.gather(*(commit(store, person) for person in people))) == {"ok"}
    dead = await cluster.master_of(slot_of(people[0]))
    dead.kill()

    async def all_are_served() -> bool:
        outcomes = await asyncio.gather(*(commit(store, replace(person, seq=1)) for person in people))
        return set(outcomes) == {"ok"}

    await eventually(all_are_served, 60)
    assert (await cluster.master_of(slot_of(people[0]))) is not dead
    dead.spawn()
    await dead.answers()
    await eventually(all_are_served, 60)


async def test_a_cluster_that_is_away_is_unavailable_and_found_again(cluster: Cluster) -> None:
    for node in cluster.nodes:
        node.kill()
    store = make_store(cluster.url)
    with pytest.raises(Unavailable):
        await store.load("0" * 32)
    with pytest.raises(Unavailable):
        await store.lease(START, START, 1)
    for node in cluster.nodes:
        node.spawn()

    async def is_back() -> bool:
        return await commit(store, crowd(1)[0]) == "ok"

    await eventually(is_back, 60)
    await store.close()


async def _two_masters(cluster: Cluster, slot: int) -> tuple[RedisServer, RedisServer]:
    """The owner of a slot, and another master."""
    source = await cluster.master_of(slot)
    return source, next(node for node in cluster.nodes[:MASTERS] if node is not source)
