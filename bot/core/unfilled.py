"""What still stands as a named blank in a letter: it is not finished, and saying that it was sent does not count yet."""

from __future__ import annotations

from bot.core.case import Case, Task
from bot.core.cases import Duty
from bot.core.correction import WRITTEN_AS
from bot.core.draft import Draft
from bot.core.flow import Ask

SIGNATURE = "signature"
"""The flow that asks who signs, once for all letters of a case."""


def blanks(draft: Draft, case: Case, duty: Duty) -> tuple[str, ...]:
    """The names of the facts that the text of this duty shows as blanks; () for one that has no text."""
    if not isinstance(duty, Task) or not duty.letter:
        return ()
    key = f"letter-{duty.letter}"
    return draft.content.blanks(key, draft.arguments(key, case.id, duty.item, {}))


def question(draft: Draft, duty: Duty, name: str) -> tuple[str, str] | None:
    """The flow and step that ask for that fact: of the duty's flow the last of several, which knows most, else who signs."""
    for flow in (duty.flow, SIGNATURE):
        steps = draft.content.flows[flow].steps.values() if flow in draft.content.flows else ()
        asks = [step.id for step in steps if isinstance(step, Ask) and name in _filled(step)]
        if asks:
            return flow, asks[-1]
    return None


def _filled(step: Ask) -> tuple[str, ...]:
    """The names under which letters know what this question asks for."""
    beside = ("phone",) if step.kind == "sender" else ()
    return (step.save, WRITTEN_AS.get(step.save, step.save), *beside)
