"""The fake LINE platform at the wire: tokens, keys and quota as LINE has them, and every failure on demand."""

import asyncio
import uuid
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest
from fakes.line import Fault, LineFake
from fakes.line_client import HANAKO, Client
from fakes.line_examples import SAY, buttons, text
from fakes.line_rules import LOADING, MULTICAST, PUSH, REPLY, WEBHOOK_ENDPOINT, WEBHOOK_TEST

TARO = "U" + "2" * 32
NOON = datetime(2026, 11, 15, 3, 0, tzinfo=UTC)
CONTENT = "/v2/bot/message/500/content"


@pytest.fixture
async def line() -> AsyncIterator[LineFake]:
    async with LineFake() as fake:
        fake.clock = lambda: NOON
        yield fake


@pytest.fixture
async def client(line: LineFake) -> AsyncIterator[Client]:
    async with aiohttp.ClientSession() as session:
        yield Client(session, line)


def later(line: LineFake, **span: float) -> None:
    line.clock = lambda: NOON + timedelta(**span)


# ---- the door


async def test_a_bad_body_is_answered_with_details_and_noted_as_a_fault(client: Client, line: LineFake) -> None:
    answer = await client.push(buttons(actions=[SAY] * 5))
    details = [{"message": "Size must be between 1 and 4", "property": "messages[0].template.actions"}]
    assert (answer.status, answer.body) == (400, {"message": "The request body has 1 error(s)", "details": details})
    assert [(fault.path, fault.status) for fault in line.faults] == [(PUSH, 400)]
    assert line.faults[0].problems[0].property == "messages[0].template.actions"
    assert not line.chats


@pytest.mark.parametrize(
    ("path", "body", "headers", "status"),
    [
        (PUSH, {}, {"Authorization": "Bearer other"}, 401),
        (PUSH, b"{}", {"Content-Type": "text/plain"}, 415),
        (PUSH, b'{"to":\n "U', {}, 400),
        (PUSH, b"\xff", {}, 400),
        (PUSH, b" " * (2 * 1024 * 1024 + 1), {}, 413),
        ("/v2/bot/message/shout", {}, {}, 404),
        ("/message/quota", {}, {}, 404),
    ],
)
async def test_the_door_refuses(
    client: Client, line: LineFake, path: str, body: Any, headers: dict[str, str], status: int
) -> None:
    answer = await client.call("POST", path, body, **headers)
    assert answer.status == status
    assert answer.body["message"]
    assert answer.headers["x-line-request-id"] == line.requests[0].id
    assert [fault.status for fault in line.faults] == [status]


# ---- replies


async def test_a_reply_token_works_once(client: Client, line: LineFake) -> None:
    token = line.issue_reply_token(HANAKO)
    first, second = await client.reply(token, text("一"), text("二")), await client.reply(token)
    assert [set(sent) for sent in first.body["sentMessages"]] == [{"id", "quoteToken"}] * 2
    assert (second.status, second.body) == (400, {"message": "Invalid reply token"})
    assert line.faults == [Fault("POST", REPLY, 400, "Invalid reply token: used")]
    assert line.chats == {HANAKO: [text("一"), text("二")]}
    assert [request.status for request in line.requests] == [200, 400]


async def test_a_reply_token_expires_after_a_minute(client: Client, line: LineFake) -> None:
    in_time, too_late = line.issue_reply_token(HANAKO), line.issue_reply_token(HANAKO)
    later(line, seconds=60)
    assert (await client.reply(in_time)).status == 200
    later(line, seconds=61)
    assert (await client.reply(too_late)).body == {"message": "Invalid reply token"}
    assert [fault.reason for fault in line.faults] == ["Invalid reply token: expired"]


async def test_a_redelivered_webhook_renews_its_reply_token_for_twenty_minutes(client: Client, line: LineFake) -> None:
    for token in ("first", "second"):
        line.register_reply_token(token, HANAKO, now=NOON)
    later(line, minutes=19)
    line.register_reply_token("first", HANAKO)
    assert (await client.reply("first")).status == 200
    later(line, minutes=21)
    line.register_reply_token("second", HANAKO)
    assert (await client.reply("second")).status == 400


async def test_an_unknown_reply_token_is_refused(client: Client, line: LineFake) -> None:
    assert (await client.reply("0" * 32)).body == {"message": "Invalid reply token"}
    assert [fault.reason for fault in line.faults] == ["Invalid reply token: unknown"]


