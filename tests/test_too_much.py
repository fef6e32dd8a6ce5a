"""More than anybody types, more than one process can serve: refused early and kindly, with nothing changed or lost."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from ahead import ahead
from conftest import Clock, eventually
from door_server import everything, raw
from fakes.line import LineFake
from fakes.slack import SlackFake
from line_phone import Phone, text_of
from line_server import line_settings, person, person_id, settled
from line_still import phone, server
from redis.asyncio import Redis
from slack_server import desktop, session, slack, slack_settings
from slack_server import settled as at_rest

from bot.app import Server, clock
from bot.content.library import Library
from bot.doors import LARGEST_BODY, MOST_BYTES
from bot.house import MOST_A_MINUTE

__all__ = ["ahead", "phone", "server", "session", "slack"]

TOO_FAST = "たくさん続けて届いた"


@pytest.fixture
def moment() -> Clock:
    """A clock that stands still at the real time, so that all that comes comes in one minute."""
    return Clock(clock())


def said(phone: Phone, number: int) -> dict[str, Any]:
    """A text that only this one wrote."""
    return phone.event("message", message={"type": "text", "id": f"{number}", "quoteToken": "q", "text": "メニュー"})


async def crowd(server: Server, who: str) -> None:
    """Let somebody have sent as much in this minute as anybody may."""
    for _ in range(MOST_A_MINUTE):
        await server.house.paces.count(who, server.house.now(), 0)


def sticker() -> dict[str, str]:
    return {"type": "sticker", "id": "7", "packageId": "1", "stickerId": "1", "stickerResourceType": "STATIC"} | {
        "quoteToken": "q"
    }


async def test_somebody_on_line_who_sends_too_much_hears_it_once_and_nothing_changes(
    phone: Phone, server: Server, redis: Redis
) -> None:
    for _ in range(MOST_A_MINUTE):
        assert await phone.send("message", message=sticker()) == 200
    await settled(server, phone)
    before, shown = await everything(redis), len(phone.screen)
    for _ in range(10):
        assert await phone.send("message", message=sticker()) == 200
    await server.house.finish()
    assert await everything(redis) == before
    assert [TOO_FAST in text_of(bubble) for bubble in phone.screen[shown:]] == [True]


async def test_what_somebody_takes_back_is_taken_back_however_much_they_sent(phone: Phone, server: Server) -> None:
    await phone.type("明細に覚えのない請求がある")
    message = {"type": "text", "id": "4711", "quoteToken": "q", "text": "ひみつ商店"}
    assert await phone.send("message", message=message) == 200
    await settled(server, phone)
    await crowd(server, person_id(server, phone))
    assert "ひみつ商店" in str((await person(server, phone)).cases)
    assert await phone.send("unsend", unsend={"messageId": "4711"}) == 200
    assert "ひみつ商店" not in str((await person(server, phone)).cases)


async def test_after_a_minute_they_are_heard_again(phone: Phone, server: Server, moment: Clock) -> None:
    await crowd(server, person_id(server, phone))
    assert TOO_FAST in text_of((await phone.type("メニュー"))[0])
    moment.move(seconds=61)
    assert TOO_FAST not in text_of((await phone.type("メニュー"))[0])


async def test_what_one_person_sends_slows_down_nobody_else(
    phone: Phone, server: Server, line: LineFake, session: aiohttp.ClientSession
) -> None:
    await crowd(server, person_id(server, phone))
    other = Phone(phone.base, line, session)
    assert TOO_FAST not in text_of((await other.type("メニュー"))[0])


async def test_the_processes_count_together(
    phone: Phone, server: Server, redis_url: str, line: LineFake, tmp_path: Path, library: Library, moment: Clock
) -> None:
    second = Server(line_settings(tmp_path, redis_url, line), redis_url, library, now=moment, with_worker=False)
    await second.start()
    try:
        bases = [phone.base, f"http://127.0.0.1:{second.port}"]
        for number in range(MOST_A_MINUTE + 50):
            phone.base = bases[number % 2]
            assert await phone.send("message", message=sticker()) == 200
        await server.house.finish()
        await second.house.finish()
        assert TOO_FAST in "".join(map(text_of, phone.screen))
    finally:
        await second.stop()


async def test_somebody_in_slack_who_sends_too_much_hears_it_once(
    redis: Redis,
    redis_url: str,
    slack: SlackFake,
    session: aiohttp.ClientSession,
    tmp_path: Path,
    library: Library,
    moment: Clock,
) -> None:
    running = Server(slack_settings(tmp_path, redis_url, slack), redis_url, library, now=moment, with_worker=False)
    await running.start()
    try:
        ren = desktop(running, slack, session)
        await ren.type("メニュー")
        who = (await at_rest(running, ren)).id
        await crowd(running, who)
        before = await everything(redis)
        for _ in range(3):
            await ren.type("メニュー", follows=0)
        await running.house.finish()
        assert await everything(redis) == before
        assert sum(TOO_FAST in str(message) for message in slack.said(ren.direct)) == 1
    finally:
        await running.stop()


async def test_while_redis_is_slow_what_is_too_much_is_refused_at_once_and_nothing_acknowledged_is_lost(
    server: Server, moment: Clock, redis: Redis, line: LineFake, session: aiohttp.ClientSession
) -> None:
    server.house.most_turns = 8
    base = f"http://127.0.0.1:{server.port}"
    phones = [Phone(base, line, session) for _ in range(10 * server.house.most_turns)]
    events = [said(phone, number) for number, phone in enumerate(phones)]
    await redis.client_pause(60_000, all=False)
    posts = [asyncio.create_task(phone.post([event])) for phone, event in zip(phones, events, strict=True)]

    async def all_others_are_refused() -> bool:
        return sum(post.done() for post in posts) >= len(posts) - server.house.most_turns

    try:
        await eventually(all_others_are_refused)
        for phone, post in zip(phones, posts, strict=True):
            assert not post.done() or post.result() == 503
            assert (await server.house.store.load(person_id(server, phone))).person is None
    finally:
        await redis.client_unpause()
    statuses = await asyncio.gather(*posts)
    assert set(statuses) <= {200, 503}
    assert server.house.taking == 0
    again = [await phone.post([event]) for phone, event in zip(phones, events, strict=True)]
    assert set(again) == {200}
    await server.house.finish()
    moment.move(seconds=21)
    await server.house.worker.once()
    assert [sum("quickReply" in bubble for bubble in phone.screen) for phone in phones] == [1] * len(phones)


async def test_a_process_that_takes_no_more_still_sends_its_reminders(
    phone: Phone, server: Server, moment: Clock
) -> None:
    for text in ("明細に覚えのない請求がある", "みたことのない店", "自分", "まだ見ていない", "まだ聞いていない"):
        await phone.type(text)
    await settled(server, phone)
    moment.now = (await person(server, phone)).reminders[0].due
    server.house.taking = server.house.most_turns
    before = len(phone.screen)
    assert await phone.post([said(phone, 1)]) == 503
    assert await server.house.worker.once() >= 1
    assert "できた" in str(phone.screen[before:])


async def test_while_line_is_slow_the_sends_stay_bounded_and_a_worker_brings_the_rest(
    server: Server, moment: Clock, line: LineFake, session: aiohttp.ClientSession
) -> None:
    server.house.most_sending = 3
    base = f"http://127.0.0.1:{server.port}"
    phones = [Phone(base, line, session) for _ in range(12)]
    line.hang_next(times=3, path="/v2/bot/message/reply")
    for number, one in enumerate(phones):
        assert await one.post([said(one, number)]) == 200
        assert len(server.house.sending) <= 3
    assert not any(phone.screen for phone in phones)
    for task in server.house.sending:
        task.cancel()
    moment.move(seconds=21)
    line.clock = moment
    await server.house.worker.once()
    assert all(phone.screen for phone in phones)


async def test_no_more_is_read_at_once_than_there_is_room_for(phone: Phone, server: Server) -> None:
    head = b"POST /line/webhook HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n" % LARGEST_BODY
    stalled = []
    for number in range(MOST_BYTES // LARGEST_BODY):
        _, writer = await asyncio.open_connection("127.0.0.1", server.port)
        writer.write(head)
        stalled.append(writer)

        async def is_inside(count: int = number + 1) -> bool:
            return server.doors.inside >= count * LARGEST_BODY

        await eventually(is_inside)
    assert await phone.post([said(phone, 1)]) == 503
    for writer in stalled:
        writer.close()
        await writer.wait_closed()

    async def is_empty() -> bool:
        return server.doors.inside == 0

    await eventually(is_empty)
    assert await phone.post([said(phone, 1)]) == 200


@pytest.mark.parametrize("head", [b"Content-Length: 10", b"Transfer-Encoding: chunked"])
async def test_a_body_that_never_comes_is_given_up_and_makes_room(head: bytes, server: Server, redis: Redis) -> None:
    server.doors.body_seconds = 0.01
    answer = await raw(server, b"POST /line/webhook HTTP/1.1\r\nHost: x\r\n" + head + b"\r\n\r\n")
    assert answer.split()[1] == b"408"
    assert server.doors.inside == 0
    assert not await everything(redis)
