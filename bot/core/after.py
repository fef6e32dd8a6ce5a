"""What stays of a case that was closed: warnings and reminders of later weeks, in a small home beside the open cases. Pure.

The home is a case with nothing but these duties. Its id tells whose it is, and no open case or page has one like it.
"""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from bot.core import cases
from bot.core.case import Case, Task
from bot.core.person import Person
from bot.core.privacy import FACT

_SIGN = "+"


def of_case(case_id: str) -> str:
    """The case that an id belongs to: its own, or the closed one of which something stays."""
    return case_id.rstrip(_SIGN)


def is_after(case_id: str) -> bool:
    """Whether an id is that of what stays of a closed case."""
    return case_id.endswith(_SIGN)


def stays(duty: cases.Duty) -> bool:
    """Whether a duty outlives its case."""
    return isinstance(duty, Task) and duty.stays


def open_work(case: Case) -> list[cases.Duty]:
    """What has to be done or waited for before a case can be closed, the soonest first."""
    return [duty for duty in cases.open_duties(case) if not stays(duty)]


def part(case: Case) -> tuple[Case, Case | None]:
    """A case that is being closed without what outlives it, and the home of that. From whom it is kept is known there, too."""
    staying = tuple(task for task in case.tasks if stays(task) and cases.is_open(task))
    if not staying:
        return case, None
    rest = tuple(task for task in case.tasks if task not in staying)
    facts = {name: known for name, known in case.facts.items() if name == FACT}
    home = Case(f"{case.id}{_SIGN}", case.kind, case.opened, "closed", facts=facts, tasks=staying)
    return replace(case, tasks=rest), home


def settle(before: Person, person: Person, now: datetime) -> tuple[Person, tuple[Case, ...]]:
    """The person without the homes that were over before this turn; what was told goes to a page of the closed diary."""
    over = tuple(home for home in person.after if home in before.after and _is_over(home, now))
    if not over:
        return person, ()
    pages = tuple(
        Case(f"{of_case(home.id)}-{len(person.closed) + n}", home.kind, home.opened, "closed", entries=home.entries)
        for n, home in enumerate((home for home in over if home.entries), 1)
    )
    left = tuple(home for home in person.after if home not in over)
    return replace(person, after=left, closed=(*person.closed, *(page.id for page in pages))), pages


def _is_over(home: Case, now: datetime) -> bool:
    """Whether nothing more can come of it. A warning that was switched off can be switched on again until its day."""
    return not any(cases.is_open(task) or _is_ahead(task, now) for task in home.tasks)


def _is_ahead(task: Task, now: datetime) -> bool:
    moment = task.later or task.due
    return task.state == "withdrawn" and moment is not None and moment > now
