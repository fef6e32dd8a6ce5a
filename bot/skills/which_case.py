"""Several open cases of one person: which of them a skill is about, said where it is clear and asked where it is not."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core.case import Case
from bot.core.draft import Draft, argument
from bot.core.person import Aside, Message
from bot.skills import menu
from bot.understanding.answers import read_count

MOST = 4


def current(draft: Draft) -> Case | None:
    """The case that was chosen, else that of the talk on top, else the one opened last."""
    chosen = draft.person.case(draft.focus)
    if chosen is not None:
        return chosen
    place = draft.person.place
    if place is not None:
        return draft.case(place.case)
    return draft.person.cases[-1] if draft.person.cases else None


def in_question(draft: Draft) -> list[Case]:
    """The open cases in the order in which something told may be about them: the current one first, then the newest."""
    first = current(draft)
    others = [case for case in reversed(draft.person.cases) if first is None or case.id != first.id]
    return [first, *others] if first else others


def ask(draft: Draft, skill: str) -> bool:
    """Ask which case a skill shall show, where several are open and the talk stands in none of them."""
    if len(draft.person.cases) < 2 or draft.focus or draft.person.place is not None:
        return False
    offer(draft, skill)
    return True


def offer(draft: Draft, skill: str) -> None:
    """The open cases by number, the newest ones."""
    listed = draft.person.cases[-MOST:]
    lines = tuple(
        Message("settle.line", {"number": n}, lines=(titled(draft, case),)) for n, case in enumerate(listed, 1)
    )
    buttons = tuple(menu.button(f"settle.n{n}", "case", f"{skill}/{case.id}") for n, case in enumerate(listed, 1))
    draft.person = replace(draft.person, aside=Aside("case", skill))
    draft.say("case", lines=lines, buttons=buttons)
    draft.asked = True


def say_which(draft: Draft, case: Case, skill: str) -> None:
    """Say which case follows, where several are open and the talk stands in one of them."""
    if len(draft.person.cases) > 1 and draft.room > 1:
        draft.say("case.about", lines=(titled(draft, case),), buttons=(menu.button("case.other", "case", skill),))


def chosen_of(draft: Draft, number: int | None) -> str:
    """The id of the case with that number in the list, "" for none."""
    listed = draft.person.cases[-MOST:]
    return listed[number - 1].id if number is not None and 0 < number <= len(listed) else ""


def read_number(draft: Draft, text: str) -> str:
    """The id of the case whose number was typed, "" for none."""
    return chosen_of(draft, read_count(text))


def titled(draft: Draft, case: Case) -> Message:
    """What a case is called: its trouble and the shop, else the day it was opened."""
    named = Message(f"menu.{case.kind}" if f"menu.{case.kind}" in draft.content.arguments else "case.some")
    shop = argument(draft.view(case.id), "shop", draft.now)
    if shop is not None:
        return Message("plan.about", {"shop": shop}, lines=(named,))
    return Message("case.since", {"due": case.opened.isoformat()}, lines=(named,))
