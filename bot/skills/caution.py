"""注意の知らせはいらない: the warning of the weeks after a loss, switched off by one tap or in words, and on again."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core import cases
from bot.core.after import is_after
from bot.core.case import Case, Task
from bot.core.draft import Draft
from bot.skills import menu

_STEPS = frozenset({"second_wave", "again"})
ON, OFF = "on", "off"


def switch(draft: Draft, argument: str = "") -> None:
    """Off unless asked to be on again. What was spoken already stays as it is."""
    before, after = ("withdrawn", "todo") if argument == ON else ("todo", "withdrawn")
    found = False
    for case in draft.person.watched:
        for task in case.tasks:
            if _is_warning(case, task) and task.state == before and _is_ahead(task, draft):
                case = cases.put_duty(case, replace(task, state=after, queued=False))
                found = True
        draft.put_case(case)
    if not found:
        draft.say("caution.none")
    elif argument == ON:
        draft.say("caution.on")
    else:
        draft.say("caution.off", buttons=(menu.button("caution.again", "caution", ON),))


def _is_warning(case: Case, task: Task) -> bool:
    return task.step in _STEPS or is_after(case.id)


def _is_ahead(task: Task, draft: Draft) -> bool:
    moment = task.later or task.due
    return not task.fired and moment is not None and moment > draft.now
