"""LINE's webhook as Events: the signature over the raw bytes first, then each event parsed on its own.

An odd event never costs the others; kinds unknown to us are dropped quietly.
"""

from __future__ import annotations

import base64
import hmac
import json
import logging
import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any, Literal

import msgspec
from linebot.v3.webhooks import (
    AudioMessageContent,
    FileMessageContent,
    FollowEvent,
    GroupSource,
    ImageMessageContent,
    JoinEvent,
    LocationMessageContent,
    MessageEvent,
    PostbackEvent,
    RoomSource,
    StickerMessageContent,
    TextMessageContent,
    UnfollowEvent,
    UnsendEvent,
    UserSource,
    VideoMessageContent,
)
from linebot.v3.webhooks import Event as LineEvent
from msgspec import Struct

from bot.channels.base import are_whole, is_link
from bot.core.calendar import JST
from bot.core.event import Event, EventKind
from bot.core.person import Address

log = logging.getLogger("kaeru.line")
TOKEN_LIFE = timedelta(seconds=55)
"""A reply token lives about a minute after we got it; we stop trusting it a little earlier."""
OLDEST = timedelta(hours=23)
"""Older than this an event's seen-mark may be gone: a recorded call that is played again must not happen twice."""
_DUMMY_TOKENS = frozenset({"0" * 32, "f" * 32})
_LONGEST = 5000
_KINDS: Mapping[type, EventKind] = {
    ImageMessageContent: "photo",
    VideoMessageContent: "file",
    AudioMessageContent: "voice",
    FileMessageContent: "file",
    StickerMessageContent: "sticker",
    LocationMessageContent: "location",
}


class BadRequest(Exception):
    """A webhook body that is not LINE's."""


def is_signed(secret: str, body: bytes, signature: str) -> bool:
    """Whether LINE signed exactly these bytes."""
    wanted = base64.b64encode(hmac.digest(secret.encode(), body, "sha256"))
    return hmac.compare_digest(wanted, signature.encode("utf-8", "surrogateescape"))


def read_webhook(body: bytes, received: datetime) -> list[Event]:
    """The events in a signed body that concern us, in the order of their time."""
    everyday = _everyday(body, received)
    events = _any_day(body, received) if everyday is None else everyday
    kept = (event for event in events if received - event.at <= OLDEST and _is_writable(event))
    return sorted(kept, key=lambda event: event.at)


def _is_writable(event: Event) -> bool:
    address = event.address
    return are_whole((address.account, address.user, event.id, event.message, event.token, event.where))


def _any_day(body: bytes, received: datetime) -> list[Event]:
    try:
        data = json.loads(body)
    except ValueError as error:
        raise BadRequest("not JSON") from error
    if not isinstance(data, dict) or not isinstance(data.get("events"), list):
        raise BadRequest("no list of events")
    account = data.get("destination")
    events: list[Event] = []
    for item in data["events"]:
        events += _read(item, account if isinstance(account, str) else "", received)
    return events


class _User(Struct, tag_field="type", tag="user", rename="camel"):
    user_id: str


class _Text(Struct, tag_field="type", tag="text"):
    id: str
    text: str


class _Typed(Struct, tag_field="type", tag="message", rename="camel"):
    webhook_event_id: str
    timestamp: int
    source: _User
    mode: Literal["active"]
    reply_token: str
    message: _Text


class _Postback(Struct):
    data: str
    params: dict[str, str] | None = None


class _Pressed(Struct, tag_field="type", tag="postback", rename="camel"):
    webhook_event_id: str
    timestamp: int
    source: _User
    mode: Literal["active"]
    reply_token: str
    postback: _Postback


class _Body(Struct):
    destination: str
    events: list[_Typed | _Pressed]


_BODIES = msgspec.json.Decoder(_Body)


def _everyday(body: bytes, received: datetime) -> list[Event] | None:
    """What nearly every call holds, a text or a press of one person: read without the SDK's models, which take a
    tenth of a whole turn. None for a body with anything else in it.
    """
    try:
        data = _BODIES.decode(body)
        found = [_said(item, data.destination, received) for item in data.events]
    except (msgspec.DecodeError, ValueError, OverflowError, OSError):
        return None
    return [event for event in found if event is not None]


