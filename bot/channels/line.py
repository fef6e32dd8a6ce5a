"""LINE: the way out over one shared session, and the webhook route. Reply token first, push with a retry key else."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote

import aiohttp
import msgspec
from aiohttp import web
from msgspec.structs import replace

from bot.channels.base import Expired, Parcel, Refused, ShutOut, Throttled, Unreachable
from bot.channels.line_events import BadRequest, is_signed, read_webhook
from bot.channels.line_menu import EVERYBODYS, link_menu
from bot.channels.line_messages import error_message, messages
from bot.core.event import Event
from bot.core.group import PRIVATE
from bot.core.person import Address, Sent
from bot.core.reply import Reply, Shown

log = logging.getLogger("kaeru.line")
SEND_SECONDS = 8
_TIMEOUT = aiohttp.ClientTimeout(total=SEND_SECONDS)
_ASKING = aiohttp.ClientTimeout(total=2)
"""A reminder waits for the answer, so it must come soon or not at all."""
LOADING_AFTER = 1.0
_LOADING_SECONDS = 20
_RATE_PAUSE = timedelta(seconds=2)
_QUOTA_PAUSE = timedelta(hours=6)
_MENU_KEYS = frozenset({"language.changed", "erase.done"})
"""What is said when the person's menu changes too."""
_QUOTA = "You have reached your monthly limit."

Take = Callable[[Event], Awaitable[None]]
Quick = Callable[[str], list[tuple[str, str]]]


