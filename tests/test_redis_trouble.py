"""Redis dies or freezes under load: nothing that was acknowledged is lost, and all goes on by itself when it is back.

`make soak` keeps it away for a minute; the suite for some seconds.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from time import monotonic

import aiohttp
import pytest
from conftest import eventually, make_store
from fakes.line import LineFake
from fakes.slack import SlackFake
from kill_account import audit, settle
from kill_content import write_pack
from kill_people import Talker, crowd
from line_server import line_settings
from redis_servers import RedisServer, running

from bot.app import Server, clock, open_store
from bot.config import Settings
from bot.content.library import Library, load_library
from bot.house import build_house
from bot.worker import PAUSE

AWAY = 60.0 if os.environ.get("KAERU_SOAK") else 4.0
PEOPLE = 16


@pytest.fixture
async def redis(tmp_path: Path) -> AsyncIterator[RedisServer]:
    """A Redis of a test's own, to be hurt."""
    async with running(tmp_path / "redis") as server:
        yield server


@pytest.fixture
def settings(redis: RedisServer, line: LineFake, tmp_path: Path) -> Settings:
    return line_settings(tmp_path, redis.url, line)


@pytest.fixture
async def servers(settings: Settings, tmp_path: Path) -> AsyncIterator[list[Server]]:
    """Two web servers, the first with a worker."""
    library = load_library(write_pack(tmp_path / "pack"))
    started = [Server(settings, settings.redis_url, library, with_worker=number == 0) for number in range(2)]
    for server in started:
        await server.start()
    yield started
    for server in started:
        await server.stop()


async def killed(redis: RedisServer) -> None:
    redis.kill()
    await asyncio.sleep(AWAY)
    await redis.start()


async def frozen(redis: RedisServer) -> None:
    redis.send(signal.SIGSTOP)
    await asyncio.sleep(AWAY)
    redis.send(signal.SIGCONT)


@pytest.mark.parametrize("away", [killed, frozen])
async def test_while_redis_is_away_everything_is_refused_and_when_it_is_back_everything_goes_on(
    away: Callable[[RedisServer], Awaitable[None]],
    servers: list[Server],
    settings: Settings,
    redis: RedisServer,
    line: LineFake,
    capsys: pytest.CaptureFixture[str],
) -> None:
    async with aiohttp.ClientSession() as session, SlackFake() as slack:
        bases = [f"http://127.0.0.1:{server.port}" for server in servers]
        everybody, counts = crowd(line, slack, session, bases, 2 * PEOPLE, 3)
        people = everybody[::2]  # those in LINE
        await asyncio.gather(*(talker.wire.begin() for talker in people))
        speeds: list[float] = []
        over = asyncio.Event()
        talks = [asyncio.create_task(talker.talk(over)) for talker in people]
        for _ in range(2):
            before, since = _done(people), monotonic()
            await line.wait_until(lambda least=before + 5 * PEOPLE: _done(people) >= least, 60)  # type: ignore[misc]
            speeds.append((_done(people) - before) / (monotonic() - since))
            if len(speeds) == 1:
                refused = Counter(counts)
                await away(redis)
                refused = counts - refused
        over.set()
        await asyncio.gather(*talks)
        store = open_store(settings, settings.redis_url)
        await settle(store, people, 60)
        account = await audit(store, people)
        await store.close()
    with capsys.disabled():
        told = f"before {speeds[0]:.0f}, after {speeds[1]:.0f} events a second"
        print(f"\n{away.__name__} for {AWAY:.0f} s: {dict(refused)}; {told}; {dict(account.figures)}")
    line.faults = [fault for fault in line.faults if fault.reason != "Invalid reply token: used"]
    assert refused["answered 503"]
    assert not account.faults, "\n".join(account.faults)


async def test_a_worker_without_redis_rests_longer_and_longer_and_says_so_each_time(
    redis: RedisServer, library: Library, caplog: pytest.LogCaptureFixture
) -> None:
    store = make_store(redis.url)
    house = build_house(store, library, clock)
    redis.kill()
    caplog.set_level(logging.ERROR, "kaeru.worker")
    since = monotonic()
    work = asyncio.create_task(house.worker.run())

    async def has_failed(times: int) -> bool:
        return len(caplog.records) >= times

    await eventually(lambda: has_failed(3))
    assert monotonic() - since >= 2 * PAUSE + 4 * PAUSE
    assert [record.getMessage().split()[1] for record in caplog.records] == ["1", "2", "3"]
    house.worker.stop()
    await work
    await store.close()


def _done(people: list[Talker]) -> int:
    return sum(talker.done for talker in people)
