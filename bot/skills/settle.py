"""済んだものがある: report a duty before its reminder comes, by its number in the list."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core import cases
from bot.core.case import Case, Promise
from bot.core.cases import Duty
from bot.core.draft import Draft
from bot.core.person import Aside, Button, Message
from bot.core.plan import title
from bot.core.press import TaskPress, encode
from bot.skills import duty as duties
from bot.skills.case_plan import current
from bot.understanding.answers import read_count

MOST = 4


def ask(draft: Draft, argument: str = "") -> None:
    """Which of the open duties is done?"""
    case = current(draft)
    listed = _listed(case) if case else []
    if case is None or not listed:
        draft.say("plan.none")
        return
    lines = tuple(
        Message("settle.line", {"number": number}, lines=(title(draft, case, duty),))
        for number, duty in enumerate(listed, 1)
    )
    buttons = tuple(Button(f"settle.n{number}", _press(case, duty)) for number, duty in enumerate(listed, 1))
    draft.person = replace(draft.person, aside=Aside("settle", "which", case.id))
    draft.say("settle", lines=lines, buttons=buttons)
    draft.asked = True


def answer(draft: Draft, aside: Aside, text: str) -> bool:
    """A typed number of the list."""
    case = draft.person.case(aside.case)
    listed = _listed(case) if case else []
    number = read_count(text)
    if case is None or number is None or not 0 < number <= len(listed):
        return False
    duties.press(draft, case.id, listed[number - 1].id, _outcome(listed[number - 1]))
    return True


def _listed(case: Case) -> list[Duty]:
    return cases.open_duties(case)[:MOST]


def _outcome(duty: Duty) -> str:
    return "kept" if isinstance(duty, Promise) else "done"


def _press(case: Case, duty: Duty) -> str:
    return encode(TaskPress(case.id, duty.id, _outcome(duty)))
