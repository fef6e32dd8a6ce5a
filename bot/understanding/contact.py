"""Reads a contact with a desk out of one sentence: 「3時に電話した。Kさんて人。5分待たされて…」. Nothing is invented.

A report is known by its verbs: rang, spoke, was rung, wrote, went there, could not get through. A question, a plan or
a "not yet" is no report. What arrived (メールきた) is told as well, without anybody having been spoken to.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Literal

from bot.core.calendar import Calendar, in_japan
from bot.core.contacts import Contact, Told, Way
from bot.understanding.contact_text import ContactText
from bot.understanding.contact_told import take_told
from bot.understanding.contact_verbs import (
    BUSY,
    CHATTED,
    FORM,
    IN,
    NOT_DONE,
    OUT,
    PLAN,
    QUESTION,
    SCAMMER,
    UNREACHED,
    WE_RANG,
    WENT,
    WROTE,
)
from bot.understanding.contact_what import (
    find_arrived,
    find_outcomes,
    find_unheard,
    find_words,
    has_accent,
    is_unsure,
    names_visit,
    take_debit,
    take_papers,
    take_phone,
    take_reference,
)
from bot.understanding.contact_when import find_moment, take_attempt, take_waited
from bot.understanding.contact_who import take_department, take_desk, take_names
from bot.understanding.late import late
from bot.understanding.names import Names

_LONGEST = 400
"""Characters of the longest report; what is longer is a pasted mail."""

_GIVEN = late(
    r"番号.{0,4}(?:もら|出(?:た|ま)|くれ|聞い|控え)|\b(?:got|given|gave|received)\b.{0,24}(?:number|reference)"
)
_POLICE = "desks/police_9110"
_SENTENCES = late(r"[。\n!！]+\s*|(?<=[a-z])[.;] ")
_THAT_NUMBER = late(
    r"(?:その|そこの|教わった|教えてもらった|もらった|聞いた)(?:電話)?(?:番号|窓口)|\b(?:that|the) number\b",
    re.IGNORECASE,
)


def read_contact(text: str, names: Mapping[str, Names], now: datetime, calendar: Calendar) -> Contact | None:
    """The contact or the effect that a text reports, None when it reports neither."""
    if len(text) > _LONGEST or SCAMMER.search(ContactText.of(text).low):
        return None
    contact = _with_second(text, names, now, calendar) or read_details(text, names, now, calendar)
    if contact.reference and not contact.way and _GIVEN.search(ContactText.of(text).low):
        contact = replace(contact, way="call", reached="yes", desk=contact.desk or _desk_of(text))
    result = bool(contact.told) and bool({"stopped", "accepted", "refused"} & set(contact.outcomes))
    return contact if contact.way or contact.arrived or result else None


def _desk_of(text: str) -> str:
    """Only the police take a 相談 down under a 受理番号."""
    return _POLICE if "受理番号" in text else ""


def _with_second(text: str, names: Mapping[str, Names], now: datetime, calendar: Calendar) -> Contact | None:
    """A call that gave a number, and in the next sentence that number, which nobody answered."""
    *before, last = _SENTENCES.split(text.strip(" 。.!！"))
    if not before or not _THAT_NUMBER.search(last):
        return None
    second = read_details(last, names, now, calendar)
    if second.reached not in ("busy", "no_answer"):
        return None
    first = read_details("。".join(before), names, now, calendar)
    return replace(first, way=first.way or "call", reached=first.reached or "yes", then=second)


def read_details(text: str, names: Mapping[str, Names], now: datetime, calendar: Calendar) -> Contact:
    """Everything of a contact that a text tells, whether it reports one or only adds to it.

    The order matters: what was promised is taken out before the verbs of the report are looked for, waiting times and
    attempts before the moment.
    """
    read, local = ContactText.of(text), in_japan(now)
    desk = take_desk(read, names)
    unheard, outcomes = find_unheard(read), find_outcomes(read)
    words, visit = find_words(read), names_visit(read)
    phone, reference = take_phone(read), take_reference(read)
    papers, debit_on = take_papers(read), take_debit(read, local)
    waited = take_waited(read)
    told = take_told(read, local, calendar)
    way, incoming = _way(read, waited is not None)
    attempt = take_attempt(read)
    arrived = find_arrived(read)
    department, people = take_department(read), take_names(read)
    spoken = bool(people or told or outcomes or reference)
    missed = _missed(read) if way and not spoken else ""
    return Contact(
        way=way,
        incoming=incoming,
        at=find_moment(read, local) if way else None,
        desk=desk,
        department=department,
        names=people,
        phone=phone,
        reference=reference,
        waited=waited,
        attempt=attempt,
        reached=missed or ("yes" if way else ""),
        told=told,
        arrived=arrived,
        outcomes=_outcomes(outcomes, told, missed),
        debit_on=debit_on,
        papers=papers,
        unheard=unheard,
        words=words,
        visit=visit and way != "visit",
        accent=has_accent(read),
        unsure=is_unsure(read),
    )


def _missed(read: ContactText) -> Literal["busy", "no_answer", ""]:
    if read.has(BUSY):
        return "busy"
    return "no_answer" if read.has(UNREACHED) else ""


def _way(read: ContactText, waited: bool) -> tuple[Way | Literal[""], bool]:
    """By which way, and whether they came to us; "" when the text reports no contact."""
    asks = read.has(QUESTION)
    unreached = read.has(UNREACHED) or read.has(BUSY)
    incoming = read.has(IN) and not read.has(WE_RANG)
    if incoming and not asks:
        return "call", True
    if asks or (read.has(NOT_DONE) and not OUT.search(NOT_DONE.sub(" ", read.low))):
        return "", False
    if read.has(WENT):
        return "visit", False
    if read.has(CHATTED):
        return "chat", False
    if read.has(WROTE):
        return ("form" if read.has(FORM) else "mail"), False
    if read.has(OUT) or unreached or waited:
        only_planned = read.has(PLAN) and not unreached and not OUT.search(PLAN.sub(" ", read.low))
        return ("", False) if only_planned else ("call", False)
    return "", False


def _outcomes(said: tuple[str, ...], told: tuple[Told, ...], missed: str) -> tuple[str, ...]:
    """What the desk answered, in the words that questions use for their options."""
    kinds = [promise.what for promise in told]
    found = list(said)
    if missed:
        found.append("no_answer")
    if "call" in kinds and "callback" not in found:
        found.append("callback")
    if "answer" in kinds and "accepted" not in found:
        found.append("accepted")
    if "refund" in kinds and not {"promised", "refused"} & set(found):
        found.append("promised")
    return tuple(dict.fromkeys(found))
