"""The fake Slack platform at the wire: the small methods, response URLs, slack_sdk's own client, failures on demand."""

import asyncio
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from fakes.slack import SlackFake
from fakes.slack_client import Client
from fakes.slack_examples import GOOD, GOOD_VIEWS, actions, button, section
from fakes.slack_space import BOT, BOT_USER, HELPDESK, TEAM
from slack_noon import NOON, client, session, slack
from slack_sdk.errors import SlackApiError
from slack_sdk.models.blocks import ActionsBlock, ButtonElement, InputBlock, PlainTextInputElement
from slack_sdk.models.metadata import Metadata
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

__all__ = ["client", "session", "slack"]

REN, YUI = "U06REN00001", "U06YUI00001"
POST = "chat.postMessage"


@pytest.fixture
def sdk(session: aiohttp.ClientSession, slack: SlackFake) -> AsyncWebClient:
    return AsyncWebClient(slack.token, base_url=slack.base, session=session)


# ---- the small methods, as slack_sdk calls them


async def test_every_method_answers_slacks_own_client(sdk: AsyncWebClient, slack: SlackFake) -> None:
    slack.usergroups["S06HELPERS"] = [REN]
    slack.files["F1"] = {"id": "F1", "mimetype": "image/png"}
    assert (await sdk.auth_test())["bot_id"] == BOT
    assert (await sdk.bots_info(bot=BOT))["bot"]["user_id"] == BOT_USER
    assert (await sdk.users_info(user=REN, include_locale=True))["user"]["locale"] == "ja-JP"
    assert "locale" not in (await sdk.users_info(user=REN))["user"]
    assert (await sdk.usergroups_users_list(usergroup="S06HELPERS"))["users"] == [REN]
    assert (await sdk.files_info(file="F1"))["file"]["mimetype"] == "image/png"
    direct = (await sdk.conversations_open(users=[REN], return_im=True))["channel"]
    assert direct == (await sdk.conversations_info(channel=direct["id"]))["channel"]
    assert (direct["id"], direct["user"], direct["is_im"]) == (slack.direct(REN), REN, True)
    assert (await sdk.conversations_info(channel=HELPDESK))["channel"]["name"] == "helpdesk"
    ts = (await sdk.chat_postMessage(channel=HELPDESK, text="話"))["ts"]
    reply = (await sdk.chat_postMessage(channel=HELPDESK, text="子", thread_ts=ts))["ts"]
    link = (await sdk.chat_getPermalink(channel=HELPDESK, message_ts=reply))["permalink"]
    assert link.endswith(f"/archives/{HELPDESK}/p{reply.replace('.', '')}?thread_ts={ts}&cid={HELPDESK}")
    await sdk.reactions_add(channel=HELPDESK, name="eyes", timestamp=ts)
    assert slack.channels[HELPDESK][0]["reactions"] == [{"name": "eyes", "users": [BOT_USER], "count": 1}]
    with pytest.raises(SlackApiError, match="already_reacted"):
        await sdk.reactions_add(channel=HELPDESK, name="eyes", timestamp=ts)
    assert len((await sdk.conversations_replies(channel=HELPDESK, ts=ts))["messages"]) == 2
    await sdk.chat_postEphemeral(channel=HELPDESK, user=REN, text="内緒")
    await sdk.chat_delete(channel=HELPDESK, ts=reply)
    assert slack.faults == []


@pytest.mark.parametrize("args", GOOD.values(), ids=GOOD)
async def test_a_good_message_goes_through_slacks_own_client(sdk: AsyncWebClient, slack: SlackFake, args: Any) -> None:
    thread = {"thread_ts": slack.hear(HELPDESK, REN, "親")["ts"]} if "thread_ts" in args else {}
    ts = (await sdk.chat_postMessage(**(args | thread)))["ts"]
    if args.get("text"):
        await sdk.chat_update(channel=HELPDESK, ts=ts, text="新", blocks=args.get("blocks"))
    assert slack.faults == []


