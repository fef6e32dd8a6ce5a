"""Requests as LINE and Slack would send them, signed, each of another event; wrk reads them from a file."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import cycle
from pathlib import Path
from typing import Any

from bench.talks import Moment, Said
from bot.channels.slack_messages import PICK, PICK_DAY, blocks, fallback
from bot.core.calendar import JST
from bot.core.person import Address

LINE_SECRET, SLACK_SECRET = "0123456789abcdef0123456789abcdef", "8f742231b10e8888abcd99yyyzzz85a5"
BOT, TEAM = "U830bb6bed086ab26375084a6abb9a170", "T0BENCH"
_WEBHOOKS = Path(__file__).parents[1] / "webhooks"
Json = dict[str, Any]
Make = Callable[[Said, str, int, datetime], bytes]
"""What was said, by whom (the platform's user id), the number of the event, now: the whole request."""


def line_user(number: int) -> Address:
    """Somebody on LINE."""
    return Address("line", BOT, f"U{number:032x}")


def slack_user(number: int) -> Address:
    """Somebody in Slack."""
    return Address("slack", TEAM, f"U{number:010d}")


def write_requests(
    path: Path, make: Make, moments: Sequence[Moment], people: Sequence[Address], later: int = 0
) -> None:
    """Write what each of the people says; `later` makes other events of it."""
    now = datetime.now(JST)
    with path.open("wb") as file:
        for moment, person in zip(cycle(moments), people, strict=False):
            number = int(person.user[1:], 16 if person.platform == "line" else 10)
            request = make(moment.said, person.user, number + later, now)
            file.write(b"%d\n%s" % (len(request), request))


def _request(path: str, body: bytes, headers: str) -> bytes:
    head = f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {len(body)}\r\n{headers}\r\n"
    return head.encode() + body


def line_request(said: Said, user: str, number: int, now: datetime) -> bytes:
    """LINE's webhook call with one event."""
    event: Json = {
        "webhookEventId": f"01M4{number:022d}",
        "deliveryContext": {"isRedelivery": False},
        "timestamp": int(now.timestamp() * 1000),
        "source": {"type": "user", "userId": user},
        "replyToken": f"{number:032x}",
        "mode": "active",
    }
    if said.kind == "text":
        message = {"type": "text", "id": f"58{number:016d}", "quoteToken": f"{number:048x}", "text": said.text}
        event = {"type": "message", "message": {**message, "markAsReadToken": f"{number:048x}"}, **event}
    else:
        params = {"params": {"datetime" if "T" in said.picked else "date": said.picked}} if said.picked else {}
        event = {"type": "postback", "postback": {"data": said.text, **params}, **event}
    body = json.dumps({"destination": BOT, "events": [event]}, ensure_ascii=False, separators=(",", ":")).encode()
    signature = base64.b64encode(hmac.new(LINE_SECRET.encode(), body, hashlib.sha256).digest()).decode()
    headers = f"Content-Type: application/json; charset=utf-8\r\nUser-Agent: LineBotWebhook/2.0\r\nX-Line-Signature: {signature}\r\n"
    return _request("/line/webhook", body, headers)


def slack_request(said: Said, user: str, number: int, now: datetime) -> bytes:
    """Slack's call about a message in the person's direct channel, or about a press in it."""
    seconds = int(now.timestamp())
    channel, ts = f"D{user[1:]}", f"{seconds - 1000 + number // 1_000_000}.{number % 1_000_000:06d}"
    if said.kind == "text":
        body, kind = json.dumps(_slack_message(said, user, channel, ts, number)).encode(), "application/json"
    else:
        from urllib.parse import urlencode

        payload = json.dumps(_slack_press(said, user, channel, ts))
        body, kind = urlencode({"payload": payload}).encode(), "application/x-www-form-urlencoded"
    digest = hmac.new(SLACK_SECRET.encode(), b"v0:%d:%s" % (seconds, body), hashlib.sha256).hexdigest()
    signed = f"X-Slack-Request-Timestamp: {seconds}\r\nX-Slack-Signature: v0={digest}\r\n"
    return _request("/slack/events", body, f"Content-Type: {kind}\r\n{signed}")


def _recorded(name: str) -> Json:
    body: Json = json.loads((_WEBHOOKS / "slack" / name).read_text(encoding="utf-8"))
    return body


_MESSAGE, _PRESS = _recorded("02-message-im.event.json"), _recorded("10-block-actions.payload.json")


def _slack_message(said: Said, user: str, channel: str, ts: str, number: int) -> Json:
    rich = [{"type": "rich_text_section", "elements": [{"type": "text", "text": said.text}]}]
    event = _MESSAGE["event"] | {"user": user, "text": said.text, "ts": ts, "event_ts": ts, "channel": channel}
    event |= {"team": TEAM, "blocks": [{"type": "rich_text", "block_id": "b", "elements": rich}]}
    return _MESSAGE | {"team_id": TEAM, "context_team_id": TEAM, "event_id": f"Ev{number:010X}", "event": event}


def _slack_press(said: Said, user: str, channel: str, ts: str) -> Json:
    shown = blocks(said.shown)
    element = next((e for block in shown for e in block.get("elements", ()) if _data(e) == said.text), None)
    action: Json = dict(element or {"type": "button", "action_id": "button-0", "value": said.text})
    action |= {"block_id": "buttons-0", "action_ts": ts}
    if said.picked:
        moment = datetime.fromisoformat(said.picked).replace(tzinfo=JST)
        day = action["action_id"].startswith(PICK_DAY)
        action |= {"selected_date": said.picked} if day else {"selected_date_time": int(moment.timestamp())}
    container = _PRESS["container"] | {"message_ts": ts, "channel_id": channel}
    message = _PRESS["message"] | {"ts": ts, "team": TEAM, "text": fallback(said.shown), "blocks": shown}
    return _PRESS | {
        "user": _PRESS["user"] | {"id": user, "team_id": TEAM},
        "team": _PRESS["team"] | {"id": TEAM},
        "container": container,
        "channel": {"id": channel, "name": "directmessage"},
        "message": message,
        "actions": [action],
    }


def _data(element: Json) -> str:
    return str(element.get("value") or element.get("action_id", "").removeprefix(PICK_DAY).removeprefix(PICK))
