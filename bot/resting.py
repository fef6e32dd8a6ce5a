"""The trouble that is told together with despair: it rests below, and is gone on with when the person wants.

Pure, a part of `advance`.
"""

from __future__ import annotations

from bot.content.library import Library
from bot.core.draft import Draft
from bot.opening import facts_of, read
from bot.putting_off import put_under
from bot.understanding.fold import clean


def rests(library: Library, draft: Draft, text: str) -> None:
    """Open what was told beside despair as a case that waits; nothing is said of it now."""
    found = read(library, draft, text)
    beside = next(iter(found.likely[1:]), "")
    roads = library.reader.routes.roads(beside, clean(text))
    flow = next((library.flows[road] for road in roads if road in library.flows), None)
    if flow is not None and draft.person.place is None and all(case.kind != flow.id for case in draft.person.cases):
        put_under(draft, flow, facts_of(draft, flow, found, text))
