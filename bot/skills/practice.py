"""練習する: a call or chat rehearsed with a scripted clerk, one line at a time; the person answers in any words.

Nothing of it is kept: no diary line, no fact, no answer. It ends after the clerk's last line, at a word, or when anything
else is asked; afterwards 本番に行く shows the number, or sets the reminder for when the desk opens.
"""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from bot.core import cases
from bot.core.calendar import in_japan
from bot.core.case import Case, Known, Task
from bot.core.draft import Draft
from bot.core.facts import Fact, is_shown
from bot.core.hours import read_hours
from bot.core.person import Aside, Button
from bot.core.rehearsal import LINES, PARTNERS, PUBLIC, desk_of_partner, partner_of, role_of_partner
from bot.core.rules import desk_opening
from bot.core.view import View
from bot.skills import menu
from bot.skills.which_case import current
from bot.understanding.commands import command
from bot.understanding.emergency import is_happening
from bot.understanding.rehearsal import ends_rehearsal, read_partner

NAME = "practice"
FLOW, STEP, LIST = "contact", "rehearsed", "rehearsal"
_USUAL = read_hours("Mon-Fri 9:00-17:00", ("holidays", "12-29..01-03"))
"""When an office whose hours differ by place answers everywhere."""
_OFFERED = ("issuer", "bank", "merchant")
_BREAK_IN = frozenset({"leave", "hide", "human", "erase", "menu"})
"""Commands that are meant even in the middle of a rehearsal; other words are an answer to the clerk."""


def show(draft: Draft, argument: str = "") -> None:
    """Begin, or go on: "" with whom the case calls next, a partner's name, "more", "go/partner", "over"."""
    act, _, partner = argument.partition("/")
    if act == "over":
        _over(draft)
    elif act == "go" and partner in PARTNERS:
        _go(draft, partner)
    elif act in PARTNERS:
        _begin(draft, act)
    else:
        case = current(draft)
        place = draft.person.place
        found = partner_of(case, place.flow if place else "") if case and not argument else None
        _begin(draft, found) if found else _ask_with_whom(draft, more=argument == "more")


def answer(draft: Draft, aside: Aside, text: str) -> bool:
    """What the person said to the clerk; whatever it was, the next line follows. False for what is no rehearsal."""
    if aside.subject != str(draft.person.seq):  # something was asked since: this answers that
        return False
    if aside.step == "which":
        partner = read_partner(text)
        if partner:
            _begin(draft, partner)
        return bool(partner)
    called = command(text)
    if is_happening(text) or (called and called[0] in _BREAK_IN):
        return False
    partner, _, number = aside.step.partition("/")
    if ends_rehearsal(text):
        _over(draft)
    elif int(number) < LINES:
        _speak(draft, partner, int(number) + 1)
    else:
        _finish(draft, partner)
    return True


def _ask_with_whom(draft: Draft, *, more: bool) -> None:
    shown = [one for one in PARTNERS if one not in _OFFERED] if more else _OFFERED
    buttons = [_button(f"practice-{one}", one) for one in shown]
    if not more:
        buttons.append(_button("practice.others", "more"))
    draft.say("practice.which", buttons=tuple(buttons))
    _wait(draft, "which")


def _begin(draft: Draft, partner: str) -> None:
    draft.say("practice")
    _speak(draft, partner, 1)


def _speak(draft: Draft, partner: str, number: int) -> None:
    """The clerk's line of that number."""
    draft.say(f"practice-{partner}.line{number}", buttons=(_button("practice.end", "over"),))
    _wait(draft, f"{partner}/{number}")


def _finish(draft: Draft, partner: str) -> None:
    """What to ask back before hanging up, and the way to the real call."""
    draft.say(f"practice-{partner}.last")
    buttons = (
        _button("practice.real", f"go/{partner}"),
        _button("practice.again", partner),
        _button("practice.end", "over"),
    )
    draft.say("practice.done", buttons=buttons)
    draft.asked = True


def _over(draft: Draft) -> None:
    draft.say("practice.over", buttons=() if draft.person.places else (menu.button("stop.menu", "menu"),))


def _wait(draft: Draft, step: str) -> None:
    """What is typed next is meant for the clerk."""
    draft.person = replace(draft.person, aside=Aside(NAME, step, subject=str(draft.person.seq)))
    draft.asked = True


def _button(label: str, argument: str) -> Button:
    return menu.button(label, NAME, argument)


def _go(draft: Draft, partner: str) -> None:
    """The real call: the number while the desk answers, else a reminder for when it does."""
    case = current(draft)
    ref = desk_of_partner(case, partner) if case else PUBLIC.get(partner, "")
    desk = draft.content.book.find(ref)
    if desk is None or not is_shown(desk, in_japan(draft.now).date()):
        draft.say("practice.number")
        return
    calendar, hours = draft.content.book.calendar, desk.opening()
    answers = hours.answers(draft.now, calendar) if hours else "unknown"
    if answers == "yes":
        draft.say("practice.open", args={"desk": ref})
    elif answers == "unknown" and _USUAL.is_open(draft.now, calendar):
        draft.say("practice.any", args={"desk": ref})
    elif case is None:
        draft.say("practice.closed", args={"desk": ref})
    else:
        due = _reminded(draft, case, partner, desk)
        draft.say("practice.reminded", args={"desk": ref, "due": due.isoformat()})


def _reminded(draft: Draft, case: Case, partner: str, desk: Fact) -> datetime:
    """When the person is reminded of this call: as planned already, else shortly after the desk opens."""
    role = role_of_partner(partner)
    planned = [duty for duty in cases.open_duties(case) if isinstance(duty, Task) and duty.desk == role]
    moment = next((task.later or task.due for task in planned if task.later or task.due), None)
    if moment is not None and moment > draft.now:
        return moment
    due = desk_opening(View(case, draft.content.book), desk.ref, draft.now)
    item = f"{LIST}.{partner}"
    case = cases.save(case, item, f"{LIST}.name", Known(desk.ref, draft.now))
    task = Task(
        cases.duty_id(STEP, item), FLOW, STEP, draft.now, draft.person.seq, item=item, due=due, desk=role,
    )  # fmt: skip
    draft.put_case(cases.put_duty(case, task))
    return due
