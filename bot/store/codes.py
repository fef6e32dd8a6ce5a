"""Whose six digits are whose: a key for each code while it is good. Whether it still counts, its owner's turn decides."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.event import Tried
from bot.core.given import Code
from bot.store import keys
from bot.store.batch import Batch
from bot.store.codec import Seal, Unreadable

_OWNER = "code"
_LATE = timedelta(minutes=1)


class Codes:
    """The codes of all people. A key's name is a digest of the digits, and what it holds is sealed."""

    def __init__(self, batch: Batch, names: keys.Keys, seal: Seal) -> None:
        self._batch = batch
        self._names = names
        self._seal = seal

    async def give(self, owner: str, code: Code, now: datetime) -> bool:
        """Let these digits lead to somebody; False where they lead to somebody else at this moment."""
        name = self._names.code(code.digits)
        held = await self._read(name)
        if held is not None and held[0].owner != owner and now < held[1]:
            return False
        plain = f"{owner} {code.id} {code.role} {code.until.isoformat()}".encode()
        life = int((code.until - now + _LATE).total_seconds() * 1000)
        await self._batch.call(
            name, "SET", name, self._seal.close(_OWNER, name, plain), "PX", max(life, 1), writes=True
        )
        return True

    async def find(self, digits: str, now: datetime) -> Tried:
        """Whose code somebody typed."""
        held = await self._read(self._names.code(digits))
        return held[0] if held is not None and now < held[1] else Tried()

    async def end(self, owner: str, digits: str) -> None:
        """Let the digits lead nowhere, if it is there that they lead."""
        name = self._names.code(digits)
        held = await self._read(name)
        if held is not None and held[0].owner == owner:
            await self._batch.call(name, "UNLINK", name, writes=True)

    async def _read(self, name: str) -> tuple[Tried, datetime] | None:
        blob = await self._batch.call(name, "GET", name)
        try:
            plain = self._seal.open(_OWNER, name, blob).decode() if blob else ""
        except Unreadable:  # a code of ten minutes is given anew
            return None
        owner, _, rest = plain.partition(" ")
        code, _, rest = rest.partition(" ")
        role, _, until = rest.partition(" ")
        return (Tried(owner, code, role), datetime.fromisoformat(until)) if until else None
