"""Who is told when nobody answers about a duty with a last day, or a call that counts in minutes: first the person, then
whom they agreed to beforehand, a relative who has joined, then the helpdesk. Pure; never a rung that privacy forbids.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Literal, get_args

from msgspec.structs import replace

from bot.core.calendar import at, in_japan, out_of_quiet_hours
from bot.core.case import Case, Known, Task
from bot.core.person import Person, Tie
from bot.core.visibility import shows

Rung = Literal["relative", "helper"]
RUNGS: tuple[Rung, ...] = get_args(Rung)
FACT = "ladder"
PERSON = "rung-person"
"""The name of the rung on which the person hears that whoever does a task of theirs says nothing to it."""
MOST_REPEATS = 2
"""How often an unanswered reminder is repeated; more than that is nagging."""
_STEP = timedelta(hours=2)
"""How long somebody has to answer before the next one hears of it."""
_MINUTES_COUNT = timedelta(hours=3)
_MONEY = frozenset({"bank", "receiving_bank", "issuer", "app", "exchange"})
_SPOKEN = re.compile(r"(?:due|again|later)(?P<moment>[0-9]{12})$|before[0-9]+d(?P<day>[0-9]{8})$")
_MORNING = time(10, 0)
_LAST_DAYS = timedelta(days=1)


def agreed(case: Case) -> tuple[Rung, ...]:
    """The rungs that the person agreed to, in their order."""
    known = case.facts.get(FACT)
    told = known.value if known is not None and isinstance(known.value, list) else []
    return tuple(rung for rung in RUNGS if rung in told)


def agree(case: Case, rungs: tuple[Rung, ...], known: Known) -> Case:
    """The case with these rungs and no others."""
    return replace(case, facts={**case.facts, FACT: replace(known, value=[rung for rung in RUNGS if rung in rungs])})


def hearers(person: Person, case: Case) -> list[Tie]:
    """The relatives who may hear of any duty of the case."""
    return [tie for tie in person.ties if tie.role == "relative" and not tie.away and shows(tie, case, "task")]


def next_hearers(person: Person, case: Case, task: Task) -> list[Tie]:
    """The relatives who hear of a duty that nobody answers about: not the one who does it."""
    return [tie for tie in hearers(person, case) if tie.id != task.handed]


def climbs(person: Person, case: Case, task: Task) -> Iterator[tuple[str, datetime]]:
    """The names and moments at which the next ones hear of a duty whose last reminder nobody answered: the person first
    where somebody else does it, then whom they agreed to, but for whoever was asked in vain.
    """
    last = _unanswered(task)
    if last is None:
        return
    moment, grave = last, _is_grave(task, last)
    if task.handed and (grave or sum(name.startswith("again") for name in task.fired) >= MOST_REPEATS):
        moment = out_of_quiet_hours(moment + _STEP, "chase")
        yield PERSON, moment
    for rung in agreed(case) if grave else ():
        if rung == "relative" and not next_hearers(person, case, task):
            continue
        if rung == "helper" and task.owner == "helper" and task.handed:
            continue
        moment = out_of_quiet_hours(moment + _STEP, "chase")
        yield f"rung-{rung}", moment


def rungs_of(names: tuple[str, ...]) -> tuple[Rung, ...]:
    """The rungs among the names of reminders."""
    return tuple(rung for rung in RUNGS if f"rung-{rung}" in names)


def _unanswered(task: Task) -> datetime | None:
    """When the last reminder was spoken, if the person has not put it off since."""
    spoken = [moment for name in task.fired if (moment := _moment(name)) is not None]
    last = max(spoken, default=None)
    put_off = task.later is not None and last is not None and in_japan(task.later) > last
    return None if put_off else last


def _moment(name: str) -> datetime | None:
    found = _SPOKEN.match(name)
    if found is None:
        return None
    if found["day"]:
        return at(date.fromisoformat(found["day"]), _MORNING)
    told = found["moment"]
    return at(date.fromisoformat(told[:8]), time(int(told[8:10]), int(told[10:])))


def _is_grave(task: Task, last: datetime) -> bool:
    """Whether waiting costs a right or money: its last day is here or tomorrow, or the call was due within hours."""
    if task.deadline is not None:
        return not task.deadline.eased and last.date() >= task.deadline.safe - _LAST_DAYS
    return task.desk in _MONEY and task.due is not None and task.due - task.opened <= _MINUTES_COUNT
