"""A flow and its ten kinds of step: the routes of a talk, as data. Holds no sentence, no condition, no number of days."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, assert_never, get_args

from bot.core.case import LedgerKind

AskKind = Literal["choice", "text", "yen", "when", "hours", "phone", "photo", "sender"]
"""What an answer is. "sender" reads a name and a telephone from one message: the name is saved as `save`, the number as "phone"."""
Owner = Literal["person", "relative", "helper", "manager"]
"""Whose duty; "manager" is who looks after the account: a relative where one does, else the person."""


What = Literal["call", "mail", "refund", "card", "papers", "answer", "stop", "other"]
"""What somebody may promise: to ring, write, give money back, send a card, send papers, answer, stop something."""


Risk = Literal["code", "card", "remote", "money", "human", "letter"]
"""What a step leads up to that a false Kaeru could misuse: codes and passwords told, card numbers, a hand on the screen, money
sent, somebody who asks who one is, a letter sent."""
Final = Literal["account", "number", "settle", "letter"]
"""What a step leads up to that cannot be undone: an account closed, a number changed, an offer taken, a letter sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Say:
    """Say one bubble and go on. `risk` and `final`: what it leads up to."""

    id: str
    next: str
    urgent: bool = False
    risk: Risk | Literal[""] = ""
    final: Final | Literal[""] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """Ask one thing and wait. `source` names a kind of fact to choose from; `shown` are the facts that get a button.

    `to` routes options, `next` every answer without a route of its own, `skip` the answer "I do not know"; `fix` offers
    to correct what the question says back. `list`: the answer names several things, each becomes an item of that list.
    `offers` are skills with a button of their own beside the options; `called` is where the talk goes on when a told call
    has made the question needless.
    `typed` are answers without a button, for which only other words stand (`.option-also`).
    """

    id: str
    kind: AskKind
    save: str = ""
    options: tuple[str, ...] = ()
    to: Mapping[str, str] = field(default_factory=dict)
    next: str = ""
    skip: str = ""
    source: str = ""
    shown: tuple[str, ...] = ()
    future: bool = False
    urgent: bool = False
    fix: bool = False
    list: str = ""
    offers: tuple[str, ...] = ()
    called: str = ""
    typed: tuple[str, ...] = ()
    risk: Risk | Literal[""] = ""
    final: Final | Literal[""] = ""

    def way(self, answer: str) -> str:
        """The step that follows this answer; "" for one that has no way."""
        if answer == "skip":
            return self.skip
        return self.to.get(answer, self.next)


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """Ask a typed rule, not the person; every value of its return type has a route."""

    id: str
    rule: str
    to: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Write a diary line; with `ledger` also a line of money.

    `amount` and `day` are facts or argument rules, `expected` money is not on a statement yet. `settles` names the
    steps whose duties this shows to be done, `drops` those it makes needless.
    """

    id: str
    kind: str
    next: str
    ledger: LedgerKind | Literal[""] = ""
    amount: str = ""
    day: str = ""
    expected: bool = False
    settles: tuple[str, ...] = ()
    drops: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskStep:
    """A duty of `owner`, due by a rule; `ways` lead from an outcome to a thread of its own.

    `desk` is whom to call or visit for it, so that a told call can settle it: a role or a shipped desk. `what` is the
    effect it looks for, where a promise of that effect makes it needless. `again`: it may come up more than once, and
    each time it is to be done anew. `stays`: it is told even when its case has been closed meanwhile.
    """

    id: str
    owner: Owner
    due: str
    next: str
    ways: Mapping[str, str] = field(default_factory=dict)
    desk: str = ""
    what: What | Literal[""] = ""
    again: bool = False
    stays: bool = False
    risk: Risk | Literal[""] = ""
    final: Final | Literal[""] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitStep:
    """A promise of `who`; its rule says by when, and when to ask after it. `what` is the effect that ends it."""

    id: str
    who: str
    due: str
    next: str
    ways: Mapping[str, str] = field(default_factory=dict)
    what: What = "answer"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterStep:
    """A text to send: shown to copy, and a task to send it. `desk`: whom it is read to on the telephone."""

    id: str
    letter: str
    due: str
    next: str
    ways: Mapping[str, str] = field(default_factory=dict)
    desk: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Each:
    """Walk the items of `list`: `where` names the rule that picks the next one, `do` the steps, `then` the way on."""

    id: str
    list: str
    where: str
    do: str
    then: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Go:
    """Leave for another flow in the same case; with `next` this one waits there until the other has ended."""

    id: str
    flow: str
    next: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """The talk ends here: the case stays `open` (the plan is shown), is `closed`, or only a `thread` ends."""

    id: str
    state: Literal["open", "closed", "thread"]


Step = Say | Ask | Branch | Note | TaskStep | WaitStep | LetterStep | Each | Go | End
VERBS = ("say", "ask", "branch", "note", "task", "wait", "letter", "each", "go", "end")


Group = Literal["paid", "charge", "account", "none"]
GROUPS: tuple[Group, ...] = get_args(Group)


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """One trouble. `order` ranks open troubles by money that can still be saved (lower goes first), `group` is where
    the menu has it: money or codes given away, a charge or contract, a mail, an account or a device; "none": others lead to it.

    `reports` are the threads that open when somebody tells an effect by themselves ("the minus line is there"): what
    was told -> step. `more` is where a further contract of the same case begins.
    """

    id: str
    start: str
    steps: Mapping[str, Step]
    order: int = 50
    group: Group = "charge"
    lists: tuple[str, ...] = ()
    renamed: Mapping[str, str] = field(default_factory=dict)
    reports: Mapping[str, str] = field(default_factory=dict)
    more: str = ""

    def step(self, step_id: str) -> Step | None:
        """The step of that id, or of the id it was renamed to."""
        return self.steps.get(step_id) or self.steps.get(self.renamed.get(step_id, ""))


def ways(step: Step) -> Iterator[tuple[str, str]]:
    """Every way out of a step within its flow: (label, step id)."""
    match step:
        case Say() | Note():
            yield "next", step.next
        case Ask():
            yield from step.to.items()
            if step.next:
                yield "next", step.next
            if step.skip:
                yield "skip", step.skip
            if step.called:
                yield "called", step.called
        case Branch():
            yield from step.to.items()
        case TaskStep() | WaitStep() | LetterStep():
            yield "next", step.next
            yield from step.ways.items()
        case Each():
            yield "do", step.do
            yield "then", step.then
        case Go():
            if step.next:
                yield "next", step.next
        case End():
            return
        case _:
            assert_never(step)


def risk_of(step: Step) -> Risk | Literal[""]:
    """What a step leads up to that a false Kaeru could misuse. A letter is sent; a desk that is called asks who one is."""
    match step:
        case LetterStep():
            return "letter"
        case TaskStep():
            return step.risk or ("human" if step.desk else "")
        case Say() | Ask():
            return step.risk
        case _:
            return ""


def final_of(step: Step) -> Final | Literal[""]:
    """What a step leads up to that cannot be undone."""
    match step:
        case LetterStep():
            return "letter" if not step.desk else ""  # what is read out goes nowhere
        case Say() | Ask() | TaskStep():
            return step.final
        case _:
            return ""


def is_urgent(flow: Flow) -> bool:
    """Whether a flow begins in urgent mode: minutes decide."""
    step = flow.steps.get(flow.start)
    return isinstance(step, Say | Ask) and step.urgent


def reachable(flow: Flow) -> set[str]:
    """Every step that some road through the flow reaches."""
    seen: set[str] = set()
    waiting = [flow.start, *flow.reports.values(), *filter(None, [flow.more])]
    while waiting:
        step_id = waiting.pop()
        if step_id in seen or step_id not in flow.steps:
            continue
        seen.add(step_id)
        waiting.extend(target for _, target in ways(flow.steps[step_id]))
    return seen