async def test_a_refused_body_leaves_the_reply_token_usable(client: Client, line: LineFake) -> None:
    token = line.issue_reply_token(HANAKO)
    assert (await client.reply(token, text(""))).status == 400
    assert (await client.reply(token)).status == 200


async def test_a_retry_key_on_a_reply_is_refused(client: Client, line: LineFake) -> None:
    answer = await client.reply(line.issue_reply_token(HANAKO), X_Line_Retry_Key=str(uuid.uuid4()))
    assert answer.status == 400
    assert len(line.faults) == 1
    assert not line.chats


# ---- pushes


async def test_a_retry_key_is_accepted_once_a_day(client: Client, line: LineFake) -> None:
    key = str(uuid.uuid4())
    first, again = await client.push(X_Line_Retry_Key=key), await client.push(X_Line_Retry_Key=key.upper())
    assert (first.status, again.status) == (200, 409)
    assert again.body["sentMessages"] == first.body["sentMessages"]
    assert again.headers["x-line-accepted-request-id"] == first.headers["x-line-request-id"]
    assert again.headers["x-line-request-id"] != first.headers["x-line-request-id"]
    assert line.chats[HANAKO] == [text()]
    later(line, hours=24, seconds=1)
    assert (await client.push(X_Line_Retry_Key=key)).status == 200
    assert line.faults == []


async def test_a_retry_key_must_be_a_uuid(client: Client, line: LineFake) -> None:
    assert (await client.push(X_Line_Retry_Key="delivery-1")).status == 400
    assert len(line.faults) == 1


async def test_a_push_to_somebody_who_blocked_us_reaches_nobody(client: Client, line: LineFake) -> None:
    line.blocked.add(HANAKO)
    answer = await client.push()
    assert (answer.status, len(answer.body["sentMessages"])) == (200, 1)
    assert (line.chats, line.used, line.faults) == ({}, 0, [])


async def test_a_multicast_reaches_everybody_once(client: Client, line: LineFake) -> None:
    key = str(uuid.uuid4())
    body = {"to": [HANAKO, TARO, HANAKO], "messages": [text()]}
    answers = [await client.call("POST", MULTICAST, body, X_Line_Retry_Key=key) for _ in range(2)]
    assert [answer.status for answer in answers] == [200, 409]
    assert [answer.body for answer in answers] == [{}, {"message": "The retry key is already accepted"}]
    assert line.chats == {HANAKO: [text()], TARO: [text()]}


async def test_the_quota_stops_pushes_but_not_replies(client: Client, line: LineFake) -> None:
    line.quota = 1
    answers = [await client.push(text(), text()), await client.push()]
    assert [answer.status for answer in answers] == [200, 429]
    assert answers[1].body == {"message": "You have reached your monthly limit."}
    assert (await client.reply(line.issue_reply_token(HANAKO))).status == 200
    assert (await client.call("GET", "/v2/bot/message/quota")).body == {"type": "limited", "value": 1}
    assert (await client.call("GET", "/v2/bot/message/quota/consumption")).body == {"totalUsage": 1}
    line.quota = None
    assert (await client.call("GET", "/v2/bot/message/quota")).body == {"type": "none"}
    assert line.faults == []


# ---- the rest of the platform


async def test_loading_dots_are_accepted(client: Client, line: LineFake) -> None:
    answer = await client.call("POST", LOADING, {"chatId": HANAKO, "loadingSeconds": 20})
    assert (answer.status, answer.body, line.faults) == (202, {}, [])


async def test_a_profile_may_be_missing(client: Client, line: LineFake) -> None:
    line.profiles[TARO] = None
    assert (await client.call("GET", f"/v2/bot/profile/{HANAKO}")).body["userId"] == HANAKO
    assert (await client.call("GET", f"/v2/bot/profile/{TARO}")).status == 404
    assert line.faults == []
    assert (await client.call("GET", "/v2/bot/profile/taro")).status == 400
    assert len(line.faults) == 1


async def test_the_webhook_address_is_kept_and_tested(client: Client, line: LineFake) -> None:
    assert (await client.call("GET", WEBHOOK_ENDPOINT)).status == 404
    assert (await client.call("POST", WEBHOOK_TEST, {})).status == 404
    address = "https://example.com/line/webhook"
    assert (await client.call("PUT", WEBHOOK_ENDPOINT, {"endpoint": address})).body == {}
    assert (await client.call("GET", WEBHOOK_ENDPOINT)).body == {"endpoint": address, "active": True}
    line.webhook_test |= {"success": False, "reason": "REQUEST_TIMEOUT"}
    assert (await client.call("POST", WEBHOOK_TEST, b"")).body["reason"] == "REQUEST_TIMEOUT"
    assert (await client.call("GET", "/v2/bot/info")).body["displayName"] == "Kaeru"
    assert line.faults == []


