"""Webhooks a second of Kaeru and of the baselines, in turns on one core; and what each costs in CPU."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from statistics import median
from typing import Any

from bench.bodies import Make, write_requests
from bench.people import store_people
from bench.processes import OTHER_CORES, Running, Stand
from bench.talks import Said
from bot.core.person import Address, Person

CONNECTIONS = 64
_SPARE, _AT_FIRST = 1.8, 2500.0
_DRAIN_SECONDS = 30


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


@dataclass(slots=True)
class Contender:
    """A server under load, whom it knows, what it is told, and how its answers are counted at the platform."""

    server: Running
    redis: Running
    platform: Running
    make: Make
    users: Any
    path: str
    starts_from: Person | None = None
    next_user: int = 1
    fastest: float = 0.0

    def answered(self) -> int:
        """How many answers have reached the platform."""
        return int(self.platform.ask("/counts").get(self.path, 0))


def load(stand: Stand, one: Contender, talks: Sequence[Sequence[Said]], seconds: float, pace: float = 0) -> Run:
    """Put a server under load by people it has not heard of in this run; wait until everything said has arrived."""
    wanted = (pace * 1.1 or (one.fastest or _AT_FIRST) * _SPARE) * seconds + 2 * CONNECTIONS
    count = int(wanted / len(talks[0])) + 1
    people = [one.users(number) for number in range(one.next_user, one.next_user + count)]
    one.next_user += count
    _befriend(one, people)
    requests = stand.folder / "requests"
    write_requests(requests, one.make, talks, people)
    cpu, redis_cpu, before = one.server.cpu(), one.redis.cpu(), one.answered()
    found = wrk(one.server.base, requests, seconds, pace)
    drained = _drain(one, before, found["answers"])
    turns = found["answers"] - found["refused"]
    if found["missing"]:
        raise RuntimeError(f"{one.server.name}: there were too few requests")
    run = Run(
        turns=turns,
        rate=turns / (found["seconds"] + drained),
        cpu_us=(one.server.cpu() - cpu) / turns * 1e6,
        redis_us=(one.redis.cpu() - redis_cpu) / turns * 1e6,
        p50_ms=found["p50_ms"],
        p99_ms=found["p99_ms"],
        refused=found["refused"] + found["failed"],
    )
    if not pace:
        one.fastest = max(one.fastest, found["answers"] / found["seconds"])
    return run


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


def _befriend(one: Contender, people: Sequence[Address]) -> None:
    if one.starts_from is None:
        return
    base = one.starts_from

    def friend(person_id: str, address: Address) -> Person:
        from msgspec.structs import replace

        return replace(base, id=person_id, address=address)

    assert base.met is not None
    store_people(one.redis.base.replace("http", "redis", 1), people, friend, base.met)


def _drain(one: Contender, before: int, answers: int) -> float:
    """Seconds until every turn's answer has arrived: what is acknowledged but not yet said is not done."""
    started = time.monotonic()
    while one.answered() - before < answers and time.monotonic() - started < _DRAIN_SECONDS:
        time.sleep(0.01)
    return time.monotonic() - started


def alternate(
    stand: Stand, those: Sequence[Contender], talks: Sequence[Sequence[Said]], runs: int, seconds: float
) -> dict[str, list[Run]]:
    """Every contender in turn, so many times, after a short run to get warm."""
    for one in those:
        load(stand, one, talks, 1)
        load(stand, one, talks, 1)
    found: dict[str, list[Run]] = {one.server.name: [] for one in those}
    for _ in range(runs):
        for one in those:
            found[one.server.name].append(load(stand, one, talks, seconds))
    return found


def middle(runs: Sequence[Run], what: str) -> float:
    """The median of one figure."""
    return float(median(getattr(run, what) for run in runs))


def now() -> datetime:
    """The real time: reply tokens and signatures are judged by it."""
    from bot.app import clock

    return clock()
