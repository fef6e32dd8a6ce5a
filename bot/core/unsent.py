"""What a message brought, taken out again when its writer takes it back: of cases open and closed, of what is unsent.

That something was taken back stays noted; what it was does not.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from zlib import crc32

from msgspec.structs import replace

from bot.core.case import Case, Known, Promise, Value
from bot.core.draft import Draft
from bot.core.person import Delivery, Message, Word

_TELLING = 4
"""How many characters a value has at least that could tell who is meant."""


def forget_message(case: Case, message: str) -> Case:
    """The case without anything a message brought: facts, texts, diary contents, money."""
    if not message:
        return case
    gone = brought_by(case, message)
    told = {
        entry.facts["number"] for entry in case.entries if entry.kind == "contact" and message in entry.source.split()
    }
    promises = (_unsaid(one) if one.contact in told or message in one.source.split() else one for one in case.promises)
    case = replace(case, promises=tuple(promises))
    entries = tuple(
        replace(entry, kind="unsent", key="diary.unsent", facts={}, source="")
        if message in entry.source.split() or (entry.kind == "corrected" and entry.facts.get("number") in told)
        else replace(entry, facts={name: value for name, value in entry.facts.items() if value not in gone})
        for entry in case.entries
    )
    ledger, dropped = (
        tuple(line for line in lines if line.money not in gone and message not in line.source.split())
        for lines in (case.ledger, case.dropped)
    )
    return replace(_without(case, message), entries=entries, ledger=ledger, dropped=dropped)


def _unsaid(promise: Promise) -> Promise:
    """A promise whose telling was taken back: its words go; it is watched no longer where only those words made it."""
    state = "withdrawn" if promise.flow == "promise" and promise.state == "waiting" else promise.state
    return replace(promise, text="", maker="", source="", state=state, queued=False)


def brought_by(case: Case, message: str) -> list[Value]:
    """The values that only this message told, and the words of the promises it brought."""
    told = _values(_without(case, message))
    words = [promise.text for promise in case.promises if promise.text and message in promise.source.split()]
    return [*(value for value in _values(case) if value not in told), *words]


def quoted(cases: Iterable[Case], message: str) -> tuple[frozenset[int], datetime | None]:
    """The marks of everything that only this message told, and since when it could be quoted; None when it told nothing."""
    marks: set[int] = set()
    told: list[datetime] = []
    for case in cases if message else ():
        entries = [entry for entry in case.entries if message in entry.source.split()]
        values = brought_by(case, message) + [value for entry in entries for value in entry.facts.values()]
        known = [known for facts in _facts(case) for known in facts.values() if message in known.source.split()]
        kept = {mark for value in _values(_without(case, message)) for mark in _marks(value)}
        marks |= {mark for value in values for mark in _marks(value)} - kept
        told += [*(one.at for one in known), *(entry.at for entry in entries)]
        told += [promise.opened for promise in case.promises if message in promise.source.split()]
    return frozenset(marks), min(told, default=None) if marks else None


def marks_of(says: Iterable[Message]) -> tuple[int, ...]:
    """Marks of the values that messages say: enough to find them again, not to read them."""
    return tuple(sorted({mark for message in says for mark in _said(message)}))


def _said(message: Message) -> Iterator[int]:
    for value in message.args.values():
        yield from _marks(value)
    for line in message.lines:
        yield from _said(line)


def _marks(value: Value) -> Iterator[int]:
    """None for what is too short to be anybody's: a count, a yes."""
    for part in value if isinstance(value, list) else (value,):
        if len(text := str(part)) >= _TELLING:
            yield crc32(text.encode())


def forget_values(deliveries: tuple[Delivery, ...], gone: Collection[Value]) -> tuple[Delivery, ...]:
    """Deliveries that say none of these any more: a blank stands in their place."""
    if not gone:
        return deliveries
    return tuple(
        replace(
            delivery,
            says=tuple(_blanked(message, gone) for message in delivery.says),
            word=_without_values(delivery.word, gone) if delivery.word else None,
        )
        for delivery in deliveries
    )


def _without_values(word: Word, gone: Collection[Value]) -> Word:
    data = {name: value for name, value in word.data.items() if value not in gone}
    return replace(word, data=data, says=tuple(_blanked(message, gone) for message in word.says))


def _blanked(message: Message, gone: Collection[Value]) -> Message:
    args = {name: value for name, value in message.args.items() if value not in gone}
    return replace(message, args=args, lines=tuple(_blanked(line, gone) for line in message.lines))


def _without(case: Case, message: str) -> Case:
    items = {
        name: {item: _not_from(facts, message) for item, facts in rows.items()} for name, rows in case.items.items()
    }
    return replace(case, facts=_not_from(case.facts, message), items=items)


def _values(case: Case) -> list[Value]:
    """Everything that is known in a case."""
    return [known.value for facts in _facts(case) for known in facts.values()]


def _facts(case: Case) -> list[dict[str, Known]]:
    return [case.facts, *(facts for of_list in case.items.values() for facts in of_list.values())]


def _not_from(facts: dict[str, Known], message: str) -> dict[str, Known]:
    return {name: known for name, known in facts.items() if message not in known.source.split()}


_QUOTING = frozenset({"road", "report"})
"""Skills whose open question keeps words of a message, which may be the one that was taken back."""


def take_back(draft: Draft, message: str) -> None:
    """Take a message back out of every place it reached; the conversation goes on."""
    gone: list[Value] = []
    for case in draft.person.watched:
        gone += brought_by(case, message)
        draft.put_case(forget_message(case, message))
    aside = draft.person.aside
    if aside is not None and aside.skill in _QUOTING:
        draft.person = replace(draft.person, aside=None)
    draft.person = replace(draft.person, outbox=forget_values(draft.person.outbox, gone))
