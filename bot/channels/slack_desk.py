"""What is done in Slack's helpdesk channel, as Events of the desk. Whether somebody may is asked of `slack_helpers`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.channels.base import are_whole
from bot.channels.slack_events import dict_in, moment_of, plain_text, team_of
from bot.channels.slack_messages import read_action
from bot.core.event import Deed, DeedKind, Event
from bot.core.person import Address
from bot.core.press import SkillPress, decode, encode

Json = dict[str, Any]
OPEN_CASE = "desk_open"
"""Callback id of the message shortcut that opens a case from a message."""
INTAKE = "desk_intake"
"""Callback id of the global shortcut that opens a case for somebody on the telephone."""
FORM = "desk_form"
"""Callback id of every modal of the desk; what it is for stands in its metadata."""
SKILL = "helper"
TRIGGER_LIFE = timedelta(seconds=3)
_STAFF_CHANGES = frozenset({"subteam_members_changed", "subteam_updated", "user_change"})
_LESS = ("deleted", "is_restricted", "is_ultra_restricted", "is_stranger")
"""What of a changed person may cost them the desk."""
_LONGEST = 5000


def changed_staff(body: Json) -> tuple[str, ...] | None:
    """Who may have left, where Slack tells that somebody joined, left or changed; None for all else."""
    event = dict_in(body, "event")
    if body.get("type") != "event_callback" or event.get("type") not in _STAFF_CHANGES:
        return None
    removed, user = event.get("removed_users"), dict_in(event, "user")
    gone = [one for one in removed if isinstance(one, str)] if isinstance(removed, list) else []
    if isinstance(user.get("id"), str) and any(user.get(flag) for flag in _LESS):
        gone.append(user["id"])
    return tuple(gone)


def dismissal(channel: str, user: str, name: str, origin: str, now: datetime) -> Event:
    """That somebody works at the desk no more; `origin` is what told so, for it may be told twice."""
    deed = Deed(kind="dismissed", helper=user, name=name)
    return Event(id=f"desk:{user}:dismissed:{origin}", kind="desk", address=desk_address(channel), at=now, deed=deed)


def is_heard_here(body: Json, channel: str) -> bool:
    """Whether it is talk in the helpdesk's channel: nobody's private matter begins there."""
    event = dict_in(body, "event")
    return body.get("type") == "event_callback" and str(event.get("channel", "")) == channel


def desk_address(channel: str) -> Address:
    """The desk as a chat partner. One deployment has one workspace, so its id is no part of it."""
    return Address("slack", "", channel)


def read_deed(body: Json, channel: str, now: datetime) -> Event | None:
    """What somebody did at the desk in `channel`, None for everything else; by whom stands in its deed, not whether
    they may.
    """
    event = _read(body, channel, now)
    if event is None or event.deed is None:
        return event
    deed = event.deed
    ids = (event.id, event.message, event.token, deed.helper, deed.thread, team_of(body), *deed.fields)
    return event if are_whole(ids) else None


def _read(body: Json, channel: str, now: datetime) -> Event | None:
    match body.get("type"):
        case "event_callback":
            return _said(dict_in(body, "event"), channel, now)
        case "block_actions":
            return _pressed(body, channel, now)
        case "message_action" if body.get("callback_id") == OPEN_CASE:
            story = plain_text(str(dict_in(body, "message").get("text", "")))
            return _called(body, channel, now, "from", {"story": story[:_LONGEST]})
        case "shortcut" if body.get("callback_id") == INTAKE:
            return _called(body, channel, now, "intake", {})
        case "view_submission" if dict_in(body, "view").get("callback_id") == FORM:
            return _submitted(body, channel, now)
        case _:
            return None


def _deed(
    kind: DeedKind,
    user: object,
    channel: str,
    event_id: str,
    at: datetime,
    *,
    text: str = "",
    thread: str = "",
    message: str = "",
    trigger: object = None,
    now: datetime | None = None,
    fields: Mapping[str, str] | None = None,
) -> Event | None:
    if not isinstance(user, str) or not user:
        return None
    token = trigger if isinstance(trigger, str) else ""
    return Event(
        id=event_id,
        kind="desk",
        address=desk_address(channel),
        at=at,
        text=text[:_LONGEST],
        message=message,
        token=token,
        until=(now or at) + TRIGGER_LIFE if token else None,
        deed=Deed(kind=kind, helper=user, thread=thread, fields=dict(fields or {})),
    )


def _said(event: Json, channel: str, now: datetime) -> Event | None:
    """A post in the channel that calls us, or in one of its threads; what became of one."""
    if (
        str(event.get("channel", "")) != channel
        or event.get("bot_id")
        or dict_in(event, "previous_message").get("bot_id")
    ):
        return None
    called, subtype = event.get("type") == "app_mention", event.get("subtype")
    if event.get("type") not in ("message", "app_mention"):
        return None
    ts, thread_ts = str(event.get("ts", "")), str(event.get("thread_ts") or "")
    if subtype in ("message_changed", "message_deleted"):
        return _changed(event, channel, now)
    if subtype not in (None, "thread_broadcast", "file_share") or not ts:
        return None
    if not called and (not thread_ts or thread_ts == ts):
        return None  # what people write in the channel is theirs
    is_reply = bool(thread_ts) and thread_ts != ts
    # A reply that calls us comes twice, as a message too: only whether a case begins there hangs on the call.
    kind: DeedKind = "typed" if is_reply and not called else "called"
    text = plain_text(str(event.get("text", "")))
    if subtype == "file_share" and not text:
        kind = "filed"
    place = f"{channel}:{ts}"
    thread = f"{channel}:{thread_ts or ts}"
    return _deed(
        kind,
        event.get("user"),
        channel,
        f"{place}:called" if is_reply and called else f"{place}:desk",
        moment_of(ts, now),
        text=text,
        thread=thread,
        message=place,
        fields={"filed": "1"} if subtype == "file_share" else None,
    )


def _changed(event: Json, channel: str, now: datetime) -> Event | None:
    before, after = dict_in(event, "previous_message"), dict_in(event, "message")
    ts = str(before.get("ts") or event.get("deleted_ts") or "")
    thread = f"{channel}:{before.get('thread_ts') or ts}"
    place, stamp = f"{channel}:{ts}", str(event.get("ts", ""))
    if event.get("subtype") == "message_deleted" or after.get("subtype") == "tombstone":
        return _deed("deleted", before.get("user"), channel, f"{place}:deleted", now, thread=thread, message=place)
    text = plain_text(str(after.get("text", "")))
    if text == plain_text(str(before.get("text", ""))):
        return None  # Slack only added the preview of a link
    return _deed(
        "edited", before.get("user"), channel, f"{place}:edited:{stamp}", now, text=text, thread=thread, message=place
    )


def _pressed(body: Json, channel: str, now: datetime) -> Event | None:
    actions = body.get("actions")
    action = actions[0] if isinstance(actions, list) and actions and isinstance(actions[0], dict) else None
    if action is None:
        return None
    data, picked, _ = read_action(action)
    container, message = dict_in(body, "container"), dict_in(body, "message")
    here = str(dict_in(body, "channel").get("id") or container.get("channel_id") or "") == channel
    press = decode(data)
    ours = isinstance(press, SkillPress) and press.skill == SKILL
    if not data or not (here or ours):
        return None
    ts = str(message.get("ts") or container.get("message_ts") or "")
    thread = f"{channel}:{message.get('thread_ts') or container.get('thread_ts') or ts}" if here and ts else ""
    # Two clicks are two payloads, and two helpers press the same button: each press is one, by whoever pressed.
    event_id = (
        f"desk:{ts or container.get('view_id')}:{action.get('action_ts')}:{dict_in(body, 'user').get('id')}:{data}"
    )
    fields = {"picked": picked} if picked else None
    user, trigger = dict_in(body, "user").get("id"), body.get("trigger_id")
    at = moment_of(str(action.get("action_ts", "")), now)
    return _deed(
        "pressed", user, channel, event_id, at, text=data, thread=thread, trigger=trigger, now=now, fields=fields
    )


def _called(body: Json, channel: str, now: datetime, what: str, fields: Mapping[str, str]) -> Event | None:
    trigger = str(body.get("trigger_id", ""))
    text = encode(SkillPress(SKILL, what))
    user = dict_in(body, "user").get("id")
    return _deed("pressed", user, channel, f"desk:{trigger}", now, text=text, trigger=trigger, now=now, fields=fields)


def _submitted(body: Json, channel: str, now: datetime) -> Event | None:
    view = dict_in(body, "view")
    fields: dict[str, str] = {}
    for name, answers in dict_in(dict_in(view, "state"), "values").items():
        for answer in answers.values() if isinstance(answers, dict) else ():
            value = answer.get("value") if isinstance(answer, dict) else None
            fields[str(name)] = str(value or "").strip()[:_LONGEST]
    event_id = f"desk:{view.get('id')}:submitted"
    user = dict_in(body, "user").get("id")
    return _deed("submitted", user, channel, event_id, now, text=str(view.get("private_metadata", "")), fields=fields)
