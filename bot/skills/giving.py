"""頼む: the person makes a task of theirs a relative's or takes it back, and hears what the relative says to it."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from bot.core import cases
from bot.core.calendar import in_japan
from bot.core.case import Case, Task, Value
from bot.core.draft import Draft
from bot.core.outcomes import titled
from bot.core.owners import give, relatives, take
from bot.core.person import Aside, Button, Message, Tie, Word
from bot.core.plan import asked_of_relative, line, title
from bot.core.press import TaskPress, encode
from bot.core.ties import find_tie, note_access, tie_line
from bot.core.visibility import is_kept, shows
from bot.skills import menu
from bot.skills.which_case import current
from bot.understanding.pairing import read_who

_SHORT = 12


def show(draft: Draft, argument: str = "") -> None:
    """Which task to give to whom: "" or a kinship word asks; "next/<tie>/<case>/<n>", "give/<tie>/<case>/<task>" and
    "take/<tie>/<case>/<task>" are its buttons.
    """
    act, other, case_id, what = [*argument.split("/", 3), "", "", ""][:4]
    case = draft.person.case(case_id) if other else current(draft)
    if case is None:
        draft.say("said.old-button" if other else "pair.no-case")
    elif is_kept(case):
        draft.say("pair.kept")
    elif not other:
        _whom(draft, case, act)
    elif act == "take":
        _take(draft, case, what)
    else:
        tie = next((one for one in relatives(draft.person, case) if one.id.startswith(other)), None)
        if tie is None:
            draft.say("said.old-button")
        elif act == "give":
            _give(draft, case, tie, what)
        else:
            _offer(draft, case, tie, int(what) if what.isascii() and what.isdigit() else 0)


def answer(draft: Draft, aside: Aside, text: str) -> bool:
    """Who it is, of several."""
    case, who = draft.person.case(aside.case), read_who(text)
    if case is None or is_kept(case) or not who:
        return False
    _whom(draft, case, who)
    return True


def _whom(draft: Draft, case: Case, who: str) -> None:
    joined = relatives(draft.person, case)
    named = [tie for tie in joined if tie.name == who] if who else joined
    if len(named) == 1:
        _offer(draft, case, named[0], 0)
    elif not named:
        buttons = [menu.button("pair.offer", "pair")]
        buttons += [menu.button("forward.label", "forward")] if asked_of_relative(draft, case) else []
        draft.say("owner.not-joined", buttons=tuple(buttons))
    else:
        draft.person = replace(draft.person, aside=Aside("give", "whom", case.id))
        draft.say("owner.whom", lines=tuple(tie_line(tie) for tie in named))
        draft.asked = True


def _givable(case: Case) -> list[Task]:
    """What somebody else could do: no letter, which they may not read, and nothing that is only told."""
    tasks = (duty for duty in cases.open_duties(case) if isinstance(duty, Task))
    return [task for task in tasks if task.owner == "person" and not task.letter and not task.once]


def _offer(draft: Draft, case: Case, tie: Tie, number: int) -> None:
    """One task at a time, the soonest first."""
    tasks = _givable(case)
    if not tasks:
        draft.say("owner.nothing")
        return
    task = tasks[number % len(tasks)]
    subject = f"{tie.id[:_SHORT]}/{case.id}"
    buttons = [menu.button("owner.give", "give", f"give/{subject}/{task.id}")]
    buttons += [menu.button("owner.next", "give", f"next/{subject}/{number + 1}")] if len(tasks) > 1 else []
    draft.say(
        "owner.offer", args={"who": tie.name or "family"}, lines=(line(draft, case, task),), buttons=tuple(buttons)
    )
    draft.asked = True


def _give(draft: Draft, case: Case, tie: Tie, task_id: str) -> None:
    task = next((task for task in _givable(case) if task.id == task_id), None)
    if task is None:
        draft.say("duty.already")
        return
    draft.person = note_access(draft.person, tie, "given", draft.now, draft.content.version, **titled(task))
    give(draft, draft.case(case.id), task, tie)
    back = menu.button("owner.take", "give", f"take/{tie.id[:_SHORT]}/{case.id}/{task.id}")
    draft.say("owner.given", args={"who": tie.name or "family"}, lines=(title(draft, case, task),), buttons=(back,))


def _take(draft: Draft, case: Case, task_id: str) -> None:
    task = cases.find_duty(case, task_id)
    if not isinstance(task, Task) or not cases.is_open(task) or not task.handed:
        draft.say("duty.already")
        return
    take(draft, case, task)
    own = cases.find_duty(draft.case(case.id), task_id)
    if own is not None:
        _say_own(draft, case.id, own, "owner.yours")


def could_not(draft: Draft, word: Word, sender: str) -> None:
    """A relative cannot do what was theirs: the task is the person's again, and they hear of it at once."""
    found = _theirs(draft, word, sender)
    if found is None:
        return
    tie, case, task = found
    own = replace(task, owner="person", handed="", queued=False)
    draft.put_case(cases.put_duty(case, own))
    draft.person = note_access(draft.person, tie, "could-not", draft.now, draft.content.version, **titled(task))
    _say_own(draft, case.id, own, "owner.could-not", tie)


