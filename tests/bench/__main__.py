"""`make bench` and `make bench-quick`: everything that is measured, in one run."""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bench import several, speed, stored, waking
from bench.processes import Stand
from bench.pure import measure_pure
from bench.table import Table, machine
from bot.content.library import Library, load_library


@dataclass(frozen=True, slots=True)
class Size:
    """How long and how often."""

    runs: int
    seconds: float
    talks: int
    stored: tuple[int, ...]
    pending: int
    reminder_seconds: int


FULL = Size(runs=5, seconds=4, talks=60, stored=(1_000, 100_000, 1_000_000), pending=1_000_000, reminder_seconds=20)
QUICK = Size(runs=2, seconds=1, talks=20, stored=(1_000, 50_000), pending=20_000, reminder_seconds=6)
Part = Callable[[Stand, Library, Table, Size], None]
PARTS: dict[str, Part] = {
    "start": lambda stand, library, table, size: waking.measure_start(stand, table, size.runs),
    "pure": lambda stand, library, table, size: measure_pure(library, table, size.talks),
    "line": lambda stand, library, table, size: speed.measure_line(stand, library, table, size.runs, size.seconds),
    "slack": lambda stand, library, table, size: speed.measure_slack(stand, library, table, size.runs, size.seconds),
    "stored": lambda stand, library, table, size: stored.measure_growth(
        stand, library, table, size.stored, size.runs, size.seconds
    ),
    "reminders": lambda stand, library, table, size: stored.measure_reminders(
        stand, library, table, size.pending, size.reminder_seconds
    ),
    "several": lambda stand, library, table, size: several.measure(stand, library, table, size.seconds),
}


def main() -> int:
    """Run the parts asked for, all of them if none is."""
    parser = argparse.ArgumentParser(prog="bench")
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="which parts; all if none is named")
    parser.add_argument("--quick", action="store_true", help="a short form: two minutes, rough figures")
    parser.add_argument("--json", type=Path, default=Path("bench.json"), help="where the figures are written")
    chosen = parser.parse_args()
    if fault := _missing():
        print(fault, file=sys.stderr)
        return 1
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that nothing it started stays behind
    size, table, library = QUICK if chosen.quick else FULL, Table(), load_library()
    print(machine())
    for name in chosen.parts or PARTS:
        stand = Stand()
        try:
            PARTS[name](stand, library, table, size)
        finally:
            stand.close()
    table.write(chosen.json)
    print(f"\nwritten to {chosen.json}")
    return 0


def _missing() -> str:
    """What this machine lacks, "" when it lacks nothing."""
    if not shutil.which("wrk"):
        return "the bench needs wrk, a load generator: apt install wrk"
    if not shutil.which("taskset") or (os.cpu_count() or 1) < 2:
        return (
            "the bench needs two cores and taskset (Linux, util-linux): one core for the server, the rest for the rest"
        )
    return ""


if __name__ == "__main__":
    sys.exit(main())
