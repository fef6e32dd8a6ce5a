"""The calendar of a case: a page that tells how to add it, and the file that calendars come back for.

The page says no date, so that a link preview learns none; it lies at the address of the file, but for its ending.
"""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable
from html import escape
from urllib.parse import urlsplit

from aiohttp import web

from bot.channels.web_frame import HEADERS, Frame, Shelf

_HEADERS = {**HEADERS, "Cache-Control": "private, no-cache", "Content-Disposition": 'inline; filename="kaeru.ics"'}
"""Asked for again each time, or a stopped link would live on in a store on the way."""


class CalendarPage:
    """The routes of the calendar. `base` is our public address, "" where the request tells it; `admit` counts who comes
    from one address, and raises TooFast.
    """

    def __init__(self, shelf: Shelf, admit: Callable[[web.Request], Awaitable[None]], base: str) -> None:
        self._shelf = shelf
        self._admit = admit
        self._base = base
        self._frame = Frame(shelf, "feed", "plan.css")

    def routes(self) -> list[web.RouteDef]:
        """Every address of the calendar."""
        return [
            web.get(r"/calendar/{token:[\w-]+}.ics", self._file),
            web.get(r"/calendar/{token:[\w-]+}", self._page),
        ]

    async def _page(self, request: web.Request) -> web.Response:
        await self._admit(request)
        token = request.match_info["token"]
        found = await self._shelf.open("calendar", token)
        if found is None:
            return self._frame.gone(request)
        base = self._base or f"{request.scheme}://{request.host}"
        file = escape(f"{base}/calendar/{token}.ics")
        lang = found.person.lang
        said = {name: self._frame.word(name, lang) for name in _WORDS}
        body = (
            f"<p>{said['asks']}</p>"
            f"<section><h2>{said['subscribe']}</h2><p>{said['subscribe-note']}</p>"
            f'<p><a class="button" href="{file.replace(urlsplit(base).scheme, "webcal", 1)}">{said["subscribe"]}</a></p>'
            f"<p>{said['address']}</p><p><code>{file}</code></p></section>"
            f"<section><h2>{said['once']}</h2><p>{said['once-note']}</p>"
            f'<p><a class="button" href="{file}">{said["once"]}</a></p></section>'
        )
        return self._frame.page(lang, body)

    async def _file(self, request: web.Request) -> web.Response:
        await self._admit(request)
        found = await self._shelf.open("calendar", request.match_info["token"])
        text = await self._shelf.calendar(found.person, found.link) if found else None
        if text is None:
            return self._frame.gone(request)
        tag = hashlib.sha256(text).hexdigest()[:32]
        headers = {**_HEADERS, "ETag": f'"{tag}"'}
        if any(known.value in (tag, "*") for known in request.if_none_match or ()):
            return web.Response(status=304, headers=headers)
        return web.Response(body=text, content_type="text/calendar", charset="utf-8", headers=headers)


_WORDS = ("asks", "subscribe", "subscribe-note", "address", "once", "once-note")
