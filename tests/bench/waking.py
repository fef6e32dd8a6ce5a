"""How long `serve` takes until it is ready, on a Redis that runs already."""

from __future__ import annotations

import time
from statistics import median

from bench.processes import OTHER_CORES, SERVER_CORE, Stand, environment
from bench.table import Table


def measure_start(stand: Stand, table: Table, runs: int) -> None:
    """From the command to the first answer of /readyz, with each configuration; and what the process weighs then."""
    platform, redis = stand.python("platform", "bench.fake_platform", OTHER_CORES, {}), stand.redis()
    table.head("Start of `serve` until /readyz answers")
    for name, line, slack in (("the page alone", False, False), ("LINE", True, False), ("LINE and Slack", True, True)):
        env = environment(redis, platform, line=line, slack=slack)
        walls, cpus, weights = [], [], []
        for _ in range(runs):
            started = time.monotonic()
            server = stand.python("kaeru", "bot", SERVER_CORE, env, "serve")
            walls.append(time.monotonic() - started)
            cpus.append(server.cpu())
            weights.append(server.resident())
            stand.end(server)
        figure = f"{median(walls):.2f} s, {median(cpus):.2f} s CPU, {median(weights):.0f} MB"
        table.row(f"with {name}: wall, CPU, resident", figure, "under 1.5 s")
        table.keep(f"start {name}", {"walls": walls, "cpus": cpus})
