"""Every .talk script of several people says the same to each of them whatever platforms they sit at, and these take all of it."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from datetime import datetime
from itertools import zip_longest
from pathlib import Path

import aiohttp
import pytest
from both_server import both_settings
from conftest import Clock
from fakes.line import LineFake
from fakes.slack import SlackFake
from line_phone import Phone
from page_client import PageClient
from redis.asyncio import Redis
from slack_desktop import Desktop
from talk_wires import MOST_FIRED, UNTIL_SETTLED, LineWire, PageWire, SlackWire, Wire, press, went_on
from test_talks import TALKS, start_of

from bot.app import Server
from bot.channels.terminal import ScriptLine, read_clock, read_script
from bot.content.library import Library
from bot.talk import CODE, DIGITS, open_talk, play

SCRIPTS = {name: list(read_script(text, name)) for name, text in TALKS.items()}
OF_SEVERAL = [name for name, lines in SCRIPTS.items() if any(line.who for line in lines)]
MIXES = [("line", "page"), ("page", "line"), ("slack", "line"), ("page", "slack"), ("line", "line")]
_APP = re.compile(
    r"^(?:LINE|Slack|チャットの画面|別の画面)(?=から)|(?<=your code from )(?:LINE|Slack|a chat page|another screen)(?=\.)",
    re.MULTILINE,
)


def same(texts: list[str]) -> list[str]:
    """Texts without what is another one in every run: the digits, and the platform that somebody writes from."""
    return [_APP.sub("…", DIGITS.sub("######", text)) for text in texts]


@pytest.fixture
async def server(
    redis: Redis, redis_url: str, line: LineFake, tmp_path: Path, scenarios: Library
) -> AsyncIterator[tuple[Server, Clock, Callable[[str], Wire], AsyncExitStack]]:
    """One server with all platforms, its clock, and what seats one more person at one of them."""
    clock = Clock()
    async with AsyncExitStack() as stack:
        slack = await stack.enter_async_context(SlackFake())
        session = await stack.enter_async_context(aiohttp.ClientSession())
        line.clock = slack.clock = clock
        settings = both_settings(tmp_path, redis_url, line, slack, KAERU_PAGE="open")
        running = Server(settings, redis_url, scenarios, now=clock, patience=UNTIL_SETTLED, with_worker=False)
        await running.start()
        base = f"http://127.0.0.1:{running.port}"

        def seat(platform: str) -> Wire:
            match platform:
                case "line":
                    return LineWire(running, line, Phone(base, line, session))
                case "slack":
                    return SlackWire(running, slack, Desktop(base, slack, session))
                case _:
                    return PageWire(running, PageClient(base))

        yield running, clock, seat, stack
        await running.stop()
        assert not slack.faults, slack.faults
        assert not line.faults, line.faults


async def told(name: str, lines: list[ScriptLine], library: Library) -> dict[str, list[str]]:
    """The text of every bubble of a script in the terminal, by who reads it."""
    heard: dict[str, list[str]] = {}
    async with open_talk(library, start_of(lines)) as talk:
        await play(talk, lines, name, lambda row: None)
    for row in talk.rows:
        if row["kind"] == "said":
            heard.setdefault(row.get("speaker", ""), []).append(row["text"])
    return heard


@pytest.mark.parametrize("mix", MIXES, ids="-".join)
@pytest.mark.parametrize("name", OF_SEVERAL)
async def test_a_talk_of_two_says_the_same_wherever_they_sit(
    name: str,
    mix: tuple[str, str],
    server: tuple[Server, Clock, Callable[[str], Wire], AsyncExitStack],
    scenarios: Library,
) -> None:
    _, clock, seat, stack = server
    lines = SCRIPTS[name]
    clock.now = start_of(lines)
    wires: dict[str, Wire] = {}
    for number, who in enumerate(dict.fromkeys(["", *(line.who for line in lines)])):
        wires[who] = seat(mix[min(number, 1)])
        wire = wires[who]
        if isinstance(wire, PageWire):
            await stack.enter_async_context(wire.page)
    for line, following in zip_longest(lines, lines[1:]):
        if line.kind == "text" and not await went_on(wires[line.who], line.text, clock()):
            await settled(wires)
        match line.kind:
            case "at":
                await move_all(wires, clock, read_clock(line.text))
            case "text":
                await wires[line.who].type(line.text.replace(CODE, digits(wires)))
            case "press":
                await press(wires[line.who], line.text)
            case _:
                continue
        if line.kind != "text" or following is None or following.kind != "text":
            await settled(wires)
    wanted = await told(name, lines, scenarios)
    for who, wire in wires.items():
        assert same(wire.texts()) == same(wanted[who]), who


async def settled(wires: dict[str, Wire]) -> None:
    """Wait until everything stands on everybody's screen."""
    for wire in wires.values():
        await wire.settled()


async def move_all(wires: dict[str, Wire], clock: Clock, to: datetime) -> None:
    """Move the clock; what falls due on the way, whoever's it is, happens at its time."""
    house = next(iter(wires.values())).server.house
    for _ in range(MOST_FIRED):
        found = [(await house.store.load(house.person_id(wire.address))).person for wire in wires.values()]
        due = min((one.due for person in found if person for one in person.reminders), default=None)
        if due is None or due > to:
            break
        clock.now = max(clock.now, due)
        await house.worker.once()
        await settled(wires)
    clock.now = max(clock.now, to)


def digits(wires: dict[str, Wire]) -> str:
    """The six digits that anybody was shown last."""
    shown = [found for wire in wires.values() for text in wire.texts() if (found := DIGITS.match(text))]
    return shown[-1][1] + shown[-1][2] if shown else ""
