"""A letter in large print: to read on the screen, to print, to sign by hand."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from html import escape

from aiohttp import web

from bot.channels.web_frame import Frame, Shelf, button, style


class LetterPage:
    """The routes of a letter. `admit` counts who comes from one address, and raises TooFast."""

    def __init__(self, shelf: Shelf, admit: Callable[[web.Request], Awaitable[None]]) -> None:
        self._shelf = shelf
        self._admit = admit
        self._frame = Frame(shelf, "printed", "letter.css")

    def routes(self) -> list[web.RouteDef]:
        """Every address of the page."""
        return [style("letter.css"), web.get("/letter/{token}", self._ask), web.post("/letter/{token}", self._show)]

    async def _ask(self, request: web.Request) -> web.Response:
        await self._admit(request)
        found = await self._shelf.open("letter", request.match_info["token"])
        if found is None:
            return self._frame.gone(request)
        word, lang = self._frame.word, found.person.lang
        return self._frame.page(lang, f"<p>{word('asks', lang)}</p>{button(word('show', lang))}")

    async def _show(self, request: web.Request) -> web.Response:
        await self._admit(request)
        found = await self._shelf.open("letter", request.match_info["token"])
        text = await self._shelf.letter(found.person, found.link) if found else ""
        if found is None or not text:
            return self._frame.gone(request)
        lines = "".join(f"<p>{escape(line) or '&nbsp;'}</p>" for line in text.split("\n"))
        hint = self._frame.word("print", found.person.lang)
        return self._frame.page(found.person.lang, f'<p class="hint">{hint}</p><article>{lines}</article>')
