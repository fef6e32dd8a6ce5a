"""送った with a blank left: which one it is, the question that fills it, or that it was filled in by hand."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core import cases, walk
from bot.core.case import Case, Task
from bot.core.cases import Duty
from bot.core.draft import Draft
from bot.core.duty_steps import say_text
from bot.core.flow import LetterStep
from bot.core.person import Aside, Button, Message, Place
from bot.core.press import TaskPress, encode
from bot.core.unfilled import blanks, question
from bot.skills import menu

BY_HAND = "by_hand"
"""The outcome of a letter whose blanks the person filled in on their own copy."""
_MOST_FILLED = 2
_MOST_NAMED = 4


def ask(draft: Draft, case: Case, duty: Duty, *, most: int = menu.MOST_BUTTONS) -> bool:
    """Say which blanks are left in a letter that is said to be sent, with so many buttons; False where it is whole."""
    left = blanks(draft, case, duty)
    if not left or not isinstance(duty, Task):
        return False
    asked = {found: name for name in reversed(left) if (found := question(draft, duty, name))}
    fills = [name for name in left if name in asked.values()][: min(_MOST_FILLED, most - 1)]
    buttons = [menu.button(_named(draft, name), "blank", f"{case.id}/{duty.id}/{name}") for name in fills]
    by_hand = "blanks.told" if duty.desk else "blanks.by-hand"
    buttons.append(Button(by_hand, encode(TaskPress(case.id, duty.id, BY_HAND))))
    if len(buttons) < most:
        buttons.append(Button("common.later", encode(TaskPress(case.id, duty.id, "later"))))
    draft.person = replace(draft.person, aside=Aside("duty", "outcome", case.id, duty.id))
    lines = tuple(Message("blanks.line", lines=(Message(_named(draft, name)),)) for name in left[:_MOST_NAMED])
    draft.say("blanks", lines=lines, buttons=tuple(buttons))
    draft.asked = True
    return True


def _named(draft: Draft, name: str) -> str:
    """The words for a blank, as they stand in the letter."""
    return f"blank.{name}" if f"blank.{name}" in draft.content.arguments else "blank"


def fill(draft: Draft, argument: str) -> None:
    """Ask for the fact of a blank, as "case/duty/fact"."""
    case_id, duty_id, name = [*argument.split("/"), "", ""][:3]
    case = draft.person.case(case_id)
    duty = cases.find_duty(case, duty_id) if case else None
    if case is None or duty is None or not cases.is_open(duty) or name not in blanks(draft, case, duty):
        draft.say("said.old-button")
        return
    found = question(draft, duty, name)
    if found is None:
        ask(draft, case, duty)
        return
    flow, step = found
    draft.push_place(Place(case.id, flow, step, item=duty.item, task=duty.id, once=True))
    walk.ask(draft)


def hand_over(draft: Draft, place: Place) -> None:
    """The letter again after one of its blanks was filled: first the next that can be asked for, then the whole text."""
    case = draft.person.case(place.case)
    duty = cases.find_duty(case, place.task) if case else None
    if case is None or not isinstance(duty, Task) or not cases.is_open(duty) or draft.room < 1:
        return
    flow = draft.content.flows.get(duty.flow)
    step = flow.step(duty.step) if flow else None
    can_be_asked = any(question(draft, duty, name) for name in blanks(draft, case, duty))
    if can_be_asked and ask(draft, case, duty):
        return
    if isinstance(step, LetterStep):
        say_text(draft, replace(place, flow=duty.flow, step=duty.step), step, duty.id)
        draft.asked = True
