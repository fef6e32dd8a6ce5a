"""人と話す: the desks where people answer, the open ones first. Despair comes before everything else."""

from __future__ import annotations

from typing import Literal

from msgspec.structs import replace

from bot.core import walk
from bot.core.calendar import in_japan
from bot.core.case import Value
from bot.core.draft import Draft
from bot.core.facts import Fact, is_shown
from bot.core.pause import DESPAIR
from bot.core.person import Message, Place
from bot.skills import desk, menu

DESKS = ("desks/consumer_188", "desks/police_9110")


def show(draft: Draft, argument: str = "") -> None:
    """The desks with their hours; then back to the question when the person wants."""
    desk.tell_state(draft)
    lines = tuple(line(draft, one) for one in _open_first(draft))
    back = menu.button("human.back", "resume") if draft.person.places else menu.button("stop.menu", "menu")
    helper = desk.offers(draft)
    draft.say("human", lines=lines, buttons=(helper, back) if helper else (back,))
    draft.asked = True


def hear(draft: Draft) -> None:
    """A hint of self-harm: everything else rests, and each time it is said it is heard anew. The helpdesk knows at once."""
    desk.tell_gist(draft, "despair", None)
    flow = draft.content.flows.get(DESPAIR)
    if flow is None:
        _people(draft)
        return
    case = next((case for case in draft.person.cases if case.kind == DESPAIR), None)
    if case is None:
        walk.open_case(draft, flow, {})
        return
    others = tuple(place for place in draft.person.places if place.case != case.id)
    draft.person = replace(draft.person, places=(*others, Place(case.id, flow.id, flow.start)))
    walk.walk(draft)


def _people(draft: Draft) -> None:
    """Without a flow of its own: no form, no money talk, people."""
    draft.say("despair")
    args: dict[str, Value] = {"emergency": "desks/police_110"}
    draft.say(
        "despair.people", args=args, buttons=(menu.button("human.show", "human"), menu.button("human.back", "resume"))
    )
    draft.asked = True


def _open_first(draft: Draft) -> list[Fact]:
    book = draft.content.book
    today = in_japan(draft.now).date()
    desks = [found for ref in DESKS if (found := book.find(ref)) and is_shown(found, today)]
    return sorted(desks, key=lambda found: _answers(draft, found) != "yes")


def _answers(draft: Draft, found: Fact) -> Literal["yes", "no", "unknown"]:
    hours = found.opening()
    return hours.answers(draft.now, draft.content.book.calendar) if hours else "unknown"


def line(draft: Draft, found: Fact) -> Message:
    """Open now, opens then, or when it usually answers."""
    answers, hours = _answers(draft, found), found.opening()
    calendar = draft.content.book.calendar
    args: dict[str, Value] = {"desk": found.ref}
    if answers == "yes":
        return Message("human.line-open", args)
    if answers == "unknown" or hours is None:
        return Message("human.line-unknown", args)
    opens = hours.known_opening(draft.now, calendar)
    day = hours.next_opening(draft.now, calendar).date()  # where only the day is the same everywhere
    return Message(
        "human.line-closed", {**args, "opens_on": (opens.isoformat(timespec="minutes") if opens else f"{day}")}
    )
