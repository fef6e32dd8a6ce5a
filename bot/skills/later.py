"""あとで: when a reminder shall come again, as the person chooses it."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from msgspec.structs import replace

from bot.core import cases
from bot.core.calendar import at, in_japan
from bot.core.case import Case, Task
from bot.core.cases import Duty
from bot.core.draft import Draft
from bot.core.person import Aside
from bot.core.rules import waking
from bot.skills import menu
from bot.understanding.answers import read_when

CHOICES = ("hour", "evening", "morning")
"""What is offered beside a picker."""


def ask(draft: Draft, case: Case, duty: Duty) -> None:
    """When to remind again."""
    subject = f"{case.id}/{duty.id}"
    draft.person = replace(draft.person, aside=Aside("later", "when", case.id, duty.id))
    buttons = [menu.button(f"later.{choice}", "later", f"{subject}/{choice}") for choice in CHOICES]
    pick = replace(menu.button("common.pick", "later", f"{subject}/picked"), kind="pick")
    draft.say("later", buttons=(*buttons, pick))
    draft.asked = True


def choose(draft: Draft, argument: str) -> None:
    """Remind again when the person said: "case/duty/choice" or "case/duty/picked/moment"."""
    case_id, duty_id, choice, moment = [*argument.split("/"), "", "", "", ""][:4]
    case = draft.person.case(case_id)
    duty = cases.find_duty(case, duty_id) if case else None
    if case is None or duty is None or not cases.is_open(duty):
        draft.say("duty.already")
        return
    when = chosen(choice, moment, draft.now)
    if when is None or when <= draft.now:
        ask(draft, case, duty)
        return
    _postpone(draft, case, duty, when)


def chosen(choice: str, moment: str, now: datetime) -> datetime | None:
    """The moment that a choice or a picked moment stands for, None for neither."""
    today = in_japan(now).date()
    match choice:
        case "hour":
            return now + timedelta(hours=1)
        case "evening":
            evening = at(today, time(19, 0))
            return evening if evening > now else at(today + timedelta(days=1), time(19, 0))
        case "morning":
            return at(today + timedelta(days=1), time(9, 0))
        case "picked":
            return read_moment(moment, now)
        case _:
            return None


def read_moment(text: str, now: datetime) -> datetime | None:
    """The moment that a text or a picker names: a day by itself is ten o'clock. None for anything else."""
    read = read_when(text, now, future=True)
    if read is None:
        return None
    moment = datetime.fromisoformat(read)
    return moment if "T" in read else waking(at(moment.date(), time(10, 0)))


def _postpone(draft: Draft, case: Case, duty: Duty, when: datetime) -> None:
    draft.put_case(cases.put_duty(case, replace(duty, later=when, queued=False)))
    draft.say("later.set", args={"due": when.isoformat()})
    last = duty.deadline.safe if isinstance(duty, Task) and duty.deadline else None
    if last and in_japan(when).date() > last:
        draft.say("later.past-deadline", args={"last": last.isoformat()})


def answer(draft: Draft, aside: Aside, text: str) -> bool:
    """A typed time for the next reminder."""
    case = draft.person.case(aside.case)
    duty = cases.find_duty(case, aside.subject) if case else None
    when = read_moment(text, draft.now)
    if case is None or duty is None or when is None or when <= draft.now:
        return False
    _postpone(draft, case, duty, when)
    return True
