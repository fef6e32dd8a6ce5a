"""`doctor`: looks at the real set-up, configuration, keys, Redis, clock, LINE, Slack, and says how to mend what is wrong.

Every check answers a Finding and changes nothing at LINE or Slack. A secret never stands in a Finding.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from redis.exceptions import RedisError

from bot.channels.base import Refused, Unreachable
from bot.config import ConfigError, Settings, read_settings
from bot.finding import Finding
from bot.store import codec, embedded, health, keys
from bot.store.address import Place
from bot.store.batch import Batch, Unavailable, reach
from bot.store.guard import Guard, WrongKey, look_at_records
from bot.store.nodes import Nodes, connect

APART = timedelta(seconds=10)
"""Clocks further apart than this spoil reply tokens, leases between processes and the hour of reminders."""


@dataclass(frozen=True, slots=True)
class Clocks:
    """The time of day here and elsewhere, each read at the moment when the other was."""

    here: datetime
    there: datetime
    whose: str


async def examine(environ: Mapping[str, str], now: Callable[[], datetime]) -> list[Finding]:
    """Every check that the configuration allows."""
    try:
        settings = read_settings(environ)
    except ConfigError as fault:
        return [_configuration(said) for said in fault.faults]
    clocks: list[Clocks] = []
    found = [Finding("configuration", "fine", "complete"), *check_keys(settings), check_doors(settings)]
    found += await _redis(settings, now, clocks)
    found += await _line(settings, now, clocks)
    found += await _slack(settings, now, clocks)
    return [*found, *(check_clock(pair) for pair in clocks), check_zone(settings.zone)]


def _configuration(fault: str) -> Finding:
    said, _, remedy = fault.partition("; ")
    return Finding("configuration", "mend", said, remedy or "correct it in the environment")


def check_keys(settings: Settings) -> Iterator[Finding]:
    """Whether the keys beside the data are readable by their owner only."""
    folder = settings.data_dir
    files = [path for path in (folder / "secret.key", folder / "id.key") if path.exists()]
    open_ones = [str(path) for path in files if path.stat().st_mode & 0o077]
    if open_ones:
        yield Finding(
            "keys", "mend", f"others can read {' and '.join(open_ones)}", f"run: chmod 600 {' '.join(open_ones)}"
        )
    elif files:
        yield Finding("keys", "fine", f"{' and '.join(map(str, files))} are readable by their owner only")
    else:
        yield Finding("keys", "fine", "come from KAERU_SECRET_KEY and KAERU_ID_KEY")
    if settings.embedded and folder.is_dir() and folder.stat().st_mode & 0o077:
        yield Finding("data", "mend", f"others can look into {folder}", f"run: chmod 700 {folder}")


def check_doors(settings: Settings) -> Finding:
    """Who may see the chat page and the metrics."""
    if settings.has_page and (settings.has_line or settings.has_slack):
        remedy = "unset KAERU_PAGE to close it; on this page anybody may talk with Kaeru without LINE or Slack"
        return Finding("doors", "ask", "the trial chat page is open", remedy)
    page = "open, because nothing else is connected" if settings.has_page else "closed"
    behind = settings.public_url or settings.proxies
    metrics = "nobody until KAERU_METRICS_TOKEN is set" if behind else "this machine only"
    readers = "whoever has its token" if settings.metrics_token else metrics
    return Finding("doors", "fine", f"the trial chat page is {page}; /metrics is read by {readers}")


async def _redis(settings: Settings, now: Callable[[], datetime], clocks: list[Clocks]) -> list[Finding]:
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
    if looked.refusal:
        yield Finding(
            "Redis write", "mend", f"it refuses a write: {looked.refusal}", "mend what is said on Redis above"
        )


async def _line(settings: Settings, now: Callable[[], datetime], clocks: list[Clocks]) -> list[Finding]:
    if not settings.has_line:
        remedy = "set LINE_CHANNEL_SECRET and LINE_CHANNEL_ACCESS_TOKEN, then: python -m bot setup line"
        return [Finding("LINE", "ask", "not connected", remedy)]
    from bot.channels.line_account import open_account
    from bot.channels.line_setup import explain
    from bot.doctor_line import examine_line

    async with open_account(settings.line_token, settings.line_api, settings.line_data_api) as account:
        try:
            bot = await account.info()
        except (Refused, Unreachable) as fault:
            step = explain(fault)
            return [Finding("LINE token", "mend", step.said, step.remedy)]
        if bot.clock is not None:
            clocks.append(Clocks(now(), bot.clock, "LINE"))
        return await examine_line(account, bot, settings.public_url)


async def _slack(settings: Settings, now: Callable[[], datetime], clocks: list[Clocks]) -> list[Finding]:
    if not settings.has_slack:
        remedy = "if you want it, run: python -m bot setup slack; it tells the steps"
        return [Finding("Slack", "ask", "not connected", remedy)]
    from bot.channels.slack_account import open_account
    from bot.doctor_slack import check_bot, check_way_in, explain_token

    async with open_account(settings.slack_api) as account:
        try:
            bot = await account.bot(settings.slack_token)
        except Unreachable as fault:
            return [explain_token(fault)]
        except Refused as fault:
            return [explain_token(fault), *await check_way_in(account, settings)]
        if bot.clock is not None:
            clocks.append(Clocks(now(), bot.clock, "Slack"))
        return [*check_bot(bot), *await check_way_in(account, settings)]


def check_clock(clocks: Clocks) -> Finding:
    """Whether our clock agrees with another one."""
    apart = clocks.here - clocks.there
    name = f"clock ({clocks.whose})"
    if abs(apart) <= APART:
        return Finding(name, "fine", f"agrees with {clocks.whose} to {abs(apart).total_seconds():.0f} s")
    way = "ahead of" if apart > timedelta() else "behind"
    return Finding(
        name,
        "mend",
        f"this machine is {abs(apart).total_seconds():.0f} s {way} {clocks.whose}",
        "set the clock that is wrong by NTP (timedatectl set-ntp true), on this machine or on that of Redis",
    )


def check_zone(zone: str) -> Finding:
    """Deadlines and quiet hours are meant in Japan."""
    if zone == "Asia/Tokyo":
        return Finding("time zone", "fine", zone)
    return Finding("time zone", "ask", zone, "unset KAERU_TZ: deadlines and quiet hours are those of Japan")
