"""This process's timers for bursts. One that is lost with its process is made good by the worker, a little later."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from bot.afterwards import Holding


class Timers:
    """At most one a person: the newest part of a burst counts. `ring` begins what is to be done when it is over."""

    def __init__(self, ring: Callable[[Holding], None]) -> None:
        self._ring = ring
        self._set: dict[str, tuple[asyncio.TimerHandle, Holding]] = {}

    def set(self, holding: Holding) -> None:
        """Ring when the burst is over."""
        if earlier := self._set.pop(holding.person_id, None):
            earlier[0].cancel()
        handle = asyncio.get_running_loop().call_later(holding.seconds, self._over, holding)
        self._set[holding.person_id] = handle, holding

    def ring_all(self) -> None:
        """Wait no longer for anybody."""
        for handle, holding in list(self._set.values()):
            handle.cancel()
            self._over(holding)

    def _over(self, holding: Holding) -> None:
        del self._set[holding.person_id]
        self._ring(holding)
