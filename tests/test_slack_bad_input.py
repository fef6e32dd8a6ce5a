"""Slack's door: who is turned away, and what presses can and cannot do. Never a 5xx for somebody else's fault."""

from __future__ import annotations

import asyncio
import json
import time
from datetime import datetime, timedelta
from urllib.parse import urlencode

import pytest
import slack_payloads as payloads
from ahead import ahead
from fakes.slack import SlackFake
from fakes.slack_records import Json
from odd_texts import ODD
from slack_desktop import Desktop
from slack_endpoint import FORM, sign
from slack_server import both_ways, person, ren, server, session, settled, slack, way, words, yui

from bot.app import Server
from bot.channels.slack_door import is_signed
from bot.core.calendar import JST

__all__ = ["ahead", "ren", "server", "session", "slack", "way", "yui"]

PREPAID = "コンビニで買った電子マネーの番号を電話で伝えてしまった"
TODAY = b'{"type": "event_callback", "event": {"type": "team_join"}}'


@pytest.mark.parametrize("minutes", [-6, 6, -60 * 24, 60 * 24 * 365])
async def test_an_old_or_future_call_is_refused(minutes: int, ren: Desktop) -> None:
    ren.timestamp = int(time.time()) + minutes * 60
    assert (await ren.post_raw(TODAY)).status == 401


@pytest.mark.parametrize(
    "stamp", ["", "x", "-5", "1e9", "1.5", "nan", "9" * 400, "9" * 5000, "１７９１７６３２００", "٣"]
)
async def test_a_timestamp_that_is_no_time_is_refused(stamp: str, ren: Desktop) -> None:
    assert (await ren.post_raw(TODAY, x_slack_request_timestamp=stamp)).status == 401


@pytest.mark.parametrize("signature", ["", "v0=", "v0=00", "é", "v1=" + "0" * 64])
async def test_a_missing_or_wrong_signature_is_refused(signature: str, ren: Desktop) -> None:
    assert (await ren.post_raw(TODAY, x_slack_signature=signature)).status == 401


def test_known_signatures_are_right() -> None:
    vectors = json.loads((payloads.RECORDED.parent / "signature-vectors.json").read_text(encoding="utf-8"))["slack"]
    for vector in vectors:
        body, stamp = vector["body"].encode(), vector["x_slack_request_timestamp"]
        signed, then = vector["x_slack_signature"], datetime.fromtimestamp(int(stamp), JST)
        assert is_signed(vector["signing_secret"], body, stamp, signed, then)
        assert not is_signed(vector["signing_secret"], body + b" ", stamp, signed, then)
        assert not is_signed(vector["signing_secret"], body, stamp, signed, then + timedelta(minutes=6))


async def test_another_apps_secret_opens_nothing(ren: Desktop) -> None:
    stamp = int(time.time())
    assert (await ren.post_raw(TODAY, x_slack_signature=sign(TODAY, stamp, "f" * 32))).status == 401


async def test_without_any_header_of_slack_nothing_is_read(ren: Desktop) -> None:
    async with ren.session.post(f"{ren.base_url}/slack/events", data=b'{"challenge": "x"}') as answer:
        assert answer.status == 401


BROKEN = [
    b"",
    b"{",
    b"[]",
    b'"x"',
    b"5",
    b"null",
    b"\xff\xfe",
    b"[" * 100_000,
    b'{"a":' * 100_000,
    b'{"enterprise": 5}',
]


@pytest.mark.parametrize("body", BROKEN, ids=range(len(BROKEN)))
async def test_a_signed_body_that_is_not_slacks_is_refused(body: bytes, ren: Desktop) -> None:
    assert (await ren.post_raw(body)).status == 400


@pytest.mark.parametrize("body", BROKEN, ids=range(len(BROKEN)))
async def test_an_unsigned_one_is_refused_before_it_is_parsed(body: bytes, ren: Desktop) -> None:
    assert (await ren.post_raw(body, x_slack_signature="v0=00")).status == 401


@pytest.mark.parametrize("payload", ["", "{", "[]", "5", "%7B"])
async def test_a_form_with_a_broken_payload_is_refused(payload: str, ren: Desktop) -> None:
    status = (await ren.post_raw(urlencode({"payload": payload}).encode(), FORM)).status
    assert status == 400


async def test_a_body_of_ten_megabytes_is_refused_before_it_is_read(ren: Desktop, server: Server) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    writer.write(f"POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: {10 * 1024 * 1024}\r\n\r\n".encode())
    assert b" 413 " in await reader.readline()
    writer.close()
    await writer.wait_closed()


@pytest.mark.parametrize("way", ["socket"])
async def test_with_socket_mode_alone_there_is_no_door(way: str, ren: Desktop) -> None:
    ren.secret = " "
    assert (await ren.post_raw(TODAY)).status == 404


async def test_the_address_is_verified(ren: Desktop) -> None:
    body = json.dumps({"type": "url_verification", "challenge": "c-1", "token": "x"}).encode()
    heard = await ren.post_raw(body)
    assert (heard.status, heard.json["challenge"]) == (200, "c-1")


