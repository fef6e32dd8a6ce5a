"""Processes under measurement: each on its core, its CPU time and memory read from the system, ended at the end."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.bodies import LINE_SECRET, SLACK_SECRET
from bot.store.embedded import server_binary

ROOT = Path(__file__).parents[2]
SECRET_KEY, ID_KEY = "s" * 40, "i" * 40
SERVER_CORE, OTHER_CORES = "0", f"1-{(os.cpu_count() or 2) - 1}" if (os.cpu_count() or 2) > 2 else "1"
_PATIENCE = 30.0


@dataclass(slots=True)
class Running:
    """A process; `base` is where it listens."""

    name: str
    process: subprocess.Popen[bytes]
    base: str

    def cpu(self) -> float:
        """Seconds of CPU it has used so far, all its threads."""
        tasks = Path(f"/proc/{self.process.pid}/task")
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks.iterdir()) / 1e9

    def resident(self) -> float:
        """Megabytes in memory now."""
        pages = int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6

    @property
    def url(self) -> str:
        """What REDIS_URL takes, if it is a redis-server."""
        return self.base.replace("http", "redis", 1)

    def ask(self, path: str) -> Any:
        """The JSON it answers."""
        with urllib.request.urlopen(self.base + path, timeout=10) as answer:  # noqa: S310  our own loopback
            return json.loads(answer.read())

    def end(self) -> None:
        """End it and wait."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


@dataclass(slots=True)
class Together:
    """Several redis-servers that are one to whoever uses them."""

    nodes: Sequence[Running]
    url: str

    def cpu(self) -> float:
        """Seconds of CPU of all of them."""
        return sum(node.cpu() for node in self.nodes)


Database = Running | Together


_LEFT_OUT = ("LINE_", "SLACK_", "KAERU_", "REDIS", "PYTHONDONTWRITEBYTECODE")
"""Of the environment: settings, and what would have every start compile our own source again, as only a first one does."""


@dataclass(slots=True)
class Stand:
    """Everything one run of the bench starts, ended together. `folder` holds its files."""

    folder: Path = field(default_factory=lambda: Path(tempfile.mkdtemp(prefix="kaeru-bench-")))
    running: list[Running] = field(default_factory=list)

    def start(self, name: str, command: Sequence[str], core: str, env: Mapping[str, str], port: int) -> Running:
        """Start a process on a core; it is not awaited."""
        clean = {k: v for k, v in os.environ.items() if not k.startswith(_LEFT_OUT)}
        log = (self.folder / f"{len(self.running)}-{name}.log").open("wb")
        process = subprocess.Popen(
            ["taskset", "-c", core, *command], cwd=ROOT, env={**clean, **env}, stdout=log, stderr=subprocess.STDOUT
        )
        made = Running(name, process, f"http://127.0.0.1:{port}")
        self.running.append(made)
        return made

    def python(self, name: str, module: str, core: str, env: Mapping[str, str], *arguments: str) -> Running:
        """Start a Python module that listens on PORT, and wait until it answers."""
        port = free_port()
        paths = os.pathsep.join((str(ROOT), str(ROOT / "tests")))
        env = {**env, "PORT": str(port), "PYTHONPATH": paths}
        made = self.start(name, [sys.executable, "-m", module, *arguments], core, env, port)
        wait_for(made, "/readyz" if module != "bench.fake_platform" else "/counts")
        return made

    def worker(self, core: str, env: Mapping[str, str]) -> Running:
        """Start a worker, which listens nowhere."""
        return self.start("worker", [sys.executable, "-m", "bot", "worker"], core, {**env, "PYTHONPATH": str(ROOT)}, 0)

    def redis(self, core: str = OTHER_CORES, *, durable: bool = True) -> Running:
        """A redis-server as production wants it: append-only file, nothing evicted."""
        port = free_port()
        folder = self.folder / f"redis-{port}"
        folder.mkdir()
        keeps = ("--appendonly", "yes" if durable else "no", "--auto-aof-rewrite-percentage", "0")
        made = self.start(
            "redis",
            [str(server_binary()), "--port", str(port), "--dir", str(folder), "--save", "", *keeps],
            core, {}, port,
        )  # fmt: skip
        _wait(lambda: _connects(port), made)
        return made

    def end(self, *those: Running) -> None:
        """End some processes, or all; the last one first."""
        for one in reversed(those or tuple(self.running)):
            one.end()
        self.running = [one for one in self.running if one.process.poll() is None]

    def close(self) -> None:
        """End everything and take the files away."""
        self.end()
        shutil.rmtree(self.folder, ignore_errors=True)


def environment(redis: Database, platform: Running, *, line: bool = False, slack: bool = False) -> dict[str, str]:
    """The environment of any server under test."""
    env = {"REDIS_URL": redis.url, "KAERU_SECRET_KEY": SECRET_KEY, "KAERU_ID_KEY": ID_KEY}
    if line:
        env |= {
            "LINE_CHANNEL_SECRET": LINE_SECRET,
            "LINE_CHANNEL_ACCESS_TOKEN": "bench",
            "LINE_API_BASE": platform.base,
        }
    if slack:
        env |= {
            "SLACK_SIGNING_SECRET": SLACK_SECRET,
            "SLACK_BOT_TOKEN": "xoxb-bench",
            "SLACK_API_BASE": platform.base + "/api/",
        }
    return env


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def wait_for(one: Running, path: str) -> None:
    """Wait until it answers 200."""

    def answers() -> bool:
        with suppress(OSError), urllib.request.urlopen(one.base + path, timeout=2) as answer:  # noqa: S310
            return bool(answer.status == 200)
        return False

    _wait(answers, one)


def _connects(port: int) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
    return False


def _wait(condition: Any, one: Running) -> None:
    ends = time.monotonic() + _PATIENCE
    while not condition():
        if one.process.poll() is not None or time.monotonic() > ends:
            raise RuntimeError(f"{one.name} did not start; its log is in the bench's folder")
        time.sleep(0.005)
