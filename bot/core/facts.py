"""The researched facts: who sells what, which desk answers when, how a code is redeemed, how a period is counted.

A fact is shown only with a source, above low confidence and before its review date. Holds no advice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeVar

from bot.core.calendar import Calendar
from bot.core.hours import Hours, read_hours

Confidence = Literal["high", "medium", "low"]
PUBLIC_NUMBERS = {"desks/police_110": "110", "desks/police_9110": "#9110", "desks/consumer_188": "188"}
ALWAYS_SHOWN = frozenset(PUBLIC_NUMBERS)
"""Public numbers that stay visible past their review date, with the day they were seen."""


NAMED = ALWAYS_SHOWN | {
    f"desks/{desk}"
    for desk in ("ipa", "bank_freeze", "houterasu", "houterasu_multilingual", "police_cyber", "antiphishing", "ccj")
}
"""The desks that rules and skills name: sentences hang on them."""

Never = Literal[
    "ask_password",
    "ask_card",
    "ask_code",
    "ask_identity",
    "ask_gift_card",
    "demand",
    "withdrawal",
    "trade_check",
    "parcel_sms",
]
"""What a company says its mails never do: ask for these, demand money, announce a withdrawal by a link, check the
purpose of a trade, tell of a parcel by SMS."""


CallCost = Literal["", "free", "charged", "free_from_landline"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What all facts share. `phone_shown`: "yes"; "confirm" only beside the number on the card; "no" never. `call` is
    what ringing it costs, "" where that is not known, `menu` the way through its voice menu. `domains` are its own:
    registrable ones, or single hosts.
    """

    kind: str
    id: str
    name: Mapping[str, str]
    source: tuple[str, ...]
    seen: date
    review: date
    confidence: Confidence
    aliases: tuple[str, ...] = ()
    phone: str = ""
    phone_shown: Literal["yes", "confirm", "no"] = "no"
    call: CallCost = ""
    hours: str = ""
    closed: tuple[str, ...] = ()
    menu: Mapping[str, str] = field(default_factory=dict)
    link: str = ""
    domains: tuple[str, ...] = ()
    priority: int = 0

    @property
    def ref(self) -> str:
        """How other data names this fact: "kind/id"."""
        return f"{self.kind}/{self.id}"

    def opening(self) -> Hours | None:
        """The hours of its desk, None when they are not known."""
        return read_hours(self.hours, self.closed) if self.hours else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Merchant(Fact):
    """A name on a statement. `hint_only` names are ordinary words: never a match by themselves.

    `sells` is what people know it for; `between` marks payment agents that hide the seller; `refund` names a deadline.
    """

    sells: Mapping[str, str] = field(default_factory=dict)
    renews: bool = False
    between: bool = False
    hint_only: bool = False
    refund: str = ""
    contact: tuple[str, ...] = ()
    form_limit: int = 0
    mail_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Issuer(Fact):
    """A card company; `window` names the deadline for reporting misuse."""

    window: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brand(Fact):
    """Prepaid money. `redeem`: load it into one's own account, or ask the issuer first (Visa-type numbers).

    `path` is where the code is entered, `code` what it looks like (a regular expression), `inquiry` what is printed
    on the slip for the issuer.
    """

    redeem: Literal["own_account", "issuer_first", "unknown"] = "unknown"
    path: Mapping[str, str] = field(default_factory=dict)
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Service(Fact):
    """An account that is imitated: its own domains, its front door (`link`), and what it says it never does."""

    never: tuple[Never, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk(Fact):
    """Somebody who helps: police, consumer centre, legal aid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Fact):
    """Something that shows what happened. `means` are the ways of paying for which it is kept."""

    means: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineRule(Fact):
    """How a period is counted. `first_day`: the start day is day one ("same"), the day after is ("next"), or "unclear".

    `start` is the fact a person must know; `effect` whether sending or arriving counts; `back` counts backwards.
    """

    days: int = 0
    unit: Literal["calendar_days", "business_days", "hours", "months", "years"] = "calendar_days"
    first_day: Literal["same", "next", "unclear"] = "unclear"
    start: str = ""
    effect: Literal["sent", "arrived", "reported", "unclear"] = "unclear"
    back: bool = False


KINDS: Mapping[str, type[Fact]] = {
    "merchants": Merchant,
    "issuers": Issuer,
    "brands": Brand,
    "services": Service,
    "desks": Desk,
    "deadlines": DeadlineRule,
    "evidence": Evidence,
}

_FREE, _CHARGED = ("0120-", "0800-"), ("0570-",)
"""Numbers whose calls the callee pays; numbers that are charged even to whoever has free calls."""

SomeFact = TypeVar("SomeFact", bound=Fact)


@dataclass(frozen=True, slots=True)
class Book:
    """All facts by kind and id, and the calendar they are read with."""

    kinds: Mapping[str, Mapping[str, Fact]] = field(default_factory=dict)
    calendar: Calendar = field(default_factory=Calendar)

    def find(self, ref: str) -> Fact | None:
        """The fact named "kind/id"."""
        kind, _, fact_id = ref.partition("/")
        return self.kinds.get(kind, {}).get(fact_id)

    def get(self, of: type[SomeFact], ref: str) -> SomeFact | None:
        """The fact named "kind/id", if it is of that kind."""
        fact = self.find(ref)
        return fact if isinstance(fact, of) else None

    def shown(self, kind: str, today: date) -> list[Fact]:
        """Every fact of a kind that may be shown today, the most usual first."""
        facts = (fact for fact in self.kinds.get(kind, {}).values() if is_shown(fact, today))
        return sorted(facts, key=lambda fact: (-fact.priority, fact.id))


def is_shown(fact: Fact, today: date) -> bool:
    """Whether a fact may be told as a fact today."""
    if fact.ref in ALWAYS_SHOWN:
        return True
    return fact.confidence != "low" and today <= fact.review


def call_cost(fact: Fact) -> CallCost:
    """What ringing that desk costs the caller: as the fact says, else by the kind of number; "" where that tells nothing."""
    if fact.call:
        return fact.call
    if fact.phone.startswith(_FREE):
        return "free"
    return "charged" if fact.phone.startswith(_CHARGED) else ""


def phone_of(fact: Fact, today: date) -> tuple[str, Literal["yes", "confirm"]] | None:
    """The telephone number that may be shown today, and how."""
    if not fact.phone or fact.phone_shown == "no" or not is_shown(fact, today):
        return None
    return fact.phone, fact.phone_shown
