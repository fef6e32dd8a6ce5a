"""The loop over due things: reminders whose time has come, outboxes whose sender did not finish, copies of the erased."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine, Iterator
from contextlib import suppress

from bot.afterwards import Ready
from bot.core.outbox import SEND_WITHIN
from bot.delivery import Sender
from bot.erasing import Eraser
from bot.metrics import REMINDERS
from bot.store.keys import SHARDS
from bot.store.people import Leased
from bot.turn import Turns

log = logging.getLogger("kaeru.worker")
LEASE = SEND_WITHIN
"""As long as a commit's own process has: a worker that dies leaves time for another try within a reply token's life."""
PAUSE = 0.5
LONGEST_PAUSE = 8.0
"""Between rounds while Redis is away; in seconds, like `PAUSE`."""
SENDERS_FIRST = 2.0
"""Longer than the longest pause of a sender who has something to record."""
_MOST_A_SHARD = 4
_AT_ONCE = SHARDS * _MOST_A_SHARD
_SHUTDOWN_SECONDS = 10


class Worker:
    """Looks at every shard, and takes no more than it can start at once."""

    def __init__(self, turns: Turns, sender: Sender, eraser: Eraser) -> None:
        self.turns = turns
        self.sender = sender
        self.eraser = eraser
        self._stopping = asyncio.Event()
        self._done = asyncio.Event()
        self._running: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Work until `stop`. A fault costs one round, never the loop; nobody waits for somebody else's slow platform."""
        failed = 0
        while not self._stopping.is_set():
            started: list[asyncio.Task[None]] = []
            try:
                if failed:
                    await self._return()
                await self._room()
                started, failed = await self._start(), 0
            except Exception as fault:  # noqa: BLE001  the one place that must go on whatever happens
                failed += 1
                log.error("round %d of the worker failed in a row: %s", failed, type(fault).__name__)
            if not started:
                await self._pause(min(PAUSE * 2**failed, LONGEST_PAUSE))
        if self._running:
            await asyncio.wait(self._running, timeout=_SHUTDOWN_SECONDS)

    async def _room(self) -> None:
        """Wait until there is room for one of every shard."""
        while len(self._running) > _AT_ONCE - SHARDS and not self._stopping.is_set():
            self._done.clear()
            await self._done.wait()

    async def _return(self) -> None:
        """Redis may be back: those who know what became of their deliveries record it before anybody takes them over."""
        await self.turns.store.ping()
        await self._pause(SENDERS_FIRST)

    async def _pause(self, seconds: float) -> None:
        """Rest, unless it is time to stop."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)

    def stop(self) -> None:
        """Start nothing more, then end."""
        self._stopping.set()
        self._done.set()

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
        if one.what == "e":
            await self.eraser.take_back(one.person_id)
            return
        ready = await self.turns.remind(one.person_id)
        if ready is not None:
            REMINDERS.inc()
            await asyncio.gather(*self._sends(ready))

    def _sends(self, ready: Ready) -> Iterator[Coroutine[None, None, None]]:
        if ready.says:
            yield self.sender.send(ready)
        if ready.tells:
            yield self.sender.tell(ready)

    def _handled(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        self._done.set()
        if not task.cancelled() and (fault := task.exception()):
            # The lease runs out and the person is looked at again.
            log.error("due thing of %s failed: %s", task.get_name(), type(fault).__name__)
