"""Limits that all processes keep together: how often somebody may come in a minute, how many pushes go out in a second."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

from bot.store import keys
from bot.store.batch import Batch
from bot.store.nodes import Nodes
from bot.store.scripts import COUNT, RESERVE

_MINUTE = 60
_MICRO = 1_000_000


class Paces:
    """How often somebody comes in a minute. The first few that a process sees pass uncounted, so that nobody waits for
    Redis where no limit is near.
    """

    def __init__(self, nodes: Nodes, names: keys.Keys) -> None:
        self._batch = Batch(nodes)
        self._names = names
        self._minute = 0
        self._here: dict[str, int] = {}

    async def count(self, who: str, now: datetime, uncounted: int) -> tuple[int, int]:
        """One more from `who`: how many came in this minute, and how many of those were counted only now."""
        minute = int(now.timestamp()) // _MINUTE
        if minute != self._minute:
            self._minute, self._here = minute, {}
        here = self._here[who] = self._here.get(who, 0) + 1
        if here <= uncounted:
            return here, 1
        new = here if here == uncounted + 1 else 1
        arguments = [new, 2 * _MINUTE * 1000]
        return int(await self._batch.run(COUNT, [self._names.pace(who, minute)], arguments)), new


class Permits:
    """So many a second over all processes, taken in blocks from one key. Blocks lie end to end on the time line."""

    def __init__(self, nodes: Nodes, name: str, a_second: int, block: int) -> None:
        self._batch = Batch(nodes)
        self._key = keys.permits(name)
        self._block = block
        self._length = block * _MICRO // a_second
        self._taking = asyncio.Lock()
        self._left = self._begins = 0

    async def take(self, now: datetime, patience: timedelta) -> timedelta | None:
        """One permit: how long to wait before using it; None, and nothing taken, where that is longer than `patience`."""
        moment, longest = int(now.timestamp() * _MICRO), patience // timedelta(microseconds=1)
        async with self._taking:
            # Neither over already, nor taken by a clock that has gone back since.
            if self._left == 0 or not self._begins - longest <= moment < self._begins + self._length:
                arguments = [moment, self._length, longest]
                begins = int(await self._batch.run(RESERVE, [self._key], arguments))
                if begins < 0:
                    return None
                self._begins, self._left = begins, self._block
            self._left -= 1
            return timedelta(microseconds=max(self._begins - moment, 0))
