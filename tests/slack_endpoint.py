"""The wire between Slack and the bot's endpoint: signed bodies, retries, Socket Mode instead when wanted."""

from __future__ import annotations

import hashlib
import hmac
import itertools
import json
from dataclasses import dataclass, field
from urllib.parse import urlencode

import aiohttp
import slack_payloads as payloads
from fakes.slack import SlackFake
from fakes.slack_records import Json
from fakes.slack_space import TEAM

SIGNING_SECRET = "0123456789abcdef0123456789abcdef"
FORM = "application/x-www-form-urlencoded"
_PEOPLE = itertools.count(1)


def sign(body: bytes, timestamp: int | str, secret: str = SIGNING_SECRET) -> str:
    """The x-slack-signature of a body."""
    base = b"v0:%s:%s" % (str(timestamp).encode(), body)
    return f"v0={hmac.new(secret.encode(), base, hashlib.sha256).hexdigest()}"


@dataclass(frozen=True)
class Heard:
    """What the endpoint answered."""

    status: int
    body: str = ""

    @property
    def json(self) -> Json:
        """The body decoded; empty for an empty one."""
        answer: Json = json.loads(self.body) if self.body else {}
        return answer


@dataclass
class Endpoint:
    """The bot's address as one person's doings reach it. `events` keeps the envelopes, to send them again.

    `timestamp` None signs with the present of Slack's clock. With `socket` everything goes through Socket Mode instead of `base_url`.
    """

    base_url: str
    slack: SlackFake
    session: aiohttp.ClientSession
    user: str = field(default_factory=lambda: f"U06PERSON{next(_PEOPLE):03d}")
    team: str = TEAM
    secret: str = SIGNING_SECRET
    timestamp: int | None = None
    socket: bool = False
    events: list[Json] = field(default_factory=list)

    async def event(self, event: Json, status: int | None = 200) -> Heard:
        """Deliver an event in a fresh envelope; None takes any status."""
        self.events.append(payloads.envelope(event, self.team))
        body = _bytes(self.events[-1])
        return _checked(await self.deliver("events_api", self.events[-1], body, "application/json"), status)

    async def retry(self, envelope: Json | None = None, number: int = 1, reason: str = "http_timeout") -> Heard:
        """Deliver an envelope (unless said: the newest) again, as Slack does after a failure: with the same event id."""
        headers = {"x-slack-retry-num": str(number), "x-slack-retry-reason": reason}
        return await self.post_raw(_bytes(envelope or self.events[-1]), **headers)

    async def interact(self, payload: Json, status: int | None = 200) -> Heard:
        """Deliver an interactive payload of this person, as the form field `payload`; None takes any status."""
        person = {"id": self.user, "username": self.user.lower(), "name": self.user.lower(), "team_id": self.team}
        payload = payload | {"user": person, "team": payload["team"] | {"id": self.team}}
        body = urlencode({"payload": json.dumps(payload, ensure_ascii=False)}).encode()
        return _checked(await self.deliver("interactive", payload, body, FORM), status)

    async def deliver(self, kind: str, payload: Json, body: bytes, content_type: str) -> Heard:
        """Send the body to the address, or the payload through the socket."""
        if not self.socket:
            return await self.post_raw(body, content_type)
        answer = await self.slack.socket_send(kind, payload)
        return Heard(200, json.dumps(answer) if answer else "")

    async def post_raw(self, body: bytes, content_type: str = "application/json", **headers: str) -> Heard:
        """Deliver bytes; signed, unless the headers say otherwise. Names like `x_slack_signature` will do."""
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        now = int(self.slack.clock().timestamp()) if self.timestamp is None else self.timestamp
        timestamp = given.get("x-slack-request-timestamp", str(now))
        signed = {"x-slack-request-timestamp": timestamp, "x-slack-signature": sign(body, timestamp, self.secret)}
        sent = {"content-type": content_type} | signed | given
        async with self.session.post(f"{self.base_url}/slack/events", data=body, headers=sent) as answer:
            return Heard(answer.status, await answer.text())


def _bytes(envelope: Json) -> bytes:
    return json.dumps(envelope, ensure_ascii=False).encode()


def _checked(heard: Heard, status: int | None) -> Heard:
    assert status in (None, heard.status), f"the endpoint answered {heard.status}: {heard.body[:500]}"
    return heard
