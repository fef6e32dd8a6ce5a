"""After a contact: what matters and was not told is asked once, together; what no desk has told yet is asked next time."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from msgspec.structs import replace

from bot.core import cases, contact_log
from bot.core.calendar import at, in_japan
from bot.core.case import Case, Known, Promise, Task, Value
from bot.core.contact_log import heard
from bot.core.contacts import Contact
from bot.core.desk_roles import desk_of, hours_of
from bot.core.draft import Draft
from bot.core.person import Aside, Message
from bot.core.rules import next_weekday_morning
from bot.skills import contact_parts, menu
from bot.understanding.contact import read_details

FLOW = "contact"
"""The words of duties that came of a contact stand under this name: contact-rest.title, contact-visit.remind."""
REST, VISIT, DEBIT = "rest", "visit", "debit"
QUESTIONS = {
    "issuer": ("stop", "reference", "debit_on", "credit", "card", "papers"),
    "merchant": ("stop", "refund", "reference"),
}
"""What every desk should be asked, by its role; people forget most of it."""
_MOST_MISSING = 3
_EVENING = time(18, 0)


def offer(draft: Draft, case_id: str, number: int, contact: Contact, role: str) -> None:
    """What follows a contact, at most two bubbles: the card for the counter, then what is still to be asked."""
    if contact.debit_on:
        _expect_debit(draft, case_id, contact.debit_on)
    if contact.way == "visit":
        if contact.unsure:
            _note_desk(draft, case_id, number)
        draft.say("contact.paper", buttons=(menu.button("menu.plan", "plan"),))
        _say_left(draft, case_id)
        return
    if contact.reached != "yes":
        return
    if contact.visit and (contact.department or contact.phone or contact.names):
        _counter(draft, case_id, number, role)
    if contact.incoming or {"callback"} != set(contact.outcomes) or contact.arrived:
        _still_to_ask(draft, case_id, number, contact, role)
    elif draft.room > 0:
        draft.say("contact.brief", buttons=(menu.button("contact.read", "contact", f"brief/{case_id}"),))


def _note_desk(draft: Draft, case_id: str, number: int) -> None:
    """What the counter is like, kept without anybody's name or number; it is said where the contact is read back."""
    case = draft.case(case_id)
    entry = contact_log.find(case, number)
    desk = entry.facts.get("desk", "") if entry else ""
    facts: dict[str, Value] = {"desk": desk} if "/" in str(desk) else {}
    key = "diary.desk-unsure"
    draft.put_case(cases.note(case, draft.now, "desk_note", key, facts, draft.source, draft.content.version))
    last = draft.says[-1] if draft.says else None
    if last is not None and last.key == "contact":
        draft.says[-1] = replace(last, lines=(*last.lines, Message("contact.desk-unsure")))


def _say_left(draft: Draft, case_id: str) -> None:
    """What a new card and a promised credit leave to be done, in the order in which it comes."""
    case = draft.case(case_id)
    left = cases.open_duties(case)
    moves = sum((duty.flow, duty.step) == (FLOW, "move") for duty in left)
    debit = next((line.day for line in case.ledger if line.kind == "charged" and line.expected and line.day), None)
    credit = next((duty.due for duty in left if isinstance(duty, Promise) and duty.what == "refund"), None)
    lines = [Message("contact.left-move", {"count": moves})] if moves else []
    lines += [Message("contact.left-debit", {"day": debit.isoformat()})] if debit else []
    lines += [Message("contact.left-credit", {"due": credit.isoformat()})] if credit else []
    if lines and draft.room > 0:
        draft.say("contact.left", args={"count": len(lines)}, lines=tuple(lines))


def _still_to_ask(draft: Draft, case_id: str, number: int, contact: Contact, role: str) -> None:
    """The usual questions nobody has answered yet: a call for tomorrow, or, after a promise, asked of the person once."""
    case = draft.case(case_id)
    known = heard(case)
    if contact.told and not {"card", "refund", "answer"}.isdisjoint(told.what for told in contact.told):
        missing = _missing(case, contact)
        if missing:
            _ask_missing(draft, case, number, missing)
            return
    if _is_taken_up(contact):
        _close_rest(draft, case_id)
    open_questions = [name for name in QUESTIONS.get(role, ()) if name not in known]
    open_questions += contact_log.left_open(case) if role == "issuer" else ()
    waits_for_call = any(p.what == "call" and p.who == role and cases.is_open(p) for p in case.promises)
    if not open_questions or waits_for_call or not contact.is_contact:
        _close_rest(draft, case_id)
        return
    _open(draft, case_id, REST, role, _next_call(draft, case_id, role))
    if draft.room > 0:
        lines = tuple(Message(f"contact.q-{name}") for name in open_questions)
        read = menu.button("contact.read", "contact", f"brief/{case_id}")
        taken = sum(len(message.buttons) for message in draft.says)
        room = taken + 2 <= menu.MOST_BUTTONS  # one is left for the way back to the pending question
        draft.say("contact.unheard", args={"count": len(lines)}, lines=lines, buttons=(read,) if room else ())


