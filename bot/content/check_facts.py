"""Checks the loaded facts against each other and against a day. One rule, one function; knows no files."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from urllib.parse import urlsplit

from bot.content.faults import Fault, did_you_mean
from bot.core.facts import Brand, DeadlineRule, Fact, Issuer, Merchant, Service, call_cost
from bot.understanding.names import normal, plain

Kinds = Mapping[str, Mapping[str, Fact]]

_LEAST_SOURCE = 4
_PLACEHOLDER = re.compile(
    r"(?:to ?do|tbd|unknown|none|n/?a|test|source|example|https?://\S*example\S*|不明|なし|未確認)", re.IGNORECASE
)
_CHOSEN = ("merchants", "issuers", "brands", "services", "desks")
"""Kinds whose facts people choose by name."""


def check_facts(kinds: Kinds, on: date) -> list[Fault]:
    """Every fault between the facts, and every review overdue on that day."""
    return [
        *hollow_sources(kinds),
        *overdue_reviews(kinds, on),
        *doubtful_facts(kinds),
        *missing_deadlines(kinds),
        *shared_aliases(kinds),
        *taken_aliases(kinds),
        *shared_names(kinds),
        *contradicting_phones(kinds),
        *contradicting_companies(kinds),
        *foreign_doors(kinds),
        *empty_periods(kinds),
        *missing_paths(kinds),
    ]


def hollow_sources(kinds: Kinds) -> Iterator[Fault]:
    """A source is a page, or words from which somebody could find it again."""
    for fact in _all(kinds):
        for source in fact.source:
            page = urlsplit(source)
            found = "." in page.netloc if page.scheme in ("http", "https") else len(normal(source)) >= _LEAST_SOURCE
            if not found or _PLACEHOLDER.fullmatch(source.strip()):
                yield Fault(_place(fact), f'source "{source}" leads nowhere: name the page or where it was read')


def doubtful_facts(kinds: Kinds) -> Iterator[Fault]:
    """What is known with low confidence is never told as a fact: no sure number, no way along which anybody is led."""
    for fact in _all(kinds):
        if fact.confidence != "low":
            continue
        if fact.phone and fact.phone_shown == "yes":
            yield Fault(_place(fact), 'confidence = "low" and phone_shown = "yes": a doubtful number is confirm or no')
        if isinstance(fact, Brand) and (fact.path or fact.redeem != "unknown"):
            yield Fault(_place(fact), 'confidence = "low" and a way to redeem: write redeem = "unknown" and no path')


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


def taken_aliases(kinds: Kinds) -> Iterator[Fault]:
    """The pattern of one merchant finds no name of another."""
    merchants = [
        fact for fact in kinds.get("merchants", {}).values() if isinstance(fact, Merchant) and not fact.hint_only
    ]
    literal = [(plain(alias), fact) for fact in merchants for alias in fact.aliases if not alias.startswith("re:")]
    for fact in merchants:
        for pattern in (alias for alias in fact.aliases if alias.startswith("re:")):
            search = re.compile(pattern[3:], re.ASCII).search
            for alias, owner in literal:
                if owner is not fact and search(alias):
                    yield Fault(_place(fact), f'alias "{pattern}" finds "{alias}" of [{owner.id}]: make it narrower')


def shared_names(kinds: Kinds) -> Iterator[Fault]:
    """Nobody can choose between two of one name."""
    for kind in _CHOSEN:
        owners: dict[tuple[str, str], Fact] = {}
        for fact in kinds.get(kind, {}).values():
            for language, name in fact.name.items():
                owner = owners.setdefault((language, normal(name)), fact)
                if owner is not fact:
                    yield Fault(_place(fact), f'"{name}" is the name of [{owner.id}] too: tell them apart')


def contradicting_phones(kinds: Kinds) -> Iterator[Fault]:
    """One number cannot be sure in one place and doubtful in another; that of one company has one kind of hours and cost."""
    owners: dict[str, list[Fact]] = defaultdict(list)
    for fact in _all(kinds):
        if fact.phone:
            owners[_digits(fact.phone)].append(fact)
    for first, *others in owners.values():
        for other in others:
            if other.phone_shown != first.phone_shown:
                yield Fault(
                    _place(other),
                    f'{other.phone} is phone_shown = "{other.phone_shown}", but "{first.phone_shown}" in {first.ref}',
                )
            if not _names(first) & _names(other):  # two companies of one switchboard
                continue
            if other.opening() != first.opening():
                text = f'{other.phone} has hours "{other.hours}" {list(other.closed)}, but "{first.hours}"'
                yield Fault(_place(other), f"{text} {list(first.closed)} in {first.ref}")
            if call_cost(other) != call_cost(first):
                yield Fault(
                    _place(other), f'{other.phone} has call = "{other.call}", but "{first.call}" in {first.ref}'
                )


def contradicting_companies(kinds: Kinds) -> Iterator[Fault]:
    """A company of one name, known as an issuer and as a service, has one number."""
    owners: dict[str, Fact] = {}
    for fact in _all(kinds):
        if fact.phone:
            owner = owners.setdefault(normal(fact.name["ja"]), fact)
            if _digits(owner.phone) != _digits(fact.phone):
                yield Fault(
                    _place(fact), f"its number is {fact.phone}, but {owner.phone} in {owner.ref} of the same name"
                )


def foreign_doors(kinds: Kinds) -> Iterator[Fault]:
    """The front door of a service stands on its own domain."""
    for fact in _all(kinds):
        host = urlsplit(fact.link).hostname or ""
        if isinstance(fact, Service) and fact.link and not any(f".{host}".endswith(f".{own}") for own in fact.domains):
            yield Fault(_place(fact), f'link: "{host}" is none of its domains')


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


def _names(fact: Fact) -> set[str]:
    return {normal(name) for name in (*fact.name.values(), *fact.aliases)}


def _digits(phone: str) -> str:
    return re.sub(r"[^\d#]", "", phone)


def _all(kinds: Kinds) -> Iterator[Fact]:
    for facts in kinds.values():
        yield from facts.values()


def _place(fact: Fact) -> str:
    return f"flows/facts/{fact.kind}.toml [{fact.id}]"
