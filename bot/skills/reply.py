"""A pasted answer of a merchant: what kind it is, its key sentences in the person's language, and the next move.

"Cancelled" and "refunded" are their words: the money stays a promise until the statement shows it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from bot.core import cases
from bot.core.calendar import at, in_japan
from bot.core.case import Case, Known, Promise, Value
from bot.core.contacts import Told
from bot.core.contract import items
from bot.core.draft import Draft
from bot.core.outcomes import flow_of
from bot.core.person import Aside, Message
from bot.core.promises import FLOW, chase_at
from bot.skills import report
from bot.skills.which_case import current
from bot.understanding.answers import read_count
from bot.understanding.replies import Answer, Span, sort_reply

_END_OF_DAY = time(18, 0)
_MOST_LINES = 3


def take(draft: Draft, found: Answer, text: str, reminded: str = "") -> bool:
    """Answer a merchant's answer; False when there is no case it could belong to, or nothing is read in it.

    `reminded` is the duty that was just spoken of: an answer pasted then belongs to its contract.
    """
    case = current(draft)
    if case is None or found.kind == "unclear":
        return False
    meant = _meant(draft, case, text, reminded)
    if len(meant) == 1:
        _tell(draft, case, meant[0], found)
    else:
        report.ask_which(draft, case, text, meant, "reply")
    return True


def warn(draft: Draft) -> bool:
    """Say of an answer that leads to a messenger or to a payment first what others have met with; False without a case."""
    case = current(draft)
    if case is None:
        return False
    draft.say("reply.away")
    draft.put_case(cases.note(case, draft.now, "reply", "diary.reply-away", {}, draft.source, draft.content.version))
    return True


def answer(draft: Draft, aside: Aside, text: str) -> bool:
    """Which contract a pasted answer was about, by its number in the list."""
    case, number = draft.person.case(aside.case), read_count(text)
    if case is None or number is None or not 0 < number <= len(items(case)):
        return False
    _tell(draft, case, items(case)[number - 1], sort_reply(aside.subject))
    return True


def choose(draft: Draft, argument: str) -> None:
    """The pressed number of the list."""
    aside = draft.person.aside
    if aside is None or aside.skill != "reply" or not answer(draft, aside, argument):
        draft.say("said.old-button")


def _meant(draft: Draft, case: Case, text: str, reminded: str) -> tuple[str, ...]:
    """The contracts an answer may be about: the shop it names, the one just asked after, those that wait for one."""
    all_items = items(case)
    named = [
        item
        for item in all_items
        if report.names_shop(draft, draft.view(case.id, item).text("merchant"), text.casefold())
    ]
    duty = cases.find_duty(case, reminded) if reminded else None
    waits = [one.item for one in case.promises if cases.is_open(one) and one.what == "answer"]
    waiting = [item for item in all_items if item in waits]
    for found in (named, [duty.item] if duty else [], waiting):
        if len(found) == 1:
            return (found[0],)
    return tuple(named or waiting or all_items)


def _tell(draft: Draft, case: Case, item: str, found: Answer) -> None:
    """Say what an answer is; the contract's flow goes on from there, else the next move is said."""
    said: dict[str, Value] = {"ended": "yes" if found.cancelled else "no"} if found.kind == "offer" else {}
    draft.say(f"reply.{found.kind}", args=said, lines=tuple(_glosses(found))[:_MOST_LINES])
    facts: dict[str, Value] = {"answer": found.kind}
    case = cases.note(
        case, draft.now, "reply", f"diary.reply-{found.kind}", facts, draft.source, draft.content.version, item
    )
    by = _by(draft, found.span) if found.refund else None
    if by is not None:
        case = cases.save(case, item, "refund_by", Known(by.date().isoformat(), draft.now, draft.source))
    draft.put_case(case)
    if report.open_thread(draft, case.id, item, flow_of(draft, case, item), _thread(found)):
        return
    if found.refund:
        draft.put_case(_promised(draft, case, item, found))
    if found.kind == "done":
        next_move = "refund" if found.refund else "only_cancelled"
        if found.refund and by is not None:
            draft.say("reply-next.refund_by", args={"due": by.isoformat()})
        else:
            draft.say(f"reply-next.{next_move}")
    else:
        draft.say(f"reply-next.{found.kind}")


def _thread(found: Answer) -> str:
    """The report that an answer is to a flow."""
    return "reply_stopped" if found.kind == "done" and not found.refund else f"reply_{found.kind}"


def _glosses(found: Answer) -> Iterator[Message]:
    for name in found.phrases:
        yield Message(f"reply-gloss.{name}")
    if found.percent:
        yield Message("reply-gloss.percent", {"count": found.percent})
    if found.span:
        unit = "business_day" if found.span.business else "day"
        args: dict[str, Value] = {"least": found.span.least, "most": found.span.most}
        if found.span.least == found.span.most:
            yield Message(f"reply-gloss.{unit}", {"count": found.span.most})
        else:
            yield Message(f"reply-gloss.{unit}s", args)


def _promised(draft: Draft, case: Case, item: str, found: Answer) -> Case:
    """The case with the refund as a promise; a newer answer of the same shop takes the place of an older one."""
    by = _by(draft, found.span)
    told = Told(what="refund", text=found.said, by=by)
    shop = str(draft.view(case.id, item).get("merchant") or "merchant")
    promise = Promise(
        cases.duty_id("reply.refund", item), FLOW, "refund", draft.now, draft.person.seq, shop, item,
        by=by, due=chase_at(told, draft.now, draft.content.book.calendar, None), what="refund", text=found.said,
        source=draft.source,
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
