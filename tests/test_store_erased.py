"""Erasure in Redis: everything is gone, late deliveries find a tombstone, and a new life may begin."""

from __future__ import annotations

from datetime import timedelta

import pytest
from conftest import START
from redis.asyncio import Redis
from test_store import ID, everything, you

from bot.core.case import Case
from bot.core.person import Person
from bot.store import codec, keys
from bot.store.people import Store

LATER = START + timedelta(minutes=5)


async def erased(store: Store) -> None:
    """Somebody with a closed case, a reminder and an unsent delivery, who was erased."""
    _, version = await store.commit(
        you(closed=("7",)), b"", START, event_id="e1", closed=(Case("7", "rain", START),), outbox_due=START
    )
    assert await store.erase(you(closed=("7",)), version, LATER, "e2") == "ok"


async def test_everything_of_an_erased_person_is_gone_but_the_tombstone_and_the_seen_marks(
    store: Store, redis: Redis
) -> None:
    await erased(store)
    left = await everything(redis)
    marks = {store.names.seen(ID, event).encode() for event in ("e1", "e2")}
    assert set(left) == {keys.person(ID).encode(), *marks}
    assert left[keys.person(ID).encode()] == b"\x00" + repr(LATER.timestamp()).encode()


async def test_an_erased_person_has_nothing_due(store: Store) -> None:
    await erased(store)
    far = START + timedelta(days=1000)
    assert await store.lease(far, far, 4) == []


async def test_an_erased_case_cannot_be_read(store: Store) -> None:
    await erased(store)
    assert await store.closed_case(ID, "7") is None


async def test_a_tombstone_tells_when(store: Store) -> None:
    await erased(store)
    loaded = await store.load(ID, "e2")
    assert (loaded.person, loaded.seen, loaded.erased) == (None, True, LATER.timestamp())


async def test_whoever_watches_an_erased_person_sees_that_nothing_changes_any_more(store: Store) -> None:
    await erased(store)
    assert await store.version(ID) == (await store.load(ID)).version


async def test_a_tombstone_lives_two_days(store: Store, redis: Redis) -> None:
    await erased(store)
    life = timedelta(milliseconds=await redis.pttl(keys.person(ID)))
    assert timedelta(hours=47, minutes=55) < life <= timedelta(hours=48)


async def test_a_turn_that_was_computed_before_the_erasure_does_not_bring_the_person_back(store: Store) -> None:
    _, version = await store.commit(you(), b"", START)
    await store.erase(you(), version, LATER)
    assert (await store.commit(you(seq=9), version, LATER))[0] == "conflict"
    assert (await store.commit(you(seq=9), b"", LATER))[0] == "conflict"
    assert (await store.load(ID)).person is None


async def test_a_new_life_begins_on_the_tombstone(store: Store) -> None:
    await erased(store)
    loaded = await store.load(ID)
    outcome, version = await store.commit(Person(ID, lang="en"), loaded.version, LATER, event_id="e3")
    assert outcome == "ok"
    assert (await store.load(ID)).person == Person(ID, lang="en")
    assert (await store.commit(Person(ID, seq=1), version, LATER))[0] == "ok"


async def test_a_new_life_has_the_lifetime_of_a_person(store: Store, redis: Redis) -> None:
    await erased(store)
    await store.commit(Person(ID), (await store.load(ID)).version, LATER)
    assert timedelta(milliseconds=await redis.pttl(keys.person(ID))) > timedelta(days=399)


async def test_who_is_erased_already_may_be_erased_again(store: Store) -> None:
    """A second tap on the button that erases everything."""
    await erased(store)
    loaded = await store.load(ID)
    assert await store.erase(Person(ID), loaded.version, LATER + timedelta(seconds=1), "e3") == "ok"
    assert (await store.load(ID, "e3")).erased == (LATER + timedelta(seconds=1)).timestamp()


async def test_somebody_nobody_knows_may_be_erased(store: Store) -> None:
    assert await store.erase(Person(ID), b"", START, "e1") == "ok"
    assert (await store.load(ID)).erased == START.timestamp()


async def test_an_erasure_on_an_older_version_is_a_conflict_and_erases_nothing(store: Store, redis: Redis) -> None:
    _, version = await store.commit(you(), b"", START)
    await store.commit(you(seq=1), version, START)
    before = await everything(redis)
    assert await store.erase(you(), version, LATER, "e2") == "conflict"
    assert await everything(redis) == before


async def test_an_erasure_whose_answer_was_lost_may_be_sent_again(store: Store, redis: Redis) -> None:
    _, version = await store.commit(you(), b"", START)
    assert await store.erase(you(), version, LATER, "e2") == "ok"
    before = await everything(redis)
    assert await store.erase(you(), version, LATER, "e2") == "ok"
    assert await everything(redis) == before


async def test_a_damaged_tombstone_is_unreadable(store: Store, redis: Redis) -> None:
    await redis.set(keys.person(ID), b"\x00yesterday", px=60_000)
    with pytest.raises(codec.Unreadable, match="tombstone"):
        await store.load(ID)
