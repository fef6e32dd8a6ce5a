"""Many messages of one person at once, over two web processes: one turn each, one after the other, answered in order."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from conftest import START as NOON
from conftest import eventually
from fakes.line import LineFake
from kill_content import NOTED, SNOW, START, write_pack
from line_phone import BOT, Phone, actions
from line_server import line_settings, session
from redis.asyncio import Redis

from bot.app import Server
from bot.content.library import Library, load_library
from bot.core.person import Address, Person
from bot.order import Turnstiles

__all__ = ["session"]

MESSAGES = 20


@pytest.fixture
def rounds(tmp_path: Path) -> Library:
    """Content that asks the same question for ever."""
    return load_library(write_pack(tmp_path / "pack"))


@pytest.fixture
async def servers(
    redis: Redis, redis_url: str, line: LineFake, tmp_path: Path, rounds: Library
) -> AsyncIterator[list[Server]]:
    """Two web processes, as far as Redis and LINE can tell, without a worker."""
    settings = line_settings(tmp_path, redis_url, line)
    started = [Server(settings, redis_url, rounds, with_worker=False) for _ in range(2)]
    for server in started:
        await server.start()
    yield started
    for server in started:
        await server.stop()


@pytest.fixture
async def phones(servers: list[Server], line: LineFake, session: aiohttp.ClientSession) -> list[Phone]:
    """One person's phone, once before each of the servers, at the first question."""
    first, second = (Phone(f"http://127.0.0.1:{server.port}", line, session) for server in servers)
    second.user = first.user
    assert await first.send("postback", postback={"data": START}) == 200
    await line.wait_for(first.user, 1)
    return [first, second]


def burst(phone: Phone) -> list[dict[str, Any]]:
    """Messages within a second, in the order of their timestamps."""
    events = []
    for number in range(MESSAGES):
        message = {"type": "text", "id": str(580000000000001000 + number), "quoteToken": "q", "text": SNOW}
        event = phone.event("message", message=message)
        events.append(event | {"timestamp": event["timestamp"] + 50 * number})
    return events


def questions(phone: Phone) -> list[int]:
    """The numbers of the questions on the screen, from top to bottom."""
    data = [action["data"] for message in phone.screen for action in actions(message, quick=False)[:1]]
    return [int(one.split("|")[1]) for one in data if one.startswith("q|")]


async def person(server: Server, phone: Phone) -> Person:
    kept = (await server.house.store.load(server.house.person_id(Address("line", BOT, phone.user)))).person
    assert kept is not None
    return kept


async def sources(server: Server, phone: Phone) -> list[int]:
    """Which message each turn was about, in the order of the turns."""
    entries = (await person(server, phone)).cases[0].entries
    return [int(entry.source) - 580000000000001000 for entry in entries if entry.key == NOTED]


async def all_are_answered(server: Server, phone: Phone) -> None:
    """Wait until every question has been shown and finished."""

    async def done() -> bool:
        return len(questions(phone)) > MESSAGES and not (await person(server, phone)).outbox

    await eventually(done, 60)


async def test_forty_deliveries_of_twenty_messages_to_two_servers_are_twenty_turns_answered_in_order(
    servers: list[Server], phones: list[Phone]
) -> None:
    events = burst(phones[0])
    deliveries = [(phone, event) for event in events for phone in phones]
    statuses = await asyncio.gather(*(phone.post([event]) for phone, event in deliveries))
    assert set(statuses) == {200}
    await all_are_answered(servers[0], phones[0])
    assert questions(phones[0]) == list(range(1, MESSAGES + 2))
    assert sorted(await sources(servers[0], phones[0])) == list(range(MESSAGES))


async def test_twenty_messages_spread_over_two_servers_are_taken_one_by_one_by_each_in_the_order_of_their_time(
    servers: list[Server], phones: list[Phone]
) -> None:
    events = burst(phones[0])
    posts = [phones[number % 2].post([event]) for number, event in enumerate(events)]
    assert set(await asyncio.gather(*posts)) == {200}
    await all_are_answered(servers[0], phones[0])
    assert questions(phones[0]) == list(range(1, MESSAGES + 2))
    taken = await sources(servers[0], phones[0])
    assert sorted(taken) == list(range(MESSAGES))
    for one in range(2):
        own = [number for number in taken if number % 2 == one]
        assert own == sorted(own)


async def test_twenty_messages_that_come_one_after_the_other_are_taken_in_the_order_of_their_time(
    servers: list[Server], phones: list[Phone]
) -> None:
    for number, event in enumerate(burst(phones[0])):
        assert await phones[number % 2].post([event]) == 200
    await all_are_answered(servers[0], phones[0])
    assert questions(phones[0]) == list(range(1, MESSAGES + 2))
    assert await sources(servers[0], phones[0]) == list(range(MESSAGES))


async def test_of_those_who_wait_the_earliest_passes_first_and_who_gives_up_holds_up_nobody() -> None:
    turnstiles = Turnstiles()
    passed: list[int] = []

    async def go(number: int, at: datetime) -> None:
        async with turnstiles.passing("you", at):
            passed.append(number)
            await asyncio.sleep(0)

    moments = {number: NOON + timedelta(seconds=number) for number in range(9)}
    shuffled = random.Random(1).sample(sorted(moments.items()), len(moments))
    async with turnstiles.passing("you", NOON):
        waiting = {number: asyncio.create_task(go(number, at)) for number, at in shuffled}
        await asyncio.sleep(0)
        waiting[4].cancel()
        async with turnstiles.passing("somebody else", NOON):
            passed.append(-1)
    await asyncio.gather(*waiting.values(), return_exceptions=True)
    assert passed == [-1, 0, 1, 2, 3, 5, 6, 7, 8]
