"""More processes: two web and two workers on one Redis, then the same on a Redis Cluster; what each costs, what is lost."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from datetime import timedelta

from redis_clusters import MASTERS, Cluster
from redis_servers import RedisServer

from bench.bodies import line_user
from bench.people import store_people
from bench.processes import OTHER_CORES, SERVER_CORE, Database, Running, Stand, Together, environment
from bench.rates import load, now
from bench.speed import LINE_ANSWERS, line_server
from bench.stored import PUSHES, Resting
from bench.table import Table
from bench.talks import Moment, make_moments
from bot.content.library import Library

_PACE = 100.0
_DUE = 500
_CORES = (SERVER_CORE, OTHER_CORES)


def measure(stand: Stand, library: Library, table: Table, seconds: float) -> None:
    """The same talk and the same reminders on both kinds of Redis."""
    moments = make_moments(library, 60, now())
    platform = stand.python("platform", "bench.fake_platform", OTHER_CORES, {})
    table.head(f"Two web processes (each {_PACE:.0f}/s) and two workers ({_DUE} reminders due): one Redis")
    _together(stand, table, moments, platform, stand.redis(), seconds)
    table.head("The same: a Redis Cluster of three masters and three replicas")
    cluster = Cluster(stand.folder / "cluster")
    try:
        asyncio.run(cluster.start())
        nodes = [Running("node", node.process, node.url) for node in cluster.nodes if node.process is not None]
        _together(stand, table, moments, platform, Together(nodes, cluster.url), seconds)
        for number, node in enumerate(cluster.nodes[:MASTERS]):
            keys, commands = asyncio.run(_held(node))
            table.row(f"master {number}: keys, commands", f"{keys:,}, {commands:,}", "spread evenly")
    finally:
        cluster.kill()


def _together(
    stand: Stand, table: Table, moments: Sequence[Moment], platform: Running, redis: Database, seconds: float
) -> None:
    env = environment(redis, platform, line=True)
    workers = [stand.worker(core, env) for core in _CORES]
    webs = [
        line_server(stand, redis, platform, stand.python("web", "bot", core, env, "serve", "--no-worker"), keeps=True)
        for core in _CORES
    ]
    for web in webs:
        load(stand, web, moments, 1, _PACE)
    before, redis_cpu = _counts(platform), redis.cpu()
    cpu = [web.server.cpu() for web in webs], [worker.cpu() for worker in workers]
    moment = now()
    people = [line_user(number) for number in range(9_000_000, 9_000_000 + _DUE)]
    store_people(redis.url, people, Resting(moment, moment - timedelta(hours=1), 1))
    with ThreadPoolExecutor(len(webs)) as pool:
        runs = list(pool.map(lambda web: load(stand, web, moments, seconds, _PACE), webs))
    ends = time.monotonic() + 10
    while _counts(platform)[PUSHES] - before[PUSHES] < _DUE and time.monotonic() < ends:
        time.sleep(0.05)
    after = _counts(platform)
    turns, pushed = after[LINE_ANSWERS] - before[LINE_ANSWERS], after[PUSHES] - before[PUSHES]
    spent = [sum(one.server.cpu() for one in webs) - sum(cpu[0]), sum(one.cpu() for one in workers) - sum(cpu[1])]
    table.row("turns answered; reminders pushed", f"{turns:,}; {pushed} of {_DUE}", "each once")
    table.row(
        "CPU a turn in web; a reminder in the workers",
        f"{spent[0] / turns * 1e6:,.0f} us; {spent[1] / _DUE * 1e6:,.0f} us",
    )
    table.row("CPU in Redis, a turn or reminder", f"{(redis.cpu() - redis_cpu) / (turns + _DUE) * 1e6:,.0f} us")
    table.keep(f"several {type(redis).__name__}", [asdict(run) for run in runs])
    stand.end(*workers, *(web.server for web in webs))


def _counts(platform: Running) -> Mapping[str, int]:
    counts: dict[str, int] = platform.ask("/counts")
    return {LINE_ANSWERS: 0, PUSHES: 0} | counts


async def _held(node: RedisServer) -> tuple[int, int]:
    async with node.client() as client:
        return await client.dbsize(), (await client.info("stats"))["total_commands_processed"]
