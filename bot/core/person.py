"""What is kept of one chat partner: where they are in the talk, their cases, whom they are tied to, what waits to be said.

Everything here is stored, so it is msgspec data and a new field needs a default. Knows neither store nor platform.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from msgspec import Struct, field

from bot.core.card import AtDesk, Card, Post, Posted, Tally
from bot.core.case import Case, Value
from bot.core.given import Code, Link

SCHEMA = 3
"""Stored beside every record; raised when an older release could no longer read what this one writes."""


class Address(Struct, frozen=True, omit_defaults=True):
    """Where a person can be reached: platform ("line", "web", "terminal"), account (our bot there), user."""

    platform: str
    account: str
    user: str


class Button(Struct, frozen=True, omit_defaults=True):
    """`label` is ".attribute" of the own message, "message.attribute", or "@kind/id" for the name of a shipped fact.

    In a form a "field" is a line to fill in, "lines" one for longer text; its data is "name=what stands there first".
    """

    label: str
    data: str
    kind: Literal["press", "pick", "pick-day", "copy", "field", "lines"] = "press"


class Message(Struct, frozen=True, omit_defaults=True):
    """Something to say, as a key with arguments; words and language come when it is sent.

    `menu` names a kind of fact to choose from where the platform has menus; `menu_data` is what a choice carries back,
    but for the fact. `most` is how many characters the lines may have together (0: as many as there are): those of the
    highest `rank` stay away first. `lang` is the language it is said in where that is not the person's ("letter": its own).
    """

    key: str
    args: dict[str, Value] = field(default_factory=dict)
    buttons: tuple[Button, ...] = ()
    lines: tuple[Message, ...] = ()
    style: Literal["text", "urgent", "copy", "form"] = "text"
    lang: str = ""
    menu: str = ""
    menu_data: str = ""
    most: int = 0
    rank: int = 0


class Asked(Struct, frozen=True, omit_defaults=True):
    """A question that was answered on the way: where もどる leads."""

    step: str
    made: int
    item: str = ""


class Place(Struct, frozen=True, omit_defaults=True):
    """Where a talk stands. `asked` is the number its question first had (0: not asked yet); `task` the duty whose
    thread it is. `once` marks a question asked again to correct a fact: its answer leads back, not on.
    """

    case: str
    flow: str
    step: str
    item: str = ""
    task: str = ""
    trail: tuple[Asked, ...] = ()
    asked: int = 0
    once: bool = False


class Aside(Struct, frozen=True, omit_defaults=True):
    """A skill's own open question (really erase? remind when?), asked beside the flow."""

    skill: str
    step: str
    case: str = ""
    subject: str = ""


class Reminder(Struct, frozen=True, omit_defaults=True):
    """An event the bot sends to its own future. Derived from tasks and promises after every turn, never edited."""

    id: str
    case: str
    subject: str
    name: str
    due: datetime


Role = Literal["relative", "helper", "desk", "self", "person"]
"""What the other one of a tie is to us; "person" is whom we help, "self" another device of our own."""
Sees = Literal["gist", "all", "nothing"]
WordKind = Literal[
    "said", "gone", "knock", "joined", "refused", "moved", "look", "shown", "changed", "did", "left", "asked",
    "could_not", "put_off", "desk_duty", "desk_wish", "desk_heard", "desk_unsent", "desk_spoke", "desk_left", "desk_took",
    "desk_freed", "desk_waits", "desk_draft", "desk_suggested", "desk_ended", "desk_answer", "desk_did", "desk_typed", "desk_pressed", "desk_deleted",
    "desk_plan", "desk_let_go",
]  # fmt: skip


class Tie(Struct, frozen=True, omit_defaults=True):
    """Somebody whom a person is tied to for a case, as this side keeps it: who (`id`) they are to us and how we call them.

    On the side of the person whose case it is, `sees` is what the other one may see, and a tie that is "asked" for shows
    nothing until it is agreed to. On the other side (`role` "person") it is what was agreed when it was last told; `case`
    is the case's id there. Each side holds a tie of its own and never the other's. `address` is where another device of
    our own is reached. `away`: they stopped our messages, so nothing reaches them until they come back.
    """

    id: str
    role: Role
    case: str
    since: datetime
    sees: Sees = "nothing"
    name: str = ""
    state: Literal["asked", "open"] = "open"
    address: Address | None = None
    away: bool = False


class Word(Struct, frozen=True, omit_defaults=True):
    """What one person's turn tells another's: what it is about, the `case` (its id with the person whose it is), and what
    is to be said as it stands. A reply token that its turn did not need goes with it: it is good for `whose` talk only.
    """

    kind: WordKind
    case: str = ""
    data: dict[str, Value] = field(default_factory=dict)
    says: tuple[Message, ...] = ()
    token: str = ""
    until: datetime | None = None
    whose: str = ""


class Warned(Struct, frozen=True, omit_defaults=True):
    """That a group was told of a dangerous link, by a digest of its host, and until when it is not told again."""

    digest: str
    until: datetime


