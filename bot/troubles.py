"""A message in the middle of a case that names a further charge adds a contract to it.

Pure, a part of `advance`.
"""

from __future__ import annotations

from bot.answering import come_back, takes_contact
from bot.content.library import Library
from bot.core import cases, walk
from bot.core.case import Case, Known, Stride
from bot.core.contract import OWN, add, facts_of, items
from bot.core.draft import Draft
from bot.core.flow import Flow
from bot.core.person import Place
from bot.skills import report
from bot.skills.which_case import current
from bot.understanding.further import read_further

MOST_CONTRACTS = 9
"""More contracts than any case had; what comes after them is told to a new case."""


def takes_further(library: Library, draft: Draft, text: str) -> bool:
    """A further charge told in mid-case becomes a contract of its own, with its own plan; what was told before it is kept."""
    case = current(draft)
    flow = _flow_with_more(library, case) if case else None
    if case is None or flow is None or len(items(case)) >= MOST_CONTRACTS:
        return False
    told = read_further(text, library.names, draft.now)
    if told is None:
        return False
    known = [facts_of(case, item).get("merchant") for item in items(case)]
    if told.facts.get("merchant") in [one.value for one in known if one]:
        return False
    if told.before:
        if not takes_contact(library, draft, None, told.before, ""):
            report.take(draft, told.before)
        del draft.says[1:]
        draft.asked = False
    case, item = add(draft.case(case.id))
    for name, value in told.facts.items():
        case = cases.save(case, item if name in OWN else "", name, Known(value, draft.now, draft.source))
    case = cases.put_stride(case, Stride("start", draft.now, draft.person.seq, flow.id, flow.more, item))
    draft.put_case(case)
    draft.push_place(Place(case.id, flow.id, flow.more, item=item))
    walk.walk(draft)
    come_back(draft)
    return True


def _flow_with_more(library: Library, case: Case) -> Flow | None:
    """Where further contracts of a case begin: in its own flow, else in one it has gone over to."""
    names = (case.kind, *(duty.flow for duty in cases.duties(case)))
    return next((flow for name in names if (flow := library.flows.get(name)) is not None and flow.more), None)
