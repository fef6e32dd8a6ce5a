"""What somebody pasted: an order's mail that was asked for, a merchant's answer, else a mail, an SMS or an address.

Pure, a part of `advance`.
"""

from __future__ import annotations

from bot.answering import come_back, take
from bot.content.library import Library
from bot.core import cases, walk
from bot.core.abroad import FLOW
from bot.core.case import Known
from bot.core.contract import OWN
from bot.core.draft import Draft
from bot.skills import mail, reply
from bot.understanding.order_mail import read_order
from bot.understanding.pastes import is_pasted
from bot.understanding.quoted import answer_in, leads_away
from bot.understanding.replies import is_answer, sort_reply
from bot.understanding.side import side_question


def takes_paste(library: Library, draft: Draft, text: str, reminded: str, *, reads_out: bool) -> bool:
    """Answer what was pasted, then come back to the pending question; False for a person's own words. Who `reads_out` a
    paper of their own has no answer of a company, though it speaks like one.
    """
    if takes_order(library, draft, text):
        return True
    pasted, away = is_pasted(text), leads_away(text)
    handed_on = is_answer(text) or (away and answer_in(text) != "")
    if not pasted and (not handed_on or side_question(text) or reads_out):
        return False
    if away and reply.warn(draft):
        come_back(draft)
        return True
    found = library.inspector.inspect(text)
    answers = found.verdict != "phishing" and "check_change" not in found.advice and is_answer(text)
    if answers and reply.take(draft, sort_reply(text), text, reminded):
        come_back(draft)
        return True
    if pasted:
        mail.take(draft, found)
        come_back(draft)
    return pasted


_LEAST = 2
"""Facts that make a message an order's mail; a single one is an answer to the question."""
_ORDER = frozenset({"order", "charged_on"})
"""What the mail about an order names, and an answer of the same shop does not."""
_ANSWERS = frozenset({"done", "refusal", "offer", "question"})
_HUNT = frozenset({"charged_on", "merchant", "amount", "order", "back_days", "has_order"})


def takes_order(library: Library, draft: Draft, text: str) -> bool:
    """Take an order's mail, pasted or told in a line, where one of its facts is asked for; the others are not asked again."""
    place, step = draft.person.place, walk.pending(draft)
    if place is None or step is None or place.flow != FLOW or place.once or step.save not in _HUNT:
        return False
    told = read_order(text, library.names, draft.now)
    if len(told) < _LEAST or (is_answer(text) and not told.keys() >= _ORDER and sort_reply(text).kind in _ANSWERS):
        return False
    view = draft.view(place.case, place.item)
    case = draft.case(place.case)
    for name, value in told.items():
        if view.get(name) is None and name != step.save:
            case = cases.save(case, place.item if name in OWN else "", name, Known(value, draft.now, draft.source))
    draft.put_case(case)
    if step.save in told:
        take(draft, step, "next", told[step.save])
    elif step.save == "has_order" and "order" in told:
        take(draft, step, "yes", "yes")
    else:
        walk.ask(draft, again="short")
    return True
