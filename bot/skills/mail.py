"""A pasted mail, SMS or address: what stands out in it, in plain words, and the way round it. Never whether it is real.

No address out of a mail is repeated: on a screen it would be a link again.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.core import cases, walk
from bot.core.case import Known, Value
from bot.core.draft import Draft
from bot.core.facts import is_shown
from bot.core.person import Message
from bot.understanding.signs import Inspection, Sign
from bot.understanding.telling import ABOUT_COMPANY, TELLING

FLOW = "suspicious_email"
_MOST_SIGNS = 3


def take(draft: Draft, found: Inspection) -> None:
    """Tell the signs; then the pending question returns, or the talk about mails begins with what is known."""
    company = found.brand
    args: dict[str, Value] = {"company": company} if found.advice[0] == "belongs" and company else {}
    head = found.advice[0] if args or found.advice[0] != "belongs" else "cannot_confirm"
    place = draft.person.place
    begins = place is None and draft.room > 1
    changed = begins and "check_change" in found.advice  # else it is said with the door
    if head == "belongs":
        draft.say("mail.belongs_changed" if changed else "mail.belongs", args=args)
    else:
        told = (*([Message("mail-sign.changed")] if changed else []), *_lines(found))[:_MOST_SIGNS]
        draft.say(f"mail.{head}" if told else "mail.nothing", lines=told)
    if begins:
        service = company if company.startswith("services/") else ""
        facts = {"service": Known(service, draft.now, draft.source)} if service else {}
        walk.open_case(draft, draft.content.flows[FLOW], facts)
        _note(draft, found)
        return
    if place is not None:
        _note(draft, found)
    if draft.room > 1:
        _door(draft, found)


def _door(draft: Draft, found: Inspection) -> None:
    """How to look without the mail; a notice of a change is never one to leave alone."""
    fact = draft.content.book.find(found.brand)
    if "check_change" in found.advice:
        draft.say("mail.changed")
    elif fact is not None and fact.kind == "services" and fact.link and is_shown(fact, draft.now.date()):
        draft.say("mail.door", args={"company": fact.ref})
    else:
        draft.say("mail.door_app")


def _note(draft: Draft, found: Inspection) -> None:
    """A diary line that a mail was looked at: what stood out, by codes, never its words."""
    place = draft.person.place
    if place is None:
        return
    facts: dict[str, Value] = {"company": found.brand} if found.brand else {}
    case = draft.case(place.case)
    draft.put_case(cases.note(case, draft.now, "mail", "diary.mail", facts, draft.source, draft.content.version))


def _lines(found: Inspection) -> Iterator[Message]:
    told: set[str] = set()
    order = list(TELLING)
    signs = [sign for sign in found.signs if sign.code in TELLING]
    for sign in sorted(signs, key=lambda sign: order.index(sign.code)):
        words = TELLING[sign.code]
        company = _company(sign, found)
        if words in told or (not company and (words in ABOUT_COMPANY)):
            continue
        told.add(words)
        args: dict[str, Value] = {"company": company} if words in ABOUT_COMPANY else {}
        yield Message(f"mail-sign.{words}", args)


def _company(sign: Sign, found: Inspection) -> str:
    """The company that a sign is about."""
    for link in found.links:
        if link.imitates is not None and link.imitates.domain == sign.of:
            return link.imitates.ref
    if sign.code.startswith("never"):
        return sign.about
    return sign.of if "/" in sign.of else found.brand
