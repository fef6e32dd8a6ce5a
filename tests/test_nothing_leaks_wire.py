"""Generated secrets typed on a phone and at a desk, with LINE and Slack at the wire: none comes out again anywhere, neither
in what stands on a screen or was sent, nor in the Home tab, on the page of the record, in Redis, metrics or log.
"""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import slack_payloads as payloads
from ahead import Ahead, ahead
from conftest import AT_ONCE
from fakes.line import LineFake
from fakes.slack import SlackFake
from fakes.slack_records import Json
from fakes.slack_space import HELPDESK
from line_phone import BOT, Phone
from line_server import line_settings
from prometheus_client import generate_latest
from redis.asyncio import Redis
from secrets_said import Said, Seen, said
from slack_desktop import Desktop
from slack_server import desktop, session, slack, slack_settings
from test_nothing_leaks import LONG_ENOUGH, everything

from bot.app import Server
from bot.content.library import Library
from bot.core.person import Address

__all__ = ["ahead", "session", "slack"]

SECRETS = 10_000 if os.environ.get("KAERU_SOAK") else 100
A_TALK = 5
"""Few, for the first of each answers the question what the shop is called, and would be kept as typed."""
TROUBLE = "明細に覚えのない請求がある"


@pytest.fixture
async def server(
    redis: Redis, redis_url: str, line: LineFake, slack: SlackFake, tmp_path: Path, library: Library, ahead: Ahead
) -> AsyncIterator[Server]:
    """One server on both platforms, reachable from outside."""
    line.clock = ahead
    at_slack = slack_settings(tmp_path, redis_url, slack)
    both = replace(
        line_settings(tmp_path, redis_url, line),
        slack_secret=at_slack.slack_secret,
        slack_token=at_slack.slack_token,
        slack_api=at_slack.slack_api,
        public_url="https://kaeru.example",
    )
    running = Server(both, redis_url, library, now=ahead, patience=AT_ONCE, with_worker=False)
    await running.start()
    yield running
    await running.stop()


def talks() -> Iterator[list[Said]]:
    """The secrets in talks of some length."""
    every = list(said(SECRETS, seed=int(os.environ.get("KAERU_SEED", "11"))))
    yield from (every[place : place + A_TALK] for place in range(0, len(every), A_TALK))


async def test_no_secret_comes_out_anywhere(
    server: Server,
    line: LineFake,
    slack: SlackFake,
    ahead: Ahead,
    session: aiohttp.ClientSession,
    redis: Redis,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, "kaeru")
    found: list[Said] = []
    for number, talk in enumerate(talks()):
        line.requests.clear()
        slack.requests.clear()
        if number % 2:
            desk = desktop(server, slack, session)
            you = Address("slack", desk.team, desk.user)
            await at_a_desk(desk, server, ahead, talk)
        else:
            phone = Phone(f"http://127.0.0.1:{server.port}", line, session)
            you = Address("line", BOT, phone.user)
            await on_a_phone(phone, server, ahead, talk)
        told = [request.raw.decode() for request in line.requests]
        told += [request.raw.decode() for request in slack.requests]
        read = await the_record(server, session, you)
        kept = (await everything(redis)).decode("latin-1") if number % 100 == 0 else ""
        shown = Seen("\n".join((*told, read, kept)))
        found += [one for one in talk if len(one.secret) >= LONG_ENOUGH and shown.holds(one.secret)]
    outside = Seen(caplog.text + generate_latest().decode())
    found += [one for talk in talks() for one in talk if len(one.secret) >= LONG_ENOUGH and outside.holds(one.secret)]
    print(
        f"{SECRETS} secrets over the wires of LINE and Slack: {len(found)} found on screens, Home, record, Redis, log"
    )
    assert not found, [(one.kind, one.sentence) for one in found]


async def on_a_phone(phone: Phone, server: Server, ahead: Ahead, talk: list[Said]) -> None:
    """In LINE; some secrets are the name of a file, one is what somebody calls themselves."""
    phone.line.profiles[phone.user] = {"userId": phone.user, "displayName": talk[0].sentence, "language": "ja"}
    for number, text in enumerate((TROUBLE, *(one.sentence for one in talk), "予定", "書き出し")):
        ahead.move(seconds=9)
        message: dict[str, Any] = {"type": "text", "id": f"58{number:016d}", "quoteToken": "q", "text": text}
        if number % 7 == 3:
            message = {"type": "file", "id": f"58{number:016d}", "fileName": text, "fileSize": 2138}
        assert await phone.send("message", message=message) == 200
        await server.house.finish()


async def at_a_desk(desk: Desktop, server: Server, ahead: Ahead, talk: list[Said]) -> None:
    """In Slack: typed, as a command, where others read it, as the name of a file; at last the Home tab is opened."""
    name = talk[0].sentence
    desk.slack.users[desk.user] = {
        "id": desk.user, "name": name, "real_name": name, "profile": {"display_name": name},
        "tz": "Asia/Tokyo", "is_bot": False, "locale": "ja-JP",
    }  # fmt: skip
    for number, text in enumerate((TROUBLE, *(one.sentence for one in talk), "予定", "書き出し")):
        ahead.move(seconds=9)
        match number % 7:
            case 3:
                await desk.event(a_file(desk, text))
            case 4:
                await desk.command(text)
            case 5:
                await desk.mention(HELPDESK, text, follows=0)
            case _:
                await desk.type(text, follows=0)
        await server.house.finish()
    await desk.open_home()
    await desk.slack.wait_until(lambda: desk.user in desk.slack.home, 30)


def a_file(desk: Desktop, name: str) -> Json:
    """A file put into the direct message, with nothing typed to it."""
    message = desk.slack.hear(desk.direct, desk.user, "", None)
    event = payloads.message_event(message, desk.direct, "im", desk.team)
    file = {"id": "F06FILE", "name": name, "title": name, "mimetype": "application/pdf", "filetype": "pdf"}
    return event | {"subtype": "file_share", "text": "", "files": [file]}


async def the_record(server: Server, session: aiohttp.ClientSession, you: Address) -> str:
    """What the link of the record shows, as a page and as data."""
    person = (await server.house.store.load(server.house.person_id(you))).person
    assert person is not None
    token = server.house.store.tokens.write(person.id, "export", person.links[-1].id)
    shown = []
    for form in ("page", "json"):
        async with session.post(f"http://127.0.0.1:{server.port}/export/{token}", data={"form": form}) as answer:
            assert answer.status == 200
            shown.append(await answer.text())
    return "\n".join(shown)
