"""The loop over due things: reminders whose time has come, outboxes whose sender did not finish."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta

from bot.delivery import Sender
from bot.metrics import REMINDERS
from bot.store.people import Leased
from bot.turn import Turns

log = logging.getLogger("kaeru.worker")
LEASE = timedelta(seconds=30)
PAUSE = 0.5
_AT_ONCE = 16
_MOST_A_SHARD = 4


class Worker:
    """Looks at every shard, and takes no more than it can start at once."""

    def __init__(self, turns: Turns, sender: Sender) -> None:
        self.turns = turns
        self.sender = sender
        self._stopping = asyncio.Event()
        self._places = asyncio.Semaphore(_AT_ONCE)

    async def run(self) -> None:
        """Work until `stop`. A fault costs one round, never the loop."""
        while not self._stopping.is_set():
            found = 0
            try:
                found = await self.once()
            except Exception as fault:  # noqa: BLE001  the one place that must go on whatever happens
                log.error("a round of the worker failed: %s", type(fault).__name__)
            if not found:
                try:
                    await asyncio.wait_for(self._stopping.wait(), PAUSE)
                except TimeoutError:
                    continue

    def stop(self) -> None:
        """Finish this round, then end."""
        self._stopping.set()

    async def once(self) -> int:
        """One round: lease what is due and handle it. How much there was."""
        now = self.turns.clock()
        leased = await self.turns.store.lease(now, now + LEASE, _MOST_A_SHARD)
        results = await asyncio.gather(*(self._handle(one) for one in leased), return_exceptions=True)
        for one, result in zip(leased, results, strict=True):
            if isinstance(result, BaseException):
                # The lease runs out and the person is looked at again.
                log.error("due thing of %s failed: %s", one.person_id[:8], type(result).__name__)
        return len(leased)

    async def _handle(self, one: Leased) -> None:
        async with self._places:
            if one.what == "o":
                await self.sender.recover(one.person_id)
                return
            ready = await self.turns.remind(one.person_id)
            if ready is not None:
                REMINDERS.inc()
                await self.sender.send(ready)