@pytest.mark.parametrize(
    "text", ["", " ", "😀", "a" * 5000, "\x00\ufeff\u202e", "。。。", "&lt;&amp;", "<@U06>", "*~`>"]
)
async def test_any_text_gets_an_answer(text: str, ren: Desktop) -> None:
    assert await ren.type(text)


async def test_every_odd_text_gets_an_answer_and_no_card_is_kept(
    ren: Desktop, server: Server, slack: SlackFake
) -> None:
    for text in ODD:
        assert await ren.type(text), text[:40]
    assert "4242" not in str(await settled(server, ren)) + "".join(
        str(said.get("text")) for said in slack.said(ren.direct)
    )


@both_ways
async def test_a_repeated_press_changes_nothing(ren: Desktop, server: Server, slack: SlackFake) -> None:
    await ren.type(PREPAID)
    press = _press(ren, slack, "切った")
    await ren.interact(press)
    await slack.wait_for(ren.direct, 2)
    before = await settled(server, ren)
    await ren.interact(press)
    await ren.interact(press | {"trigger_id": "again", "actions": [press["actions"][0] | {"action_ts": "1.1"}]})
    assert await settled(server, ren) == before
    assert len(slack.said(ren.direct)) == 2


async def test_of_two_quick_presses_the_first_counts_and_is_the_one_shown(
    ren: Desktop, server: Server, slack: SlackFake
) -> None:
    await ren.type(PREPAID)
    first, second = _press(ren, slack, "切った"), _press(ren, slack, "切れない")
    await ren.interact(first)
    await ren.interact(second)
    await slack.wait_for(ren.direct, 3)
    assert words(slack.said(ren.direct)[0]).endswith("→ 切った")
    assert "切れない" not in words(slack.said(ren.direct)[0])
    assert "call_cut" in str((await settled(server, ren)).cases[0].entries)


@both_ways
async def test_a_press_by_somebody_else_changes_nothing_of_the_readers_case(
    ren: Desktop, yui: Desktop, server: Server, slack: SlackFake
) -> None:
    await ren.type(PREPAID)
    before = await settled(server, ren)
    await yui.interact(_press(ren, slack, "切った"))
    await slack.wait_for(yui.direct, 1)
    assert await settled(server, ren) == before
    assert not (await settled(server, yui)).cases
    assert "切った" in ren.buttons()
    await ren.press("切った")


@pytest.mark.parametrize(
    "data",
    [
        "",
        "x",
        "q|1|1|unknown_charge|merchant||skip",
        "q|99999999999|1|a|b||c",
        "t|1|x|done",
        "s|nothing|",
        "s|start|../x",
        "|" * 300,
    ],
)
async def test_a_button_we_never_made_gets_a_kind_answer(
    data: str, ren: Desktop, server: Server, slack: SlackFake
) -> None:
    await ren.type(PREPAID)
    before = (await settled(server, ren)).cases
    press = _press(ren, slack, "切った")
    await ren.interact(press | {"actions": [press["actions"][0] | {"value": data}]})
    await slack.wait_for(ren.direct, 2)
    assert (await settled(server, ren)).cases == before


@both_ways
@pytest.mark.parametrize("number", [11, 12, 13])
async def test_callbacks_that_are_not_ours_are_acknowledged(number: int, ren: Desktop, slack: SlackFake) -> None:
    assert (await ren.interact(payloads.recorded(number))).status == 200
    assert not slack.said(ren.direct)


@both_ways
@pytest.mark.parametrize("missing", ["channel", "message", "container", "trigger_id", "response_url", "state"])
async def test_a_press_that_tells_less_still_counts(
    missing: str, ren: Desktop, server: Server, slack: SlackFake
) -> None:
    await ren.type(PREPAID)
    press = {name: value for name, value in _press(ren, slack, "切った").items() if name != missing}
    await ren.interact(press)
    await slack.wait_for(ren.direct, 2)
    assert "call_cut" in str((await settled(server, ren)).cases[0].entries)


async def test_a_press_without_a_team_is_that_of_the_users_team(ren: Desktop, server: Server, slack: SlackFake) -> None:
    await ren.type(PREPAID)
    press = _press(ren, slack, "切った") | {"user": {"id": ren.user, "team_id": ren.team}, "team": None}
    body = urlencode({"payload": json.dumps(press)}).encode()
    assert (await ren.post_raw(body, FORM)).status == 200
    await slack.wait_for(ren.direct, 2)
    assert "call_cut" in str((await settled(server, ren)).cases[0].entries)


async def test_what_one_person_does_never_shows_to_another(ren: Desktop, yui: Desktop, server: Server) -> None:
    await ren.type("覚えのない請求 ひみつの店 5,000円")
    await yui.type("メニュー")
    assert "ひみつ" not in str(yui.screen())
    assert not (await person(server, yui)).cases


def _press(ren: Desktop, slack: SlackFake, label: str) -> Json:
    """The payload of a press on the bot's newest message that has such a button."""
    return ren.press_of(*payloads.find(slack.said(ren.direct), label, {"button"}))
