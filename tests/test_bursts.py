"""Texts typed one after the other are read as one, on every platform, across processes and crashes."""

from __future__ import annotations

import asyncio
import signal
import uuid
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from conftest import Clock, eventually
from fakes.line import LineFake
from fakes.slack import SlackFake
from line_phone import CHANNEL_SECRET, Phone
from page_client import PageClient
from redis.asyncio import Redis
from slack_desktop import SIGNING_SECRET, Desktop
from talk_wires import LineWire, PageWire, SlackWire, Wire, press
from test_process import program

from bot.app import Server
from bot.config import read_settings
from bot.content.library import Library
from bot.core.burst import LATE, Patience
from bot.core.person import Person
from bot.store import keys

NEVER_BY_ITSELF = Patience(timedelta(hours=1), timedelta(hours=2))
"""The clock of these tests stands; a burst ends when a test ends it."""
STORY = ("明細に覚えのない請求がある", "5,000円", "ノートンって書いてある")


@dataclass
class Stage:
    """One person, and two servers that both hear them."""

    servers: tuple[Server, Server]
    wires: tuple[Wire, Wire]
    clock: Clock

    async def person(self) -> Person:
        """What is kept of them."""
        house = self.servers[0].house
        loaded = await house.store.load(house.person_id(self.wires[0].address))
        assert loaded.person is not None
        return loaded.person

    async def held(self) -> list[str]:
        """What waits to be read."""
        burst = (await self.person()).burst
        return [part.text for part in burst.parts] if burst else []


@pytest.fixture(params=["line", "slack", "page"])
async def stage(
    request: pytest.FixtureRequest, redis: Redis, redis_url: str, library: Library, clock: Clock, tmp_path: Path
) -> AsyncIterator[Stage]:
    """The same person before two servers on one Redis."""
    async with AsyncExitStack() as stack:
        line, slack = await stack.enter_async_context(LineFake()), await stack.enter_async_context(SlackFake())
        session = await stack.enter_async_context(aiohttp.ClientSession())
        line.clock = slack.clock = clock
        platform = {
            "line": {
                "LINE_CHANNEL_SECRET": CHANNEL_SECRET,
                "LINE_CHANNEL_ACCESS_TOKEN": line.token,
                "LINE_API_BASE": line.base,
            },
            "slack": {
                "SLACK_SIGNING_SECRET": SIGNING_SECRET,
                "SLACK_BOT_TOKEN": slack.token,
                "SLACK_API_BASE": slack.base,
            },
            "page": {},
        }[request.param]
        common = {"PORT": "0", "DATA_DIR": str(tmp_path), "REDIS_URL": redis_url}
        settings = read_settings({**common, "KAERU_SECRET_KEY": "s" * 40, "KAERU_ID_KEY": "i" * 40, **platform})
        one, two = (
            Server(settings, redis_url, library, now=clock, patience=NEVER_BY_ITSELF, with_worker=False)
            for _ in range(2)
        )
        for server in (one, two):
            await server.start()
            stack.push_async_callback(server.stop)
        bases = [f"http://127.0.0.1:{server.port}" for server in (one, two)]
        wires: tuple[Wire, Wire]
        match request.param:
            case "line":
                phone = Phone(bases[0], line, session)
                wires = LineWire(one, line, phone), LineWire(two, line, Phone(bases[1], line, session, phone.user))
            case "slack":
                desk = Desktop(bases[0], slack, session)
                other = Desktop(bases[1], slack, session, user=desk.user)
                wires = SlackWire(one, slack, desk), SlackWire(two, slack, other)
            case _:
                page = await stack.enter_async_context(PageClient(bases[0]))
                tab = await stack.enter_async_context(PageClient(bases[1], page.cookies))
                wires = PageWire(one, page), PageWire(two, tab)
        yield Stage((one, two), wires, clock)
    assert not [*line.faults, *slack.faults], (line.faults, slack.faults)


