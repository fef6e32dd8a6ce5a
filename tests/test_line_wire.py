"""LINE at the wire: signed webhooks in, requests out to a platform that judges each one as LINE would."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from conftest import eventually
from fakes.line import LineFake
from line_phone import BOT, CHANNEL_SECRET, Phone, sign, text_of
from redis.asyncio import Redis

from bot.app import Server
from bot.config import Settings, read_settings
from bot.content.library import Library
from bot.store import keys

REPLY = "/v2/bot/message/reply"
WEBHOOKS = Path(__file__).parent / "webhooks"


def line_settings(tmp_path: Path, redis_url: str, line: LineFake) -> Settings:
    """Settings of a server connected to the fake LINE."""
    return read_settings(
        {
            "PORT": "0",
            "DATA_DIR": str(tmp_path),
            "REDIS_URL": redis_url,
            "KAERU_SECRET_KEY": "s" * 40,
            "KAERU_ID_KEY": "i" * 40,
            "LINE_CHANNEL_SECRET": CHANNEL_SECRET,
            "LINE_CHANNEL_ACCESS_TOKEN": line.token,
            "LINE_API_BASE": line.base,
        }
    )


@pytest.fixture
async def server(
    redis: Redis, redis_url: str, line: LineFake, tmp_path: Path, library: Library
) -> AsyncIterator[Server]:
    """A real server between a real Redis and the fake LINE."""
    running = Server(line_settings(tmp_path, redis_url, line), redis_url, library)
    await running.start()
    yield running
    await running.stop()


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    """A client for everything a test posts."""
    async with aiohttp.ClientSession() as opened:
        yield opened


@pytest.fixture
def phone(server: Server, line: LineFake, session: aiohttp.ClientSession) -> Phone:
    """Somebody's phone."""
    return Phone(f"http://127.0.0.1:{server.port}", line, session)


async def test_a_new_friend_is_greeted_with_the_menu(phone: Phone) -> None:
    assert await phone.send("follow", follow={"isUnblocked": False}) == 200
    await phone.line.wait_for(phone.user, 2)
    assert "かえる" in text_of(phone.screen[0])
    assert "電子マネーの番号を伝えた" in phone.labels


async def test_an_urgent_question_is_a_card_whose_text_follows_the_reader(phone: Phone) -> None:
    said = await phone.type("コンビニで買った電子マネーの番号を電話で伝えてしまった")
    card = said[-1]
    assert card["type"] == "flex"
    texts = [part for part in card["contents"]["body"]["contents"] if part["type"] == "text"]
    assert texts
    assert all(part["scaling"] for part in texts)


async def test_pressing_a_button_goes_on_and_an_old_one_never_acts(phone: Phone, server: Server) -> None:
    await phone.type("明細に覚えのない請求がある")
    await phone.type("シマンテック")
    await _settled(server, phone)
    before = await _person(server, phone)
    data = {"data": "q|1|1|unknown_charge|merchant||skip"}
    assert await phone.send("postback", postback=data) == 200
    await phone.line.wait_for(phone.user, len(phone.screen))
    after = await _person(server, phone)
    assert after.cases == before.cases


async def test_a_repeated_event_changes_nothing(phone: Phone, server: Server) -> None:
    await phone.type("メニュー")
    await _settled(server, phone)
    before, screen = await _person(server, phone), len(phone.screen)
    again = {**phone.events[-1], "deliveryContext": {"isRedelivery": True}}
    assert await phone.post([again, again]) == 200
    assert await _person(server, phone) == before
    assert len(phone.screen) == screen


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


@pytest.mark.parametrize("kind", ["sticker", "image", "audio", "video", "file", "location"])
async def test_what_is_no_text_gets_a_kind_answer_and_keeps_the_question(
    kind: str, phone: Phone, server: Server
) -> None:
    await phone.type("明細に覚えのない請求がある")
    before = (await _person(server, phone)).place
    kinds: dict[str, dict[str, Any]] = {
        "sticker": {"packageId": "446", "stickerId": "1988", "stickerResourceType": "STATIC", "quoteToken": "q"},
        "image": {"contentProvider": {"type": "line"}, "quoteToken": "q"},
        "audio": {"contentProvider": {"type": "line"}, "duration": 1000},
        "video": {"contentProvider": {"type": "line"}, "duration": 1000, "quoteToken": "q"},
        "file": {"fileName": "a.pdf", "fileSize": 10},
        "location": {"title": "x", "address": "y", "latitude": 35.0, "longitude": 139.0},
    }
    more = kinds[kind]
    shown = len(phone.screen)
    assert await phone.send("message", message={"type": kind, "id": "77", **more}) == 200
    await phone.line.wait_for(phone.user, shown + 2)
    after = (await _person(server, phone)).place
    assert before is not None
    assert after is not None
    assert (after.flow, after.step) == (before.flow, before.step)


async def test_an_unsent_message_leaves_no_trace_of_its_text(phone: Phone, server: Server) -> None:
    await phone.type("明細に覚えのない請求がある")
    await phone.type("ひみつの店")
    message = phone.events[-1]["message"]["id"]
    assert "ひみつの店" in str(await _person(server, phone))
    assert await phone.send("unsend", unsend={"messageId": message}) == 200
    assert "ひみつの店" not in str(await _person(server, phone))


