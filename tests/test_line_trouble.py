"""LINE or Redis in trouble: nothing is lost, nothing is said twice."""

from __future__ import annotations

from pathlib import Path

import aiohttp
import pytest
from fakes.line import LineFake
from line_phone import Phone
from line_server import Shift, line_settings, person, phone, server, session, settled, shift, text
from redis.asyncio import Redis

from bot.app import Server
from bot.content.library import Library
from bot.metrics import DELIVERIES

__all__ = ["phone", "server", "session", "shift"]

REPLY = "/v2/bot/message/reply"
PUSH = "/v2/bot/message/push"


async def test_a_refused_reply_token_becomes_a_push(phone: Phone) -> None:
    phone.line.answer_next(400, path=REPLY, body={"message": "Invalid reply token"})
    assert await phone.type("メニュー")
    assert phone.line.requests[-1].path == "/v2/bot/message/push"


async def test_a_push_carries_its_retry_key_and_409_counts_as_sent(phone: Phone, server: Server) -> None:
    phone.line.answer_next(400, path=REPLY, body={"message": "Invalid reply token"})
    phone.line.answer_next(409, path="/v2/bot/message/push")
    assert (
        await phone.send("message", message={"type": "text", "id": "9", "quoteToken": "q", "text": "メニュー"}) == 200
    )
    await phone.line.wait_until(lambda: any(request.path.endswith("push") for request in phone.line.requests))
    push = next(request for request in phone.line.requests if request.path.endswith("push"))
    assert len(push.headers["X-Line-Retry-Key"]) == 36
    await settled(server, phone)


@pytest.mark.parametrize("status", [500, 429, 401])
async def test_a_troubled_platform_is_tried_again_until_the_answer_arrives(
    status: int, phone: Phone, server: Server
) -> None:
    phone.line.answer_next(status, path=REPLY)
    assert (
        await phone.send("message", message={"type": "text", "id": "9", "quoteToken": "q", "text": "メニュー"}) == 200
    )
    await phone.line.wait_for(phone.user, 1, timeout=20)
    await settled(server, phone)


async def test_a_reply_that_arrived_without_an_answer_is_not_said_twice(phone: Phone, server: Server) -> None:
    phone.line.disconnect_next(path=REPLY, after_accept=True)
    assert (
        await phone.send("message", message={"type": "text", "id": "9", "quoteToken": "q", "text": "メニュー"}) == 200
    )
    await phone.line.wait_until(lambda: len(phone.line.requests) >= 3, timeout=20)
    await settled(server, phone)
    sent = [request.path for request in phone.line.requests if request.method == "POST"]
    assert sent == [REPLY] * 2
    assert sum("quickReply" in message for message in phone.screen) == 1


async def test_while_redis_is_away_the_webhook_says_so_and_nothing_is_lost(
    line: LineFake, session: aiohttp.ClientSession, tmp_path: Path, library: Library
) -> None:
    from bot.store import embedded

    away = await embedded.start(tmp_path / "data")
    server = Server(line_settings(tmp_path, away.url, line), away.url, library)
    await server.start()
    phone = Phone(f"http://127.0.0.1:{server.port}", line, session)
    try:
        await phone.type("明細に覚えのない請求がある")
        await away.stop()
        event = phone.event("message", message={"type": "text", "id": "8", "quoteToken": "q", "text": "シマンテック"})
        assert await phone.post([event]) == 503
        async with session.get(f"{phone.base}/readyz") as ready:
            assert ready.status == 503
        away = await embedded.start(tmp_path / "data")
        shown = len(phone.screen)
        assert await phone.post([event]) == 200
        await line.wait_for(phone.user, shown + 1)
        assert (await person(server, phone)).cases[0].facts["merchant"].value == "merchants/norton"
    finally:
        await server.stop()
        await away.stop()


