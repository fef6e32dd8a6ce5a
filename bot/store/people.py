"""Loading and committing people: two round trips a turn, one script, all or nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from bot.core.burst import next_look
from bot.core.case import Case
from bot.core.person import Delivery, Person, Sent
from bot.store import codec, keys
from bot.store.batch import Batch, Unavailable, reach
from bot.store.codes import Codes
from bot.store.copies import MOST_SENT, Copies
from bot.store.guard import Guard
from bot.store.nodes import Nodes
from bot.store.scripts import COMMIT, ERASE, LEASE, LEAVE
from bot.store.tokens import Tokens

Outcome = Literal["ok", "conflict", "seen"]
Due = Literal["r", "o", "e"]
_DUE: Mapping[str, Due] = {"r": "r", "o": "o", "e": "e"}


@dataclass(frozen=True, slots=True)
class Loaded:
    """A person as stored: None when they are new. `version` must still stand when a turn is committed."""

    person: Person | None
    version: bytes
    seen: bool = False
    erased: float | None = None


@dataclass(frozen=True, slots=True)
class Leased:
    """Something due in the due set: a person's reminders ("r"), their outbox ("o"), the copies of somebody erased ("e")."""

    person_id: str
    what: Due


class Store:
    """Everything that is kept, in Redis."""

    def __init__(
        self,
        nodes: Nodes,
        names: keys.Keys,
        seal: codec.Seal,
        replicas: int = 0,
        spread: timedelta = timedelta(0),
    ) -> None:
        self.nodes = nodes
        self.names = names
        self._seal = seal
        self._confirms = replicas > 0
        self._spread = spread
        self._batch = Batch(nodes, replicas)
        self.copies = Copies(self._batch, seal)
        self.tokens = Tokens(seal)
        self.codes = Codes(self._batch, names, seal)
        self.guard = Guard(self._batch, names, seal)

    async def load(self, person_id: str, event_id: str = "") -> Loaded:
        """The person and whether this event was handled before, in one round trip."""
        await self.guard.check()
        name = keys.person(person_id)
        wanted = [name, self.names.seen(person_id, event_id)] if event_id else [name]
        blob, *seen = await self._batch.call(name, "MGET", *wanted)
        marked = bool(seen and seen[0])
        if marked and self._confirms:
            # Who saw it first may have been told that no replica had it: a write behind it asks again.
            await self._batch.call(name, "PEXPIRE", wanted[1], _milliseconds(keys.SEEN_LIFE), writes=True)
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
        sending: bool = False,
        sent: Sent | None = None,
    ) -> tuple[Outcome, bytes]:
        """Write a turn, or nothing of it; also the version the record has afterwards. Closed cases live as long as it.

        `sending` says that somebody else is sending: the moment when that is looked after comes no later for it, or
        whoever writes often enough would keep a dead sender's outbox from being taken over.
        """
        name = keys.person(person.id)
        blob = self._seal.close(person.id, name, codec.pack(person), for_long=not person.outbox)
        life = _milliseconds(keys.life(person, now))
        names = [name, keys.due(keys.tag(person.id)), self.names.seen(person.id, event_id) if event_id else name]
        written = {case.id: self._close_case(person.id, case) for case in closed}
        cases = dict.fromkeys((*person.closed, *written))
        names += [keys.sent(person.id), *(keys.closed_case(person.id, case_id) for case_id in cases)]
        arguments = [
            *(version, blob, life, _milliseconds(keys.SEEN_LIFE)),
            *(f"{person.id}:r", _score(next_look(person, self._spread)), f"{person.id}:o", _score(outbox_due)),
            *(_milliseconds(2 * keys.LEAST_LIFE), "LT" if sending else ""),
            *(self.copies.close(person.id, sent) if sent else "", MOST_SENT),
            *(written.get(case_id, "") for case_id in cases),
        ]
        outcome = (await self._batch.run(COMMIT, names, arguments, writes=True)).decode()
        return outcome, blob[codec.NONCE]

    def _close_case(self, person_id: str, case: Case) -> bytes:
        return self._seal.close(person_id, keys.closed_case(person_id, case.id), codec.pack(case))

    async def erase(
        self,
        person: Person,
        version: bytes,
        now: datetime,
        event_id: str = "",
        *,
        told: datetime | None = None,
        pending: Sequence[Sent] = (),
        words: Sequence[Delivery] = (),
    ) -> Outcome:
        """Take away everything of a person; a tombstone keeps late redeliveries from bringing them back.

        `told` is when the person said so by their platform's clock, which dates late redeliveries too; `pending` is what
        may be on its way at this moment, `words` what others are still to be told. What was sent is to be taken back; a
        worker looks after both at `look`.
        """
        look = now + keys.TAKEN_BACK_WITHIN
        name = keys.person(person.id)
        names = [name, keys.due(keys.tag(person.id)), self.names.seen(person.id, event_id) if event_id else name]
        names += [keys.sent(person.id), keys.erasing(person.id), keys.parting(person.id)]
        names += [keys.closed_case(person.id, case_id) for case_id in person.closed]
        stone = codec.tombstone((told or now).timestamp())
        lives = (_milliseconds(keys.TOMBSTONE_LIFE), _milliseconds(keys.SEEN_LIFE))
        arguments = [version, stone, *lives, *(f"{person.id}:{what}" for what in "roe"), _score(look)]
        arguments += [_milliseconds(2 * keys.LEAST_LIFE), _milliseconds(keys.ERASING_LIFE)]
        arguments += [len(words), *(self.copies.close_word(person.id, word) for word in words)]
        arguments += [self.copies.close(person.id, sent) for sent in pending]
        outcome: Outcome = (await self._batch.run(ERASE, names, arguments, writes=True)).decode()
        return outcome

    async def closed_case(self, person_id: str, case_id: str) -> Case | None:
        """A closed case."""
        name = keys.closed_case(person_id, case_id)
        blob = await self._batch.call(name, "GET", name)
        return None if blob is None else codec.unpack_case(self._seal.open(person_id, name, blob))

    async def closed_cases(self, person: Person) -> list[Case]:
        """Every closed case of a person."""
        found = await asyncio.gather(*(self.closed_case(person.id, case_id) for case_id in person.closed))
        return [case for case in found if case is not None]

    async def version(self, person_id: str) -> bytes:
        """The version of a record as `load` tells it, to see cheaply whether it changed."""
        name = keys.person(person_id)
        head: bytes = await self._batch.call(name, "GETRANGE", name, 0, codec.NONCE.stop - 1)
        return head if codec.is_tombstone(head) else head[codec.NONCE]

    async def lease(self, now: datetime, until: datetime, most: int) -> list[Leased]:
        """What is due by now, at most `most` a shard, given to nobody else before `until`.

        A server that is away costs only its own shards their round; Unavailable when none answers.
        """
        arguments = [_score(now), _score(until), most]
        names = [keys.due(tag) for tag in keys.TAGS]
        answers = await self._each(self._batch.run(LEASE, [name], arguments) for name in names)
        pairs = [member.decode().partition(":") for members in answers for member in members]
        return [Leased(person_id, _DUE[what]) for person_id, _, what in pairs if what in _DUE]

    async def leave(self, person_id: str) -> None:
        """Take somebody whose record is gone out of the due set."""
        names = [keys.person(person_id), keys.due(keys.tag(person_id))]
        await self._batch.run(LEAVE, names, [f"{person_id}:r", f"{person_id}:o"])

    async def close(self) -> None:
        """Close every connection."""
        await self.nodes.close()

    async def ping(self) -> None:
        """Answers when Redis can be reached and takes writes, of a cluster some of it; Unavailable else."""
        await reach(self.nodes)
        names = {self.nodes.owner(name): name for name in map(keys.ready, keys.TAGS)}
        await self._each(self._batch.call(name, "SET", name, "1", "PX", 60_000) for name in names.values())

    async def _each(self, calls: Iterable[Awaitable[Any]]) -> list[Any]:
        """The answers of those that answered; Unavailable when nobody did."""
        answers = await asyncio.gather(*calls, return_exceptions=True)
        faults = [answer for answer in answers if isinstance(answer, BaseException)]
        for fault in faults:
            if len(faults) == len(answers) or not isinstance(fault, Unavailable):
                raise fault
        return [answer for answer in answers if not isinstance(answer, BaseException)]


def _milliseconds(span: timedelta) -> int:
    return int(span.total_seconds() * 1000)


def _score(moment: datetime | None) -> str:
    return "" if moment is None else repr(moment.timestamp())