def _is_taken_up(contact: Contact) -> bool:
    return bool({"refused"} & set(contact.outcomes))


def _missing(case: Case, contact: Contact) -> list[str]:
    """What matters and was not told, but for what the person said they do not know."""
    promise = contact.told[0]
    found = {
        "when": promise.by is None and not promise.vague and not promise.month and promise.what != "refund",
        "mail": any(told.what == "mail" for told in contact.told) and "mail_to" not in case.facts,
        "name": not contact.names and not contact.reference and "name" not in heard(case),
        "reference": not contact.reference and "reference" not in case.facts,
    }
    return [name for name, is_missing in found.items() if is_missing and name not in contact.unheard][:_MOST_MISSING]


def _ask_missing(draft: Draft, case: Case, number: int, missing: list[str]) -> None:
    if draft.room < 1:
        return
    draft.person = replace(draft.person, aside=Aside("contact", "missing", case.id, str(number)))
    lines = tuple(Message(f"contact.q-{name}") for name in missing)
    none = menu.button("contact.none", "resume")
    draft.say("contact.missing", args={"count": len(lines)}, lines=lines, buttons=(none,))
    draft.asked = True


def answer_missing(draft: Draft, case: Case, number: int, text: str) -> bool:
    """What was asked after: the parts that are told complete the contact, the others stay open. Asked only once."""
    told = read_details(text, {}, draft.now, draft.content.book.calendar)
    entry = contact_log.find(case, number)
    if entry is None:
        return False
    added: dict[str, Value] = {}
    if told.names and not entry.facts.get("name"):
        added["name"] = list(told.names)
    for name, value in (("department", told.department), ("phone", told.phone), ("reference", told.reference)):
        if value and not entry.facts.get(name):
            added[name] = value
    if not added and not told.unheard:
        return False
    changed = replace(entry, facts={**entry.facts, **added})
    case = replace(case, entries=tuple(changed if one is entry else one for one in case.entries))
    if told.reference:
        case = cases.save(case, "", "reference", Known(told.reference, draft.now, draft.source))
    draft.put_case(case)
    contact_parts.read_back(draft, case.id, number, ())
    return True


def _counter(draft: Draft, case_id: str, number: int, role: str) -> None:
    """The card to show at a counter: the words, whom they may ask; and the visit as a duty."""
    entry = contact_log.find(draft.case(case_id), number)
    if entry is None:
        return
    say_counter(draft, case_id, number)
    _open(draft, case_id, VISIT, role, _next_call(draft, case_id, role))


def say_counter(draft: Draft, case_id: str, number: int) -> None:
    """The words for the counter, made of that contact only."""
    entry = contact_log.find(draft.case(case_id), number)
    facts = entry.facts if entry else {}
    args: dict[str, Value] = {
        "words": facts.get("words", "none"),
        "department": facts.get("department", "none"),
        "phone": facts.get("phone", "none"),
        "person": contact_parts.joined(facts.get("name", "none")),
    }
    draft.say("contact.counter", args=args)


def _next_call(draft: Draft, case_id: str, role: str) -> datetime:
    """The next business day at ten, while the desk answers."""
    case = draft.case(case_id)
    calendar = draft.content.book.calendar
    tomorrow = at(in_japan(draft.now).date() + timedelta(days=1), time(0, 0))
    morning = next_weekday_morning(draft.view(case.id), tomorrow).when or tomorrow
    desk = hours_of(draft.content.book, desk_of(case, role), in_japan(draft.now).date())
    return desk.next_opening(morning, calendar) if desk else morning


def _open(draft: Draft, case_id: str, step: str, role: str, due: datetime, *, once: bool = False) -> None:
    task = Task(f"{FLOW}.{step}", FLOW, step, draft.now, draft.person.seq, due=due, desk=role, once=once)
    draft.put_case(cases.put_duty(draft.case(case_id), task))


def _close_rest(draft: Draft, case_id: str) -> None:
    """Nothing is left to ask."""
    case = draft.case(case_id)
    rest = cases.find_duty(case, f"{FLOW}.{REST}")
    if isinstance(rest, Task) and cases.is_open(rest):
        draft.put_case(cases.put_duty(case, replace(rest, state="withdrawn", queued=False)))


def _expect_debit(draft: Draft, case_id: str, day: str) -> None:
    """Two evenings before a debit that was announced: it is expected, and there is still time to move money."""
    case = draft.case(case_id)
    eve = at(datetime.fromisoformat(day).date() - timedelta(days=2), _EVENING)
    flows_own = any(task.step == "debit_day" and cases.is_open(task) for task in case.tasks)
    if eve > draft.now and not flows_own:
        _open(draft, case_id, DEBIT, "", eve, once=True)
