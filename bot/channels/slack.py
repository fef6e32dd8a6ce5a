"""Slack: the way out over one shared session, and one way in for HTTP and Socket Mode, through Bolt.

One middleware takes every payload before anything else of Bolt's does, so nothing is ever unhandled.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

import aiohttp
import msgspec
from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.base import Parcel, Refused, ShutOut, Throttled, Unreachable
from bot.channels.slack_bolt import Everything, failed
from bot.channels.slack_door import TurnedAway, read_request
from bot.channels.slack_events import Home, Pressed, read_payload
from bot.channels.slack_messages import blocks, escape, fallback, home, pressed
from bot.core.event import Event
from bot.core.person import Address, Sent
from bot.core.reply import Reply

log = logging.getLogger("kaeru.slack")
SEND_SECONDS = 8
METADATA = "kaeru_delivery"
_LOOK_BACK = timedelta(minutes=5)
"""How much our clock may be ahead of Slack's when we look for a post of ours."""
_MOST_LOOKED_AT = 100
_PRESSES_KEPT = 1000
_SOCKET_PAUSE = 5
_WAIT = timedelta(seconds=1)
_GONE = ("message_not_found", "channel_not_found", "thread_not_found")
_REVOKED = frozenset(
    {"token_revoked", "invalid_auth", "account_inactive", "token_expired", "not_authed", "missing_scope"}
)
_AGAIN = frozenset({"internal_error", "fatal_error", "service_unavailable", "request_timeout", "ratelimited"})

Take = Callable[[Event], Awaitable[None]]
Json = dict[str, Any]


