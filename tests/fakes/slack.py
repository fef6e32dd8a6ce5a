"""The fake Slack platform at the wire: an HTTP server on the loopback that obeys Slack's rules and fails when told to.

Serves the Web API, response URLs and Socket Mode on one port. Knows nothing of Kaeru.
"""

import asyncio
import copy
import json
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from .slack_arguments import decoded
from .slack_calls import authorize, call, judge
from .slack_hooks import LIFE, ResponseUrl, respond, use
from .slack_records import HOUSE_RULE, Answer, Fault, Json, Refused, Request, refusal_of
from .slack_rules import RESPONSE_URL
from .slack_socket import Envelope, Sockets
from .slack_space import APP_TOKEN, TOKEN, Workspace
from .slack_views import answer_submission, close_view

__all__ = ["Answer", "Fault", "Request", "SlackFake"]

BODY_MOST = 8 * 1024 * 1024
INJECTED: dict[int, Any] = {
    429: {"ok": False, "error": "ratelimited"},
    500: "<!DOCTYPE html><html><body><h1>500 Internal Server Error</h1></body></html>",
    503: {"ok": False, "error": "service_unavailable"},
}


@dataclass(frozen=True, slots=True)
class Failure:
    """What the next call meets; without an answer it meets silence (`hang`) or a closed connection."""

    method: str | None
    answer: Answer | None = None
    hang: bool = False
    after_accept: bool = False


