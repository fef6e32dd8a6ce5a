"""A further trouble that is less urgent than the pending one: it waits its turn, or the pending road asks about it anyway.

Pure, a part of `advance`.
"""

from __future__ import annotations

from msgspec.structs import replace

from bot.content.library import Library
from bot.core import walk
from bot.core.case import Known
from bot.core.draft import Draft
from bot.core.flow import Flow, Go
from bot.core.person import Place

_ABOUT_MONEY_BACK = "refund_status"
"""How money comes back is a matter of every trouble, and no further one."""


def is_no_further(draft: Draft, flow: Flow, place: Place) -> bool:
    """Whether a message in the middle of a talk tells of nothing but the same trouble, by whichever road it is gone."""
    return flow.id in (place.flow, draft.case(place.case).kind, _ABOUT_MONEY_BACK)


def order_of(library: Library, draft: Draft, place: Place) -> int:
    """How urgent the pending trouble is; a road of its own, as for the name under a letter, makes it no less so."""
    return min(library.flows[flow].order for flow in {place.flow, draft.case(place.case).kind} & set(library.flows))


def put_off(library: Library, draft: Draft, flow: Flow, facts: dict[str, Known]) -> None:
    """Say that it is remembered. Where the pending road comes to it by itself, no second case is opened."""
    place = draft.person.place
    steps = library.flows[place.flow].steps.values() if place else ()
    if any(isinstance(step, Go) and step.flow == flow.id for step in steps):
        draft.say("trouble.covered")
    else:
        if not any(other.flow == flow.id for other in draft.person.places):
            put_under(library, draft, flow, facts)
        draft.say("trouble.later")
    walk.resume(draft)


def put_under(library: Library, draft: Draft, flow: Flow, facts: dict[str, Known]) -> None:
    """Open a case that waits until the pending one is through, and what else waits and is not less urgent."""
    case_id = walk.new_case(draft, flow, facts)
    places = draft.person.places
    less = [at for at, place in enumerate(places[:-1], 1) if order_of(library, draft, place) > flow.order]
    at = max(less, default=0)
    draft.person = replace(draft.person, places=(*places[:at], Place(case_id, flow.id, flow.start), *places[at:]))
