"""Before something that a false Kaeru could misuse, once in a case, a button: what Kaeru never asks and never does. Pure.

It stands under the bubble in which the risk comes up: a question, a letter, the reminder of a call. Where the hurry or other
buttons leave no room, the next risk of the case carries it.
"""

from __future__ import annotations

from msgspec.structs import replace

from bot.core.draft import Draft
from bot.core.flow import Step, risk_of
from bot.core.person import Button
from bot.core.press import SkillPress, encode

_OFFER = Button("real.offer", encode(SkillPress("real", "")))
_REMINDERS = ("reminder", "reminder.deadline")
_MOST_BESIDE, _MOST_REMINDING = 2, 3
"""Buttons beside which one more is no burden; a reminder has its three."""


def mark(draft: Draft, case_id: str, step: Step | None) -> None:
    """Remember for this turn that a step of risk comes up in a case."""
    if step is not None and risk_of(step) and not draft.case(case_id).assured:
        draft.risky = case_id


def offer(draft: Draft) -> None:
    """Put the button under the last bubble, where that is calm and of the case in which the risk came up."""
    case = draft.person.case(draft.risky) if draft.risky else None
    if case is None or not draft.says or draft.person.cover is not None:
        return
    last, taken = draft.says[-1], sum(len(said.buttons) for said in draft.says)
    most = _MOST_REMINDING if last.key in _REMINDERS else _MOST_BESIDE
    if last.style == "urgent" or taken > most or not _is_of_a_case(draft, last.key):
        return
    draft.add_button(_OFFER)
    draft.put_case(replace(case, assured=True))


def _is_of_a_case(draft: Draft, key: str) -> bool:
    return key.startswith(("letter-", "plan", "reminder")) or key.partition("-")[0] in draft.content.flows
