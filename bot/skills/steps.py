"""もどる and やめる: one question back, or enough for today."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core import cases, walk
from bot.core.draft import Draft
from bot.core.flow import Ask
from bot.skills import menu


def back(draft: Draft, argument: str = "") -> None:
    """Ask the question before this one again; what followed from its answer is taken back."""
    if not _goes_back(draft):
        draft.say("back.nothing")
        menu.resume(draft)


def _goes_back(draft: Draft) -> bool:
    place = draft.person.place
    if place is None or not place.trail:
        return False
    *before, target = place.trail
    case = cases.undo_since(draft.case(place.case), target.made)
    step = draft.content.flows[place.flow].step(target.step)
    if isinstance(step, Ask) and step.save:
        case = cases.save(case, target.item, step.save, None)
    draft.put_case(case)
    draft.replace_place(replace(place, step=target.step, item=target.item, trail=tuple(before), asked=0))
    walk.ask(draft)
    return True


def stop(draft: Draft, argument: str = "") -> None:
    """Enough for now: everything is kept, dated reminders go on, and the way back is shown."""
    buttons = [menu.button("stop.go-on", "resume")] if draft.person.places else [menu.button("stop.menu", "menu")]
    if draft.person.cases:
        buttons.append(menu.button("menu.plan", "plan"))
    buttons.append(menu.button("stop.erase", "erase"))
    if draft.person.cases:
        buttons.append(menu.button("cover.offer", "hide"))
    draft.say("stop" if draft.person.cases else "stop.nothing", buttons=tuple(buttons))
    draft.asked = True