@pytest.mark.parametrize(("surface", "view"), GOOD_VIEWS.values(), ids=GOOD_VIEWS)
async def test_a_good_view_goes_through_slacks_own_client(
    sdk: AsyncWebClient, slack: SlackFake, surface: str, view: Any
) -> None:
    if surface == "home":
        await sdk.views_publish(user_id=REN, view=view)
    else:
        opened = await sdk.views_open(trigger_id=slack.issue_trigger(REN), view=view)
        await sdk.views_update(view_id=opened["view"]["id"], view=view)
    assert slack.faults == []


async def test_slacks_own_models_are_understood(sdk: AsyncWebClient, slack: SlackFake) -> None:
    blocks = [ActionsBlock(elements=[ButtonElement(text="はい", action_id="yes", value="1")])]
    metadata = Metadata(event_type="kaeru", event_payload={"delivery": "1"})
    await sdk.chat_postMessage(channel=HELPDESK, text="?", blocks=blocks, metadata=metadata)
    history = await sdk.conversations_history(channel=HELPDESK, include_all_metadata=True, limit=1)
    assert history["messages"][0]["metadata"]["event_payload"] == {"delivery": "1"}
    inputs = [InputBlock(label="メモ", element=PlainTextInputElement(action_id="text"))]
    view = View(type="modal", title="題", submit="返す", blocks=inputs, callback_id="c")
    await sdk.views_open(trigger_id=slack.issue_trigger(REN), view=view)
    assert slack.faults == []


async def test_a_person_or_file_may_be_gone(client: Client, slack: SlackFake) -> None:
    slack.users[YUI] = slack.files["F1"] = None
    assert (await client.get("users.info", user=YUI)).error == "user_not_found"
    assert (await client.get("files.info", file="F1")).error == "file_deleted"
    assert slack.faults == []


# ---- response URLs


async def test_a_response_url_shows_replaces_and_deletes(client: Client, slack: SlackFake) -> None:
    ts = (await client.post(blocks=[actions(button())])).body["ts"]
    hook = AsyncWebhookClient(slack.issue_response_url(HELPDESK, REN, ts), session=client.session)
    assert (await hook.send(text="内緒")).body == "ok"
    assert [m["text"] for m in slack.ephemerals[REN]] == ["内緒"]
    await hook.send(text="皆に", response_type="in_channel")
    await hook.send(text="済", replace_original=True)
    assert [(m["text"], m.get("blocks")) for m in slack.channels[HELPDESK]] == [("済", None), ("皆に", None)]
    await hook.send(delete_original=True)
    assert [m["text"] for m in slack.channels[HELPDESK]] == ["皆に"]
    assert slack.faults == []


async def test_a_response_url_ends_after_five_uses_or_half_an_hour(client: Client, slack: SlackFake) -> None:
    used, old = (slack.issue_response_url(HELPDESK, REN) for _ in range(2))
    answers = [await client.send(used, b'{"text":"x"}', token="") for _ in range(6)]
    assert [(answer.status, answer.body) for answer in answers] == [(200, "ok")] * 5 + [(404, "used_url")]
    slack.clock = lambda: NOON + timedelta(minutes=31)
    assert (await client.send(old, b'{"text":"x"}', token="")).body == "expired_url"
    assert (await client.send(old + "x", b'{"text":"x"}', token="")).body == "invalid_url"
    assert (await client.send(old, b'{"text":""}', token="")).body["error"] == "no_text"
    assert [fault.error for fault in slack.faults] == ["used_url", "expired_url", "invalid_url", "no_text"]


# ---- failures on demand


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_an_injected_answer_comes_instead_of_the_work(client: Client, slack: SlackFake, status: int) -> None:
    slack.answer_next(status, headers={"x-told": "yes"})
    answer = await client.post()
    assert (answer.status, answer.headers["x-told"], slack.channels[HELPDESK]) == (status, "yes", [])
    assert "<html>" in answer.body if status == 500 else answer.error
    assert (await client.post()).status == 200
    assert slack.faults == []


