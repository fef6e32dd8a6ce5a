"""証拠: what exists and what is missing for the way the money went, and why it matters; one thing asked at a time."""

from __future__ import annotations

from typing import Literal

from msgspec.structs import replace

from bot.core import cases, evidence
from bot.core.calendar import in_japan
from bot.core.case import Case, Known
from bot.core.draft import Draft
from bot.core.person import Aside, Message
from bot.skills import menu
from bot.skills.which_case import ask as ask_case
from bot.skills.which_case import current
from bot.understanding.answers import read_yes_no
from bot.understanding.commands import outcome

_MOST_LINES = 5
_FIRST, _OTHERS = evidence.MEANS[:3], evidence.MEANS[3:]


def show(draft: Draft, argument: str = "") -> None:
    """The list of the current case; an argument is what was pressed, and in which case: "means/card/2", "more//2",
    "has/receipt/2", "none/receipt/2".
    """
    what, value, case_id = [*argument.split("/"), "", "", ""][:3]
    if not what and ask_case(draft, "evidence"):
        return
    case = draft.person.case(case_id) if case_id else current(draft)
    if case is None:
        draft.say("plan.none")
        return
    if what == "means" and value in evidence.MEANS:
        case = cases.save(case, "", "paid_by", Known([*evidence.means_of(case), value], draft.now, draft.source))
        draft.put_case(case)
    elif what in ("has", "none") and value in _wanted(draft, case):
        _keep(draft, case, value, "has" if what == "has" else "none")
        return
    if what == "more" or not evidence.means_of(case):
        _ask_means(draft, case, _OTHERS if what == "more" else _FIRST)
        return
    _list(draft, draft.case(case.id))


def answer(draft: Draft, aside: Aside, text: str) -> bool:
    """A typed yes or no about the thing that was asked after."""
    case, said = draft.person.case(aside.case), read_yes_no(text)
    if outcome(text, ("later",)):
        return True  # the pending question comes back
    if case is None or said is None:
        return False
    _keep(draft, case, aside.subject, "has" if said else "none")
    return True


def photo(draft: Draft, aside: Aside, message: str) -> bool:
    """A photo of the thing that was asked after: only that it came is kept."""
    case = draft.person.case(aside.case)
    if case is None:
        return False
    draft.put_case(evidence.keep(case, aside.subject, "has", draft.now, draft.source, message))
    draft.say("evidence.photo")
    _ask_next(draft, draft.case(case.id))
    return True


def _wanted(draft: Draft, case: Case) -> list[str]:
    return evidence.wanted(draft.content.book, case, in_japan(draft.now).date())


def _list(draft: Draft, case: Case) -> None:
    things = sorted(_wanted(draft, case), key=lambda thing: evidence.state(case, thing) == "missing")
    lines = [Message(f"evidence.{evidence.state(case, thing)}", {"evidence": f"evidence/{thing}"}) for thing in things]
    draft.say("evidence", lines=tuple(lines[:_MOST_LINES]))
    _ask_next(draft, case)


def _ask_next(draft: Draft, case: Case) -> None:
    missing = [thing for thing in _wanted(draft, case) if evidence.state(case, thing) == "missing"]
    if not missing:
        draft.say("evidence.whole")
        return
    thing = missing[0]
    draft.person = replace(draft.person, aside=Aside("evidence", "has", case.id, thing))
    buttons = (
        menu.button("evidence.yes", "evidence", f"has/{thing}/{case.id}"),
        menu.button("evidence.no", "evidence", f"none/{thing}/{case.id}"),
        menu.button("evidence.later", "resume"),
    )
    why = (Message(f"evidence-why.{thing}"),)
    draft.say("evidence.ask", args={"evidence": f"evidence/{thing}"}, lines=why, buttons=buttons)
    draft.asked = True


def _keep(draft: Draft, case: Case, thing: str, told: Literal["has", "none"]) -> None:
    draft.put_case(evidence.keep(case, thing, told, draft.now, draft.source))
    draft.say("evidence.noted" if told == "has" else "evidence.gone")
    _ask_next(draft, draft.case(case.id))


def _ask_means(draft: Draft, case: Case, means: tuple[str, ...]) -> None:
    buttons = [menu.button(f"evidence.{one}", "evidence", f"means/{one}/{case.id}") for one in means]
    if means == _FIRST:
        buttons.append(menu.button("evidence.more", "evidence", f"more//{case.id}"))
    draft.say("evidence.which", buttons=tuple(buttons))
    draft.asked = True
