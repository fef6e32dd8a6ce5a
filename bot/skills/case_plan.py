"""予定: the plan at any moment, what is done, and which questions ask for a fact."""

from __future__ import annotations

from bot.core import cases, evidence
from bot.core.calendar import in_japan
from bot.core.case import Case
from bot.core.draft import Draft
from bot.core.flow import Ask
from bot.core.plan import has_settled, offer_coaching, offer_ladder, say_after, say_plan, say_settled
from bot.skills import menu, which_case
from bot.skills.which_case import current

_ABOUT_ROLES = "identity"


def show(draft: Draft, argument: str = "") -> None:
    """What is still open in the current case."""
    if which_case.ask(draft, "plan"):
        return
    case = current(draft)
    if case is None:
        if not say_after(draft):
            draft.say("plan.none")
        menu.show(draft)
        return
    which_case.say_which(draft, case, "plan")
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
    """Whether one more button leaves room for the way back to a pending question, where one waits."""
    taken = sum(len(said.buttons) for said in draft.says)
    return taken < menu.MOST_BUTTONS - (draft.person.place is not None)


def settled(draft: Draft, argument: str = "") -> None:
    """What is done, kept or could not be done in the current case."""
    if which_case.ask(draft, "settled"):
        return
    case = current(draft)
    if case is None:
        draft.say("plan.none")
        menu.show(draft)
        return
    which_case.say_which(draft, case, "settled")
    say_settled(draft, case)


def askable(draft: Draft, case: Case) -> dict[str, tuple[str, str]]:
    """The facts that some question asks for and that have a name in words: name -> (flow, step).

    The case's own flow decides, then the others it went into; of several questions the last, which knows most.
    """
    flows = sorted(draft.content.flows.values(), key=lambda flow: (flow.id == case.kind, flow.id == _ABOUT_ROLES))
    asks = [(flow.id, step) for flow in flows for step in flow.steps.values() if isinstance(step, Ask)]
    return {step.save: (flow_id, step.id) for flow_id, step in asks if label_of(step.save) in draft.content.arguments}


def label_of(name: str) -> str:
    """The words for a fact: "card.value" is called "fact.card_value"."""
    return f"fact.{name.replace('.', '_')}"
