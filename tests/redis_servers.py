"""Real redis-servers that a test may kill, freeze and start again on their data."""

from __future__ import annotations

import asyncio
import signal
import socket
import subprocess
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from redis.asyncio import Redis
from redis.exceptions import RedisError

from bot.store.embedded import server_binary

DURABLE = ("--appendonly", "yes", "--appendfsync", "always", "--save", "")
POLL = 0.02


def free_port() -> int:
    """A port that was free a moment ago, low enough that a cluster's bus port beside it exists."""
    while True:
        with closing(socket.socket()) as probe:
            probe.bind(("127.0.0.1", 0))
            port = int(probe.getsockname()[1])
        if port < 55_000:
            return port


@dataclass
class RedisServer:
    """One redis-server on the loopback: `options` as on its command line, data in `folder`."""

    folder: Path
    options: tuple[str, ...] = DURABLE
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None
    known: bool = False

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"redis://127.0.0.1:{self.port}/0"

    def client(self) -> Redis:
        """A client of its own for this server."""
        return Redis(host="127.0.0.1", port=self.port, protocol=2, socket_timeout=5)

    def spawn(self) -> None:
        """Start it without waiting."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / "redis.log").open("ab") as log:
            self.process = subprocess.Popen(
                [str(server_binary()), *self.command()], cwd=self.folder, stdout=log, stderr=log
            )

    def command(self) -> list[str]:
        """What stands behind the program's name."""
        places = ("--port", str(self.port), "--bind", "127.0.0.1", "--dir", str(self.folder))
        return [*places, *self.options]

    async def start(self) -> None:
        """Start it and wait until it has loaded its data."""
        self.spawn()
        await self.answers()

    async def answers(self, seconds: float = 30) -> None:
        """Wait until it answers, itself and not another that has its port, and has loaded its data."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process is None or self.process.poll() is not None:
                self._find_another_port()
            with suppress(RedisError, OSError):
                async with self.client() as client:
                    told = await client.info()
                if told["process_id"] == self.process.pid and not told.get("loading"):  # type: ignore[union-attr]
                    self.known = True
                    return
            await asyncio.sleep(POLL)
        raise AssertionError(f"the redis-server at {self.port} does not answer")

    def _find_another_port(self) -> None:
        """Its port, or a cluster's bus port beside it, was taken after all; once it is known to others it must stay."""
        assert not self.known, f"the redis-server at {self.port} has died"
        self.port = free_port()
        self.spawn()

    def send(self, how: signal.Signals) -> None:
        """SIGSTOP freezes it, SIGCONT lets it go on."""
        assert self.process is not None
        self.process.send_signal(how)

    def kill(self) -> None:
        """SIGKILL, and wait for its end."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None


@asynccontextmanager
async def running(folder: Path, *options: str) -> AsyncIterator[RedisServer]:
    """A server of a test's own."""
    server = RedisServer(folder, options or DURABLE)
    await server.start()
    try:
        yield server
    finally:
        server.kill()
