"""A bare client of the LINE API for the tests of the fake itself: sends what it is told, checks nothing."""

import io
from dataclasses import dataclass
from typing import Any

import aiohttp

from .line import LineFake
from .line_examples import text
from .line_rules import PUSH, REPLY

HANAKO = "U" + "1" * 32


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: JSON decoded, anything else as bytes."""

    status: int
    body: Any
    headers: Any


class Client:
    """Calls of one channel over one session; headers are given as `X_Line_Retry_Key=...`."""

    def __init__(self, session: aiohttp.ClientSession, line: LineFake) -> None:
        self.session = session
        self.line = line

    async def call(self, method: str, path: str, body: Any = None, **headers: str) -> Answer:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        sent = {"Authorization": f"Bearer {self.line.token}", "Content-Type": "application/json"} | named
        as_is = {"data": io.BytesIO(body)} if isinstance(body, bytes) else {"json": body}
        async with self.session.request(method, self.line.base + path, headers=sent, **as_is) as answer:
            is_json = answer.content_type == "application/json"
            return Answer(answer.status, await answer.json() if is_json else await answer.read(), answer.headers)

    async def push(self, *messages: Any, to: str = HANAKO, **headers: str) -> Answer:
        return await self.call("POST", PUSH, {"to": to, "messages": list(messages) or [text()]}, **headers)

    async def reply(self, token: str, *messages: Any, **headers: str) -> Answer:
        return await self.call("POST", REPLY, {"replyToken": token, "messages": list(messages) or [text()]}, **headers)
