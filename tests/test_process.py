"""The real program as a user starts it: it comes up, survives kill -9, keeps its reminders and shuts down cleanly."""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
import signal
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from conftest import look_into
from msgspec.structs import replace
from page_client import PageClient

from bot.app import clock
from bot.content.library import japanese_calendar
from bot.core.case import Task
from bot.core.cases import put_case, put_duty
from bot.core.reminders import plan
from bot.store import codec, keys
from bot.store.nodes import connect
from bot.store.people import Store

ROOT = Path(__file__).resolve().parents[1]
Start = Callable[..., Coroutine[None, None, "Program"]]


class Program:
    """A running `python -m bot serve`."""

    def __init__(self, process: asyncio.subprocess.Process, base: str) -> None:
        self.process = process
        self.base = base

    async def end(self, how: signal.Signals) -> int:
        """Send a signal and wait for the end."""
        self.process.send_signal(how)
        return await asyncio.wait_for(self.process.wait(), 30)


@asynccontextmanager
async def program(data: Path, **environment: str) -> AsyncIterator[Program]:
    """Start the program on a free port and wait until it says its address."""
    env = {name: value for name, value in os.environ.items() if not name.startswith(("LINE_", "KAERU_", "REDIS"))}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "serve"),
        cwd=ROOT,
        env={**env, "PORT": "0", "DATA_DIR": str(data), **environment},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert process.stdout is not None
    try:
        line = (await asyncio.wait_for(process.stdout.readline(), 30)).decode()
        address = re.search(r"http://[\d.]+:\d+", line)
        assert address, line
        yield Program(process, address[0])
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
            await asyncio.wait_for(process.wait(), 30)


def _redis_lives(data: Path) -> bool:
    return (data / "redis.pid").exists()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
async def test_ctrl_c_and_sigterm_shut_everything_down(how: signal.Signals, tmp_path: Path) -> None:
    async with program(tmp_path) as running:
        async with PageClient(running.base) as page:
            await page.hello()
            await page.wait_for(1)
        assert await running.end(how) == 0
    assert not _redis_lives(tmp_path)


async def test_a_talk_goes_on_after_kill_9_and_the_reminder_comes_exactly_once(tmp_path: Path) -> None:
    async with program(tmp_path) as first:
        async with PageClient(first.base) as page:
            await page.type("明細に覚えのない請求がある")
            await page.type("シマンテック")
            jar = page.cookies
        await first.end(signal.SIGKILL)
    async with program(tmp_path) as second, PageClient(second.base, cookies=jar) as page:
        await page.hello()
        await page.wait_for(1)
        await page.type("9878円")
        await _remind_in_two_seconds(tmp_path)
        await second.end(signal.SIGKILL)
    async with program(tmp_path) as third, PageClient(third.base, cookies=jar) as page:
        before = len(page.said)
        replies = await page.wait_for(before + 1, seconds=20)
        assert [button["label"] for button in replies[0]["buttons"]] == ["できた", "あとで", "できない"]
        await page.hello()
        await page.wait_for(before + 2)
        assert len([d for d in page.said if d["replies"][0]["buttons"][:1] == replies[0]["buttons"][:1]]) == 1


async def _remind_in_two_seconds(data: Path) -> None:
    """Give the only person a task whose time, chosen by themselves, comes in two seconds."""
    url = (data / "redis.url").read_text().strip()
    names = keys.Keys(hashlib.sha256((data / "id.key").read_text().strip().encode()).digest())
    store = Store(connect(url), names, codec.Seal.of(((data / "secret.key").read_text().strip(),)))
    try:
        async with look_into(url) as client:
            name = next(iter([key async for key in client.scan_iter(match="kaeru:*:person:*")])).decode()
        loaded = await store.load(name.rpartition(":")[2])
        person, now = loaded.person, clock()
        assert person is not None
        later = now + timedelta(seconds=2)
        task = Task("ask_family", "unknown_charge", "ask_family", now, 1, later=later)
        person = put_case(person, put_duty(person.cases[0], task))
        person = replace(person, reminders=plan(person, japanese_calendar(), now))
        outcome, _ = await store.commit(person, loaded.version, now)
        assert outcome == "ok"
    finally:
        await store.close()


async def test_a_second_program_on_the_same_data_is_told_why_it_cannot_start(tmp_path: Path) -> None:
    async with program(tmp_path):
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "serve"),
            cwd=ROOT,
            env={**os.environ, "PORT": "0", "DATA_DIR": str(tmp_path)},
            stderr=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.DEVNULL,
        )
        _, said = await asyncio.wait_for(process.communicate(), 30)
        assert process.returncode == 1
        assert str(tmp_path) in said.decode()


async def test_half_a_configuration_stops_the_start_and_names_every_fault(tmp_path: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "serve"),
        cwd=ROOT,
        env={**os.environ, "PORT": "many", "DATA_DIR": str(tmp_path), "LINE_CHANNEL_SECRET": "x", "KAERU_TZ": "Mars"},
        stderr=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.DEVNULL,
    )
    _, said = await asyncio.wait_for(process.communicate(), 30)
    assert process.returncode == 1
    for fault in ("PORT", "LINE_CHANNEL_ACCESS_TOKEN", "KAERU_TZ"):
        assert fault in said.decode()


async def test_health_and_metrics_answer_and_hold_no_words(tmp_path: Path) -> None:
    async with program(tmp_path) as running, aiohttp.ClientSession() as session:
        async with PageClient(running.base) as page:
            await page.type("ひみつの相談です")
        for path in ("/healthz", "/readyz", "/metrics"):
            async with session.get(running.base + path) as answer:
                assert answer.status == 200
                assert "ひみつ" not in await answer.text()
