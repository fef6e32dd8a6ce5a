"""Response URLs: what a bot may post, for half an hour and five times, about the press or command it was told of."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from .slack_chat import bot_message, remove, rewrite, show_ephemeral
from .slack_records import Answer, Json, Refused
from .slack_space import Workspace

LIFE = timedelta(minutes=30)
USES_MOST = 5


@dataclass
class ResponseUrl:
    """Where it leads: a channel, the person who pressed, the message they pressed on."""

    channel: str
    user: str
    ts: str | None
    until: datetime
    uses: int = 0


def use(space: Workspace, hook: ResponseUrl | None) -> ResponseUrl:
    """Count one use; raises Refused for an address that leads nowhere any more."""
    if hook is None:
        raise Refused(Answer(404, "invalid_url"), "response_url: unknown")
    if space.clock() > hook.until:
        raise Refused(Answer(404, "expired_url"), "response_url: older than half an hour")
    if hook.uses >= USES_MOST:
        raise Refused(Answer(404, "used_url"), f"response_url: used {USES_MOST} times")
    hook.uses += 1
    return hook


def respond(space: Workspace, hook: ResponseUrl, content: Json) -> None:
    """Show what was posted: in place of the original, for everybody, or for the one person."""
    original = _original(space, hook) if content.get("replace_original") or content.get("delete_original") else None
    if original is not None:
        messages, message = original
        if content.get("replace_original"):
            rewrite(message, content)
        elif messages is space.channels[hook.channel]:
            remove(space, hook.channel, message)
        else:
            messages.remove(message)
        return
    thread = {"thread_ts": content["thread_ts"]} if content.get("thread_ts") else {}
    if content.get("response_type") == "in_channel":
        space.add(hook.channel, bot_message(space, content) | thread)
    else:
        show_ephemeral(space, hook.channel, hook.user, content | thread)


def _original(space: Workspace, hook: ResponseUrl) -> tuple[list[Json], Json] | None:
    for messages in (space.channels[hook.channel], space.ephemerals[hook.user]):
        for message in messages:
            if message["ts"] == hook.ts:
                return messages, message
    return None
