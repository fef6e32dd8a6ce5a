"""A real server between a real Redis and the fake LINE, and a phone before it: the fixtures of the LINE tests."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from conftest import AT_ONCE, eventually
from fakes.line import LineFake
from line_phone import BOT, CHANNEL_SECRET, Phone
from redis.asyncio import Redis

from bot.app import Server, clock
from bot.config import Settings, read_settings
from bot.content.library import Library
from bot.core.person import Address, Person


def line_settings(tmp_path: Path, redis_url: str, line: LineFake) -> Settings:
    """Settings of a server connected to the fake LINE."""
    return read_settings(
        {
            "PORT": "0",
            "DATA_DIR": str(tmp_path),
            "REDIS_URL": redis_url,
            "KAERU_SECRET_KEY": "s" * 40,
            "KAERU_ID_KEY": "i" * 40,
            "LINE_CHANNEL_SECRET": CHANNEL_SECRET,
            "LINE_CHANNEL_ACCESS_TOKEN": line.token,
            "LINE_API_BASE": line.base,
        }
    )


@dataclass
class Shift:
    """The real clock, moved ahead by a test."""

    ahead: timedelta = timedelta(0)

    def __call__(self) -> datetime:
        return clock() + self.ahead

    def to(self, moment: datetime) -> None:
        """Let it be that moment now."""
        self.ahead = moment - clock()


@pytest.fixture
def shift() -> Shift:
    """The clock of the server under test."""
    return Shift()


@pytest.fixture
async def server(
    redis: Redis, redis_url: str, line: LineFake, tmp_path: Path, library: Library, shift: Shift
) -> AsyncIterator[Server]:
    """A real server between a real Redis and the fake LINE, both by the same clock."""
    line.clock = shift
    running = Server(line_settings(tmp_path, redis_url, line), redis_url, library, now=shift, patience=AT_ONCE)
    await running.start()
    yield running
    await running.stop()


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    """A client for everything a test posts."""
    async with aiohttp.ClientSession() as opened:
        yield opened


@pytest.fixture
def phone(server: Server, line: LineFake, session: aiohttp.ClientSession) -> Phone:
    """Somebody's phone."""
    return Phone(f"http://127.0.0.1:{server.port}", line, session)


def person_id(server: Server, phone: Phone) -> str:
    """The id of the phone's owner."""
    return server.house.person_id(Address("line", BOT, phone.user))


async def person(server: Server, phone: Phone) -> Person:
    """What is kept of the phone's owner."""
    loaded = await server.house.store.load(person_id(server, phone))
    assert loaded.person is not None
    return loaded.person


async def settled(server: Server, phone: Phone) -> None:
    """Wait until everything that was said has also been finished."""

    async def is_settled() -> bool:
        return not (await person(server, phone)).outbox

    await eventually(is_settled)


def text(words: str) -> dict[str, Any]:
    """A text message as LINE delivers it."""
    return {"type": "text", "id": "9", "quoteToken": "q", "text": words}
