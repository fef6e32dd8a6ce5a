"""A photo that was sent: kept as what shows something, never looked at.

Pure, a part of `advance`.
"""

from __future__ import annotations

from bot.answering import come_back, kind_answer, take
from bot.content.library import Library
from bot.core import cases, walk
from bot.core.draft import Draft
from bot.core.event import Event
from bot.skills import evidence


def takes_photo(library: Library, draft: Draft, event: Event) -> None:
    """Keep that it came: as the thing asked after, as an answer, or in the diary."""
    aside, step = draft.person.aside, walk.pending(draft)
    if aside is not None and aside.skill == "evidence" and evidence.photo(draft, aside, event.message):
        come_back(draft)
        return
    if step is not None and step.kind == "photo":
        draft.say("said.photo-kept")
        take(draft, step, "next", event.message)
        return
    place = draft.person.place
    case_id = place.case if place else next((case.id for case in draft.person.cases), "")
    if case_id:
        case = draft.case(case_id)
        draft.put_case(cases.note(case, draft.now, "photo", "diary.photo", {}, draft.source, draft.content.version))
        kind_answer(draft, "said.photo-kept")
    else:
        kind_answer(draft, "said.photo")
