"""Many people in Redis: what one weighs, whether a turn grows dearer with their number, and reminders that fall due."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from statistics import median

from redis import Redis

from bench.bodies import line_user
from bench.people import NAMES, resting, store_people
from bench.processes import OTHER_CORES, SERVER_CORE, Running, Stand, environment
from bench.rates import Contender, Run, load, middle, now
from bench.speed import line_server
from bench.table import Table
from bench.talks import make_moments
from bot.content.library import Library
from bot.core.person import Address, Person, Reminder
from bot.core.reminders import SPREAD, look_at

_WEIGHED = 20_000
_PACE = 200.0
_PLATFORM_SECONDS = "0.05"
PUSHES = "/v2/bot/message/push"


@dataclass(frozen=True, slots=True)
class Resting:
    """People at rest, with so many reminders pending that come at a moment of their own choice."""

    now: datetime
    due: datetime | None = None
    pending: int = 0

    def __call__(self, number: int, person_id: str, address: Address) -> Person:
        due = self.due + timedelta(seconds=number % 3600) if self.due else None
        return resting(person_id, address, self.now, due, self.pending)


def measure_growth(
    stand: Stand, library: Library, table: Table, sizes: tuple[int, ...], runs: int, seconds: float
) -> None:
    """The weight of a person and a reminder; then the CPU of a turn, Redis after Redis, with more and more people in it."""
    _weigh(stand, table)
    table.head("CPU a turn, server and Redis, by how many people are stored")
    moments = make_moments(library, 60, now())
    platform = stand.python("platform", "bench.fake_platform", OTHER_CORES, {})
    those: list[Contender] = []
    for size in sizes:
        redis = stand.redis()
        started = time.monotonic()
        _fill(redis, 1, size, Resting(now()))
        env = environment(redis, platform, line=True)
        those.append(
            line_server(stand, redis, platform, stand.python(f"{size}", "bot", SERVER_CORE, env, "serve"), keeps=True)
        )
        table.row(
            f"{size:,} people stored: bulk load, Redis resident",
            f"{time.monotonic() - started:.0f} s, {redis.resident():,.0f} MB",
        )
    found: dict[str, list[Run]] = {one.server.name: [] for one in those}
    for one in those:
        load(stand, one, moments, 1)
    for _ in range(runs):
        for one in those:
            found[one.server.name].append(load(stand, one, moments, seconds))
    first = _both(found[str(sizes[0])])
    for size in sizes:
        both = _both(found[str(size)])
        table.row(
            f"{size:,} people: server + Redis", f"{both:,.0f} us ({both / first - 1:+.0%})", "grows less than 10 %"
        )
    table.keep("growth", {name: [asdict(run) for run in runs] for name, runs in found.items()})


def _both(runs: list[Run]) -> float:
    return middle(runs, "cpu_us") + middle(runs, "redis_us")


def _weigh(stand: Stand, table: Table) -> None:
    """Redis's own count of its memory, before and after."""
    table.head("Memory in Redis: one open case, six diary lines, four tasks, sealed")
    moment, weights = now(), []
    due = moment + timedelta(days=20)
    for pending in (0, 1, 4):
        redis = stand.redis(durable=False)
        before = _used(redis)
        _fill(redis, 1, _WEIGHED, Resting(moment, due if pending else None, pending))
        weights.append((_used(redis) - before) / _WEIGHED)
        stand.end(redis)
    table.row("a person at rest", f"{weights[0]:,.0f} bytes", "under 1,200")
    table.row("the first pending reminder more", f"{weights[1] - weights[0]:,.0f} bytes", "under 200")
    table.row("each further one (mean of three)", f"{(weights[2] - weights[1]) / 3:,.0f} bytes", "under 200")
    table.keep("weights", weights)


def _fill(redis: Running, first: int, count: int, make: Resting) -> None:
    people = [line_user(number) for number in range(first, first + count)]
    store_people(redis.url, people, make)


def _used(redis: Running) -> int:
    with Redis(port=int(redis.base.rpartition(":")[2])) as client:
        return int(client.info("memory")["used_memory"])


def measure_reminders(stand: Stand, library: Library, table: Table, pending: int, seconds: int) -> None:
    """Pending reminders, of which a thousand a second fall due, against a platform that answers in 50 ms."""
    table.head(f"Reminders: {pending:,} pending, the platform answers in 50 ms, live talk at {_PACE:.0f}/s beside it")
    moments, moment = make_moments(library, 60, now()), now()
    platform = stand.python("platform", "bench.fake_platform", OTHER_CORES, {"DELAY": _PLATFORM_SECONDS})
    redis = stand.redis()
    _fill(redis, 1, pending, Resting(moment, moment + timedelta(days=3), 1))
    env = environment(redis, platform, line=True)
    web = line_server(
        stand, redis, platform, stand.python("web", "bot", SERVER_CORE, env, "serve", "--no-worker"), keeps=True
    )
    load(stand, web, moments, 2, _PACE)
    worker = stand.worker(OTHER_CORES, env)
    alone = load(stand, web, moments, seconds, _PACE)
    due = 1000 * seconds
    cpu, redis_cpu, before, started = worker.cpu(), redis.cpu(), _pushed(platform), time.monotonic()
    _fill(redis, 5_000_000, due, Resting(moment, moment - timedelta(hours=1), 1))
    beside = load(stand, web, moments, seconds, _PACE)
    while _pushed(platform) - before < due and time.monotonic() - started < 10 * seconds:
        time.sleep(0.02)
    took, pushed = time.monotonic() - started, _pushed(platform) - before
    arrivals = platform.ask("/arrivals").get(PUSHES, [])[1:-1] or [0]
    table.row(
        "sent a second by one worker: median second (slowest)", f"{median(arrivals):,.0f} ({min(arrivals):,})", "1,000"
    )
    table.row(f"of {due:,} due: pushed, in", f"{pushed:,} in {took:.1f} s", "each once")
    table.row(
        "CPU a reminder in the worker, in Redis",
        f"{(worker.cpu() - cpu) / max(pushed, 1) * 1e6:,.0f} us, {(redis.cpu() - redis_cpu) / max(pushed, 1) * 1e6:,.0f} us",
    )
    table.row(
        "live p99 without, with the worker busy", f"{alone.p99_ms:.1f} ms, {beside.p99_ms:.1f} ms", "at most doubles"
    )
    table.keep("reminders", {"arrivals": arrivals, "took": took, "alone": asdict(alone), "beside": asdict(beside)})
    _nine_o_clock(table, moment)


def _nine_o_clock(table: Table, moment: datetime) -> None:
    """When the worker looks after 100,000 people who are all due at nine, a tenth of them by their own choice."""
    nine = moment.replace(hour=9, minute=0, second=0, microsecond=0)
    ordinary, chosen = (Reminder("1.x", "1", "x", name, nine) for name in ("due202606100900", "later202606100900"))
    looks = Counter(
        (look_at(NAMES.person_id(line_user(n)), chosen if n % 10 == 0 else ordinary, SPREAD) - nine)
        // timedelta(seconds=1)
        for n in range(100_000)
    )
    at_once = looks.pop(0)
    table.row(
        "100,000 due at 9:00: at once, then a second at most, until",
        f"{at_once:,}, {max(looks.values())}, {max(looks) / 60:.0f} min",
        "urgent first, half an hour",
    )


def _pushed(platform: Running) -> int:
    return int(platform.ask("/counts").get(PUSHES, 0))
