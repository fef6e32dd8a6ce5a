"""What the steps that do not ask leave in a case: diary lines, lines of money, tasks, promises and letters."""

from __future__ import annotations

from dataclasses import replace as replace_due
from datetime import date, datetime
from typing import assert_never

from msgspec.structs import replace

from bot.core import cases, promises
from bot.core.calendar import in_japan
from bot.core.case import Case, Line, Promise, Task
from bot.core.desk_roles import desk_of, hours_of
from bot.core.draft import Draft, argument
from bot.core.flow import LetterStep, Note, Owner, TaskStep, WaitStep
from bot.core.person import Button, Message, Place
from bot.core.press import SkillPress, TaskPress, encode
from bot.core.privacy import is_private
from bot.core.reach import later
from bot.core.roles import is_for_another
from bot.core.rulebook import DUES
from bot.core.view import View


def note(draft: Draft, place: Place, step: Note) -> None:
    """Write a diary line, with money a line of the ledger, and settle the duties whose effect this is."""
    key = f"{place.flow}-{step.id}"
    facts = draft.arguments(key, place.case, place.item, {})
    case = cases.note(
        draft.case(place.case), draft.now, step.kind, key, facts, draft.source, draft.content.version, place.item
    )
    money = argument(draft.view(place.case, place.item), step.amount, draft.now) if step.amount else None
    if step.ledger and money:
        case = cases.put_line(case, _line(draft, place, step, str(money)))
        if step.ledger == "credited":
            case = _booked(case, place.item)
    for duty_id in (cases.duty_id(name, place.item) for name in step.settles):
        case = _settled(case, duty_id, done=True)
    for duty_id in (cases.duty_id(name, place.item) for name in step.drops):
        case = _settled(case, duty_id, done=False)
    draft.put_case(case)
    _leave_threads(draft, case, step.drops)


def _leave_threads(draft: Draft, case: Case, dropped: tuple[str, ...]) -> None:
    """A question that is needless now, or hung on a duty settled now, is asked no more; the talk that goes on stays."""
    gone = {duty.id for duty in cases.duties(case) if not cases.is_open(duty)}
    *below, top = draft.person.places
    kept = tuple(
        place
        for place in below
        if place.case != case.id or not place.asked or (place.task not in gone and place.step not in dropped)
    )
    draft.person = replace(draft.person, places=(*kept, top))


def _line(draft: Draft, place: Place, step: Note, money: str) -> Line:
    """A line of money. Credits are told one by one, each is a line of its own; of the others the last word counts."""
    view = draft.view(place.case, place.item)
    told = str(argument(view, step.day, draft.now) or "") if step.day else ""
    day = date.fromisoformat(told[:10]) if len(told) >= len("2027-02-01") else None
    line_id = cases.duty_id(f"{place.flow}.{step.id}", place.item)
    if step.ledger == "credited":
        number = sum(1 for line in view.case.ledger if line.kind == "credited" and line.item == place.item)
        line_id = f"{line_id}.{number + 1}"
    ahead = day is not None and day > in_japan(draft.now).date()
    return Line(
        line_id, draft.now, step.ledger or "charged", money, draft.person.seq, place.item,
        day, told[:7], step.expected or ahead, draft.source,
    )  # fmt: skip


def _booked(case: Case, item: str) -> Case:
    """The case after a credit was seen: the debit before it was on a statement too, and a refund that was told came."""
    seen = (
        replace(line, expected=False) if line.kind == "charged" and line.item == item else line for line in case.ledger
    )
    came = (
        replace(one, state="kept", queued=False)
        if (one.flow, one.what, one.item, one.state) == (promises.FLOW, "refund", item, "waiting")
        else one
        for one in case.promises
    )
    return replace(case, ledger=tuple(seen), promises=tuple(came))


def _settled(case: Case, duty_id: str, *, done: bool) -> Case:
    """The case with that duty done or no longer needed, if it is still open."""
    duty = cases.find_duty(case, duty_id)
    if duty is None or not cases.is_open(duty):
        return case
    if isinstance(duty, Task):
        return cases.put_duty(case, replace(duty, state="done" if done else "withdrawn", queued=False))
    return cases.put_duty(case, replace(duty, state="kept" if done else "withdrawn", queued=False))


