"""`doctor`, and the start of `serve`, on a real Redis in every broken state."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from conftest import look_into
from examined import command, only_fault, whole_environment, wrong
from fakes.line import LineFake
from redis.asyncio import Redis

from bot.app import clock
from bot.doctor import examine
from bot.doctor_redis import check_redis
from bot.store import embedded, health
from bot.store.batch import reach
from bot.store.nodes import connect


@pytest.fixture
async def own(tmp_path: Path) -> AsyncIterator[Redis]:
    """A Redis of this test's own, to be broken."""
    server = await embedded.start(tmp_path / "redis")
    client = look_into(server.url)
    yield client
    await client.aclose()
    await server.stop()


@pytest.fixture
def env(tmp_path: Path, line: LineFake, redis: Redis, redis_url: str) -> dict[str, str]:
    """A whole configuration."""
    return whole_environment(tmp_path, line, redis_url)


def url_of(client: Redis) -> str:
    return f"unix://{client.connection_pool.connection_kwargs['path']}"


@pytest.mark.parametrize(
    ("setting", "value", "name", "remedy"),
    [
        ("appendonly", "no", "Redis persistence", "appendonly yes"),
        ("maxmemory-policy", "allkeys-lru", "Redis eviction", "maxmemory-policy noeviction"),
        ("maxmemory-policy", "volatile-ttl", "Redis eviction", "maxmemory-policy noeviction"),
    ],
)
async def test_a_redis_that_forgets_is_named(
    setting: str, value: str, name: str, remedy: str, env: dict[str, str], own: Redis
) -> None:
    await own.config_set(setting, value)
    fault = await only_fault({**env, "REDIS_URL": url_of(own)})
    assert fault.name == name
    assert remedy in fault.remedy


async def test_a_replica_is_named_with_its_master(env: dict[str, str], own: Redis) -> None:
    await own.replicaof("127.0.0.1", 1)
    role, *rest = await wrong({**env, "REDIS_URL": url_of(own)})
    assert role.name == "Redis role"
    assert "127.0.0.1:1" in role.remedy
    assert [finding.name for finding in rest] == ["Redis write"]


async def test_a_full_redis_is_named(env: dict[str, str], own: Redis) -> None:
    await own.config_set("maxmemory", "1kb")
    room, write = await wrong({**env, "REDIS_URL": url_of(own)})
    assert room.name == "Redis room"
    assert "maxmemory" in write.said


@pytest.mark.parametrize("url", ["redis://127.0.0.1:1/0", "unix:///nowhere/redis.sock"])
async def test_a_redis_that_is_away_is_named_with_its_place(url: str, env: dict[str, str]) -> None:
    fault = await only_fault({**env, "REDIS_URL": url})
    assert fault.name == "Redis"
    assert url.removeprefix("redis://").removeprefix("unix://").removesuffix("/0") in fault.said
    assert "REDIS_URL" in fault.remedy


async def test_a_redis_that_wants_a_password_is_named(env: dict[str, str], own: Redis) -> None:
    await own.config_set("requirepass", "hush")
    fault = await only_fault({**env, "REDIS_URL": url_of(own)})
    await own.execute_command("AUTH", "hush")  # type: ignore[no-untyped-call]
    await own.config_set("requirepass", "")
    assert "password" in fault.remedy


def test_an_old_a_loading_and_a_silent_redis_are_told_apart() -> None:
    now = clock()
    good = {
        "redis_version": "7.4.0",
        "role": "master",
        "loading": 0,
        "aof_enabled": 1,
        "maxmemory_policy": "noeviction",
    }

    def states(**changes: Any) -> set[tuple[str, str]]:
        info = {key: value for key, value in (good | changes).items() if value is not None}
        return {(one.name, one.ok) for one in check_redis(health.Health(info, now, "")) if one.ok != "fine"}

    assert states() == set()
    assert states(redis_version="6.2.1") == {("Redis", "mend")}
    assert states(loading=1) == {("Redis loading", "mend")}
    assert states(aof_last_write_status="err") == {("Redis persistence", "mend")}
    assert states(aof_enabled=None, maxmemory_policy=None) == {("Redis persistence", "ask"), ("Redis eviction", "ask")}


async def test_kaerus_own_redis_is_found_while_it_runs_and_promised_while_it_does_not(
    env: dict[str, str], tmp_path: Path
) -> None:
    for name in ("REDIS_URL", "KAERU_SECRET_KEY", "KAERU_ID_KEY"):
        del env[name]
    [promised] = [finding for finding in await examine(env, clock) if finding.name == "Redis"]
    assert "does not run now" in promised.said
    running = await embedded.start(Path(env["DATA_DIR"]))
    assert await wrong(env) == []
    await running.stop()


@pytest.mark.parametrize(("name", "platform"), [("serve", "line"), ("worker", "line"), ("serve", "slack")])
async def test_nobody_is_served_from_a_redis_that_forgets(
    name: str, platform: str, env: dict[str, str], own: Redis
) -> None:
    await own.config_set("appendonly", "no")
    await own.config_set("maxmemory-policy", "allkeys-lru")
    if platform == "slack":
        env = {key: value for key, value in env.items() if not key.startswith("LINE_")}
        env |= {"SLACK_BOT_TOKEN": "xoxb-token", "SLACK_SIGNING_SECRET": "0" * 32}
    code, said = await command(name, {**env, "REDIS_URL": url_of(own)})
    assert code == 1
    assert "appendonly yes" in said
    assert "maxmemory-policy noeviction" in said


async def test_whoever_knows_that_their_redis_keeps_every_write_by_other_means_may_say_so(
    env: dict[str, str], own: Redis
) -> None:
    await own.config_set("appendonly", "no")
    said = {**env, "REDIS_URL": url_of(own), "KAERU_REDIS_DURABLE": "1"}
    assert await wrong(said) == []
    [persistence] = [finding for finding in await examine(said, clock) if finding.name == "Redis persistence"]
    assert persistence.ok == "ask"
    assert await health.unsafe(url_of(own)) != []
    assert await health.unsafe(url_of(own), durable=True) == []


async def test_replicas_that_are_waited_for_and_not_there_are_named(env: dict[str, str], own: Redis) -> None:
    fault = await only_fault({**env, "REDIS_URL": url_of(own), "KAERU_WAIT_REPLICAS": "1"})
    assert fault.name == "Redis replicas"
    assert "KAERU_WAIT_REPLICAS" in fault.remedy


async def test_every_master_of_a_cluster_is_looked_at(env: dict[str, str], cluster_url: str) -> None:
    env = {**env, "REDIS_URL": cluster_url}
    assert await wrong(env) == []
    found = [finding.said for finding in await examine(env, clock) if finding.name == "Redis role"]
    assert len({said.partition(": ")[0] for said in found}) == 3
    assert await health.unsafe(cluster_url) == []


async def test_a_cluster_that_stops_as_a_whole_is_named(env: dict[str, str], cluster_url: str) -> None:
    nodes = connect(cluster_url)
    await reach(nodes)
    place = nodes.owners()[0]
    await nodes.client(place).config_set("cluster-require-full-coverage", "yes")
    try:
        fault = await only_fault({**env, "REDIS_URL": cluster_url})
    finally:
        await nodes.client(place).config_set("cluster-require-full-coverage", "no")
        await nodes.close()
    assert fault.name == "Redis cluster"
    assert str(place) in fault.said
    assert "cluster-require-full-coverage" in fault.remedy
