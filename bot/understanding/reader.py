"""What reading a message needs, loaded from flows/examples: readings of words, cues, brands, routes, and the learned weights."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import tomli

from bot.understanding.brands import Brands, make_brands
from bot.understanding.cues import Cues, make_cues
from bot.understanding.fold import Readings, read_readings
from bot.understanding.model import Model, read_weights
from bot.understanding.routes import Routes, make_routes

_NOTHING_LEARNED = Model((), {}, 0)


@dataclass(frozen=True, slots=True)
class Reader:
    """Immutable; one for all messages of a process."""

    readings: Readings = field(default_factory=dict)
    cues: Cues = field(default_factory=Cues)
    brands_told: str = ""
    routes: Routes = field(default_factory=Routes)
    model: Model = _NOTHING_LEARNED

    @property
    def brands(self) -> Brands:
        """The brands, read when they are first asked for: only the echo of a message for people wants them, no turn does."""
        return _brands(self.brands_told)


@cache
def _brands(told: str) -> Brands:
    return make_brands(tomli.loads(told))


def read_reader(folder: Path, *, with_model: bool = True) -> Reader:
    """The reader of a folder; without its weights when they are about to be learned."""
    readings = read_readings((folder / "readings.txt").read_text("utf-8"))
    cues = make_cues(tomli.loads((folder / "cues.toml").read_text("utf-8")), readings)
    brands = (folder / "brands.toml").read_text("utf-8")
    routes = make_routes(tomli.loads((folder / "routes.toml").read_text("utf-8")))
    model = read_weights(folder / "learned.txt") if with_model else _NOTHING_LEARNED
    return Reader(readings, cues, brands, routes, model)
