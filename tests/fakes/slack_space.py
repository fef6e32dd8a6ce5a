"""The state of one Slack workspace with one app in it: channels, people, views, trigger ids. No sockets, no rules of calls.

The ids are those of the recorded bodies in tests/webhooks/slack.
"""

import re
import uuid
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from .slack_blocks import elements_of
from .slack_records import Json, refusal, setback

TEAM, APP, BOT, BOT_USER = "T06KAERU001", "A06KAERU001", "B06KAERUBOT", "U06KAERUBOT"
TOKEN, APP_TOKEN = "xoxb-token-for-tests", "xapp-token-for-tests"
DOMAIN = "hikari-npo"
HELPDESK = "C06HELPDESK"
TRIGGER_LIFE = timedelta(seconds=3)
SCOPES = (
    *("app_mentions:read", "chat:write", "commands", "im:history", "im:read", "im:write", "channels:history"),
    *(
        "channels:read",
        "groups:history",
        "groups:read",
        "users:read",
        "usergroups:read",
        "files:read",
        "reactions:write",
    ),
)
PIECES = re.compile(r"https?://[^\s<>]+|<@([UW][A-Z0-9]+)>")


@dataclass
class ChannelInfo:
    """What a channel is; `user` makes it a direct message, `members` None means everybody is in it."""

    name: str
    user: str | None = None
    private: bool = False
    archived: bool = False
    bot_is_in: bool = True
    members: set[str] | None = None

    def holds(self, user: str) -> bool:
        """Whether this person reads along."""
        return user == self.user if self.user is not None else self.members is None or user in self.members


@dataclass
class Trigger:
    """A trigger id: whose press it was, until when it works, whether it was used."""

    user: str
    until: datetime
    used: bool = False


@dataclass(eq=False)
class Workspace:
    """Tests set and read these; `channels` holds what stands in each channel, people's messages among the bot's."""

    token: str = TOKEN
    app_token: str = APP_TOKEN
    revoked: bool = False
    enforce_rate: bool = False
    scopes: set[str] = field(default_factory=lambda: set(SCOPES))
    tells_scopes: bool = True
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    channels: dict[str, list[Json]] = field(default_factory=dict)
    infos: dict[str, ChannelInfo] = field(default_factory=dict)
    ephemerals: defaultdict[str, list[Json]] = field(default_factory=lambda: defaultdict(list))
    home: dict[str, Json] = field(default_factory=dict)
    modals: defaultdict[str, list[Json]] = field(default_factory=lambda: defaultdict(list))
    users: dict[str, Json | None] = field(default_factory=dict)
    usergroups: dict[str, list[str]] = field(default_factory=dict)
    files: dict[str, Json | None] = field(default_factory=dict)
    removed: set[tuple[str, str]] = field(default_factory=set)
    closed_views: set[str] = field(default_factory=set)
    triggers: dict[str, Trigger] = field(default_factory=dict)
    posted: dict[str, datetime] = field(default_factory=dict)
    _last: tuple[int, int] = (0, 0)

    def __post_init__(self) -> None:
        self.open_channel(HELPDESK, "helpdesk")

    def open_channel(self, channel: str, name: str, **more: bool | set[str]) -> ChannelInfo:
        """Make a channel that the bot is in, unless `bot_is_in=False`."""
        self.channels.setdefault(channel, [])
        self.infos[channel] = ChannelInfo(name, **more)  # type: ignore[arg-type] # each keyword has its own type
        return self.infos[channel]

    def direct(self, user: str) -> str:
        """The direct message between the bot and a person, made when it is not there yet."""
        channel = f"D{user[1:]}"
        if channel not in self.infos:
            self.channels[channel] = []
            self.infos[channel] = ChannelInfo("directmessage", user=user)
        return channel

    def said(self, channel: str) -> list[Json]:
        """What the bot said in a channel, without what people said."""
        return [message for message in self.channels.get(channel, ()) if message["user"] == BOT_USER]

    def hear(self, channel: str, user: str, text: str, thread_ts: str | None = None) -> Json:
        """A person's message, as Slack keeps it: escaped, addresses in angle brackets, with rich text beside."""
        message: Json = {"type": "message", "user": user, "text": escaped(text), "ts": self.next_ts()}
        message |= {"client_msg_id": str(uuid.uuid4()), "team": TEAM, "blocks": [rich_text(text)]}
        self.add(channel, message | ({"thread_ts": thread_ts} if thread_ts else {}))
        return self.channels[channel][-1]

    def add(self, channel: str, message: Json) -> None:
        """Put a message into a channel and count it at its parent."""
        parent = self.message(channel, message["thread_ts"]) if "thread_ts" in message else None
        if parent is not None:
            parent |= {"thread_ts": parent["ts"], "reply_count": parent.get("reply_count", 0) + 1}
            parent["latest_reply"] = message["ts"]
        self.channels[channel].append(message)

    def message(self, channel: str, ts: str) -> Json | None:
        """The message of that ts, if it stands in the channel."""
        return next((message for message in self.channels.get(channel, ()) if message["ts"] == ts), None)

    def next_ts(self) -> str:
        """A ts after every other: seconds of the clock, microseconds to tell them apart."""
        now = self.clock()
        at = (int(now.timestamp()), now.microsecond)
        self._last = max(at, (self._last[0] + (self._last[1] == 999_999), (self._last[1] + 1) % 1_000_000))
        return f"{self._last[0]}.{self._last[1]:06d}"

    def issue_trigger(self, user: str) -> str:
        """A trigger id as a press of this person would carry it: three seconds, once."""
        number = f"{len(self.triggers) + 9001}.8001.{uuid.uuid4().hex}"
        self.triggers[number] = Trigger(user, self.clock() + TRIGGER_LIFE)
        return number

    def redeem_trigger(self, number: str) -> str:
        """Whose press it was; raises Refused."""
        trigger = self.triggers.get(number)
        if trigger is None:
            raise refusal("invalid_trigger_id", "trigger_id: unknown")
        if trigger.used:
            raise refusal("exchanged_trigger_id", "trigger_id: used")
        if self.clock() > trigger.until:
            raise refusal("expired_trigger_id", "trigger_id: older than three seconds")
        trigger.used = True
        return trigger.user

    def channel_for_reading(self, channel: str) -> ChannelInfo:
        """What the channel is; raises Refused."""
        if channel not in self.infos:
            raise refusal("channel_not_found", f"no channel {channel}")
        return self.infos[channel]

    def channel_for_posting(self, channel: str) -> ChannelInfo:
        """What the channel is; raises Refused also where the bot may not post."""
        info = self.channel_for_reading(channel)
        if info.archived:
            raise setback("is_archived")
        if not info.bot_is_in:
            raise setback("not_in_channel")
        return info

    def user_or_refused(self, user: str) -> Json:
        """A profile, made up unless the test set one; raises Refused for a person set to None."""
        if not re.fullmatch(r"[UW][A-Z0-9]{2,}", user):
            raise refusal("user_not_found", f"{user} is no user id")
        made_up = {"id": user, "team_id": TEAM, "name": user.lower(), "real_name": "蓮", "deleted": False}
        profile = self.users.get(user, made_up | {"tz": "Asia/Tokyo", "is_bot": False, "locale": "ja-JP"})
        if profile is None:
            raise setback("user_not_found")
        return profile

    def views(self) -> Iterator[Json]:
        """Every view that somebody has open."""
        yield from (view for stack in self.modals.values() for view in stack)


