"""One at a time, and of those who wait the earliest first. Knows neither events nor people, only names and moments."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from heapq import heappop, heappush
from itertools import count

_Waiting = tuple[datetime, int, "asyncio.Future[None]"]


class Turnstiles:
    """A turnstile for each name that somebody is passing, none for the others."""

    def __init__(self) -> None:
        self._waiting: dict[str, list[_Waiting]] = {}
        self._arrivals = count()

    @asynccontextmanager
    async def passing(self, name: str, at: datetime) -> AsyncIterator[None]:
        """Wait until nobody else of this name is inside and nobody earlier waits."""
        if name in self._waiting:
            turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            heappush(self._waiting[name], (at, next(self._arrivals), turn))
            try:
                await turn
            except asyncio.CancelledError:
                if turn.done() and not turn.cancelled():
                    self._leave(name)  # called in and cancelled in the same moment
                raise
        else:
            self._waiting[name] = []
        try:
            yield
        finally:
            self._leave(name)

    def _leave(self, name: str) -> None:
        waiting = self._waiting[name]
        while waiting:
            _, _, turn = heappop(waiting)
            if not turn.done():
                turn.set_result(None)
                return
        del self._waiting[name]
