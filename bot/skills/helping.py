"""A task of a helper, as the person's turn sees it: taken from them, done, or given back. Whose it is stands in their case."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core import cases
from bot.core.case import Case, Task
from bot.core.draft import Draft
from bot.core.handing import word
from bot.core.outcomes import open_thread, settle, ways_of
from bot.core.owners import ask, own_line
from bot.core.person import Button, Message, Place, Word
from bot.core.plan import title
from bot.core.press import SkillPress, encode

_MOST = 2
"""Tasks offered beside a plan: a turn has room for three bubbles."""


def offers(draft: Draft, case: Case) -> tuple[Message, ...]:
    """Under the plan that a helper reads: their own tasks with what can be said of them, then the person's to take."""
    open_now = [duty for duty in cases.open_duties(case) if isinstance(duty, Task) and not duty.once]
    if draft.person.address is None:  # a caller's tasks are spoken of in the thread anyway
        return ()
    theirs = [task for task in open_now if task.owner == "helper"]
    free = [task for task in open_now if task.owner == "person"]
    made = []
    for task in [*theirs, *free][:_MOST]:
        deeds = (("common.done", "did"), ("owner.return", "return")) if task in theirs else (("owner.mine", "mine"),)
        buttons = tuple(Button(label, encode(SkillPress("helper", f"{verb}//{task.id}"))) for label, verb in deeds)
        key = "owner.is-helpers" if task in theirs else "owner.free"
        made.append(Message(key, lines=(own_line(draft, case, task),), buttons=buttons))
    return tuple(made)


def heard(draft: Draft, told: Word, sender: str) -> None:
    """A helper who has the person in hand takes a task, has done one of theirs, or gives it back."""
    case = draft.person.case(told.case) or (draft.person.cases[-1] if draft.person.cases else None)
    task = cases.find_duty(case, str(told.data.get("task"))) if case else None
    at, what, name = draft.person.at_desk, str(told.data.get("what")), str(told.data.get("name", ""))
    in_hand = (
        draft.content.desk is not None and sender == draft.content.desk.id and at is not None and at.state == "held"
    )
    wanted = "person" if what == "mine" else "helper"
    if case is None or not isinstance(task, Task) or not in_hand or task.owner != wanted or not cases.is_open(task):
        draft.tell(sender, word(draft, "desk_spoke", case, (Message("owner.not-helpers"),)))
        return
    case = cases.note(case, draft.now, "access", f"diary-owner.{what}", {"name": name}, "", draft.content.version)
    draft.put_case(case)
    if what == "mine":
        taken = replace(task, owner="helper", handed=sender, queued=False)
        draft.put_case(cases.put_duty(case, taken))
        ask(draft, draft.case(case.id), taken, "owner.asked")
        draft.say("owner.helper-took", args={"name": name}, lines=(title(draft, case, task),))
    elif what == "did":
        _done(draft, case, task, name)
        draft.tell(sender, word(draft, "desk_spoke", draft.case(case.id), (Message("owner.helper-noted"),)))
    else:
        own = replace(task, owner="person", handed="", queued=False)
        draft.put_case(cases.put_duty(case, own))
        draft.say("owner.helper-returned", args={"name": name}, lines=(title(draft, draft.case(case.id), own),))
        draft.tell(sender, word(draft, "desk_spoke", draft.case(case.id), (Message("owner.helper-noted"),)))


def _done(draft: Draft, case: Case, task: Task, name: str) -> None:
    """Done is done; what follows from it is asked when the helper lets go, for until then the bot keeps quiet."""
    settle(draft, case, task, "done")
    draft.say("owner.helper-did", args={"name": name}, lines=(title(draft, case, replace(task, owner="person")),))
    way = ways_of(draft, case.id, task).get("done")
    if way and draft.person.at_desk is None:
        open_thread(draft, case.id, task, "done")
    elif way:
        draft.push_place(Place(case.id, task.flow, way, item=task.item, task=task.id))
