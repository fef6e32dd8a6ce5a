"""Walking the thread of a duty with what was already told: questions that a report answers are not asked again."""

from __future__ import annotations

from bot.core import walk
from bot.core.case import Known
from bot.core.contacts import Contact
from bot.core.draft import Draft
from bot.core.flow import Ask
from bot.core.person import Place

_MOST_ANSWERS = 12
_PLAN = ("plan", "plan.more")


def follow(draft: Draft, place: Place, contact: Contact) -> None:
    """Walk a thread as far as the report answers it. What it leads to is done; of what it says only the last question
    stays, to be asked when there is room, and the sentence before it.
    """
    before, asked, depth = len(draft.says), draft.asked, len(draft.person.places)
    draft.push_place(place)
    walk.walk(draft)
    for _ in range(_MOST_ANSWERS):
        step = walk.pending(draft) if len(draft.person.places) > depth else None
        answer = _answer(step, contact) if step else None
        if step is None or answer is None:
            break
        option, value = answer
        walk.answer(draft, step, option, Known(value, draft.now, draft.source) if value else None)
    del draft.says[before:]
    draft.asked = asked


def _answer(step: Ask, contact: Contact) -> tuple[str, str] | None:
    """The option a report takes at a question, and what is kept of it."""
    if step.kind == "choice":
        told = {*contact.outcomes, contact.papers, "reached" if contact.reached == "yes" else ""}
        found = [option for option in step.options if option in told]
        return (found[0], "") if len(found) == 1 and not step.save else None
    if step.kind == "when" and step.future and contact.told:
        days = [told.by for told in contact.told if told.by is not None]
        if len(days) == 1:
            return "next", days[0].date().isoformat()
        return ("skip", "") if step.skip and not days else None
    return None
