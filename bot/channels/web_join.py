"""The page by which a relative, or another device of one's own, comes in: a QR to scan, the digits to type, a button.

A link is as good as its code: ten minutes, once, and nothing is seen before the person has said who it is.
"""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable
from datetime import datetime
from html import escape

import segno
from aiohttp import web

from bot.channels.web_door import WebDoor
from bot.channels.web_frame import HEADERS, Behind, Frame, Shelf, button, chosen
from bot.core.event import Event, Tried
from bot.core.person import Address

_SCALE, _MARGIN = 5, 4
"""Pixels of one module of the QR, and modules of white around it."""


class JoinPage:
    """The routes of joining. `admit` counts who comes from one address; `take` commits an event, or is None where no chat
    page is open: then the digits are typed in LINE or Slack.
    """

    def __init__(
        self,
        shelf: Shelf,
        admit: Callable[[web.Request], Awaitable[None]],
        door: WebDoor,
        base: str,
        now: Callable[[], datetime],
        take: Callable[[Event], Awaitable[None]] | None,
    ) -> None:
        self._shelf = shelf
        self._admit = admit
        self._door = door
        self._base = base
        self._now = now
        self._take = take
        self._frame = Frame(shelf, "join", "record.css")

    def routes(self) -> list[web.RouteDef]:
        """Every address of the page."""
        return [web.get("/join/{token}", self._ask), web.post("/join/{token}", self._go)]

    async def _ask(self, request: web.Request) -> web.Response:
        found = await self._found(request)
        if found is None:
            return self._frame.gone(request)
        word, lang = self._frame.word, found.person.lang
        enter = button(word("enter", lang), "enter") if self._take is not None else ""
        return self._frame.page(lang, f"<p>{word('asks', lang)}</p>{enter}{button(word('show', lang), 'show')}")

    async def _go(self, request: web.Request) -> web.Response:
        found = await self._found(request)
        if found is None:
            return self._frame.gone(request)
        if await chosen(request) == "enter" and self._take is not None:
            return await self._enter(request, found, self._take)
        word, lang, code = self._frame.word, found.person.lang, found.person.code
        digits = code.digits if code is not None and code.id == found.link.id else ""
        told = f"<p>{word('digits', lang)}</p><p><strong>{escape(f'{digits[:3]} {digits[3:]}')}</strong></p>"
        address = f"{self._base or f'{request.scheme}://{request.host}'}{request.path}"
        image = segno.make(address, micro=False, error="m").svg_inline(scale=_SCALE, border=_MARGIN, light="#fff")
        shown = f"<p>{word('scan', lang)}</p>{image}" if self._take is not None else ""
        return self._frame.page(lang, f"{shown}{told}")

    async def _enter(
        self, request: web.Request, found: Behind, take: Callable[[Event], Awaitable[None]]
    ) -> web.Response:
        """The browser types the code, as it were, and its chat opens."""
        if not self._door.is_same_site(request):
            return web.Response(status=403, text="open the page again", headers=HEADERS)
        user = self._door.user(request) or secrets.token_hex(16)
        code = found.person.code
        if code is None or code.id != found.link.id:
            return self._frame.gone(request)
        tried = Tried(found.person.id, code.id, code.role, meant=True)
        lang = request.headers.get("Accept-Language", "")[:20].split(",")[0]
        address = Address("web", "page", user)
        await take(Event(id=f"join {code.id}", kind="text", address=address, at=self._now(), lang=lang, tried=tried))
        response = web.Response(status=303, headers={**HEADERS, "Location": "/"})
        self._door.admit(response, user)
        return response

    async def _found(self, request: web.Request) -> Behind | None:
        await self._admit(request)
        return await self._shelf.open("join", request.match_info["token"])
