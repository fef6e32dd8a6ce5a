"""What somebody tells by themselves, at any moment: it opens the thread that the flow has for it, of the right contract.

Facts told with it are kept; what a question would ask next is then known already.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from bot.core import cases, ledger, walk
from bot.core.case import Case, Known, Stride, Value
from bot.core.contract import OWN, items
from bot.core.draft import Draft
from bot.core.flow import Flow, Note
from bot.core.outcomes import flow_of
from bot.core.person import Aside, Message, Place
from bot.core.plan import about
from bot.skills import menu
from bot.skills.which_case import current
from bot.understanding.answers import read_count
from bot.understanding.relatives import read_roles
from bot.understanding.reports import Reported, read_details, read_reports
from bot.understanding.roles_told import read_told_roles

MOST = 4
_LONGEST = 600
"""Characters of a message that are kept until it is clear which contract it is about."""
_LAST_WORD = frozenset(
    {"letters", "credit_seen", "mail_days", "form_limit", "reference", "holder_cannot", "screenshot"}
)
"""Facts of which the last word counts; a different day or amount is a correction, which is asked for by its own words."""


def take(draft: Draft, text: str, case_id: str = "") -> bool:
    """Do what a report says; False when the text reports nothing that the case (without an id: the current one) is about."""
    case = draft.person.case(case_id) if case_id else current(draft)
    flows = {item: flow for item in items(case) if (flow := flow_of(draft, case, item))} if case else {}
    if case is None or not flows:  # of a flow that a release took away
        return False
    told = read_reports(text, draft.now)
    views = {item: draft.view(case.id, item) for item in items(case)}
    named = [
        item
        for item, view in views.items()
        if item in flows and names_shop(draft, view.text("merchant"), text.casefold())
    ]
    fitting = {item: kinds for item, flow in flows.items() if (kinds := _fitting(flow, case, item, told.kinds))}
    if len(named) == 1:  # somebody who names the shop knows which one, also where we waited for nothing
        reports = flows[named[0]].reports
        fitting = {named[0]: fitting.get(named[0]) or tuple(kind for kind in told.kinds if kind in reports)}
    if not any(fitting.values()):
        return False
    item = _meant(draft, case, flows, told, fitting)
    if item is None:
        ask_which(draft, case, text, tuple(fitting))
        return True
    _report(draft, case, item, fitting[item], told.facts)
    return True


def answer(draft: Draft, aside: Aside, text: str) -> bool:
    """Which contract a report was about, by its number in the list."""
    case = draft.person.case(aside.case)
    number = read_count(text)
    if case is None or number is None or not 0 < number <= len(items(case)):
        return False
    item = items(case)[number - 1]
    flow = flow_of(draft, case, item)
    if flow is None:
        return False
    told = read_reports(aside.subject, draft.now)
    _report(draft, case, item, _fitting(flow, case, item, told.kinds) or told.kinds[:1], told.facts)
    return True


def choose(draft: Draft, argument: str) -> None:
    """The pressed number of the list."""
    aside = draft.person.aside
    if aside is None or aside.skill != "report" or not answer(draft, aside, argument):
        draft.say("said.old-button")


def learn(draft: Draft, case: Case, item: str, text: str) -> dict[str, Value]:
    """Keep the facts that a text states with their names and that were not known; say which these are."""
    view = draft.view(case.id, item)
    roles = read_roles(text)
    known = {**roles, **{name: fact.value for name, fact in case.facts.items()}}
    stated = {**roles, **read_told_roles(text, known), **read_details(text, draft.now)}
    new = {name: value for name, value in stated.items() if view.get(name) is None}
    keep(draft, case.id, item, new)
    return new


def _report(draft: Draft, case: Case, item: str, kinds: tuple[str, ...], facts: Mapping[str, Value]) -> None:
    view = draft.view(case.id, item)
    keep(draft, case.id, item, {n: v for n, v in facts.items() if n in _LAST_WORD or view.get(n) is None})
    flow = flow_of(draft, draft.case(case.id), item)
    for kind in kinds:
        if draft.asked or draft.person.case(case.id) is None:
            return
        open_thread(draft, case.id, item, flow, kind)


def open_thread(draft: Draft, case_id: str, item: str, flow: Flow | None, kind: str) -> bool:
    """Walk the thread that a flow has for what was told of a contract, as that of the duty it settles; whether it has one."""
    step = flow.reports.get(kind) if flow else None
    if flow is None or step is None:
        return False
    duty = _settled_by(flow, draft.case(case_id), item, step)
    stride = Stride("report", draft.now, draft.person.seq, flow.id, step, item, task=duty)
    draft.put_case(cases.put_stride(draft.case(case_id), stride))
    draft.push_place(Place(case_id, flow.id, step, item=item, task=duty))
    walk.walk(draft)
    return True


def keep(draft: Draft, case_id: str, item: str, facts: Mapping[str, Value]) -> None:
    """Save facts where they belong: to the contract that is spoken of, or to the case."""
    case = draft.case(case_id)
    for name, value in facts.items():
        case = cases.save(case, item if name in OWN else "", name, Known(value, draft.now, draft.source))
    draft.put_case(case)


def _fitting(flow: Flow, case: Case, item: str, kinds: tuple[str, ...]) -> tuple[str, ...]:
    """The reports that mean something now: a thread that begins by settling duties needs one that is open, or money
    that is still owed.
    """
    return tuple(kind for kind in kinds if kind in flow.reports and _fits(flow, case, item, kind))


def _fits(flow: Flow, case: Case, item: str, kind: str) -> bool:
    step = flow.steps[flow.reports[kind]]
    if not isinstance(step, Note) or not step.settles or _settled_by(flow, case, item, step.id):
        return True
    return kind == "minus" and bool(ledger.still_open(case, item))


def _settled_by(flow: Flow, case: Case, item: str, step_id: str) -> str:
    """The open duty that the thread's first step settles, "" for none."""
    step = flow.steps[step_id]
    names = step.settles if isinstance(step, Note) else ()
    found = (cases.find_duty(case, cases.duty_id(name, item)) for name in names)
    return next((duty.id for duty in found if duty is not None and cases.is_open(duty)), "")


