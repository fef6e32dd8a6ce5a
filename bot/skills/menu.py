"""The start menu, the way into a trouble, and back to the pending question."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core import walk
from bot.core.draft import Draft
from bot.core.person import Button, Message, Value
from bot.core.press import SkillPress, encode

MOST_BUTTONS = 4


def button(label: str, skill: str, argument: str = "") -> Button:
    """A button that calls a skill."""
    return Button(label, encode(SkillPress(skill, argument)))


def show(draft: Draft, argument: str = "") -> None:
    """What happened? The troubles, the most urgent first, the plan and the way to people.

    What finds no room stands behind ほかの困りごと; `argument` is how many troubles the menu before it showed.
    """
    flows = sorted(draft.content.flows.values(), key=lambda flow: flow.order)
    seen = int(argument) if argument.isascii() and argument.isdigit() and int(argument) < len(flows) else 0
    rest = (button("menu.plan", "plan"),) if draft.person.cases and not seen else ()
    rest = (*rest, button("menu.human", "human"))
    troubles = [button(f"menu.{flow.id}", "start", flow.id) for flow in flows[seen:]]
    room = MOST_BUTTONS - len(rest)
    if len(troubles) > room:
        troubles = [*troubles[: room - 1], button("menu.more", "menu", str(seen + room - 1))]
    draft.say("menu", buttons=(*troubles, *rest))
    draft.asked = True


def start(draft: Draft, argument: str) -> None:
    """Enter a trouble: where its talk already waits it goes on, else a new case opens."""
    flow = draft.content.flows.get(argument)
    if flow is None:
        show(draft)
        return
    places = draft.person.places
    waiting = [place for place in places if place.flow == flow.id]
    if waiting:
        others = tuple(place for place in places if place.flow != flow.id)
        draft.person = replace(draft.person, places=(*others, *waiting))
        walk.resume(draft)
        return
    walk.open_case(draft, flow, {})


def resume(draft: Draft, argument: str = "") -> None:
    """Back to the pending question, or to the menu when there is none."""
    if draft.person.place is None:
        show(draft)
    else:
        walk.resume(draft)


def fact_line(name: str, value: Value) -> Message:
    """One line that says what we understood a fact to be."""
    return Message(f"fact-line.{name}", {name: value})
