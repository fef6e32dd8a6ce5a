"""Tasks and promises when their time has come: the reminder, and できた / あとで / できない on it."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.core import assure, cases
from bot.core.calendar import in_japan
from bot.core.case import Case, Promise, Task, Value
from bot.core.cases import Duty
from bot.core.contract import items
from bot.core.draft import MOST_BUBBLES, Draft
from bot.core.outcomes import open_thread, settle, titled, ways_of
from bot.core.owners import ask, is_handed
from bot.core.person import Aside, Button, Message, Place, Reminder
from bot.core.plan import about, asked_of_relative, words
from bot.core.press import TaskPress, encode
from bot.core.reminders import due_now, plan
from bot.core.roles import is_for_another
from bot.skills import blanks, cannot, later, menu
from bot.skills.ladder import climb
from bot.skills.which_case import titled as case_title
from bot.understanding.commands import outcome

_SOON = timedelta(hours=2)
_FRESH = timedelta(hours=1)
_IN_REPLY = "reply"
"""Names what was asked in a reply, of which the last day is enough to know."""


def _outcomes(duty: Duty) -> tuple[str, ...]:
    return ("kept", "not_yet", "later") if isinstance(duty, Promise) else ("done", "later", "cannot")


def _taken(duty: Duty) -> tuple[str, ...]:
    """What may be said of a duty: of a letter also that its blanks were filled in by hand."""
    return (*_outcomes(duty), blanks.BY_HAND) if isinstance(duty, Task) and duty.letter else _outcomes(duty)


def remind(draft: Draft) -> None:
    """Speak of what is due: what is only to be told in time, then the soonest with its buttons; the others follow one by
    one after its answer.
    """
    due = climb(draft, due_now(draft.person, draft.content.book.calendar, draft.now))
    due = [one for one in due if not _passed_on(draft, *one)]
    for case, found, names in due:
        case = draft.case(case.id)
        duty = replace(found, fired=(*found.fired, *names), queued=True)
        noted = cases.note(case, draft.now, "reminded", "diary.reminded", titled(duty), "", draft.content.version)
        draft.put_case(cases.put_duty(noted, duty))
    told = [(case.id, duty.id) for case, duty, _ in due if isinstance(duty, Task) and duty.once]
    asked = [(case.id, duty.id) for case, duty, _ in due if (case.id, duty.id) not in told]
    now = told[: MOST_BUBBLES - 2] if asked else told[:MOST_BUBBLES]
    for case_id, duty_id in now:
        _tell_once(draft, case_id, duty_id, more=len(due) > 1)
    if asked and not draft.asked:
        _speak_of(draft, *asked[0], others=len(due) - len(now) - 1)
    draft.asked = draft.asked or bool(due)


def _tell_once(draft: Draft, case_id: str, duty_id: str, *, more: bool = False) -> None:
    """What is only told is done when it is told; what follows from it is asked at once, unless more has to be told."""
    case = draft.case(case_id)
    duty = cases.find_duty(case, duty_id)
    if not isinstance(duty, Task) or not cases.is_open(duty):
        return
    done = replace(duty, state="done", queued=False)
    draft.put_case(cases.put_duty(case, done))
    _speak(draft, draft.case(case_id), done)
    draft.asked = False
    way = ways_of(draft, case_id, done).get("done")
    if way and more:  # its question waits below until what was told together is answered
        draft.person = replace(
            draft.person, places=(Place(case_id, done.flow, way, item=done.item, task=done.id), *draft.person.places)
        )
    elif way:
        open_thread(draft, case_id, done, "done")


def _speak_of(draft: Draft, case_id: str, duty_id: str, others: int = 0) -> None:
    """Speak of a duty that waited for its turn."""
    case = draft.case(case_id)
    duty = cases.find_duty(case, duty_id)
    if duty is None:
        return
    if isinstance(duty, Task) and duty.once:
        _tell_once(draft, case_id, duty_id)
        return
    spoken = replace(duty, queued=False)
    draft.put_case(cases.put_duty(case, spoken))
    _speak(draft, draft.case(case_id), spoken, others=others)


def _passed_on(draft: Draft, case: Case, found: Duty, names: tuple[str, ...]) -> bool:
    """A duty that somebody else does in their own talk: they are reminded there, and not the person."""
    if not isinstance(found, Task) or not is_handed(draft, case, found):
        return False
    duty = replace(found, fired=(*found.fired, *names))
    case = cases.note(
        draft.case(case.id), draft.now, "reminded", "diary.reminded", titled(duty), "", draft.content.version
    )
    draft.put_case(cases.put_duty(case, duty))
    ask(draft, draft.case(case.id), duty, "owner.again")
    return True


def _speak(draft: Draft, case: Case, duty: Duty, others: int = 0) -> None:
    text = words(draft, case, duty, "remind")
    args: dict[str, Value] = {}
    kind = "reminder"
    if isinstance(duty, Task) and duty.deadline is not None:
        kind, args = "reminder.deadline", {"last": duty.deadline.safe.isoformat()}
    buttons = tuple(_button(case.id, duty.id, outcome) for outcome in _outcomes(duty) if cases.is_open(duty))
    lines = [text]
    if buttons and any(task.id == duty.id for task, _ in asked_of_relative(draft, case)):
        buttons = (*buttons, menu.button("forward.label", "forward"))
    if isinstance(duty, Task) and duty.desk:
        lines.append(Message("reminder.note"))
        if len(buttons) == len(_outcomes(duty)) and is_for_another(draft.view(case.id, duty.item)):
            buttons = (*buttons, menu.button("identity.offer", "identity"))
    if others and draft.room > 1:
        draft.say("reminder.more", args={"count": others})
    if len(items(case)) > 1 and draft.room > 1:
        draft.add(about(draft, case, duty.item, "contract"))
    elif len(draft.person.cases) > 1 and draft.room > 1:
        draft.say("case.about", lines=(case_title(draft, case),))
    draft.say(kind, args=args, lines=tuple(lines), buttons=buttons)
    if buttons:
        draft.person = replace(draft.person, aside=Aside("duty", "outcome", case.id, duty.id))
        flow = draft.content.flows.get(duty.flow)
        assure.mark(draft, case.id, flow.step(duty.step) if flow else None)
    draft.asked = True


def answer(draft: Draft, aside: Aside, text: str) -> bool:
    """A typed outcome of the duty that was just spoken of."""
    case = draft.person.case(aside.case)
    duty = cases.find_duty(case, aside.subject) if case else None
    if case is None or duty is None or not cases.is_open(duty):
        return False
    said = outcome(text, _taken(duty))
    if said is None:
        return False
    press(draft, aside.case, aside.subject, said)
    return True


def _button(case_id: str, duty_id: str, outcome: str) -> Button:
    return Button(f"common.{outcome}", encode(TaskPress(case_id, duty_id, outcome)))


def press(draft: Draft, case_id: str, duty_id: str, pressed: str) -> None:
    """An outcome of a task or promise. One that is already settled gets a kind answer, and nothing happens."""
    case = draft.person.case(case_id)
    duty = cases.find_duty(case, duty_id) if case else None
    if case is None or duty is None:
        draft.say("said.old-button")
        return
    if not cases.is_open(duty):
        draft.say("duty.already")
        return
    if pressed not in _taken(duty):
        draft.say("said.old-button")
    elif pressed == "later":
        later.ask(draft, case, duty)
    elif pressed == blanks.BY_HAND:
        _settle(draft, case, duty, "done")
    elif pressed != "done" or not blanks.ask(draft, case, duty):
        _settle(draft, case, duty, pressed)


def _settle(draft: Draft, case: Case, duty: Duty, settled: str) -> None:
    settle(draft, case, duty, settled)
    if isinstance(duty, Task) and settled == "cannot" and "cannot" not in ways_of(draft, case.id, duty):
        cannot.ask(draft, case, duty)
        return
    draft.say(f"duty.{settled}")
    opened = open_thread(draft, case.id, duty, settled)
    if not opened and settled == "not_yet" and isinstance(duty, Promise) and duty.text:
        sentence = words(draft, case, duty, "sentence")
        draft.say(sentence.key, args=sentence.args)


def speak_queued(draft: Draft) -> None:
    """The next duty that fell due together with one that is settled now."""
    for case in draft.person.watched:
        for duty in cases.open_duties(case):
            if duty.queued and not is_handed(draft, case, duty) and draft.room >= _bubbles(draft, case):
                _speak_of(draft, case.id, duty.id)
                return


def _bubbles(draft: Draft, case: Case) -> int:
    """How many bubbles a reminder takes: where several may be meant, it says first which one."""
    return 2 if len(items(case)) > 1 or len(draft.person.cases) > 1 else 1


def speak_soon(draft: Draft) -> None:
    """Say in this free reply what a push would say within two hours, and ask once a day after a promise whose reminders
    were never answered. What the person chose, counted last days, and what was only just opened keep their time; who
    has just said "later" is left alone.
    """
    if any(message.key == "later.set" for message in draft.says):
        return
    planned = {
        (one.case, one.subject): one for one in reversed(plan(draft.person, draft.content.book.calendar, draft.now))
    }
    for case in draft.person.watched:
        for duty in cases.open_duties(case):
            if (
                is_handed(draft, case, duty)
                or duty.opened > draft.now - _FRESH
                or (isinstance(duty, Task) and (duty.once or duty.deadline))
            ):
                continue
            next_one = planned.get((case.id, duty.id))
            name = next_one.name if next_one is not None and _is_soon(next_one, draft.now) else ""
            if next_one is None and isinstance(duty, Promise) and duty.fired:
                asked = f"{_IN_REPLY}{in_japan(draft.now):%Y%m%d}"
                name = asked if asked not in duty.fired else ""
            if name and draft.room >= _bubbles(draft, case):
                earlier = tuple(one for one in duty.fired if not one.startswith(_IN_REPLY))
                spoken = replace(duty, fired=(*earlier, name))
                noted = cases.note(
                    case, draft.now, "reminded", "diary.reminded", titled(duty), "", draft.content.version
                )
                draft.put_case(cases.put_duty(noted, spoken))
                _speak(draft, draft.case(case.id), spoken)
                return


def _is_soon(reminder: Reminder, now: datetime) -> bool:
    return now < reminder.due <= now + _SOON and reminder.name.startswith(("due", "again"))