async def test_an_injected_error_waits_for_its_method_and_comes_as_often_as_told(
    client: Client, slack: SlackFake
) -> None:
    slack.answer_next(error="internal_error", times=2, method="views.publish")
    assert (await client.post()).error is None
    view = {"type": "home", "blocks": [section()]}
    answers = [await client.call("views.publish", user_id=REN, view=view) for _ in range(3)]
    assert [answer.error for answer in answers] == ["internal_error", "internal_error", None]


async def test_a_fatal_error_may_come_after_the_work(client: Client, slack: SlackFake) -> None:
    slack.answer_next(error="fatal_error", after_accept=True)
    assert (await client.post()).error == "fatal_error"
    assert len(slack.channels[HELPDESK]) == 1


async def test_a_rate_limit_says_how_long_to_slacks_own_client(sdk: AsyncWebClient, slack: SlackFake) -> None:
    slack.answer_next(429, headers={"Retry-After": "30"})
    with pytest.raises(SlackApiError, match="ratelimited") as limited:
        await sdk.chat_postMessage(channel=HELPDESK, text="話")
    assert (limited.value.response.status_code, limited.value.response.headers["Retry-After"]) == (429, "30")


async def test_a_failure_does_not_hide_a_fault(client: Client, slack: SlackFake) -> None:
    slack.answer_next(500)
    assert (await client.post("")).status == 500
    assert [fault.error for fault in slack.faults] == ["no_text"]


@pytest.mark.parametrize("after_accept", [False, True])
async def test_a_closed_connection_may_come_before_or_after_the_work(
    client: Client, slack: SlackFake, after_accept: bool
) -> None:
    slack.disconnect_next(method=POST, after_accept=after_accept)
    with pytest.raises(aiohttp.ClientConnectionError):
        await client.post()
    assert len(slack.channels[HELPDESK]) == after_accept
    assert [(request.status, request.answer) for request in slack.requests] == [(None, None)]


@pytest.mark.parametrize("after_accept", [False, True])
async def test_a_hanging_call_is_never_answered(client: Client, slack: SlackFake, after_accept: bool) -> None:
    slack.hang_next(method=POST, after_accept=after_accept)
    hanging = asyncio.create_task(client.post("一"))
    await slack.wait_until(lambda: len(slack.requests) == 1)
    await client.post("二")
    assert not hanging.done()
    assert [m["text"] for m in slack.said(HELPDESK)] == (["一", "二"] if after_accept else ["二"])
    await slack.stop()
    with pytest.raises(aiohttp.ClientConnectionError):
        await hanging


async def test_an_outage_ends_at_the_same_address_with_nothing_forgotten(client: Client, slack: SlackFake) -> None:
    base = slack.base
    await client.post()
    await slack.stop()
    with pytest.raises(aiohttp.ClientConnectionError):
        await client.post()
    await slack.start()
    assert (await client.post()).status == 200
    assert (slack.base, len(slack.channels[HELPDESK])) == (base, 2)


async def test_waiting_counts_what_the_bot_says(client: Client, slack: SlackFake) -> None:
    waiting = asyncio.create_task(slack.wait_for(HELPDESK, 2))
    slack.hear(HELPDESK, REN, "零")
    await client.post("一")
    assert not waiting.done()
    await client.post("二")
    assert [message["text"] for message in await waiting] == ["一", "二"]
    with pytest.raises(AssertionError, match=r"has not got 3 messages.*二"):
        await slack.wait_for(HELPDESK, 3, timeout=0)


async def test_a_message_knows_whose_it_is(client: Client, slack: SlackFake) -> None:
    await client.post()
    (message,) = slack.channels[HELPDESK]
    assert (message["user"], message["bot_id"], message["team"]) == (BOT_USER, BOT, TEAM)
