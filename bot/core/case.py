"""What is kept of one trouble: facts with their source, diary lines, tasks, promises, money.

Everything here is stored, so it is msgspec data and a new field needs a default. Knows neither store nor platform.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from msgspec import Struct, field

Value = str | int | bool | list[str]
"""A fact's value. Money is "JPY 9878", a day "2026-11-27", a moment "2026-11-15T20:05+09:00", a shipped fact "brands/apple"."""


class Known(Struct, frozen=True, omit_defaults=True):
    """One thing the person told us: its value, when, and the message it came from (for unsend)."""

    value: Value
    at: datetime
    source: str = ""


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
    `stays`: it outlives its case, because it is about what comes weeks or a year later. `moved` is when its dates changed
    last.
    `desk` is whom to call or visit for it: a role ("issuer") or a shipped desk ("desks/police_9110"). `handed` is the
    person in whose talk it is done: a relative who has joined and was told.
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
    moved: datetime | None = None
    handed: str = ""
    stays: bool = False


class Promise(Struct, frozen=True, omit_defaults=True):
    """What somebody else said they would do: who, by when (None: no date was named), and when we ask after it.

    `what` is the effect that ends it (call, mail, refund, card, ...), `text` the promise in the person's own words.
    `maker` is who said that somebody else will do it: their own next call is not the promised one. `contact` is the
    number of the contact in which it was told, `source` the messages its words came from otherwise (for unsend). `moved`
    is when its dates changed last.
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
    moved: datetime | None = None


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

    `road` is what the person did, in order; a case of an older release has none. `dropped` are lines of money that a
    correction took out and that had more told of them than a walk can make again: corrected back, they come back.
    `assured`: what Kaeru never asks was offered.
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
    dropped: tuple[Line, ...] = ()
    assured: bool = False