async def test_a_person_can_erase_themselves_and_a_late_redelivery_does_not_bring_them_back(
    phone: Phone, server: Server, redis: Redis
) -> None:
    await phone.type("明細に覚えのない請求がある")
    late = phone.events[-1]
    await phone.type("消す")
    await phone.press("すべて消す")
    again = {**late, "webhookEventId": "01M4LATE000000000000000000", "deliveryContext": {"isRedelivery": True}}
    assert await phone.post([again]) == 200
    person_id = _person_id(server, phone)
    assert (await server.house.store.load(person_id)).person is None
    assert not await redis.zrange(keys.due(keys.tag(person_id)), 0, -1)


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


def test_known_signatures_are_right() -> None:
    from bot.channels.line_events import is_signed

    for vector in json.loads((WEBHOOKS / "signature-vectors.json").read_text(encoding="utf-8"))["line"]:
        body = vector["body"].encode()
        assert is_signed(vector["channel_secret"], body, vector["x_line_signature"])
        assert not is_signed(vector["channel_secret"], body + b" ", vector["x_line_signature"])


@pytest.mark.parametrize("text", ["", " ", "😀", "a" * 5000, "\x00\ufeff\u202e", "。。。"])
async def test_any_text_gets_an_answer(text: str, phone: Phone) -> None:
    assert await phone.type(text)


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
    await _settled(server, phone)


@pytest.mark.parametrize("status", [500, 429, 401])
async def test_a_troubled_platform_is_tried_again_until_the_answer_arrives(
    status: int, phone: Phone, server: Server
) -> None:
    phone.line.answer_next(status, path=REPLY)
    assert (
        await phone.send("message", message={"type": "text", "id": "9", "quoteToken": "q", "text": "メニュー"}) == 200
    )
    await phone.line.wait_for(phone.user, 1, timeout=20)
    await _settled(server, phone)


async def test_a_reply_that_arrived_without_an_answer_is_not_said_twice(phone: Phone, server: Server) -> None:
    phone.line.disconnect_next(path=REPLY, after_accept=True)
    assert (
        await phone.send("message", message={"type": "text", "id": "9", "quoteToken": "q", "text": "メニュー"}) == 200
    )
    await phone.line.wait_until(lambda: len(phone.line.requests) >= 3, timeout=20)
    await _settled(server, phone)
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
        assert (await _person(server, phone)).cases[0].facts["merchant"].value == "merchants/norton"
    finally:
        await server.stop()
        await away.stop()


async def test_somebody_who_blocks_us_is_left_alone_until_they_come_back(phone: Phone, server: Server) -> None:
    await phone.type("明細に覚えのない請求がある")
    assert await phone.send("unfollow") == 200
    assert (await _person(server, phone)).blocked
    assert await phone.send("follow", follow={"isUnblocked": True}) == 200
    assert not (await _person(server, phone)).blocked


def _person_id(server: Server, phone: Phone) -> str:
    from bot.core.person import Address

    return server.house.person_id(Address("line", BOT, phone.user))


async def _settled(server: Server, phone: Phone) -> None:
    """Wait until everything that was said has also been finished."""

    async def settled() -> bool:
        return not (await _person(server, phone)).outbox

    await eventually(settled)


async def _person(server: Server, phone: Phone) -> Any:
    loaded = await server.house.store.load(_person_id(server, phone))
    assert loaded.person is not None
    return loaded.person


async def test_in_a_group_nobody_hears_of_us_until_we_are_called(phone: Phone) -> None:
    group = "C" + "9" * 32
    said = {"type": "text", "id": "71", "quoteToken": "q", "text": "電子マネーの番号を伝えてしまった"}
    source = {"type": "group", "groupId": group, "userId": phone.user}
    assert await phone.send("message", message=said, source=source) == 200
    called = {**said, "text": "@かえる 助けて", "mention": {"mentionees": [_MENTION]}}
    event = phone.event("message", message=called, source=source)
    event["replyToken"] = phone.line.issue_reply_token(group)
    assert await phone.post([event]) == 200
    await phone.line.wait_for(group, 1)
    assert len(phone.line.chats[group]) == 1
    assert not phone.screen
    assert "電子マネー" not in str(phone.line.chats[group])


_MENTION = {"index": 0, "length": 4, "type": "user", "userId": BOT, "isSelf": True}


async def test_a_new_friend_is_spoken_to_in_the_language_of_their_line(phone: Phone) -> None:
    phone.line.profiles[phone.user] = {"displayName": "x", "userId": phone.user, "language": "en"}
    await phone.send("follow", follow={"isUnblocked": False})
    await phone.line.wait_for(phone.user, 1)
    assert "I am Kaeru" in text_of(phone.screen[0])


async def test_a_profile_that_cannot_be_read_stops_no_conversation(phone: Phone) -> None:
    phone.line.profiles[phone.user] = None
    assert await phone.type("メニュー")
