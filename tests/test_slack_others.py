"""What comes from Slack besides words and presses: other kinds, edits, deletions, files, our own posts."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

import pytest
import slack_payloads as payloads
from ahead import ahead
from fakes.slack import SlackFake
from fakes.slack_records import Json
from fakes.slack_space import BOT, BOT_USER, HELPDESK
from slack_desktop import Desktop
from slack_endpoint import FORM
from slack_server import both_ways, person, ren, server, session, settled, slack, way

from bot.app import Server

__all__ = ["ahead", "ren", "server", "session", "slack", "way"]

CHARGE = "明細に覚えのない請求がある"
RECORDED = {path.name: path.read_text(encoding="utf-8") for path in sorted(payloads.RECORDED.glob("*.json"))}


def as_posted(name: str, body: Json) -> tuple[bytes, str]:
    """A recorded body as Slack sends it, and its content type."""
    match name.split(".")[1]:
        case "event":
            return json.dumps(body).encode(), "application/json"
        case "payload":
            return urlencode({"payload": json.dumps(body)}).encode(), FORM
        case _:
            return urlencode({key: str(value) for key, value in body.items()}).encode(), FORM


@pytest.mark.parametrize("name", RECORDED)
async def test_every_recorded_body_is_taken(name: str, ren: Desktop, slack: SlackFake) -> None:
    post = json.loads(RECORDED[name]).get("event", {})
    if "ts" in post and post["channel"] == HELPDESK:
        slack.add(HELPDESK, {key: post.get(key, "") for key in ("type", "user", "text", "ts")})
    assert (await ren.post_raw(*as_posted(name, json.loads(RECORDED[name])))).status == 200


@pytest.mark.parametrize("name", RECORDED)
async def test_whatever_stands_in_a_bodys_places_is_no_fault_of_ours(
    name: str, ren: Desktop, slack: SlackFake, server: Server
) -> None:
    server.house.channels["slack"].pace = 0
    body = json.loads(RECORDED[name])
    for spoilt in _spoilt(body):
        heard = await ren.post_raw(*as_posted(name, spoilt))
        assert heard.status in (200, 400), f"{heard.status} to {spoilt}"
    await server.house.sent()
    slack.faults.clear()  # the people and channels of the spoilt bodies exist nowhere


def _spoilt(body: Json) -> list[Json]:
    """The body with each of its upper properties, and those of its event, missing or of another kind."""
    wrong: list[Any] = [None, 5, "x", [], [5], {}, {"id": 5}]
    found = [{key: value for key, value in body.items() if key != name} for name in body]
    found += [body | {name: value} for name in body for value in wrong]
    for inner in ("event", "container", "message", "user", "view"):
        part = body.get(inner)
        if isinstance(part, dict):
            found += [body | {inner: {key: value for key, value in part.items() if key != name}} for name in part]
            found += [body | {inner: part | {name: value}} for name in part for value in wrong]
    if "actions" in body:
        action = body["actions"][0]
        found += [body | {"actions": [action | {name: value}]} for name in action for value in wrong]
    return found


@both_ways
@pytest.mark.parametrize("kind", ["reaction_added", "member_joined_channel", "team_join", "something_new"])
async def test_a_kind_we_do_not_know_is_acknowledged_and_says_nothing(
    kind: str, ren: Desktop, slack: SlackFake
) -> None:
    event = {"type": kind, "user": ren.user, "event_ts": slack.next_ts(), "channel": ren.direct}
    await ren.event(event)
    assert not slack.said(ren.direct)


@pytest.mark.parametrize("subtype", ["channel_join", "bot_message", "channel_topic", "me_message", "reminder_add"])
async def test_a_post_that_nobody_wrote_says_nothing(subtype: str, ren: Desktop, slack: SlackFake) -> None:
    message = slack.hear(ren.direct, ren.user, CHARGE)
    await ren.event(payloads.message_event(message, ren.direct, "im", ren.team) | {"subtype": subtype})
    assert not slack.said(ren.direct)


@both_ways
async def test_our_own_posts_and_everybodys_edits_are_not_heard(ren: Desktop, server: Server, slack: SlackFake) -> None:
    await ren.type(CHARGE)
    before = await settled(server, ren)
    await ren.hear_own_post(ren.direct)
    own = next(message for message in slack.channels[ren.direct] if message["user"] == ren.user)
    await ren.edit(ren.direct, own["ts"], own["text"])
    await ren.edit(ren.direct, own["ts"], "消す")
    assert await settled(server, ren) == before
    assert len(slack.said(ren.direct)) == 1


@both_ways
async def test_a_deleted_message_leaves_no_trace_of_its_text(ren: Desktop, server: Server, slack: SlackFake) -> None:
    await ren.type(CHARGE)
    await ren.type("ひみつの店")
    own = [message for message in slack.channels[ren.direct] if message["user"] == ren.user][-1]
    assert "ひみつの店" in str(await settled(server, ren))
    await ren.take_back(ren.direct, own["ts"])
    assert "ひみつの店" not in str(await person(server, ren))


async def test_a_deleted_mention_leaves_no_trace_of_its_text_either(
    ren: Desktop, server: Server, slack: SlackFake
) -> None:
    await ren.type(CHARGE)
    await ren.mention(HELPDESK, "ひみつの店")
    assert "ひみつの店" in str(await settled(server, ren))
    await ren.take_back(HELPDESK, slack.channels[HELPDESK][0]["ts"])
    assert "ひみつの店" not in str(await person(server, ren))


async def test_the_deletion_of_our_own_post_makes_nobody_of_us(ren: Desktop, server: Server, slack: SlackFake) -> None:
    await ren.type(CHARGE)
    (post,) = slack.said(ren.direct)
    gone = payloads.deleted_event(post, ren.direct, "im", slack.next_ts())
    await ren.event(gone | {"previous_message": gone["previous_message"] | {"bot_id": BOT}})
    us = Desktop(ren.base_url, slack, ren.session, user=BOT_USER)
    with pytest.raises(AssertionError):
        await person(server, us)


@both_ways
@pytest.mark.parametrize(
    ("mimetype", "words"),
    [("image/jpeg", "写真"), ("audio/mp4", "音声"), ("application/pdf", "ファイル"), (None, "ファイル")],
)
async def test_files_and_photos_get_a_kind_answer_and_keep_the_question(
    mimetype: str | None, words: str, ren: Desktop, server: Server, slack: SlackFake
) -> None:
    await ren.type(CHARGE)
    before = (await settled(server, ren)).place
    await _share(ren, slack, "", mimetype)
    (said,) = (await slack.wait_for(ren.direct, 2))[1:]
    assert words in said["text"]
    after = (await settled(server, ren)).place
    assert before is not None
    assert after is not None
    assert (after.flow, after.step) == (before.flow, before.step)


async def test_words_beside_a_file_are_read(ren: Desktop, server: Server, slack: SlackFake) -> None:
    await _share(ren, slack, "シマンテックから覚えのない請求です", "image/png")
    await slack.wait_for(ren.direct, 1)
    assert (await settled(server, ren)).cases[0].facts["merchant"].value == "merchants/norton"


async def _share(ren: Desktop, slack: SlackFake, text: str, mimetype: str | None) -> None:
    message = slack.hear(ren.direct, ren.user, text)
    file = {"id": "F06", "name": "x"} | ({"mimetype": mimetype} if mimetype else {})
    event = payloads.message_event(message, ren.direct, "im", ren.team)
    await ren.event(event | {"subtype": "file_share", "files": [file]})
