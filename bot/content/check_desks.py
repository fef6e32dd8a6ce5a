"""Proves the desks that the code names: each is there and sure, and can be told as sentences tell it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bot.content.faults import Fault
from bot.content.words import REQUIRED, Words
from bot.core.calendar import JST
from bot.core.case import Case
from bot.core.content import Content
from bot.core.facts import NAMED, Fact
from bot.core.rulebook import ARGUMENTS
from bot.core.view import View

_NOW = datetime(2026, 11, 21, 12, 0, tzinfo=JST)


def check_desks(content: Content, words: Words) -> list[Fault]:
    """A pack may replace such a desk, but neither hide it nor leave out what sentences say of it."""
    return [*_missing(content), *_untold(content, words)]


def _missing(content: Content) -> Iterator[Fault]:
    for ref in sorted(NAMED):
        fact = content.book.find(ref)
        if fact is None:
            yield Fault(_place(ref), "is gone, and sentences name it: keep or replace it")
        elif fact.confidence == "low":
            yield Fault(_place(ref), 'confidence = "low", and sentences tell it: name a surer source')


def _untold(content: Content, words: Words) -> Iterator[Fault]:
    for code in REQUIRED:
        language = words.languages[code]
        for key, calls in language.calls.items():
            for function, argument in calls:
                fact = _desk(content, argument)
                where = f"{language.places[key]} [{key}]"
                if fact and function == "PHONE" and (not fact.phone or fact.phone_shown != "yes"):
                    yield Fault(where, f"PHONE(${argument}): {fact.ref} has no number that may be told plainly")
                if fact and function == "LINK" and not fact.link:
                    yield Fault(where, f"LINK(${argument}): {fact.ref} has no link")


def _desk(content: Content, argument: str) -> Fact | None:
    """The desk that a rule always names by this argument, None where it depends on the case."""
    rule = ARGUMENTS.get(argument) if argument.endswith("_desk") else None
    named = rule(View(Case("1", "", _NOW), content.book), _NOW) if rule else None
    return content.book.find(str(named)) if named in NAMED else None


def _place(ref: str) -> str:
    kind, _, fact_id = ref.partition("/")
    return f"flows/facts/{kind}.toml [{fact_id}]"
