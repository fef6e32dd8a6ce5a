"""The embedded Redis against real redis-server processes, real crashes and real signals."""

import asyncio
import contextlib
import os
import shutil
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import cast

import pytest
from redis.asyncio import Redis

from bot.store.embedded import Embedded, EmbeddedError, server_binary, start

PARENT = """
import asyncio, signal, sys
from pathlib import Path
from redis.asyncio import Redis
from bot.store.embedded import start

signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where the tests themselves run in the background

async def main():
    embedded = await start(Path(sys.argv[1]))
    async with Redis.from_url(embedded.url) as redis:
        await redis.set("promise", "kept")
    print(embedded.pid, flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
"""


@contextlib.asynccontextmanager
async def running(data_dir: Path, binary: Path | None = None) -> AsyncIterator[Embedded]:
    embedded = await start(data_dir, binary=binary)
    try:
        yield embedded
    finally:
        await embedded.stop()


async def written(embedded: Embedded, key: str, value: str) -> None:
    """Writes and waits until it is on the disk."""
    async with Redis.from_url(embedded.url) as redis:
        await redis.config_set("appendfsync", "always")  # everysec would have us wait for a second
        await redis.set(key, value)
        assert await redis.waitaof(1, 0, 5000) == [1, 0]


async def read(embedded: Embedded, key: str) -> str | None:
    async with Redis.from_url(embedded.url, decode_responses=True) as redis:
        return cast("str | None", await redis.get(key))


async def parent_ended_by(strength: signal.Signals, data_dir: Path) -> int:
    """A process of its own starts the server, writes and is ended, it and its whole group; answers the server's pid."""
    parent = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-c", PARENT, str(data_dir)),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        start_new_session=True,
    )
    assert parent.stdout is not None
    pid = int(await parent.stdout.readline())
    os.killpg(parent.pid, strength)
    await parent.wait()
    return pid