class SlackChannel:
    """One Slack workspace. Holds the connection; knows neither store nor words."""

    pace = 1.0

    def __init__(
        self,
        *,
        secret: str,
        token: str,
        base: str,
        session: aiohttp.ClientSession,
        take: Take,
        now: Callable[[], datetime],
        show_home: Callable[[Address], Awaitable[Sequence[Reply]]],
        commanded: Callable[[Address], Awaitable[str]],
    ) -> None:
        self._secret = secret
        self._headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json; charset=utf-8"}
        self._base = base
        self._session = session
        self._take = take
        self._now = now
        self._show_home = show_home
        self._commanded = commanded
        self._direct: dict[str, str] = {}
        self._settled: deque[tuple[str, str]] = deque(maxlen=_PRESSES_KEPT)
        self._running: set[asyncio.Task[None]] = set()
        self._socket: AsyncSocketModeHandler | None = None
        self._connecting: asyncio.Task[None] | None = None
        client = AsyncWebClient(token=token, base_url=base, session=session)
        # Verified at our door. Bolt's own authorization would ask Slack who we are, and drop what it got with a 200
        # while the token is revoked: our middleware comes before it.
        self._bolt = AsyncApp(
            signing_secret=secret,
            client=client,
            process_before_response=True,
            request_verification_enabled=False,
            before_authorize=Everything(self._everything),
        )
        self._bolt.error(failed)

    def wake(self, person_id: str) -> None:
        """Nobody waits here: Slack is posted to."""

    def open_socket(self, app_token: str) -> None:
        """Socket Mode: the same listener over a WebSocket that we open, and open again until Slack takes it."""
        self._socket = AsyncSocketModeHandler(self._bolt, app_token)
        self._connecting = asyncio.get_running_loop().create_task(self._connect(self._socket))

    async def _connect(self, socket: AsyncSocketModeHandler) -> None:
        while True:
            try:
                await socket.connect_async()  # type: ignore[no-untyped-call]
            except (aiohttp.ClientError, SlackClientError, TimeoutError, OSError) as fault:
                log.error("no Socket Mode: %s; trying again", type(fault).__name__)
                await asyncio.sleep(_SOCKET_PAUSE)
            else:
                return

    async def close(self) -> None:
        """Close the WebSocket and let what runs come to its end."""
        if self._connecting is not None:
            self._connecting.cancel()
        if self._socket is not None:
            await self._socket.close_async()  # type: ignore[no-untyped-call]
        if self._running:
            await asyncio.wait(self._running, timeout=SEND_SECONDS)

    async def webhook(self, request: web.Request) -> web.Response:
        """Slack's call: 401 unless signed, 400 for a broken body, 200 once it is safe; 404 where only Socket Mode is on."""
        if not self._secret:
            raise web.HTTPNotFound
        try:
            incoming = read_request(self._secret, await request.read(), request.headers, self._now())
        except TurnedAway as fault:
            return web.Response(status=fault.status, text=str(fault))
        answer = await self._bolt.async_dispatch(incoming)
        kind = answer.first_headers_without_set_cookie().get("content-type", "text/plain").partition(";")[0]
        return web.Response(status=answer.status, text=answer.body, content_type=kind)

    async def _everything(self, body: Json) -> BoltResponse:
        """Every verified payload, from HTTP and Socket Mode alike: committed first, then acknowledged."""
        incoming = read_payload(body, self._now())
        match incoming:
            case Event():
                await self._take(incoming)
            case Pressed(event=event):
                await self._take(event)
                self._later(self._settle(incoming))
            case Home(address=address, tab="messages"):
                await self._take(Event(id=f"hello:{address.user}", kind="hello", address=address, at=incoming.at))
            case Home(address=address):
                self._later(self._publish(address))
            case None:
                if body.get("type") == "app_rate_limited":
                    log.error("Slack drops events: the app is rate limited")
        if "command" in body and isinstance(incoming, Event):
            text = await self._commanded(incoming.address)
            return BoltResponse(status=200, body={"response_type": "ephemeral", "text": text})
        return BoltResponse(status=200, body="")

    def _later(self, work: Awaitable[None]) -> None:
        """Niceties after the acknowledgement; shutdown waits for them, a crash may lose them."""

        async def run() -> None:
            try:
                await work
            except (Throttled, Unreachable, Refused) as fault:
                log.info("not shown in Slack: %s", type(fault).__name__)

        task = asyncio.get_running_loop().create_task(run())
        self._running.add(task)
        task.add_done_callback(self._shown)

    def _shown(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (fault := task.exception()):
            log.error("not shown in Slack: %s", type(fault).__name__)

    async def _settle(self, press: Pressed) -> None:
        """Replace the buttons of a message to its reader by what they chose; of two quick presses the first counts."""
        place = (press.channel, press.ts)
        if not (press.ts and press.channel and press.label) or place in self._settled:
            return
        self._settled.append(place)
        if press.channel != await self._direct_channel(press.event.address.user):
            return
        changed = pressed(press.blocks, press.label)
        text = escape(press.label)
        await self._call("chat.update", {"channel": press.channel, "ts": press.ts, "text": text, "blocks": changed})

    async def _publish(self, address: Address) -> None:
        """Show the Home tab."""
        replies = await self._show_home(address)
        await self._call("views.publish", {"user_id": address.user, "view": home(replies)})

    async def language(self, address: Address) -> str:
        """The person's language in Slack, "" when it cannot be read."""
        answer = await self._call("users.info", {"user": address.user, "include_locale": True}, form=True)
        return str(answer.get("user", {}).get("locale", ""))

    async def send(self, parcel: Parcel) -> str:
        """Post to the person's direct message, or into the thread where we were called. Channel and ts of the post."""
        channel, _, thread = parcel.where.partition(":")
        channel = channel or await self._direct_channel(parcel.address.user)
        if parcel.recovering and (found := await self._find(channel, thread, parcel.delivery, parcel.opened)):
            return found
        body: Json = {
            "channel": channel,
            "text": fallback(parcel.replies),
            "blocks": blocks(parcel.replies),
            "metadata": {"event_type": METADATA, "event_payload": {"id": parcel.delivery}},
            "unfurl_links": False,
            "unfurl_media": False,
        }
        if thread:
            body["thread_ts"] = thread
        answer = await self._call("chat.postMessage", body)
        return f"{answer.get('channel', channel)}:{answer.get('ts', '')}"

    async def _direct_channel(self, user: str) -> str:
        if user not in self._direct:
            answer = await self._call("conversations.open", {"users": user})
            self._direct[user] = str(answer.get("channel", {}).get("id", ""))
        return self._direct[user]

    async def take_back(self, sent: Sent) -> None:
        """Delete a message of ours; one that may be on its way is looked for first. What people wrote is theirs."""
        place = sent.place
        if not place:
            channel, _, thread = sent.where.partition(":")
            channel = channel or await self._direct_channel(sent.address.user)
            place = await self._find(channel, thread, sent.delivery, sent.at)
        channel, _, ts = place.partition(":")
        if ts:
            try:
                await self._call("chat.delete", {"channel": channel, "ts": ts})
            except Refused as fault:
                if not str(fault).startswith(_GONE):
                    raise

    async def forget(self, address: Address) -> None:
        """The Home tab, from which somebody erased has vanished."""
        await self._publish(address)

    async def _find(self, channel: str, thread: str, delivery: str, opened: datetime) -> str:
        """Whether an earlier attempt arrived unseen: Slack has no retry key, so we look for our own metadata."""
        oldest = f"{(opened - _LOOK_BACK).timestamp():.6f}"
        query: Json = {"channel": channel, "limit": _MOST_LOOKED_AT, "oldest": oldest, "include_all_metadata": True}
        method = "conversations.history"
        if thread:
            method, query = "conversations.replies", {**query, "ts": thread}
        answer = await self._call(method, query, form=True)
        for message in answer.get("messages", []):
            if message.get("metadata", {}).get("event_payload", {}).get("id") == delivery:
                return f"{channel}:{message.get('ts', '')}"
        return ""

    async def _call(self, method: str, body: Json, *, form: bool = False) -> Json:
        """One Web API call; errors are HTTP 200 with ok:false, only 429 and 5xx are HTTP errors."""
        timeout = aiohttp.ClientTimeout(total=SEND_SECONDS)
        headers, data = self._headers, msgspec.json.encode(body)
        if form:  # the reading methods take no JSON
            headers, data = {**headers, "Content-Type": "application/x-www-form-urlencoded"}, _form(body)
        try:
            async with self._session.post(self._base + method, data=data, headers=headers, timeout=timeout) as answer:
                if answer.status == 429:
                    raise Throttled(_retry_after(answer))
                if answer.status >= 500:
                    raise Unreachable(str(answer.status))
                found = json.loads(await answer.text())
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            raise Unreachable(type(error).__name__) from error
        if not isinstance(found, dict):
            raise Unreachable("no object")
        if found.get("ok"):
            return found
        return self._refused(method, str(found.get("error", "unknown")))

    def _refused(self, method: str, error: str) -> Json:
        if error in _REVOKED:
            raise ShutOut(error)
        if error in _AGAIN:
            raise Throttled(_WAIT) if error == "ratelimited" else Unreachable(error)
        raise Refused(f"{error} from {method}")


def _form(body: Json) -> bytes:
    return urlencode({k: str(v).lower() if isinstance(v, bool) else v for k, v in body.items()}).encode()


def _retry_after(answer: aiohttp.ClientResponse) -> timedelta:
    seconds = answer.headers.get("Retry-After", "")
    return timedelta(seconds=min(int(seconds), 3600)) if seconds.isdigit() else _WAIT