def open_duty(draft: Draft, place: Place, step: TaskStep | WaitStep | LetterStep) -> None:
    """Open the task, promise or letter of a step, or renew it; one settled before only its own thread opens again."""
    view = draft.view(place.case, place.item)
    due = DUES[step.due](view, draft.now)
    desk = "" if isinstance(step, WaitStep) else step.desk
    if desk and due.when is not None and not due.chosen:
        due = replace_due(due, when=callable_at(view, desk, due.when, draft.now))
    duty_id = cases.duty_id(step.id, place.item)
    old = cases.find_duty(view.case, duty_id)
    anew = isinstance(step, TaskStep) and step.again
    if old is not None and old.state in ("done", "kept") and place.task != duty_id and not anew:
        return
    if isinstance(step, WaitStep):
        opened: cases.Duty = Promise(
            duty_id,
            place.flow,
            step.id,
            draft.now,
            draft.person.seq,
            step.who,
            place.item,
            due.by,
            due.when,
            what=step.what,
        )
    else:
        opened = Task(
            duty_id,
            place.flow,
            step.id,
            draft.now,
            draft.person.seq,
            place.item,
            owner=_owner(view, step.owner) if isinstance(step, TaskStep) else "person",
            due=due.when,
            deadline=due.deadline,
            letter=step.letter if isinstance(step, LetterStep) else "",
            later=due.when if due.chosen else None,
            once=due.once,
            desk=desk,
            stays=isinstance(step, TaskStep) and step.stays,
        )
    draft.put_case(cases.put_duty(draft.case(place.case), opened))
    if isinstance(step, LetterStep):
        _say_letter(draft, place, step, duty_id)


def callable_at(view: View, role: str, moment: datetime, now: datetime) -> datetime:
    """When a call to that desk can be made: while the desk answers and the person is free to call."""
    if not view.reach:
        return moment
    desk = hours_of(view.book, desk_of(view.case, role), in_japan(now).date())
    return later(moment, view.reach, view.book.calendar, desk)


def _owner(view: View, owner: Owner) -> str:
    """Whose duty it is: what the manager of the account does is the person's own where nobody else manages it, and so
    is what a relative would do where relatives shall not know.
    """
    if owner in ("relative", "manager") and is_private(view.case):
        return "person"
    match owner:
        case "person" | "relative" | "helper":
            return owner
        case "manager":
            known = view.text("manager") or ("relative" if view.text("manager_is") else "typist")
            return "person" if known == "typist" else "relative"
        case _:
            assert_never(owner)


def _say_letter(draft: Draft, place: Place, step: LetterStep, duty_id: str) -> None:
    """Hand over a letter: a sentence of ours, with what its lines mean where it is foreign; the text alone to copy, and
    a button for when it was sent, or read to the desk.
    """
    letter = f"letter-{step.letter}"
    text = Message(letter, draft.arguments(letter, place.case, place.item, {}), lang="letter")
    draft.say(f"{place.flow}-{step.id}", case=place.case, item=place.item, lines=(text,))
    say_text(draft, place, step, duty_id)


def say_text(draft: Draft, place: Place, step: LetterStep, duty_id: str) -> None:
    """The text of a letter alone, with its buttons."""
    letter = f"letter-{step.letter}"
    label = "common.letter-read" if step.desk else "common.letter-sent"
    sent = Button(label, encode(TaskPress(place.case, duty_id, "done")))
    copy = Button("common.letter-copy", encode(SkillPress("letter", duty_id)), "copy")
    buttons: tuple[Button, ...] = (copy, sent)
    if is_for_another(draft.view(place.case, place.item)):
        buttons = (*buttons, Button("identity.offer", encode(SkillPress("identity", ""))))
    draft.say(letter, case=place.case, item=place.item, buttons=buttons, style="copy", lang="letter")
