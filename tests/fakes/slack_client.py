"""A bare client of the Slack Web API for the tests of the fake itself: sends what it is told, checks nothing."""

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import aiohttp

from .slack import SlackFake
from .slack_space import HELPDESK


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: JSON decoded, anything else as text."""

    status: int
    body: Any
    headers: Any

    @property
    def error(self) -> str | None:
        """Slack's error code, None when all went well."""
        return str(self.body["error"]) if not self.body["ok"] else None


class Client:
    """Calls of one app over one session."""

    def __init__(self, session: aiohttp.ClientSession, slack: SlackFake) -> None:
        self.session = session
        self.slack = slack

    async def call(self, method: str, /, **args: Any) -> Answer:
        """A call with a JSON body."""
        return await self.send(f"{self.slack.base}{method}", json.dumps(args).encode())

    async def form(self, method: str, /, **args: str) -> Answer:
        """A call with a form body."""
        body = urlencode(args).encode()
        return await self.send(f"{self.slack.base}{method}", body, content_type="application/x-www-form-urlencoded")

    async def get(self, method: str, /, **args: str) -> Answer:
        """A call with query parameters."""
        headers = {"Authorization": f"Bearer {self.slack.token}"}
        async with self.session.get(f"{self.slack.base}{method}", params=args, headers=headers) as answer:
            return await _read(answer)

    async def send(
        self, address: str, body: bytes, *, token: str | None = None, content_type: str = "application/json"
    ) -> Answer:
        """A POST of bytes; an empty token sends none."""
        token = self.slack.token if token is None else token
        headers = {"Content-Type": content_type} | ({"Authorization": f"Bearer {token}"} if token else {})
        async with self.session.post(address, data=body, headers=headers) as answer:
            return await _read(answer)

    async def post(self, text: str = "話", **args: Any) -> Answer:
        """chat.postMessage into the helpdesk's channel unless said otherwise."""
        return await self.call("chat.postMessage", **({"channel": HELPDESK, "text": text} | args))


async def _read(answer: aiohttp.ClientResponse) -> Answer:
    is_json = answer.content_type == "application/json"
    return Answer(answer.status, await answer.json() if is_json else await answer.text(), answer.headers)
