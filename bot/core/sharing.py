"""What the other one of a tie is shown of a case: made anew for every look, of what may be seen at that moment. Pure.

It leaves the person's talk, so it names no staff, no telephone and no reference number; nothing of it is kept on the other
side.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.core import cases, ledger
from bot.core.brief import contact_line
from bot.core.case import Case, Promise, Task
from bot.core.contact_log import contacts
from bot.core.draft import Draft
from bot.core.facts_told import told_lines
from bot.core.owners import buttons_of, own_line
from bot.core.person import Button, Message, Tie
from bot.core.plan import line
from bot.core.press import SkillPress, encode
from bot.core.visibility import Kind, kind_of_entry, shows

MOST_DUTIES, MOST_TOLD = 4, 6
_UNNAMED = frozenset({"reference", "phone", "name", "holder_is"})


def view(draft: Draft, case: Case, tie: Tie) -> tuple[Message, ...]:
    """The bubbles of a look, none where nothing may be seen."""
    if not shows(tie, case, "trouble"):
        return ()
    coach = Button("coach.offer", encode(SkillPress("coach", f"1/{case.kind}")))
    said = [Message("view", lines=(Message(f"menu.{case.kind}"), *_duties(draft, case, tie)), buttons=(coach,))]
    told = tuple(_told(draft, case, tie))[-MOST_TOLD:]
    if told:
        said.append(Message("view.told", lines=told))
    task = next(iter(_own(case, tie)), None)
    return (*said, _yours(draft, case, task)) if task is not None else tuple(said)


def own_tasks(draft: Draft, case: Case, tie: Tie) -> tuple[Message, ...]:
    """What the one who looks was asked to do, the soonest with its buttons; none where nothing may be seen."""
    if not shows(tie, case, "own_task"):
        return ()
    tasks = _own(case, tie)
    if not tasks:
        return (Message("owner.none"),)
    lines = tuple(own_line(draft, case, task) for task in tasks[:MOST_DUTIES])
    return (*((Message("owner.list", lines=lines),) if len(tasks) > 1 else ()), _yours(draft, case, tasks[0]))


def _own(case: Case, tie: Tie) -> list[Task]:
    """The open tasks of the one who looks, the soonest first."""
    pending = [duty for duty in cases.open_duties(case) if isinstance(duty, Task)]
    return [task for task in pending if task.handed == tie.id] if shows(tie, case, "own_task") else []


def _yours(draft: Draft, case: Case, task: Task) -> Message:
    return Message("view.yours", lines=(own_line(draft, case, task),), buttons=buttons_of(draft, case, task))


def _duties(draft: Draft, case: Case, tie: Tie) -> Iterator[Message]:
    shown = [one for one in cases.open_duties(case) if shows(tie, case, _kind(one))][:MOST_DUTIES]
    yield from (line(draft, case, duty) for duty in shown)
    if not shown:
        yield Message("view.nothing")


def _kind(duty: cases.Duty) -> Kind:
    return "promise" if isinstance(duty, Promise) else "task"


def _told(draft: Draft, case: Case, tie: Tie) -> Iterator[Message]:
    """What was found out and paid, and whom the person spoke to."""
    if shows(tie, case, "fact"):
        yield from (one for one in told_lines(draft.view(case.id)) if not _UNNAMED & set(one.args))
    if shows(tie, case, "money"):
        back = ledger.came_back(case)
        yield from (Message("summary.back", {"money": ledger.money_of(unit, sum_)}) for unit, sum_ in back.items())
    for entry in case.entries:
        if entry.key in draft.content.arguments and kind_of_entry(entry.kind) == "diary" and shows(tie, case, "diary"):
            facts = {name: value for name, value in entry.facts.items() if name not in _UNNAMED}
            yield Message("summary.on", {"told_on": entry.at.isoformat()}, lines=(Message(entry.key, facts),))
    if shows(tie, case, "contact"):
        yield from (contact_line(entry, shared=True) for entry in contacts(case)[-2:])
