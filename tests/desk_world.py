"""One server with a phone in LINE before it and a helpdesk in Slack behind it, at the wire: the fixtures of the desk's tests."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from ahead import Ahead
from both_server import both_settings
from conftest import AT_ONCE, eventually
from fakes.line import LineFake
from fakes.slack import SlackFake
from fakes.slack_records import Json
from fakes.slack_space import HELPDESK, TEAM
from line_phone import BOT, Phone
from redis.asyncio import Redis
from slack_desktop import Desktop
from slack_server import words

from bot.app import Server
from bot.channels.slack_desk import desk_address
from bot.channels.slack_setup import scopes
from bot.config import Settings
from bot.content.library import Library
from bot.core.person import Address, Person

GROUP = "S06HELPERS"


def desk_settings(
    tmp_path: Path, redis_url: str, line: LineFake, slack: SlackFake, way: str = "http", **more: str
) -> Settings:
    """Settings of a server with both platforms and a helpdesk."""
    desk = {"HELPDESK_CHANNEL": HELPDESK, "HELPDESK_HELPERS": GROUP, **more}
    return both_settings(tmp_path, redis_url, line, slack, way, **desk)


@dataclass
class World:
    """Everything of one test. `helper` makes a helper at their desk, `phone` somebody in LINE."""

    server: Server
    line: LineFake
    slack: SlackFake
    session: aiohttp.ClientSession
    ahead: Ahead
    redis: Redis
    way: str = "http"

    @property
    def base(self) -> str:
        """The server's address."""
        return f"http://127.0.0.1:{self.server.port}"

    def helper(self, name: str, *, listed: bool = True, **profile: Any) -> Desktop:
        """A helper by that name, in the user group unless not `listed`."""
        made = Desktop(self.base, self.slack, self.session, socket=self.way == "socket")
        known = {"id": made.user, "team_id": TEAM, "name": name, "profile": {"display_name": name}, "deleted": False}
        self.slack.users[made.user] = known | {"locale": "ja-JP", "is_bot": False} | profile
        if listed:
            self.slack.usergroups[GROUP].append(made.user)
        return made

    def phone(self) -> Phone:
        """Somebody's phone."""
        return Phone(self.base, self.line, self.session)

    async def desk(self) -> Person:
        """What the desk keeps."""
        return await self._load(self.server.house.person_id(desk_address(HELPDESK)))

    async def owner(self, phone: Phone) -> Person:
        """What is kept of a phone's owner."""
        return await self._load(self.server.house.person_id(Address("line", BOT, phone.user)))

    async def caller(self) -> Person:
        """What is kept of the newest caller who has only a telephone."""
        return await self._load(next(card.person for card in reversed((await self.desk()).cards) if card.person))

    async def _load(self, person_id: str) -> Person:
        loaded = await self.server.house.store.load(person_id)
        assert loaded.person is not None
        return loaded.person

    async def quiet(self) -> None:
        """Wait until nothing is on its way any more: every turn, word and post. What a halting machine let run out of time
        is tried again, as a worker would.
        """
        await eventually(self._is_quiet)

    async def _is_quiet(self) -> bool:
        await self.server.house.sent()
        people = [(await self.server.house.store.load(one)).person for one in await self._everybody()]
        for one in people:
            if one is not None and not self.server.house.sending and any(waits.attempts for waits in one.outbox):
                await self.server.house.sender.recover(one.id)
        return not self.server.house.sending and not any(one.outbox for one in people if one is not None)

    async def _everybody(self) -> list[str]:
        keys = [key async for key in self.redis.scan_iter("kaeru:*:person:*")]
        return [key.decode().rpartition(":")[2] for key in keys]

    async def until(self, moment: datetime) -> None:
        """Let it be that moment; whatever falls due on the way happens at its time."""
        while True:
            dues = [one.due for found in await self._everybody() for one in await self._reminders(found)]
            due = min((one for one in dues if one <= moment), default=None)
            if due is None:
                break
            self.ahead.to(max(due, self.ahead()))
            await self.server.house.worker.once()
            await self.quiet()
        self.ahead.to(moment)

    async def _reminders(self, person_id: str) -> list[Any]:
        loaded = await self.server.house.store.load(person_id)
        return list(loaded.person.reminders) if loaded.person else []

    # ---- what stands in Slack

    def cards(self) -> list[Json]:
        """The bot's messages in the channel itself."""
        return [one for one in self.slack.said(HELPDESK) if "thread_ts" not in one or one["thread_ts"] == one["ts"]]

    def thread(self, ts: str) -> list[str]:
        """What the bot said in a thread, oldest first."""
        return [words(one) for one in self.slack.said(HELPDESK) if one.get("thread_ts") == ts and one["ts"] != ts]

    def everything(self) -> str:
        """All that stands in the channel, people's words included."""
        return "\n".join(str(one) for one in self.slack.channels[HELPDESK])


@pytest.fixture
def ahead() -> Ahead:
    """The clock of the server and of both platforms."""
    return Ahead()


@pytest.fixture
async def slack(ahead: Ahead) -> AsyncIterator[SlackFake]:
    """A Slack where the app of our manifest is installed; whatever it would have refused fails the test."""
    async with SlackFake() as fake:
        fake.clock = ahead
        fake.scopes = set(scopes(desk=True))
        fake.usergroups[GROUP] = []
        yield fake
    assert not fake.faults, fake.faults


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    """A client for everything a test posts."""
    async with aiohttp.ClientSession() as opened:
        yield opened


@pytest.fixture
def content(scenarios: Library) -> Library:
    """The content the server works with."""
    return scenarios


@pytest.fixture
def more() -> dict[str, str]:
    """Further settings of the helpdesk."""
    return {}


@pytest.fixture
def way() -> str:
    """How Slack's payloads come in: "http", or "socket" for Socket Mode."""
    return "http"


@pytest.fixture
async def world(
    redis: Redis,
    redis_url: str,
    line: LineFake,
    slack: SlackFake,
    session: aiohttp.ClientSession,
    tmp_path: Path,
    content: Library,
    ahead: Ahead,
    more: dict[str, str],
    way: str,
) -> AsyncIterator[World]:
    """A running server with everything around it; its worker works when a test says so."""
    line.clock = ahead
    settings = desk_settings(tmp_path, redis_url, line, slack, way, **more)
    server = Server(settings, redis_url, content, now=ahead, patience=AT_ONCE, with_worker=False)
    await server.start()
    server.house.channels["slack"].pace = 0
    yield World(server, line, slack, session, ahead, redis, way)
    await server.stop()
