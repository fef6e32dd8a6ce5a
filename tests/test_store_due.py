"""The due sets in Redis: who is looked at when, by one worker at a time, spread evenly."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from conftest import START, make_store
from redis.asyncio import Redis
from redis.crc import key_slot
from test_store import ID, YOU, you

from bot.core.person import Person, Reminder
from bot.store import keys
from bot.store.people import Leased, Store

SOON, LATER = START + timedelta(hours=1), START + timedelta(hours=9)
LEASE = timedelta(seconds=30)
SLOTS = 16384


def with_reminders(*due: datetime, person_id: str = ID) -> Person:
    reminders = tuple(Reminder(str(number), "1", "call", "x", each) for number, each in enumerate(due))
    return Person(person_id, address=YOU, reminders=reminders)


async def due_set(redis: Redis) -> dict[bytes, float]:
    members: Any = await redis.zrange(keys.due(keys.tag(ID)), 0, -1, withscores=True)
    return dict(members)


async def test_the_due_set_holds_the_next_reminder_and_the_outbox(store: Store, redis: Redis) -> None:
    await store.commit(with_reminders(LATER, SOON), b"", START, outbox_due=START + timedelta(seconds=20))
    assert await due_set(redis) == {
        f"{ID}:r".encode(): SOON.timestamp(),
        f"{ID}:o".encode(): START.timestamp() + 20,
    }


async def test_a_commit_moves_what_is_due(store: Store, redis: Redis) -> None:
    _, version = await store.commit(with_reminders(SOON), b"", START, outbox_due=SOON)
    await store.commit(with_reminders(LATER), version, START, outbox_due=LATER)
    assert set((await due_set(redis)).values()) == {LATER.timestamp()}


async def test_who_waits_for_nothing_is_not_in_the_due_set(store: Store, redis: Redis) -> None:
    _, version = await store.commit(with_reminders(SOON), b"", START, outbox_due=SOON)
    await store.commit(with_reminders(), version, START)
    assert await due_set(redis) == {}


async def test_the_due_set_lives_longer_than_those_in_it(store: Store, redis: Redis) -> None:
    await store.commit(you(), b"", START)
    assert await redis.pttl(keys.due(keys.tag(ID))) > await redis.pttl(keys.person(ID))


async def test_nothing_is_leased_before_its_time(store: Store) -> None:
    await store.commit(with_reminders(SOON), b"", START)
    assert await store.lease(SOON - timedelta(milliseconds=1), SOON, 4) == []


async def test_what_is_due_is_leased_at_its_moment_and_says_what_it_is(store: Store) -> None:
    await store.commit(with_reminders(SOON), b"", START, outbox_due=SOON)
    leased = await store.lease(SOON, SOON + LEASE, 4)
    assert sorted(one.what for one in leased) == ["o", "r"]
    assert {one.person_id for one in leased} == {ID}


async def test_what_is_leased_goes_to_nobody_else_until_the_lease_runs_out(store: Store) -> None:
    await store.commit(with_reminders(SOON), b"", START)
    assert await store.lease(SOON, SOON + LEASE, 4) == [Leased(ID, "r")]
    assert await store.lease(SOON + LEASE / 2, SOON + 2 * LEASE, 4) == []
    assert await store.lease(SOON + LEASE, SOON + 2 * LEASE, 4) == [Leased(ID, "r")]


async def test_of_two_workers_that_ask_at_the_same_time_one_gets_it(redis_url: str, store: Store) -> None:
    await store.commit(with_reminders(SOON), b"", START)
    workers = [make_store(redis_url) for _ in range(4)]
    answers = await asyncio.gather(*(worker.lease(SOON, SOON + LEASE, 4) for worker in workers))
    for worker in workers:
        await worker.close()
    assert sorted(len(answer) for answer in answers) == [0, 0, 0, 1]


async def test_a_lease_is_given_back_by_the_commit_that_did_the_work(store: Store) -> None:
    _, version = await store.commit(with_reminders(SOON, LATER), b"", START)
    await store.lease(SOON, SOON + LEASE, 4)
    await store.commit(with_reminders(LATER), version, SOON)
    assert await store.lease(SOON + LEASE, SOON + 2 * LEASE, 4) == []
    assert await store.lease(LATER, LATER + LEASE, 4) == [Leased(ID, "r")]


async def test_no_more_is_leased_than_was_asked_for_and_the_longest_waiting_first(store: Store) -> None:
    people = [f"{ID[:8]}{number:024x}" for number in range(5)]  # all in one shard
    for number, person_id in enumerate(people):
        await store.commit(with_reminders(SOON - timedelta(minutes=number), person_id=person_id), b"", START)
    first = await store.lease(SOON, SOON + LEASE, 2)
    rest = await store.lease(SOON, SOON + LEASE, 4)
    assert [one.person_id for one in first] == [people[4], people[3]]
    assert {one.person_id for one in rest} == set(people[:3])


async def test_every_shard_is_looked_at(store: Store) -> None:
    people = [f"{shard:08x}{shard:024x}" for shard in range(keys.SHARDS)]
    for person_id in people:
        await store.commit(with_reminders(SOON, person_id=person_id), b"", START)
    leased = await store.lease(SOON, SOON + LEASE, 1)
    assert sorted(one.person_id for one in leased) == people


def test_no_two_shards_share_a_tag() -> None:
    assert len(set(keys.TAGS)) == keys.SHARDS


@pytest.mark.parametrize("nodes", [3, 6, 9])
def test_the_shards_lie_evenly_on_a_cluster(nodes: int) -> None:
    slots = [key_slot(tag.encode()) for tag in keys.TAGS]
    bounds = [SLOTS * node / nodes for node in range(nodes + 1)]
    shares = [sum(low <= slot < high for slot in slots) for low, high in pairwise(bounds)]
    assert all(abs(share - keys.SHARDS / nodes) <= 1 for share in shares), shares


async def test_every_key_of_a_person_lies_in_the_slot_of_their_tag(store: Store, redis: Redis) -> None:
    await store.commit(you(closed=("7",)), b"", START, event_id="e1", closed=you().cases, outbox_due=SOON)
    slots = {key_slot(key) async for key in redis.scan_iter()}
    assert slots == {key_slot(keys.tag(ID).encode())}


def test_a_person_has_one_id_for_ever() -> None:
    """The id key is never rotated: this id must come out in every release."""
    assert keys.Keys(b"id key for tests").person_id(YOU) == "37f9eaa8e4d9cf5cd75e77114d190586"
    assert keys.Keys(b"another id key").person_id(YOU) != ID


def test_parts_of_an_address_do_not_run_into_each_other() -> None:
    of = keys.Keys(b"id key for tests").person_id
    address = type(YOU)
    assert of(address("line", "ab", "c")) != of(address("line", "a", "bc"))
