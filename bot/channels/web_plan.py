"""The plan page: one case on one sheet of paper, to print and to hand to somebody who helps."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from html import escape

from aiohttp import web
from msgspec.structs import replace

from bot.channels.web_frame import Frame, Shelf, button, chosen, section, style
from bot.core.record import Record

_JAPANESE = "ja"
"""The language in which desks answer: they can be given the sheet whatever the person speaks."""


class PlanPage:
    """The routes of the plan. `admit` counts who comes from one address, and raises TooFast."""

    def __init__(self, shelf: Shelf, admit: Callable[[web.Request], Awaitable[None]]) -> None:
        self._shelf = shelf
        self._admit = admit
        self._frame = Frame(shelf, "sheet", "plan.css")

    def routes(self) -> list[web.RouteDef]:
        """Every address of the page."""
        return [style("plan.css"), web.get("/plan/{token}", self._ask), web.post("/plan/{token}", self._show)]

    async def _ask(self, request: web.Request) -> web.Response:
        await self._admit(request)
        found = await self._shelf.open("plan", request.match_info["token"])
        if found is None:
            return self._frame.gone(request)
        word, lang = self._frame.word, found.person.lang
        masked = "" if found.link.shared else button(word("show-shared", lang), "shared")
        japanese = button(word("show-ja", lang), _JAPANESE) if lang not in ("", _JAPANESE) else ""
        return self._frame.page(lang, f"<p>{word('asks', lang)}</p>{button(word('show', lang))}{japanese}{masked}")

    async def _show(self, request: web.Request) -> web.Response:
        await self._admit(request)
        found = await self._shelf.open("plan", request.match_info["token"])
        if found is None:
            return self._frame.gone(request)
        form = await chosen(request)
        person = replace(found.person, lang=_JAPANESE) if form == _JAPANESE else found.person
        record = await self._shelf.sheet(person, found.link, shared=found.link.shared or form == "shared")
        if record is None:
            return self._frame.gone(request)
        return self._frame.page(record.lang, self._body(record), title=escape(record.title))

    def _body(self, record: Record) -> str:
        word, lang = self._frame.word, record.lang
        about = f'<p class="about">{escape(record.about)}</p>' if record.about else ""
        notes = "".join(f"<p>{escape(line)}</p>" for line in record.note.split("\n"))
        blanks = "".join(f"<p>{word(blank, lang)}</p>" for blank in ("person", "phone-blank"))
        parts = "".join(map(section, record.sections))
        return (
            f'<p class="hint">{word("print", lang)}</p>{about}<div class="notes">{notes}</div>'
            f'<div class="blanks" aria-hidden="true">{blanks}</div>{parts}'
        )
