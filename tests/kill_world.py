"""Kaeru as a deployment runs it, two web processes, a worker and a Redis, each killed and started at will."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

import aiohttp
from fakes.line import LineFake
from fakes.slack import SlackFake
from line_phone import CHANNEL_SECRET
from redis_servers import RedisServer, free_port
from slack_desktop import SIGNING_SECRET

from bot.app import open_store
from bot.config import Settings, read_settings
from bot.store.people import Store

ROOT = Path(__file__).resolve().parents[1]
WEBS = ("web-1", "web-2")
WORKER = "worker"
REDIS = "redis"


def environment(redis_url: str, data: Path, line: LineFake, slack: SlackFake, pack: Path) -> dict[str, str]:
    """A configuration with both platforms."""
    return {
        "DATA_DIR": str(data),
        "REDIS_URL": redis_url,
        "KAERU_SECRET_KEY": "s" * 40,
        "KAERU_ID_KEY": "i" * 40,
        "KAERU_PACK": str(pack),
        "LINE_CHANNEL_SECRET": CHANNEL_SECRET,
        "LINE_CHANNEL_ACCESS_TOKEN": line.token,
        "LINE_API_BASE": line.base,
        "SLACK_BOT_TOKEN": slack.token,
        "SLACK_SIGNING_SECRET": SIGNING_SECRET,
        "SLACK_API_BASE": slack.base,
    }


@dataclass
class World:
    """Every process by its name. `redis` None: the Redis is somebody else's, and not killed here."""

    environment: Mapping[str, str]
    logs: Path
    redis: RedisServer | None = None
    ports: dict[str, int] = field(default_factory=lambda: {name: free_port() for name in WEBS})
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)
    kills: Counter[str] = field(default_factory=Counter)
    pace: float = 1
    """Seconds that all processes together need to come up on this machine today: who kills faster kills nobody."""

    @property
    def settings(self) -> Settings:
        """The settings every process has."""
        return read_settings(self.environment)

    def store(self) -> Store:
        """A store as the processes have it."""
        return open_store(self.settings, self.settings.redis_url)

    @property
    def bases(self) -> list[str]:
        """The addresses of the web processes."""
        return [f"http://127.0.0.1:{port}" for port in self.ports.values()]

    def spawn(self, name: str) -> None:
        """Start one of Kaeru's processes without waiting."""
        env = {key: value for key, value in os.environ.items() if not key.startswith(("LINE_", "SLACK_", "KAERU_"))}
        command = ["worker"] if name == WORKER else ["serve", "--no-worker"]
        with (self.logs / f"{name}.log").open("ab") as log:
            self.processes[name] = subprocess.Popen(
                [sys.executable, "-m", "bot", *command],
                cwd=ROOT,
                env={**env, **self.environment, "PORT": str(self.ports.get(name, 0))},
                stdout=log,
                stderr=log,
            )

    async def start(self) -> None:
        """Start everything and wait until the web processes take requests."""
        if self.redis is not None:
            await self.redis.start()
        since = monotonic()
        for name in (*WEBS, WORKER):
            self.spawn(name)
        for base in self.bases:
            await ready(base)
        self.pace = monotonic() - since

    def kill(self, *names: str) -> None:
        """SIGKILL at once, and start again at once."""
        for name in names:
            self.kills[name] += 1
            if name == REDIS:
                assert self.redis is not None
                self.redis.kill()
                self.redis.spawn()
            else:
                self.processes[name].kill()
        for name in names:
            if name != REDIS:
                self.processes[name].wait()
                self.spawn(name)

    async def end(self, name: str, how: signal.Signals = signal.SIGTERM, seconds: float = 40) -> int:
        """Ask a process to end; its exit code."""
        process = self.processes.pop(name)
        process.send_signal(how)
        async with asyncio.timeout(seconds):
            return await asyncio.to_thread(process.wait)

    def stop(self) -> None:
        """Leave nothing behind."""
        for process in self.processes.values():
            process.kill()
            process.wait()
        if self.redis is not None:
            self.redis.kill()

    def said(self, name: str) -> str:
        """What a process wrote to its log."""
        return (self.logs / f"{name}.log").read_text(encoding="utf-8", errors="replace")


async def ready(base: str, seconds: float = 180) -> None:
    """Wait until the server behind an address takes requests."""
    async with asyncio.timeout(seconds), aiohttp.ClientSession() as session:
        while True:
            try:
                async with session.get(f"{base}/readyz") as answer:
                    if answer.status == 200:
                        return
            except aiohttp.ClientError:
                pass
            await asyncio.sleep(0.05)
