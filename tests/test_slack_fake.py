"""The fake Slack platform at the wire: channels, threads and views as Slack has them, and every failure on demand."""

import json
from datetime import timedelta
from typing import Any

import pytest
from fakes.slack import SlackFake
from fakes.slack_client import Client
from fakes.slack_examples import actions, button, home, message, modal, mrkdwn, section
from fakes.slack_records import Json
from fakes.slack_space import HELPDESK
from slack_noon import NOON, client, session, slack

__all__ = ["client", "session", "slack"]

REN, YUI = "U06REN00001", "U06YUI00001"
FORM = "application/x-www-form-urlencoded"
KAERU = {"event_type": "kaeru", "event_payload": {"delivery": "1"}}


def later(slack: SlackFake, **span: float) -> None:
    slack.clock = lambda: NOON + timedelta(**span)


def errors(slack: SlackFake) -> list[str]:
    return [fault.error for fault in slack.faults]


# ---- the door


async def test_bad_blocks_are_answered_with_pointers_and_noted_as_a_fault(client: Client, slack: SlackFake) -> None:
    answer = await client.post(blocks=[section(text=mrkdwn("字" * 3001))])
    words = "[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]"
    assert (answer.status, answer.error) == (200, "invalid_blocks")
    assert answer.body["errors"] == answer.body["response_metadata"]["messages"] == [words]
    assert [(fault.method, fault.error, fault.reason) for fault in slack.faults] == [
        ("chat.postMessage", "invalid_blocks", words)
    ]
    assert slack.channels[HELPDESK] == []


async def test_what_only_we_forbid_is_posted_and_noted(client: Client, slack: SlackFake) -> None:
    assert (await client.call("chat.postMessage", channel=HELPDESK, blocks=[section()])).error is None
    assert len(slack.channels[HELPDESK]) == 1
    assert errors(slack) == ["house_rule"]


@pytest.mark.parametrize(
    ("path", "body", "token", "content_type", "error"),
    [
        ("chat.shout", b"{}", None, "application/json", "unknown_method"),
        ("auth.test", b"", "", FORM, "not_authed"),
        ("auth.test", b"", "xoxb-other", FORM, "invalid_auth"),
        ("auth.test", b"", "xapp-token-for-tests", FORM, "not_allowed_token_type"),
        ("apps.connections.open", b"", None, FORM, "not_allowed_token_type"),
        ("chat.postMessage", b"{", None, "application/json", "invalid_json"),
        ("chat.postMessage", b"[]", None, "application/json", "json_not_object"),
        ("chat.postMessage", b"\xff=", None, FORM, "invalid_form_data"),
        ("chat.postMessage", b"{}", None, "text/plain", "invalid_post_type"),
        ("chat.postMessage", b"{}", None, "application/octet-stream", "missing_post_type"),
        ("chat.postMessage", b"channel=C1&text=x&blocks=%5B", None, FORM, "invalid_blocks_format"),
        ("chat.postMessage", b"channel=C1&text=x&metadata=x", None, FORM, "invalid_metadata_format"),
        ("chat.postMessage", b'{"channel":"C06NOWHERE","text":"x"}', None, "application/json", "channel_not_found"),
        ("conversations.history", b'{"channel":"C06HELPDESK"}', None, "application/json", "invalid_arguments"),
        ("conversations.open", b"{}", None, "application/json", "users_list_not_supplied"),
        ("conversations.open", b"users=U1,U2", None, FORM, "too_many_users"),
        ("users.info", b"user=ren", None, FORM, "user_not_found"),
        ("usergroups.users.list", b"usergroup=S1", None, FORM, "no_such_subteam"),
        ("files.info", b"file=F1", None, FORM, "file_not_found"),
        ("bots.info", b"bot=B1", None, FORM, "bot_not_found"),
        ("reactions.add", b"channel=C06HELPDESK&name=eyes&timestamp=1.1", None, FORM, "message_not_found"),
        ("chat.getPermalink", b"channel=C06HELPDESK&message_ts=1.1", None, FORM, "message_not_found"),
        ("conversations.replies", b"channel=C06HELPDESK&ts=1.1", None, FORM, "thread_not_found"),
        ("conversations.history", b"channel=C06HELPDESK&cursor=x", None, FORM, "invalid_cursor"),
    ],
)
async def test_the_door_refuses(
    client: Client, slack: SlackFake, path: str, body: bytes, token: str | None, content_type: str, error: str
) -> None:
    answer = await client.send(slack.base + path, body, token=token, content_type=content_type)
    assert (answer.status, answer.error) == (200, error)
    assert errors(slack) == [error]
    assert [(request.method, request.status) for request in slack.requests] == [(path, 200)]


