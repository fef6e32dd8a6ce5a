"""The start menu, the way into a trouble, and back to the pending question."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core import walk
from bot.core.draft import Draft
from bot.core.flow import GROUPS
from bot.core.person import Button
from bot.core.press import SkillPress, encode

MOST_BUTTONS = 4


def button(label: str, skill: str, argument: str = "") -> Button:
    """A button that calls a skill."""
    return Button(label, encode(SkillPress(skill, argument)))


def show(draft: Draft, argument: str = "") -> None:
    """What happened? One button for each kind of trouble; the plan, people, language and erasing behind the last.

    `argument` is "more", or a group of troubles and how many of them the pages before this one showed: "paid", "paid 3".
    """
    group, _, seen = argument.partition(" ")
    troubles: dict[str, list[Button]] = {name: _troubles(draft, name) for name in GROUPS if name != "none"}
    if argument == "more":
        buttons = _rest(draft)
    elif troubles.get(group):
        buttons = _page(troubles[group], group, int(seen) if seen.isascii() and seen.isdigit() else 0)
    else:
        known = ((name, found) for name, found in troubles.items() if found)
        buttons = [found[0] if len(found) == 1 else button(f"menu.{name}", "menu", name) for name, found in known]
        buttons.append(button("menu.more", "menu", "more"))
    draft.say("menu", buttons=tuple(buttons))
    draft.asked = True


def _troubles(draft: Draft, group: str) -> list[Button]:
    """The troubles of a group, the one in which most can still be saved first."""
    flows = sorted(draft.content.flows.values(), key=lambda flow: flow.order)
    return [button(f"menu.{flow.id}", "start", flow.id) for flow in flows if flow.group == group]


def _page(troubles: list[Button], group: str, seen: int) -> list[Button]:
    rest = troubles[seen:] or troubles
    if len(rest) <= MOST_BUTTONS:
        return rest
    room = MOST_BUTTONS - 1
    return [*rest[:room], button("menu.other", "menu", f"{group} {len(troubles) - len(rest) + room}")]


def _rest(draft: Draft) -> list[Button]:
    plan = [button("menu.plan", "plan")] if draft.person.cases else []
    return [
        *plan,
        button("menu.human", "human"),
        button("menu.language", "language"),
        button("menu.records", "records"),
    ]


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
    """Back to the pending question, or to the menu when there is none; neither while a helper has them in hand."""
    at = draft.person.at_desk
    if at is not None and at.state == "held":
        if not draft.says:
            draft.say("desk.busy", args={"name": at.name}, buttons=(button("desk.back", "desk", "back"),))
    elif draft.person.place is None:
        show(draft)
    else:
        walk.resume(draft)
