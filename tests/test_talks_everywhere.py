"""Every .talk script says the same on every platform as in the terminal, and the platforms take all of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from itertools import zip_longest

import aiohttp
import pytest
import pytest_asyncio
from conftest import Clock, look_into, make_store
from fakes.line import LineFake
from fakes.slack import SlackFake
from line_phone import CHANNEL_SECRET, Phone
from page_client import PageClient
from slack_desktop import SIGNING_SECRET, Desktop
from talk_wires import UNTIL_SETTLED, LineWire, PageWire, SlackWire, Stage, Wire, move, press, went_on
from test_talks import NOON, TALKS
from test_talks_of_two import OF_SEVERAL

from bot.app import Server
from bot.channels.terminal import ScriptLine, TerminalChannel, read_clock, read_script
from bot.config import read_settings
from bot.content.library import Library
from bot.house import build_house
from bot.talk import Talk, play

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module", params=["line", "slack", "page"])
async def stage(
    request: pytest.FixtureRequest, redis_url: str, scenarios: Library, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Stage]:
    """One server for all talks on one platform, with a clock that the talks move."""
    clock = Clock()
    async with LineFake() as line, SlackFake() as slack, aiohttp.ClientSession() as session:
        line.clock = slack.clock = clock
        environ = {
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
        common = {"PORT": "0", "DATA_DIR": str(tmp_path_factory.mktemp("talks")), "REDIS_URL": redis_url}
        settings = read_settings({**common, "KAERU_SECRET_KEY": "s" * 40, "KAERU_ID_KEY": "i" * 40, **environ})
        server = Server(settings, redis_url, scenarios, now=clock, patience=UNTIL_SETTLED, with_worker=False)
        await server.start()
        base = f"http://127.0.0.1:{server.port}"

        @asynccontextmanager
        async def opened() -> AsyncIterator[Wire]:
            if request.param == "line":
                yield LineWire(server, line, Phone(base, line, session))
            elif request.param == "slack":
                yield SlackWire(server, slack, Desktop(base, slack, session))
            else:
                async with PageClient(base) as page:
                    yield PageWire(server, page)

        yield Stage(server, clock, opened, (line.faults, slack.faults))
        await server.stop()


_TOLD: dict[str, list[str]] = {}


async def told(name: str, lines: list[ScriptLine], redis_url: str, library: Library) -> list[str]:
    """The text of every bubble of a script in the terminal."""
    if name not in _TOLD:
        async with look_into(redis_url) as client:
            await client.flushall()
        channel = TerminalChannel()
        store = make_store(redis_url)
        house = build_house(store, library, lambda: talk.now)
        house.channels["terminal"] = channel
        talk = Talk(library, house, channel, start(lines))
        await play(talk, lines, name, lambda row: None)
        _TOLD[name] = [row["text"] for row in talk.rows if row["kind"] == "said"]
        await store.close()
    return _TOLD[name]


def start(lines: list[ScriptLine]) -> datetime:
    """When a script begins."""
    return read_clock(lines[0].text) if lines[0].kind == "at" else NOON


@pytest.mark.parametrize("name", [name for name in TALKS if name not in OF_SEVERAL])
async def test_a_talk_says_the_same_everywhere(name: str, stage: Stage, redis_url: str, scenarios: Library) -> None:
    lines = list(read_script(TALKS[name], name))
    wanted = await told(name, lines, redis_url, scenarios)
    async with look_into(redis_url) as client:
        await client.flushall()
    stage.clock.now = start(lines)
    for earlier in stage.faults:
        earlier.clear()
    async with stage.open() as wire:
        for line, following in zip_longest(lines, lines[1:]):
            if line.kind == "text" and not await went_on(wire, line.text, stage.clock()):
                await wire.settled()
            match line.kind:
                case "at":
                    await move(wire, stage.clock, read_clock(line.text))
                case "text":
                    await wire.type(line.text)
                case "press":
                    await press(wire, line.text)
                case _:
                    continue
            if line.kind != "text" or following is None or following.kind != "text":
                await wire.settled()
        assert wire.texts() == wanted
    assert not any(stage.faults), stage.faults
