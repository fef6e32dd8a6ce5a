"""Contacts in the diary: written once, numbered, corrected with the old value kept. Holds no sentence.

A contact is an Entry of kind "contact"; its facts are what was said: at, way, incoming, desk, department, name, phone,
reference, waited, reached, attempt, heard, words.
"""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from bot.core import cases
from bot.core.calendar import in_japan
from bot.core.case import Case, Entry, Promise, Task, Value
from bot.core.contacts import Contact

KIND, KEY = "contact", "diary.contact"
CORRECTED = "corrected"
PARTS = ("at", "desk", "department", "name", "phone", "reference", "waited")
"""What of a contact can be corrected; a promise is corrected by itself."""


def contacts(case: Case) -> list[Entry]:
    """The contacts of a case in the order told."""
    return [entry for entry in case.entries if entry.kind == KIND]


def number_of(entry: Entry) -> int:
    """The number of a contact within its case, from 1."""
    return int(str(entry.facts.get("number", 0)))


def find(case: Case, number: int) -> Entry | None:
    """The contact of that number."""
    return next((entry for entry in contacts(case) if number_of(entry) == number), None)


def moment_of(entry: Entry) -> datetime:
    """When a contact was: as told, else when it was told."""
    told = entry.facts.get("at")
    return datetime.fromisoformat(str(told)) if told else entry.at


def write(
    case: Case, contact: Contact, desk: str, said: str, now: datetime, source: str, content: str, item: str = ""
) -> tuple[Case, int]:
    """The case with one more contact, and its number."""
    number = max((number_of(entry) for entry in contacts(case)), default=0) + 1
    facts = {name: value for name, value in _facts(case, contact, desk, said, number).items() if value not in ("", [])}
    return cases.note(case, now, KIND, KEY, facts, source, content, item), number


def _facts(case: Case, contact: Contact, desk: str, said: str, number: int) -> dict[str, Value]:
    facts: dict[str, Value] = {
        "number": number,
        "at": contact.at.isoformat(timespec="minutes") if contact.at else "",
        "way": contact.way,
        "desk": desk,
        "department": contact.department,
        "name": list(contact.names),
        "phone": contact.phone,
        "reference": contact.reference,
        "reached": contact.reached,
        "heard": list(contact.heard),
        "words": contact.words,
        "said": said,
    }
    if contact.incoming:
        facts["incoming"] = True
    if contact.waited is not None:
        facts["waited"] = contact.waited
    attempt = contact.attempt or _attempt(case, desk, contact)
    if attempt is not None:
        facts["attempt"] = attempt
    return facts


def _attempt(case: Case, desk: str, contact: Contact) -> int | None:
    """Which attempt this is in a row that nobody answered; None where somebody did at once."""
    missed = 0
    for entry in reversed([entry for entry in contacts(case) if entry.facts.get("desk", "") == desk]):
        if entry.facts.get("incoming") or entry.facts.get("reached") == "yes":
            break
        missed += 1
    reached = contact.reached == "yes" or contact.incoming
    return missed + 1 if not contact.incoming and (missed or not reached) else None


def correct(case: Case, number: int, part: str, value: Value, now: datetime, source: str, content: str) -> Case:
    """The case with one part of a contact corrected; the diary keeps the old value with both times."""
    entry = find(case, number)
    old = entry.facts.get(part, "") if entry else ""
    if entry is None or old == value:
        return case
    changed = replace(entry, facts={**entry.facts, part: value})
    entries = tuple(changed if other is entry else other for other in case.entries)
    facts: dict[str, Value] = {
        "name": part,
        "old": old,
        "new": value,
        "number": number,
        "told": in_japan(entry.at).isoformat(timespec="minutes"),
    }
    return cases.note(replace(case, entries=entries), now, CORRECTED, "diary.contact-corrected", facts, source, content)


def named(case: Case, text: str) -> tuple[int, str] | None:
    """The newest contact that has this very value in one of its parts, and which part that is."""
    for entry in reversed(contacts(case)):
        for part in ("name", "department", "reference", "phone", "desk"):
            value = entry.facts.get(part)
            if value == text or (isinstance(value, list) and text in value):
                return number_of(entry), part
    return None


def rename(case: Case, old: str, new: str, now: datetime, source: str, content: str) -> Case:
    """The case with a name or number corrected in every contact and promise that has it."""
    while found := named(case, old):
        number, part = found
        entry = find(case, number)
        value = entry.facts[part] if entry else old
        renamed: Value = [new if one == old else one for one in value] if isinstance(value, list) else new
        case = correct(case, number, part, renamed, now, source, content)
    promises = tuple(_renamed(promise, old, new) for promise in case.promises)
    return replace(case, promises=promises)


def _renamed(promise: Promise, old: str, new: str) -> Promise:
    maker = new if promise.maker == old else promise.maker
    return replace(promise, maker=maker, text=promise.text.replace(old, new))


def heard(case: Case) -> set[str]:
    """What a desk has already told in this case, over all contacts."""
    told = {str(name) for entry in contacts(case) for name in _list(entry.facts.get("heard"))}
    return told | {
        name for name in ("reference", "debit_on", "papers") if name in case.facts and case.facts[name].value
    }


_BLOCKED = {"unknown_charge-block_shop": "number", "unknown_charge-block_all": ""}
"""What a decision about blocking leaves to be settled in the next call: only this shop, so not yet the card's number."""


def left_open(case: Case) -> tuple[str, ...]:
    """What the last decision left open, until a later contact has settled it."""
    decided = [entry for entry in case.entries if entry.key in _BLOCKED]
    point = _BLOCKED[decided[-1].key] if decided else ""
    later = (entry for entry in contacts(case) if decided and entry.at > decided[-1].at)
    settled = any(point in _list(entry.facts.get("heard")) for entry in later)
    return (point,) if point and not settled else ()


def _list(value: Value | None) -> list[str]:
    return value if isinstance(value, list) else []


def desks(case: Case) -> set[str]:
    """The desks that were spoken to."""
    return {str(entry.facts["desk"]) for entry in contacts(case) if entry.facts.get("desk")}


def calls_for(case: Case, desk: str) -> list[Task]:
    """The open duties that are a call or a visit to that desk."""
    return [task for task in case.tasks if desk and task.desk == desk and cases.is_open(task)]
