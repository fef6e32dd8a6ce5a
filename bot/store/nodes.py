"""The servers behind REDIS_URL and who owns which key: one server, the master that Sentinels name, a cluster's masters.

Knows no command but those that ask for the way. A wrong map costs a refusal or a redirection, never a wrong write.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from redis.asyncio import BlockingConnectionPool, Connection, Redis, SSLConnection, UnixDomainSocketConnection
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.crc import key_slot
from redis.exceptions import RedisError

from bot.store.address import Place, RedisAddress, read_address

log = logging.getLogger("kaeru.store")
_CONNECTIONS = 64
_SLOTS = 16384
_LOOK_AGAIN = 0.2
"""Seconds between two looks at the map while something is wrong with it."""

Owners = list[Place | None]
"""Who owns each slot; None for one that nobody serves."""


class Nodes:
    """Clients for the servers that own keys."""

    def __init__(self, address: RedisAddress) -> None:
        self.address = address
        self._clients: dict[Place, Redis] = {}
        self._owners: Owners = _all(address.places[0]) if address.kind == "one" else []
        self._looking: asyncio.Task[None] | None = None
        self._next_look = 0.0
        self._closed = False

    @property
    def known(self) -> bool:
        """Whether somebody has told who owns what."""
        return bool(self._owners)

    async def find(self) -> None:
        """Know who owns what before a command; RedisError or OSError when nobody can be asked."""
        if not self._owners:
            await asyncio.shield(self._start_looking())

    def owner(self, key: str) -> Place | None:
        """Where a key lives, None while nobody serves its slot."""
        if not self._owners:
            return None
        return self._owners[key_slot(key.encode()) if self.address.kind == "cluster" else 0]

    def owners(self) -> list[Place]:
        """Every server that owns keys."""
        return list(dict.fromkeys(place for place in self._owners if place is not None))

    def moved(self, slot: int, place: Place) -> None:
        """A server said who owns a slot; the others that moved with it are looked up."""
        if self._owners:
            self._owners[slot] = place
        self.doubt()

    def client(self, place: Place) -> Redis:
        """The client of a server: short time-outs, no repeats (a webhook has two seconds), a pool that waits."""
        if place not in self._clients:
            self._clients[place] = _open(self.address, place)
        return self._clients[place]

    def doubt(self) -> None:
        """Something did not fit the map: look for the owners again, once for all who say so.

        In a cluster the others go on meanwhile. Behind Sentinels nothing does: a master that was away may come back as
        one for a moment, and what it took then would be lost.
        """
        if self.address.kind == "one" or self._closed:
            return
        if self.address.kind == "sentinel":
            self._owners = []
        self._start_looking()

    async def close(self) -> None:
        """Close every connection."""
        self._closed = True
        if self._looking is not None:
            self._looking.cancel()
            await asyncio.wait([self._looking])
        for client in self._clients.values():
            await client.aclose(close_connection_pool=True)

    def _start_looking(self) -> asyncio.Task[None]:
        if self._looking is None:
            self._looking = asyncio.get_running_loop().create_task(self._look())
            self._looking.add_done_callback(self._looked)
        return self._looking

    def _looked(self, task: asyncio.Task[None]) -> None:
        self._looking = None
        if not task.cancelled() and (fault := task.exception()):
            log.warning("nobody tells who owns what: %s", type(fault).__name__)

    async def _look(self) -> None:
        """Ask those we know, those of the address last: their names may be all that is left after a move."""
        now = asyncio.get_running_loop().time
        await asyncio.sleep(self._next_look - now())
        self._next_look = now() + _LOOK_AGAIN
        asked: Callable[[Place], Awaitable[Owners]] = self._sentinel_says
        places = list(self.address.places)
        if self.address.kind == "cluster":
            asked, places = self._node_says, [*self.owners(), *places]
        for position, place in enumerate(dict.fromkeys(places)):
            try:
                found = await asked(place)
            except (RedisError, OSError):
                if position + 1 == len(set(places)):
                    raise
                continue
            if any(found):
                self._owners = found
                return
        raise RedisError("no Sentinel knows this service, or no node its cluster")

    async def _sentinel_says(self, place: Place) -> Owners:
        sentinel = _open(self.address, place, sentinel=True)
        try:
            found: Any = await sentinel.execute_command("SENTINEL", "GET-MASTER-ADDR-BY-NAME", self.address.service)  # type: ignore[no-untyped-call]
        finally:
            await sentinel.aclose(close_connection_pool=True)
        return _all(Place(_text(found[0]), int(found[1]))) if found else []

    async def _node_says(self, place: Place) -> Owners:
        ranges: Any = await self.client(place).execute_command("CLUSTER SLOTS")  # type: ignore[no-untyped-call]
        owners: Owners = [None] * _SLOTS
        for first, last, (host, port, *_), *_ in ranges:
            owners[first : last + 1] = [Place(_text(host) or place.host, int(port))] * (last + 1 - first)
        return owners


def connect(url: str) -> Nodes:
    """The servers behind a REDIS_URL; raises BadAddress. Opens nothing yet."""
    return Nodes(read_address(url))


def _open(address: RedisAddress, place: Place, *, sentinel: bool = False) -> Redis:
    where: dict[str, Any] = {"host": place.host, "port": place.port, **dict(address.tls_options)}
    kind: type[Any] = SSLConnection if address.tls else Connection
    if not place.port:
        where, kind = {"path": place.host}, UnixDomainSocketConnection
    password = address.sentinel_password if sentinel else address.password
    pool = BlockingConnectionPool(
        connection_class=kind,
        **where,
        username=None if sentinel else address.user or None,
        password=password or None,
        db=0 if sentinel else address.database,
        max_connections=1 if sentinel else _CONNECTIONS,
        timeout=1,
        socket_timeout=1.5,
        socket_connect_timeout=1,
        retry=Retry(NoBackoff(), 0),
        protocol=2,
    )
    return Redis(connection_pool=pool)


def _all(place: Place) -> Owners:
    return [place] * _SLOTS


def _text(name: Any) -> str:
    return name.decode() if isinstance(name, bytes) else str(name)
