"""Checks the loaded facts against each other and against a day. One rule, one function; knows no files."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date

from bot.content.faults import Fault, did_you_mean
from bot.core.facts import Brand, DeadlineRule, Fact, Issuer, Merchant
from bot.understanding.names import normal

Kinds = Mapping[str, Mapping[str, Fact]]


def check_facts(kinds: Kinds, on: date) -> list[Fault]:
    """Every fault between the facts, and every review overdue on that day."""
    return [
        *overdue_reviews(kinds, on),
        *missing_deadlines(kinds),
        *shared_aliases(kinds),
        *contradicting_phones(kinds),
        *empty_periods(kinds),
        *missing_paths(kinds),
    ]


def overdue_reviews(kinds: Kinds, on: date) -> Iterator[Fault]:
    """A fact that had to be looked at again before that day."""
    for fact in _all(kinds):
        if fact.review < on:
            yield Fault(_place(fact), f"its review was due on {fact.review}: read the source again, then move the date")


def missing_deadlines(kinds: Kinds) -> Iterator[Fault]:
    """`refund` and `window` name a deadline."""
    deadlines = kinds.get("deadlines", {})
    for fact in _all(kinds):
        match fact:
            case Merchant(refund=wanted) if wanted:
                key = "refund"
            case Issuer(window=wanted) if wanted:
                key = "window"
            case _:
                continue
        if wanted not in deadlines:
            yield Fault(_place(fact), f'{key}: no deadline "{wanted}"{did_you_mean(wanted, deadlines)}')


def shared_aliases(kinds: Kinds) -> Iterator[Fault]:
    """One alias may name one fact of a kind only; ordinary words (`hint_only`) never win and so may be shared."""
    for facts in kinds.values():
        owners: dict[str, Fact] = {}
        for fact in facts.values():
            if isinstance(fact, Merchant) and fact.hint_only:
                continue
            for alias in fact.aliases:
                key = alias if alias.startswith("re:") else normal(alias)
                owner = owners.setdefault(key, fact)
                if owner is not fact:
                    yield Fault(_place(fact), f'alias "{alias}" belongs to [{owner.id}] too: leave it to one of them')


def contradicting_phones(kinds: Kinds) -> Iterator[Fault]:
    """One number cannot be sure in one place and doubtful in another."""
    owners: dict[str, list[Fact]] = defaultdict(list)
    for fact in _all(kinds):
        if fact.phone:
            owners[re.sub(r"[^\d#]", "", fact.phone)].append(fact)
    for first, *others in owners.values():
        for other in others:
            if other.phone_shown != first.phone_shown:
                yield Fault(
                    _place(other),
                    f'{other.phone} is phone_shown = "{other.phone_shown}", but "{first.phone_shown}" in {first.ref}',
                )


def empty_periods(kinds: Kinds) -> Iterator[Fault]:
    """A deadline has a length."""
    for fact in _all(kinds):
        if isinstance(fact, DeadlineRule) and fact.days <= 0:
            yield Fault(_place(fact), f"days = {fact.days}: a deadline needs a length of one or more")


def missing_paths(kinds: Kinds) -> Iterator[Fault]:
    """Who is told to load a code needs the way to the place where it is entered."""
    for fact in _all(kinds):
        if isinstance(fact, Brand) and fact.redeem == "own_account" and not fact.path:
            yield Fault(_place(fact), 'redeem = "own_account" without path: say where the code is entered')


def _all(kinds: Kinds) -> Iterator[Fact]:
    for facts in kinds.values():
        yield from facts.values()


def _place(fact: Fact) -> str:
    return f"flows/facts/{fact.kind}.toml [{fact.id}]"
