"""Socket Mode of the fake Slack platform, with slack_sdk's client and slack_bolt's handler at the other end."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest
from fakes.slack import SlackFake
from fakes.slack_examples import home
from fakes.slack_records import Json
from fakes.slack_space import HELPDESK
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_desktop import Desktop
from slack_noon import NOON, session, slack
from slack_payloads import recorded
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

__all__ = ["session", "slack"]


class App:
    """slack_sdk's client: keeps what it hears, acknowledges when it is willing."""

    def __init__(self, slack: SlackFake, session: aiohttp.ClientSession) -> None:
        self.heard: list[SocketModeRequest] = []
        self.willing = True
        self.answer: Json | None = None
        web = AsyncWebClient(slack.token, base_url=slack.base, session=session)
        self.client: Any = SocketModeClient(slack.app_token, web_client=web)
        self.client.socket_mode_request_listeners.append(self.take)

    async def take(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        self.heard.append(request)
        if self.willing:
            answer = {"payload": self.answer} if self.answer else {}
            await client.send_socket_mode_response({"envelope_id": request.envelope_id, **answer})


@pytest.fixture
async def app(slack: SlackFake, session: aiohttp.ClientSession) -> AsyncIterator[App]:
    made = App(slack, session)
    await made.client.connect()
    yield made
    await made.client.close()


async def test_an_event_is_acknowledged(app: App, slack: SlackFake) -> None:
    assert await slack.socket_send("events_api", recorded(2)) is None
    assert [(one.type, one.payload, one.accepts_response_payload) for one in app.heard] == [
        ("events_api", recorded(2), False)
    ]
    assert [request.method for request in slack.requests] == ["apps.connections.open"]
    assert slack.faults == []


async def test_an_acknowledgement_carries_an_answer_where_it_may(app: App, slack: SlackFake) -> None:
    app.answer = {"response_action": "clear"}
    assert await slack.socket_send("interactive", recorded(11)) == app.answer
    assert slack.faults == []
    await slack.socket_send("events_api", recorded(2))
    assert [fault.error for fault in slack.faults] == ["unexpected_payload"]


async def test_an_event_not_acknowledged_for_three_seconds_comes_again(app: App, slack: SlackFake) -> None:
    app.willing = False
    envelope = await slack.socket_push("events_api", recorded(2))
    await slack.look_at_clock()
    slack.clock = lambda: NOON + timedelta(seconds=3)
    app.willing = True
    await slack.look_at_clock()
    await slack.wait_until(lambda: bool(envelope.acks))
    await slack.look_at_clock()
    assert [(one.envelope_id, one.retry_attempt, one.retry_reason) for one in app.heard[-1:]] == [
        (envelope.id, 1, "timeout")
    ]
    assert (envelope.retries, slack.sockets.envelopes[envelope.id].acks[-1]) == (1, None)


async def test_a_press_not_acknowledged_does_not_come_again_by_itself(app: App, slack: SlackFake) -> None:
    app.willing = False
    envelope = await slack.socket_push("interactive", recorded(10))
    slack.clock = lambda: NOON + timedelta(minutes=1)
    await slack.look_at_clock()
    assert envelope.retries == 0
    app.willing = True
    await slack.resend(envelope.id)
    await slack.wait_until(lambda: bool(envelope.acks))
    assert envelope.retries == 1


@pytest.mark.parametrize("reason", ["refresh_requested", "link_disabled"])
async def test_after_a_disconnect_the_app_opens_a_new_socket(app: App, slack: SlackFake, reason: str) -> None:
    await slack.socket_disconnect(reason)
    await slack.wait_until(lambda: slack.sockets.connected == 2)
    await slack.socket_send("events_api", recorded(2))
    assert len(app.heard) == 1


async def test_several_sockets_share_the_traffic(app: App, slack: SlackFake, session: aiohttp.ClientSession) -> None:
    other = App(slack, session)
    await other.client.connect()
    await slack.wait_until(lambda: len(slack.sockets.open) == 2)
    for _ in range(4):
        await slack.socket_send("events_api", recorded(2))
    assert (len(app.heard), len(other.heard)) == (2, 2)
    await other.client.close()


async def test_hello_comes_first_and_an_address_works_once(slack: SlackFake, session: aiohttp.ClientSession) -> None:
    web = AsyncWebClient(slack.token, base_url=slack.base, session=session)
    address = (await web.apps_connections_open(app_token=slack.app_token))["url"]
    async with session.ws_connect(address) as socket:
        hello = await socket.receive_json()
        assert (hello["type"], hello["num_connections"]) == ("hello", 1)
        await socket.send_str("not JSON")
        await slack.wait_until(lambda: bool(slack.faults))
    with pytest.raises(aiohttp.WSServerHandshakeError):
        await session.ws_connect(address)
    assert [fault.error for fault in slack.faults] == ["unknown_envelope", "invalid_ticket"]


async def test_stopping_closes_the_sockets(app: App, slack: SlackFake) -> None:
    await slack.wait_until(lambda: bool(slack.sockets.open))
    app.client.auto_reconnect_enabled = app.client.default_auto_reconnect_enabled = False
    await slack.stop()
    assert slack.sockets.open == []


async def test_bolt_hears_a_person_through_the_socket(slack: SlackFake, session: aiohttp.ClientSession) -> None:
    slack.clock = lambda: datetime.now(UTC)
    web = AsyncWebClient(slack.token, base_url=slack.base, session=session)
    bolt = AsyncApp(client=web, process_before_response=True)

    async def answer(event: Json, say: Callable[..., Awaitable[object]]) -> None:
        await say(text=f"聞きました: {event['text']}")

    async def publish(event: Json, client: AsyncWebClient) -> None:
        await client.views_publish(user_id=event["user"], view=home())

    async def command(ack: Callable[..., Awaitable[object]]) -> None:
        await ack(text="はい")

    bolt.event("message")(answer)
    bolt.event("app_home_opened")(publish)
    bolt.command("/kaeru")(command)
    handler: Any = AsyncSocketModeHandler(bolt, slack.app_token)
    await handler.connect_async()
    desktop = Desktop("", slack, session, socket=True)
    said = await desktop.type("返金 & <まだ>")
    assert [one["text"] for one in said] == ["聞きました: 返金 &amp; &lt;まだ&gt;"]
    await desktop.open_home()
    assert slack.home[desktop.user]["blocks"] == []
    await desktop.command("case 12")
    assert [one["text"] for one in desktop.screen(HELPDESK)] == ["はい"]
    await handler.close_async()
    assert slack.faults == []
