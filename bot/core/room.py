"""Whether the next step of a flow finds room in this turn, in bubbles and buttons; what does not waits behind a button."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core.draft import Draft
from bot.core.flow import Ask, End, LetterStep, Say, Step
from bot.core.person import Button, Message, Place
from bot.core.plan import plan_bubbles
from bot.core.press import SkillPress, encode

MOST_BUTTONS = 4


def fits(draft: Draft, place: Place, step: Step) -> bool:
    """Whether a turn that has said something already can say this step, too."""
    if not draft.says:
        return True
    taken = sum(len(message.buttons) for message in draft.says)
    buttons = _buttons(step)
    crowded = bool(taken and buttons) and taken + buttons > MOST_BUTTONS
    return draft.room >= _bubbles(draft, place, step) and not crowded


def _buttons(step: Step) -> int:
    """How many buttons a step brings."""
    if not isinstance(step, Ask):
        return 0
    return len(step.shown) + len(step.options) + (step.kind == "when") + bool(step.skip) + step.fix


def _bubbles(draft: Draft, place: Place, step: Step) -> int:
    """How many bubbles a step is going to say."""
    match step:
        case Say() | Ask():
            return 1
        case LetterStep():
            return 2
        case End():
            own = f"{place.flow}-{step.id}" in draft.content.arguments
            return own + (plan_bubbles(draft.case(place.case)) if step.state == "open" else 0)
        case _:
            return 0


def go_on_later(draft: Draft) -> None:
    """Stop here for this turn; a button leads on."""
    draft.add_button(Button("stop.go-on", encode(SkillPress("resume", ""))))
    draft.asked = True


def keep_to_buttons(draft: Draft) -> None:
    """Leave off what only offers to correct what was read back or to see another case, where the question that follows needs the room."""
    while sum(len(message.buttons) for message in draft.says) > MOST_BUTTONS:
        place = next((n for n, said in enumerate(draft.says[:-1]) if said.buttons and _is_offer(said)), None)
        if place is None:
            return
        draft.says[place] = replace(draft.says[place], buttons=draft.says[place].buttons[:-1])


def _is_offer(said: Message) -> bool:
    return said.key == "case.about" or said.key.partition(".")[0] in ("contact", "echo")