def escaped(text: str) -> str:
    """What people typed, as events carry it: three characters escaped, addresses and mentions in angle brackets."""
    parts, end = [], 0
    for found in PIECES.finditer(text):
        parts.append(_escaped_plain(text[end : found.start()]))
        parts.append(found[0] if found[1] else f"<{_escaped_plain(found[0])}>")
        end = found.end()
    return "".join([*parts, _escaped_plain(text[end:])])


def with_ids(blocks: list[Json]) -> list[Json]:
    """The blocks as Slack keeps them: those without a block_id, and elements without an action_id, get one."""
    kept = []
    for block in blocks:
        block = {"block_id": uuid.uuid4().hex[:5], **block}
        for name in ("accessory", "element"):
            if name in block:
                block[name] = _with_action_id(block[name])
        if block["type"] == "actions":
            block["elements"] = [_with_action_id(element) for _, element in elements_of(block)]
        kept.append(block)
    return kept


def _with_action_id(element: Json) -> Json:
    return element if element["type"] == "image" else {"action_id": uuid.uuid4().hex[:5], **element}


def _escaped_plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def rich_text(text: str) -> Json:
    """What people typed, as the block that Slack makes of it."""
    elements: list[Json] = []
    end = 0
    for found in PIECES.finditer(text):
        elements += [{"type": "text", "text": text[end : found.start()]}] if found.start() > end else []
        user, link = {"type": "user", "user_id": found[1]}, {"type": "link", "url": found[0]}
        elements.append(user if found[1] else link)
        end = found.end()
    elements += [{"type": "text", "text": text[end:]}] if end < len(text) else []
    section = {"type": "rich_text_section", "elements": elements}
    return {"type": "rich_text", "block_id": uuid.uuid4().hex[:5], "elements": [section]}
