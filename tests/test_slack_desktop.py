"""A person in Slack at the wire: slack_bolt takes every body they send, and answers reach the fake's channels."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from fakes.slack import SlackFake
from fakes.slack_examples import (
    DATE,
    TEXT_INPUT,
    actions,
    block,
    button,
    entry,
    home,
    modal,
    option,
    plain,
    section,
    select,
)
from fakes.slack_records import Json
from fakes.slack_space import HELPDESK
from slack_bolt.app.async_app import AsyncApp
from slack_desktop import SIGNING_SECRET, Desktop
from slack_payloads import RECORDED, recorded
from slack_sdk.web.async_client import AsyncWebClient

Ack = Callable[..., Awaitable[object]]
INPUTS = (entry(TEXT_INPUT, block_id="note"), entry(DATE, block_id="next", optional=True))
QUESTION = (
    actions(
        button(text=plain("引き受ける"), action_id="claim"),
        button(text=plain("窓を開く"), action_id="window"),
        block_id="a",
    ),
    actions(DATE, select(placeholder=plain("どれ")), block_id="b"),
    section(
        accessory=block("checkboxes", action_id="c", options=[option(), option("二", "2")]),
        text=plain("印"),
        block_id="c",
    ),
)


@dataclass
class Bot:
    """A bot on slack_bolt: keeps every body, says what the test wants."""

    base: str
    bodies: list[Json] = field(default_factory=list)
    submission: Json | None = None

    def kinds(self) -> list[str]:
        return [body.get("type") or body["command"] for body in self.bodies]


@pytest.fixture
async def slack() -> AsyncIterator[SlackFake]:
    async with SlackFake() as fake:
        yield fake
    assert not fake.faults, fake.faults


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened


@pytest.fixture
async def bot(slack: SlackFake, session: aiohttp.ClientSession) -> AsyncIterator[Bot]:
    client = AsyncWebClient(slack.token, base_url=slack.base, session=session)
    app = AsyncApp(signing_secret=SIGNING_SECRET, client=client, process_before_response=True)
    made = Bot("")

    async def keep(body: Json, next: Ack) -> None:
        made.bodies.append(body)
        await next()

    async def ask(event: Json, say: Ack) -> None:
        if "subtype" not in event and "bot_id" not in event:
            await say(text="?", blocks=list(QUESTION), thread_ts=event.get("thread_ts"))

    async def taken(ack: Ack) -> None:
        await ack()

    async def claim(ack: Ack, body: Json, client: AsyncWebClient) -> None:
        await ack()
        place = {"channel": body["channel"]["id"], "ts": body["message"]["ts"]}
        await client.chat_update(text="引き受けました", **place)

    async def window(ack: Ack, body: Json, client: AsyncWebClient) -> None:
        await ack()
        await client.views_open(
            trigger_id=body["trigger_id"], view=modal(*INPUTS, callback_id="c", notify_on_close=True)
        )

    async def submitted(ack: Ack) -> None:
        await ack(**(made.submission or {}))

    async def command(ack: Ack, command: Json) -> None:
        await ack(text=command["text"], blocks=[section(accessory=button(text=plain("見る"), action_id="look"))])

    async def opened(event: Json, client: AsyncWebClient) -> None:
        await client.views_publish(user_id=event["user"], view=home(actions(button(action_id="look"), DATE)))

    app.middleware(keep)
    app.event("message")(ask)
    app.event("app_mention")(taken)
    app.event("app_home_opened")(opened)
    app.command("/kaeru")(command)
    app.action("claim")(claim)
    app.action("window")(window)
    app.view("c")(submitted)
    app.view_closed("c")(taken)
    for listener in (app.action, app.shortcut):
        for name in ("date", "which", "c", "look", "ask", "case_from_message"):
            listener(name)(taken)
    server = TestServer(web.Application())
    server.app.router.add_post("/slack/events", app.server(path="/slack/events").handle_post_requests)
    await server.start_server()
    made.base = str(server.make_url("")).rstrip("/")
    yield made
    await server.close()


@pytest.fixture
def ren(slack: SlackFake, session: aiohttp.ClientSession, bot: Bot) -> Desktop:
    return Desktop(bot.base, slack, session, user="U06REN00001")


def same_shape(body: Any, like: Any, at: str = "") -> None:
    """Every property of the recorded body is there, of the same kind."""
    assert isinstance(body, type(like)) or None in (body, like), at
    if isinstance(like, dict) and at not in (".message.blocks", ".view.state", ".state"):
        lacking = like.keys() - body.keys() - {"emoji", "verbatim"}
        assert not lacking, f"{at} lacks {lacking}"
        for name in like.keys() & body.keys() - {"blocks", "state", "actions"}:
            same_shape(body[name], like[name], f"{at}.{name}")


async def test_what_is_typed_is_heard_as_slack_writes_it(ren: Desktop, bot: Bot, slack: SlackFake) -> None:
    (said,) = await ren.type("<3万円> & https://example.com/?a=1&b=2 です")
    (body,) = bot.bodies
    same_shape(body, recorded(2))
    assert body["event"]["text"] == "&lt;3万円&gt; &amp; <https://example.com/?a=1&amp;b=2> です"
    assert body["event"]["channel"] == ren.direct
    assert said["text"] == "?"
    assert ren.buttons() == ["引き受ける", "窓を開く"]
    assert [m["text"] for m in ren.screen()] == [body["event"]["text"], "?"]


async def test_a_mention_arrives_twice_under_two_event_ids(ren: Desktop, bot: Bot, slack: SlackFake) -> None:
    await ren.mention(HELPDESK, "12番の期限はいつ？")
    mention, message = bot.bodies
    same_shape(mention, recorded(3))
    same_shape(message, recorded(4))
    assert mention["event"]["ts"] == message["event"]["ts"]
    assert mention["event_id"] != message["event_id"]
    assert len(slack.said(HELPDESK)) == 1


async def test_a_reply_an_edit_and_a_deletion_tell_of_the_thread(ren: Desktop, bot: Bot, slack: SlackFake) -> None:
    (parent,) = await ren.mention(HELPDESK, "話")
    (answer,) = await ren.reply(HELPDESK, parent["ts"], "はい", follows=1)
    assert answer["thread_ts"] == parent["ts"]
    same_shape(bot.bodies[-1], {**recorded(5), "event": {**recorded(5)["event"], "parent_user_id": "U"}})
    own = next(m for m in reversed(slack.channels[HELPDESK]) if m["user"] == ren.user)
    await ren.edit(HELPDESK, own["ts"], "いいえ")
    same_shape(bot.bodies[-1], recorded(6))
    await ren.edit(HELPDESK, own["ts"], "いいえ")
    assert bot.bodies[-1]["event"]["message"]["text"] == bot.bodies[-1]["event"]["previous_message"]["text"]
    await ren.take_back(HELPDESK, own["ts"])
    assert bot.bodies[-1]["event"]["deleted_ts"] == own["ts"]
    await ren.hear_own_post(HELPDESK)
    same_shape(ren.events[-1], recorded(7))  # Bolt keeps it from every listener


async def test_a_press_tells_the_message_and_the_way_back(ren: Desktop, bot: Bot, slack: SlackFake) -> None:
    await ren.type("話")
    await ren.press("引き受ける", follows=0)
    body = bot.bodies[-1]
    same_shape(body, recorded(10))
    assert (body["actions"][0]["value"], body["message"]["text"]) == ("1", "?")
    assert body["state"]["values"]["b"]["date"] == {"type": "datepicker", "selected_date": "2026-10-12"}
    assert [m["text"] for m in slack.said(ren.direct)] == ["引き受けました"]
    with pytest.raises(AssertionError, match="no button 引き受ける"):
        await ren.press("引き受ける")


async def test_days_and_options_are_chosen(ren: Desktop, bot: Bot) -> None:
    await ren.type("話")
    await ren.pick("日", "2026-12-01")
    assert bot.bodies[-1]["actions"][0]["selected_date"] == "2026-12-01"
    assert bot.bodies[-1]["state"]["values"]["b"]["date"]["selected_date"] == "2026-12-01"
    await ren.select("どれ", "二")
    assert bot.bodies[-1]["actions"][0]["selected_option"]["value"] == "2"
    await ren.select("印", ["一", "二"])
    assert [one["value"] for one in bot.bodies[-1]["actions"][0]["selected_options"]] == ["1", "2"]
    await ren.pick(None, "2026-12-02")
    assert bot.bodies[-1]["actions"][0]["selected_date"] == "2026-12-02"
    with pytest.raises(AssertionError, match="no option 三"):
        await ren.select("どれ", "三")


@pytest.mark.parametrize("spaces", ["+", "%20"])
async def test_a_command_is_a_form_and_its_answer_is_shown_to_one(ren: Desktop, bot: Bot, spaces: str) -> None:
    await ren.command("case 12 + 1", spaces=spaces)
    same_shape(bot.bodies[-1], recorded(14))
    assert bot.bodies[-1]["text"] == "case 12 + 1"
    assert [m["text"] for m in ren.screen(HELPDESK)] == ["case 12 + 1"]
    await ren.press("見る", channel=HELPDESK, follows=0)
    assert "message" not in bot.bodies[-1]
    assert bot.bodies[-1]["container"]["is_ephemeral"] is True


async def test_shortcuts_are_chosen(ren: Desktop, bot: Bot, slack: SlackFake) -> None:
    await ren.shortcut_message(slack.hear(HELPDESK, "U06YUI00001", "警告が出て"), HELPDESK)
    same_shape(bot.bodies[-1], recorded(12))
    await ren.shortcut()
    same_shape(bot.bodies[-1], recorded(13))
    assert bot.kinds() == ["message_action", "shortcut"]


async def test_home_is_opened_and_pressed(ren: Desktop, bot: Bot, slack: SlackFake) -> None:
    await ren.open_home()
    same_shape(bot.bodies[-1], recorded(8))
    assert "view" not in bot.bodies[-1]["event"]
    await ren.open_home()
    assert bot.bodies[-1]["event"]["view"]["type"] == "home"
    await ren.press("はい", view=slack.home[ren.user])
    assert not {"channel", "message", "response_url"} & bot.bodies[-1].keys()
    await ren.pick("日", "2026-12-01", view=slack.home[ren.user])
    (chosen,) = bot.bodies[-1]["view"]["state"]["values"].values()
    assert chosen["date"]["selected_date"] == "2026-12-01"


async def test_a_modal_is_submitted_and_closed_as_the_answer_says(ren: Desktop, bot: Bot, slack: SlackFake) -> None:
    await ren.type("話")
    await ren.press("窓を開く", follows=0)
    with pytest.raises(AssertionError, match=r"required: .*メモ"):
        await ren.submit(ren.modal, {})
    bot.submission = {"response_action": "errors", "errors": {"note": "短い"}}
    assert (await ren.submit(ren.modal, {"note": "あ"})).json == bot.submission
    same_shape(bot.bodies[-1], recorded(11))
    assert bot.bodies[-1]["view"]["state"]["values"]["next"]["date"]["selected_date"] == "2026-10-12"
    bot.submission = {"response_action": "push", "view": modal(callback_id="c")}
    await ren.submit(ren.modal, {"note": "返金の約束", "next": None})
    assert bot.bodies[-1]["view"]["state"]["values"]["next"]["date"]["selected_date"] is None
    assert ren.modal["root_view_id"] == slack.modals[ren.user][0]["id"] != ren.modal["id"]
    bot.submission = None
    await ren.submit(ren.modal, {})
    assert await ren.close(ren.modal) is not None
    assert (bot.bodies[-1]["type"], slack.modals[ren.user]) == ("view_closed", [])


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        ({"response_action": "errors", "errors": {"title": "x"}}, "invalid_arguments"),
        ({"response_action": "errors", "errors": {}}, "invalid_arguments"),
        ({"response_action": "shut"}, "invalid_arguments"),
        ({"response_action": "update", "view": home()}, "invalid_arguments"),
    ],
)
async def test_a_wrong_answer_to_a_modal_is_a_fault(
    ren: Desktop, bot: Bot, slack: SlackFake, answer: Json, error: str
) -> None:
    await ren.type("話")
    await ren.press("窓を開く", follows=0)
    slack.answer_submission(ren.user, ren.modal["id"], answer)
    assert [(fault.method, fault.error) for fault in slack.faults] == [("view_submission", error)]
    slack.faults.clear()


async def test_a_retry_is_the_same_event_with_its_number(ren: Desktop, bot: Bot) -> None:
    await ren.type("話")
    assert (await ren.retry(number=2, reason="http_error")).status == 200
    assert bot.bodies[0]["event_id"] == bot.bodies[1]["event_id"]


async def test_bad_bodies_can_be_sent(ren: Desktop, bot: Bot) -> None:
    body = json.dumps(recorded(2)).encode()
    assert (await ren.post_raw(body, x_slack_signature="v0=00")).status == 401
    ren.timestamp = 1791763200
    assert (await ren.post_raw(body)).status == 401
    assert bot.bodies == []


async def test_the_address_is_verified(ren: Desktop, bot: Bot) -> None:
    (path,) = RECORDED.glob("01-*.json")
    heard = await ren.post_raw(path.read_bytes())
    assert (heard.status, heard.json["challenge"]) == (200, recorded(1)["challenge"])
