"""After any random sequence over all flows: the timers are those the open duties need, time alone ends no promise, sums fit.

What is needed is counted here anew from the duties themselves; nothing of the planning is asked.
"""

from __future__ import annotations

import os
from collections import Counter
from datetime import datetime, time, timedelta
from decimal import Decimal

import pytest
from test_walks import FLOWS, STEPS, Walk

from bot.content.library import Library
from bot.core import cases, ledger
from bot.core.calendar import JST, in_japan
from bot.core.case import Case, Task
from bot.core.cases import Duty
from bot.core.event import EventKind
from bot.core.pause import is_paused
from bot.core.reply import Reply

WALKS = 200 if os.environ.get("KAERU_SOAK") else 8
CHAIN = 3
"""A reminder and its two repeats."""
MINE = ("due", "later", "again")


def moment_in(name: str) -> datetime:
    """The moment that a reminder's name carries."""
    return datetime.strptime(name.lstrip("abcdefghijklmnopqrstuvwxyz"), "%Y%m%d%H%M").replace(tzinfo=JST)


def is_counted(duty: Duty) -> bool:
    return isinstance(duty, Task) and duty.deadline is not None and not duty.deadline.eased


def needs_one(duty: Duty) -> bool:
    """Whether a duty without a counted deadline still has something to be said at its time, or again."""
    first = duty.later or duty.due
    if not cases.is_open(duty) or first is None:
        return False
    start = in_japan(first).replace(second=0, microsecond=0)
    spoken = [name for name in duty.fired if name.startswith(MINE) and moment_in(name) >= start]
    return len(spoken) < CHAIN


def last_day_ahead(duty: Duty, now: datetime) -> bool:
    """Whether the last day of a counted deadline is still to come, and to be told of on that day."""
    if not isinstance(duty, Task) or duty.deadline is None or not is_counted(duty) or not cases.is_open(duty):
        return False
    morning = datetime.combine(duty.deadline.safe, time(10, 0), JST)
    told = any(name.startswith("before0d") for name in duty.fired)
    return morning > max(now, duty.later or duty.opened) and not told


class Watched(Walk):
    """A random conversation that is judged by what it watches."""

    def happen(self, kind: EventKind, text: str, picked: str = "") -> None:
        before = {(case.id, one.id) for case in self.person.cases for one in case.promises if one.state == "waiting"}
        super().happen(kind, text, picked)
        if kind in ("due", "sticker", "photo", "voice", "file", "location", "hello"):
            after = {(case.id, one.id) for case in self.person.cases for one in case.promises if cases.is_open(one)}
            assert before <= after, f"{kind} ended a promise"

    def judge(self, replies: list[Reply], kind: EventKind) -> None:
        for reply in replies:
            self.buttons.extend(reply.buttons)
        planned = Counter((one.case, one.subject) for one in self.person.reminders if one.name != "missed")
        for case in self.person.cases:
            for duty in cases.duties(case):
                self.judge_duty(case, duty, planned.pop((case.id, duty.id), 0))
            judge_sums(case)
        assert not planned, "a timer of no duty"

    def judge_duty(self, case: Case, duty: Duty, timers: int) -> None:
        about = f"{case.kind} {duty.id} {duty.state} {duty.due} {duty.later} {duty.fired} at {self.now}"
        mine = [one for one in self.person.reminders if (one.case, one.subject) == (case.id, duty.id)]
        assert all(one.due >= self.now - timedelta(minutes=10) or one.name.startswith("later") for one in mine), about
        if not cases.is_open(duty):
            assert timers == 0, about
        elif is_counted(duty):
            told = any(one.name.startswith("before0d") for one in mine)
            assert told or not last_day_ahead(duty, self.now), about
        elif is_paused(self.person.cases):
            assert timers == 0, about
        else:
            assert (timers > 0) == needs_one(duty), about
            ahead = [one for one in mine if one.due > self.now + timedelta(minutes=10)]
            assert len(ahead) <= CHAIN, about
        if duty.state == "waiting":
            assert duty.due or duty.later, f"unwatched: {about}"


def judge_sums(case: Case) -> None:
    """What is open is what was charged and neither came back nor was given up, contract by contract."""
    sums: dict[str, Decimal] = {}
    assert all(ledger.amount_of(line.money)[1] > 0 for line in case.ledger), [line.id for line in case.ledger]
    for item in {line.item for line in case.ledger}:
        own: dict[str, Decimal] = {}
        for line in case.ledger:
            currency, number = ledger.amount_of(line.money)
            if line.item == item and line.kind == "charged":
                own[currency] = own.get(currency, Decimal(0)) + number
            elif line.item == item and line.kind in ("credited", "lost", "kept") and not line.expected:
                own[currency] = own.get(currency, Decimal(0)) - number
        charged = {
            ledger.amount_of(line.money)[0] for line in case.ledger if line.item == item and line.kind == "charged"
        }
        for currency, number in own.items():
            if currency in charged and number > 0:
                sums[currency] = sums.get(currency, Decimal(0)) + number
    assert ledger.still_open(case) == sums


@pytest.mark.parametrize("flow", FLOWS)
def test_whatever_happens_everything_open_is_watched(library: Library, flow: str) -> None:
    for seed in range(WALKS):
        walk = Watched(library, seed + 5000, "en" if seed % 4 == 3 else "ja")
        try:
            walk.happen("press", f"s|start|{flow}")
            for _ in range(STEPS):
                walk.step()
        except Exception as fault:
            raise AssertionError(f"walk {seed} of {flow}, event {walk.number}") from fault
