"""Whose turn a task is: a relative who has joined does theirs in their own talk, a helper theirs in the desk's thread; for
who has not joined the person asks them.

Pure. Who may hear of a task is decided by `visibility`; nothing lies with the other one but what was sent.
"""

from __future__ import annotations

from msgspec.structs import replace

from bot.core import cases
from bot.core.case import Case, Task
from bot.core.draft import Draft
from bot.core.handing import word
from bot.core.person import Button, Message, Person, Tie, Word
from bot.core.plan import line, relative_of, title, words_of
from bot.core.press import SkillPress, encode
from bot.core.visibility import is_kept, may_see, shows

_SHORT = 12
_MOST_NAMED = 3


def relatives(person: Person, case: Case) -> list[Tie]:
    """The relatives who have joined, hear us, and may hear of their own tasks."""
    return [tie for tie in person.ties if tie.role == "relative" and not tie.away and shows(tie, case, "own_task")]


def doer(draft: Draft, case: Case, task: Task) -> str:
    """In whose talk a task is done: the id of a relative or of the helpdesk, "" for the person's own.

    A relative's is done by whoever has it, else by the one it is meant for, or the only one; a helper's by the desk as
    long as it has the person in hand. Who has only a telephone has no talk of their own: the thread is theirs.
    """
    if not cases.is_open(task):
        return ""
    if task.owner == "relative":
        tie = _relative(draft, case, task)
        return tie.id if tie else ""
    desk, at = draft.content.desk, draft.person.at_desk
    has = at is not None and (at.state == "held" or (at.state == "waiting" and task.handed != ""))
    in_hand = has and draft.person.address is not None
    seen = may_see("task", "helper", "gist", "open", kept=is_kept(case))
    return desk.id if task.owner == "helper" and desk is not None and in_hand and seen else ""


def _relative(draft: Draft, case: Case, task: Task) -> Tie | None:
    joined = relatives(draft.person, case)
    meant = relative_of(draft.view(case.id, task.item))
    has = [tie for tie in joined if tie.id == task.handed]
    named = [tie for tie in joined if meant and tie.name == meant]
    found = has or named or (joined if len(joined) == 1 else [])
    return found[0] if found else None


def is_handed(draft: Draft, case: Case, duty: cases.Duty) -> bool:
    """Whether somebody else was told that this duty is theirs, and still may hear of it."""
    return isinstance(duty, Task) and duty.handed != "" and doer(draft, case, duty) == duty.handed


def hand_over(draft: Draft) -> None:
    """After a turn: tell whoever's a task became, and the person which ones came back because nobody does them any more."""
    back: list[Message] = []
    for case_id, task in [(case.id, task) for case in draft.person.cases for task in case.tasks]:
        case = draft.case(case_id)
        whose = doer(draft, case, task)
        if task.handed == whose or not cases.is_open(task):
            continue
        changed = replace(task, handed=whose, owner=task.owner if whose else "person", queued=False)
        draft.put_case(cases.put_duty(case, changed))
        if whose:
            ask(draft, draft.case(case_id), changed, "owner.asked")
        else:
            back.append(title(draft, draft.case(case_id), changed))
    if back and draft.room > 0:
        draft.say("owner.back", lines=tuple(back[:_MOST_NAMED]))


def give(draft: Draft, case: Case, task: Task, tie: Tie) -> None:
    """Make a task a relative's, who is asked at once."""
    given = replace(task, owner="relative", handed=tie.id, queued=False)
    draft.put_case(cases.put_duty(case, given))
    ask(draft, draft.case(case.id), given, "owner.asked")


def take(draft: Draft, case: Case, task: Task) -> None:
    """Make a task the person's own again; whoever had it hears that there is nothing left to do."""
    told = Message("owner.taken", lines=(own_line(draft, case, task),))
    _tell(draft, case, task, told)
    draft.put_case(cases.put_duty(case, replace(task, owner="person", handed="", queued=False)))


def ask(draft: Draft, case: Case, task: Task, key: str) -> None:
    """Tell whoever does a task what is theirs, a relative with the words the person would ask them with."""
    lines = [own_line(draft, case, task)]
    forward = f"{words_of(draft, task)}.forward"
    if task.owner == "relative" and forward in draft.content.arguments:
        lines.append(Message(forward, draft.arguments(forward, case.id, task.item, {})))
    said = f"{key}-helper" if task.owner == "helper" else key
    _tell(draft, case, task, Message(said, lines=tuple(lines), buttons=buttons_of(draft, case, task)))


def own_line(draft: Draft, case: Case, task: Task) -> Message:
    """A line of the plan as whoever does the task reads it: theirs, so it does not say whose."""
    return line(draft, case, replace(task, owner="person"))


def buttons_of(draft: Draft, case: Case, task: Task) -> tuple[Button, ...]:
    """A button for each outcome, as whoever does the task presses it."""
    if task.owner == "helper":
        deeds = (("common.done", "did"), ("owner.return", "return"))
        return tuple(Button(label, encode(SkillPress("helper", f"{verb}//{task.id}"))) for label, verb in deeds)
    subject = f"{draft.person.id[:_SHORT]}/{case.id}/{task.id}"
    return (
        Button("common.done", encode(SkillPress("ties", f"did/{subject}"))),
        Button("common.later", encode(SkillPress("owner", f"later/{subject}"))),
        Button("common.cannot", encode(SkillPress("owner", f"cannot/{subject}"))),
    )


def _tell(draft: Draft, case: Case, task: Task, said: Message) -> None:
    if task.owner == "helper":
        draft.tell(task.handed, word(draft, "desk_spoke", case, (said,)))
    elif task.handed:
        draft.tell(task.handed, Word("asked", case.id, {"task": task.id}, (said,)))
