"""What the doctor asks Redis: whether its keys fit ours, and whether it keeps what it takes. Writes one key that vanishes."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

from redis.exceptions import RedisError

from bot.config import Settings
from bot.finding import Clocks, Finding
from bot.store import codec, embedded, health, keys
from bot.store.address import Place
from bot.store.batch import Batch, Unavailable, reach
from bot.store.guard import Guard, WrongKey, look_at_records
from bot.store.nodes import Nodes, connect


async def examine_redis(settings: Settings, now: Callable[[], datetime], clocks: list[Clocks]) -> list[Finding]:
    """Every server that holds people; their clocks are added to `clocks`."""
    url = embedded.address(settings.data_dir) if settings.embedded else settings.redis_url
    if not url:
        return [await _own_redis()]
    nodes, found = connect(url), list[Finding]()
    try:
        await reach(nodes)
        places = nodes.owners()
        found += await _keys_fit(settings, nodes)
        for place in places:
            where = f"{place}: " if len(places) > 1 else ""
            looked = await _server(settings, nodes, place, now, clocks)
            found += [replace(one, said=f"{where}{one.said}") for one in looked]
    except Unavailable as fault:
        return [_away(settings, " and ".join(map(str, nodes.address.places)), str(fault))]
    finally:
        await nodes.close()
    return found


async def _keys_fit(settings: Settings, nodes: Nodes) -> list[Finding]:
    """Whether the configured keys are those under which everything here was written, old ones included."""
    seal, names = codec.Seal.of(settings.secret_keys), keys.Keys(hashlib.sha256(settings.id_key.encode()).digest())
    try:
        await Guard(Batch(nodes), names, seal).look()
        looked = await look_at_records(nodes, seal)
    except WrongKey as fault:
        said, _, remedy = str(fault).partition("; ")
        return [Finding("Redis keys", "mend", said, remedy)]
    except (Unavailable, RedisError, OSError):
        return []  # said where the server itself is looked at
    if looked.missing:
        said = f"{looked.missing} of {looked.seen} records are sealed with a key that is missing"
        return [Finding("Redis keys", "mend", said, "put that key back into KAERU_SECRET_KEY, at the end of the list")]
    older = f", {looked.older} of them with an older key: keep it in the list" if looked.older else ""
    return [Finding("Redis keys", "fine", f"open what lies here; {looked.seen} records looked at{older}")]


async def _server(
    settings: Settings, nodes: Nodes, place: Place, now: Callable[[], datetime], clocks: list[Clocks]
) -> list[Finding]:
    try:
        looked = await health.look(nodes, place)
    except health.ShutOut as fault:
        advice = "put a user who may run every command, and the password, into REDIS_URL: redis://user:password@host"
        return [Finding("Redis", "mend", f"{place} lets Kaeru not in: {fault}", advice)]
    except Unavailable as fault:
        return [_away(settings, str(place), str(fault))]
    clocks.append(Clocks(now(), looked.time, "Redis"))
    found = list(check_redis(looked, durable=settings.redis_durable))
    if settings.wait_replicas and (lacking := health.lacks_replicas(looked.info, settings.wait_replicas)):
        found.append(Finding("Redis replicas", "mend", lacking.said, lacking.remedy))
    return found


async def _own_redis() -> Finding:
    try:
        binary = await asyncio.to_thread(embedded.server_binary)
    except embedded.EmbeddedError as fault:
        return Finding("Redis", "mend", "Kaeru has none to start", str(fault))
    return Finding("Redis", "fine", f"Kaeru starts its own ({binary}); it does not run now")


def _away(settings: Settings, place: str, said: str) -> Finding:
    if settings.embedded:
        log = settings.data_dir / "redis.log"
        return Finding("Redis", "mend", f"Kaeru's own at {place} does not answer: {said}", f"read {log}")
    advice = "start it, or correct REDIS_URL (rediss:// for TLS)"
    return Finding("Redis", "mend", f"{place} does not answer: {said}", advice)


def check_redis(looked: health.Health, *, durable: bool = False) -> Iterator[Finding]:
    """Version, role, persistence, eviction, room, and whether it takes a write."""
    info = looked.info
    version = str(info.get("redis_version", "of unknown version"))
    if health.is_old(info):
        yield Finding("Redis", "mend", f"version {version} is too old", f"use Redis {health.LEAST_MAJOR} or newer")
    else:
        yield Finding("Redis", "fine", f"version {version} answers")
    ailments = {ailment.what: ailment for ailment in health.ailments(info, durable=durable)}
    for what, told, good, question in (
        ("role", "role", "it is the master", "is this the master?"),
        ("loading", "loading", "its data is loaded", "is its data loaded?"),
        ("persistence", "aof_enabled", "every write goes to disk (appendonly yes)", "is persistence (AOF) on?"),
        ("eviction", "maxmemory_policy", "it throws nothing away (noeviction)", "is the eviction policy noeviction?"),
    ):
        if what == "persistence" and durable and not info.get("aof_enabled"):
            question = "does its provider keep every write? KAERU_REDIS_DURABLE says so, this Redis shows no AOF"
            yield Finding("Redis persistence", "ask", "kept by other means than an append-only file", question)
        elif what in ailments:
            yield Finding(f"Redis {what}", "mend", ailments[what].said, ailments[what].remedy)
        elif told not in info:
            yield Finding(f"Redis {what}", "ask", "this Redis does not tell", f"ask its provider: {question}")
        else:
            yield Finding(f"Redis {what}", "fine", good)
    if health.is_filling(info):
        yield Finding(
            "Redis room", "mend", "over 80 % of maxmemory is used", "raise maxmemory before writes are refused"
        )
    if info.get("cluster_enabled"):
        yield _coverage(looked.whole_only)
    if looked.refusal:
        yield Finding(
            "Redis write", "mend", f"it refuses a write: {looked.refusal}", "mend what is said on Redis above"
        )


def _coverage(whole_only: bool | None) -> Finding:
    name, remedy = "Redis cluster", "set cluster-require-full-coverage to no on every node"
    match whole_only:
        case True:
            return Finding(name, "mend", "one shard without a master would stop all the others", remedy)
        case False:
            return Finding(name, "fine", "a dead shard stops nobody else")
        case None:
            return Finding(name, "ask", "it does not tell whether a dead shard stops the others", remedy)
