"""Bursts at LINE's wire: order, reply tokens, repeated and unsent parts, and a secret cut in two."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from fakes.line import LineFake
from line_phone import Phone
from line_server import Shift, line_settings, person, phone, session, shift
from redis.asyncio import Redis

from bot.app import Server
from bot.content.library import Library
from bot.core.burst import Patience

__all__ = ["phone", "session", "shift"]

REPLY = "/v2/bot/message/reply"
UNTIL_FINISHED = Patience(timedelta(hours=1), timedelta(hours=2))


@pytest.fixture
async def server(
    redis: Redis, redis_url: str, line: LineFake, tmp_path: Path, library: Library, shift: Shift
) -> AsyncIterator[Server]:
    """A real server whose bursts end when a test says so."""
    settings = line_settings(tmp_path, redis_url, line)
    running = Server(settings, redis_url, library, now=shift, patience=UNTIL_FINISHED)
    await running.start()
    yield running
    await running.stop()


async def type_(phone: Phone, words: str, number: int) -> dict[str, object]:
    """Type a text; the event it made."""
    message = {"type": "text", "id": f"58{number:016d}", "quoteToken": "q", "text": words}
    assert await phone.send("message", message=message) == 200
    return phone.events[-1]


async def held(server: Server, phone: Phone) -> list[str]:
    """What waits to be read."""
    burst = (await person(server, phone)).burst
    return [part.text for part in burst.parts] if burst else []


async def test_parts_that_arrive_in_the_wrong_order_are_read_in_the_right_one(phone: Phone, server: Server) -> None:
    events = [
        phone.event("message", message={"type": "text", "id": f"7{number}", "quoteToken": "q", "text": words})
        for number, words in enumerate(("明細に コトリ", "商店の覚えのない請求 5,000円"))
    ]
    events[1]["timestamp"] += 10
    for event in reversed(events):
        assert await phone.post([event]) == 200
    await server.house.finish()
    facts = (await person(server, phone)).cases[0].facts
    assert facts["amount"].value == "JPY 5000"
    assert facts["amount"].source == "70 71"


async def test_the_newest_reply_token_answers(phone: Phone, server: Server) -> None:
    await type_(phone, "明細に覚えのない請求がある", 1)
    newest = await type_(phone, "5,000円", 2)
    await server.house.finish()
    sent = [request for request in phone.line.requests if request.path == REPLY]
    assert [request.body["replyToken"] for request in sent] == [newest["replyToken"]]


async def test_a_repeated_part_is_held_once(phone: Phone, server: Server) -> None:
    event = await type_(phone, "明細に覚えのない請求がある", 1)
    assert await phone.post([{**event, "deliveryContext": {"isRedelivery": True}}]) == 200
    assert await held(server, phone) == ["明細に覚えのない請求がある"]
    await server.house.finish()
    before = await person(server, phone)
    assert await phone.post([{**event, "deliveryContext": {"isRedelivery": True}}]) == 200
    assert await person(server, phone) == before


async def test_an_unsent_part_leaves_the_burst(phone: Phone, server: Server) -> None:
    await type_(phone, "明細に覚えのない請求がある", 1)
    secret = await type_(phone, "ひみつの店", 2)
    assert await phone.send("unsend", unsend={"messageId": secret["message"]["id"]}) == 200  # type: ignore[index]
    assert await held(server, phone) == ["明細に覚えのない請求がある"]
    await server.house.finish()
    assert "ひみつの店" not in str(await person(server, phone))


async def test_when_all_of_a_burst_is_unsent_nothing_is_said(phone: Phone, server: Server) -> None:
    only = await type_(phone, "明細に覚えのない請求がある", 1)
    assert await phone.send("unsend", unsend={"messageId": only["message"]["id"]}) == 200  # type: ignore[index]
    await server.house.finish()
    assert not phone.screen
    assert (await person(server, phone)).burst is None


async def test_a_part_unsent_after_the_burst_was_read_takes_back_what_the_burst_brought(
    phone: Phone, server: Server
) -> None:
    await type_(phone, "明細に覚えのない請求がある", 1)
    amount = await type_(phone, "5,000円", 2)
    await server.house.finish()
    assert "JPY 5000" in str(await person(server, phone))
    assert await phone.send("unsend", unsend={"messageId": amount["message"]["id"]}) == 200  # type: ignore[index]
    assert "JPY 5000" not in str((await person(server, phone)).cases)


async def test_a_card_number_cut_in_two_is_masked_where_it_is_joined(phone: Phone, server: Server) -> None:
    await type_(phone, "明細に覚えのない請求 カードは 4111 1111", 1)
    await type_(phone, "1111 1111 です", 2)
    await server.house.finish()
    after = await person(server, phone)
    assert after.burst is None
    assert "4111 1111" not in str(after.cases)


async def test_a_long_burst_is_not_waited_for(phone: Phone, server: Server) -> None:
    await type_(phone, "明細に覚えのない請求がある。" + "あのですね、" * 900, 1)
    await phone.line.wait_for(phone.user, 1)
