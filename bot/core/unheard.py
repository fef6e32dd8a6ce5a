"""What was said and not heard is decided again: reminders fall due anew, and what has lost its meaning is never sent.

Pure. Knows deliveries and duties, no platform.
"""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from bot.core import cases
from bot.core.case import Case
from bot.core.event import EventKind
from bot.core.outbox import next_delivery, outlasts, waits_for_reader
from bot.core.person import Delivery, Person


def spoken(before: Person, after: Person) -> tuple[tuple[str, str, str], ...]:
    """The reminders that a turn has spoken: case, duty and name of each."""
    found = []
    for case in after.watched:
        old = before.case(case.id)
        for duty in cases.duties(case) if old is not case else ():
            known = cases.find_duty(old, duty.id) if old else None
            names = [name for name in duty.fired if known is None or name not in known.fired]
            found += [(case.id, duty.id, name) for name in names]
    return tuple(found)


def is_moot(delivery: Delivery, person: Person, now: datetime) -> bool:
    """Whether a reminder has nothing to remind of any more: all its duties are settled, or put off by the person."""
    return (
        delivery.reminder
        and bool(delivery.reminds)
        and not any(_is_meant(person, case, duty, now) for case, duty, _ in delivery.reminds)
    )


def _is_meant(person: Person, case_id: str, duty_id: str, now: datetime) -> bool:
    case = person.case(case_id)
    duty = cases.find_duty(case, duty_id) if case else None
    return duty is not None and cases.is_open(duty) and not (duty.later is not None and duty.later > now)


def reconsider(person: Person, kind: EventKind, now: datetime) -> Person:
    """The person before a turn of their own: what the platform holds back for long is overtaken by it, and what waits for
    somebody who just blocked us waits for them to come back. What may be on its way at this moment stays.
    """
    if kind in ("due", "unsend", "word") or waits_for_reader(person):
        return person
    sending = next_delivery(person, now)
    for delivery in person.outbox:
        is_ours = delivery.word is None and not delivery.where
        if is_ours and delivery is not sending and (kind == "unfollow" or outlasts(delivery, now)):
            person = take_back(person, delivery)
    return person


def take_back(person: Person, delivery: Delivery) -> Person:
    """The person as if a delivery had never been said: its reminders fall due again, an answer counts as missed."""
    person = replace(person, outbox=tuple(other for other in person.outbox if other.id != delivery.id))
    if not delivery.reminder and not delivery.where:
        person = replace(person, missed=True)
    names: dict[tuple[str, str], set[str]] = {}
    for case_id, duty_id, name in delivery.reminds:
        names.setdefault((case_id, duty_id), set()).add(name)
    for (case_id, duty_id), unheard in names.items():
        case = person.case(case_id)
        if case is not None:
            person = cases.put_case(person, _unspoken(case, duty_id, unheard, delivery.opened))
        aside = person.aside
        if aside is not None and aside.skill == "duty" and (aside.case, aside.subject) == (case_id, duty_id):
            person = replace(person, aside=None)
    return person


def _unspoken(case: Case, duty_id: str, names: set[str], at: datetime) -> Case:
    """The case without these reminders of a duty, and without the diary lines that they were given."""
    duty = cases.find_duty(case, duty_id)
    if duty is None:
        return case
    fired = tuple(name for name in duty.fired if name not in names)
    entries = tuple(entry for entry in case.entries if not (entry.kind == "reminded" and entry.at == at))
    return cases.put_duty(replace(case, entries=entries), replace(duty, fired=fired, queued=False))