def _meant(
    draft: Draft, case: Case, flows: Mapping[str, Flow], told: Reported, fitting: Mapping[str, tuple[str, ...]]
) -> str | None:
    """The contract a report is about: the only one it fits, the one of that amount, the only one where it is waited for;
    None for a question.
    """
    money = told.facts.get("credit_seen")
    priced = [item for item in fitting if money and draft.view(case.id, item).get("amount") == money]
    waited = [
        item
        for item, kinds in fitting.items()
        if any(_settled_by(flows[item], case, item, flows[item].reports[kind]) for kind in kinds)
    ]
    return next((found[0] for found in (list(fitting), priced, waited) if len(found) == 1), None)


def names_shop(draft: Draft, shop: str, said: str) -> bool:
    """Whether a text names that shop, by its name, an alias or a good part of it."""
    fact = draft.content.book.find(shop)
    if not shop:
        return False
    names = (*fact.name.values(), *fact.aliases) if fact else (shop,)
    return any(name.casefold() in said for name in names if len(name) > 2)


def ask_which(draft: Draft, case: Case, text: str, fitting: tuple[str, ...], skill: str = "report") -> None:
    """Which contract a message is about, by the number of its line; `skill` takes the answer."""
    numbered = [(n, item) for n, item in enumerate(items(case), 1) if item in fitting][:MOST]
    lines = tuple(
        Message("settle.line", {"number": n}, lines=(about(draft, case, item, "report.line"),)) for n, item in numbered
    )
    buttons = tuple(menu.button(f"settle.n{n}", skill, str(n)) for n, _ in numbered)
    draft.person = replace(draft.person, aside=Aside(skill, "which", case.id, text[:_LONGEST]))
    draft.say("report", lines=lines, buttons=buttons)
    draft.asked = True
