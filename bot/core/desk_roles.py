"""Which desk a told contact was with: a shipped desk by its role in the case (issuer, merchant, bank), and back."""

from __future__ import annotations

from datetime import date

from bot.core import cases
from bot.core.case import Case, Task
from bot.core.contact_log import contacts
from bot.core.contacts import Contact
from bot.core.contract import facts_of, items
from bot.core.facts import Book, is_shown
from bot.core.hours import Hours

_ROLES = {"issuers": "issuer", "brands": "issuer", "merchants": "merchant", "services": "service"}
_FACTS = {"issuer": ("issuer", "brand"), "merchant": ("seller", "merchant"), "service": ("service", "issuer")}
"""The facts of a case that say who a role is, the surer one first."""


def role_of(desk: str) -> str:
    """The role of a desk: "issuers/jcb" is the issuer, a public desk is its own role."""
    kind, slash, _ = desk.partition("/")
    return _ROLES.get(kind, desk) if slash else desk


def desk_of(case: Case, role: str) -> str:
    """Who has that role in this case: a shipped fact or a name as typed, else the role itself."""
    known = (case.facts.get(name) for name in _FACTS.get(role, ()))
    return next((str(fact.value) for fact in known if fact is not None and fact.value), role)


def role_in(case: Case, contact: Contact, reminded: str) -> str:
    """The role of the desk of a contact: named, else the one duty that is a call, the one promise that was due, or the
    desk of the last contact; "" when it could be several.

    `reminded` is the id of the duty that was just spoken of.
    """
    if contact.desk:
        return role_of(contact.desk)
    calls = [task for task in case.tasks if cases.is_open(task) and task.desk]
    spoken = [task.desk for task in calls if task.id == reminded]
    promised = {
        promise.who for promise in case.promises if cases.is_open(promise) and promise.what in ("call", "answer")
    }
    asked = {task.desk for task in calls}
    last = [role_of(str(entry.facts["desk"])) for entry in contacts(case) if entry.facts.get("desk")]
    for found in (spoken, promised if contact.incoming else (), asked, last[-1:], promised):
        if len(set(found)) == 1:
            return next(iter(found))
    return ""


def contract_of(case: Case, contact: Contact, role: str, reminded: str) -> str | None:
    """The contract that a contact was about: the only one of that shop, else the one whose duty was just spoken of,
    else the only one with an open duty at that desk; None where it could be several.
    """
    known = items(case)
    named = [item for item in known if contact.desk in {str(one.value) for one in facts_of(case, item).values()}]
    open_now = [duty for duty in cases.duties(case) if cases.is_open(duty)]
    spoken = [duty.item for duty in open_now if duty.id == reminded]
    asked = [duty.item for duty in open_now if role and role == (duty.desk if isinstance(duty, Task) else duty.who)]
    for found in (known, named if contact.desk else (), spoken, asked):
        if len({item for item in found if item in known}) == 1:
            return next(item for item in found if item in known)
    return None


def hours_of(book: Book, desk: str, today: date) -> Hours | None:
    """When a desk answers, None when that is not known."""
    fact = book.find(desk)
    return fact.opening() if fact is not None and is_shown(fact, today) else None
