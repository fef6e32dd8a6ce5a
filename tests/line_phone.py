"""A phone with LINE on it, as the bot's webhook sees it: signed bodies in, what stands on the screen out."""

from __future__ import annotations

import base64
import hashlib
import hmac
import itertools
import json
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from fakes.line import LineFake

BOT = "U830bb6bed086ab26375084a6abb9a170"
CHANNEL_SECRET = "0123456789abcdef0123456789abcdef"
_NUMBERS = itertools.count(1)


def sign(body: bytes, secret: str = CHANNEL_SECRET) -> str:
    """The x-line-signature of a body."""
    return base64.b64encode(hmac.new(secret.encode(), body, hashlib.sha256).digest()).decode()


def user_id(number: int) -> str:
    """A user id of LINE's form."""
    return f"U{number:032x}"


@dataclass
class Phone:
    """One user. `events` keeps what was sent, to send it again."""

    base: str
    line: LineFake
    session: aiohttp.ClientSession
    user: str = field(default_factory=lambda: user_id(next(_NUMBERS)))
    events: list[dict[str, Any]] = field(default_factory=list)

    def event(self, kind: str, **more: Any) -> dict[str, Any]:
        """An event as LINE would make it, with a fresh reply token where it has one."""
        number = next(_NUMBERS)
        event: dict[str, Any] = {
            "type": kind,
            "webhookEventId": f"01M4{number:022d}",
            "deliveryContext": {"isRedelivery": False},
            "timestamp": int(self.line.clock().timestamp() * 1000),
            "source": {"type": "user", "userId": self.user},
            "mode": "active",
            **more,
        }
        if kind not in ("unsend", "unfollow"):
            event["replyToken"] = self.line.issue_reply_token(self.user)
        return event

    async def post(self, events: list[dict[str, Any]], **headers: str) -> int:
        """Deliver events to the webhook; the status it answered."""
        body = json.dumps({"destination": BOT, "events": events}, ensure_ascii=False).encode()
        return await self.post_raw(body, **({"x-line-signature": sign(body)} | headers))

    async def post_raw(self, body: bytes, **headers: str) -> int:
        """Deliver bytes to the webhook."""
        async with self.session.post(f"{self.base}/line/webhook", data=body, headers=headers) as answer:
            return answer.status

    async def send(self, kind: str, **more: Any) -> int:
        """One event of that kind."""
        event = self.event(kind, **more)
        self.events.append(event)
        return await self.post([event])

    async def type(self, text: str) -> list[dict[str, Any]]:
        """Type a text; the bubbles that follow."""
        number = next(_NUMBERS)
        message = {"type": "text", "id": str(580000000000000000 + number), "quoteToken": "q", "text": text}
        return await self._then(await self._counted("message", message=message))

    async def press(self, label: str, **params: Any) -> list[dict[str, Any]]:
        """Press the newest button of that label; the bubbles that follow."""
        action = self.button(label)
        postback = {"data": action["data"], **({"params": params} if params else {})}
        return await self._then(await self._counted("postback", postback=postback))

    async def _counted(self, kind: str, **more: Any) -> int:
        before = len(self.screen)
        assert await self.send(kind, **more) == 200
        return before

    async def _then(self, before: int) -> list[dict[str, Any]]:
        await self.line.wait_for(self.user, before + 1)
        return self.screen[before:]

    @property
    def screen(self) -> list[dict[str, Any]]:
        """Every bubble on the screen, oldest first."""
        return self.line.chats.get(self.user, [])

    def button(self, label: str) -> dict[str, Any]:
        """The newest button of that label."""
        for message in reversed(self.screen):
            for action in actions(message):
                if action.get("label") == label:
                    return action
        raise AssertionError(f"no button {label} on the screen")

    @property
    def labels(self) -> list[str]:
        """The labels under the last bubble, quick replies left out."""
        return [action["label"] for action in actions(self.screen[-1], quick=False)]


def actions(message: dict[str, Any], *, quick: bool = True) -> list[dict[str, Any]]:
    """The actions of a bubble."""
    found: list[dict[str, Any]] = []

    def look(part: Any) -> None:
        if isinstance(part, dict):
            if "action" in part and isinstance(part["action"], dict) and part.get("type") == "button":
                found.append(part["action"])
            for value in part.values():
                look(value)
        elif isinstance(part, list):
            for value in part:
                look(value)

    look(message.get("contents", {}))
    if quick:
        found += [item["action"] for item in message.get("quickReply", {}).get("items", [])]
    return found


def text_of(message: dict[str, Any]) -> str:
    """The words of a bubble."""
    return str(message.get("text") or message.get("altText") or "")
