"""A message that names a trouble opens its case; one that names a further charge adds a contract to the case.

Pure, a part of `advance`.
"""

from __future__ import annotations

from msgspec.structs import replace

from bot.answering import come_back, takes_contact
from bot.content.library import Library
from bot.core import cases, walk
from bot.core.contract import OWN, add, facts_of, items
from bot.core.draft import Draft
from bot.core.facts_told import told_lines
from bot.core.flow import Flow, is_urgent
from bot.core.person import Known, Message, Place, Stride
from bot.skills import menu
from bot.skills.case_plan import current
from bot.understanding.further import read_further
from bot.understanding.matcher import understand
from bot.understanding.relatives import read_roles
from bot.understanding.reports import read_details

MOST_CONTRACTS = 9
"""More contracts than any case had; what comes after them is told to a new case."""


def is_more_urgent(library: Library, draft: Draft, text: str) -> bool:
    """Whether a message names a trouble in which more can still be saved than in the pending one."""
    flow = library.flows.get(understand(text, library.names, draft.now).intent)
    place = draft.person.place
    return flow is not None and place is not None and flow.order < library.flows[place.flow].order


def takes_trouble(library: Library, draft: Draft, text: str) -> bool:
    """A message that names a trouble opens it: at once, or after the pending one when that is more urgent."""
    found = understand(text, library.names, draft.now)
    flow = library.flows.get(found.intent)
    place = draft.person.place
    if flow is None or (place is not None and place.flow == flow.id):
        return False
    facts = {name: Known(value, draft.now, draft.source) for name, value in found.facts.items()}
    if flow.reports:  # a trouble in which others take part and days are told
        circumstances = {**read_roles(text), **read_details(text, draft.now)}
        facts = {**{name: Known(value, draft.now, draft.source) for name, value in circumstances.items()}, **facts}
    waiting = any(other.flow == flow.id for other in draft.person.places)
    if place is not None and library.flows[place.flow].order <= flow.order:
        if not waiting:
            _put_under(draft, flow, facts)
        draft.say("trouble.later")
        walk.resume(draft)
        return True
    if waiting:
        menu.start(draft, flow.id)
        return True
    before = len(draft.says)
    walk.open_case(draft, flow, facts)
    said_back = any(message.lines for message in draft.says[before:])
    if not is_urgent(flow) and not said_back:  # somebody with a caller on the line gets one instruction, nothing else
        _echo(draft, before)
    return True


def _put_under(draft: Draft, flow: Flow, facts: dict[str, Known]) -> None:
    """Open a case that waits until the pending one is through."""
    case_id = walk.new_case(draft, flow, facts)
    draft.person = replace(draft.person, places=(Place(case_id, flow.id, flow.start), *draft.person.places))


def _echo(draft: Draft, at: int) -> None:
    """Say back what was read out of a first message, with one tap to correct it, before what is said next."""
    case = draft.person.cases[-1]
    lines = told_lines(draft.view(case.id))
    if lines:
        draft.says.insert(at, Message("echo", lines=lines))


def takes_further(library: Library, draft: Draft, text: str) -> bool:
    """A further charge told in mid-case becomes a contract of its own, with its own plan; what was told before it is kept."""
    case = current(draft)
    flow = library.flows.get(case.kind) if case else None
    if case is None or flow is None or not flow.more or len(items(case)) >= MOST_CONTRACTS:
        return False
    told = read_further(text, library.names, draft.now)
    if told is None:
        return False
    known = [facts_of(case, item).get("merchant") for item in items(case)]
    if told.facts.get("merchant") in [one.value for one in known if one]:
        return False
    if told.before:
        takes_contact(library, draft, None, told.before, "")
        del draft.says[1:]
    case, item = add(draft.case(case.id))
    for name, value in told.facts.items():
        case = cases.save(case, item if name in OWN else "", name, Known(value, draft.now, draft.source))
    case = cases.put_stride(case, Stride("start", draft.now, draft.person.seq, flow.id, flow.more, item))
    draft.put_case(case)
    draft.push_place(Place(case.id, flow.id, flow.more, item=item))
    walk.walk(draft)
    come_back(draft)
    return True
