"""A whole case with the process started anew before every turn: it is the same case, and nothing is said twice."""

from __future__ import annotations

from typing import Any

import pytest
from redis.asyncio import Redis
from test_talks import TALKS, start_of

from bot.channels.terminal import ScriptLine, TerminalChannel, read_script
from bot.content.library import Library
from bot.house import build_house
from bot.store.people import Store
from bot.talk import Talk, play

INPUTS = ("at", "text", "press")


async def rows_of(store: Store, library: Library, lines: list[ScriptLine], name: str, *, restarts: bool) -> list[Any]:
    """The rows of a talk; with `restarts` every input meets a house that was built just before."""
    rows: list[Any] = []
    talks: list[Talk] = []
    for line in lines:
        if not talks or restarts:
            talks.append(_started(store, library, talks, lines))
        await play(talks[-1], [line], name, rows.append)
    return rows


def _started(store: Store, library: Library, talks: list[Talk], lines: list[ScriptLine]) -> Talk:
    """A talk in a house of its own; it knows of the one before only what a person's screen shows."""
    house = build_house(store, library, lambda: talks[-1].now if talks else start_of(lines))
    channel = TerminalChannel()
    house.channels["terminal"] = channel
    talk = Talk(library, house, channel, talks[-1].now if talks else start_of(lines))
    if talks:
        talk.you = talks[-1].you
    return talk


@pytest.mark.parametrize("name", [name for name in TALKS if name.startswith(("scenario_", "long_"))])
async def test_a_case_survives_a_restart_before_every_turn(
    name: str, store: Store, redis: Redis, scenarios: Library
) -> None:
    lines = [line for line in read_script(TALKS[name], name) if line.kind in INPUTS]
    steady = await rows_of(store, scenarios, lines, name, restarts=False)
    await redis.flushall()
    restarted = await rows_of(store, scenarios, lines, name, restarts=True)
    assert [_told(row) for row in restarted] == [_told(row) for row in steady]
    assert steady


def _told(row: dict[str, Any]) -> tuple[Any, ...]:
    return (row["at"], row["kind"], row.get("text", ""), row.get("id", ""), str(row.get("due", "")))
