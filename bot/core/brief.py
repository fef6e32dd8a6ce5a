"""What to read to the next person, in at most a minute: made only of facts and diary lines, nothing is added.

Every kind of desk has its own: what it asks for first, what it needs to know, and nothing of what is another desk's. A
copy to show to others leaves out who it was: no names, no telephone or reference numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from bot.core import cases
from bot.core.abroad import FLOW as ABROAD
from bot.core.case import Case, Entry, Promise, Value
from bot.core.contact_log import contacts, left_open, moment_of
from bot.core.contract import is_own, items
from bot.core.desk_roles import role_of
from bot.core.draft import Draft, argument
from bot.core.hiding import hide, private_words
from bot.core.person import Message

Desk = Literal["issuer", "bank", "brand", "service", "merchant", "police", "consumer", "ccj"]
"""Kinds of desk: card company, bank, whoever issued prepaid money, the company of an account, the shop; police, the consumer
line, and the centre for shops abroad."""
ALOUD = {"ja": 300, "en": 900}
"""Characters that are read aloud in a minute: Japanese at five a second, English at a hundred and fifty words."""
_NOT_A_TALK = ("busy", "no_answer", "")
_MOST_TOLD, _MOST_CONTACTS, _MOST_PROMISES = 5, 3, 2


@dataclass(frozen=True, slots=True)
class _Needs:
    """What one kind of desk is told: facts in the order it asks for them, kinds of diary line, whose calls ("": all)."""

    facts: tuple[str, ...]
    told: frozenset[str]
    desks: frozenset[str] = frozenset()


_FOUND = frozenset({"answer", "decision", "dispute"})
_PAID = frozenset({"payment", "misuse", "charge"})
_NEEDS: dict[Desk, _Needs] = {
    "issuer": _Needs(
        ("issuer", "merchant", "brand", "service", "amount", "disputed", "charged_on", "reference", "debit_on"),
        _FOUND | {"card", "device"},
        frozenset({"issuer", "merchant", "service", ""}),
    ),
    "bank": _Needs(
        ("paid_amount", "misuse_amount", "amount", "sent_on", "bank_name", "charged_on", "service", "reference"),
        _PAID | {"answer", "call", "device", "bank", "promise"},
        frozenset({"bank", "receiving_bank", "service", ""}),
    ),
    "brand": _Needs(
        ("brand", "amount", "value", "told_on", "reference"),
        frozenset({"card", "device", "report", "refund"}),
        frozenset({"issuer", "brand", ""}),
    ),
    "service": _Needs(
        ("service", "misuse_amount", "charged_on", "reference"),
        frozenset({"answer", "misuse", "attempt", "refund"}),
        frozenset({"service", ""}),
    ),
    "merchant": _Needs(
        ("merchant", "order", "amount", "disputed", "charged_on", "debit_on"),
        frozenset({"sent"}),
        frozenset({"merchant"}),
    ),
    "police": _Needs(
        (
            "brand",
            "service",
            "merchant",
            "amount",
            "paid_amount",
            "sent_on",
            "bank_name",
            "misuse_amount",
            "charged_on",
            "told_on",
        ),
        _PAID | {"call", "card", "device", "offer", "kept", "bank"},
    ),
    "consumer": _Needs(
        ("merchant", "brand", "service", "amount", "paid_amount", "charged_on", "debit_on"),
        _FOUND | _PAID | {"card", "sent", "contract", "quote", "promise", "offer"},
    ),
    "ccj": _Needs(
        ("merchant", "order", "amount", "charged_on"), _FOUND | {"sent", "offer", "promise"}, frozenset({"merchant"})
    ),
}
_HIDDEN = ("reference", "order")
_KNOWN_BY: dict[Desk, tuple[str, ...]] = {
    "brand": ("brand",),
    "bank": ("paid_amount", "bank_answer"),
    "issuer": ("issuer", "charged_on"),
    "service": ("service",),
    "merchant": ("merchant", "seller"),
}
"""The facts by which a case shows that such a desk is part of it."""


def desks_of(case: Case) -> list[Desk]:
    """The kinds of desk that a case may be told to: the one to be called next, then the others, then those for anybody."""
    found: list[str] = [role_of(task.desk) for task in cases.open_duties(case) if not isinstance(task, Promise)]
    found += [role_of(str(entry.facts.get("desk", ""))) for entry in reversed(contacts(case))]
    found = ["brand" if role == "issuer" and "brand" in case.facts else role for role in found]
    found += [desk for desk, facts in _KNOWN_BY.items() if any(name in case.facts for name in facts)]
    found += ["ccj"] if any(duty.flow == ABROAD for duty in cases.duties(case)) else []
    known = [desk for role in (*found, "police", "consumer") for desk in get_args(Desk) if desk == role]
    return list(dict.fromkeys(known))


def most_aloud(draft: Draft) -> int:
    """How many characters of the person's language are read in a minute."""
    return ALOUD.get(draft.person.lang, ALOUD["en"])