def _said(item: _Typed | _Pressed, account: str, received: datetime) -> Event | None:
    if item.reply_token in _DUMMY_TOKENS or not item.source.user_id:
        return None
    typed, pressed = (item.message, None) if isinstance(item, _Typed) else (None, item.postback)
    return Event(
        id=item.webhook_event_id,
        kind="text" if typed else "press",
        address=Address("line", account, item.source.user_id),
        at=datetime.fromtimestamp(item.timestamp / 1000, JST),
        text=(typed.text if typed else pressed.data if pressed else "")[:_LONGEST],
        picked=_picked(pressed.params) if pressed else "",
        message=typed.id if typed else "",
        token=item.reply_token,
        until=received + TOKEN_LIFE if item.reply_token else None,
    )


def _read(item: object, account: str, received: datetime) -> Iterator[Event]:
    if not isinstance(item, dict) or item.get("mode", "active") != "active":
        return
    try:
        event = _translate(LineEvent.from_dict(item), account, received)
    except (ValueError, TypeError, AttributeError, KeyError, OverflowError, OSError) as fault:
        log.info("dropped an event of type %s: %s", str(item.get("type"))[:20], type(fault).__name__)
        return
    if event is not None:
        yield event


def _translate(parsed: Any, account: str, received: datetime) -> Event | None:
    source = getattr(parsed, "source", None)
    token = getattr(parsed, "reply_token", None) or ""
    if token in _DUMMY_TOKENS:
        return None
    at = datetime.fromtimestamp(parsed.timestamp / 1000, JST)
    until = received + TOKEN_LIFE if token else None
    if isinstance(source, GroupSource | RoomSource):
        group = source.group_id if isinstance(source, GroupSource) else source.room_id
        text = _text_of(parsed)
        calls = _calls_us(parsed)
        if not group or not (calls or is_link(text)):
            return None
        # In a group the group itself is answered, with a word: who called is not known for certain, and may be no friend.
        address = Address("line", account, group)
        return Event(
            id=parsed.webhook_event_id,
            kind="called" if calls else "overheard",
            address=address,
            at=at,
            text=text[:_LONGEST] if is_link(text) else "",
            token=token,
            until=until,
            where=group,
        )
    kind, text, picked, message = _meaning(parsed)
    if kind is None or not isinstance(source, UserSource) or not source.user_id:
        return None
    return Event(
        id=parsed.webhook_event_id,
        kind=kind,
        address=Address("line", account, source.user_id),
        at=at,
        text=text[:_LONGEST],
        picked=picked,
        message=message,
        token=token,
        until=until,
    )


def _text_of(parsed: Any) -> str:
    match parsed:
        case MessageEvent(message=TextMessageContent() as message):
            return str(message.text)
        case _:
            return ""


def _fold(text: str) -> str:
    """A text in one width, small letters, katakana as hiragana."""
    said = unicodedata.normalize("NFKC", text[:_LONGEST]).casefold()
    return said.translate({code: code - 0x60 for code in range(ord("ァ"), ord("ヶ"))})


_NAMED = re.compile(r"\s*@ ?(?:かえる|kaeru)(?:さん|ちゃん|くん|君|様)?(?![0-9a-zぁ-ん])")
"""Our name typed by hand, as people do who do not pick it from the list; a mention of anybody else is none of ours."""


def _calls_us(parsed: Any) -> bool:
    """Whether somebody in a group wants an answer: a mention of us, a press, or that we were just asked in."""
    match parsed:
        case JoinEvent() | PostbackEvent():
            return True
        case MessageEvent(message=TextMessageContent() as message):
            mentionees = message.mention.mentionees if message.mention else []
            named = any(getattr(mentionee, "is_self", False) for mentionee in mentionees)
            return named or (not mentionees and _NAMED.match(_fold(str(message.text))) is not None)
        case _:
            return False


def _meaning(parsed: Any) -> tuple[EventKind | None, str, str, str]:
    """Kind, text, picked moment and message id of an event; kind None for what we drop."""
    match parsed:
        case MessageEvent(message=TextMessageContent() as message):
            return "text", message.text, "", message.id
        case MessageEvent(message=message):
            return _KINDS.get(type(message)), "", "", getattr(message, "id", "")
        case PostbackEvent(postback=postback):
            return "press", postback.data, _picked(postback.params), ""
        case FollowEvent():
            return "follow", "", "", ""
        case UnfollowEvent():
            return "unfollow", "", "", ""
        case UnsendEvent(unsend=unsend):
            return "unsend", "", "", unsend.message_id
        case _:
            return None, "", "", ""


def _picked(params: Mapping[str, Any] | None) -> str:
    """What a date picker returned: local wall time without a zone, meant in Japan."""
    values: Mapping[str, Any] = params or {}
    return str(values.get("datetime") or values.get("date") or "")
