"""A real server with nothing but the page, whose clock a test may move; what a stranger with an address sees of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import aiohttp
import pytest
from ahead import Ahead
from conftest import AT_ONCE, Clock
from page_client import PageClient
from redis.asyncio import Redis

from bot.app import Server
from bot.config import read_settings
from bot.content.library import Library
from bot.core.event import Event
from bot.core.person import Address
from bot.house import House

YOU = Address("terminal", "t", "you")


@pytest.fixture
async def server(redis: Redis, redis_url: str, tmp_path: Path, library: Library, ahead: Ahead) -> AsyncIterator[Server]:
    """The server."""
    environ = {"PORT": "0", "DATA_DIR": str(tmp_path), "REDIS_URL": redis_url}
    settings = read_settings({**environ, "KAERU_SECRET_KEY": "s" * 40, "KAERU_ID_KEY": "i" * 40})
    running = Server(settings, redis_url, library, now=ahead, patience=AT_ONCE)
    await running.start()
    yield running
    await running.stop()


def link_of(page: PageClient) -> str:
    """The address behind the newest button that opens a page."""
    buttons = [b for one in page.said for reply in one["replies"] for b in reply["buttons"] if b["kind"] == "link"]
    return str(buttons[-1]["data"])


async def get(page: PageClient, path: str) -> tuple[int, str, Mapping[str, str]]:
    """What a stranger's browser sees who has the address."""
    async with aiohttp.ClientSession() as other, other.get(f"{page.base}{path}") as answer:
        return answer.status, await answer.text(), dict(answer.headers)


async def post(page: PageClient, path: str, form: str = "page") -> tuple[int, str, Mapping[str, str]]:
    """What pressing the button shows."""
    async with aiohttp.ClientSession() as other, other.post(f"{page.base}{path}", data={"form": form}) as answer:
        return answer.status, await answer.text(), dict(answer.headers)


async def happens(house: House, clock: Clock, number: int, text: str) -> None:
    """Somebody writes a text where no page can be reached."""
    clock.move(seconds=2)
    await house.take(Event(id=f"e{number}", kind="text", address=YOU, at=clock.now, text=text, lang="ja"))
    await house.finish()
