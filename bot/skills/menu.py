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
    """What happened? The most urgent troubles and the plan; the rest and people stand behind the last button.

    `argument` is how many troubles the pages before it showed.
    """
    flows = sorted(draft.content.flows.values(), key=lambda flow: flow.order)
    troubles = [button(f"menu.{flow.id}", "start", flow.id) for flow in flows]
    seen = int(argument) if argument.isascii() and argument.isdigit() else 0
    if 0 < seen <= len(troubles):
        buttons = _later_page(troubles, seen)
    else:
        plan = [button("menu.plan", "plan")] if draft.person.cases else []
        room = MOST_BUTTONS - 1 - len(plan)
        buttons = [*troubles[:room], *plan, button("menu.more", "menu", str(min(room, len(troubles))))]
    draft.say("menu", buttons=tuple(buttons))
    draft.asked = True


def _later_page(troubles: list[Button], seen: int) -> list[Button]:
    """The next troubles; people, language and erasing close the last page."""
    last = [button("menu.human", "human"), button("menu.language", "language"), button("stop.erase", "erase")]
    rest = troubles[seen:]
    if len(rest) + len(last) <= MOST_BUTTONS:
        return [*rest, *last]
    room = MOST_BUTTONS - 1
    return [*rest[:room], button("menu.more", "menu", str(seen + min(room, len(rest))))]


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