class SlackFake(Workspace):
    """One workspace with its HTTP server: `async with SlackFake() as slack: ... slack.base`.

    `stop` and `start` again is an outage: same port, nothing forgotten.
    """

    def __init__(self, token: str = TOKEN, app_token: str = APP_TOKEN) -> None:
        super().__init__(token, app_token)
        self.requests: list[Request] = []
        self.faults: list[Fault] = []
        self.failures: list[Failure] = []
        self.response_urls: dict[str, ResponseUrl] = {}
        self.sockets = Sockets(lambda: self.clock(), self.faults, self._tell)
        self._changed = asyncio.Condition()
        self._stopping = asyncio.Event()
        self._runner: web.AppRunner | None = None
        self._port = 0

    @property
    def base(self) -> str:
        """Address of the Web API with a slash at the end, once started; what `SLACK_API_BASE` takes."""
        return f"{self._root}/api/"

    @property
    def _root(self) -> str:
        assert self._port, "SlackFake: start it first"
        return f"http://127.0.0.1:{self._port}"

    async def start(self) -> None:
        """Listen; the first time on a port of the system's choice, later on the same one."""
        self._stopping.clear()
        app = web.Application(client_max_size=BODY_MOST)
        app.router.add_get("/link/", self.sockets.serve)
        app.router.add_route("*", "/{path:.*}", self._serve)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        self._port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Close every connection, also those left hanging."""
        self._stopping.set()
        await self.sockets.close()
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

    # ---- failures on demand

    def answer_next(
        self,
        status: int = 200,
        *,
        error: str | None = None,
        times: int = 1,
        method: str | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        after_accept: bool = False,
    ) -> None:
        """Answer the next calls (of this method) so, or with this error of Slack's; they are not carried out unless told."""
        told = {"ok": False, "error": error} if error is not None else INJECTED.get(status, {"ok": True})
        default = {"Retry-After": "1"} if status == 429 else {}
        answer = Answer(status, told if body is None else body, default if headers is None else headers)
        self.failures += [Failure(method, answer, after_accept=after_accept)] * times

    def hang_next(self, times: int = 1, method: str | None = None, after_accept: bool = False) -> None:
        """Never answer the next calls; with `after_accept` they are carried out all the same."""
        self.failures += [Failure(method, hang=True, after_accept=after_accept)] * times

    def disconnect_next(self, times: int = 1, method: str | None = None, after_accept: bool = False) -> None:
        """Close the connection instead of answering; with `after_accept` after carrying the call out."""
        self.failures += [Failure(method, after_accept=after_accept)] * times

    # ---- waiting

    async def wait_for(self, channel: str, count: int, timeout: float = 5) -> list[Json]:  # noqa: ASYNC109
        """Wait until the bot has this many messages standing in the channel, and answer them."""
        try:
            await self.wait_until(lambda: len(self.said(channel)) >= count, timeout)
        except TimeoutError:
            seen = json.dumps(self.said(channel), ensure_ascii=False)
            raise AssertionError(f"{channel} has not got {count} messages within {timeout} s: {seen}") from None
        return self.said(channel)

    async def wait_until(self, condition: Callable[[], bool], timeout: float = 5) -> None:  # noqa: ASYNC109
        """Wait until something about this fake holds, looking again after each request; raises TimeoutError."""
        async with asyncio.timeout(timeout), self._changed:
            await self._changed.wait_for(condition)

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    # ---- presses and sockets

    def issue_response_url(self, channel: str, user: str, ts: str | None = None) -> str:
        """An address for answers about a press on the message `ts`, or about a command."""
        key = uuid.uuid4().hex
        self.response_urls[key] = ResponseUrl(channel, user, ts, self.clock() + LIFE)
        return f"{self._root}/{RESPONSE_URL}/{key}"

    def respond_at_once(self, channel: str, user: str, content: Json, ts: str | None = None) -> None:
        """What the body of an answer to a command or a press shows; a fault where Slack would not take it."""
        request = Request(-1, "POST", RESPONSE_URL, "", {}, b"", content)
        try:
            self._judge(request)
            respond(self, ResponseUrl(channel, user, ts, self.clock()), content)
        except Refused as refused:
            self._note(request, refused)

    def answer_submission(self, user: str, view_id: str, answer: Json) -> None:
        """What the answer to a view_submission does to the modals; a fault where Slack would not take it."""
        try:
            answer_submission(self, user, view_id, answer)
        except Refused as refused:
            self._note(Request(-1, "POST", "view_submission", "", {}, b"", answer), refused)

    def close_view(self, user: str, view_id: str) -> None:
        """The person closes a modal."""
        close_view(self, user, view_id)

    async def socket_send(self, kind: str, payload: Json, timeout: float = 5) -> Json | None:  # noqa: ASYNC109
        """Push an envelope (events_api, interactive, slash_commands) and answer the payload of its acknowledgement."""
        envelope = await self.socket_push(kind, payload)
        await self.wait_until(lambda: bool(envelope.acks), timeout)
        return envelope.acks[0]

    async def socket_push(self, kind: str, payload: Json) -> Envelope:
        """Push an envelope without waiting for its acknowledgement, once a socket is open."""
        await self.wait_until(lambda: bool(self.sockets.open))
        return await self.sockets.push(kind, payload)

    async def resend(self, envelope_id: str) -> None:
        """Send an envelope again."""
        await self.sockets.resend(envelope_id)

    async def socket_disconnect(self, reason: str = "refresh_requested") -> None:
        """Announce the end of every socket (warning, refresh_requested, link_disabled): the app must open a new one."""
        await self.sockets.disconnect(reason)

    async def look_at_clock(self) -> None:
        """Do what is due by the clock: events not acknowledged for three seconds go out again."""
        await self.sockets.resend_overdue()

    # ---- requests

    async def _serve(self, incoming: web.Request) -> web.StreamResponse:
        raw = await incoming.read()
        method = RESPONSE_URL if incoming.path.startswith(f"/{RESPONSE_URL}/") else incoming.path.removeprefix("/api/")
        number = len(self.requests)
        request = Request(number, incoming.method, method, incoming.path, incoming.headers, raw)
        unreadable: Refused | None = None
        try:
            request = replace(request, args=decoded(incoming, method, raw))
        except Refused as refused:
            unreadable = refused
        self.requests.append(request)
        failure = self._next_failure(method)
        answer = self._answered(request, failure, unreadable)
        if answer is not None:
            self.requests[number] = replace(request, status=answer.status, answer=copy.deepcopy(answer.body))
        await self._tell()
        await self.look_at_clock()
        if answer is not None:
            return self._response(answer, method)
        if failure is not None and failure.hang:
            await self._stopping.wait()
        if incoming.transport is not None:
            incoming.transport.abort()
        return web.Response()

    def _next_failure(self, method: str) -> Failure | None:
        failure = next((failure for failure in self.failures if failure.method in {None, method}), None)
        if failure is not None:
            self.failures.remove(failure)
        return failure

    def _answered(self, request: Request, failure: Failure | None, unreadable: Refused | None) -> Answer | None:
        """The answer to send, None for none. A wrong call is a fault also when a failure hides the refusal."""
        silent = failure is not None and failure.answer is None
        injected = failure.answer if failure is not None else None
        answer = injected
        try:
            authorize(self, request)
            if unreadable is not None:
                raise unreadable
            self._judge(request)
            if failure is None or failure.after_accept:
                carried_out = self._carry_out(request)
                answer = injected or carried_out
        except Refused as refused:
            self._note(request, refused)
            answer = injected or refused.answer
        return None if silent else answer

    def _judge(self, request: Request) -> None:
        """Note what breaks a rule of our own; raises Refused for what breaks one of Slack's."""
        ours, theirs = judge(request)
        if ours:
            self.faults.append(Fault(request.method, HOUSE_RULE, str(ours[0]), ours))
        if theirs:
            raise refusal_of(theirs)

    def _note(self, request: Request, refused: Refused) -> None:
        if refused.reason is not None:
            self.faults.append(Fault(request.method, refused.error, refused.reason, refused.problems))

    def _carry_out(self, request: Request) -> Answer:
        match request.method:
            case "response_url":
                hook = use(self, self.response_urls.get(request.path.rpartition("/")[2]))
                respond(self, hook, request.args)
                return Answer(200, "ok")
            case "apps.connections.open":
                address = f"ws://127.0.0.1:{self._port}/link/?ticket={self.sockets.issue_ticket()}&app_id=fake"
                return Answer(200, {"ok": True, "url": address})
            case method:
                return Answer(200, {"ok": True, **call(self, method, request.args)})

    def _response(self, answer: Answer, method: str) -> web.Response:
        scopes = {"x-oauth-scopes": ",".join(sorted(self.scopes))} if self.tells_scopes else {}
        headers = {"x-slack-req-id": uuid.uuid4().hex, **scopes, **answer.headers}
        if isinstance(answer.body, str):
            kind = "text/html" if answer.status >= 500 else "text/plain"
            return web.Response(status=answer.status, text=answer.body, content_type=kind, headers=headers)
        return web.json_response(answer.body, status=answer.status, headers=headers)
