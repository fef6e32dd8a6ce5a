"""返事がないとき: who hears of a duty with a last day when the person does not answer; agreed beforehand, seen and changed here."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core import cases
from bot.core.case import Case, Known, Task
from bot.core.draft import Draft
from bot.core.ladder import PERSON, RUNGS, Rung, agree, agreed, hearers, next_hearers, rungs_of
from bot.core.person import Button, Message, Word
from bot.core.plan import line, title
from bot.core.press import TaskPress, encode
from bot.core.ties import ACCESS, CONSENT
from bot.core.visibility import is_kept
from bot.skills import desk, giving, menu
from bot.skills.which_case import current


def show(draft: Draft, argument: str = "") -> None:
    """The rungs of the current case with a button for each that can be had; "relative" or "helper" takes or gives one back."""
    case = current(draft)
    if case is None:
        draft.say("ladder.no-case")
        return
    for rung in RUNGS:
        if argument == rung:
            case = _toggle(draft, case, rung)
    chosen, offered = agreed(case), [rung for rung in RUNGS if _can(draft, case, rung)]
    lines = tuple(Message(f"ladder.{rung}") for rung in ("person", *chosen) if rung == "person" or rung in offered)
    buttons = [menu.button(f"ladder.{'no' if rung in chosen else 'yes'}-{rung}", "ladder", rung) for rung in offered]
    if "relative" not in offered and not is_kept(case):
        buttons.append(menu.button("pair.offer", "pair"))
    key = "ladder.kept" if is_kept(case) else "ladder"
    draft.say(key, lines=lines, buttons=tuple(buttons))
    draft.asked = True


def _toggle(draft: Draft, case: Case, rung: Rung) -> Case:
    """Give or take back an agreement; what cannot be had is not agreed to."""
    chosen = set(agreed(case))
    if rung in chosen:
        chosen.discard(rung)
    elif _can(draft, case, rung):
        chosen.add(rung)
    else:
        return case
    case = agree(case, tuple(one for one in RUNGS if one in chosen), Known([], draft.now, draft.source))
    what = "given" if rung in chosen else "taken"
    case = cases.note(case, draft.now, CONSENT, f"diary-ladder.{what}-{rung}", {}, draft.source, draft.content.version)
    draft.put_case(case)
    return case


def _can(draft: Draft, case: Case, rung: Rung) -> bool:
    return draft.content.desk is not None if rung == "helper" else bool(hearers(draft.person, case))


Due = tuple[Case, cases.Duty, tuple[str, ...]]


def climb(draft: Draft, due: list[Due]) -> list[Due]:
    """Tell whoever is next of the duties that nobody answered about, and the person that it was done; the other reminders
    are left.
    """
    left: list[Due] = []
    for case, duty, names in due:
        rungs = rungs_of(names)
        others = tuple(name for name in names if not name.startswith("rung-"))
        if PERSON in names and isinstance(duty, Task):
            duty = replace(duty, fired=(*duty.fired, PERSON))
            draft.put_case(cases.put_duty(draft.case(case.id), duty))
            giving.say_quiet(draft, draft.case(case.id), duty)
        if rungs and isinstance(duty, Task):
            duty = replace(duty, fired=(*duty.fired, *(f"rung-{rung}" for rung in rungs)))
            draft.put_case(cases.put_duty(draft.case(case.id), duty))
            told = [rung for rung in rungs if _tell(draft, draft.case(case.id), duty, rung)]
            if told and not others:
                _say(draft, draft.case(case.id), duty, told[-1])
        if others:
            left.append((draft.case(case.id), duty, others))
    return left


def _tell(draft: Draft, case: Case, task: Task, rung: Rung) -> bool:
    """Whether somebody could be told."""
    if rung == "helper":
        if draft.content.desk is None:
            return False
        desk.tell_gist(draft, "urgent", case)
    else:
        ties = next_hearers(draft.person, case, task)
        says = (
            Message("ladder.asks", lines=(line(draft, case, task),), buttons=(menu.button("coach.offer", "coach"),)),
        )
        for tie in ties:
            draft.tell(tie.id, Word("asked", case.id, {"task": task.id}, says))
        if not ties:
            return False
    draft.put_case(
        cases.note(draft.case(case.id), draft.now, ACCESS, f"diary-ladder.told-{rung}", {}, "", draft.content.version)
    )
    return True


def _say(draft: Draft, case: Case, task: Task, rung: Rung) -> None:
    if draft.room < 1:
        return
    buttons = tuple(
        Button(f"common.{outcome}", encode(TaskPress(case.id, task.id, outcome)))
        for outcome in ("done", "later", "cannot")
    )
    draft.say(f"ladder.told-{rung}", lines=(title(draft, case, task),), buttons=() if draft.asked else buttons)
    draft.asked = True
