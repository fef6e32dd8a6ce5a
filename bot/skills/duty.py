"""Tasks and promises when their time has come: the reminder, and できた / あとで / できない on it."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from msgspec.structs import replace

from bot.core import cases
from bot.core.calendar import at, in_japan
from bot.core.case import Case, Promise, Task, Value
from bot.core.cases import Duty
from bot.core.contract import items
from bot.core.draft import Draft
from bot.core.outcomes import open_thread, settle, titled, ways_of
from bot.core.owners import ask, doer, is_handed
from bot.core.person import Aside, Button, Message, Reminder
from bot.core.plan import about, asked_of_relative, words
from bot.core.press import TaskPress, encode
from bot.core.reminders import due_now, plan
from bot.core.roles import is_for_another
from bot.core.rules import waking
from bot.skills import cannot, menu
from bot.skills.ladder import climb
from bot.understanding.answers import read_when
from bot.understanding.commands import outcome

_SOON = timedelta(hours=2)
_FRESH = timedelta(hours=1)
_IN_REPLY = "reply"
"""Names what was asked in a reply, of which the last day is enough to know."""


def _outcomes(duty: Duty) -> tuple[str, ...]:
    return ("kept", "not_yet", "later") if isinstance(duty, Promise) else ("done", "later", "cannot")


def remind(draft: Draft) -> None:
    """Speak of what is due: the soonest with its buttons; the others follow one by one after its answer."""
    due = climb(draft, due_now(draft.person, draft.content.book.calendar, draft.now))
    due = [one for one in due if not _passed_on(draft, *one)]
    spoken: list[Duty] = []
    for place, (case, found, names) in enumerate(due):
        duty = replace(found, fired=(*found.fired, *names), queued=place > 0)
        case = draft.case(case.id)
        if isinstance(duty, Task) and duty.once:
            duty = replace(duty, state="done")
        case = cases.note(case, draft.now, "reminded", "diary.reminded", titled(duty), "", draft.content.version)
        draft.put_case(cases.put_duty(case, duty))
        spoken.append(duty)
    if due:
        case, first = draft.case(due[0][0].id), spoken[0]
        _speak(draft, case, first, others=len(due) - 1)
        if isinstance(first, Task) and first.once and len(due) == 1:
            open_thread(draft, case.id, first, "done")  # spoken, it is done; what follows from that is asked at once


def _passed_on(draft: Draft, case: Case, found: Duty, names: tuple[str, ...]) -> bool:
    """A duty that a relative does in their own talk: they are reminded there, and not the person."""
    tie = doer(draft, case, found) if isinstance(found, Task) else None
    if tie is None or not isinstance(found, Task) or found.handed != tie.id:
        return False
    duty = replace(found, fired=(*found.fired, *names))
    case = cases.note(
        draft.case(case.id), draft.now, "reminded", "diary.reminded", titled(duty), "", draft.content.version
    )
    draft.put_case(cases.put_duty(case, duty))
    ask(draft, tie, draft.case(case.id), duty, "owner.again")
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
    if others:
        draft.say("reminder.more", args={"count": others})
    if len(items(case)) > 1:
        draft.add(about(draft, case, duty.item, "contract"))
    draft.say(kind, args=args, lines=tuple(lines), buttons=buttons)
    if buttons:
        draft.person = replace(draft.person, aside=Aside("duty", "outcome", case.id, duty.id))
    draft.asked = True


def answer(draft: Draft, aside: Aside, text: str) -> bool:
    """A typed outcome of the duty that was just spoken of."""
    case = draft.person.case(aside.case)
    duty = cases.find_duty(case, aside.subject) if case else None
    if case is None or duty is None or not cases.is_open(duty):
        return False
    said = outcome(text, _outcomes(duty))
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
    if pressed not in _outcomes(duty):
        draft.say("said.old-button")
    elif pressed == "later":
        _ask_later(draft, case, duty)
    else:
        _settle(draft, case, duty, pressed)


def _settle(draft: Draft, case: Case, duty: Duty, settled: str) -> None:
    settle(draft, case, duty, settled)
    if isinstance(duty, Task) and settled == "cannot" and "cannot" not in ways_of(draft, duty):
        cannot.ask(draft, case, duty)
        return
    draft.say(f"duty.{settled}")
    opened = open_thread(draft, case.id, duty, settled)
    if not opened and settled == "not_yet" and isinstance(duty, Promise) and duty.text:
        sentence = words(draft, case, duty, "sentence")
        draft.say(sentence.key, args=sentence.args)


def speak_queued(draft: Draft) -> None:
    """The next duty that fell due together with one that is settled now."""
    for case in draft.person.cases:
        for duty in cases.open_duties(case):
            if duty.queued and not is_handed(draft, case, duty):
                case = cases.put_duty(case, replace(duty, queued=False))
                draft.put_case(case)
                _speak(draft, case, duty)
                return


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
    for case in draft.person.cases:
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
            if name:
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


def _ask_later(draft: Draft, case: Case, duty: Duty) -> None:
    subject = f"{case.id}/{duty.id}"
    draft.person = replace(draft.person, aside=Aside("later", "when", case.id, duty.id))
    buttons = [
        menu.button(f"later.{choice}", "later", f"{subject}/{choice}") for choice in ("hour", "evening", "morning")
    ]
    pick = replace(menu.button("common.pick", "later", f"{subject}/picked"), kind="pick")
    draft.say("later", buttons=(*buttons, pick))
    draft.asked = True


def later(draft: Draft, argument: str) -> None:
    """Remind again when the person said: "case/duty/choice" or "case/duty/picked/moment"."""
    case_id, duty_id, choice, moment = [*argument.split("/"), "", "", "", ""][:4]
    case = draft.person.case(case_id)
    duty = cases.find_duty(case, duty_id) if case else None
    if case is None or duty is None or not cases.is_open(duty):
        draft.say("duty.already")
        return
    when = _chosen(choice, moment, draft.now)
    if when is None or when <= draft.now:
        _ask_later(draft, case, duty)
        return
    _postpone(draft, case, duty, when)


def _chosen(choice: str, moment: str, now: datetime) -> datetime | None:
    today = in_japan(now).date()
    match choice:
        case "hour":
            return now + timedelta(hours=1)
        case "evening":
            evening = at(today, time(19, 0))
            return evening if evening > now else at(today + timedelta(days=1), time(19, 0))
        case "morning":
            return at(today + timedelta(days=1), time(9, 0))
        case "picked":
            return _moment(moment, now)
        case _:
            return None


def _moment(text: str, now: datetime) -> datetime | None:
    read = read_when(text, now, future=True)
    if read is None:
        return None
    moment = datetime.fromisoformat(read)
    return moment if "T" in read else waking(at(moment.date(), time(10, 0)))


def _postpone(draft: Draft, case: Case, duty: Duty, when: datetime) -> None:
    draft.put_case(cases.put_duty(case, replace(duty, later=when, queued=False)))
    draft.say("later.set", args={"due": when.isoformat()})
    last = duty.deadline.safe if isinstance(duty, Task) and duty.deadline else None
    if last and in_japan(when).date() > last:
        draft.say("later.past-deadline", args={"last": last.isoformat()})


def answer_later(draft: Draft, aside: Aside, text: str) -> bool:
    """A typed time for the next reminder."""
    case = draft.person.case(aside.case)
    duty = cases.find_duty(case, aside.subject) if case else None
    when = _moment(text, draft.now)
    if case is None or duty is None or when is None or when <= draft.now:
        return False
    _postpone(draft, case, duty, when)
    return True
