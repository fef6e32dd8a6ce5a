"""What stands before every route: how much may come in at once, what every answer carries, who may read the metrics.

What cannot be kept now is answered 503, so that the platform delivers it again. Knows no platform and no person.
"""

from __future__ import annotations

import asyncio
import hmac
import ipaddress
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from time import monotonic
from traceback import format_tb

from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.log import server_logger

from bot.channels.base import Busy, TooFast
from bot.channels.web_door import is_forwarded
from bot.config import Settings
from bot.metrics import REFUSED, TURN_SECONDS
from bot.store import codec
from bot.store.batch import Unavailable
from bot.turn import Contended

log = logging.getLogger("kaeru")
LARGEST_BODY = 2 * 1024 * 1024
"""Bytes of one request, and with `MOST_BYTES` of all requests that are being handled at once."""
MOST_BYTES = 32 * LARGEST_BODY
MOST_HEADERS = 64
LONGEST_HEADER = 8190
"""How many headers a request may have, and how long one may be: more is answered 400 before anything is read."""
BODY_SECONDS = 10.0
"""How long a body may take to come in."""
_SAID_EVERY = 10.0
_HEADERS = {
    "Server": "kaeru",
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
}
_PLATFORMS = frozenset({"/line/webhook", "/slack/events"})
_LOOPBACK_HOSTS = frozenset({"localhost", "127.0.0.1", "[::1]"})
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(slots=True)
class Doors:
    """The doors of one process: how many bytes are inside, and which refusals were told to the log lately."""

    settings: Settings
    inside: int = 0
    body_seconds: float = BODY_SECONDS
    told: dict[str, float] = field(default_factory=dict)

    def application(self) -> web.Application:
        """An application without routes behind these doors."""
        if not any(isinstance(one, Discreet) for one in server_logger.filters):
            server_logger.addFilter(Discreet())

        @web.middleware
        async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
            return await self._pass(request, handler)

        application = web.Application(client_max_size=LARGEST_BODY, middlewares=[guard])
        application.on_response_prepare.append(self._sign_off)
        return application

    async def _pass(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        started, door = monotonic(), _door(request)
        try:
            response = await self._admit(request, handler)
        except (Busy, Unavailable, Contended, codec.Newer, codec.Unreadable) as fault:
            REFUSED.labels(door, type(fault).__name__).inc()
            self._tell(f"503 on {door}: {type(fault).__name__}", str(fault))
            return web.Response(status=503, text="not now, please again", headers={"Retry-After": "1"})
        except TooFast:
            response = web.Response(status=429, text="too fast, please wait", headers={"Retry-After": "10"})
        if request.method == "POST":
            TURN_SECONDS.labels(door).observe(monotonic() - started)
            if response.status >= 400:
                REFUSED.labels(door, str(response.status)).inc()
        return response

    async def _admit(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Read the body while there is room for it, then go on. A body without a length may be as large as the largest."""
        if not request.can_read_body:
            return await handler(request)
        size = LARGEST_BODY if request.content_length is None else request.content_length
        if size > LARGEST_BODY:
            return web.Response(status=413, text="too long")
        if self.inside + size > MOST_BYTES:
            raise Busy("too much is being read at once")
        self.inside += size
        try:
            refusal = await self._read(request)
            return await handler(request) if refusal is None else refusal
        finally:
            self.inside -= size

    async def _read(self, request: web.Request) -> web.Response | None:
        """Read the body, which aiohttp keeps for the handler; the refusal of one that is too long or comes too slowly."""
        try:
            if request.content.is_eof():  # most come in one piece: nothing is waited for
                await request.read()
                return None
            async with asyncio.timeout(self.body_seconds):
                await request.read()
        except TimeoutError:
            return web.Response(status=408, text="too slow")
        except web.HTTPRequestEntityTooLarge:
            return web.Response(status=413, text="too long")
        return None

    def _tell(self, what: str, why: str) -> None:
        """Say it in the log, but not for each of a thousand requests."""
        if monotonic() - self.told.get(what, -_SAID_EVERY) >= _SAID_EVERY:
            self.told[what] = monotonic()
            log.warning("%s: %s", what, why)

    async def _sign_off(self, request: web.Request, response: web.StreamResponse) -> None:
        """What every answer carries, those of aiohttp's own refusals included; a platform's server reads no policy."""
        response.headers["Server"] = "kaeru"
        if response.status == 200 and request.path in _PLATFORMS:
            return
        for name, value in self.headers().items():
            response.headers.setdefault(name, value)

    def headers(self) -> dict[str, str]:
        """What an answer carries that says nothing else."""
        https = self.settings.public_url.startswith("https://")
        return _HEADERS | ({"Strict-Transport-Security": "max-age=31536000"} if https else {})

    def may_read_metrics(self, request: web.Request) -> bool:
        """With a token only the token opens. Without one the loopback does, unless somebody may stand before us: then a
        call from the loopback may come from anywhere, and not every proxy says that it forwards.
        """
        if self.settings.metrics_token:
            given = request.headers.get("Authorization", "").encode("utf-8", "surrogateescape")
            return hmac.compare_digest(given, f"Bearer {self.settings.metrics_token}".encode())
        host = request.host.rpartition(":")[0] if request.host.rpartition(":")[2].isdigit() else request.host
        forwarded = is_forwarded(request.headers) or bool(self.settings.proxies or self.settings.public_url)
        return not forwarded and host in _LOOPBACK_HOSTS and is_loopback(request.remote or "")


class Discreet(logging.Filter):
    """Takes out of aiohttp's log what a request said: who sent it, its bytes, and what an exception repeats of them."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Leave of an exception its kind and its place in the code; of a request that is no HTTP only that it came."""
        kind, value, trace = record.exc_info or (None, None, None)
        if kind is not None:
            ours = not isinstance(value, HttpProcessingError)
            record.levelno, record.levelname = (logging.ERROR, "ERROR") if ours else (logging.INFO, "INFO")
            record.msg, record.args = "%s in a request\n%s", (kind.__name__, "".join(format_tb(trace)) if ours else "")
            record.exc_info = record.exc_text = None
        return True


def is_loopback(address: str) -> bool:
    """Whether a peer is this machine itself."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    mapped = found.ipv4_mapped if isinstance(found, ipaddress.IPv6Address) else None
    return (mapped or found).is_loopback


def _door(request: web.Request) -> str:
    """The first part of a path that is one of ours: what strangers type must not become a name in the metrics."""
    return "unknown" if request.match_info.http_exception else request.path.split("/")[1]
