"""The loop over due things: reminders whose time has come, outboxes whose sender did not finish."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta

from bot.delivery import Sender
from bot.metrics import REMINDERS
from bot.store.keys import SHARDS
from bot.store.people import Leased
from bot.turn import Turns

log = logging.getLogger("kaeru.worker")
LEASE = timedelta(seconds=30)
PAUSE = 0.5
_MOST_A_SHARD = 4
_AT_ONCE = SHARDS * _MOST_A_SHARD
_SHUTDOWN_SECONDS = 10


class Worker:
    """Looks at every shard, and takes no more than it can start at once."""

    def __init__(self, turns: Turns, sender: Sender) -> None:
        self.turns = turns
        self.sender = sender
        self._stopping = asyncio.Event()
        self._running: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Work until `stop`. A fault costs one round, never the loop; nobody waits for somebody else's slow platform."""
        while not self._stopping.is_set():
            started: list[asyncio.Task[None]] = []
            try:
                started = await self._start()
            except Exception as fault:  # noqa: BLE001  the one place that must go on whatever happens
                log.error("a round of the worker failed: %s", type(fault).__name__)
            if not started:
                try:
                    await asyncio.wait_for(self._stopping.wait(), PAUSE)
                except TimeoutError:
                    continue
        if self._running:
            await asyncio.wait(self._running, timeout=_SHUTDOWN_SECONDS)

    def stop(self) -> None:
        """Start nothing more, then end."""
        self._stopping.set()

    async def once(self) -> int:
        """One round to its end: lease what is due and handle it. How much there was."""
        started = await self._start()
        if started:
            await asyncio.wait(started)
        return len(started)

    async def _start(self) -> list[asyncio.Task[None]]:
        """Lease what is due, as much as there is room for, and begin with all of it."""
        room = (_AT_ONCE - len(self._running)) // SHARDS
        if not room:
            return []
        now = self.turns.clock()
        leased = await self.turns.store.lease(now, now + LEASE, room)
        started = [asyncio.get_running_loop().create_task(self._handle(one), name=one.person_id[:8]) for one in leased]
        self._running.update(started)
        for task in started:
            task.add_done_callback(self._handled)
        return started

    async def _handle(self, one: Leased) -> None:
        if one.what == "o":
            await self.sender.recover(one.person_id)
            return
        ready = await self.turns.remind(one.person_id)
        if ready is not None:
            REMINDERS.inc()
            await self.sender.send(ready)

    def _handled(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (fault := task.exception()):
            # The lease runs out and the person is looked at again.
            log.error("due thing of %s failed: %s", task.get_name(), type(fault).__name__)
