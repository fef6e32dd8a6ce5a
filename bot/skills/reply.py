"""A pasted answer of a merchant: what kind it is, its key sentences in the person's language, and the next move.

"Cancelled" and "refunded" are their words: the money stays a promise until the statement shows it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from bot.core import cases
from bot.core.calendar import at, in_japan
from bot.core.contacts import Told
from bot.core.draft import Draft
from bot.core.person import Case, Message, Promise, Value
from bot.core.promises import FLOW, chase_at
from bot.skills.case_plan import current
from bot.understanding.replies import Answer, Span

_END_OF_DAY = time(18, 0)
_MOST_LINES = 3


def take(draft: Draft, found: Answer) -> bool:
    """Answer a merchant's answer; False when there is no case it could belong to, or nothing is read in it."""
    case = current(draft)
    if case is None or found.kind == "unclear":
        return False
    draft.say(f"reply.{found.kind}", lines=tuple(_glosses(found))[:_MOST_LINES])
    facts: dict[str, Value] = {"answer": found.kind}
    case = cases.note(case, draft.now, "reply", f"diary.reply-{found.kind}", facts, draft.source, draft.content.version)
    if found.refund:
        case = _promised(draft, case, found)
    draft.put_case(case)
    if found.kind == "done":
        next_move = "refund" if found.refund else "only_cancelled"
        by = _by(draft, found.span)
        if found.refund and by is not None:
            draft.say("reply-next.refund_by", args={"due": by.isoformat()})
        else:
            draft.say(f"reply-next.{next_move}")
    else:
        draft.say(f"reply-next.{found.kind}")
    return True


def _glosses(found: Answer) -> Iterator[Message]:
    for name in found.phrases:
        yield Message(f"reply-gloss.{name}")
    if found.percent:
        yield Message("reply-gloss.percent", {"count": found.percent})
    if found.span:
        args: dict[str, Value] = {"least": found.span.least, "most": found.span.most}
        yield Message("reply-gloss.business_days" if found.span.business else "reply-gloss.days", args)


def _promised(draft: Draft, case: Case, found: Answer) -> Case:
    """The case with the refund as a promise; a newer answer of the same shop takes the place of an older one."""
    by = _by(draft, found.span)
    told = Told(what="refund", text=found.said, by=by)
    shop = str(draft.view(case.id).get("merchant") or "merchant")
    promise = Promise(
        "reply.refund", FLOW, "refund", draft.now, draft.person.seq, shop,
        by=by, due=chase_at(told, draft.now, draft.content.book.calendar, None), what="refund", text=found.said,
    )  # fmt: skip
    return cases.put_duty(case, promise)


def _by(draft: Draft, span: Span | None) -> datetime | None:
    """The evening by which it should be there, read generously: the longer time, business days as Japan counts them."""
    if span is None:
        return None
    today = in_japan(draft.now).date()
    calendar = draft.content.book.calendar
    day = calendar.add_business_days(today, span.most) if span.business else today + timedelta(days=span.most)
    return at(day, _END_OF_DAY)