class Delivery(Struct, frozen=True, omit_defaults=True):
    """Something to send to one person, in order. `id` is a UUID (LINE's retry key).

    One with a `word` goes to the turn of another person, `to`, and is shown to nobody here; its id is the event's there.

    `token` is the reply token, good until `until`; `after` is when the next attempt may be made. `held` marks one the
    platform made us hold back (rate, quota): a free reply may go before it, which nothing else may. `where` names the
    public place it goes to instead of the private talk. `reminds` are the reminders it speaks: case, duty and name of each.
    """

    id: str
    opened: datetime
    says: tuple[Message, ...]
    token: str = ""
    until: datetime | None = None
    after: datetime | None = None
    attempts: int = 0
    held: bool = False
    reminder: bool = False
    where: str = ""
    reminds: tuple[tuple[str, str, str], ...] = ()
    to: str = ""
    word: Word | None = None
    post: Post | None = None


class Part(Struct, frozen=True, omit_defaults=True):
    """A text that waits for what is typed next: the platform's time `at`, ours `got`, its message id and reply token."""

    text: str
    at: datetime
    got: datetime
    message: str = ""
    token: str = ""
    until: datetime | None = None


class Burst(Struct, frozen=True, omit_defaults=True):
    """Texts typed one after the other, to be read as one when it is `over`. Already masked, like every text."""

    parts: tuple[Part, ...]
    over: datetime


class Sent(Struct, frozen=True, omit_defaults=True):
    """A message of ours that lies at a platform, kept beside the person so that it can be taken back. `place` is the
    platform's name for it (Slack: channel and ts), "" while nobody knows whether it arrived; `where` as in its Delivery.
    `marks` tell which values stand in it (`unsent.marks_of`), for the day when one of them is taken back.
    """

    address: Address
    delivery: str
    at: datetime
    place: str = ""
    where: str = ""
    marks: tuple[int, ...] = ()


class Cover(Struct, frozen=True, omit_defaults=True):
    """Others may see this talk. `word` is what the person types to open it, without width, case and spaces; it is open
    `until` then. `held` is what could not be said openly.
    """

    word: str
    until: datetime | None = None
    held: tuple[Message, ...] = ()


class Person(Struct, frozen=True, omit_defaults=True):
    """One chat partner. `seq` numbers the questions, so that a button knows which one it belonged to. `tail` is the
    length of the half number that the last message ended in. `pushes_from` is when the platform may take pushes again
    (the month's are used up), `saving` until when what is not urgent waits for a free reply (few are left); `missed`
    tells that an answer of ours never reached them. `content` numbers the newest content that a turn of theirs was made
    with. `at_desk` tells that a helper has them in hand, `was_at_desk` that the desk has heard of them, now or before,
    `in_threads` where its older posts about them lie, of which it knows no more; `urged` when an urgent question counts
    as unanswered; `cards` and `tallies` are the helpdesk's own, which is a person too. `code` is the one they gave out,
    `tries` when they typed wrong ones, `warned` of which links a group was told. The record of a further address only
    says who it `moved_to`; `first` is where the person with several wrote from at first. `here` is the last day on
    which they were there themselves. `buttons` are those under what was said last, for who types their words. `after`
    is what stays of closed cases: warnings and reminders of later weeks, each with an id of its own.
    """

    id: str
    address: Address | None = None
    lang: str = ""
    seq: int = 0
    met: datetime | None = None
    blocked: bool = False
    misses: int = 0
    places: tuple[Place, ...] = ()
    aside: Aside | None = None
    cases: tuple[Case, ...] = ()
    closed: tuple[str, ...] = ()
    reach: tuple[str, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    outbox: tuple[Delivery, ...] = ()
    tail: int = 0
    links: tuple[Link, ...] = ()
    burst: Burst | None = None
    pushes_from: datetime | None = None
    saving: datetime | None = None
    missed: bool = False
    content: int = 0
    ties: tuple[Tie, ...] = ()
    at_desk: AtDesk | None = None
    was_at_desk: bool = False
    in_threads: tuple[Posted, ...] = ()
    urged: datetime | None = None
    cards: tuple[Card, ...] = ()
    tallies: tuple[Tally, ...] = ()
    code: Code | None = None
    tries: tuple[datetime, ...] = ()
    warned: tuple[Warned, ...] = ()
    moved_to: str = ""
    first: Address | None = None
    cover: Cover | None = None
    here: date | None = None
    buttons: tuple[Button, ...] = ()
    after: tuple[Case, ...] = ()

    @property
    def watched(self) -> tuple[Case, ...]:
        """The open cases, and what stays of closed ones: all that may still say something by itself."""
        return (*self.cases, *self.after)

    def case(self, case_id: str) -> Case | None:
        """The open case of that id, or what stays of a closed one."""
        return next((case for case in self.watched if case.id == case_id), None)

    @property
    def place(self) -> Place | None:
        """Where the talk stands now."""
        return self.places[-1] if self.places else None
