"""The trial chat page: its files, what it says and what it reads. A delivery stays listed until the browser has
acknowledged it; any process can write to any browser, because the stream reads Redis.
"""

from __future__ import annotations

import asyncio
import json
import re
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from aiohttp import web

from bot.channels.base import Busy, Parcel, TooFast
from bot.channels.web_door import WebDoor
from bot.channels.web_messages import bubbles, signed
from bot.core.content import Sign
from bot.core.event import Event, EventKind
from bot.core.person import Address, Sent
from bot.core.reply import Reply

MOST_STREAMS = 2000
MOST_TABS = 8
"""Open streams of one process, and of one browser."""
_LOOK_SECONDS = 1.0
_PING_SECONDS = 15.0
_LONGEST_BODY = 32 * 1024
_LONGEST_TEXT = 5000
_FILES = {
    "/page.css": ("page.css", "text/css"),
    "/page.js": ("page.js", "text/javascript"),
    "/page_view.js": ("page_view.js", "text/javascript"),
    "/frog.svg": ("frog.svg", "image/svg+xml"),
    "/away": ("away.html", "text/html"),
}
_CLOSED_FILES = ("/page.css", "/frog.svg")
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
}
_EVENT_ID = re.compile(r"[0-9a-fA-F-]{8,64}")


@dataclass(frozen=True, slots=True)
class Listed:
    """A delivery waiting for the browser, in the person's language."""

    id: str
    at: datetime
    lang: str
    replies: tuple[Reply, ...]


@dataclass(frozen=True, slots=True)
class Inbox:
    """What waits for a browser; `gone` when the person has been erased. `version` changes with the record."""

    version: bytes
    listed: tuple[Listed, ...] = ()
    gone: bool = False


class Desk(Protocol):
    """What the page needs of the rest of the house."""

    async def take(self, event: Event) -> None:
        """Commit an event."""

    async def admit(self, visitor: str) -> None:
        """Count a post from an address; TooFast when they are too many."""

    async def inbox(self, address: Address) -> Inbox:
        """What waits for this browser."""

    async def version(self, address: Address) -> bytes:
        """Changes whenever the inbox may have changed."""

    async def acknowledge(self, address: Address, delivery: str) -> None:
        """The browser has shown a delivery."""

    def person_id(self, address: Address) -> str:
        """Whose browser it is."""

    def now(self) -> datetime:
        """The clock."""


