"""Slack's payloads as Events. Whatever is not somebody's word or press is dropped quietly."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from bot.channels.base import are_whole, is_link
from bot.channels.slack_messages import OPENS, read_action, unescape
from bot.core.calendar import JST
from bot.core.event import Event, EventKind
from bot.core.person import Address
from bot.core.press import SkillPress, encode

Json = dict[str, Any]
CHECK_MESSAGE = "check_message"
"""Callback id of the message shortcut."""
_MENTION = re.compile(r"<@[A-Z0-9]+(?:\|[^<>]*)?>")
_LINK = re.compile(r"<((?:https?|mailto|tel):[^|<>]*)(?:\|([^<>]*))?>")
_SCHEME = re.compile(r"^(?:https?://|mailto:|tel:)")
_LONGEST = 5000
OVERHEARD = "#"
"""Ends the name of a channel whose posts we only overhear: as a person it is not the helpdesk in that channel."""
_SHARED = ("channel", "group", "mpim")
_FILES: Mapping[str, EventKind] = {"image": "photo", "audio": "voice"}


@dataclass(frozen=True, slots=True)
class Home:
    """Somebody opened a tab of the app."""

    address: Address
    tab: Literal["home", "messages"]
    at: datetime


@dataclass(frozen=True, slots=True)
class Pressed:
    """A press, with the message whose buttons it settles (None for the Home tab)."""

    event: Event
    label: str
    channel: str = ""
    ts: str = ""
    blocks: tuple[Json, ...] = ()


Incoming = Event | Home | Pressed


def read_payload(body: Json, now: datetime) -> Incoming | None:
    """What a payload means to us, None for nothing."""
    incoming = _read(body, now)
    return incoming if incoming is None or _is_writable(incoming) else None


def _is_writable(incoming: Incoming) -> bool:
    """Whether its ids can be kept at all. JSON may hold halves of characters: what was typed is mended, an id is none."""
    event = incoming.event if isinstance(incoming, Pressed) else incoming
    ids = [event.address.account, event.address.user]
    if isinstance(event, Event):
        ids += [event.id, event.message, event.where]
    return are_whole(ids)


def _read(body: Json, now: datetime) -> Incoming | None:
    match body.get("type"):
        case "event_callback":
            return _event(body, now)
        case "block_actions":
            return _press(body, now)
        case "message_action" if body.get("callback_id") == CHECK_MESSAGE:
            start = encode(SkillPress("start", "suspicious_email"))
            return _of_user(body, dict_in(body, "user").get("id"), "press", now, str(body.get("trigger_id", "")), start)
        case None if "command" in body:
            text = str(body.get("text", "")).strip() or "メニュー"
            return _of_user(body, body.get("user_id"), "text", now, str(body.get("trigger_id", "")), text)
        case _:
            return None


def dict_in(body: Json, name: str) -> Json:
    """The object of that name in a payload, empty when something else stands there."""
    value = body.get(name)
    return value if isinstance(value, dict) else {}


def team_of(body: Json) -> str:
    """The workspace; organisation-wide payloads may lack it."""
    return str(body.get("team_id") or dict_in(body, "team").get("id") or dict_in(body, "user").get("team_id") or "")


def _of_user(body: Json, user: object, kind: EventKind, now: datetime, event_id: str, text: str) -> Event | None:
    if not isinstance(user, str) or not user or not event_id:
        return None
    address = Address("slack", team_of(body), user)
    return Event(id=event_id, kind=kind, address=address, at=now, text=text[:_LONGEST])


def _event(body: Json, now: datetime) -> Incoming | None:
    event = dict_in(body, "event")
    user, before = event.get("user"), dict_in(event, "previous_message")
    if event.get("bot_id") or before.get("bot_id"):
        return None
    if not isinstance(user, str) and event.get("subtype") != "message_deleted":
        return None
    match event.get("type"):
        case "app_home_opened" if event.get("tab") in ("home", "messages"):
            return Home(Address("slack", team_of(body), str(user)), event["tab"], now)
        case "app_mention":
            return _message(body, event, now, called=True)
        case "message" if event.get("channel_type") == "im":
            return _message(body, event, now, called=False)
        case "message" if "subtype" not in event and _mentions_us(body, event):
            return _message(body, event, now, called=True)
        case "message" if event.get("subtype") == "message_deleted" and _mentions_us(body, before):
            return _message(body, event, now, called=False)
        case "message" if "subtype" not in event and event.get("channel_type") in _SHARED:
            return _overheard(body, event, now)
        case _:
            return None


def _overheard(body: Json, event: Json, now: datetime) -> Event | None:
    """A post of others in a channel, if it holds an address: of the channel, and of nobody who wrote there."""
    channel, ts = str(event.get("channel", "")), str(event.get("ts", ""))
    text = plain_text(str(event.get("text") or ""))
    if not channel or not ts or not is_link(text):
        return None
    return Event(
        id=f"{channel}:{ts}:overheard",
        kind="overheard",
        address=Address("slack", team_of(body), f"{channel}{OVERHEARD}"),
        at=moment_of(ts, now),
        text=text[:_LONGEST],
        where=f"{channel}:{event.get('thread_ts') or ts}",
    )


def _mentions_us(body: Json, event: Json) -> bool:
    """Whether a channel post names our bot: it also arrives as app_mention, under the same channel and ts."""
    authorizations = body.get("authorizations")
    ours = [a.get("user_id") for a in authorizations if isinstance(a, dict)] if isinstance(authorizations, list) else []
    return any(f"<@{user}" in str(event.get("text", "")) for user in ours if user)


def _message(body: Json, event: Json, now: datetime, *, called: bool) -> Event | None:
    channel, ts = str(event.get("channel", "")), str(event.get("ts", ""))
    kind, text, message = _meaning(event, called=called)
    if kind is None or not ts:
        return None
    user = event.get("user") or dict_in(event, "previous_message").get("user")
    if not isinstance(user, str):
        return None
    thread = str(event.get("thread_ts") or ts)
    return Event(
        # Channel and ts, not the event id: one post with a mention arrives twice, under two event ids.
        id=f"{channel}:{message or ts}:{kind}",
        kind=kind,
        address=Address("slack", team_of(body), user),
        at=moment_of(ts, now),
        text=text[:_LONGEST],
        message=f"{channel}:{message or ts}",
        where=f"{channel}:{thread}" if called else "",
        reach=called,
    )


def _meaning(event: Json, *, called: bool) -> tuple[EventKind | None, str, str]:
    """Kind, text and the ts of the message meant."""
    match event.get("subtype"):
        case None | "thread_broadcast":
            return ("called" if called else "text"), plain_text(str(event.get("text") or "")), ""
        case "file_share":
            files = event.get("files")
            first = files[0] if isinstance(files, list) and files and isinstance(files[0], dict) else {}
            kind = str(first.get("mimetype", "")).partition("/")[0]
            said = (plain_text(str(event.get("text") or "")), _pasted(first))
            if text := "\n".join(filter(None, said)) if not called else "":
                return "text", text, ""
            return _FILES.get(kind, "file"), "", ""
        case "message_deleted":
            return "unsend", "", str(event.get("deleted_ts", ""))
        case _:
            return None, "", ""


def _pasted(file: Json) -> str:
    """The beginning of a text that was too long to be typed: Slack makes a snippet of it and shows this much."""
    return str(file.get("preview") or "") if file.get("mode") == "snippet" else ""


def plain_text(text: str) -> str:
    """What was typed, without Slack's markup for mentions and links; an address behind other words stands after them."""
    return unescape(_LINK.sub(_shown, _MENTION.sub(" ", text))).strip()