async def test_a_revoked_token_and_a_missing_scope_are_told(client: Client, slack: SlackFake) -> None:
    slack.revoked = True
    assert (await client.post()).error == "token_revoked"
    assert slack.faults == []
    slack.revoked = False
    slack.scopes.remove("chat:write")
    answer = await client.post()
    assert (answer.error, answer.body["needed"]) == ("missing_scope", "chat:write")
    assert "chat:write" not in (await client.form("auth.test")).headers["x-oauth-scopes"].split(",")


# ---- messages


async def test_json_and_form_and_user_ids_all_post(client: Client, slack: SlackFake) -> None:
    blocks = [section(block_id="a")]
    sent = [await client.post(blocks=blocks), await client.form("chat.postMessage", **_as_form(message(*blocks)))]
    assert [answer.body["message"]["blocks"] for answer in sent] == [blocks, blocks]
    private = await client.post(channel=REN)
    assert private.body["channel"] == slack.direct(REN) == "D06REN00001"
    assert [m["text"] for m in slack.channels[slack.direct(REN)]] == ["話"]
    assert slack.faults == []


async def test_every_ts_is_a_string_after_the_one_before(client: Client, slack: SlackFake) -> None:
    first = [(await client.post()).body["ts"] for _ in range(3)]
    later(slack, hours=-1)
    stamps = [*first, slack.hear(HELPDESK, REN, "はい")["ts"], (await client.post()).body["ts"]]
    assert stamps == sorted(set(stamps))
    assert stamps[0] == f"{int(NOON.timestamp())}.000000"


async def test_a_message_without_ids_gets_them(client: Client) -> None:
    (kept,) = (await client.post(blocks=[actions(button() | {"action_id": "a"})])).body["message"]["blocks"]
    assert kept["block_id"]
    (kept,) = (await client.post(blocks=[section(accessory={"type": "datepicker"})])).body["message"]["blocks"]
    assert kept["accessory"]["action_id"]


async def test_thread_ts_is_the_ts_of_a_parent(client: Client, slack: SlackFake) -> None:
    parent = (await client.post("親")).body["ts"]
    reply = (await client.post("子", thread_ts=parent)).body["ts"]
    await client.post("皆に", thread_ts=parent, reply_broadcast=True)
    assert [m.get("thread_ts") for m in slack.channels[HELPDESK]] == [parent] * 3
    assert slack.channels[HELPDESK][0]["reply_count"] == 2
    history = await client.get("conversations.history", channel=HELPDESK)
    assert [m["text"] for m in history.body["messages"]] == ["皆に", "親"]
    thread = await client.get("conversations.replies", channel=HELPDESK, ts=parent)
    assert [m["text"] for m in thread.body["messages"]] == ["親", "子", "皆に"]
    assert slack.faults == []
    assert (await client.post(thread_ts=reply)).error == "cannot_reply_to_message"
    assert (await client.post(thread_ts="1.000001")).error == "cannot_reply_to_message"
    assert len(slack.faults) == 2


async def test_history_comes_in_pages_and_shows_metadata_when_asked(client: Client, slack: SlackFake) -> None:
    stamps = [(await client.post(str(number), metadata=KAERU)).body["ts"] for number in range(5)]
    first = (await client.get("conversations.history", channel=HELPDESK, limit="3", include_all_metadata="1")).body
    assert [(m["text"], m["metadata"]) for m in first["messages"]] == [("4", KAERU), ("3", KAERU), ("2", KAERU)]
    cursor = first["response_metadata"]["next_cursor"]
    rest = (await client.get("conversations.history", channel=HELPDESK, limit="3", cursor=cursor)).body
    assert [(m["text"], m.get("metadata")) for m in rest["messages"]] == [("1", None), ("0", None)]
    assert (first["has_more"], rest["has_more"]) == (True, False)
    window = {"channel": HELPDESK, "oldest": stamps[1], "latest": stamps[3]}
    assert len((await client.get("conversations.history", **window)).body["messages"]) == 1
    assert len((await client.get("conversations.history", inclusive="1", **window)).body["messages"]) == 3


async def test_text_without_blocks_takes_the_blocks_away(client: Client, slack: SlackFake) -> None:
    sent = {"channel": HELPDESK, "ts": (await client.post(blocks=[actions(button())])).body["ts"]}
    assert (await client.call("chat.update", metadata=KAERU, **sent)).error is None
    assert "blocks" in slack.channels[HELPDESK][0]
    assert (await client.call("chat.update", text="済", **sent)).body["text"] == "済"
    (left,) = slack.channels[HELPDESK]
    assert (left["text"], left.get("blocks"), left["metadata"]) == ("済", None, KAERU)
    assert slack.faults == []


async def test_only_own_messages_are_changed(client: Client, slack: SlackFake) -> None:
    place = {"channel": HELPDESK, "ts": slack.hear(HELPDESK, REN, "はい")["ts"]}
    assert (await client.call("chat.update", text="いいえ", **place)).error == "cant_update_message"
    assert (await client.call("chat.delete", **place)).error == "cant_delete_message"
    assert errors(slack) == ["cant_update_message", "cant_delete_message"]


