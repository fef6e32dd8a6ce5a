"""The fake LINE platform at the wire: an HTTP server on the loopback that obeys LINE's rules and fails when told to.

Serves the paths of api.line.me and api-data.line.me on one port. Knows nothing of Kaeru.
"""

import asyncio
import json
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from .line_platform import BODY_MOST, Json, LinePlatform
from .line_records import Answer, Fault, Refused, Request

__all__ = ["Answer", "Fault", "LineFake", "Request"]

TOKEN = "line-channel-access-token"
INJECTED: dict[int, Any] = {
    400: {"message": "Failed to send messages"},
    401: {"message": "Authentication failed due to the following reason: invalid token."},
    409: {"message": "The retry key is already accepted"},
    429: {"message": "The API rate limit has been exceeded. Try again later."},
    500: "<!DOCTYPE html><html><body><h1>500 Internal Server Error</h1></body></html>",
}


@dataclass(frozen=True, slots=True)
class Failure:
    """What the next request meets; without an answer it meets silence (`hang`) or a closed connection."""

    path: str | None
    answer: Answer | None = None
    hang: bool = False
    after_accept: bool = False


class LineFake(LinePlatform):
    """One channel of LINE with its HTTP server: `async with LineFake() as line: ... line.base`.

    `stop` and `start` again is an outage: same port, nothing forgotten.
    """

    def __init__(self, token: str = TOKEN) -> None:
        super().__init__(token)
        self.requests: list[Request] = []
        self.faults: list[Fault] = []
        self.failures: list[Failure] = []
        self._changed = asyncio.Condition()
        self._stopping = asyncio.Event()
        self._runner: web.AppRunner | None = None
        self._port = 0

    @property
    def base(self) -> str:
        """Address without a slash at the end, once started."""
        assert self._port, "LineFake: start it first"
        return f"http://127.0.0.1:{self._port}"

    async def start(self) -> None:
        """Listen; the first time on a port of the system's choice, later on the same one."""
        self._stopping.clear()
        app = web.Application(client_max_size=8 * BODY_MOST)
        app.router.add_route("*", "/{path:.*}", self._serve)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        self._port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Close every connection, also those left hanging."""
        self._stopping.set()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    def answer_next(
        self,
        status: int,
        *,
        times: int = 1,
        path: str | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Answer the next requests (to this path) so, without doing what they ask."""
        answer = Answer(status, INJECTED.get(status, {}) if body is None else body, headers or {})
        self.failures += [Failure(path, answer)] * times

    def hang_next(self, times: int = 1, path: str | None = None, after_accept: bool = False) -> None:
        """Never answer the next requests; with `after_accept` they are carried out all the same."""
        self.failures += [Failure(path, hang=True, after_accept=after_accept)] * times

    def disconnect_next(self, times: int = 1, path: str | None = None, after_accept: bool = False) -> None:
        """Close the connection instead of answering; with `after_accept` after carrying the request out."""
        self.failures += [Failure(path, after_accept=after_accept)] * times

    async def wait_for(self, user_id: str, count: int, timeout: float = 5) -> list[Json]:  # noqa: ASYNC109
        """Wait until the user sees this many messages in all, and answer them."""
        try:
            await self.wait_until(lambda: len(self.chats.get(user_id, ())) >= count, timeout)
        except TimeoutError:
            seen = json.dumps(self.chats.get(user_id, []), ensure_ascii=False)
            raise AssertionError(f"{user_id} has not got {count} messages within {timeout} s: {seen}") from None
        return self.chats[user_id]

    async def wait_until(self, condition: Callable[[], bool], timeout: float = 5) -> None:  # noqa: ASYNC109
        """Wait until something about this fake holds, looking again after each request; raises TimeoutError."""
        async with asyncio.timeout(timeout), self._changed:
            await self._changed.wait_for(condition)

    async def _serve(self, incoming: web.Request) -> web.StreamResponse:
        raw = await incoming.read()
        request = Request(
            *(str(uuid.uuid4()), incoming.method, incoming.path, incoming.headers, raw, _decoded(raw)),
            query=incoming.query,
        )
        number = len(self.requests)
        self.requests.append(request)
        failure = self._next_failure(request.path)
        answer = self._answered(request, failure)
        if answer is not None:
            self.requests[number] = replace(request, status=answer.status)
        async with self._changed:
            self._changed.notify_all()
        if answer is not None:
            return _response(answer, request.id)
        if failure is not None and failure.hang:
            await self._stopping.wait()
        if incoming.transport is not None:
            incoming.transport.abort()
        return web.Response()

    def _next_failure(self, path: str) -> Failure | None:
        failure = next((failure for failure in self.failures if failure.path in {None, path}), None)
        if failure is not None:
            self.failures.remove(failure)
        return failure

    def _answered(self, request: Request, failure: Failure | None) -> Answer | None:
        """The answer to send, None for none. A wrong request is a fault also when a failure hides the refusal."""
        silent = failure is not None and failure.answer is None
        injected = failure.answer if failure is not None else None
        try:
            self.check(request)
            carried_out = failure is None or failure.after_accept
            answer = self.answer(request, unheard=silent) if carried_out else injected
        except Refused as refused:
            if refused.reason is not None:
                problems = refused.problems
                fault = Fault(request.method, request.path, refused.answer.status, refused.reason, problems)
                self.faults.append(fault)
            answer = injected or refused.answer
        return None if silent else answer


def _decoded(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except ValueError:
        return None


def _response(answer: Answer, request_id: str) -> web.Response:
    headers = {"x-line-request-id": request_id, **answer.headers}
    match answer.body:
        case bytes():
            return web.Response(status=answer.status, body=answer.body, headers=headers)
        case str():
            return web.Response(status=answer.status, text=answer.body, content_type="text/html", headers=headers)
        case _:
            return web.json_response(answer.body, status=answer.status, headers=headers)
