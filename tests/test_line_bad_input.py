"""What no LINE would send, and what it sends sometimes: each gets its clear status, and nothing is lost."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from line_phone import BOT, Phone, sign
from line_server import Shift, person, phone, server, session, settled, shift
from odd_texts import ODD
from redis.asyncio import Redis

from bot.app import Server

__all__ = ["phone", "server", "session", "shift"]

WEBHOOKS = Path(__file__).parent / "webhooks"


async def test_an_unknown_event_costs_the_others_nothing(phone: Phone) -> None:
    odd = phone.event("callSummary", callSummary={"seconds": 41})
    broken = {"type": "message", "mode": "active"}
    good = phone.event("message", message={"type": "text", "id": "5", "quoteToken": "q", "text": "メニュー"})
    assert await phone.post([odd, broken, good]) == 200
    await phone.line.wait_for(phone.user, 1)


RECORDED = {path.stem: path.read_text(encoding="utf-8") for path in sorted((WEBHOOKS / "line").glob("*.json"))}


@pytest.mark.parametrize("recorded", RECORDED.values(), ids=RECORDED)
async def test_every_recorded_body_is_taken(recorded: str, phone: Phone) -> None:
    data = json.loads(recorded)
    for event in data["events"]:
        if "replyToken" in event:
            source = event["source"]
            phone.line.register_reply_token(event["replyToken"], source.get("groupId") or source["userId"])
    body = json.dumps(data).encode()
    assert await phone.post_raw(body, **{"x-line-signature": sign(body)}) == 200


@pytest.mark.parametrize(("signature", "status"), [("", 401), ("wrong", 401), ("é", 401), (None, 401)])
async def test_a_missing_or_wrong_signature_is_refused(signature: str | None, status: int, phone: Phone) -> None:
    body = json.dumps({"destination": BOT, "events": []}).encode()
    headers = {} if signature is None else {"x-line-signature": signature}
    assert await phone.post_raw(body, **headers) == status


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"x"', b'{"events": 5}', b"\xff\xfe"])
async def test_a_signed_body_that_is_not_lines_is_refused(body: bytes, phone: Phone) -> None:
    assert await phone.post_raw(body, **{"x-line-signature": sign(body)}) == 400


async def test_the_verification_call_is_answered(phone: Phone) -> None:
    assert await phone.post([]) == 200


async def test_a_body_of_ten_megabytes_is_refused_before_it_is_read(phone: Phone, server: Server) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    head = f"POST /line/webhook HTTP/1.1\r\nHost: x\r\nContent-Length: {10 * 1024 * 1024}\r\n\r\n"
    writer.write(head.encode())
    assert b" 413 " in await reader.readline()
    writer.close()
    await writer.wait_closed()


async def test_half_a_character_costs_nobody_their_answer(phone: Phone, server: Server) -> None:
    await phone.type("明細に覚えのない請求がある")
    event = phone.event("message", message={"type": "text", "id": "5", "quoteToken": "q", "text": "みなと\ud83d商店"})
    body = json.dumps({"destination": BOT, "events": [event]}).encode()
    before = len(phone.screen)
    assert await phone.post_raw(body, **{"x-line-signature": sign(body)}) == 200
    await phone.line.wait_for(phone.user, before + 1)
    assert (await person(server, phone)).cases[0].facts["merchant"].value == "みなと\ufffd商店"


@pytest.mark.parametrize("field", ["source", "webhookEventId", "replyToken", "message"])
async def test_an_id_that_nothing_could_store_is_dropped_and_costs_the_others_nothing(
    field: str, phone: Phone, server: Server
) -> None:
    odd = phone.event("message", message={"type": "text", "id": "5", "quoteToken": "q", "text": "メニュー"})
    odd[field] = {**odd[field], "userId": "U\ud83d", "id": "\ud83d"} if isinstance(odd[field], dict) else "x\ud83d"
    good = phone.event("message", message={"type": "text", "id": "6", "quoteToken": "q", "text": "メニュー"})
    body = json.dumps({"destination": BOT, "events": [odd, good]}).encode()
    before = len(phone.screen)
    assert await phone.post_raw(body, **{"x-line-signature": sign(body)}) == 200
    await phone.line.wait_for(phone.user, before + 1)


def test_known_signatures_are_right() -> None:
    from bot.channels.line_events import is_signed

    for vector in json.loads((WEBHOOKS / "signature-vectors.json").read_text(encoding="utf-8"))["line"]:
        body = vector["body"].encode()
        assert is_signed(vector["channel_secret"], body, vector["x_line_signature"])
        assert not is_signed(vector["channel_secret"], body + b" ", vector["x_line_signature"])


@pytest.mark.parametrize("text", ["", " ", "😀", "a" * 5000, "\x00\ufeff\u202e", "。。。"])
async def test_any_text_gets_an_answer(text: str, phone: Phone) -> None:
    assert await phone.type(text)


async def test_every_odd_text_gets_an_answer_and_no_card_is_kept(phone: Phone, server: Server) -> None:
    for text in ODD:
        assert await phone.type(text), text[:40]
        await settled(server, phone)
    assert "4242" not in str(await person(server, phone)) + str(phone.screen)


async def test_a_recorded_call_that_is_played_again_changes_nothing_however_late(
    phone: Phone, server: Server, shift: Shift, redis: Redis
) -> None:
    await phone.type("明細に覚えのない請求がある")
    await settled(server, phone)
    message = {"type": "text", "id": "5", "quoteToken": "q", "text": "シマンテック"}
    event = phone.event("message", message=message)
    assert await phone.post([event]) == 200
    await phone.line.wait_for(phone.user, 3)
    await settled(server, phone)
    before, sent = await person(server, phone), len(phone.line.requests)
    for hours in (1, 22, 25, 24 * 40):
        shift.to(shift() + timedelta(hours=hours))
        if hours > 24:  # Redis keeps its own time: let the marks be gone, as they will be
            async for mark in redis.scan_iter("*:seen:*"):
                await redis.delete(mark)
        assert await phone.post([event]) == 200
        await server.house.finish()
        assert await person(server, phone) == before
        assert len(phone.line.requests) == sent


@pytest.mark.parametrize("kind", ["message", "postback", "follow", "unsend"])
@pytest.mark.parametrize("stamp", [0, -1, 10**30, -(10**30), 1.5, "x", None, True, 253402300800000])
async def test_a_time_that_is_none_costs_nothing_but_its_event(kind: str, stamp: object, phone: Phone) -> None:
    parts: dict[str, dict[str, Any]] = {
        "message": {"message": {"type": "text", "id": "5", "quoteToken": "q", "text": "メニュー"}},
        "postback": {"postback": {"data": "s|menu|"}},
        "follow": {"follow": {"isUnblocked": False}},
        "unsend": {"unsend": {"messageId": "5"}},
    }
    odd = phone.event(kind, **parts[kind]) | {"timestamp": stamp}
    good = phone.event("message", message={"type": "text", "id": "6", "quoteToken": "q", "text": "人と話す"})
    assert await phone.post([odd, good]) == 200
    await phone.line.wait_until(lambda: "188" in str(phone.screen))
