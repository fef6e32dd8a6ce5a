"""Generated secrets typed at a whole house: none is found in Redis, in the log, in the metrics, or in what is said and kept."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterator
from datetime import timedelta

import pytest
from conftest import Clock
from prometheus_client import generate_latest
from redis.asyncio import Redis
from secrets_said import Said, Seen, said

from bot.content.record import record_json
from bot.core.event import Event, EventKind
from bot.core.person import Address
from bot.house import House

SECRETS = 10_000 if os.environ.get("KAERU_SOAK") else 600
LONG_ENOUGH = 6
"""A shorter one stands in many a clock time and number of ours by chance: those are looked for in the talk alone."""
A_TALK = 20


def talks() -> Iterator[list[Said]]:
    """The secrets in talks of some length."""
    every = list(said(SECRETS, seed=int(os.environ.get("KAERU_SEED", "5"))))
    yield from (every[place : place + A_TALK] for place in range(0, len(every), A_TALK))


async def everything(redis: Redis) -> bytes:
    """Every key and value as they lie there."""
    found = []
    async for key in redis.scan_iter():
        found += [key, await redis.dump(key) or b""]
    return b"\n".join(found)


async def test_no_secret_is_found_anywhere(
    house: House, clock: Clock, redis: Redis, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    found: list[Said] = []
    for number, talk in enumerate(talks()):
        you = Address("terminal", "t", f"you {number}")
        said_here = await _talk(house, clock, you, talk)
        person = (await house.store.load(house.person_id(you))).person
        assert person is not None
        closed = await house.store.closed_cases(person)
        kept = record_json(person, closed, await house.store.copies.of(person.id))
        read = "\n".join(row.value for part in (await house.pages.record(person)).sections for row in part.rows)
        raw = (await everything(redis)).decode("latin-1") if number % 10 == 0 else ""
        seen = Seen("\n".join((kept, read, said_here, raw)))
        found += [one for one in talk if len(one.secret) >= LONG_ENOUGH and seen.holds(one.secret)]
    outside = Seen(caplog.text + generate_latest().decode())
    found += [one for talk in talks() for one in talk if len(one.secret) >= LONG_ENOUGH and outside.holds(one.secret)]
    print(
        f"{SECRETS} secrets typed in {SECRETS // A_TALK} talks: {len(found)} found in Redis, diary, record, log, metrics"
    )
    assert not found


async def _talk(house: House, clock: Clock, you: Address, talk: list[Said]) -> str:
    """One talk: a trouble, then sentence after sentence; what was said back."""
    channel = house.channels["terminal"]
    for number, text in enumerate(("ノートンから覚えのない請求が来てた", *(one.sentence for one in talk))):
        clock.now += timedelta(seconds=9)
        kinds: tuple[EventKind, ...] = ("text", "file", "text")
        event = Event(
            id=f"{you.user} {number}",
            kind=kinds[number % 3],
            address=you,
            at=clock.now,
            text=text,
            message=f"m{number}",
        )
        await house.take(event)
        await house.finish()
    replies, channel.said = channel.said, []  # type: ignore[attr-defined]
    return json.dumps([reply.text for reply in replies], ensure_ascii=False)