def lives(pid: int) -> bool:
    """Also true of a zombie, if it is our own child."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, 0)
        return True
    return False


def script(place: Path, lines: str) -> Path:
    place.write_text(f"#!/bin/sh\n{lines}\n")
    place.chmod(0o700)
    return place


async def test_what_was_written_survives_a_stop_and_a_start(tmp_path: Path) -> None:
    async with running(tmp_path) as embedded, Redis.from_url(embedded.url) as redis:
        await redis.set("case", "open")
    async with running(tmp_path) as embedded:
        assert await read(embedded, "case") == "open"
        assert not embedded.adopted


async def test_what_was_written_survives_the_kill_of_the_server(tmp_path: Path) -> None:
    async with running(tmp_path) as embedded:
        await written(embedded, "case", "open")
        os.kill(embedded.pid, signal.SIGKILL)
    assert not lives(embedded.pid)
    async with running(tmp_path) as embedded:
        assert await read(embedded, "case") == "open"


async def test_the_server_keeps_an_append_only_file_and_never_evicts(tmp_path: Path) -> None:
    async with running(tmp_path) as embedded, Redis.from_url(embedded.url, decode_responses=True) as redis:
        settings = await redis.config_get("*")
    expected = {
        "appendonly": "yes",
        "appendfsync": "everysec",
        "save": "",
        "maxmemory-policy": "noeviction",
        "port": "0",
    }
    assert {name: settings[name] for name in expected} == expected


async def test_a_stop_leaves_no_process_no_socket_and_no_record(tmp_path: Path) -> None:
    embedded = await start(tmp_path)
    await embedded.stop()
    assert not lives(embedded.pid)
    assert set(os.listdir(tmp_path)) == {"appendonlydir", "kaeru.lock", "redis.lock", "redis.log"}


async def test_a_second_stop_does_no_harm_to_the_next_server(tmp_path: Path) -> None:
    first = await start(tmp_path)
    await first.stop()
    async with running(tmp_path) as second:
        await first.stop()
        assert await read(second, "case") is None


@pytest.mark.parametrize("strength", [signal.SIGKILL, signal.SIGINT])
async def test_a_server_that_outlives_its_kaeru_is_adopted_and_then_stopped(
    tmp_path: Path, strength: signal.Signals
) -> None:
    """SIGKILL is a crash; SIGINT to the whole group is Ctrl-C, which must not reach the server."""
    orphan = await parent_ended_by(strength, tmp_path)
    async with running(tmp_path) as embedded:
        assert embedded.adopted
        assert embedded.pid == orphan
        assert await read(embedded, "promise") == "kept"
    async with running(tmp_path) as embedded:
        assert not embedded.adopted
        assert embedded.pid != orphan
        assert await read(embedded, "promise") == "kept"


async def test_an_orphan_of_a_long_data_directory_is_found_in_the_temporary_one(tmp_path: Path) -> None:
    data_dir = tmp_path / ("long" * 30)
    orphan = await parent_ended_by(signal.SIGKILL, data_dir)
    async with running(data_dir) as embedded:
        assert (embedded.adopted, embedded.pid) == (True, orphan)


async def test_an_orphan_that_does_not_answer_is_named_and_left_alone(tmp_path: Path) -> None:
    orphan = await parent_ended_by(signal.SIGKILL, tmp_path)
    sock = tmp_path / "redis.sock"
    sock.rename(tmp_path / "hidden.sock")
    with pytest.raises(EmbeddedError, match=f"left by a crash is silent; end it by `kill {orphan}`"):
        await start(tmp_path, patience=0.05)
    (tmp_path / "hidden.sock").rename(sock)
    async with running(tmp_path) as embedded:
        assert (embedded.adopted, embedded.pid) == (True, orphan)


async def test_a_second_kaeru_on_the_same_directory_is_refused(tmp_path: Path) -> None:
    async with running(tmp_path) as embedded:
        with pytest.raises(
            EmbeddedError, match=rf"another Kaeru \(pid {os.getpid()}\) uses this .* set DATA_DIR"
        ) as refused:
            await start(tmp_path)
        assert str(tmp_path) in str(refused.value)
        assert await read(embedded, "case") is None


async def test_a_data_directory_too_long_for_a_socket_works(tmp_path: Path) -> None:
    data_dir = tmp_path / ("long" * 30)
    async with running(data_dir) as embedded:
        place = Path(embedded.url.removeprefix("unix://")).parent
        assert place != data_dir
        assert place.stat().st_mode & 0o777 == 0o700
        await written(embedded, "case", "open")
    assert not place.exists()
    async with running(data_dir) as embedded:
        assert await read(embedded, "case") == "open"


async def test_a_data_directory_with_spaces_percents_and_japanese_works(tmp_path: Path) -> None:
    async with running(tmp_path / "相談 100%20 #?'\"") as embedded:
        await written(embedded, "case", "open")
        assert await read(embedded, "case") == "open"


async def test_the_records_of_a_dead_server_are_no_obstacle(tmp_path: Path) -> None:
    embedded = await start(tmp_path)
    await written(embedded, "case", "open")
    stale = {name: (tmp_path / name).read_text() for name in ("redis.pid", "redis.url")}
    await embedded.stop()
    stale["redis.pid"] = str(os.getpid())  # the number lives again, but as somebody else
    for name, text in stale.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "redis.sock").touch()
    async with running(tmp_path) as embedded:
        assert not embedded.adopted
        assert await read(embedded, "case") == "open"


async def test_a_copy_of_a_used_directory_does_not_touch_the_server_of_the_original(tmp_path: Path) -> None:
    async with running(tmp_path / "original") as original:
        await written(original, "case", "open")
        shutil.copytree(tmp_path / "original", tmp_path / "copy", ignore=shutil.ignore_patterns("redis.sock"))
        async with running(tmp_path / "copy") as copy:
            assert copy.pid != original.pid
            assert await read(copy, "case") == "open"
            await written(copy, "case", "closed")
        assert await read(original, "case") == "open"


async def test_a_start_waits_until_everything_is_loaded(tmp_path: Path) -> None:
    async with running(tmp_path) as embedded, Redis.from_url(embedded.url) as redis:
        pipeline = redis.pipeline(transaction=False)
        for number in range(4000):
            pipeline.set(f"person:{number}", "asks")
        await pipeline.execute()
    real = server_binary()
    binary = script(tmp_path / "slow", f'[ $# -eq 1 ] || set -- "$@" --key-load-delay 50\nexec {real} "$@"')
    async with running(tmp_path, binary) as embedded, Redis.from_url(embedded.url) as redis:
        assert await redis.dbsize() == 4000


async def test_a_binary_that_does_not_exist_is_named_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(EmbeddedError, match=r"missing does not run \(No such file.*pip install 'kaeru\[embedded\]'"):
        await start(tmp_path, binary=tmp_path / "missing")


async def test_a_binary_that_cannot_run_tells_what_it_said(tmp_path: Path) -> None:
    binary = script(tmp_path / "broken", "echo 'libgomp.so.1: cannot open shared object file' >&2; exit 127")
    with pytest.raises(EmbeddedError, match=r"status 127: libgomp.so.1: cannot open .*apt install redis-server"):
        await start(tmp_path, binary=binary)


async def test_a_redis_too_old_for_our_files_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EmbeddedError, match="old is Redis 6, Kaeru needs 7 or later"):
        await start(tmp_path, binary=script(tmp_path / "old", "echo 'Redis server v=6.0.16 sha=0'"))


async def test_a_server_that_ends_at_once_shows_the_end_of_its_log_and_frees_the_directory(tmp_path: Path) -> None:
    binary = script(
        tmp_path / "dying", 'echo "Redis server v=8.0.0"; [ $# -eq 1 ] || echo "Bad file format" >&2; exit $(($# > 1))'
    )
    with pytest.raises(EmbeddedError, match=r"redis\.log ends with:\n[^$]*Bad file format"):
        await start(tmp_path, binary=binary)
    async with running(tmp_path) as embedded:
        assert not embedded.adopted


async def test_a_server_that_never_answers_is_ended_with_the_start_that_waits_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    binary = script(tmp_path / "mute", f'echo "Redis server v=8.0.0"; [ $# -eq 1 ] || exec cat {tmp_path}/pipe')
    with pytest.raises(EmbeddedError, match="redis-server does not start"):
        await start(tmp_path, binary=binary, patience=0.2)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await start(tmp_path, binary=binary)
    async with running(tmp_path) as embedded:
        assert not embedded.adopted


async def test_the_data_directory_and_all_in_it_are_private(tmp_path: Path) -> None:
    data_dir = tmp_path / "state" / "kaeru"
    async with running(data_dir) as embedded:
        await written(embedded, "case", "open")
        assert data_dir.stat().st_mode & 0o777 == 0o700
        kept = [path for path in data_dir.rglob("*") if path.name.startswith("appendonly") or path.name == "redis.sock"]
        assert len(kept) == 5
        assert all(path.stat().st_mode & 0o077 == 0 for path in kept)


async def test_a_directory_that_cannot_be_used_is_named_with_the_remedy(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(EmbeddedError, match=r"file: File exists; set DATA_DIR to a directory you may write to"):
        await start(tmp_path / "file")
