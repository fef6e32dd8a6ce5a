"""The page of a person's record, behind a link: to read, and as data to take along."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from html import escape

from aiohttp import web

from bot.channels.web_frame import HEADERS, Frame, Shelf, button, chosen, section, style


class RecordPage:
    """The routes of the record. `admit` counts who comes from one address, and raises TooFast."""

    def __init__(self, shelf: Shelf, admit: Callable[[web.Request], Awaitable[None]]) -> None:
        self._shelf = shelf
        self._admit = admit
        self._frame = Frame(shelf, "record", "record.css")

    def routes(self) -> list[web.RouteDef]:
        """Every address of the page."""
        return [
            style("record.css"),
            web.get("/export/{token}", self._ask),
            web.post("/export/{token}", self._show),
        ]

    async def _ask(self, request: web.Request) -> web.Response:
        await self._admit(request)
        found = await self._shelf.open("export", request.match_info["token"])
        if found is None:
            return self._frame.gone(request)
        word, lang = self._frame.word, found.person.lang
        return self._frame.page(lang, f"<p>{word('asks', lang)}</p>{button(word('show', lang))}")

    async def _show(self, request: web.Request) -> web.Response:
        await self._admit(request)
        found = await self._shelf.open("export", request.match_info["token"])
        if found is None:
            return self._frame.gone(request)
        if await chosen(request) == "json":
            headers = {**HEADERS, "Content-Disposition": 'attachment; filename="kaeru.json"'}
            text = await self._shelf.data(found.person)
            return web.Response(text=text, content_type="application/json", headers=headers)
        record = await self._shelf.record(found.person)
        json = button(self._frame.word("json", record.lang), "json")
        body = f"<p>{escape(record.note)}</p>{''.join(map(section, record.sections))}{json}"
        return self._frame.page(record.lang, body, title=escape(record.title))
