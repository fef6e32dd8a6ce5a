"""Promises as they were told: when to ask after them, what they replace, what ends them. None ever ends unwatched."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import get_args

from msgspec.structs import replace

from bot.core import cases
from bot.core.calendar import Calendar, at, in_japan
from bot.core.case import Case, LedgerKind, Line, Promise
from bot.core.contacts import Contact, Told
from bot.core.contract import facts_of
from bot.core.draft import Draft
from bot.core.flow import What
from bot.core.hours import Hours

FLOW = "promise"
"""The words of a told promise stand under this name: promise-call.title, promise-call.remind."""
_MORNING, _EVENING = time(10, 0), time(19, 0)
_END_OF_DAY = time(18, 0)
_A_LITTLE_LATER = timedelta(minutes=30)
_STATEMENT_DAY = 16
"""A month's statement is final by the middle of the month; on the day after it shows what it will show."""
_BUSINESS_DAYS: dict[What, int] = {"call": 2, "mail": 3, "stop": 3, "answer": 5, "papers": 7, "card": 10, "other": 3}
"""How long silence means nothing where no date was named. "From tomorrow on" is no date, so the day after is too soon."""
_OF_THREADS: frozenset[What] = frozenset({"mail", "refund", "stop", "answer"})
_UNTIL_A_STATEMENT = timedelta(days=30)


def chase_at(told: Told, now: datetime, calendar: Calendar, desk: Hours | None) -> datetime:
    """When to ask after a promise: after its date, on the next business day at ten, while the desk answers.

    A promise for an hour of today is asked after half an hour later; money when the statement should show it.
    """
    today = in_japan(now).date()
    if told.month:
        return at(calendar.later(statement_day(told.month)), _EVENING)
    if told.by is None:
        if told.what == "refund":
            return at(calendar.later(today + _UNTIL_A_STATEMENT), _EVENING)
        return _answering(at(calendar.add_business_days(today, _BUSINESS_DAYS[told.what]), _MORNING), desk, calendar)
    by = in_japan(told.by)
    if by.time() != _END_OF_DAY:
        return _answering(by + _A_LITTLE_LATER, desk, calendar)
    return _answering(at(calendar.add_business_days(max(by.date(), today), 1), _MORNING), desk, calendar)


def statement_day(month: str) -> date:
    """The day on which the statement of a month ("2027-02") can be looked at."""
    return date.fromisoformat(f"{month}-{_STATEMENT_DAY}")


def _answering(moment: datetime, desk: Hours | None, calendar: Calendar) -> datetime:
    """That moment, or ten past the next opening of the desk."""
    opening = desk.next_opening(moment, calendar) if desk else moment
    if desk is None or opening <= moment:
        return moment
    late = opening.time() < _MORNING and not desk.always
    return at(opening.date(), _MORNING) if late else opening + timedelta(minutes=10)


def keep_told(
    case: Case,
    contact: Contact,
    number: int,
    who: str,
    draft: Draft,
    calendar: Calendar,
    desk: Hours | None,
    *,
    item: str,
    threaded: bool,
) -> Case:
    """The case with the promises of a contact about the contract `item`. A newer promise of the same desk replaces the
    older one of its kind; one that the flow's own thread has just opened takes over the words.

    `threaded`: a thread of the flow has answered the report, and watches what it is about in its own way.
    """
    maker = contact.names[0] if contact.names else ""
    for told in contact.told:
        same = [one for one in case.promises if _is_same(one, who, told.what, item)]
        fresh = [one for one in same if one.opened == draft.now and one.flow != FLOW]
        words = {"text": told.text, "maker": maker if told.another else "", "by": told.by, "contact": number}
        if fresh:
            due = chase_at(told, draft.now, calendar, desk) if told.by is not None else fresh[0].due
            case = cases.put_duty(case, replace(fresh[0], due=due, **words))
        if fresh or (threaded and told.what in _OF_THREADS):
            continue
        for older in same:
            case = cases.put_duty(case, replace(older, state="withdrawn", queued=False))
        opened = Promise(
            f"told.{number}.{told.what}", FLOW, told.what, draft.now, draft.person.seq, who, item,
            due=chase_at(told, draft.now, calendar, desk), what=told.what,
        )  # fmt: skip
        case = cases.put_duty(case, replace(opened, **words))
    return case


def told_anew(promise: Promise, told: Told | None, day: str, now: datetime, calendar: Calendar) -> Promise:
    """A promise corrected: what is promised, by when, or both; it is asked after at the new time."""
    by = None
    if day:
        by = datetime.fromisoformat(day) if "T" in day else at(date.fromisoformat(day), _END_OF_DAY)
    if told is None:
        told = Told(what=_what(promise), text=promise.text, by=by)
    changed = replace(promise, what=told.what, text=told.text, by=told.by, due=chase_at(told, now, calendar, None))
    return replace(changed, step=told.what) if promise.flow == FLOW else changed


def _what(promise: Promise) -> What:
    return next((what for what in get_args(What) if what == promise.what), "other")


def expect_money(case: Case, contact: Contact, item: str, now: datetime, made: int, source: str) -> Case:
    """The case with the debit and the credit that a desk announced, as two lines that no statement has shown yet."""
    amount = facts_of(case, item).get("amount")
    if amount is None or not amount.value:  # not told, or left open
        return case
    mine = {line.kind: line for line in case.ledger if line.item == item}
    money = str(amount.value)
    if contact.debit_on:
        day = date.fromisoformat(contact.debit_on)
        line = mine.get("charged") or _line("contact.debit", "charged", money, item, now, made, source)
        case = cases.put_line(
            case, replace(line, day=day, month=contact.debit_on[:7], expected=day > in_japan(now).date())
        )
    for told in contact.told:
        if told.what == "refund" and (told.month or "promised" not in mine):
            line = mine.get("promised") or _line("contact.credit", "promised", money, item, now, made, source)
            case = cases.put_line(case, replace(line, month=told.month, expected=True))
    return case


def _line(name: str, kind: LedgerKind, money: str, item: str, now: datetime, made: int, source: str) -> Line:
    return Line(cases.duty_id(name, item), now, kind, money, made, item, source=source)


def _is_same(promise: Promise, who: str, what: What, item: str) -> bool:
    return cases.is_open(promise) and (promise.who, promise.what, promise.item) == (who, what, item)


def kept_by(case: Case, contact: Contact, who: str, item: str | None = None) -> list[Promise]:
    """The open promises that a contact or an effect shows to be kept, of the contract `item` where that is known.

    The call of somebody who only passed the matter on is not the call that was promised.
    """
    found = []
    for promise in case.promises:
        if not cases.is_open(promise) or (who and promise.who != who and contact.is_contact):
            continue
        if item is not None and promise.item != item:
            continue
        arrived = promise.what in contact.arrived or (
            promise.what == "call" and contact.incoming and contact.reached == "yes"
        )
        answered = promise.what == "answer" and contact.is_contact and contact.incoming and bool(contact.outcomes)
        same_caller = bool(promise.maker) and contact.names == (promise.maker,)
        if (arrived or answered) and not same_caller:
            found.append(promise)
    return found
