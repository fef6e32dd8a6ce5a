"""What we sent and could take back: a list beside the person; what of it is still to be taken back, after erasure or because
it quotes what the person took back; and the last words of the erased that are still to be told.

Knows no platform. Every entry is sealed; those who take the same one back twice do no harm.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence, Set
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.person import Delivery, Sent
from bot.store import codec, keys
from bot.store.batch import Batch
from bot.store.scripts import GIVE_UP, LATE_COPY, NO_COPIES

log = logging.getLogger("kaeru.copies")
MOST_SENT = 2000
"""How many messages of ours to one person can be taken back: the newest ones, at some 140 bytes each."""
_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Copy:
    """One entry of the list; `blob` is what it looks like there."""

    blob: bytes
    sent: Sent


@dataclass(frozen=True, slots=True)
class LastWord:
    """One entry of an erased person's list of words; `blob` is what it looks like there."""

    blob: bytes
    delivery: Delivery


class Copies:
    """The lists of all people."""

    def __init__(self, batch: Batch, seal: codec.Seal) -> None:
        self._batch = batch
        self._seal = seal

    def close(self, person_id: str, sent: Sent) -> bytes:
        """An entry as it lies in the list."""
        return self._seal.close(person_id, keys.sent(person_id), codec.pack(sent), for_long=False)

    async def of(self, person_id: str) -> list[Sent]:
        """Everything we sent to a living person that can be taken back, the oldest first."""
        name = keys.sent(person_id)
        return [copy.sent for copy in self._opened(person_id, await self._batch.call(name, "LRANGE", name, 0, -1))]

    async def quoting(self, person_id: str, marks: Set[int], since: datetime) -> list[Copy]:
        """What we sent to a living person from `since` on in which one of these values stands."""
        name = keys.sent(person_id)
        listed = self._opened(person_id, await self._batch.call(name, "LRANGE", name, 0, -1))
        return [one for one in listed if one.sent.at >= since and not marks.isdisjoint(one.sent.marks)]

    async def give_up(self, person_id: str, copies: Sequence[Copy], now: datetime) -> None:
        """Have these taken back at the platform. Whoever repeats it does no harm."""
        names = [keys.sent(person_id), keys.erasing(person_id), keys.due(keys.tag(person_id))]
        lives = (_milliseconds(keys.ERASING_LIFE), _milliseconds(2 * keys.LEAST_LIFE))
        arguments = [f"{person_id}:e", repr(now.timestamp()), *lives, *(copy.blob for copy in copies)]
        await self._batch.run(GIVE_UP, names, arguments, writes=True)

    async def left(self, person_id: str) -> list[Copy]:
        """What of an erased person is still to be taken back, a handful of it. An entry whose key is gone for good
        leaves the list, loudly: nobody will ever know what it was, and what lies behind it must not wait for that.
        """
        name = keys.erasing(person_id)
        while blobs := await self._batch.call(name, "LRANGE", name, 0, _AT_ONCE - 1):
            if copies := self._opened(person_id, blobs):
                return copies
            log.error("%d messages of an erased person cannot be taken back: the key of their list is gone", len(blobs))
            for blob in blobs:
                await self._batch.call(name, "LREM", name, 1, blob)
        return []

    def _opened(self, person_id: str, blobs: Sequence[bytes]) -> list[Copy]:
        """Those that open: an entry outlives the key it was sealed with when that is taken out of the list too early."""
        copies = []
        for blob in blobs:
            with suppress(codec.Unreadable):
                plain = self._seal.open(person_id, keys.sent(person_id), blob)
                copies.append(Copy(blob, codec.unpack_sent(plain)))
        return copies

    def close_word(self, person_id: str, delivery: Delivery) -> bytes:
        """A last word as it lies in the list."""
        return self._seal.close(person_id, keys.parting(person_id), codec.pack(delivery))

    async def last_words(self, person_id: str) -> list[LastWord]:
        """What an erased person still has to tell others, in order, a handful of it."""
        name = keys.parting(person_id)
        blobs = await self._batch.call(name, "LRANGE", name, 0, _AT_ONCE - 1)
        return [LastWord(blob, codec.unpack_delivery(self._seal.open(person_id, name, blob))) for blob in blobs]

    async def told(self, person_id: str, word: LastWord) -> None:
        """One was told."""
        name = keys.parting(person_id)
        await self._batch.call(name, "LREM", name, 1, word.blob)

    async def taken_back(self, person_id: str, copy: Copy) -> None:
        """One is gone at the platform."""
        name = keys.erasing(person_id)
        await self._batch.call(name, "LREM", name, 1, copy.blob)

    async def look_again(self, person_id: str, when: datetime) -> None:
        """The rest has to wait."""
        name = keys.due(keys.tag(person_id))
        await self._batch.call(name, "ZADD", name, "XX", repr(when.timestamp()), f"{person_id}:e")

    async def done(self, person_id: str) -> None:
        """Nothing is left, as far as this process saw."""
        names = [keys.erasing(person_id), keys.due(keys.tag(person_id)), keys.parting(person_id)]
        await self._batch.run(NO_COPIES, names, [f"{person_id}:e"])

    async def arrived_late(self, person_id: str, sent: Sent, now: datetime) -> None:
        """Something was on its way when its person was erased, and has arrived."""
        names = [keys.erasing(person_id), keys.due(keys.tag(person_id))]
        lives = (_milliseconds(keys.ERASING_LIFE), _milliseconds(2 * keys.LEAST_LIFE))
        arguments = [self.close(person_id, sent), lives[0], f"{person_id}:e", repr(now.timestamp()), lives[1]]
        await self._batch.run(LATE_COPY, names, arguments, writes=True)


def _milliseconds(span: timedelta) -> int:
    return int(span.total_seconds() * 1000)
