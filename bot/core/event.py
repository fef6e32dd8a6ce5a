"""What happens to a person, and what a turn makes of it. Never stored as such, platform-free."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

import msgspec

from bot.core.card import Post
from bot.core.case import Case
from bot.core.person import Address, Message, Person, Word

EventKind = Literal[
    "text",
    "press",
    "called",
    "overheard",
    "hello",
    "photo",
    "sticker",
    "voice",
    "file",
    "location",
    "follow",
    "unfollow",
    "unsend",
    "due",
    "word",
    "desk",
]
NOWHERE = Address("", "", "")
"""Where an event comes from that no platform brought."""

DeedKind = Literal["called", "typed", "filed", "edited", "deleted", "pressed", "submitted", "dismissed"]


class Deed(msgspec.Struct, frozen=True, kw_only=True):
    """What a helper did at the helpdesk: `helper` is their id at the platform, `name` what colleagues call them, `thread`
    the talk in which they did it ("" elsewhere), `fields` what they filled in; "dismissed" is done to them.
    """

    kind: DeedKind
    helper: str
    name: str = ""
    thread: str = ""
    fields: Mapping[str, str] = {}


class Tried(msgspec.Struct, frozen=True):
    """Six digits that somebody typed: whose code it is, the code's id and what it is for; "" where there is no such code.
    `meant`: their words say that a code is meant, and no other number.
    """

    owner: str = ""
    code: str = ""
    role: str = ""
    meant: bool = False


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that happened, addressed to one person: to whoever writes from `address`, or by their id to `person`.

    `at` is the platform's time of it. `text` is what was typed (already masked when `advance` sees it; `hidden` says
    what was masked) or the pressed button's data, `picked` what a date picker returned. `message` is the platform's id
    of the message (for unsend), `token` the reply token, good until `until`. `where` is the public place (group, channel
    and thread) where somebody called us; `reach` tells that the platform lets us write to them privately as well. `thrifty`: few of
    the month's pushes are left, so a reminder that is not urgent waits for a free reply. `word` is what the turn of
    another person, `sender`, tells; `deed` what a helper did. `tried` is a code that was typed, `chance` a number nobody
    can foresee, of 63 bits. `visitor` is the network address that a browser came from, "" for one at this machine.
    `copied` tells that messages of ours repeat what is taken back, and go with it.
    """

    id: str
    kind: EventKind
    address: Address = NOWHERE
    at: datetime
    text: str = ""
    picked: str = ""
    hidden: tuple[str, ...] = ()
    message: str = ""
    lang: str = ""
    token: str = ""
    until: datetime | None = None
    where: str = ""
    reach: bool = False
    thrifty: bool = False
    person: str = ""
    word: Word | None = None
    sender: str = ""
    deed: Deed | None = None
    tried: Tried | None = None
    chance: int = 0
    visitor: str = ""
    copied: bool = False


class Turn(msgspec.Struct, frozen=True, kw_only=True):
    """The outcome of one event: the person afterwards, what to say to them, what to say where others read it too
    (`public`: never a fact of a case), what to tell other people's turns (`words`: whose, and what), what the helpdesk
    says where (`posts`), the cases that were
    closed, whether to erase. `free` marks one made of free text,
    which is one with what was typed just before; `waits` that more of it may come.
    """

    person: Person
    says: tuple[Message, ...] = ()
    public: tuple[Message, ...] = ()
    words: tuple[tuple[str, Word], ...] = ()
    posts: tuple[tuple[Post, tuple[Message, ...]], ...] = ()
    closed: tuple[Case, ...] = ()
    erase: bool = False
    free: bool = False
    waits: bool = False
