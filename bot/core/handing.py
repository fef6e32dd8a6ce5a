"""What goes from a person's case to the helpdesk: the gist alone, or the packet that they read and cut themselves. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core import cases
from bot.core.case import Case, Value
from bot.core.draft import Draft
from bot.core.facts_told import told_lines
from bot.core.person import Message, Word, WordKind
from bot.core.plan import line

MOST_PLAN = 4


def gist(draft: Draft, case: Case | None) -> dict[str, Value]:
    """What a card may show to everybody in the channel: the kind of trouble, the next date, where the person writes."""
    person = draft.person
    data: dict[str, Value] = {"platform": person.address.platform if person.address else "", "lang": person.lang}
    if case is not None:
        data["kind"] = case.kind
        dates = [duty.later or duty.due for duty in cases.open_duties(case)]
        soonest = min((due for due in dates if due is not None), default=None)
        if soonest is not None:
            data["due"] = soonest.isoformat()
    return data


def packet(draft: Draft, case: Case | None) -> list[Message]:
    """Everything that would be handed over, one line each: the trouble, what was told of it, what is planned."""
    if case is None:
        return []
    lines = [Message("desk.kind", lines=(Message(f"menu.{case.kind}"),)), *told_lines(draft.view(case.id))]
    return [*lines, *(line(draft, case, duty) for duty in cases.open_duties(case)[:MOST_PLAN])]


def word(draft: Draft, kind: WordKind, case: Case | None, says: Sequence[Message] = (), **more: str) -> Word:
    """A word to the desk about a case."""
    return Word(kind, case.id if case else "", {**gist(draft, case), **more}, tuple(says))
