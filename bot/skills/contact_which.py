"""Which of several open duties a reported contact was: asked with buttons where the words alone do not tell."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from bot.core import cases, contact_log, outcomes
from bot.core.case import Case, Promise, Task
from bot.core.cases import Duty
from bot.core.contacts import Contact
from bot.core.desk_roles import desk_of
from bot.core.draft import Draft
from bot.core.flow import Ask
from bot.core.follow import follow
from bot.core.person import Aside, Message, Place
from bot.core.plan import title
from bot.skills import contact_asks, menu
from bot.understanding.answers import read_count
from bot.understanding.contact import read_details

MOST = 3
STEP = "which"
_ANSWERS = {"callback", "accepted", "promised", "no_answer"}
"""Outcomes that answer a thread's questions by themselves; behind a refusal lies a choice, which is the person's."""


def ask(draft: Draft, case_id: str, number: int, fitting: Sequence[Duty]) -> bool:
    """Ask which of these duties the contact of that number was; False where nothing was to be asked."""
    listed = _listed(draft.case(case_id), [duty.id for duty in fitting])
    if draft.asked or draft.room < 1 or len(listed) < 2:
        return False
    case = draft.case(case_id)
    lines = tuple(Message("settle.line", {"number": n}, lines=(title(draft, case, one),)) for n, one in listed)
    buttons = [menu.button(f"settle.n{n}", "contact", f"was/{case_id}/{number}/{one.id}") for n, one in listed]
    none = menu.button("contact.which-none", "resume")
    subject = "/".join([str(number), *(one.id for _, one in listed)])
    draft.person = replace(draft.person, aside=Aside("contact", STEP, case_id, subject))
    # The question comes first: what was read back can still be corrected by words.
    draft.says = [replace(said, buttons=()) for said in draft.says]
    draft.say("contact.which-duty", lines=lines, buttons=(*buttons, none))
    draft.asked = True
    return True


def answer(draft: Draft, case: Case, subject: str, text: str) -> bool:
    """A typed number of the list."""
    number, *ids = subject.split("/")
    listed, chosen = dict(_listed(case, ids)), read_count(text)
    if chosen not in listed:
        return False
    take(draft, case, int(number), listed[chosen].id)
    return True


def take(draft: Draft, case: Case, number: int, duty_id: str) -> None:
    """Settle the chosen duty by what that contact told (number 0: only an effect was told); one that is settled already
    gets a kind answer.
    """
    duty, entry = cases.find_duty(case, duty_id), contact_log.find(case, number)
    if duty is None or (number and entry is None):
        draft.say("said.old-button")
    elif not cases.is_open(duty):
        draft.say("duty.already")
    else:
        said = str(entry.facts.get("said", "")) if entry else ""
        told = read_details(said, {}, entry.at if entry else draft.now, draft.content.book.calendar)
        draft.put_case(_with_desk(case, number, duty))
        draft.say("contact", lines=(Message("contact.settled", lines=(title(draft, case, duty),)),))
        settle(draft, case.id, duty, told)


def settle(draft: Draft, case_id: str, one: Task | Promise, contact: Contact) -> None:
    """Settle a duty by what was told, and follow its thread as far as the report answers it."""
    case = draft.case(case_id)
    now = cases.find_duty(case, one.id)
    if now is None or not cases.is_open(now):
        return
    outcome = "kept" if isinstance(one, Promise) else "done"
    outcomes.settle(draft, case, one, outcome)
    way = outcomes.ways_of(draft, case.id, one).get(outcome)
    asks_itself = isinstance(one, Task) and bool(one.desk) and one.desk not in contact_asks.QUESTIONS
    if way and (asks_itself or _ANSWERS & set(contact.outcomes)):
        follow(draft, Place(case_id, one.flow, way, item=one.item, task=one.id), contact)


def go_on(draft: Draft, case_id: str, contact: Contact, *, threaded: bool) -> None:
    """A question that leads up to a call is needless once the call is told: its thread takes over, else what follows it."""
    waits = any(task.desk and cases.is_open(task) for task in draft.case(case_id).tasks)
    if contact.way != "call" or contact.incoming or (contact.reached != "yes" and waits):
        return
    for place in draft.person.places:
        flow = draft.content.flows.get(place.flow)
        step = flow.step(place.step) if flow else None
        if place.case != case_id or not isinstance(step, Ask) or not step.called:
            continue
        draft.person = replace(draft.person, places=tuple(one for one in draft.person.places if one is not place))
        if not threaded:
            follow(draft, replace(place, step=step.called, trail=(), asked=0), contact)


def _with_desk(case: Case, number: int, duty: Duty) -> Case:
    """The case in which that contact, and what was promised in it, belongs to the desk of the duty it was."""
    role = duty.who if isinstance(duty, Promise) else duty.desk
    entries = tuple(
        replace(entry, facts={**entry.facts, "desk": desk_of(case, role)})
        if role
        and entry.kind == contact_log.KIND
        and contact_log.number_of(entry) == number
        and not entry.facts.get("desk")
        else entry
        for entry in case.entries
    )
    promises = tuple(
        replace(one, who=role) if role and one.contact == number and not one.who else one for one in case.promises
    )
    return replace(case, entries=entries, promises=promises)


def _listed(case: Case, ids: Sequence[str]) -> list[tuple[int, Duty]]:
    """The duties of these ids that are still open, numbered."""
    found = [cases.find_duty(case, duty_id) for duty_id in ids[:MOST]]
    return [(number, duty) for number, duty in enumerate(found, 1) if duty is not None and cases.is_open(duty)]
