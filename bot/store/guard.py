"""Whether this process has the keys under which everything in this Redis was written. Written by every process that has.

With another id key nobody would be found again, and everybody would silently begin anew; with another service key nothing
opens. Both are said before anything is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.store import codec, keys
from bot.store.batch import Batch
from bot.store.codec import Unreadable
from bot.store.nodes import Nodes

_NAME = "kaeru:keys"
_OWNER = "keys"
_MOST_SCANS = 50
_MOST_LOOKED_AT = 500


class WrongKey(Unreadable):
    """The configured keys are not those of this Redis; says which, and what to do."""


class Guard:
    """Looks once per process, and again after Redis could not be asked."""

    def __init__(self, batch: Batch, names: keys.Keys, seal: codec.Seal) -> None:
        self._batch = batch
        self._names = names
        self._seal = seal
        self._passed = self._signed = False

    async def check(self) -> None:
        """WrongKey unless the keys fit, or nothing was ever written here; asked once."""
        if not self._passed:
            await self.look()
            self._passed = True

    async def sign(self) -> None:
        """Leave word of the keys with the first that is written."""
        if self._signed:
            return
        await self.check()
        blob = self._seal.close(_OWNER, _NAME, self._names.mark())
        life = int(2 * keys.LEAST_LIFE.total_seconds() * 1000)
        await self._batch.call(_NAME, "SET", _NAME, blob, "PX", life, writes=True)
        self._signed = True

    async def look(self) -> None:
        """The same without leaving a trace."""
        blob = await self._batch.call(_NAME, "GET", _NAME)
        if blob is None:
            return
        try:
            mark = self._seal.open(_OWNER, _NAME, blob)
        except Unreadable as fault:
            raise WrongKey(
                f"what lies in this Redis was sealed with another key ({fault}); put the key that is missing back:"
                " KAERU_SECRET_KEY must still list every key that sealed a record, the newest first"
            ) from fault
        if mark != self._names.mark():
            raise WrongKey(
                "KAERU_ID_KEY is not the one with which people were entered here: nobody would be found again;"
                " put the old one back, it is never changed"
            )


@dataclass(frozen=True, slots=True)
class Looked:
    """A sample of the records: how many, how many of them by a key we lack, how many by an older one."""

    seen: int = 0
    missing: int = 0
    older: int = 0


async def look_at_records(nodes: Nodes, seal: codec.Seal) -> Looked:
    """By which keys people's records, closed cases and lists of sent messages are sealed, some of every server's; reads
    none of them, only the second byte. A closed case and an entry of a list are not written again, so they keep their
    key for as long as they lie there; of a list the oldest entry is looked at.
    """
    heads: list[Any] = []
    for place in nodes.owners():
        client = nodes.client(place)
        for kind in ("person", "case"):
            heads += [await client.getrange(name, 0, 1) for name in await _some_names(client, kind)]
        for kind in ("sent", "erasing"):
            heads += [(await client.lindex(name, 0) or b"")[:2] for name in await _some_names(client, kind)]
    numbers = [head[1] for head in heads if len(head) == 2 and not codec.is_tombstone(head)]
    known = [number for number, _ in seal.keys]
    missing = sum(1 for number in numbers if number not in known)
    older = sum(1 for number in numbers if number in known[1:])
    return Looked(len(numbers), missing, older)


async def _some_names(client: Any, kind: str) -> list[Any]:
    cursor, names = 0, list[Any]()
    for _ in range(_MOST_SCANS):
        cursor, found = await client.scan(cursor, match=f"kaeru:{{*}}:{kind}:*", count=200)
        names += found
        if not cursor or len(names) >= _MOST_LOOKED_AT:
            break
    return names[:_MOST_LOOKED_AT]