async def test_asking_for_a_removed_message_is_no_fault(client: Client, slack: SlackFake) -> None:
    place = {"channel": HELPDESK, "ts": (await client.post()).body["ts"]}
    assert (await client.form("chat.delete", **place)).error is None
    assert slack.channels[HELPDESK] == []
    assert (await client.call("chat.update", text="x", **place)).error == "message_not_found"
    assert slack.faults == []


@pytest.mark.parametrize(
    ("state", "error"), [({"archived": True}, "is_archived"), ({"bot_is_in": False}, "not_in_channel")]
)
async def test_a_closed_channel_takes_nothing_and_that_is_no_fault(
    client: Client, slack: SlackFake, state: Any, error: str
) -> None:
    slack.open_channel("C06OTHER", "other", **state)
    assert (await client.post(channel="C06OTHER")).error == error
    assert slack.faults == []


async def test_an_ephemeral_message_stands_before_one_person(client: Client, slack: SlackFake) -> None:
    slack.infos[HELPDESK].members = {REN}
    assert (await client.call("chat.postEphemeral", channel=HELPDESK, user=REN, text="内緒")).body["message_ts"]
    assert ([m["text"] for m in slack.ephemerals[REN]], slack.channels[HELPDESK]) == (["内緒"], [])
    assert (
        await client.call("chat.postEphemeral", channel=HELPDESK, user=YUI, text="x")
    ).error == "user_not_in_channel"


async def test_one_post_a_second_and_channel(client: Client, slack: SlackFake) -> None:
    slack.enforce_rate = True
    answers = [await client.post(), await client.post(), await client.post(channel=REN)]
    assert [answer.status for answer in answers] == [200, 429, 200]
    assert (answers[1].error, answers[1].headers["Retry-After"]) == ("ratelimited", "1")
    later(slack, seconds=1)
    assert (await client.post()).status == 200
    assert slack.faults == []


def _as_form(args: Json) -> dict[str, str]:
    return {name: value if isinstance(value, str) else json.dumps(value) for name, value in args.items()}


# ---- views


async def test_a_trigger_id_works_once_for_three_seconds(client: Client, slack: SlackFake) -> None:
    used, old = slack.issue_trigger(REN), slack.issue_trigger(REN)
    later(slack, seconds=3)
    assert (await client.call("views.open", trigger_id=used, view=modal())).error is None
    assert [view["type"] for view in slack.modals[REN]] == ["modal"]
    assert (await client.call("views.open", trigger_id=used, view=modal())).error == "exchanged_trigger_id"
    later(slack, seconds=3.1)
    assert (await client.call("views.open", trigger_id=old, view=modal())).error == "expired_trigger_id"
    assert (await client.call("views.open", trigger_id="1.2.3", view=modal())).error == "invalid_trigger_id"
    assert (await client.call("views.open", view=modal())).error == "invalid_arguments"
    assert len(slack.faults) == 4


async def test_a_modal_is_updated_by_its_id_and_hash(client: Client, slack: SlackFake) -> None:
    opened = (await client.call("views.open", trigger_id=slack.issue_trigger(REN), view=modal(external_id="e"))).body[
        "view"
    ]
    again = modal(section(text=mrkdwn("新")), external_id="e")
    assert (await client.call("views.update", view_id=opened["id"], hash=opened["hash"], view=again)).error is None
    assert slack.modals[REN][0]["blocks"][0]["text"]["text"] == "新"
    assert (
        await client.call("views.update", external_id="e", hash=opened["hash"], view=again)
    ).error == "hash_conflict"
    slack.close_view(REN, opened["id"])
    assert (await client.call("views.update", view_id=opened["id"], view=again)).error == "not_found"
    assert slack.faults == []
    assert (await client.call("views.update", view_id="V1", view=again)).error == "not_found"
    assert (await client.call("views.update", view=again)).error == "invalid_arguments"
    assert len(slack.faults) == 2


async def test_a_taken_external_id_is_refused_and_leaves_the_trigger_usable(client: Client, slack: SlackFake) -> None:
    first, second = slack.issue_trigger(REN), slack.issue_trigger(YUI)
    await client.call("views.open", trigger_id=first, view=modal(external_id="e"))
    answer = await client.call("views.open", trigger_id=second, view=modal(external_id="e"))
    assert answer.error == "duplicate_external_id"
    assert (await client.call("views.open", trigger_id=second, view=modal())).error is None


async def test_home_is_published_for_each_person(client: Client, slack: SlackFake) -> None:
    first = (await client.call("views.publish", user_id=REN, view=home(section()))).body["view"]
    second = (await client.call("views.publish", user_id=REN, view=home(), hash=first["hash"])).body["view"]
    assert (first["id"], slack.home[REN]["blocks"]) == (second["id"], [])
    assert (await client.call("views.publish", user_id=REN, view=home(), hash=first["hash"])).error == "hash_conflict"
    assert YUI not in slack.home
    assert slack.faults == []