def brief_for(draft: Draft, case: Case, desk: Desk, most: int, *, shared: bool = False) -> Message:
    """The text for a kind of desk in at most so many characters; that there is none yet, where nothing was told."""
    found = tuple(lines(draft, case, desk, shared=shared))
    if not found:
        return Message("brief.none")
    return Message("brief.shared" if shared else "brief", lines=found, style="copy", most=most)


def lines(draft: Draft, case: Case, desk: Desk, *, shared: bool = False) -> list[Message]:
    """The lines of the text: what it is about, what was found out, who said what, what was promised. `rank` tells which
    of them stay away first where there is too little room: older things before newer ones, facts last.
    """
    needs = _NEEDS[desk]
    found = [
        *_facts(draft, case, needs, shared=shared),
        *_told(draft, case, needs),
        *(Message(f"brief.{point}", rank=1) for point in left_open(case) if desk == "issuer"),
        *_spoken(case, needs, shared=shared),
    ]
    if not shared:
        told = [one for one in case.promises if one.text and cases.is_open(one) and _is_of(one.who, needs)]
        found += [Message("brief.promise", {"text": one.text}, rank=1) for one in told[-_MOST_PROMISES:]]
    words = private_words(case) if shared else ()
    return [hide(line, words) for line in found] if shared else found


def _facts(draft: Draft, case: Case, needs: _Needs, *, shared: bool) -> Iterator[Message]:
    """What is known, contract by contract; what all contracts share stands once."""
    for number, item in enumerate(items(case)):
        view = draft.view(case.id, item)
        for name in needs.facts:
            value = view.get(name)
            if value is None or (item and not is_own(item, name)) or (shared and name in _HIDDEN):
                continue
            yield Message(f"brief.{name}", {name: value}, rank=number)
    if "told_on" in needs.facts or "brand" in needs.facts:
        day = argument(draft.view(case.id), "told_day", draft.now) if "card" in case.items else None
        if day and "told_on" not in case.facts:
            yield Message("brief.told_on", {"told_on": day})


def _told(draft: Draft, case: Case, needs: _Needs) -> list[Message]:
    """What was found out and done, the newest of each kind."""
    noted = [entry for entry in case.entries if entry.kind in needs.told and _is_said(draft, entry)]
    newest = list({(entry.key, entry.item): entry for entry in noted}.values())[-_MOST_TOLD:]
    last = {entry.item: entry for entry in newest if entry.kind == "card"}
    newest = [entry for entry in newest if entry.kind != "card" or last[entry.item] is entry]
    return [
        Message("brief.line", lines=(Message(entry.key, entry.facts),), rank=2 + age)
        for age, entry in zip(range(len(newest) - 1, -1, -1), newest, strict=True)
    ]


def _is_said(draft: Draft, entry: Entry) -> bool:
    """Whether a line speaks for itself: those about a duty need its name."""
    return entry.key in draft.content.arguments and not entry.key.startswith("diary.")


def _spoken(case: Case, needs: _Needs, *, shared: bool) -> list[Message]:
    """The last talks with the desks that this one has to do with."""
    spoken = [
        entry
        for entry in contacts(case)
        if (entry.facts.get("reached", "") not in _NOT_A_TALK or entry.facts.get("incoming"))
        and _is_of(role_of(str(entry.facts.get("desk", ""))), needs)
    ][-_MOST_CONTACTS:]
    ages = range(len(spoken) - 1, -1, -1)
    return [_ranked(contact_line(entry, shared=shared), 1 + age) for age, entry in zip(ages, spoken, strict=True)]


def _ranked(message: Message, rank: int) -> Message:
    return Message(message.key, message.args, lines=message.lines, rank=rank)


def _is_of(role: str, needs: _Needs) -> bool:
    return not needs.desks or role_of(role) in needs.desks


def contact_line(entry: Entry, *, shared: bool) -> Message:
    """One contact in a line: when, which desk, whom."""
    facts = entry.facts
    names = facts.get("name", "none")
    args: dict[str, Value] = {
        "told_on": moment_of(entry).isoformat(timespec="minutes"),
        "desk": facts.get("desk", "none"),
        "department": facts.get("department", "none"),
        "person": "none" if shared else "・".join(names) if isinstance(names, list) else names,
    }
    return Message("brief.contact", args)
