"""A new card is coming: each regular payment on the old one has to be moved, one a day from the day the card is there."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from msgspec.structs import replace

from bot.core import cases
from bot.core.calendar import at, in_japan
from bot.core.case import Case, Known, Promise, Task
from bot.core.draft import Draft
from bot.understanding.listing import read_list

FLOW, STEP, LIST = "contact", "move", "monthly"
_EVENING = time(19, 0)


def plan(draft: Draft, case_id: str, card: Promise) -> None:
    """Open a duty for each payment the person listed; they begin when the promised card should be there."""
    case = draft.case(case_id)
    monthly = case.facts.get(LIST)
    named = read_list(str(monthly.value)) if monthly else ()
    first = in_japan(card.due or draft.now).date()
    for number, name in enumerate(named, 1):
        item = f"{LIST}.{number}"
        case = cases.save(case, item, f"{LIST}.name", Known(name, draft.now, monthly.source if monthly else ""))
        due = at(first + timedelta(days=number), _EVENING)
        duty_id = cases.duty_id(f"{FLOW}.{STEP}", item)
        if cases.find_duty(case, duty_id) is None:
            case = cases.put_duty(case, Task(duty_id, FLOW, STEP, draft.now, draft.person.seq, item=item, due=due))
    draft.put_case(case)


def begin(draft: Draft, case_id: str) -> None:
    """The card is there: the first payment tomorrow, one a day."""
    case = draft.case(case_id)
    tomorrow = in_japan(draft.now).date() + timedelta(days=1)
    for number, task in enumerate(_open(case)):
        due: datetime = at(tomorrow + timedelta(days=number), _EVENING)
        case = cases.put_duty(case, replace(task, due=due, later=None))
    draft.put_case(case)


def _open(case: Case) -> list[Task]:
    return [task for task in case.tasks if (task.flow, task.step) == (FLOW, STEP) and cases.is_open(task)]