class LineChannel:
    """One LINE channel. Holds the connection; knows neither store nor words."""

    pace = pace_of_edits = 0.0

    def __init__(self, *, secret: str, token: str, base: str, session: aiohttp.ClientSession, quick: Quick) -> None:
        self._secret = secret
        self._token = token
        self._headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
        self._base = base.rstrip("/")
        self._session = session
        self._quick = quick
        self._talk = ""

    def wake(self, person_id: str) -> None:
        """Nobody waits here: LINE is pushed to."""

    async def send(self, parcel: Parcel) -> str:
        """Reply while the token lives, else push. A group is only replied to: a push there is paid for each of its members,
        and what is said there is no duty of anybody. No id of what was sent: LINE lets no bot take a message back.
        """
        if parcel.where and not parcel.token:
            raise Refused("a group is only replied to")
        replies = await self._to_private(parcel.replies) if parcel.where else parcel.replies
        quick = [] if parcel.where else self._quick(parcel.lang)
        body: dict[str, Any] = {"messages": messages(replies, quick)}
        if parcel.token:
            await self._post("/v2/bot/message/reply", {"replyToken": parcel.token, **body}, {})
        else:
            body = {"to": parcel.address.user, **body}
            await self._post("/v2/bot/message/push", body, {"X-Line-Retry-Key": parcel.delivery})
        for key in _MENU_KEYS & {reply.key for reply in parcel.replies}:
            await self._show_menu(parcel.address.user, EVERYBODYS if key == "erase.done" else parcel.lang)
        return ""

    async def _to_private(self, replies: Iterable[Reply]) -> tuple[Reply, ...]:
        """What is said in a group, with a link to our own talk: a press there would not tell who pressed. Without our
        own name at LINE the words alone.
        """
        link = await self._own_talk()
        return tuple(
            replace(
                reply,
                buttons=tuple(
                    Shown(shown.label, "link", link) if shown.data == PRIVATE else shown
                    for shown in reply.buttons
                    if link or shown.data != PRIVATE
                ),
            )
            for reply in replies
        )

    async def _own_talk(self) -> str:
        """The address that opens our talk in LINE, asked for once; "" while LINE does not tell it."""
        if not self._talk:
            try:
                name = str((await self._get("/v2/bot/info")).get("basicId", ""))
            except Unreachable as fault:
                log.info("our own name not told: %s", type(fault).__name__)
                name = ""
            self._talk = f"https://line.me/R/oaMessage/{quote(name, safe='')}/?" if name else ""
        return self._talk

    async def _show_menu(self, user: str, lang: str) -> None:
        """The rich menu in the language just chosen; after erasure nothing of the choice stays at LINE. No fault if not."""
        try:
            await link_menu(self._session, self._base, self._token, user, lang)
        except (Unreachable, Refused) as fault:
            log.info("no menu in %s: %s", lang, type(fault).__name__)

    async def take_back(self, sent: Sent) -> None:
        """Not at LINE: what the person reads in their talk is theirs to delete."""

    async def forget(self, address: Address) -> None:
        """The menu was changed with the last words."""

    async def language(self, address: Address) -> str:
        """The language of the person's LINE; a profile that cannot be read is ordinary life, a group has none."""
        if not address.user.startswith("U"):
            return ""
        try:
            async with self._session.get(
                f"{self._base}/v2/bot/profile/{address.user}", headers=self._headers, timeout=_TIMEOUT
            ) as answer:
                body = await answer.json() if answer.status == 200 else {}
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            raise Unreachable(type(error).__name__) from error
        return str(body.get("language", "")) if isinstance(body, dict) else ""

    async def show_loading(self, user: str) -> None:
        """The three dots, when an answer takes long; a nicety whose failure is no fault."""
        body = {"chatId": user, "loadingSeconds": _LOADING_SECONDS}
        try:
            await self._post("/v2/bot/chat/loading/start", body, {})
        except (Throttled, Unreachable, Refused, Expired) as fault:
            log.info("no loading dots: %s", type(fault).__name__)

    async def _post(self, path: str, body: dict[str, Any], headers: dict[str, str]) -> None:
        data = msgspec.json.encode(body)
        try:
            async with self._session.post(
                self._base + path, data=data, headers={**self._headers, **headers}, timeout=_TIMEOUT
            ) as answer:
                self._judge(answer, await answer.read())
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise Unreachable(type(error).__name__) from error

    def _judge(self, answer: aiohttp.ClientResponse, data: bytes) -> None:
        """The fault that an answer means, none when LINE took it."""
        if answer.status in (200, 202, 409):  # 409: it already took this retry key, so the first try arrived
            return
        try:
            body = msgspec.json.decode(data)
        except (msgspec.DecodeError, ValueError):
            body = {}
        body = body if isinstance(body, dict) else {}
        request = answer.headers.get("x-line-request-id", "")
        message = error_message(body)
        if answer.status == 400 and message == "Invalid reply token":
            raise Expired
        if answer.status == 429:
            quota = message == _QUOTA
            raise Throttled(_QUOTA_PAUSE if quota else _retry_after(answer), quota=quota)
        if answer.status == 401:
            raise ShutOut("401")
        if answer.status >= 500:
            log.warning("LINE answered %d to %s, request %s", answer.status, answer.url.path, request)
            raise Unreachable(str(answer.status))
        raise Refused(f"{answer.status} from {answer.url.path}, request {request}")

    async def pushes(self) -> tuple[int, int | None]:
        """How many pushes this month has seen, and how many it allows (None: no limit); raises Unreachable."""
        allowed, used = [await self._get(f"/v2/bot/message/quota{part}") for part in ("", "/consumption")]
        limit = allowed.get("value") if allowed.get("type") == "limited" else None
        return int(used.get("totalUsage", 0)), None if limit is None else int(limit)

    async def _get(self, path: str) -> dict[str, Any]:
        """LINE's answer to a question; raises Unreachable for anything that is none."""
        try:
            async with self._session.get(self._base + path, headers=self._headers, timeout=_ASKING) as answer:
                body = await answer.json() if answer.status == 200 else None
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            raise Unreachable(type(error).__name__) from error
        if not isinstance(body, dict):
            raise Unreachable("no answer to a question")
        return body

    async def webhook(self, request: web.Request, take: Take, now: Callable[[], datetime]) -> web.Response:
        """LINE's call: 401 for a bad signature, 400 for a body that is not LINE's, 200 once every event is safe."""
        body = await request.read()
        signature = request.headers.get("x-line-signature", "")
        if not signature or not is_signed(self._secret, body, signature):
            return web.Response(status=401, text="bad signature")
        try:
            events = read_webhook(body, now())
        except BadRequest as fault:
            return web.Response(status=400, text=str(fault))
        people: dict[Address, list[Event]] = {}
        for event in events:
            people.setdefault(event.address, []).append(event)
        if len(people) == 1:
            await self._take_all(events, take)
        else:
            await self._take_together(people.values(), take)
        return web.Response(body=b"ok")

    async def _take_together(self, people: Iterable[list[Event]], take: Take) -> None:
        """Everybody's events in their order, but nobody waits for somebody else: LINE gives two seconds for all of them."""
        taken = await asyncio.gather(*(self._take_all(own, take) for own in people), return_exceptions=True)
        for outcome in taken:
            if outcome is not None:
                raise outcome

    async def _take_all(self, events: list[Event], take: Take) -> None:
        for event in events:
            await self._take(event, take)

    async def _take(self, event: Event, take: Take) -> None:
        """Handle one event, with loading dots while that is slow."""
        if event.kind not in ("text", "press"):
            await take(event)
            return
        slow = asyncio.get_running_loop().call_later(LOADING_AFTER, self._dots, event.address.user)
        try:
            await take(event)
        finally:
            slow.cancel()

    def _dots(self, user: str) -> None:
        task = asyncio.get_running_loop().create_task(self.show_loading(user))
        _RUNNING.add(task)
        task.add_done_callback(_RUNNING.discard)


_RUNNING: set[asyncio.Task[None]] = set()


def _retry_after(answer: aiohttp.ClientResponse) -> timedelta:
    """LINE promises no Retry-After; where one comes it is kept."""
    seconds = answer.headers.get("Retry-After", "")
    return timedelta(seconds=min(int(seconds), 3600)) if seconds.isdigit() else _RATE_PAUSE
