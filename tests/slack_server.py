"""A real server between a real Redis and the fake Slack, and a person before it: the fixtures of the Slack tests."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from ahead import Ahead
from conftest import AT_ONCE, eventually
from fakes.slack import SlackFake
from fakes.slack_records import Json
from fakes.slack_space import TEAM
from redis.asyncio import Redis
from slack_desktop import SIGNING_SECRET, Desktop

from bot.app import Server
from bot.config import Settings, read_settings
from bot.content.library import Library
from bot.core.person import Address, Person

both_ways = pytest.mark.parametrize("way", ["http", "socket"])
"""For tests that hold over HTTP and in Socket Mode."""


def slack_settings(tmp_path: Path, redis_url: str, slack: SlackFake, way: str = "http") -> Settings:
    """Settings of a server connected to the fake Slack, by its signing secret or through a socket."""
    secret = {"SLACK_SIGNING_SECRET": SIGNING_SECRET} if way == "http" else {"SLACK_APP_TOKEN": slack.app_token}
    return read_settings(
        {
            "PORT": "0",
            "DATA_DIR": str(tmp_path),
            "REDIS_URL": redis_url,
            "KAERU_SECRET_KEY": "s" * 40,
            "KAERU_ID_KEY": "i" * 40,
            "SLACK_BOT_TOKEN": slack.token,
            "SLACK_API_BASE": slack.base,
            **secret,
        }
    )


@pytest.fixture
def way() -> str:
    """How Slack's payloads come in."""
    return "http"


@pytest.fixture
async def slack(ahead: Ahead) -> AsyncIterator[SlackFake]:
    """A Slack at the wire; whatever it would have refused fails the test."""
    async with SlackFake() as fake:
        fake.clock = ahead
        yield fake
    assert not fake.faults, fake.faults


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    """A client for everything a test posts."""
    async with aiohttp.ClientSession() as opened:
        yield opened


@pytest.fixture
async def server(
    redis: Redis, redis_url: str, slack: SlackFake, tmp_path: Path, library: Library, ahead: Ahead, way: str
) -> AsyncIterator[Server]:
    """A real server between a real Redis and the fake Slack; its worker works when a test says so."""
    settings = slack_settings(tmp_path, redis_url, slack, way)
    running = Server(settings, redis_url, library, now=ahead, patience=AT_ONCE, with_worker=False)
    await running.start()
    yield running
    await running.stop()


@pytest.fixture
def ren(server: Server, slack: SlackFake, session: aiohttp.ClientSession, way: str) -> Desktop:
    """Somebody at their desk."""
    return desktop(server, slack, session, way)


@pytest.fixture
def yui(server: Server, slack: SlackFake, session: aiohttp.ClientSession, way: str) -> Desktop:
    """Somebody else."""
    return desktop(server, slack, session, way)


def desktop(server: Server, slack: SlackFake, session: aiohttp.ClientSession, way: str = "http") -> Desktop:
    """One more person."""
    return Desktop(f"http://127.0.0.1:{server.port}", slack, session, socket=way == "socket")


def person_id(server: Server, desk: Desktop) -> str:
    """The id of the person at that desk."""
    return server.house.person_id(Address("slack", TEAM, desk.user))


async def person(server: Server, desk: Desktop) -> Person:
    """What is kept of the person at that desk."""
    loaded = await server.house.store.load(person_id(server, desk))
    assert loaded.person is not None
    return loaded.person


async def settled(server: Server, desk: Desktop) -> Person:
    """Wait until everything that was said has also been finished."""

    async def is_settled() -> bool:
        return not (await person(server, desk)).outbox

    await eventually(is_settled)
    return await person(server, desk)


async def remind(server: Server, ahead: Ahead, desk: Desktop) -> list[Json]:
    """Let the next reminder come; what the bot said then."""
    before = len(desk.slack.said(desk.direct))
    waiting = (await settled(server, desk)).reminders
    assert waiting, "no reminder waits"
    ahead.to(waiting[0].due + timedelta(seconds=1))
    await server.house.worker.once()
    return desk.slack.said(desk.direct)[before:]


def words(message: Json) -> str:
    """Everything a person reads in a message, as they read it."""
    shown = [block["text"]["text"] for block in message["blocks"] if "text" in block]
    shown += [
        element["text"]
        for block in message["blocks"]
        for element in block.get("elements", [])
        if block["type"] == "context"
    ]
    return "\n".join(shown)
