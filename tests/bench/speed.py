"""How many turns a second one core takes, beside the baselines; and how long an acknowledgement takes below that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict

from bench.bodies import line_request, line_user, slack_request, slack_user
from bench.processes import OTHER_CORES, SERVER_CORE, Database, Running, Stand, environment
from bench.rates import Contender, Run, alternate, load, middle, now, write_get, wrk
from bench.table import Table
from bench.talks import Moment, make_moments
from bot.content.library import Library

_TALKS = 60
_SHARE_OF_MOST = 0.7
LINE_ANSWERS, SLACK_ANSWERS = "/v2/bot/message/reply", "/api/chat.postMessage"


def measure_line(stand: Stand, library: Library, table: Table, runs: int, seconds: float) -> None:
    """LINE: Kaeru beside the SDK's echo and the least that is durable."""
    moments = make_moments(library, _TALKS, now())
    platform, redis = stand.python("platform", "bench.fake_platform", OTHER_CORES, {}), stand.redis()
    env = environment(redis, platform, line=True)
    kaeru = line_server(stand, redis, platform, stand.python("kaeru", "bot", SERVER_CORE, env, "serve"), keeps=True)
    echo = line_server(stand, redis, platform, stand.python("sdk_echo", "bench.echo_line", SERVER_CORE, env))
    least = line_server(stand, redis, platform, stand.python("by_hand", "bench.least_line", SERVER_CORE, env))
    table.head("LINE: turns a second on one core, one free text to four presses")
    _alone(stand, table, platform, LINE_ANSWERS)
    found = alternate(stand, (echo, least, kaeru), moments, runs, seconds)
    _each(table, found)
    _ratio(table, found, "sdk_echo", "durable turn : the SDK's stateless echo", "aim at 2, at least 1.25")
    _ratio(table, found, "by_hand", "durable turn : the hand-written durable minimum", "at least 0.75")
    table.row("kaeru: resident after it all", f"{kaeru.server.resident():.0f} MB", "under 160 MB")
    table.keep("line", {name: [asdict(run) for run in those] for name, those in found.items()})
    _latency(stand, table, moments, (echo, kaeru), found, max(seconds, 3))


def line_server(stand: Stand, redis: Database, platform: Running, server: Running, *, keeps: bool = False) -> Contender:
    """A server that speaks LINE; everybody who writes to it is somebody else."""
    first = 10_000_000 * len(stand.running)
    return Contender(server, redis, platform, line_request, line_user, LINE_ANSWERS, keeps, False, first)


def measure_slack(stand: Stand, library: Library, table: Table, runs: int, seconds: float) -> None:
    """Slack: Kaeru beside Bolt's echo."""
    moments = make_moments(library, _TALKS, now())
    platform, redis = stand.python("platform", "bench.fake_platform", OTHER_CORES, {}), stand.redis()
    env = environment(redis, platform, slack=True)
    those = [
        Contender(server, redis, platform, slack_request, slack_user, SLACK_ANSWERS, keeps, keeps, first)
        for server, keeps, first in (
            (stand.python("bolt_echo", "bench.echo_slack", SERVER_CORE, env), False, 1),
            (stand.python("kaeru", "bot", SERVER_CORE, env, "serve"), True, 50_000_000),
        )
    ]
    table.head("Slack: turns a second on one core")
    found = alternate(stand, those, moments, runs, seconds)
    _each(table, found)
    _ratio(table, found, "bolt_echo", "durable turn : Bolt's stateless echo", "at least 1.2")
    table.keep("slack", {name: [asdict(run) for run in runs] for name, runs in found.items()})


def _alone(stand: Stand, table: Table, platform: Running, path: str) -> None:
    requests = stand.folder / "alone"
    write_get(requests, path, 120_000)
    found = wrk(platform.base, requests, 1)
    rate = found["answers"] / found["seconds"]
    table.row("the fake platform by itself (it must not be what is waited for)", f"{rate:,.0f} calls/s")
    table.keep("platform alone", found)


def _each(table: Table, found: Mapping[str, Sequence[Run]]) -> None:
    for name, runs in found.items():
        cpu, redis = middle(runs, "cpu_us"), middle(runs, "redis_us")
        lost = sum(run.refused + run.unanswered for run in runs)
        table.row(
            f"{name}: turns/s; CPU a turn, in Redis",
            f"{middle(runs, 'rate'):,.0f}/s {cpu:,.0f} us {redis:.0f} us",
            f"{lost} lost",
        )


def _ratio(table: Table, found: Mapping[str, Sequence[Run]], base: str, what: str, target: str) -> None:
    rate = middle(found["kaeru"], "rate") / middle(found[base], "rate")
    cpu = middle(found[base], "cpu_us") / middle(found["kaeru"], "cpu_us")
    table.row(f"{what}, by turns/s (by CPU a turn)", f"{rate:.2f} ({cpu:.2f})", target)


def _latency(
    stand: Stand,
    table: Table,
    moments: Sequence[Moment],
    those: Sequence[Contender],
    found: Mapping[str, Sequence[Run]],
    seconds: float,
) -> None:
    """To the acknowledgement, arrivals at random at 70 % of what each server could take at most."""
    table.head("Latency to the acknowledgement at 70 % of the own maximum")
    for one in those:
        pace = _SHARE_OF_MOST * middle(found[one.server.name], "rate")
        run = load(stand, one, moments, seconds, pace)
        target = "p50 under 15, p99 under 60 ms and half the echo's" if one.keeps else ""
        table.row(f"{one.server.name} at {pace:,.0f}/s: p50, p99", f"{run.p50_ms:.1f} ms, {run.p99_ms:.1f} ms", target)
        table.keep(f"latency {one.server.name}", asdict(run))