class WebChannel:
    """The chat page. Holds its files and who is listening in this process."""

    pace = pace_of_edits = 0.0

    def __init__(self, desk: Desk, door: WebDoor, sign: Sign) -> None:
        self._desk = desk
        self._door = door
        self._waiting: dict[str, set[asyncio.Event]] = {}
        self._closing = False
        folder = Path(__file__).parent
        self._files = {path: ((folder / name).read_bytes(), kind) for path, (name, kind) in _FILES.items()}
        self._page = signed((folder / "page.html").read_text(encoding="utf-8"), sign)
        self._closed = (folder / "page_closed.html").read_text(encoding="utf-8")

    def routes(self, *, opened: bool) -> list[web.RouteDef]:
        """Every address of the page; of a closed one only what says so."""
        if not opened:
            return [web.get("/", self._get_closed), *(web.get(path, self._get_file) for path in _CLOSED_FILES)]
        posts: dict[str, Callable[[Address, dict[str, Any]], Awaitable[None]]] = {
            "/web/say": self._say,
            "/web/press": self._press,
            "/web/hello": self._hello,
            "/web/ack": self._acknowledge,
        }
        return [
            web.get("/", self._get_page),
            *(web.get(path, self._get_file) for path in self._files),
            web.get("/web/stream", self._stream),
            *(web.post(path, self._guarded(handler)) for path, handler in posts.items()),
        ]

    async def send(self, parcel: Parcel) -> str:
        """Listed deliveries are fetched; only the last words to an erased person pass here, and their page says them."""
        self.wake(parcel.person_id)
        return parcel.delivery

    async def take_back(self, sent: Sent) -> None:
        """The page empties itself."""

    async def forget(self, address: Address) -> None:
        """The page empties itself."""

    async def language(self, address: Address) -> str:
        """Every post of the page says it already."""
        return ""

    def wake(self, person_id: str) -> None:
        """Let the streams of this person look again at once."""
        for waiting in self._waiting.get(person_id, ()):
            waiting.set()

    def close(self) -> None:
        """End every stream, so that the server can stop."""
        self._closing = True
        for group in self._waiting.values():
            for waiting in group:
                waiting.set()

    def _address(self, request: web.Request) -> Address | None:
        user = self._door.user(request)
        return Address("web", "page", user) if user else None

    async def _get_closed(self, request: web.Request) -> web.Response:
        return web.Response(status=404, text=self._closed, content_type="text/html", headers=HEADERS)

    async def _get_page(self, request: web.Request) -> web.Response:
        address = self._address(request)
        user = address.user if address else secrets.token_hex(16)
        html = self._page.replace("{{csrf}}", self._door.token(user))
        response = web.Response(text=html, content_type="text/html", headers=HEADERS)
        self._door.admit(response, user)
        return response

    async def _get_file(self, request: web.Request) -> web.Response:
        body, kind = self._files[request.path]
        return web.Response(body=body, content_type=kind, headers={**HEADERS, "Cache-Control": "no-cache"})

    def _guarded(
        self, handler: Callable[[Address, dict[str, Any]], Awaitable[None]]
    ) -> Callable[[web.Request], Awaitable[web.Response]]:
        """Only the page itself may post: its cookie, its token, a small JSON object."""

        async def post(request: web.Request) -> web.Response:
            address = self._address(request)
            if address is None or not self._door.is_own(request, address.user):
                return web.Response(status=403, text="open the page again", headers=HEADERS)
            await self._desk.admit(self._door.visitor(request))
            if (request.content_length or 0) > _LONGEST_BODY:
                return web.Response(status=413, text="too long", headers=HEADERS)
            body = await request.read()
            if len(body) > _LONGEST_BODY:  # sent in pieces, without a length
                return web.Response(status=413, text="too long", headers=HEADERS)
            try:
                data = json.loads(body)
                if not isinstance(data, dict):
                    raise ValueError("not an object")
                await handler(
                    address,
                    {
                        **data,
                        "visitor": self._door.visitor(request),
                        "lang": request.headers.get("Accept-Language", "")[:20],
                    },
                )
            except (ValueError, RecursionError) as fault:
                return web.Response(status=400, text=str(fault), headers=HEADERS)
            return web.Response(status=204, headers=HEADERS)

        return post

    async def _say(self, address: Address, data: dict[str, Any]) -> None:
        await self._take(address, data, "text", text=_text(data, "text")[:_LONGEST_TEXT])

    async def _press(self, address: Address, data: dict[str, Any]) -> None:
        pressed = _text(data, "data")[:300].removesuffix("|date")
        await self._take(address, data, "press", text=pressed, picked=_text(data, "picked")[:40])

    async def _hello(self, address: Address, data: dict[str, Any]) -> None:
        await self._take(address, data, "hello")

    async def _take(
        self, address: Address, data: dict[str, Any], kind: EventKind, *, text: str = "", picked: str = ""
    ) -> None:
        event_id = _text(data, "id")
        if not _EVENT_ID.fullmatch(event_id):
            raise ValueError("id must be a UUID")
        now, lang = self._desk.now(), _text(data, "lang").split(",")[0]
        event = Event(
            id=event_id, kind=kind, address=address, at=now, text=text, picked=picked, message=event_id, lang=lang,
            visitor=_text(data, "visitor"),
        )  # fmt: skip
        await self._desk.take(event)

    async def _acknowledge(self, address: Address, data: dict[str, Any]) -> None:
        await self._desk.acknowledge(address, _text(data, "id"))

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        """Server-Sent Events: what is listed for this browser, as soon as it is."""
        address = self._address(request)
        if address is None:
            return web.Response(status=403, text="open the page again", headers=HEADERS)
        if len(self._waiting.get(self._desk.person_id(address), ())) >= MOST_TABS:
            raise TooFast
        if sum(map(len, self._waiting.values())) >= MOST_STREAMS:
            raise Busy("too many streams")
        response = web.StreamResponse(headers={**HEADERS, "Content-Type": "text/event-stream"})
        await response.prepare(request)
        ended = False
        try:
            async for event, data in self._events(address):
                await response.write(f"event: {event}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n".encode())
            ended = True
        except ConnectionError:
            pass
        finally:
            # A browser that hears the end comes back at once; one that hears nothing waits for a minute.
            if not ended and request.transport is not None:
                request.transport.close()
        return response

    async def _events(self, address: Address) -> AsyncIterator[tuple[str, dict[str, Any]]]:
        person_id, shown, version, quiet = self._desk.person_id(address), set[str](), b"-", 0.0
        waiting = asyncio.Event()
        self._waiting.setdefault(person_id, set()).add(waiting)
        try:
            while not self._closing:
                waiting.clear()
                newest = await self._desk.version(address)
                if newest != version:
                    inbox = await self._desk.inbox(address)
                    version = inbox.version
                    for listed in inbox.listed:
                        if listed.id not in shown:
                            shown.add(listed.id)
                            yield "say", _json(listed)
                    if inbox.gone:
                        yield "gone", {}
                quiet = 0.0 if await _came(waiting) else quiet + _LOOK_SECONDS
                if quiet >= _PING_SECONDS:
                    quiet = 0.0
                    yield "ping", {}
        finally:
            group = self._waiting.get(person_id, set())
            group.discard(waiting)
            if not group:
                self._waiting.pop(person_id, None)


async def _came(waiting: asyncio.Event) -> bool:
    try:
        await asyncio.wait_for(waiting.wait(), _LOOK_SECONDS)
    except TimeoutError:
        return False
    return True


def _text(data: dict[str, Any], name: str) -> str:
    value = data.get(name, "")
    if not isinstance(value, str):
        raise ValueError(f"{name} must be text")
    return value


def _json(listed: Listed) -> dict[str, Any]:
    return {"id": listed.id, "at": listed.at.isoformat(), "lang": listed.lang, "replies": bubbles(listed.replies)}
