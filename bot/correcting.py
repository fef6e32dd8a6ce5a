"""A fact corrected in words, at any moment: which known fact is meant, and what its new value is.

Pure, a part of `advance`: a correction that fits no known fact is none, and the text is read as an answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.content.library import Library
from bot.core.case import Case, Known, Value
from bot.core.contract import OWN, items
from bot.core.correction import correct
from bot.core.draft import Draft
from bot.core.flow import Ask
from bot.skills.case_plan import askable, current
from bot.understanding.answers import read_money, read_when
from bot.understanding.corrections import Corrected, read_correction
from bot.understanding.relatives import plain


@dataclass(frozen=True, slots=True)
class _Fact:
    """A known fact that some question asks for, of one contract or of the case."""

    name: str
    item: str
    known: Known
    step: Ask


def takes_correction(library: Library, draft: Draft, text: str) -> bool:
    """Correct the fact that the text means; False when it means none for sure."""
    case = current(draft)
    said = read_correction(text) if case else None
    if said is None or case is None:
        return False
    found = _meant(library, draft, case, said)
    if found is None:
        return False
    fact, value = found
    correct(draft, case.id, fact.item, fact.name, value)
    return True


def _meant(library: Library, draft: Draft, case: Case, said: Corrected) -> tuple[_Fact, Value] | None:
    facts = [fact for fact in _facts(draft, case) if not said.named or fact.name in said.named] or list(
        _facts(draft, case)
    )
    read = [(fact, value) for fact in facts if (value := _value(library, draft.now, fact, said)) is not None]
    if said.old:
        read = [(fact, value) for fact, value in read if _was(library, draft.now, fact, said.old)]
    elif said.named:
        read = [(fact, value) for fact, value in read if fact.name in said.named]
    elif draft.person.place is not None and draft.person.place.asked:
        return None  # "actually, 8/5" answers the question that waits
    read = [(fact, value) for fact, value in read if value != fact.known.value]
    return max(read, key=lambda pair: pair[0].known.at) if read else None


def _facts(draft: Draft, case: Case) -> Iterator[_Fact]:
    steps = askable(draft, case)
    for item in items(case):
        view = draft.view(case.id, item)
        for name, (flow_id, step_id) in steps.items():
            known = view.known(name)
            step = draft.content.flows[flow_id].steps[step_id]
            if known is not None and known.value != "" and isinstance(step, Ask) and (not item or name in OWN):
                yield _Fact(name, item, known, step)


def _value(library: Library, now: datetime, fact: _Fact, said: Corrected) -> Value | None:
    """The new value as this fact is read; a name changes only where the old one stands."""
    if fact.step.kind in ("text", "choice") and not fact.step.source and said.old:
        old = str(fact.known.value)
        at = plain(old).find(said.old)
        return old[:at] + said.new + old[at + len(said.old) :] if at >= 0 else None
    return _read(library, now, fact.step, said.new)


def _was(library: Library, now: datetime, fact: _Fact, old: str) -> bool:
    """Whether the old value that was said is what is known."""
    value = str(fact.known.value)
    return _read(library, now, fact.step, old) == value or (not fact.step.source and old in plain(value))


def _read(library: Library, now: datetime, step: Ask, text: str) -> Value | None:
    match step.kind:
        case "when":
            return read_when(text, now, future=step.future)
        case "yen":
            return read_money(text)
        case "text" | "choice" if step.source:
            found = {match.ref for match in library.names[step.source].find(text) if not match.hint}
            return found.pop() if len(found) == 1 else text if step.kind == "text" and text else None
        case "text":
            return text or None
        case _:
            return None
