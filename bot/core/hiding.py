"""What a copy for other eyes leaves out: names of staff, telephone and reference numbers, wherever a line would say them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from bot.core.case import Case, Value
from bot.core.contact_log import contacts
from bot.core.person import Message

HIDDEN = "●●●"
_PARTS = ("name", "phone", "reference")
_FACTS = ("reference", "holder_name", "phone", "latin_name", "mail_used", "mail_to", "order")
_ARGUMENTS = frozenset({*_PARTS, *_FACTS, "person"})
_WRITTEN_BY_US = re.compile(r"\d{4}-\d\d(-\d\d.*)?|[A-Z]{3} [\d.]+|[a-z_]+/\w+|[a-z_]+")
"""Days, moments, sums of money, shipped facts and words of ours hold nothing of this kind."""
_NUMBER = re.compile(r"[#＃+＋]?[0-9０-９A-Za-zＡ-Ｚａ-ｚ]*[0-9０-９](?:[-‐－ー()（） ]?[0-9０-９]){3,}")
"""Four digits and more in a row of what somebody typed: an account, a telephone, a case number."""


def private_words(case: Case) -> tuple[str, ...]:
    """Every name and number of a case that belongs to somebody else's desk, the longest first."""
    told = {*_of_contacts(case), *_of_facts(case), *(promise.maker for promise in case.promises)}
    return tuple(sorted(told - {""}, key=lambda word: (-len(word), word)))


def _of_contacts(case: Case) -> Iterator[str]:
    for entry in contacts(case):
        for part in _PARTS:
            value = entry.facts.get(part, "")
            yield from value if isinstance(value, list) else (str(value),)


def _of_facts(case: Case) -> Iterator[str]:
    tables = (case.facts, *(facts for items in case.items.values() for facts in items.values()))
    for facts in tables:
        yield from (str(facts[name].value) for name in _FACTS if name in facts)


def hide(message: Message, words: tuple[str, ...]) -> Message:
    """The message with these words hidden in everything it says."""
    args = {name: _hidden(name, value, words) for name, value in message.args.items()}
    return replace(message, args=args, lines=tuple(hide(line, words) for line in message.lines))


def _hidden(name: str, value: Value, words: tuple[str, ...]) -> Value:
    if isinstance(value, list):
        return [str(_hidden(name, one, words)) for one in value]
    if not isinstance(value, str) or value in ("", "none"):
        return value
    if name in _ARGUMENTS or value in words:
        return HIDDEN
    if _WRITTEN_BY_US.fullmatch(value):
        return value
    for word in words:
        value = value.replace(word, HIDDEN)
    return _NUMBER.sub(HIDDEN, value)
