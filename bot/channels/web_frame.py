"""What all pages behind links share: the headers, the frame, a button that posts, and the page of a link that has ended.

A page behind a link shows a button first, so that whoever looks ahead at links for a preview learns nothing. It works
without script and is kept by nobody.
"""

from __future__ import annotations

import re
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Protocol
from urllib.parse import parse_qsl

from aiohttp import web

from bot.core.given import Link
from bot.core.person import Person
from bot.core.record import Record, Row, Section

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}
_LONGEST_FORM = 200
FOLDER = Path(__file__).parent
_NUMBER = re.compile(r"(?<![\w&-])[A-Za-z0-9]{1,8}(?:-[A-Za-z0-9]{1,8}){1,4}(?![\w-])")


class Behind(Protocol):
    """What lies behind a link."""

    @property
    def person(self) -> Person:
        """Whose page it is."""

    @property
    def link(self) -> Link:
        """By which link it is opened."""


class Shelf(Protocol):
    """What the pages need of the rest of the house."""

    async def open(self, kind: str, token: str) -> Behind | None:
        """What an address leads to, None when it leads nowhere any more."""

    async def record(self, person: Person) -> Record:
        """Everything that is kept of somebody."""

    async def data(self, person: Person) -> str:
        """The same as JSON."""

    async def sheet(self, person: Person, link: Link, *, shared: bool) -> Record | None:
        """The case of a link on one sheet, None for a case that is gone."""

    async def letter(self, person: Person, link: Link) -> str:
        """The newest letter to be sent of the case of a link, "" when there is none."""

    async def calendar(self, person: Person, link: Link) -> bytes | None:
        """The dates of the case of a link as an iCalendar file, None for a case that is gone."""

    def word(self, key: str, lang: str) -> str:
        """A sentence of a page."""


class Frame:
    """The pages of one kind: their words stand under `words`, their looks in `style`."""

    def __init__(self, shelf: Shelf, words: str, style: str) -> None:
        self._shelf = shelf
        self._words = words
        self._html = (FOLDER / "record.html").read_text(encoding="utf-8").replace("{{style}}", style)

    def word(self, name: str, lang: str) -> str:
        """A sentence of these pages, ready for HTML; "" is the title."""
        return escape(self._shelf.word(f"{self._words}.{name}" if name else self._words, lang))

    def page(self, lang: str, body: str, *, title: str = "", status: int = 200) -> web.Response:
        """A page in the frame; `body` and `title` are HTML."""
        html = self._html.replace("{{lang}}", escape(lang or "ja")).replace("{{title}}", title or self.word("", lang))
        html = html.replace("{{body}}", body)
        return web.Response(text=html, content_type="text/html", status=status, headers=HEADERS)

    def gone(self, request: web.Request) -> web.Response:
        """What a link shows that has run out or was stopped, or never was."""
        wanted = request.headers.get("Accept-Language", "")[:20].split(",")[0]
        lang = "en" if wanted.startswith("en") else "ja"
        return self.page(lang, f"<p>{self.word('gone', lang)}</p>", status=404)


def style(name: str) -> web.RouteDef:
    """The route of a style sheet."""
    body = (FOLDER / name).read_bytes()

    async def get(request: web.Request) -> web.Response:
        return web.Response(body=body, content_type="text/css", headers={**HEADERS, "Cache-Control": "no-cache"})

    return web.get(f"/{name}", get)


def button(label: str, form: str = "page") -> str:
    """A button that posts to the page's own address."""
    return f'<form method="post"><button name="form" value="{form}">{label}</button></form>'


async def chosen(request: web.Request) -> str:
    """Which button was pressed, "" for a body that is none of ours: nothing but the plain form is read."""
    body = (await request.read())[:_LONGEST_FORM].decode(errors="replace")
    return dict(parse_qsl(body)).get("form", "")


def section(part: Section) -> str:
    """A heading with its rows; what has the same label stands under it together."""
    name = f' class="{part.name}"' if part.name else ""
    groups = groupby(enumerate(part.rows), key=lambda one: one[1].label or one[0])
    rows = "".join(_rows([row for _, row in group]) for _, group in groups)
    return f"<section{name}><h{part.level}>{escape(part.title)}</h{part.level}><dl>{rows}</dl></section>"


def _rows(rows: list[Row]) -> str:
    label = f"<dt>{escape(rows[0].label)}</dt>" if rows[0].label else ""
    return f"<div>{label}{''.join(f'<dd>{_whole_numbers(row.value)}</dd>' for row in rows)}</div>"


def _whole_numbers(text: str) -> str:
    """The text as HTML in which no telephone or reference number is broken at the end of a line."""
    return _NUMBER.sub(r'<span class="whole">\g<0></span>', escape(text))
