"""What happens outside the talk when a message is taken back: closed cases forget it, and ours that quote it are taken back.

Knows the store. Where a platform lets nobody take messages back, none are listed and nothing happens.
"""

from __future__ import annotations

from datetime import datetime

from bot.core.case import Case
from bot.core.event import Event
from bot.core.person import Delivery, Person, Sent
from bot.core.unsent import forget_message, marks_of, quoted
from bot.store.copies import Copy
from bot.store.people import Store


async def quoting(store: Store, person: Person, event: Event) -> list[Copy]:
    """Our messages to a person that say again what this event takes back."""
    if event.kind != "unsend":
        return []
    marks, since = quoted((*person.watched, *await store.closed_cases(person)), event.message)
    return await store.copies.quoting(person.id, marks, since) if since else []


async def unsaid(store: Store, person: Person, event: Event, now: datetime) -> list[Case]:
    """Take those back; the closed cases from which the message has to go too."""
    if event.kind != "unsend":
        return []
    if copies := await quoting(store, person, event):
        await store.copies.give_up(person.id, copies, now)
    found = await store.closed_cases(person)
    closed = [(case, forget_message(case, event.message)) for case in found]
    return [after for before, after in closed if after != before]


def is_overtaken(sent: Sent, person: Person, current: Delivery | None) -> bool:
    """Whether something must not lie where it was sent: its person was erased, or took back what it says, meanwhile.
    `current` is its delivery as the newest record has it.
    """
    if current is None:
        return person.met is None or person.met > sent.at
    return not set(sent.marks) <= set(marks_of(current.says))
