"""How many pushes the month has left, asked once an hour by each process that reminds: is it time to save them?"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from bot.channels.base import Unreachable
from bot.core.person import Address
from bot.core.thrift import is_scarce
from bot.turn import Clock

log = logging.getLogger("kaeru.thrift")
ASK_EVERY = timedelta(hours=1)
_AGAIN = timedelta(minutes=10)


class Thrift:
    """One process's view of LINE's monthly quota. Where LINE does not say, nothing is saved: a reminder goes first."""

    def __init__(self, pushes: Callable[[], Awaitable[tuple[int, int | None]]], clock: Clock) -> None:
        self._pushes = pushes
        self._clock = clock
        self._asked: datetime | None = None
        self._good_for = ASK_EVERY
        self._used = 0
        self._limit: int | None = None

    async def applies(self, address: Address) -> bool:
        """Whether a reminder to that address that is not urgent should wait for a free reply."""
        if address.platform != "line":
            return False
        now = self._clock()
        if self._asked is None or abs(now - self._asked) >= self._good_for:
            self._asked = now  # others use the old figure meanwhile
            await self._ask()
        return is_scarce(self._used, self._limit, now)

    async def _ask(self) -> None:
        try:
            self._used, self._limit = await self._pushes()
            self._good_for = ASK_EVERY
        except (Unreachable, ValueError, TypeError) as fault:
            log.info("pushes left not told: %s", type(fault).__name__)
            self._limit, self._good_for = None, _AGAIN
