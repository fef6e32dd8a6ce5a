"""A real Redis Cluster and a real Sentinel set-up on the loopback, made of plain redis-servers without redis-cli."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from redis.exceptions import RedisError
from redis_servers import DURABLE, POLL, RedisServer

MASTERS = 3
SLOTS = 16384
NODE_TIMEOUT = 1500
"""Milliseconds after which a silent node is suspected; production has 15,000."""
IN_CLUSTER = (
    *("--cluster-enabled", "yes", "--cluster-node-timeout", str(NODE_TIMEOUT)),
    *("--cluster-require-full-coverage", "no", "--cluster-replica-validity-factor", "0"),
    *("--repl-diskless-sync-delay", "0"),
)
SERVICE = "kaeru"


class Setup:
    """Several servers that are started together and killed at the end."""

    async def start(self) -> None:
        """Start them all, and wait until they know each other."""
        raise NotImplementedError

    def kill(self) -> None:
        """Leave nothing behind."""
        raise NotImplementedError

    async def __aenter__(self) -> Self:
        try:
            await self.start()
        except BaseException:
            self.kill()
            raise
        return self

    async def __aexit__(self, *_: object) -> None:
        self.kill()


@dataclass
class Cluster(Setup):
    """Three masters, each with a replica: the nodes 0 to 2 begin as masters, node n + 3 as the replica of n."""

    folder: Path
    options: tuple[str, ...] = DURABLE
    nodes: list[RedisServer] = field(default_factory=list)

    @property
    def url(self) -> str:
        """What REDIS_URL takes: two of the nodes, the rest is found."""
        return "redis+cluster://" + ",".join(f"127.0.0.1:{node.port}" for node in (self.nodes[0], self.nodes[-1]))

    async def start(self) -> None:
        """Start every node, tell them of each other, and wait until all agree that every slot is served."""
        options = (*self.options, *IN_CLUSTER)
        self.nodes = [RedisServer(self.folder / f"node-{number}", options) for number in range(2 * MASTERS)]
        for node in self.nodes:
            node.spawn()
        for node in self.nodes:
            await node.answers()
        for number, node in enumerate(self.nodes[:MASTERS]):
            first, last = number * SLOTS // MASTERS, (number + 1) * SLOTS // MASTERS - 1
            await ask(node, "CLUSTER", "ADDSLOTSRANGE", first, last)
            await ask(node, "CLUSTER", "SET-CONFIG-EPOCH", number + 1)
        for node in self.nodes[1:]:
            await ask(node, "CLUSTER", "MEET", "127.0.0.1", self.nodes[0].port)
        await self._until(lambda info: info["cluster_known_nodes"] == str(len(self.nodes)))
        for master, replica in zip(self.nodes[:MASTERS], self.nodes[MASTERS:], strict=True):
            name = (await ask(master, "CLUSTER", "MYID")).decode()
            await until(lambda replica=replica, name=name: _obeys(replica, name))
        await self._until(lambda info: info["cluster_state"] == "ok")
        for replica in self.nodes[MASTERS:]:
            await until(lambda replica=replica: _follows(replica))

    def kill(self) -> None:
        """Leave nothing behind."""
        for node in self.nodes:
            node.kill()

    async def master_of(self, slot: int) -> RedisServer:
        """The node that serves a slot now, as those that live see it."""
        for node in self.nodes:
            with suppress(RedisError, OSError):
                for first, last, (_, port, *_), *_ in await ask(node, "CLUSTER", "SLOTS"):
                    if first <= slot <= last:
                        return next(node for node in self.nodes if node.port == port)
        raise AssertionError(f"nobody serves slot {slot}")

    async def _until(self, holds: Any) -> None:
        for node in self.nodes:
            await until(lambda node=node: _told(node, holds))


@dataclass
class Sentinels(Setup):
    """A master, two replicas, and three Sentinels that watch them."""

    folder: Path
    options: tuple[str, ...] = DURABLE
    servers: list[RedisServer] = field(default_factory=list)
    sentinels: list[Sentinel] = field(default_factory=list)

    @property
    def url(self) -> str:
        """What REDIS_URL takes."""
        return f"redis+sentinel://{','.join(f'127.0.0.1:{one.port}' for one in self.sentinels)}/{SERVICE}"

    async def start(self) -> None:
        """Start all six, and wait until every Sentinel knows the others and both replicas."""
        options = (*self.options, "--repl-diskless-sync-delay", "0")
        master = RedisServer(self.folder / "server-0", options)
        await master.start()
        follow = (*options, "--replicaof", f"127.0.0.1 {master.port}")
        self.servers = [master, *(RedisServer(self.folder / f"server-{number}", follow) for number in (1, 2))]
        for replica in self.servers[1:]:
            await replica.start()
            await until(lambda replica=replica: _follows(replica))
        for number in range(3):
            sentinel = Sentinel(self.folder / f"sentinel-{number}", (), watched=master.port)
            sentinel.spawn()
            self.sentinels.append(sentinel)
        for sentinel in self.sentinels:
            await until(lambda sentinel=sentinel: _watches(sentinel))

    async def master(self) -> RedisServer:
        """Who is the master now, as all the Sentinels see it."""
        command = ("SENTINEL", "GET-MASTER-ADDR-BY-NAME", SERVICE)
        ports = {int((await ask(sentinel, *command))[1]) for sentinel in self.sentinels}
        if len(ports) > 1:
            return self.servers[0]  # the news has not reached all of them
        return next(server for server in self.servers if server.port in ports)

    def kill(self) -> None:
        """Leave nothing behind."""
        for server in (*self.sentinels, *self.servers):
            server.kill()


@dataclass
class Sentinel(RedisServer):
    """One Sentinel; it keeps what it learns in its configuration file."""

    watched: int = 0

    def command(self) -> list[str]:
        """What stands behind the program's name."""
        file = self.folder / "sentinel.conf"
        if not file.exists():
            file.write_text(
                f"port {self.port}\nbind 127.0.0.1\ndir {self.folder}\n"
                f"sentinel monitor {SERVICE} 127.0.0.1 {self.watched} 2\n"
                f"sentinel down-after-milliseconds {SERVICE} {NODE_TIMEOUT}\n"
                f"sentinel failover-timeout {SERVICE} 5000\nsentinel parallel-syncs {SERVICE} 2\n"
            )
        return [str(file), "--sentinel"]


