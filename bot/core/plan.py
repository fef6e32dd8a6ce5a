"""The plan of a case as bubbles: at most five open duties, the soonest first, with who does what by when."""

from __future__ import annotations

from bot.core import cases
from bot.core.draft import Draft
from bot.core.person import Case, Message, Promise, Value

MOST_SHOWN = 5
_IN_ONE_BUBBLE = 3


def say_plan(draft: Draft, case: Case) -> None:
    """Say what is still open in that case, or that nothing is."""
    pending = cases.open_duties(case)[:MOST_SHOWN]
    if not pending:
        draft.say("plan.empty" if cases.duties(case) else "plan.none")
        return
    lines = [line(draft, case, duty) for duty in pending]
    draft.say("plan", lines=tuple(lines[:_IN_ONE_BUBBLE]))
    if len(lines) > _IN_ONE_BUBBLE:
        draft.say("plan.more", lines=tuple(lines[_IN_ONE_BUBBLE:]))


def line(draft: Draft, case: Case, duty: cases.Duty) -> Message:
    """One line of a plan: the day, the title of the duty, its last day, and whose turn it is when not the person's."""
    args: dict[str, Value] = {}
    moment = duty.later or duty.due
    if moment is not None:
        args["due"] = moment.isoformat()
    if isinstance(duty, Promise):
        kind = "waiting" if moment else "waiting-undated"
    elif duty.deadline is not None:
        args["last"] = duty.deadline.safe.isoformat()
        kind = "deadline" if moment else "deadline-only"
    else:
        kind = "dated" if moment else "undated"
    return Message(f"plan.{kind}", args, lines=(title(draft, case, duty),))


def title(draft: Draft, case: Case, duty: cases.Duty) -> Message:
    """What a duty is called."""
    key = f"{words_of(draft, duty)}.title"
    return Message(key, draft.arguments(key, case.id, duty.item, {}))


def words_of(draft: Draft, duty: cases.Duty) -> str:
    """The key of the words of a duty's step, also when that was renamed since."""
    flow = draft.content.flows.get(duty.flow)
    step = flow.step(duty.step) if flow else None
    return f"{duty.flow}-{step.id if step else duty.step}"