def put_off(draft: Draft, word: Word, sender: str) -> None:
    """A relative wants to be asked again later. The person reads it where they see who did what; nobody is pushed."""
    found = _theirs(draft, word, sender)
    if found is None:
        draft.tell(sender, Word("said", word.case, says=(Message("ties.not-yours"),)))
        return
    tie, case, task = found
    until = datetime.fromisoformat(str(word.data.get("until")))
    draft.put_case(cases.put_duty(case, replace(task, later=until)))
    draft.person = note_access(draft.person, tie, "put-off", draft.now, draft.content.version, **titled(task))
    says = [Message("owner.put-off", {"due": until.isoformat()})]
    last = task.deadline.safe if task.deadline else None
    if last and in_japan(until).date() > last:
        says.append(Message("later.past-deadline", {"last": last.isoformat()}))
    draft.tell(sender, Word("said", case.id, says=tuple(says)))


def _theirs(draft: Draft, word: Word, sender: str) -> tuple[Tie, Case, Task] | None:
    """The tie, the case and the task that a relative speaks of, if it is still theirs."""
    tie, case = find_tie(draft.person, sender, word.case, helping=False), draft.person.case(word.case)
    task = cases.find_duty(case, str(word.data.get("task"))) if case else None
    if tie is None or case is None or not isinstance(task, Task) or task.owner != "relative":
        return None
    is_theirs = task.handed == tie.id and cases.is_open(task) and shows(tie, case, "own_task")
    return (tie, case, task) if is_theirs else None


def say_quiet(draft: Draft, case: Case, task: Task) -> None:
    """Whoever does a task says nothing to it: the person hears so, before anybody else does."""
    tie = next((tie for tie in draft.person.ties if tie.id == task.handed), None)
    subject = f"{task.handed[:_SHORT]}/{case.id}/{task.id}"
    buttons = (
        Button("common.done", encode(TaskPress(case.id, task.id, "done"))),
        menu.button("owner.take", "give", f"take/{subject}"),
    )
    if draft.room < 1:
        return
    by_relative = tie is not None and task.owner == "relative"
    args: dict[str, Value] = {"who": tie.name or "family"} if tie is not None and by_relative else {}
    key = "owner.quiet" if by_relative else "owner.quiet-helper"
    draft.say(key, args=args, lines=(title(draft, case, task),), buttons=() if draft.asked else buttons)
    draft.asked = True


def _say_own(draft: Draft, case_id: str, task: cases.Duty, key: str, tie: Tie | None = None) -> None:
    """A task that is the person's again, with a button for each outcome."""
    buttons = tuple(
        Button(f"common.{outcome}", encode(TaskPress(case_id, task.id, outcome)))
        for outcome in ("done", "later", "cannot")
    )
    args: dict[str, Value] = {"who": tie.name or "family"} if tie else {}
    draft.say(key, args=args, lines=(title(draft, draft.case(case_id), task),), buttons=buttons)
    draft.asked = True
