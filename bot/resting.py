"""The trouble that is told together with despair: it rests below, and is gone on with when the person wants.

Pure, a part of `advance`.
"""

from __future__ import annotations

from bot.content.library import Library
from bot.core.draft import Draft
from bot.core.pause import DESPAIR
from bot.opening import SURE_BETWEEN, facts_of, read
from bot.putting_off import is_no_further, put_under
from bot.understanding.fold import clean


def rests(library: Library, draft: Draft, text: str) -> None:
    """Open what was told beside despair as a case that waits; nothing is said of it now. In the middle of another trouble
    only what surely is a further one.
    """
    found = read(library, draft, text)
    beside = next(iter(found.likely[1:]), "")
    roads = library.reader.routes.roads(beside, clean(text))
    flow = next((library.flows[road] for road in roads if road in library.flows), None)
    if flow is None or any(case.kind == flow.id for case in draft.person.cases):
        return
    place = next((place for place in reversed(draft.person.places) if place.flow != DESPAIR), None)
    if place is None or (not is_no_further(draft, flow, place) and found.shares[beside] >= SURE_BETWEEN):
        put_under(library, draft, flow, facts_of(draft, flow, found, text))