async def test_a_burst_is_read_as_one(stage: Stage) -> None:
    wire = stage.wires[0]
    for words in STORY:
        await wire.type(words)
    assert not wire.texts()
    assert await stage.held() == list(STORY)
    await wire.settled()
    person = await stage.person()
    assert person.burst is None
    assert len(person.cases) == 1
    assert person.cases[0].facts["amount"].value == "JPY 5000"
    assert len(wire.texts()) <= 3


async def test_a_burst_may_come_in_through_two_processes(stage: Stage) -> None:
    for words, wire in zip(STORY, (*stage.wires, stage.wires[0]), strict=True):
        await wire.type(words)
        stage.clock.move(seconds=0.5)
    await stage.servers[1].house.finish()
    assert await stage.held() == list(STORY), "its timer was overtaken by a later part"
    await stage.wires[0].settled()
    assert not await stage.held()
    assert len((await stage.person()).cases) == 1


async def test_nobody_left_with_a_timer_the_worker_reads_the_burst_once(stage: Stage) -> None:
    wire, (one, two) = stage.wires[0], stage.servers
    for words in STORY:
        await wire.type(words)
    assert await two.house.worker.once() == 0
    stage.clock.move(seconds=(NEVER_BY_ITSELF.lull + LATE).total_seconds() + 1)
    assert await two.house.worker.once() == 1
    await two.house.finish()
    said = (await stage.person()).seq
    await one.house.finish()
    assert (await stage.person()).seq == said
    assert len((await stage.person()).cases) == 1


async def test_a_button_ends_the_burst_and_is_heard_after_it(stage: Stage) -> None:
    wire = stage.wires[0]
    await wire.type("メニュー")
    await wire.settled()
    shown = len(wire.texts())
    await wire.type("明細に覚えのない請求がある")
    assert len(wire.texts()) == shown
    await press(wire, "ほか・人と話す")
    assert not await stage.held()
    await wire.settled()
    assert [case.kind for case in (await stage.person()).cases] == ["unknown_charge"]


async def test_a_command_ends_the_burst_too(stage: Stage) -> None:
    wire = stage.wires[0]
    await wire.type("明細に覚えのない請求がある")
    await wire.type("予定")
    assert not await stage.held()
    assert [case.kind for case in (await stage.person()).cases] == ["unknown_charge"]


@pytest.mark.parametrize("words", ["いまも電話がつながってます", "もう死にたい"])
async def test_nobody_in_an_emergency_waits(stage: Stage, words: str) -> None:
    wire = stage.wires[0]
    await wire.type("コンビニで電子マネーを買って番号を言いました")
    await wire.type(words)
    assert not await stage.held()


async def test_an_answer_to_the_question_does_not_wait(stage: Stage) -> None:
    wire = stage.wires[0]
    await wire.type("明細に覚えのない請求がある")
    await wire.settled()
    await wire.type("コトリ商店")
    assert not await stage.held()
    assert (await stage.person()).cases[0].facts["merchant"].value == "コトリ商店"


async def test_a_killed_process_loses_nothing_of_a_burst_and_doubles_nothing(tmp_path: Path) -> None:
    async with program(tmp_path) as first, PageClient(first.base) as page:
        said = [page.post("/web/say", {"id": str(uuid.uuid4()), "text": words}) for words in STORY]
        assert await asyncio.gather(*said) == [204] * len(STORY)
        cookies = page.cookies
        await first.end(signal.SIGKILL)
    async with program(tmp_path) as second, PageClient(second.base, cookies) as page:
        await page.wait_for(1)
        await page.type("予定")
        texts = [reply["text"] for delivery in page.said for reply in delivery["replies"]]
    assert sum("ノートン" in text for text in texts) == 1
    assert sum("5,000円" in text for text in texts) == 1


async def test_who_erases_themselves_leaves_no_burst(stage: Stage, redis: Redis) -> None:
    wire = stage.wires[0]
    await wire.type("消す")
    await wire.settled()
    await press(wire, "すべて消す")
    house = stage.servers[0].house
    person_id = house.person_id(wire.address)
    assert (await house.store.load(person_id)).person is None

    async def is_nothing_due() -> bool:
        return not await redis.zrange(keys.due(keys.tag(person_id)), 0, -1)

    await eventually(is_nothing_due)
