"""予定 and 直す: the plan at any moment, and any earlier fact asked again."""

from __future__ import annotations

from bot.core import cases, evidence, walk
from bot.core.calendar import in_japan
from bot.core.case import Case
from bot.core.draft import Draft
from bot.core.flow import Ask, Flow
from bot.core.person import Place
from bot.core.plan import has_settled, offer_coaching, offer_ladder, say_plan, say_settled
from bot.core.role_facts import ASKED
from bot.skills import menu

_ABOUT_ROLES = "identity"
_ROLES = "roles"
"""The page of the facts that say who is who."""


def show(draft: Draft, argument: str = "") -> None:
    """What is still open in the current case."""
    case = current(draft)
    if case is None:
        draft.say("plan.none")
        menu.show(draft)
        return
    say_plan(draft, case)
    if cases.open_duties(case):
        draft.add_button(menu.button("plan.settle", "settle"))
        if evidence.is_missing(draft.content.book, case, in_japan(draft.now).date()):
            draft.add_button(menu.button("evidence.open", "evidence"))
    if cases.duties(case) and _has_room(draft):
        draft.add_button(menu.button("paper.button", "paper"))
    if has_settled(case) and _has_room(draft):
        draft.add_button(menu.button("settled.open", "settled"))
    offer_ladder(draft, case)
    offer_coaching(draft, case)


def _has_room(draft: Draft) -> bool:
    """Whether one more button leaves room for the way back to a pending question."""
    return sum(len(said.buttons) for said in draft.says) < menu.MOST_BUTTONS - 1


def settled(draft: Draft, argument: str = "") -> None:
    """What is done, kept or could not be done in the current case."""
    case = current(draft)
    if case is None:
        draft.say("plan.none")
        menu.show(draft)
        return
    say_settled(draft, case)


def correct(draft: Draft, argument: str = "") -> None:
    """Offer the facts that can be changed, or ask the chosen one again ("case/fact")."""
    case_id, _, name = argument.partition("/")
    case = draft.person.case(case_id) if case_id else current(draft)
    if case is None:
        draft.say("correct.nothing")
        menu.resume(draft)
        return
    asked = askable(draft, case)
    if name in asked:
        flow, step = asked[name]
        draft.push_place(Place(case.id, flow, step, once=True))
        walk.ask(draft)
        return
    known = [one for one in case.facts if one in asked]
    roles = [one for one in known if one in ASKED]
    others = [one for one in known if one not in ASKED]
    names = roles if name == _ROLES or not others else others[-menu.MOST_BUTTONS + bool(roles) :]
    if not names:
        draft.say("correct.nothing")
        menu.resume(draft)
        return
    buttons = tuple(menu.button(f"fact.{one}", "correct", f"{case.id}/{one}") for one in names)
    if roles and names is not roles:
        buttons = (*buttons, menu.button("correct.roles", "correct", f"{case.id}/{_ROLES}"))
    draft.say("correct", buttons=buttons)
    draft.asked = True


def current(draft: Draft) -> Case | None:
    """The case of the talk on top, else the one opened last."""
    place = draft.person.place
    if place is not None:
        return draft.case(place.case)
    return draft.person.cases[-1] if draft.person.cases else None


def flow_of(draft: Draft, case: Case, item: str = "") -> Flow | None:
    """The flow that reports about a contract belong to: the one it has gone over to, else the case's own."""
    open_now = [duty for duty in cases.open_duties(case) if duty.item == item]
    for duty in sorted(open_now, key=lambda duty: duty.opened, reverse=True):
        flow = draft.content.flows.get(duty.flow)
        if flow is not None and flow.reports:
            return flow
    return draft.content.flows.get(case.kind)


def askable(draft: Draft, case: Case) -> dict[str, tuple[str, str]]:
    """The facts that some question asks for and that have a name in words: name -> (flow, step).

    The case's own flow decides, then the others it went into; of several questions the last, which knows most.
    """
    flows = sorted(draft.content.flows.values(), key=lambda flow: (flow.id == case.kind, flow.id == _ABOUT_ROLES))
    asks = [(flow.id, step) for flow in flows for step in flow.steps.values() if isinstance(step, Ask)]
    return {step.save: (flow_id, step.id) for flow_id, step in asks if f"fact.{step.save}" in draft.content.arguments}
