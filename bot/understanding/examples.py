"""The written examples that the learned part learns from: flows/examples/<language>.toml.

[label] holds `urgent` and `calm`, texts of one example a line; {slot} stands for every word of that slot in turn.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import tomli

LABELS = (
    "unknown_charge", "suspicious_email", "account_takeover", "prepaid_card", "fake_warning", "bank_transfer",
    "unwanted_contract", "online_purchase", "data_leak", "device_trouble", "refund_status", "other", "human", "cancel",
    "back", "delete_my_data", "language", "help",
)  # fmt: skip
"""Where a message may lead."""
URGENT, NEGATIVE = "urgent", "negative"
"""Two more questions that are learned: can money still be saved at this moment; does it only look like a case."""

_SLOT = re.compile(r"\{(\w+)\}")
_MOST_FILLED = 3


@dataclass(frozen=True, slots=True)
class Example:
    """One message and what it is."""

    text: str
    label: str
    urgent: bool
    negative: bool


def read_examples(text: str) -> list[Example]:
    """The examples of one language."""
    told = tomli.loads(text)
    slots = told.pop("slots", {})
    found: list[Example] = []
    turn = itertools.count()
    for label, lists in told.items():
        for kind, lines in lists.items():
            for line in filter(None, map(str.strip, lines.splitlines())):
                found += [
                    Example(filled, label, kind == URGENT, kind == NEGATIVE) for filled in _filled(line, slots, turn)
                ]
    return found


def _filled(line: str, slots: Mapping[str, Sequence[str]], turn: Iterator[int]) -> list[str]:
    """A line with its slots filled, up to three times with words that follow each other."""
    names = _SLOT.findall(line)
    if not names:
        return [line]
    start = next(turn) * _MOST_FILLED
    return [
        _SLOT.sub(lambda slot, place=start + place: slots[slot[1]][place % len(slots[slot[1]])], line)  # type: ignore[misc]
        for place in range(_MOST_FILLED)
    ]