def _shown(link: re.Match[str]) -> str:
    address, label = link[1], link[2] or link[1]
    return label if _bare(label) == _bare(address) else f"{label} {address}"


def _bare(address: str) -> str:
    """As Slack shows what was typed: what only holds it in its path or before its domain is another address."""
    return _SCHEME.sub("", address.casefold()).removesuffix("/")


def moment_of(ts: str, now: datetime) -> datetime:
    """When something happened by Slack's clock; now when it does not tell."""
    try:
        return datetime.fromtimestamp(float(ts), JST)
    except (ValueError, OverflowError, OSError):
        return now


def _press(body: Json, now: datetime) -> Pressed | None:
    actions = body.get("actions")
    action = actions[0] if isinstance(actions, list) and actions and isinstance(actions[0], dict) else None
    user = dict_in(body, "user").get("id")
    if action is None or not isinstance(user, str) or str(action.get("action_id", "")).startswith(OPENS):
        return None
    data, picked, label = read_action(action)
    container, message = dict_in(body, "container"), dict_in(body, "message")
    # Two clicks before the message changes are two payloads: the same element of the same message is one press.
    origin = str(message.get("ts") or container.get("view_id") or "")
    event_id = f"{origin}:{action.get('action_id')}:{action.get('block_id')}:{picked}:{data}"
    if not message:
        event_id = f"{event_id}:{action.get('action_ts')}"
    at = moment_of(str(action.get("action_ts", "")), now)
    event = Event(
        id=event_id, kind="press", address=Address("slack", team_of(body), user), at=at, text=data, picked=picked
    )
    found = message.get("blocks")
    original = tuple(block for block in found if isinstance(block, dict)) if isinstance(found, list) else ()
    channel = str(dict_in(body, "channel").get("id") or container.get("channel_id") or "")
    return Pressed(event, label, channel, str(message.get("ts") or ""), original)
