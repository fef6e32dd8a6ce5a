"""Whose turn a task is: a relative who has joined does theirs in their own talk, for one who has not the person asks them.

Pure. Who may hear of a task is decided by `visibility`; nothing lies with the relative but what was sent.
"""

from __future__ import annotations

from msgspec.structs import replace

from bot.core import cases
from bot.core.case import Case, Task
from bot.core.draft import Draft
from bot.core.person import Button, Message, Person, Tie, Word
from bot.core.plan import line, relative_of, words_of
from bot.core.press import SkillPress, encode
from bot.core.visibility import shows

_SHORT = 12


def relatives(person: Person, case: Case) -> list[Tie]:
    """The relatives who have joined and may hear of their own tasks."""
    return [tie for tie in person.ties if tie.role == "relative" and shows(tie, case, "own_task")]


def doer(draft: Draft, case: Case, task: Task) -> Tie | None:
    """The relative who does a task in their own talk: the one it is meant for, or the only one; None for a person's own."""
    if task.owner != "relative" or not cases.is_open(task):
        return None
    joined = relatives(draft.person, case)
    meant = relative_of(draft.view(case.id, task.item))
    named = [tie for tie in joined if meant and tie.name == meant]
    found = named or (joined if len(joined) == 1 else [])
    return found[0] if found else None


def hand_over(draft: Draft) -> None:
    """After a turn: tell a relative of every task that became theirs; one whose relative is gone comes back."""
    for case in draft.person.cases:
        for task in case.tasks:
            tie = doer(draft, case, task)
            whose = tie.id if tie else ""
            if task.handed == whose or not cases.is_open(task):
                continue
            draft.put_case(cases.put_duty(draft.case(case.id), replace(task, handed=whose)))
            if tie is not None:
                ask(draft, tie, draft.case(case.id), task, "owner.asked")


def is_handed(draft: Draft, case: Case, duty: cases.Duty) -> bool:
    """Whether a relative was told that this duty is theirs, and still may hear of it."""
    if not isinstance(duty, Task) or not duty.handed:
        return False
    tie = doer(draft, case, duty)
    return tie is not None and tie.id == duty.handed


def ask(draft: Draft, tie: Tie, case: Case, task: Task, key: str) -> None:
    """Tell the relative what is theirs, with the words the person would ask them with and a button for each outcome."""
    subject = f"{draft.person.id[:_SHORT]}/{case.id}/{task.id}"
    buttons = (
        Button("common.done", encode(SkillPress("ties", f"did/{subject}"))),
        Button("common.cannot", encode(SkillPress("owner", f"cannot/{subject}"))),
    )
    forward = f"{words_of(draft, task)}.forward"
    lines = [line(draft, case, task)]
    if forward in draft.content.arguments:
        lines.append(Message(forward, draft.arguments(forward, case.id, task.item, {})))
    says = (Message(key, lines=tuple(lines), buttons=buttons),)
    draft.tell(tie.id, Word("asked", case.id, {"task": task.id}, says))
