"""What a pressed button means: an answer to the pending question, an outcome of a duty, a skill, or a button of old.

Pure, a part of `advance`.
"""

from __future__ import annotations

from msgspec.structs import replace

from bot import opening
from bot.answering import come_back, old_button, options, take, takes_reply
from bot.content.library import Library
from bot.core import walk
from bot.core.draft import Draft
from bot.core.event import Event
from bot.core.press import AnswerPress, SkillPress, TaskPress, decode
from bot.skills import SKILLS, duty


def call(draft: Draft, skill: str, argument: str) -> None:
    """What a skill does beside the flow; afterwards the pending question returns."""
    SKILLS[skill](draft, argument)
    come_back(draft)


def takes_press(library: Library, draft: Draft, event: Event) -> None:
    """One press."""
    press, aside = decode(event.text), draft.person.aside
    draft.person = replace(draft.person, aside=None)
    match press:
        case SkillPress("start", flow) if aside is not None and aside.skill == "road":
            opening.open_told(library, draft, flow, aside.subject)
            come_back(draft)
        case AnswerPress():
            _press_answer(library, draft, press, event)
        case TaskPress(case, subject, outcome):
            duty.press(draft, case, subject, outcome)
            come_back(draft)
        case SkillPress(skill, argument) if skill in SKILLS:
            call(draft, skill, f"{argument}/{event.picked}" if event.picked else argument)
        case _:
            old_button(draft)


def _press_answer(library: Library, draft: Draft, press: AnswerPress, event: Event) -> None:
    place, step = draft.person.place, walk.pending(draft)
    pressed = (press.case, press.flow, press.step, press.item)
    if place is None or step is None or pressed != (place.case, place.flow, step.id, place.item):
        old_button(draft)
        return
    if press.seq < place.asked:
        old_button(draft)
        return
    if press.option == "picked" and step.kind == "when":
        if not takes_reply(library, draft, step, event.picked):
            walk.ask(draft, again="retry")
        return
    known = [option for option, _ in options(library, draft, step)]
    chosen = press.option if press.option.partition("/")[0] == step.source else ""
    if press.option not in known and not (chosen and library.book.find(chosen)):
        old_button(draft)
        return
    take(draft, step, press.option, "" if press.option == "skip" else press.option)
