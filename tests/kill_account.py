"""After the storm: what every person was shown and what is kept of them, against what they did."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise

from conftest import eventually
from kill_content import NOTED
from kill_people import LineWire, Shown, Talker
from msgspec.structs import replace

from bot.app import clock
from bot.content.library import japanese_calendar
from bot.core.case import Task
from bot.core.cases import put_case, put_duty
from bot.core.outbox import outbox_due
from bot.core.person import Person
from bot.core.reminders import plan
from bot.store.batch import Unavailable
from bot.store.people import Store

FATE_UNKNOWN = 50
"""Seconds after its turn until which a reply whose answer was lost is tried again as the same reply; later it is pushed,
though it may have arrived.
"""


@dataclass
class Account:
    """What went wrong, in words, and the figures."""

    faults: list[str] = field(default_factory=list)
    figures: Counter[str] = field(default_factory=Counter)


async def remind_soon(store: Store, talker: Talker, seconds: float) -> None:
    """Give somebody a task whose time, chosen by themselves, comes soon; its only reminder today.

    Not while an earlier one waits: what falls due together is told together, the second one after an answer.
    """
    person_id = store.names.person_id(talker.wire.address)
    task_id = f"call-{len(talker.tasks) + 1}"
    later = clock() + timedelta(seconds=seconds)
    while True:
        try:
            loaded = await store.load(person_id)
            person = loaded.person
            assert person is not None
            if any(task.id == task_id for task in person.cases[0].tasks):
                break  # the answer to our commit was lost
            if not all(task.fired for task in person.cases[0].tasks):
                return
            task = Task(task_id, "rounds", "call", clock(), 1, later=later)
            person = put_case(person, put_duty(person.cases[0], task))
            person = replace(person, reminders=plan(person, japanese_calendar(), clock()))
            due = outbox_due(person, clock())
            outcome, _ = await store.commit(person, loaded.version, clock(), outbox_due=due, sending=True)
            if outcome == "ok":
                break
        except Unavailable:
            await asyncio.sleep(0.05)
    talker.tasks.append(task_id)


async def settle(store: Store, people: list[Talker], seconds: float) -> bool:
    """Wait until nobody's outbox holds anything; False when that never comes."""

    async def empty() -> bool:
        return not any([(await _kept(store, talker)).outbox for talker in people])

    try:
        await eventually(empty, seconds)
    except TimeoutError:
        return False
    return True


async def audit(store: Store, people: list[Talker]) -> Account:
    """Everybody's account."""
    account = Account()
    for number, talker in enumerate(people):
        person = await _kept(store, talker)
        found = [*_kept_right(talker, person), *_shown_right(talker, person, account.figures)]
        account.faults += [f"{talker.wire.address.platform} {number}: {fault}" for fault in found]
        account.figures["events"] += talker.done
        account.figures["bubbles"] += len(talker.wire.seen)
        account.figures["reminders"] += len(talker.tasks)
    account.figures["faults"] = len(account.faults)
    return account


async def _kept(store: Store, talker: Talker) -> Person:
    person = (await store.load(store.names.person_id(talker.wire.address))).person
    assert person is not None
    return person


def _kept_right(talker: Talker, person: Person) -> list[str]:
    """Every acknowledged event has left exactly one line in the diary, every reminder one."""
    faults = []
    entries = person.cases[0].entries
    counted = [entry for entry in entries if entry.key == NOTED]
    sources = Counter(entry.source for entry in counted if entry.source)
    faults += [f"a message took effect {count} times" for source, count in sources.items() if count > 1]
    faults += [f"a message had no effect ({source})" for source in talker.typed if source not in sources]
    if len(counted) != talker.done:
        faults.append(f"{talker.done} events acknowledged, {len(counted)} effects")
    reminded = sum(entry.kind == "reminded" for entry in entries)
    if reminded != len(talker.tasks):
        faults.append(f"{len(talker.tasks)} reminders, {reminded} fired")
    if person.outbox:
        faults.append(f"{len(person.outbox)} deliveries never sent")
    return faults


def _shown_right(talker: Talker, person: Person, figures: Counter[str]) -> list[str]:
    """Every question once and in order, every reminder once; what was repeated after an unknown fate is counted."""
    faults = []
    first: dict[str, Shown] = {}
    turns = [entry.at.timestamp() for entry in person.cases[0].entries if entry.key == NOTED]
    asked = dict(enumerate(turns, 2))  # each effect leads to the next question; the first one was there before
    for shown in talker.wire.seen:
        key = shown.data
        if key not in first:
            first[key] = shown
            continue
        since = shown.at - asked.get(shown.number, shown.at)
        late = since > FATE_UNKNOWN and isinstance(talker.wire, LineWire)
        figures["repeated after an unknown fate"] += late
        if not late:
            figures["doubles"] += 1
            faults.append(f"{key} was shown again {since:.1f} s after its turn")
    numbers = [shown.number for shown in first.values() if shown.number]
    figures["order faults"] += sum(b < a for a, b in pairwise(numbers))
    faults += [f"question {b} was shown after question {a}" for a, b in pairwise(numbers) if b < a]
    if sorted(numbers) != list(range(1, talker.done + 2)):
        faults.append(f"{talker.done} events, but the questions {sorted(numbers)} were shown")
    if talker.stuck:
        faults.append("an answer never came")
    tasks = {shown.task for shown in first.values() if shown.task}
    faults += [f"{task} was never reminded of" for task in talker.tasks if task not in tasks]
    return faults
