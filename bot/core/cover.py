"""A talk that others of the household may see: outwardly a note pad, until the person types their own word. Pure.

While a cover is there no push names a case, whoever types gets a neutral answer, no page of theirs opens. Their own word
opens it for a while; what was held back meanwhile is said then.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.core.person import Cover, Delivery, Message, Person

OPEN_FOR = timedelta(minutes=30)
"""How long after the last word of theirs the talk stays open."""
SHORTEST_WORD, LONGEST_WORD = 2, 20
MOST_HELD = 9
_MOST_SAID, _MOST_BUTTONS = 3, 4
DUE = Message("cover.due")
_ERASING = frozenset({"erase", "erase.done"})
"""What needs no word, and tells nothing of a case."""


def put_on(person: Person, word: str) -> Person:
    """The person under cover from now on: the links they have out end too."""
    return replace(person, cover=Cover(word), links=())


def is_shut(person: Person, now: datetime) -> bool:
    """Whether nothing of the person's matters may be shown."""
    return person.cover is not None and (person.cover.until is None or person.cover.until <= now)


def open_up(person: Person, now: datetime) -> Person:
    """The person whose talk is open, for some time from now."""
    return person if person.cover is None else replace(person, cover=replace(person.cover, until=now + OPEN_FOR))


def shut(person: Person) -> Person:
    """The person whose talk closes at once."""
    return person if person.cover is None else replace(person, cover=replace(person.cover, until=None))


def hold_back(person: Person, says: list[Message]) -> Person:
    """The person with what could not be said openly, the newest if it is much; what comes again is held once."""
    if person.cover is None:
        return person
    others = [one for one in person.cover.held if one not in says]
    return replace(person, cover=replace(person.cover, held=(*others, *says)[-MOST_HELD:]))


def take_held(person: Person) -> tuple[Person, tuple[Message, ...]]:
    """What was held back, as much as one turn may say, and the person without it."""
    if person.cover is None:
        return person, ()
    taken: list[Message] = []
    for message in person.cover.held[:_MOST_SAID]:
        if sum(len(one.buttons) for one in (*taken, message)) > _MOST_BUTTONS:
            break
        taken.append(message)
    return replace(person, cover=replace(person.cover, held=person.cover.held[len(taken) :])), tuple(taken)


def outward(person: Person, delivery: Delivery, now: datetime) -> tuple[Message, ...]:
    """What a delivery may say now: one made before the cover, or sent after it shut again, says nothing of a case."""
    if not is_shut(person, now) or all(_is_harmless(message) for message in delivery.says):
        return delivery.says
    return (DUE,)


def _is_harmless(message: Message) -> bool:
    return message.key.startswith(("cover", "leave")) or message.key in _ERASING
