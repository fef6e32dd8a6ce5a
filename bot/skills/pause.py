"""Before what cannot be undone, a breath: what would be gone, and what to do first. Nobody is stopped who has decided."""

from __future__ import annotations

from typing import get_args

from bot.core import cases
from bot.core.calendar import in_japan
from bot.core.draft import Draft
from bot.core.person import Button
from bot.skills import menu
from bot.understanding.irreversible import Final, read_final

_GO = "go"


def takes(draft: Draft, text: str) -> bool:
    """A message of somebody who is about to do it."""
    final = read_final(text)
    if final is None:
        return False
    draft.say(f"pause.{final}", buttons=(_button("pause.wait", "wait"), _button("pause.decided", f"{_GO}/{final}")))
    draft.asked = True
    return True


def press(draft: Draft, argument: str) -> None:
    """They wait, or have decided: then how it costs least."""
    act, _, final = argument.partition("/")
    if act == _GO and final in get_args(Final):
        draft.say(f"pause.{final}-{_GO}")
    else:
        draft.say("pause.today" if _ends_today(draft) else "pause.waits")


def _ends_today(draft: Draft) -> bool:
    """Whether tomorrow is too late for something: a last day that is today, or was."""
    today = in_japan(draft.now).date()
    tasks = (task for case in draft.person.cases for task in case.tasks if cases.is_open(task))
    return any(task.deadline is not None and task.deadline.safe <= today for task in tasks)


def _button(label: str, argument: str) -> Button:
    return menu.button(label, "pause", argument)
