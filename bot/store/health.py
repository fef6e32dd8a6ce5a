"""Whether a Redis is safe to keep people's cases in: what its INFO says, what that means, how to mend it. Knows no settings."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from redis.asyncio import Redis
from redis.exceptions import AuthenticationError, NoPermissionError, RedisError

from bot.store import keys
from bot.store.address import Place
from bot.store.batch import Unavailable, reach
from bot.store.nodes import Nodes, connect

log = logging.getLogger("kaeru.store")

LEAST_MAJOR = 7
FULL = 0.8
"""From this share of `maxmemory` on it is time to act: a full Redis with noeviction refuses every write."""
Info = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Health:
    """One look at a Redis: INFO, its clock, and what it says to a write ("" when it took it). `whole_only`: a node of a
    cluster that refuses everything while any slot has no master; None when it does not tell, or is no such node.
    """

    info: Info
    time: datetime
    refusal: str
    whole_only: bool | None = None


@dataclass(frozen=True, slots=True)
class Ailment:
    """Why a Redis is not safe. `what`: role, loading, persistence or eviction."""

    what: str
    said: str
    remedy: str


class ShutOut(Unavailable):
    """Redis answers, but lets this user not in."""


async def look(nodes: Nodes, place: Place) -> Health:
    """Ask one of the servers how it is; ShutOut or Unavailable, with its words."""
    client = nodes.client(place)
    try:
        info = await client.info()
        seconds, microseconds = await client.time()
    except (RedisError, OSError) as fault:
        # redis-py hides a wrong password behind a lost connection.
        shut = any(isinstance(one, AuthenticationError | NoPermissionError) for one in (fault, fault.__cause__))
        raise (ShutOut if shut else Unavailable)(str(fault) or type(fault).__name__) from fault
    name = next((name for name in map(keys.ready, keys.TAGS) if nodes.owner(name) == place), "")
    there = datetime.fromtimestamp(seconds + microseconds / 1e6, UTC)
    return Health(info, there, await _refusal(client, name), await _whole_only(client, info))


async def _whole_only(client: Redis, info: Info) -> bool | None:
    if not info.get("cluster_enabled"):
        return None
    try:
        told = await client.config_get("cluster-require-full-coverage")
    except (RedisError, OSError):  # managed ones close CONFIG
        return None
    value = next(iter(told.values()), None)
    return None if value is None else value in (b"yes", "yes")


async def _refusal(client: Redis, name: str) -> str:
    try:
        if name:
            await client.set(name, "1", px=60_000)
    except (RedisError, OSError) as fault:
        return str(fault) or type(fault).__name__
    return ""


def ailments(info: Info, *, durable: bool = False) -> Iterator[Ailment]:
    """What makes this Redis unsafe. What a managed Redis does not tell is no ailment.

    Snapshots (RDB) alone are not enough: what came after the last one is lost with the process. A service that keeps
    every write in a log of its own shows no append-only file either; only its operator knows, so they say it.
    """
    if info.get("role", "master") != "master":
        yield Ailment(
            "role",
            "it is a replica, which takes no writes",
            f"set REDIS_URL to its master ({info.get('master_host', 'unknown')}:{info.get('master_port', '')})",
        )
    if info.get("loading"):
        yield Ailment("loading", "it is still loading its data", "wait until it has, then try again")
    if info.get("aof_enabled") == 0 and not durable:
        yield Ailment(
            "persistence",
            "it keeps nothing on disk at once (appendonly no): a restart forgets people's cases and reminders",
            "put `appendonly yes` and `appendfsync everysec` into redis.conf, and run: redis-cli CONFIG SET appendonly"
            " yes; at a provider switch on persistence (AOF); if it keeps every write by other means, set"
            " KAERU_REDIS_DURABLE=1",
        )
    elif info.get("aof_last_write_status", "ok") != "ok":
        yield Ailment(
            "persistence",
            "it cannot write its append-only file",
            "make room on its disk and look into its log",
        )
    policy = info.get("maxmemory_policy", "noeviction")
    if policy != "noeviction":
        yield Ailment(
            "eviction",
            f"it throws keys away when memory is short (maxmemory-policy {policy}): people's cases could vanish",
            "put `maxmemory-policy noeviction` into redis.conf, and run: redis-cli CONFIG SET maxmemory-policy"
            " noeviction; at a provider choose noeviction",
        )


def lacks_replicas(info: Info, wanted: int) -> Ailment | None:
    """Whether fewer replicas are connected than have to confirm every commit: then every event would be refused."""
    there = int(info.get("connected_slaves") or 0)
    if there >= wanted:
        return None
    return Ailment(
        "replicas",
        f"{there} replicas are connected, and {wanted} must confirm every commit",
        "connect more replicas, or lower KAERU_WAIT_REPLICAS",
    )


def faults(info: Info, *, durable: bool = False) -> list[str]:
    """Why a server that serves real people must not start on this Redis; empty when it may.

    `durable` is the operator's word that it keeps what it takes by other means than an append-only file.
    """
    return [
        f"Redis: {ailment.said}; {ailment.remedy}"
        for ailment in ailments(info, durable=durable)
        if ailment.what != "loading"
    ]


async def unsafe(url: str, *, durable: bool = False) -> list[str]:
    """Why nobody should be served from the Redis at this address; empty when it is good, or away for the moment."""
    nodes = connect(url)
    found: list[str] = []
    try:
        await reach(nodes)
        for place in nodes.owners():
            found += faults((await look(nodes, place)).info, durable=durable)
    except Unavailable as fault:
        log.warning("Redis does not answer yet: %s", fault)
    finally:
        await nodes.close()
    return list(dict.fromkeys(found))


def is_old(info: Info) -> bool:
    """Whether this is an older Redis than Kaeru is tested with. Valkey names the Redis that it equals."""
    major = str(info.get("redis_version", "")).partition(".")[0]
    return major.isdigit() and int(major) < LEAST_MAJOR


def is_filling(info: Info) -> bool:
    """Whether the memory it may use is nearly used up."""
    most = int(info.get("maxmemory") or 0)
    return most > 0 and int(info.get("used_memory") or 0) > FULL * most
