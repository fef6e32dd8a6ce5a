"""What tests share: a real Redis, content loaded once, a house with a clock that only tests move."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from fakes.line import LineFake
from redis.asyncio import Redis

from bot.channels.terminal import TerminalChannel
from bot.content.library import Library, load_library
from bot.core.calendar import JST
from bot.house import House, build_house
from bot.store import codec, embedded, keys
from bot.store.people import Store, connect

START = datetime(2026, 6, 9, 14, 20, tzinfo=JST)
SECRET = "a secret key for tests, long enough to pass"


@dataclass
class Clock:
    """A clock that only tests move."""

    now: datetime = START

    def __call__(self) -> datetime:
        return self.now

    def move(self, **span: float) -> None:
        """Let time pass."""
        self.now += timedelta(**span)


async def eventually(condition: Callable[[], Awaitable[bool]], seconds: float = 20) -> None:
    """Wait until something holds; the test fails when it never does."""
    async with asyncio.timeout(seconds):
        while not await condition():  # noqa: ASYNC110  a condition in Redis, which tells nobody when it changes
            await asyncio.sleep(0.01)


@pytest.fixture(scope="session")
def library() -> Library:
    """The shipped content."""
    return load_library()


@pytest.fixture(scope="session")
def scenarios() -> Library:
    """The shipped content with the invented brands of the scenarios laid over it."""
    return load_library(Path(__file__).parent / "packs" / "scenarios")


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real Redis for the whole run."""
    folder = tmp_path_factory.mktemp("redis")
    with asyncio.Runner() as runner:
        server = runner.run(embedded.start(Path(folder)))
        yield server.url
        runner.run(server.stop())


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Redis]:
    """An empty Redis; afterwards every key that is left must have a lifetime."""
    client = connect(redis_url)
    await client.flushall()
    yield client
    immortal = [key async for key in client.scan_iter() if await client.pttl(key) < 0]
    await client.aclose(close_connection_pool=True)
    assert not immortal, "keys without a lifetime"


@pytest.fixture
def store(redis: Redis) -> Store:
    """A store on the empty Redis."""
    return make_store(redis)


def make_store(client: Redis, *secrets: str) -> Store:
    """A store with the test's keys."""
    return Store(client, keys.Keys(b"id key for tests"), codec.Seal.of(secrets or (SECRET,)))


@pytest.fixture
def clock() -> Clock:
    """A clock that only this test moves."""
    return Clock()


@pytest.fixture
def house(store: Store, library: Library, clock: Clock) -> House:
    """Store, turns, sender and worker, with a terminal as the only channel."""
    made = build_house(store, library, clock)
    made.channels["terminal"] = TerminalChannel()
    return made


@pytest.fixture
async def line() -> AsyncIterator[LineFake]:
    """A LINE platform at the wire; whatever it would have refused fails the test."""
    async with LineFake(token="token-for-tests") as fake:
        yield fake
    assert not fake.faults, fake.faults
