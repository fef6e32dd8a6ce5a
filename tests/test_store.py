"""Commits on a real Redis: one turn or nothing of it, once, however often it is sent and by whomever."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from conftest import START, look_into, make_store
from msgspec.structs import replace
from redis.asyncio import Redis

from bot.core.case import Case, Entry
from bot.core.person import Address, Delivery, Message, Person, Reminder
from bot.store import codec, embedded, keys
from bot.store.batch import Batch, Unavailable
from bot.store.people import Store
from bot.store.scripts import ALL, COMMIT

YOU = Address("line", "U" + "0" * 32, "U" + "1" * 32)
ID = keys.Keys(b"id key for tests").person_id(YOU)
DUE = START + timedelta(days=3)


def you(**changes: object) -> Person:
    """A person with something in every corner."""
    case = Case("1", "rain", START, entries=(Entry(START, "call", "rain-lost", {"amount": "JPY 9878"}),))
    common = {
        "address": YOU,
        "lang": "ja",
        "cases": (case,),
        "reminders": (Reminder("1.call.x", "1", "call", "x", DUE),),
        "outbox": (Delivery("00000000-0000-0000-0000-000000000001", START, (Message("hello"),)),),
    }
    return Person(ID, **(common | changes))  # type: ignore[arg-type]


async def everything(client: Redis) -> dict[bytes, object]:
    """Every key of people with its value."""
    found: dict[bytes, object] = {}
    async for key in client.scan_iter():
        if key == b"kaeru:keys":
            continue  # whose it all is
        kind = await client.type(key)
        match kind:
            case b"zset":
                found[key] = await client.zrange(key, 0, -1, withscores=True)
            case b"list":
                found[key] = await client.lrange(key, 0, -1)
            case b"string":
                found[key] = await client.get(key)
            case _:
                found[key] = await client.dump(key)
    return found


async def test_what_was_committed_is_loaded(store: Store) -> None:
    outcome, version = await store.commit(you(), b"", START, event_id="e1")
    loaded = await store.load(ID, "e1")
    assert outcome == "ok"
    assert (loaded.person, loaded.version, loaded.seen, loaded.erased) == (you(), version, True, None)


async def test_somebody_new_is_nobody_yet(store: Store) -> None:
    loaded = await store.load(ID, "e1")
    assert (loaded.person, loaded.version, loaded.seen, loaded.erased) == (None, b"", False, None)


async def test_every_commit_has_a_version_of_its_own(store: Store) -> None:
    _, first = await store.commit(you(), b"", START)
    _, second = await store.commit(you(), first, START)
    assert first != second
    assert await store.version(ID) == second


async def test_a_commit_on_an_older_version_is_a_conflict_and_writes_nothing(store: Store, redis: Redis) -> None:
    _, first = await store.commit(you(), b"", START, event_id="e1")
    await store.commit(you(seq=1), first, START, event_id="e2")
    before = await everything(redis)
    closed = (Case("9", "rain", START),)
    late = you(seq=9, reminders=())
    outcome, _ = await store.commit(late, first, START, event_id="e3", closed=closed, outbox_due=START)
    assert outcome == "conflict"
    assert await everything(redis) == before


async def test_a_commit_on_nothing_conflicts_with_somebody_who_is_there(store: Store) -> None:
    await store.commit(you(), b"", START)
    assert (await store.commit(you(seq=9), b"", START))[0] == "conflict"


async def test_a_commit_on_a_record_that_is_gone_is_a_conflict(store: Store, redis: Redis) -> None:
    _, version = await store.commit(you(), b"", START)
    await redis.delete(keys.person(ID))
    assert (await store.commit(you(seq=9), version, START))[0] == "conflict"
    assert not await redis.exists(keys.person(ID))


async def test_an_event_that_was_handled_is_told_and_changes_nothing(store: Store, redis: Redis) -> None:
    _, version = await store.commit(you(), b"", START, event_id="e1")
    before = await everything(redis)
    outcome, _ = await store.commit(you(seq=9), version, START, event_id="e1", outbox_due=START)
    assert outcome == "seen"
    assert await everything(redis) == before


async def test_the_same_event_id_of_another_person_is_another_event(store: Store) -> None:
    other = keys.Keys(b"id key for tests").person_id(replace(YOU, user="U2"))
    await store.commit(you(), b"", START, event_id="e1")
    assert (await store.commit(replace(you(), id=other), b"", START, event_id="e1"))[0] == "ok"


async def test_a_commit_whose_answer_was_lost_may_be_sent_again(redis: Redis, store: Store) -> None:
    name, seen = keys.person(ID), store.names.seen(ID, "e1")
    blob = codec.Seal.of(("s" * 32,)).close(ID, name, codec.pack(you()))
    names = [name, keys.due(keys.tag(ID)), seen, keys.sent(ID)]
    arguments = [b"", blob, 60_000, 60_000, f"{ID}:r", "5.0", f"{ID}:o", "", 60_000, "", b"sealed", 10]
    batch = Batch(store.nodes)
    assert await batch.run(COMMIT, names, arguments) == b"ok"
    before = await everything(redis)
    assert await batch.run(COMMIT, names, arguments) == b"ok"
    assert await everything(redis) == before


async def test_who_lost_the_answer_and_asks_again_learns_that_it_was_done(store: Store) -> None:
    await store.commit(you(), b"", START, event_id="e1")
    assert (await store.commit(you(), b"", START, event_id="e1"))[0] == "conflict"
    assert (await store.load(ID, "e1")).seen


async def test_of_two_stores_that_write_at_the_same_time_exactly_one_wins(redis_url: str, store: Store) -> None:
    _, version = await store.commit(you(), b"", START)
    others = [make_store(redis_url) for _ in range(2)]
    for round_number in range(20):
        writes = [other.commit(you(seq=number), version, START) for number, other in enumerate(others)]
        answers = await asyncio.gather(*writes)
        assert sorted(outcome for outcome, _ in answers) == ["conflict", "ok"], round_number
        version = next(new for outcome, new in answers if outcome == "ok")
    for other in others:
        await other.close()


async def test_forty_deliveries_of_twenty_events_are_twenty_turns(redis_url: str, redis: Redis) -> None:
    stores = [make_store(redis_url) for _ in range(4)]

    async def deliver(number: int) -> bool:
        """What a turn does: load, count, commit; again when somebody was faster."""
        one = stores[number % 4]
        while True:
            loaded = await one.load(ID, f"e{number % 20}")
            if loaded.seen:
                return False
            seq = loaded.person.seq if loaded.person else 0
            after = Person(ID, seq=seq + 1)
            outcome, _ = await one.commit(after, loaded.version, START, event_id=f"e{number % 20}")
            if outcome != "conflict":
                return outcome == "ok"

    done = await asyncio.gather(*(deliver(number) for number in range(40)))
    last = (await stores[0].load(ID)).person
    for one in stores:
        await one.close()
    assert sum(done) == 20
    assert last is not None
    assert last.seq == 20


async def test_a_closed_case_is_written_with_the_turn_that_closed_it(store: Store) -> None:
    case = replace(you().cases[0], state="closed")
    await store.commit(you(cases=(), closed=("1",)), b"", START, closed=(case,))
    assert await store.closed_case(ID, "1") == case
    assert await store.closed_case(ID, "2") is None


async def test_several_cases_closed_at_once_lie_apart(store: Store) -> None:
    cases = tuple(Case(str(number), "rain", START, state="closed") for number in range(1, 4))
    await store.commit(you(), b"", START, closed=cases)
    assert [await store.closed_case(ID, case.id) for case in cases] == list(cases)


@pytest.mark.parametrize(
    ("due", "days"),
    [(START + timedelta(days=3), 400), (START + timedelta(days=500), 560), (START - timedelta(days=3), 400)],
)
async def test_a_record_lives_sixty_days_beyond_its_last_date_and_at_least_four_hundred(
    store: Store, redis: Redis, due: datetime, days: int
) -> None:
    await store.commit(you(reminders=(Reminder("r", "1", "call", "x", due),)), b"", START)
    life = timedelta(milliseconds=await redis.pttl(keys.person(ID)))
    assert timedelta(days=days, minutes=-5) < life <= timedelta(days=days)


async def test_every_key_of_a_turn_has_a_lifetime(store: Store, redis: Redis) -> None:
    await store.commit(you(), b"", START, event_id="e1", closed=(Case("9", "rain", START),), outbox_due=START)
    await store.ping()
    lives = {key: await redis.pttl(key) async for key in redis.scan_iter()}
    assert len(lives) == 4 + len(store.nodes.owners())
    assert all(life > 0 for life in lives.values())


async def test_a_seen_mark_lives_a_day(store: Store, redis: Redis) -> None:
    await store.commit(you(), b"", START, event_id="e1")
    life = await redis.pttl(store.names.seen(ID, "e1"))
    assert timedelta(hours=23, minutes=55) < timedelta(milliseconds=life) <= timedelta(hours=24)


async def test_the_scripts_survive_being_forgotten_by_redis(store: Store, redis: Redis) -> None:
    _, version = await store.commit(you(), b"", START)
    await redis.script_flush()
    outcome, version = await store.commit(you(seq=1), version, START)
    assert outcome == "ok"
    await redis.script_flush()
    assert await store.lease(DUE, DUE + timedelta(seconds=30), 4)
    await redis.script_flush()
    assert await store.erase(you(), version, START) == "ok"


async def test_a_script_is_called_by_the_name_redis_gives_it(redis: Redis) -> None:
    for script in ALL:
        assert await redis.script_load(script.text) == script.sha


async def test_a_redis_that_is_away_is_unavailable(tmp_path: Path) -> None:
    server = await embedded.start(tmp_path)
    store = make_store(server.url)
    _, version = await store.commit(you(), b"", START)
    await server.stop()
    for attempt in (store.load(ID), store.ping(), store.lease(DUE, DUE, 4), store.version(ID)):
        with pytest.raises(Unavailable):
            await attempt
    with pytest.raises(Unavailable):
        await store.commit(you(seq=1), version, START)
    await store.close()


async def test_what_redis_refuses_to_write_is_unavailable_and_nothing_of_it_is_written(tmp_path: Path) -> None:
    server = await embedded.start(tmp_path)
    client, store = look_into(server.url), make_store(server.url)
    _, version = await store.commit(you(), b"", START)
    before = await everything(client)
    await client.config_set("maxmemory", 1)
    with pytest.raises(Unavailable, match="maxmemory"):
        await store.commit(you(seq=1), version, START, event_id="e2", closed=(Case("9", "rain", START),))
    assert await everything(client) == before
    await client.aclose()
    await store.close()
    await server.stop()
