"""The pure turn: understanding, stepping and words, without any server. CPU time of this thread, the best of a few."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from statistics import median

from bench.rates import now
from bench.table import Table
from bench.talks import Moment, make_moments
from bot.advance import advance
from bot.content.library import Library
from bot.core.masks import mask

_REPEATS = 5


def measure_pure(library: Library, table: Table, talks: int) -> None:
    """Medians over every moment of the talks, by kind."""
    moment = now()

    def turn(one: Moment) -> None:
        if one.said.kind == "text":
            mask(one.said.text)
        says = advance(library, one.person, one.event, moment).says
        library.words.render_all(says, one.person.lang, moment)

    table.head("The pure turn: mask, advance, render")
    moments = make_moments(library, talks, moment)
    for kind, target in (("press", "under 100 us"), ("text", "under 250 us")):
        times = _microseconds(turn, [one for one in moments if one.said.kind == kind])
        table.row(f"{kind}: median (slowest)", f"{median(times):.0f} us ({max(times):.0f})", target)
        table.keep(f"pure {kind} us", sorted(times))


def _microseconds(turn: Callable[[Moment], None], moments: Sequence[Moment]) -> list[float]:
    """The best of a few times each; never the same moment twice in a row, as nobody says the same twice in a row."""
    best = [float("inf")] * len(moments)
    for _ in range(_REPEATS):
        for place, one in enumerate(moments):
            started = time.thread_time_ns()
            turn(one)
            best[place] = min(best[place], (time.thread_time_ns() - started) / 1000)
    return best
