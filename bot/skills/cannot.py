"""できない: what stands in the way, and a smaller step. The duty is not lost: it comes back when it can be done."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from msgspec.structs import replace

from bot.core import cases
from bot.core.calendar import at, in_japan
from bot.core.case import Case, Task
from bot.core.draft import Draft
from bot.core.script import kind_of
from bot.skills import human, menu

REASONS = ("unreached", "how", "dread", "time")
_MORNING = time(10, 0)


def ask(draft: Draft, case: Case, task: Task) -> None:
    """Ask what stands in the way, where the flow has no road of its own for it."""
    subject = f"{case.id}/{task.id}"
    draft.say("cannot", buttons=tuple(menu.button(f"cannot.is-{why}", "cannot", f"{subject}/{why}") for why in REASONS))
    draft.asked = True


def press(draft: Draft, argument: str) -> None:
    """The reason, as "case/duty/reason": a smaller step, and the duty again on a day on which it can be done."""
    case_id, duty_id, why = [*argument.split("/"), "", ""][:3]
    case = draft.person.case(case_id)
    task = cases.find_duty(case, duty_id) if case else None
    if case is None or not isinstance(task, Task) or task.state != "cannot" or why not in REASONS:
        draft.say("said.old-button")
        return
    again = _again(draft, why)
    draft.put_case(cases.put_duty(case, replace(task, state="todo", later=again, queued=False)))
    prepare = (menu.button("script.offer", "script", kind_of(task.desk)),) if task.desk and why != "time" else ()
    draft.say(f"cannot.{why}", args={"due": again.isoformat()}, buttons=prepare)
    last = task.deadline.safe if task.deadline else None
    if last is not None and in_japan(again).date() > last:
        draft.say("later.past-deadline", args={"last": last.isoformat()})
    if why == "how":
        human.show(draft)


def _again(draft: Draft, why: str) -> datetime:
    """Tomorrow where only the line was busy or the day too full, else after a breath of two days; on a business day."""
    days = 1 if why in ("unreached", "time") else 2
    day = draft.content.book.calendar.later(in_japan(draft.now).date() + timedelta(days=days))
    return at(day, _MORNING)
