"""A LINE group: a call and a dangerous link get a word and a way into the private talk, everything else silence."""

from __future__ import annotations

from typing import Any

import pytest
from line_phone import BOT, Phone
from line_server import phone, server, session, shift
from test_groups import BAD, HARMLESS

__all__ = ["phone", "server", "session", "shift"]

GROUP = "C" + "9" * 32


def group_event(phone: Phone, text: str, *, mention: bool = False) -> dict[str, Any]:
    message: dict[str, Any] = {"type": "text", "id": str(len(phone.events) + 900), "quoteToken": "q", "text": text}
    if mention:
        message["mention"] = {"mentionees": [{"index": 0, "length": 4, "type": "user", "userId": BOT, "isSelf": True}]}
    event = phone.event("message", message=message, source={"type": "group", "groupId": GROUP, "userId": phone.user})
    event["replyToken"] = phone.line.issue_reply_token(GROUP)
    return event


async def test_in_a_line_group_a_dangerous_link_is_spoken_of_with_a_way_into_the_private_talk(phone: Phone) -> None:
    assert await phone.post([group_event(phone, HARMLESS[1])]) == 200
    assert await phone.post([group_event(phone, BAD)]) == 200
    await phone.line.wait_for(GROUP, 1)
    shown = str(phone.line.chats[GROUP])
    assert "line.me/R/oaMessage/%40kaeru" in shown
    assert "account-verify" not in shown
    assert not any(word in shown for word in ("詐欺", "偽"))
    assert await phone.post([group_event(phone, BAD)]) == 200
    assert await phone.post([group_event(phone, "@かえる ありがとう", mention=True)]) == 200
    await phone.line.wait_for(GROUP, 2)
    assert len(phone.line.chats[GROUP]) == 2
    assert not phone.screen


async def test_a_call_in_a_line_group_is_answered_with_the_way_and_shows_nothing_of_a_case(phone: Phone) -> None:
    await phone.type("明細に覚えのない請求がある")
    await phone.type("ひみつの店")
    assert await phone.post([group_event(phone, "@かえる どうなってる?", mention=True)]) == 200
    await phone.line.wait_for(GROUP, 1)
    shown = str(phone.line.chats[GROUP])
    assert "oaMessage" in shown
    assert "ひみつの店" not in shown
    assert "請求" not in shown


@pytest.mark.parametrize(
    ("text", "calls"),
    [
        ("@かえる いる?", True),
        ("＠かえる　これ大丈夫?", True),
        ("＠ｶｴﾙ さん", True),
        ("@カエルさん 教えて", True),
        ("@Kaeru help", True),
        ("＠ＫＡＥＲＵ", True),
        ("もうかえるね", False),
        ("かえる、かわいい", False),
        ("@かえるまる 行こう", False),
        ("@kaerutan hi", False),
        ("mail me at x@kaeru.example", False),
    ],
)
async def test_our_name_typed_by_hand_is_a_call_and_other_names_are_not(phone: Phone, text: str, calls: bool) -> None:
    assert await phone.post([group_event(phone, text)]) == 200
    assert await phone.post([group_event(phone, "@かえる", mention=True)]) == 200
    await phone.line.wait_for(GROUP, 1 + calls)
    assert len(phone.line.chats[GROUP]) == 1 + calls


async def test_a_mention_of_somebody_else_and_comings_and_goings_of_others_are_not_answered(phone: Phone) -> None:
    other = group_event(phone, "@かえるまる どう思う?")
    other["message"]["mention"] = {"mentionees": [{"index": 0, "length": 6, "type": "user", "userId": "U" + "7" * 32}]}
    everybody = group_event(phone, "@All かえるよ")
    everybody["message"]["mention"] = {"mentionees": [{"index": 0, "length": 4, "type": "all"}]}
    source = other["source"]
    came = phone.event("memberJoined", joined={"members": [{"type": "user", "userId": "U" + "7" * 32}]}, source=source)
    left = phone.event("leave", source=source)
    assert await phone.post([other, everybody, came, left]) == 200
    assert await phone.post([group_event(phone, "@かえる", mention=True)]) == 200
    await phone.line.wait_for(GROUP, 1)
    assert len(phone.line.chats[GROUP]) == 1


async def test_a_group_is_never_pushed_to(phone: Phone) -> None:
    event = group_event(phone, BAD)
    event["replyToken"] = "used-or-too-old"
    assert await phone.post([event]) == 200
    assert await phone.post([group_event(phone, "@かえる いる?", mention=True)]) == 200
    await phone.line.wait_for(GROUP, 1)
    assert len(phone.line.chats[GROUP]) == 1
    phone.line.faults.clear()  # the reply token that LINE did not know
