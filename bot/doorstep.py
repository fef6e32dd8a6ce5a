"""What comes to the door and is no HTTP: refused before there is a request, with the same headers as every answer and
without repeating what was sent. Knows nothing of the house.
"""

from __future__ import annotations

from collections.abc import Mapping

from aiohttp import web
from aiohttp.web_protocol import RequestHandler


class Doorstep(web.AppRunner):
    """Runs an application; `headers` are what every answer carries."""

    __slots__ = ("_headers",)

    def __init__(self, application: web.Application, headers: Mapping[str, str], **limits: int | float | None) -> None:
        super().__init__(application, **limits)  # type: ignore[arg-type]
        self._headers = headers

    async def _make_server(self) -> web.Server:
        made = await super()._make_server()
        return _Server(made, self._headers)


class _Server(web.Server):
    """aiohttp's own, but for who speaks on a connection."""

    def __init__(self, made: web.Server, headers: Mapping[str, str]) -> None:
        self.__dict__.update(made.__dict__)
        self._headers = headers

    def __call__(self) -> RequestHandler:
        return _Speaker(self, self._headers, loop=self._loop, **self._kwargs)


class _Speaker(RequestHandler):
    __slots__ = ("_refusal_headers",)

    def __init__(self, server: web.Server, headers: Mapping[str, str], **limits: object) -> None:
        super().__init__(server, **limits)  # type: ignore[arg-type]
        self._refusal_headers = headers

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        super().handle_error(request, status, exc, message)
        answer = web.Response(status=status, headers=self._refusal_headers)  # no body: it may have been a HEAD
        answer.force_close()
        return answer
