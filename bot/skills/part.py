"""Only a part of a charge is not theirs: told at any moment, and what hangs on the amount changes with it."""

from __future__ import annotations

from collections.abc import Mapping

from bot.core import cases, walk
from bot.core.case import Case, Known
from bot.core.contract import items
from bot.core.correction import correct
from bot.core.draft import Draft
from bot.core.facts_told import fact_line
from bot.core.flow import Flow
from bot.core.outcomes import flow_of
from bot.core.person import Aside, Place
from bot.skills import report
from bot.skills.which_case import in_question
from bot.understanding.answers import read_count
from bot.understanding.disputed import ALL, Part, part_of, read_part

_REPORT = "part"


def take(draft: Draft, text: str) -> bool:
    """Keep which part of a charge is disputed; False when the text speaks of no part of a charge in an open case."""
    told = read_part(text) if draft.person.cases else None
    for case in in_question(draft) if told else ():
        flows = {item: flow for item in items(case) if (flow := _flow(draft, case, item))}
        fitting = [item for item in flows if _fits(draft, case, item, told)]
        named = [
            item
            for item in fitting
            if report.names_shop(draft, draft.view(case.id, item).text("merchant"), text.casefold())
        ]
        meant = named if len(named) == 1 else fitting
        if len(meant) > 1:
            report.ask_which(draft, case, text, tuple(meant), "part")
            return True
        if meant and told:
            _keep(draft, case, meant[0], flows, told)
            return True
    return False


def answer(draft: Draft, aside: Aside, text: str) -> bool:
    """Which contract it was about, by its number in the list."""
    case, number, told = draft.person.case(aside.case), read_count(text), read_part(aside.subject)
    if case is None or told is None or number is None or not 0 < number <= len(items(case)):
        return False
    item = items(case)[number - 1]
    flow = _flow(draft, case, item)
    if flow is not None:
        _keep(draft, case, item, {item: flow}, told)
    return flow is not None


def choose(draft: Draft, argument: str) -> None:
    """The pressed number of the list."""
    aside = draft.person.aside
    if aside is None or aside.skill != "part" or not answer(draft, aside, argument):
        draft.say("said.old-button")


def _flow(draft: Draft, case: Case, item: str) -> Flow | None:
    flow = flow_of(draft, case, item)
    if flow is None or _REPORT not in flow.reports:
        flow = draft.content.flows.get(case.kind)
    return flow if flow is not None and _REPORT in flow.reports else None


def _fits(draft: Draft, case: Case, item: str, told: Part | None) -> bool:
    """Whether it may be a part of that contract's charge; where no amount is known, the whole has to be told."""
    view = draft.view(case.id, item)
    amount = view.text("amount")
    if told is None:
        return False
    if told.part == ALL:
        return bool(view.text("disputed"))
    if not told.part:
        return bool(amount)
    return part_of(told, amount or told.whole) is not None if amount or told.whole else False


def _keep(draft: Draft, case: Case, item: str, flows: Mapping[str, Flow], told: Part) -> None:
    view, flow = draft.view(case.id, item), flows[item]
    if not told.part:
        draft.push_place(Place(case.id, flow.id, flow.reports[_REPORT], item=item, once=True))
        walk.ask(draft)
        return
    step = walk.pending(draft)
    if not view.text("amount"):
        draft.put_case(cases.save(case, item, "amount", Known(told.whole, draft.now, draft.source)))
    amount = draft.view(case.id, item).text("amount")
    part = part_of(told, amount)
    if part is None or part == view.text("disputed"):
        draft.say("echo", lines=(fact_line("disputed", part or amount),))
    else:
        correct(draft, case.id, item, "disputed", part)
    place = draft.person.place
    if step is not None and step.save == "amount" and place is not None and place.item == item:
        walk.answer(draft, step, "next", draft.view(case.id, item).known("amount"))
