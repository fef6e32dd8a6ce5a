"""A server connected to the fake LINE whose clock moves, and whose worker works, only when a test says so."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from conftest import START, Clock
from fakes.line import LineFake
from line_phone import Phone
from line_server import line_settings, person, settled
from redis.asyncio import Redis

from bot.app import Server
from bot.content.library import Library
from bot.core.person import Reminder

REPLY = "/v2/bot/message/reply"
PUSH = "/v2/bot/message/push"


@pytest.fixture
def moment(line: LineFake) -> Clock:
    """The clock of the server and of LINE."""
    line.clock = Clock(START)
    return line.clock


@pytest.fixture
async def server(
    redis: Redis, redis_url: str, line: LineFake, tmp_path: Path, library: Library, moment: Clock
) -> AsyncIterator[Server]:
    """The server."""
    running = Server(line_settings(tmp_path, redis_url, line), redis_url, library, now=moment, with_worker=False)
    await running.start()
    yield running
    await running.stop()


@pytest.fixture
def phone(server: Server, line: LineFake, session: aiohttp.ClientSession) -> Phone:
    """Somebody's phone."""
    return Phone(f"http://127.0.0.1:{server.port}", line, session)


async def work(server: Server) -> None:
    """Let the worker do everything that is due, and every send come to its end."""
    await server.house.finish()
    while await server.house.worker.once():
        pass


async def move(server: Server, moment: Clock, **span: float) -> None:
    """Let time pass, all at once, and the worker work."""
    moment.move(**span)
    await work(server)


async def say(phone: Phone, server: Server, text: str) -> None:
    """Type something whose answer may or may not arrive."""
    message = {"type": "text", "id": "9", "quoteToken": "q", "text": text}
    assert await phone.send("message", message=message) == 200
    await server.house.finish()


async def to_a_task(phone: Phone, server: Server) -> Reminder:
    """Talk until the first dated tasks stand in the plan; the first reminder of them."""
    for text in ("明細に覚えのない請求がある", "みたことのない店", "自分", "まだ見ていない", "まだ聞いていない"):
        await phone.type(text)
    await settled(server, phone)
    return (await person(server, phone)).reminders[0]


def sent(phone: Phone, path: str) -> list[Any]:
    """The requests to a path, oldest first."""
    return [request for request in phone.line.requests if request.path == path]


def until(server: Server, due: datetime) -> timedelta:
    """How long it is until a moment."""
    return due - server.house.now()
