"""Slack: the way out over one shared session, and one way in for HTTP and Socket Mode, through Bolt.

One middleware takes every payload before anything else of Bolt's does, so nothing is ever unhandled.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Any

import aiohttp
from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.base import Parcel, Refused, ShutOut, Throttled, Unreachable
from bot.channels.slack_bolt import Everything, failed
from bot.channels.slack_desk_door import DeskDoor
from bot.channels.slack_door import TurnedAway, read_request
from bot.channels.slack_events import OVERHEARD, Home, Pressed, read_payload
from bot.channels.slack_forms import VIEW, emptied, is_form, modal
from bot.channels.slack_helpers import Helpers, Staff
from bot.channels.slack_lookup import find_post, signature
from bot.channels.slack_messages import blocks, escape, fallback, home, pressed
from bot.channels.slack_web import SEND_SECONDS, SlackWeb
from bot.core.event import Event
from bot.core.person import Address, Sent
from bot.core.reply import Reply

log = logging.getLogger("kaeru.slack")
_PRESSES_KEPT = 1000
_SOCKET_PAUSE = 5
_CHANNELS = ("C", "G")
_OUTSIDE = ("not_in_channel", "channel_not_found", "is_archived")
_GONE = ("message_not_found", "channel_not_found", "thread_not_found", "not_found")

Take = Callable[[Event], Awaitable[None]]
Json = dict[str, Any]


class SlackChannel:
    """One Slack workspace. Holds the connection; knows neither store nor words."""

    pace = 1.1  # Slack takes about one post a second and channel
    pace_of_edits = 60 / 50  # chat.update and chat.delete are in tier 3

    def __init__(
        self,
        *,
        secret: str,
        token: str,
        base: str,
        session: aiohttp.ClientSession,
        take: Take,
        now: Callable[[], datetime],
        show_home: Callable[[Address, str], Awaitable[Sequence[Reply]]],
        word: Callable[[str, Address], Awaitable[str]],
        staff: Staff | None = None,
    ) -> None:
        self._secret = secret
        self._call = SlackWeb(session, base, token).call
        self._take = take
        self._now = now
        self._show_home = show_home
        self._word = word
        self._desk: DeskDoor | None = None
        if staff is not None:
            helpers, publish = Helpers(staff, self._call, now), self._publish
            self._desk = DeskDoor(
                *(helpers,), take=take, call=self._call, word=word, publish=publish, later=self._later, now=now
            )
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
        if self._desk is not None and await self._desk.takes(body):
            return BoltResponse(status=200, body="")
        incoming = read_payload(body, self._now())
        match incoming:
            case Event(kind="overheard") if self._is_desks(incoming.address):
                pass  # helpers talk of such links all day
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
            text = await self._word("commanded", incoming.address)
            return BoltResponse(status=200, body={"response_type": "ephemeral", "text": text})
        return BoltResponse(status=200, body="")

    def _is_desks(self, address: Address) -> bool:
        return self._desk is not None and address.user.removesuffix(OVERHEARD) == self._desk.helpers.staff.channel

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
        """Show the Home tab; to a helper with what the desk has."""
        member = await self._desk.helpers.member(address.user) if self._desk else None
        replies = await self._show_home(address, member.user if member and member.may else "")
        await self._call("views.publish", {"user_id": address.user, "view": home(replies)})

    async def language(self, address: Address) -> str:
        """The person's language in Slack, "" when it cannot be read. The helpdesk's channel has none."""
        if address.user.startswith(_CHANNELS):
            return ""
        answer = await self._call("users.info", {"user": address.user, "include_locale": True}, form=True)
        return str(answer.get("user", {}).get("locale", ""))

    async def send(self, parcel: Parcel) -> str:
        """Post to the person's direct message, or into the thread where we were called. Channel and ts of the post. What
        the helpdesk's channel does not take is kept for when its operator has let us in again.
        """
        try:
            return await self._send(parcel)
        except Refused as fault:
            if parcel.address.user.startswith(_CHANNELS) and str(fault).startswith(_OUTSIDE):
                raise ShutOut(str(fault)) from fault
            raise

    async def _send(self, parcel: Parcel) -> str:
        channel, _, thread = parcel.where.partition(":")
        channel = channel or await self._direct_channel(parcel.address.user)
        replies = parcel.replies
        if is_form(replies):
            if parcel.token:
                opened = await self._call("views.open", {"trigger_id": parcel.token, "view": modal(replies[0])})
                return f"{VIEW}:{opened.get('view', {}).get('id', '')}"
            replies = replies[1:]
        if parcel.revises:
            return await self._revise(parcel)
        if parcel.recovering and (
            found := await find_post(self._call, channel, thread, parcel.delivery, parcel.opened)
        ):
            return found
        body: Json = {
            "channel": channel,
            "text": fallback(replies),
            "blocks": blocks(replies),
            "metadata": signature(parcel.delivery),
            "unfurl_links": False,
            "unfurl_media": False,
        }
        if thread:
            body |= {"thread_ts": thread, "reply_broadcast": parcel.aloud}
        answer = await self._call("chat.postMessage", body)
        return f"{answer.get('channel', channel)}:{answer.get('ts', '')}"

    async def _revise(self, parcel: Parcel) -> str:
        """Write a post of ours anew; one that somebody deleted stays so."""
        channel, _, ts = parcel.revises.partition(":")
        text, made = fallback(parcel.replies), blocks(parcel.replies)
        try:
            await self._call("chat.update", {"channel": channel, "ts": ts, "text": text, "blocks": made})
        except Refused as fault:
            if not str(fault).startswith(_GONE):
                raise
        return ""

    async def _direct_channel(self, user: str) -> str:
        """Where we write to somebody; the helpdesk is a channel itself."""
        if user.startswith(_CHANNELS):
            return user
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
            place = await find_post(self._call, channel, thread, sent.delivery, sent.at)
        channel, _, ts = place.partition(":")
        if ts:
            try:
                if channel == VIEW:
                    closed = emptied(await self._word("desk-private.closed", sent.address))
                    await self._call("views.update", {"view_id": ts, "view": closed})
                else:
                    await self._call("chat.delete", {"channel": channel, "ts": ts})
            except Refused as fault:
                if not str(fault).startswith(_GONE):
                    raise

    async def forget(self, address: Address) -> None:
        """The Home tab, from which somebody erased has vanished; of the helpdesk those of all helpers."""
        if not address.user.startswith(_CHANNELS):
            await self._publish(address)
        elif self._desk is not None:
            await self._desk.show_all()