async def test_somebody_who_blocks_us_is_left_alone_until_they_come_back(phone: Phone, server: Server) -> None:
    await phone.type("明細に覚えのない請求がある")
    assert await phone.send("unfollow") == 200
    assert (await person(server, phone)).blocked
    assert await phone.send("follow", follow={"isUnblocked": True}) == 200
    assert not (await person(server, phone)).blocked


async def test_somebody_who_writes_again_is_reminded_again_although_line_never_told_that_they_came_back(
    phone: Phone, server: Server
) -> None:
    await _to_a_task(phone)
    assert await phone.send("unfollow") == 200
    assert not (await person(server, phone)).reminders
    await phone.type("予定")
    assert (await person(server, phone)).reminders


async def test_a_slow_turn_shows_the_loading_dots(phone: Phone, redis: Redis) -> None:
    await phone.type("メニュー")
    await redis.client_pause(1200)
    assert await phone.send("message", message=text("人と話す")) == 200
    await phone.line.wait_until(lambda: any(r.path.endswith("/loading/start") for r in phone.line.requests))


async def test_a_reminder_is_pushed_once_with_a_retry_key_and_its_three_buttons(
    phone: Phone, server: Server, shift: Shift
) -> None:
    await _to_a_task(phone)
    await settled(server, phone)
    before = len(phone.screen)
    shift.to((await person(server, phone)).reminders[0].due)
    await phone.line.wait_for(phone.user, before + 1)
    await settled(server, phone)
    assert phone.labels == ["できた", "あとで", "できない"]
    pushes = [request for request in phone.line.requests if request.path == PUSH]
    assert [len(push.headers["X-Line-Retry-Key"]) for push in pushes] == [36]


async def test_a_push_that_arrived_without_an_answer_is_repeated_under_its_retry_key(
    phone: Phone, server: Server, shift: Shift
) -> None:
    await _to_a_task(phone)
    await settled(server, phone)
    phone.line.disconnect_next(path=PUSH, after_accept=True)
    shift.to((await person(server, phone)).reminders[0].due)
    await phone.line.wait_until(lambda: len(_pushes(phone)) == 2, timeout=20)
    await settled(server, phone)
    assert len(set(_pushes(phone))) == 1
    assert sum("できた" in str(message) for message in phone.screen) == 1


def _pushes(phone: Phone) -> list[str]:
    """The retry keys of all pushes."""
    return [request.headers["X-Line-Retry-Key"] for request in phone.line.requests if request.path == PUSH]


async def _to_a_task(phone: Phone) -> None:
    """Talk until the first dated tasks stand in the plan."""
    await phone.type("明細に覚えのない請求がある")
    for said in ("みたことのない店", "自分", "まだ見ていない", "まだ聞いていない"):
        await phone.type(said)


async def test_a_start_without_redis_comes_up_and_says_that_it_is_not_ready(
    line: LineFake, session: aiohttp.ClientSession, tmp_path: Path, library: Library
) -> None:
    nowhere = f"unix://{tmp_path}/nobody.sock"
    server = Server(line_settings(tmp_path, nowhere, line), nowhere, library)
    await server.start()
    phone = Phone(f"http://127.0.0.1:{server.port}", line, session)
    try:
        assert await phone.send("message", message=text("メニュー")) == 503
        for path, status in (("/healthz", 200), ("/readyz", 503)):
            async with session.get(phone.base + path) as answer:
                assert answer.status == status
    finally:
        await server.stop()


async def test_what_line_will_never_take_is_given_up_and_noted_with_its_case(phone: Phone, server: Server) -> None:
    await phone.type("明細に覚えのない請求がある")
    await settled(server, phone)
    phone.line.answer_next(400, path=REPLY, body={"message": "The request body has 1 error(s)"})
    assert (
        await phone.send("message", message={"type": "text", "id": "9", "quoteToken": "q", "text": "メニュー"}) == 200
    )
    await settled(server, phone)
    (case,) = (await person(server, phone)).cases
    assert [entry.key for entry in case.entries].count("diary.refused") == 1
    assert await phone.type("メニュー"), "the talk goes on"
    assert DELIVERIES.labels("line", "refused")._value.get() >= 1
