"""After an erasure: tells those who were tied to the person, takes back what lies at the platform, and shows the person's
page there empty.

The list of it lies in Redis, so whoever is killed meanwhile is followed by a worker; a platform that is away is asked again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta

from bot.channels.base import Channel, Refused, Throttled, Unreachable
from bot.core.person import Delivery, Sent
from bot.metrics import TAKEN_BACK
from bot.store.codec import Unreadable
from bot.store.copies import Copies
from bot.turn import Clock

log = logging.getLogger("kaeru.erasing")
PassOn = Callable[[str, Delivery], Awaitable[None]]
"""Tells a word of somebody, whose id comes first."""
_ATTEMPT_SECONDS = 10
_PAUSE = timedelta(minutes=5)
_PARKED = timedelta(hours=1)


class Eraser:
    """Takes copies back through the channels."""

    def __init__(self, copies: Copies, channels: Mapping[str, Channel], clock: Clock, pass_on: PassOn) -> None:
        self.copies = copies
        self.channels = channels
        self.clock = clock
        self.pass_on = pass_on

    async def take_back(self, person_id: str, *, at_once: bool = False) -> None:
        """Everything of an erased person that can be taken back now. Directly after the erasure (`at_once`) not what may
        still be on its way: a worker looks for that when every attempt is over.
        """
        told, taken = await asyncio.gather(self._tell(person_id), self._take_copies(person_id, at_once))
        if told and taken:
            await self.copies.done(person_id)

    async def _take_copies(self, person_id: str, at_once: bool) -> bool:
        """Whether nothing of what was sent is left."""
        while copies := await self.copies.left(person_id):
            known = [copy for copy in copies if copy.sent.place or not at_once]
            if not known:
                return False
            for copy in known:
                again = await self._take_back(copy.sent)
                if again is not None:
                    await self.copies.look_again(person_id, again)
                    return False
                await self.copies.taken_back(person_id, copy)
            await self._forget(known[0].sent)
        return True

    async def _tell(self, person_id: str) -> bool:
        """Whether all last words of an erased person are told. One that cannot be taken now, and those behind it to the same
        person, wait for the next look; where a record is damaged, for one in an hour.
        """
        while words := await self.copies.last_words(person_id):
            waiting: set[str] = set()
            for word in words:
                if word.delivery.to in waiting:
                    continue
                try:
                    await self.pass_on(person_id, word.delivery)
                except (Unreachable, Unreadable) as fault:
                    waiting.add(word.delivery.to)
                    log.error("a last word was not taken: %s", fault)
                    if isinstance(fault, Unreadable):
                        await self.copies.look_again(person_id, self.clock() + _PARKED)
                else:
                    await self.copies.told(person_id, word)
            if waiting:
                return False
        return True

    async def _take_back(self, sent: Sent) -> datetime | None:
        """Try one; when to try again, None when it is gone or can never be taken back."""
        platform = sent.address.platform
        channel = self.channels.get(platform)
        outcome = "gone"
        try:
            if channel is None:
                raise Unreachable("not connected")
            async with asyncio.timeout(_ATTEMPT_SECONDS):
                await channel.take_back(sent)
        except Throttled as fault:
            return self.clock() + fault.after
        except (Unreachable, TimeoutError):
            TAKEN_BACK.labels(platform, "later").inc()
            return self.clock() + _PAUSE
        except Refused as fault:
            outcome = "refused"
            log.warning("a message of an erased person was not taken back: %s", fault)
        TAKEN_BACK.labels(platform, outcome).inc()
        return None

    async def _forget(self, sent: Sent) -> None:
        """A nicety whose failure is no fault: the page is written anew whenever it is opened."""
        channel = self.channels.get(sent.address.platform)
        try:
            if channel is not None:
                async with asyncio.timeout(_ATTEMPT_SECONDS):
                    await channel.forget(sent.address)
        except (Throttled, Unreachable, Refused, TimeoutError) as fault:
            log.info("a page was not emptied: %s", type(fault).__name__)
