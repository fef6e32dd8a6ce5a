"""What is kept of one chat partner: where they are in the talk, their cases, what waits to be said.

Everything here is stored, so it is msgspec data and a new field needs a default. Knows neither store nor platform.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from msgspec import Struct, field

SCHEMA = 1
"""Stored beside every record; raised when an older release could no longer read what this one writes."""

Value = str | int | bool | list[str]
"""A fact's value. Money is "JPY 9878", a day "2026-11-27", a moment "2026-11-15T20:05+09:00", a shipped fact "brands/apple"."""


class Address(Struct, frozen=True, omit_defaults=True):
    """Where a person can be reached: platform ("line", "web", "terminal"), account (our bot there), user."""

    platform: str
    account: str
    user: str


class Known(Struct, frozen=True, omit_defaults=True):
    """One thing the person told us: its value, when, and the message it came from (for unsend)."""

    value: Value
    at: datetime
    source: str = ""


class Button(Struct, frozen=True, omit_defaults=True):
    """`label` is ".attribute" of the own message, "message.attribute", or "@kind/id" for the name of a shipped fact."""

    label: str
    data: str
    kind: Literal["press", "pick", "pick-day", "copy"] = "press"


class Message(Struct, frozen=True, omit_defaults=True):
    """Something to say, as a key with arguments; words and language come when it is sent.

    `menu` names a kind of fact to choose from where the platform has menus; `menu_data` is what a choice carries back,
    but for the fact.
    """

    key: str
    args: dict[str, Value] = field(default_factory=dict)
    buttons: tuple[Button, ...] = ()
    lines: tuple[Message, ...] = ()
    style: Literal["text", "urgent", "copy"] = "text"
    lang: str = ""
    menu: str = ""
    menu_data: str = ""


class Entry(Struct, frozen=True, omit_defaults=True):
    """A line of the diary: never a finished sentence, so that it can be read in any language."""

    at: datetime
    kind: str
    key: str
    facts: dict[str, Value] = field(default_factory=dict)
    source: str = ""
    content: str = ""
    item: str = ""


class Deadline(Struct, frozen=True, omit_defaults=True):
    """The last day of a period: the safe reading, the other one where the counting is unclear, and the rule's fact.

    `eased`: what had to be done in time is done, so one reminder before the last day is enough.
    """

    rule: str
    start: date
    safe: date
    other: date | None = None
    eased: bool = False


class Task(Struct, frozen=True, omit_defaults=True):
    """A duty of somebody on our side. `id` is its step (and item), so walking there again renews it.

    `once`: there is nothing to do, only to be told in time; spoken, it is done.
    `fired` names the reminders already spoken, `queued` marks one that fell due together with another and comes next.
    `desk` is whom to call or visit for it: a role ("issuer") or a shipped desk ("desks/police_9110").
    """

    id: str
    flow: str
    step: str
    opened: datetime
    made: int
    item: str = ""
    owner: str = "person"
    due: datetime | None = None
    deadline: Deadline | None = None
    letter: str = ""
    state: Literal["todo", "done", "cannot", "withdrawn"] = "todo"
    later: datetime | None = None
    fired: tuple[str, ...] = ()
    queued: bool = False
    once: bool = False
    desk: str = ""


class Promise(Struct, frozen=True, omit_defaults=True):
    """What somebody else said they would do: who, by when (None: no date was named), and when we ask after it.

    `what` is the effect that ends it (call, mail, refund, card, ...), `text` the promise in the person's own words.
    `maker` is who said that somebody else will do it: their own next call is not the promised one. `contact` is the
    number of the contact in which it was told, `source` the messages its words came from otherwise (for unsend).
    """

    id: str
    flow: str
    step: str
    opened: datetime
    made: int
    who: str
    item: str = ""
    by: datetime | None = None
    due: datetime | None = None
    state: Literal["waiting", "kept", "withdrawn"] = "waiting"
    later: datetime | None = None
    fired: tuple[str, ...] = ()
    queued: bool = False
    what: str = ""
    text: str = ""
    maker: str = ""
    contact: int = 0
    source: str = ""


LedgerKind = Literal["charged", "disputed", "promised", "credited", "lost", "kept"]


class Line(Struct, frozen=True, omit_defaults=True):
    """A line of the money ledger, of one contract or card (`item`). Money keeps its own currency.

    `day` is when it was or will be, `month` ("2027-02") on which statement; `expected` says that no statement showed it
    yet. `source` is the message it came from (for unsend).
    """

    id: str
    at: datetime
    kind: LedgerKind
    money: str
    made: int
    item: str = ""
    day: date | None = None
    month: str = ""
    expected: bool = False
    source: str = ""


class Stride(Struct, frozen=True, omit_defaults=True):
    """One thing the person did in a case, so that it can be walked once more when a fact is corrected.

    `start`: a flow began at this step; `answer`: this option of its question; `outcome`: of this duty (`task`);
    `report`: told unasked, so the thread at this step began. `made` is the number of the last question by then.
    """

    kind: Literal["start", "answer", "outcome", "report"]
    at: datetime
    made: int
    flow: str
    step: str
    item: str = ""
    option: str = ""
    task: str = ""


class Case(Struct, frozen=True, omit_defaults=True):
    """One trouble of one person. `items` holds lists such as cards: name of the list -> item id -> facts.

    `road` is what the person did, in order; a case of an older release has none.
    """

    id: str
    kind: str
    opened: datetime
    state: Literal["open", "closed"] = "open"
    facts: dict[str, Known] = field(default_factory=dict)
    items: dict[str, dict[str, dict[str, Known]]] = field(default_factory=dict)
    entries: tuple[Entry, ...] = ()
    tasks: tuple[Task, ...] = ()
    promises: tuple[Promise, ...] = ()
    ledger: tuple[Line, ...] = ()
    road: tuple[Stride, ...] = ()


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


class Delivery(Struct, frozen=True, omit_defaults=True):
    """Something to send to one person, in order. `id` is a UUID (LINE's retry key).

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


LinkKind = Literal["export", "plan", "calendar"]


class Link(Struct, frozen=True, omit_defaults=True):
    """A page about the person that whoever has its address may see until then: their record, a case's plan or calendar."""

    id: str
    kind: LinkKind
    until: datetime
    case: str = ""


class Sent(Struct, frozen=True, omit_defaults=True):
    """A message of ours that lies at a platform, kept beside the person so that it can be taken back. `place` is the
    platform's name for it (Slack: channel and ts), "" while nobody knows whether it arrived; `where` as in its Delivery.
    """

    address: Address
    delivery: str
    at: datetime
    place: str = ""
    where: str = ""


class Person(Struct, frozen=True, omit_defaults=True):
    """One chat partner. `seq` numbers the questions, so that a button knows which one it belonged to. `tail` is the length
    of the half number that the last message ended in. `pushes_from` is when the platform may take pushes again (the
    month's are used up), `saving` until when what is not urgent waits for a free reply (few are left); `missed` tells that an answer of ours never reached them.
    `content` numbers the newest content that a turn of theirs was made with.
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

    def case(self, case_id: str) -> Case | None:
        """The open case of that id."""
        return next((case for case in self.cases if case.id == case_id), None)

    @property
    def place(self) -> Place | None:
        """Where the talk stands now."""
        return self.places[-1] if self.places else None
