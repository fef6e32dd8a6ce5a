"""What tests share: a real Redis, content loaded once, a house with a clock that only tests move."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast

import pytest
from fakes.line import LineFake
from redis.asyncio import Redis, RedisCluster
from redis_clusters import Cluster

from bot.channels.terminal import TerminalChannel
from bot.content.library import Library, load_library
from bot.core.burst import Patience
from bot.core.calendar import JST
from bot.house import House, build_house
from bot.store import codec, embedded, keys
from bot.store.address import read_address
from bot.store.nodes import Nodes, connect
from bot.store.people import Store

AT_ONCE = Patience(timedelta(0), timedelta(0))
"""For tests in which nobody types twice in a row: a text is read when it comes."""
START = datetime(2026, 6, 9, 14, 20, tzinfo=JST)
SECRET = "a secret key for tests, long enough to pass"
NO_LIFETIME = -1
"""What PTTL says of a key that lives for ever; of one that ended since it was listed it says -2."""


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
    end = time.monotonic() + seconds
    while not await condition():
        assert time.monotonic() < end, f"it does not hold after {seconds} s"
        await asyncio.sleep(0.01)


@pytest.fixture(scope="session")
def library() -> Library:
    """The shipped content."""
    return load_library()


@pytest.fixture(scope="session")
def scenarios() -> Library:
    """The shipped content with the invented brands of the scenarios laid over it."""
    return load_library(Path(__file__).parent / "packs" / "scenarios")


ON_A_CLUSTER_TOO = frozenset(
    {
        *(
            "test_store",
            "test_store_due",
            "test_store_erased",
            "test_store_sealed",
            "test_delivery",
            "test_worker",
            "test_words",
            "test_parting_in_flight",
        ),
        *(
            "test_order",
            "test_taking_over",
            "test_clock_jumps",
            "test_line_wire",
            "test_line_held",
            "test_slack_wire",
            "test_doors",
        ),
    }
)
"""Modules that `make test` runs on one Redis and on a Redis Cluster."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Some modules run on both."""
    if "redis_url" in metafunc.fixturenames and metafunc.module.__name__ in ON_A_CLUSTER_TOO:
        metafunc.parametrize("redis_url", ["one", "cluster"], indirect=True, scope="session")


@pytest.fixture(scope="session")
def one_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real Redis for the whole run."""
    with asyncio.Runner() as runner:
        server = runner.run(embedded.start(Path(tmp_path_factory.mktemp("redis"))))
        yield server.url
        runner.run(server.stop())


@pytest.fixture(scope="session")
def cluster_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real cluster for the whole run: three masters, three replicas."""
    cluster = Cluster(Path(tmp_path_factory.mktemp("cluster")))
    with asyncio.Runner() as runner:
        try:
            runner.run(cluster.start())
            yield cluster.url
        finally:
            cluster.kill()


@pytest.fixture(scope="session")
def redis_url(request: pytest.FixtureRequest) -> str:
    """Where the Redis of a test is; with KAERU_TEST_REDIS=cluster every test runs on a cluster."""
    kind = getattr(request, "param", os.environ.get("KAERU_TEST_REDIS", "one"))
    url: str = request.getfixturevalue(f"{kind}_url")
    return url


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Redis]:
    """An empty Redis as a test looks into it; afterwards every key that is left must have a lifetime."""
    client = look_into(redis_url)
    await client.flushall()
    yield client
    immortal = [key async for key in client.scan_iter() if await client.pttl(key) == NO_LIFETIME]
    await client.aclose()
    assert not immortal, "keys without a lifetime"


def look_into(redis_url: str) -> Redis:
    """A client of redis-py's own, not Kaeru's, so that a test sees what is really there."""
    address = read_address(redis_url)
    if address.kind == "cluster":
        place = address.places[0]
        return cast(Redis, RedisCluster(host=place.host, port=place.port, protocol=2))
    return Redis.from_url(redis_url, protocol=2)


@pytest.fixture
async def store(redis: Redis, redis_url: str) -> AsyncIterator[Store]:
    """A store on the empty Redis."""
    made = make_store(redis_url)
    yield made
    await made.close()


def make_store(where: str | Nodes, *secrets: str, replicas: int = 0) -> Store:
    """A store with the test's keys, on an address (then whoever makes it closes it) or on another store's nodes."""
    nodes = connect(where) if isinstance(where, str) else where
    return Store(nodes, keys.Keys(b"id key for tests"), codec.Seal.of(secrets or (SECRET,)), replicas)


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
