"""What goes from a person's case to the helpdesk: the gist alone, or the packet that they read and cut themselves. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core import cases
from bot.core.case import Case, Promise, Value
from bot.core.draft import Draft
from bot.core.facts_told import told_lines
from bot.core.person import Message, Word, WordKind
from bot.core.plan import line
from bot.core.visibility import Kind, is_kept, may_see

MOST_PLAN, MOST_SHOWN = 4, 8


def gist(draft: Draft, case: Case | None) -> dict[str, Value]:
    """What a card may show to everybody in the channel: the kind of trouble, the next date, where the person writes."""
    person = draft.person
    data: dict[str, Value] = {"platform": person.address.platform if person.address else "", "lang": person.lang}
    if case is not None and may_see("trouble", "desk", "gist", "open", kept=is_kept(case)):
        data["kind"] = case.kind
    if case is not None and may_see("task", "helper", "gist", "open", kept=is_kept(case)):
        dates = [duty.later or duty.due for duty in cases.open_duties(case)]
        soonest = min((due for due in dates if due is not None), default=None)
        if soonest is not None:
            data["due"] = soonest.isoformat()
    return data


def packet(draft: Draft, case: Case | None) -> list[Message]:
    """Everything that would be handed over, one line each: the trouble, what was told of it, what is planned."""
    if case is None:
        return []
    lines: list[tuple[Kind, Message]] = [("trouble", Message("desk.kind", lines=(Message(f"menu.{case.kind}"),)))]
    lines += [("secrecy", Message("desk.kept"))] if is_kept(case) else []
    lines += [("fact", told) for told in told_lines(draft.view(case.id))]
    lines += [_planned(draft, case, duty) for duty in cases.open_duties(case)[:MOST_PLAN]]
    return [message for kind, message in lines if may_see(kind, "helper", "gist", "open", kept=is_kept(case))]


def plan_lines(draft: Draft, case: Case) -> tuple[Message, ...]:
    """What is planned, as a helper who has the case may see it."""
    lines = (_planned(draft, case, duty) for duty in cases.open_duties(case)[:MOST_SHOWN])
    return tuple(message for kind, message in lines if may_see(kind, "helper", "gist", "open", kept=is_kept(case)))


def _planned(draft: Draft, case: Case, duty: cases.Duty) -> tuple[Kind, Message]:
    return "promise" if isinstance(duty, Promise) else "task", line(draft, case, duty)


def word(draft: Draft, kind: WordKind, case: Case | None, says: Sequence[Message] = (), **more: str) -> Word:
    """A word to the desk about a case."""
    return Word(kind, case.id if case else "", {**gist(draft, case), **more}, tuple(says))
