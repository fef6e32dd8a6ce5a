"""LINE at the wire: signed webhooks in, requests out to a platform that judges each one as LINE would."""

from __future__ import annotations

from typing import Any

import pytest
from conftest import eventually
from line_phone import BOT, Phone, text_of
from line_server import person, person_id, phone, server, session, settled, shift
from redis.asyncio import Redis

from bot.app import Server
from bot.store import keys

__all__ = ["phone", "server", "session", "shift"]


async def test_a_new_friend_is_greeted_with_the_menu(phone: Phone) -> None:
    assert await phone.send("follow", follow={"isUnblocked": False}) == 200
    await phone.line.wait_for(phone.user, 2)
    assert "かえる" in text_of(phone.screen[0])
    assert "お金や番号を渡した" in phone.labels


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
    await settled(server, phone)
    before = await person(server, phone)
    data = {"data": "q|1|1|unknown_charge|merchant||skip"}
    assert await phone.send("postback", postback=data) == 200
    await phone.line.wait_for(phone.user, len(phone.screen))
    after = await person(server, phone)
    assert after.cases == before.cases


async def test_a_repeated_event_changes_nothing(phone: Phone, server: Server) -> None:
    await phone.type("メニュー")
    await settled(server, phone)
    before, screen = await person(server, phone), len(phone.screen)
    again = {**phone.events[-1], "deliveryContext": {"isRedelivery": True}}
    assert await phone.post([again, again]) == 200
    assert await person(server, phone) == before
    assert len(phone.screen) == screen


@pytest.mark.parametrize("kind", ["sticker", "image", "audio", "video", "file", "location"])
async def test_what_is_no_text_gets_a_kind_answer_and_keeps_the_question(
    kind: str, phone: Phone, server: Server
) -> None:
    await phone.type("明細に覚えのない請求がある")
    before = (await person(server, phone)).place
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
    after = (await person(server, phone)).place
    assert before is not None
    assert after is not None
    assert (after.flow, after.step) == (before.flow, before.step)


async def test_an_unsent_message_leaves_no_trace_of_its_text(phone: Phone, server: Server) -> None:
    await phone.type("明細に覚えのない請求がある")
    await phone.type("ひみつの店")
    message = phone.events[-1]["message"]["id"]
    assert "ひみつの店" in str(await person(server, phone))
    assert await phone.send("unsend", unsend={"messageId": message}) == 200
    assert "ひみつの店" not in str(await person(server, phone))


async def test_an_unsent_amount_leaves_the_ledger_too(phone: Phone, server: Server) -> None:
    await phone.type("覚えのない請求 5,000円 コトリ商店")
    message = phone.events[-1]["message"]["id"]
    for said in ("コトリ商店", "自分", "あった", "6月1日"):
        await phone.type(said)
    assert "JPY 5000" in str((await person(server, phone)).cases[0].ledger)
    assert await phone.send("unsend", unsend={"messageId": message}) == 200
    assert "JPY 5000" not in str((await person(server, phone)).cases)


async def test_a_person_can_erase_themselves_and_a_late_redelivery_does_not_bring_them_back(
    phone: Phone, server: Server, redis: Redis
) -> None:
    await phone.type("明細に覚えのない請求がある")
    late = phone.events[-1]
    await phone.type("消す")
    await phone.press("すべて消す")
    again = {**late, "webhookEventId": "01M4LATE000000000000000000", "deliveryContext": {"isRedelivery": True}}
    assert await phone.post([again]) == 200
    erased = person_id(server, phone)
    assert (await server.house.store.load(erased)).person is None

    async def is_nothing_due() -> bool:
        return not await redis.zrange(keys.due(keys.tag(erased)), 0, -1)

    await eventually(is_nothing_due)


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
