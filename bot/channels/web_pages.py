"""The page of a person's record, behind a link. Opening the link shows a button only, so that whoever looks ahead at
links for a preview learns nothing; pressing it shows the record. Works without script, prints well, is kept by nobody.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from html import escape
from pathlib import Path
from typing import Protocol

from aiohttp import web

from bot.core.person import Person
from bot.core.record import Record, Section

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}
_WORDS = ("asks", "show", "json", "gone")


class Behind(Protocol):
    """What lies behind a link."""

    @property
    def person(self) -> Person:
        """Whose record it is."""


class Shelf(Protocol):
    """What the pages need of the rest of the house."""

    async def open(self, kind: str, token: str) -> Behind | None:
        """What an address leads to, None when it leads nowhere any more."""

    async def record(self, person: Person) -> Record:
        """Everything that is kept of somebody."""

    async def data(self, person: Person) -> str:
        """The same as JSON."""

    def word(self, key: str, lang: str) -> str:
        """A sentence of the page."""


class RecordPage:
    """The routes of the record. `admit` counts who comes from one address, and raises TooFast."""

    def __init__(self, shelf: Shelf, admit: Callable[[web.Request], Awaitable[None]]) -> None:
        self._shelf = shelf
        self._admit = admit
        folder = Path(__file__).parent
        self._frame = (folder / "record.html").read_text(encoding="utf-8")
        self._style = (folder / "record.css").read_bytes()

    def routes(self) -> list[web.RouteDef]:
        """Every address of the page."""
        return [
            web.get("/record.css", self._get_style),
            web.get("/export/{token}", self._ask),
            web.post("/export/{token}", self._show),
        ]

    async def _get_style(self, request: web.Request) -> web.Response:
        return web.Response(body=self._style, content_type="text/css", headers={**HEADERS, "Cache-Control": "no-cache"})

    async def _ask(self, request: web.Request) -> web.Response:
        await self._admit(request)
        found = await self._shelf.open("export", request.match_info["token"])
        if found is None:
            return self._gone(request)
        said = self._words(found.person.lang)
        return self._page(found.person.lang, said["title"], f"<p>{said['asks']}</p>{_button(said['show'])}", 200)

    async def _show(self, request: web.Request) -> web.Response:
        await self._admit(request)
        found = await self._shelf.open("export", request.match_info["token"])
        if found is None:
            return self._gone(request)
        if (await request.post()).get("form") == "json":
            headers = {**HEADERS, "Content-Disposition": 'attachment; filename="kaeru.json"'}
            text = await self._shelf.data(found.person)
            return web.Response(text=text, content_type="application/json", headers=headers)
        record = await self._shelf.record(found.person)
        said = self._words(record.lang)
        body = f"<p>{escape(record.note)}</p>{''.join(_sections(record))}{_button(said['json'], 'json')}"
        return self._page(record.lang, escape(record.title), body, 200)

    def _gone(self, request: web.Request) -> web.Response:
        lang = request.headers.get("Accept-Language", "")[:20].split(",")[0]
        said = self._words(lang)
        return self._page("en" if lang.startswith("en") else "ja", said["title"], f"<p>{said['gone']}</p>", 404)

    def _words(self, lang: str) -> dict[str, str]:
        said = {name: escape(self._shelf.word(f"record.{name}", lang)) for name in _WORDS}
        return {**said, "title": escape(self._shelf.word("record", lang))}

    def _page(self, lang: str, title: str, body: str, status: int) -> web.Response:
        html = self._frame.replace("{{lang}}", escape(lang or "ja")).replace("{{title}}", title)
        html = html.replace("{{body}}", body)
        return web.Response(text=html, content_type="text/html", status=status, headers=HEADERS)


def _button(label: str, form: str = "page") -> str:
    return f'<form method="post"><button name="form" value="{form}">{label}</button></form>'


def _sections(record: Record) -> list[str]:
    return [_section(section) for section in record.sections]


def _section(section: Section) -> str:
    rows = "".join(
        f"<div><dt>{escape(row.label)}</dt><dd>{escape(row.value)}</dd></div>"
        if row.label
        else f"<div><dd>{escape(row.value)}</dd></div>"
        for row in section.rows
    )
    return f"<h{section.level}>{escape(section.title)}</h{section.level}><dl>{rows}</dl>"
