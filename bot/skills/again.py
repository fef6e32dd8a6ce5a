"""Somebody comes back after days or weeks: where it stood, which last days have passed meanwhile, and one next step."""

from __future__ import annotations

from datetime import date

from bot.core import cases
from bot.core.calendar import in_japan
from bot.core.case import Case, Task
from bot.core.draft import Draft
from bot.core.pause import DESPAIR
from bot.core.person import Message
from bot.core.plan import line, title
from bot.skills import menu

LONG = 7
"""Days after which somebody is told where things stood, and not only asked the old question."""
_MOST_PASSED = 2
_PASSED = "again.passed"


def resume(draft: Draft, argument: str = "") -> None:
    """続きから: the pending question; after a long time first what became of the matter."""
    if draft.away >= LONG:
        show(draft)
    else:
        menu.resume(draft)


def show(draft: Draft, argument: str = "") -> None:
    """Welcome somebody back; the pending question follows as always."""
    cases_open = [case for case in draft.person.cases if case.kind != DESPAIR]
    if not cases_open:
        draft.say("hello.again")
        menu.show(draft)
        return
    draft.say("again.long" if draft.away >= LONG else "hello.again")
    passed = _passed(draft, cases_open)
    soonest = _next(cases_open)
    if passed:
        draft.say(_PASSED, lines=tuple(passed))
    elif soonest is not None:
        draft.say("again.next", lines=(line(draft, *soonest),))
    if draft.person.place is None:
        draft.add_button(menu.button("menu.plan", "plan"))
        draft.add_button(menu.button("human.show", "human"))
        draft.asked = True


def tell_passed(draft: Draft) -> None:
    """Who comes back with something else hears first, in the same answer, which last day has passed."""
    if draft.away < LONG or draft.room < 1 or draft.erase or any(said.key == _PASSED for said in draft.says):
        return
    passed = _passed(draft, [case for case in draft.person.cases if case.kind != DESPAIR])
    if passed:
        draft.say(_PASSED, lines=tuple(passed))
        draft.says.insert(0, draft.says.pop())


def _passed(draft: Draft, open_cases: list[Case]) -> list[Message]:
    """Open duties whose last day was over when the person came back, and was not yet when they were last here."""
    today = in_japan(draft.now).date()
    found = [
        (task.deadline.safe, case, task)
        for case in open_cases
        for task in case.tasks
        if cases.is_open(task) and task.deadline is not None and _between(draft, task.deadline.safe, today)
    ]
    found.sort(key=lambda one: one[0])
    return [
        Message("again.over", {"last": last.isoformat()}, lines=(title(draft, case, task),))
        for last, case, task in found[-_MOST_PASSED:]
    ]


def _between(draft: Draft, last: date, today: date) -> bool:
    return last < today and (today - last).days <= draft.away


def _next(open_cases: list[Case]) -> tuple[Case, cases.Duty] | None:
    """The soonest of what is open, over all cases."""
    duties = [
        (case, duty) for case in open_cases for duty in cases.open_duties(case) if duty.due or isinstance(duty, Task)
    ]
    return min(duties, key=lambda one: (one[1].due is None, one[1].later or one[1].due or one[1].opened), default=None)