async def test_content_is_there_or_not_yet_or_gone_or_unknown(client: Client, line: LineFake) -> None:
    assert (await client.call("GET", CONTENT)).status == 404
    line.contents["500"] = None
    assert (await client.call("GET", CONTENT)).status == 202
    line.contents["500"] = b"JPEG"
    assert (await client.call("GET", CONTENT)).body == b"JPEG"
    line.gone.add("500")
    assert (await client.call("GET", CONTENT)).status == 410


# ---- failures on demand


@pytest.mark.parametrize("status", [400, 401, 409, 429, 500])
async def test_an_injected_answer_comes_instead_of_the_work(client: Client, line: LineFake, status: int) -> None:
    line.answer_next(status, headers={"x-told": "yes"})
    answer = await client.push()
    assert (answer.status, answer.headers["x-told"], line.chats) == (status, "yes", {})
    assert b"<html>" in answer.body if status == 500 else answer.body["message"]
    assert (await client.push()).status == 200
    assert line.faults == []


async def test_an_injected_answer_waits_for_its_path_and_comes_as_often_as_told(client: Client, line: LineFake) -> None:
    line.answer_next(429, times=2, path=PUSH, body={"message": "slow"})
    assert (await client.reply(line.issue_reply_token(HANAKO))).status == 200
    assert [(await client.push()).status for _ in range(3)] == [429, 429, 200]
    assert line.failures == []


async def test_a_failure_does_not_hide_a_fault(client: Client, line: LineFake) -> None:
    line.answer_next(500)
    assert (await client.push(text(""))).status == 500
    assert [fault.status for fault in line.faults] == [400]


@pytest.mark.parametrize("after_accept", [False, True])
async def test_a_closed_connection_may_come_before_or_after_the_work(
    client: Client, line: LineFake, after_accept: bool
) -> None:
    key = str(uuid.uuid4())
    line.disconnect_next(after_accept=after_accept)
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await client.push(X_Line_Retry_Key=key)
    assert (await client.push(X_Line_Retry_Key=key)).status == (409 if after_accept else 200)
    assert line.chats[HANAKO] == [text()]
    assert [request.status for request in line.requests] == [None, 409 if after_accept else 200]


async def test_a_reply_that_was_carried_out_unheard_may_be_repeated_without_fault(
    client: Client, line: LineFake
) -> None:
    token = line.issue_reply_token(HANAKO)
    line.disconnect_next(path=REPLY, after_accept=True)
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await client.reply(token)
    assert (await client.reply(token)).body == {"message": "Invalid reply token"}
    assert line.chats == {HANAKO: [text()]}
    assert line.faults == []


@pytest.mark.parametrize("after_accept", [False, True])
async def test_a_hanging_request_is_never_answered(client: Client, line: LineFake, after_accept: bool) -> None:
    line.hang_next(path=PUSH, after_accept=after_accept)
    hanging = asyncio.create_task(client.push())
    await line.wait_until(lambda: len(line.requests) == 1)
    assert (await client.push(to=TARO)).status == 200
    assert not hanging.done()
    assert line.chats == {TARO: [text()]} | ({HANAKO: [text()]} if after_accept else {})
    await line.stop()
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await hanging


async def test_an_outage_ends_at_the_same_address_with_nothing_forgotten(client: Client, line: LineFake) -> None:
    base = line.base
    await client.push()
    await line.stop()
    with pytest.raises(aiohttp.ClientConnectionError):
        await client.push()
    await line.start()
    assert (await client.push()).status == 200
    assert (line.base, len(line.chats[HANAKO])) == (base, 2)


async def test_waiting_ends_with_the_message_waited_for(client: Client, line: LineFake) -> None:
    waiting = asyncio.create_task(line.wait_for(HANAKO, 2))
    await client.push(text("一"))
    assert not waiting.done()
    await client.push(text("二"))
    assert await waiting == [text("一"), text("二")]


async def test_waiting_in_vain_says_what_is_there(client: Client, line: LineFake) -> None:
    await client.push(text("一"))
    with pytest.raises(AssertionError, match=r"has not got 2 messages.*一"):
        await line.wait_for(HANAKO, 2, timeout=0)
