"""本人確認: which name, mail and telephone a desk or form wants, as a thread of the case one is in. Works for every trouble."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core import cases, walk
from bot.core.case import Stride
from bot.core.draft import Draft
from bot.core.person import Place
from bot.skills.which_case import current

FLOW = "identity"


def show(draft: Draft, argument: str = "") -> None:
    """Walk the thread; begun twice, it begins anew. Without a case only what holds for everybody is said."""
    case, flow = current(draft), draft.content.flows.get(FLOW)
    if case is None or flow is None:
        draft.say("identity.general")
        return
    others = tuple(place for place in draft.person.places if (place.case, place.flow) != (case.id, FLOW))
    draft.person = replace(draft.person, places=others)
    stride = Stride("report", draft.now, draft.person.seq, FLOW, flow.start)
    draft.put_case(cases.put_stride(case, stride))
    draft.push_place(Place(case.id, FLOW, flow.start))
    walk.walk(draft)
