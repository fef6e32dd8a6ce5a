"""What still stands as a named blank in a letter: it is not finished, and saying that it was sent does not count yet."""

from __future__ import annotations

from bot.core.case import Case, Task
from bot.core.cases import Duty
from bot.core.correction import WRITTEN_AS
from bot.core.draft import Draft
from bot.core.flow import Ask


def blanks(draft: Draft, case: Case, duty: Duty) -> tuple[str, ...]:
    """The names of the facts that the text of this duty shows as blanks; () for one that has no text."""
    if not isinstance(duty, Task) or not duty.letter:
        return ()
    key = f"letter-{duty.letter}"
    return draft.content.blanks(key, draft.arguments(key, case.id, duty.item, {}))


def question(draft: Draft, duty: Duty, name: str) -> str:
    """The step of the duty's flow that asks for that fact, the last of several, which knows most; "" when none does."""
    steps = draft.content.flows[duty.flow].steps.values() if duty.flow in draft.content.flows else ()
    asks = [step.id for step in steps if isinstance(step, Ask) and name in (step.save, WRITTEN_AS.get(step.save))]
    return asks[-1] if asks else ""
