"""A task of a relative in the relative's own talk: asked, asked again, and what they say to it. Nothing of it is kept there."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core import cases
from bot.core.case import Task
from bot.core.draft import Draft
from bot.core.person import Button, Word
from bot.core.plan import title
from bot.core.press import TaskPress, encode
from bot.core.ties import find_tie, note_access
from bot.core.visibility import shows


def press(draft: Draft, argument: str = "") -> None:
    """A relative says that they cannot: "cannot/<tie>/<case>/<task>"."""
    choice, other, case, task = [*argument.split("/", 3), "", "", ""][:4]
    tie = find_tie(draft.person, other, case, helping=True)
    if tie is None or choice != "cannot":
        draft.say("said.old-button")
        return
    draft.tell(tie.id, Word("could_not", case, {"task": task}))
    draft.say("owner.passed-on")


def asked(draft: Draft, word: Word, sender: str) -> None:
    """What the person's turn asks of us, as long as we are tied to them."""
    if find_tie(draft.person, sender, word.case, helping=True) is None:
        return
    for message in word.says:
        draft.add(message)
    draft.asked = True


def could_not(draft: Draft, word: Word, sender: str) -> None:
    """A relative cannot do what was theirs: the task is the person's again, and they hear of it at once."""
    tie, case = find_tie(draft.person, sender, word.case, helping=False), draft.person.case(word.case)
    task = cases.find_duty(case, str(word.data.get("task"))) if case else None
    theirs = isinstance(task, Task) and tie is not None and task.handed == tie.id and cases.is_open(task)
    if tie is None or case is None or not isinstance(task, Task) or not theirs or not shows(tie, case, "own_task"):
        return
    draft.put_case(cases.put_duty(case, replace(task, owner="person", handed="", queued=False)))
    name = title(draft, draft.case(case.id), replace(task, owner="person"))
    draft.person = note_access(draft.person, tie, "could-not", draft.now, draft.content.version, title=name.key)
    buttons = tuple(
        Button(f"common.{outcome}", encode(TaskPress(case.id, task.id, outcome)))
        for outcome in ("done", "later", "cannot")
    )
    draft.say("owner.could-not", args={"who": tie.name or "family"}, lines=(name,), buttons=buttons)
    draft.asked = True
