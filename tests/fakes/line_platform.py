"""What the fake LINE platform knows and how it answers a request: no sockets here, so it can be read as LINE's rules.

Knows the chats, tokens, quota and webhook address of one channel; the wire and the injected failures are in line.
"""

import json
import re
import uuid
from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from .line_menus import RichMenus
from .line_records import Answer, Refused, Request, refusal
from .line_rules import COMPONENTS, MULTICAST, PUSH, WEBHOOK_TEST, body_problems, endpoint_of
from .line_tokens import ReplyTokens

BODY_MOST = 2 * 1024 * 1024
PREFIX = "/v2/bot/"
RETRY_KEY = "X-Line-Retry-Key"
RETRY_KEY_LIFE = timedelta(hours=24)
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
USER = re.compile(r"U[0-9a-f]{32}")
QUOTABLE = {"text", "textV2", "sticker", "image", "video", "template", "flex"}
BOT = {
    "userId": "U" + "b" * 32,
    "basicId": "@kaeru",
    "displayName": "Kaeru",
    "chatMode": "bot",
    "markAsReadMode": "auto",
}

Json = dict[str, Any]


class LinePlatform:
    """One channel. Tests set and read the public attributes; `answer` is the only way in for requests."""

    def __init__(self, token: str) -> None:
        self.token = token
        self.clock: Callable[[], datetime] = lambda: datetime.now(UTC)
        self.chats: defaultdict[str, list[Json]] = defaultdict(list)
        self.arrivals: defaultdict[str, list[datetime]] = defaultdict(list)
        self.blocked: set[str] = set()
        self.quota: int | None = None
        self.used = 0
        self.profiles: dict[str, Json | None] = {}
        self.contents: dict[str, bytes | None] = {}
        self.gone: set[str] = set()
        self.info: Json = dict(BOT)
        self.menus = RichMenus()
        self.webhook_endpoint: str | None = None
        self.webhook_active = True
        self.webhook_test: Json = {"success": True, "statusCode": 200, "reason": "OK", "detail": "200"}
        self._reply_tokens = ReplyTokens()
        self._accepted: dict[str, tuple[datetime, str, list[Json] | None]] = {}
        self._sent = 0

    def issue_reply_token(self, user_id: str, now: datetime | None = None) -> str:
        """A fresh token as a webhook of this user would carry it."""
        token = uuid.uuid4().hex
        self.register_reply_token(token, user_id, now)
        return token

    def register_reply_token(self, token: str, user: str, now: datetime | None = None) -> None:
        """Make the token of a recorded webhook valid; the same token again means the webhook was redelivered."""
        self._reply_tokens.register(token, user, now or self.clock())

    def check(self, request: Request) -> None:
        """Raise Refused for what LINE refuses whatever the state of the channel."""
        if request.headers.get("Authorization") != f"Bearer {self.token}":
            raise refusal(401, "Authentication failed due to the following reason: invalid token.")
        if len(request.raw) > BODY_MOST:
            raise refusal(413, "The request body is too large")
        self._check_retry_key(request)
        if request.method in {"POST", "PUT"} and endpoint_of(request.path) in COMPONENTS:
            _check_body(request)

    def answer(self, request: Request, *, unheard: bool = False) -> Answer:
        """Do what a checked request asks for; raises Refused. `unheard`: the client will never see this answer."""
        parts = request.path.removeprefix(PREFIX).split("/") if request.path.startswith(PREFIX) else []
        match request.method, parts:
            case "POST", ["message", "reply"]:
                chat = self._reply_tokens.redeem(request.body["replyToken"], self.clock(), unheard=unheard)
                return Answer(200, {"sentMessages": self._deliver([chat], request.body["messages"])})
            case "POST", ["message", "push" | "multicast"]:
                return self._send(request)
            case "POST", ["chat", "loading", "start"]:
                return Answer(202)
            case "GET", ["profile", user_id]:
                return self._profile(user_id)
            case "GET", ["info"]:
                return Answer(200, self.info)
            case "GET", ["message", "quota"]:
                limited = {"type": "limited", "value": self.quota}
                return Answer(200, {"type": "none"} if self.quota is None else limited)
            case "GET", ["message", "quota", "consumption"]:
                return Answer(200, {"totalUsage": self.used})
            case "GET", ["message", message_id, "content"]:
                return self._content(message_id)
            case "PUT", ["channel", "webhook", "endpoint"]:
                self.webhook_endpoint = request.body["endpoint"]
                return Answer(200)
            case "GET", ["channel", "webhook", "endpoint"]:
                return Answer(200, {"endpoint": self._webhook(), "active": self.webhook_active})
            case "POST", ["channel", "webhook", "test"]:
                _ = (request.body or {}).get("endpoint") or self._webhook()
                return Answer(200, {**self.webhook_test, "timestamp": self.clock().isoformat()})
            case _, ["richmenu", *_] | ["user", _, "richmenu", *_]:
                return self.menus.answer(request, parts)
            case _:
                raise refusal(404, "Not found", f"the fake has no {request.method} {request.path}")

    def _check_retry_key(self, request: Request) -> None:
        key = request.headers.get(RETRY_KEY)
        if key is None:
            return
        if request.path not in {PUSH, MULTICAST}:
            raise refusal(400, f"The header {RETRY_KEY} is not allowed for this endpoint")
        if not UUID.fullmatch(key):
            raise refusal(400, f"The header {RETRY_KEY} must be a UUID")

    def _send(self, request: Request) -> Answer:
        key = request.headers.get(RETRY_KEY, "").lower()
        if key in self._accepted and self.clock() - self._accepted[key][0] <= RETRY_KEY_LIFE:
            _, first, sent = self._accepted[key]
            body: Json = {"message": "The retry key is already accepted"}
            body |= {} if sent is None else {"sentMessages": sent}
            raise Refused(Answer(409, body, {"x-line-accepted-request-id": first}))
        to = request.body["to"]
        chats = list(dict.fromkeys(to)) if isinstance(to, list) else [to]
        cost = len(set(chats) - self.blocked)
        if self.quota is not None and self.used + cost > self.quota:
            raise Refused(Answer(429, {"message": "You have reached your monthly limit."}))
        self.used += cost
        delivered = self._deliver(chats, request.body["messages"])
        sent = delivered if request.path == PUSH else None
        if key:
            self._accepted[key] = (self.clock(), request.id, sent)
        return Answer(200, {} if sent is None else {"sentMessages": sent})

    def _deliver(self, chats: list[str], messages: list[Json]) -> list[Json]:
        for chat in chats:
            if chat not in self.blocked:
                self.chats[chat] += messages
                self.arrivals[chat] += [self.clock()] * len(messages)
        return [self._sent_message(message) for message in messages]

    def _sent_message(self, message: Json) -> Json:
        self._sent += 1
        number = str(500_000_000_000_000_000 + self._sent)
        return {"id": number} | ({"quoteToken": f"quote{number}"} if message["type"] in QUOTABLE else {})

    def _profile(self, user_id: str) -> Answer:
        if not USER.fullmatch(user_id):
            raise refusal(400, "The value for the 'userId' parameter is invalid")
        profile = self.profiles.get(user_id, {"userId": user_id, "displayName": "花子", "language": "ja"})
        if profile is None or user_id in self.blocked:
            raise Refused(Answer(404, {"message": "Not found"}))
        return Answer(200, profile)

    def _content(self, message_id: str) -> Answer:
        if message_id in self.gone:
            raise Refused(Answer(410, {"message": "The content is gone"}))
        if message_id not in self.contents:
            raise Refused(Answer(404, {"message": "not found"}))
        content = self.contents[message_id]
        return Answer(202, b"") if content is None else Answer(200, content)

    def _webhook(self) -> str:
        if self.webhook_endpoint is None:
            raise Refused(Answer(404, {"message": "Webhook endpoint not found"}))
        return self.webhook_endpoint


def _check_body(request: Request) -> None:
    if request.path == WEBHOOK_TEST and not request.raw:
        return
    media_type = request.headers.get("Content-Type", "")
    if media_type.partition(";")[0].strip().lower() != "application/json":
        raise refusal(415, f"The content type, {media_type}, is not supported")
    try:
        body = json.loads(request.raw)
    except json.JSONDecodeError as broken:
        where = f"(line: {broken.lineno}, column: {broken.colno})"
        raise refusal(400, f"The request body could not be parsed as JSON {where}") from broken
    except UnicodeDecodeError as broken:
        raise refusal(400, "The request body could not be parsed as JSON (line: -, column: -)") from broken
    problems = tuple(body_problems(endpoint_of(request.path), body))
    if problems:
        details = [{"message": problem.message, "property": problem.property} for problem in problems]
        message = f"The request body has {len(problems)} error(s)"
        raise Refused(Answer(400, {"message": message, "details": details}), message, problems)
