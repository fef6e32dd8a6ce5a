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
    """What happened? The most urgent troubles, the plan, people; the rest stands behind ほか, page by page.

    `argument` is how many troubles the pages before it showed.
    """
    flows = sorted(draft.content.flows.values(), key=lambda flow: flow.order)
    troubles = [button(f"menu.{flow.id}", "start", flow.id) for flow in flows]
    seen = int(argument) if argument.isascii() and argument.isdigit() else 0
    buttons = (
        _later_page(troubles, seen) if 0 < seen <= len(troubles) else _first_page(troubles, bool(draft.person.cases))
    )
    draft.say("menu", buttons=tuple(buttons))
    draft.asked = True


def _first_page(troubles: list[Button], has_plan: bool) -> list[Button]:
    plan = [button("menu.plan", "plan")] if has_plan else []
    room = MOST_BUTTONS - 2 - len(plan)
    more = button("menu.more", "menu", str(min(room, len(troubles))))
    return [*troubles[:room], *plan, more, button("menu.human", "human")]


def _later_page(troubles: list[Button], seen: int) -> list[Button]:
    """The next troubles; language and erasing close the last page."""
    rest = troubles[seen:]
    if len(rest) > MOST_BUTTONS - 2:
        room = MOST_BUTTONS - 1
        return [*rest[:room], button("menu.more", "menu", str(seen + room))]
    return [*rest, button("menu.language", "language"), button("stop.erase", "erase")]


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
