"""Webhooks a second of Kaeru and of the baselines, in turns on one core; and what each costs in CPU."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from statistics import median
from typing import Any

from msgspec.structs import replace

from bench.bodies import Make, write_requests
from bench.people import store_people
from bench.processes import OTHER_CORES, Database, Running, Stand
from bench.talks import Moment
from bot.core.person import Address, Person

CONNECTIONS = 64
_LATER = 500_000_000
_SPARE, _AT_FIRST = 1.8, 2500.0
_QUIET_SECONDS, _TYPING_SECONDS = 0.4, 2.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One load on one server: acknowledged and answered turns a second, CPU a turn in microseconds, latencies."""

    turns: int
    rate: float
    cpu_us: float
    redis_us: float
    p50_ms: float
    p99_ms: float
    refused: int
    unanswered: int


@dataclass(slots=True)
class Contender:
    """A server under load, how it is spoken to, and which calls to the platform are its answers. `keeps` tells that it
    must know people before, `meets` that it asks the platform for something once for everybody it meets.
    """

    server: Running
    redis: Database
    platform: Running
    make: Make
    user: Callable[[int], Address]
    answers: str
    keeps: bool = False
    meets: bool = False
    next_user: int = 1
    fastest: float = 0.0

    def answered(self) -> int:
        """How many answers have reached the platform."""
        return int(self.platform.ask("/counts").get(self.answers, 0))


def load(stand: Stand, one: Contender, moments: Sequence[Moment], seconds: float, pace: float = 0) -> Run:
    """Put a server under load by people who each say one thing; wait until all their answers have arrived."""
    wanted = (pace * 1.1 or (one.fastest or _AT_FIRST) * _SPARE) * seconds + 2 * CONNECTIONS
    people = [one.user(number) for number in range(one.next_user, one.next_user + int(wanted))]
    one.next_user += len(people)
    requests = stand.folder / f"requests-{one.server.process.pid}"
    if one.meets:
        _meet(one, moments, people, requests, seconds)
    if one.keeps:
        store_people(one.redis.url, people, _As(moments))
    write_requests(requests, one.make, moments, people)
    cpu, redis_cpu, before = one.server.cpu(), one.redis.cpu(), one.answered()
    found = wrk(one.server.base, requests, seconds, pace)
    after = one.server.cpu()
    turns = _drain(one) - before
    one.fastest = max(one.fastest, found["answers"] / found["seconds"])
    if found["missing"]:  # faster than ever before: again, with more to say
        return load(stand, one, moments, seconds, pace)
    return Run(
        turns=turns,
        # What is acknowledged but not yet said is not done: the CPU it still takes counts as time.
        rate=turns / (found["seconds"] + one.server.cpu() - after),
        cpu_us=(one.server.cpu() - cpu) / turns * 1e6,
        redis_us=(one.redis.cpu() - redis_cpu) / turns * 1e6,
        p50_ms=found["p50_ms"],
        p99_ms=found["p99_ms"],
        refused=found["refused"] + found["failed"],
        unanswered=max(found["answers"] - turns, 0),
    )


def _meet(one: Contender, moments: Sequence[Moment], people: Sequence[Address], requests: Path, seconds: float) -> None:
    """Everybody says the same once before, unmeasured: most who write to a bot have written to it before."""
    store_people(one.redis.url, people, _As(moments))
    write_requests(requests, one.make, moments, people, later=_LATER)
    wrk(one.server.base, requests, seconds)
    _drain(one)


@dataclass(frozen=True, slots=True)
class _As:
    """People as they are before the moments, one after the other."""

    moments: Sequence[Moment]

    def __call__(self, number: int, person_id: str, address: Address) -> Person:
        return replace(self.moments[number % len(self.moments)].person, id=person_id, address=address)


def wrk(base: str, requests: Path, seconds: float, pace: float = 0) -> dict[str, Any]:
    """What wrk says of a load; without a `pace` (requests a second) it is as much as the server takes."""
    script = str(Path(__file__).with_name("load.lua"))
    connections = CONNECTIONS if not pace else 4 * CONNECTIONS
    command = [
        "taskset",
        "-c",
        OTHER_CORES,
        "wrk",
        "-t1",
        f"-c{connections}",
        f"-d{max(1, round(seconds))}s",
        "--timeout",
        "20s",
    ]
    done = subprocess.run(
        [*command, "-s", script, base, "--", str(requests), str(pace)], check=True, capture_output=True, text=True
    )
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def _drain(one: Contender) -> int:
    """Wait until no more answers arrive; how many have in all. Kaeru lets people finish typing before it answers."""
    quiet = _TYPING_SECONDS if one.keeps else _QUIET_SECONDS
    last, since = -1, time.monotonic()
    while time.monotonic() - since < quiet:
        time.sleep(0.05)
        if (found := one.answered()) != last:
            last, since = found, time.monotonic()
    return last


def alternate(
    stand: Stand, those: Sequence[Contender], moments: Sequence[Moment], runs: int, seconds: float
) -> dict[str, list[Run]]:
    """Every contender in turn, so many times, after a short run to get warm."""
    for one in those:
        load(stand, one, moments, 1)
        load(stand, one, moments, 1)
    found: dict[str, list[Run]] = {one.server.name: [] for one in those}
    for _ in range(runs):
        for one in those:
            found[one.server.name].append(load(stand, one, moments, seconds))
    return found


def middle(runs: Sequence[Run], what: str) -> float:
    """The median of one figure."""
    return float(median(getattr(run, what) for run in runs))


def now() -> datetime:
    """The real time: reply tokens and signatures are judged by it."""
    from bot.app import clock

    return clock()


def write_get(path: Path, target: str, count: int) -> None:
    """The same cheap call many times, to see how fast a fake is by itself."""
    body = b'{"replyToken":"x","messages":[]}'
    request = b"POST %s HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n%s" % (target.encode(), len(body), body)
    path.write_bytes((b"%d\n%s" % (len(request), request)) * count)
