"""Loading and committing people: two round trips a turn, one script, all or nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from redis.asyncio import BlockingConnectionPool, Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from bot.core.person import Case, Person
from bot.store import codec, keys
from bot.store.batch import Batch
from bot.store.scripts import COMMIT, ERASE, LEASE, LEAVE

Outcome = Literal["ok", "conflict", "seen"]
_CONNECTIONS = 64


@dataclass(frozen=True, slots=True)
class Loaded:
    """A person as stored: None when they are new. `version` must still stand when a turn is committed."""

    person: Person | None
    version: bytes
    seen: bool = False
    erased: float | None = None


@dataclass(frozen=True, slots=True)
class Leased:
    """Something due in the due set: a person's reminders ("r") or their outbox ("o")."""

    person_id: str
    what: Literal["r", "o"]


def connect(url: str) -> Redis:
    """A client for the hot path: short time-outs, no repeats (a webhook has two seconds), a pool that waits."""
    pool = BlockingConnectionPool.from_url(
        url,
        max_connections=_CONNECTIONS,
        timeout=1,
        socket_timeout=1.5,
        socket_connect_timeout=1,
        retry=Retry(NoBackoff(), 0),
        protocol=2,
    )
    return Redis(connection_pool=pool)


class Store:
    """Everything that is kept, in Redis."""

    def __init__(self, client: Redis, names: keys.Keys, seal: codec.Seal) -> None:
        self.client = client
        self.names = names
        self._seal = seal
        self._batch = Batch(client)

    async def load(self, person_id: str, event_id: str = "") -> Loaded:
        """The person and whether this event was handled before, in one round trip."""
        name = keys.person(person_id)
        wanted = [name, self.names.seen(person_id, event_id)] if event_id else [name]
        blob, *seen = await self._batch.call("MGET", *wanted)
        marked = bool(seen and seen[0])
        if blob is None:
            return Loaded(None, b"", marked)
        erased = codec.erased_at(blob)
        if erased is not None:
            return Loaded(None, blob[: codec.NONCE.stop], marked, erased)
        person = codec.unpack_person(self._seal.open(person_id, name, blob))
        return Loaded(person, blob[codec.NONCE], marked)

    async def commit(
        self,
        person: Person,
        version: bytes,
        now: datetime,
        *,
        event_id: str = "",
        closed: Sequence[Case] = (),
        outbox_due: datetime | None = None,
    ) -> tuple[Outcome, bytes]:
        """Write a turn, or nothing of it; also the version the record has afterwards."""
        name = keys.person(person.id)
        blob = self._seal.close(person.id, name, codec.pack(person))
        life = _milliseconds(keys.life(person, now))
        names = [name, keys.due(keys.tag(person.id)), self.names.seen(person.id, event_id) if event_id else name]
        names += [keys.closed_case(person.id, case.id) for case in closed]
        next_due = min((reminder.due for reminder in person.reminders), default=None)
        arguments = [
            *(version, blob, life, _milliseconds(keys.SEEN_LIFE)),
            *(f"{person.id}:r", _score(next_due), f"{person.id}:o", _score(outbox_due)),
            _milliseconds(2 * keys.LEAST_LIFE),
            *(self._seal.close(person.id, keys.closed_case(person.id, case.id), codec.pack(case)) for case in closed),
        ]
        outcome = (await self._batch.run(COMMIT, names, arguments)).decode()
        return outcome, blob[codec.NONCE]

    async def erase(self, person: Person, version: bytes, now: datetime, event_id: str = "") -> Outcome:
        """Take away everything of a person; a tombstone keeps late redeliveries from bringing them back."""
        name = keys.person(person.id)
        names = [name, keys.due(keys.tag(person.id)), self.names.seen(person.id, event_id) if event_id else name]
        names += [keys.closed_case(person.id, case_id) for case_id in person.closed]
        stone = codec.tombstone(now.timestamp())
        lives = (_milliseconds(keys.TOMBSTONE_LIFE), _milliseconds(keys.SEEN_LIFE))
        arguments = [version, stone, *lives, f"{person.id}:r", f"{person.id}:o"]
        outcome: Outcome = (await self._batch.run(ERASE, names, arguments)).decode()
        return outcome

    async def closed_case(self, person_id: str, case_id: str) -> Case | None:
        """A closed case."""
        name = keys.closed_case(person_id, case_id)
        blob = await self._batch.call("GET", name)
        return None if blob is None else codec.unpack_case(self._seal.open(person_id, name, blob))

    async def version(self, person_id: str) -> bytes:
        """The version of a record as `load` tells it, to see cheaply whether it changed."""
        head: bytes = await self._batch.call("GETRANGE", keys.person(person_id), 0, codec.NONCE.stop - 1)
        return head if codec.is_tombstone(head) else head[codec.NONCE]

    async def lease(self, now: datetime, until: datetime, most: int) -> list[Leased]:
        """What is due by now, at most `most` a shard, given to nobody else before `until`."""
        arguments = [_score(now), _score(until), most]
        names = [keys.due(tag) for tag in keys.TAGS]
        answers = await asyncio.gather(*(self._batch.run(LEASE, [name], arguments) for name in names))
        pairs = [member.decode().partition(":") for members in answers for member in members]
        return [Leased(person_id, "r" if what == "r" else "o") for person_id, _, what in pairs]

    async def leave(self, person_id: str) -> None:
        """Take somebody whose record is gone out of the due set."""
        names = [keys.person(person_id), keys.due(keys.tag(person_id))]
        await self._batch.run(LEAVE, names, [f"{person_id}:r", f"{person_id}:o"])

    async def close(self) -> None:
        """Close every connection."""
        await self.client.aclose(close_connection_pool=True)

    async def ping(self) -> None:
        """Answers when Redis can be reached and takes writes; Unavailable else."""
        await self._batch.call("SET", "kaeru:ready", "1", "PX", 60_000)


def _milliseconds(span: timedelta) -> int:
    return int(span.total_seconds() * 1000)


def _score(moment: datetime | None) -> str:
    return "" if moment is None else repr(moment.timestamp())