async def ask(server: RedisServer, *command: Any) -> Any:
    """One command, one answer."""
    async with server.client() as client:
        return await client.execute_command(*command)  # type: ignore[no-untyped-call]


async def until(holds: Any, seconds: float = 60) -> None:
    """Wait until a server says so; one that does not answer yet, or refuses yet, is asked again."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with suppress(RedisError, OSError):
            if await holds():
                return
        await asyncio.sleep(POLL)
    raise AssertionError("the servers do not come together")


async def _told(node: RedisServer, holds: Any) -> bool:
    told = (await ask(node, "CLUSTER", "INFO")).decode()
    return bool(holds(dict(line.split(":") for line in told.split())))


async def _obeys(replica: RedisServer, master: str) -> bool:
    await ask(replica, "CLUSTER", "REPLICATE", master)
    return True


async def _follows(replica: RedisServer) -> bool:
    async with replica.client() as client:
        return bool((await client.info("replication"))["master_link_status"] == "up")


async def _watches(sentinel: RedisServer) -> bool:
    found = await ask(sentinel, "SENTINEL", "MASTER", SERVICE)
    told = dict(zip(found[::2], found[1::2], strict=True)) if isinstance(found, list) else found
    known = {_text(name): _text(value) for name, value in told.items()}
    return known["num-slaves"] == "2" and known["num-other-sentinels"] == "2"


def _text(name: Any) -> str:
    return name.decode() if isinstance(name, bytes) else str(name)
