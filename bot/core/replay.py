"""A case walked once more, silently, over what the person answered: what would there be, had this been known?

Every stride of the road is done at its own time by the same code as the first time. A stride whose question does not
come up any more is passed over, and waits in the road until a correction brings its question back.
"""

from __future__ import annotations

from dataclasses import dataclass

from msgspec.structs import replace

from bot.core import cases, outcomes, walk
from bot.core.case import Case, Known, Line, Stride
from bot.core.content import Content
from bot.core.draft import Draft
from bot.core.flow import Ask
from bot.core.person import Person, Place


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a walk over the whole road leaves: duties and lines of money by id, and where the talk stands."""

    duties: dict[str, cases.Duty]
    ledger: dict[str, Line]
    places: tuple[Place, ...]


def replay(content: Content, case: Case, reach: tuple[str, ...]) -> Outcome | None:
    """The outcome of a case's road with the facts it has now and the person's hours; None when the road does not begin at its beginning."""
    if not case.road or case.road[0].kind != "start":
        return None
    person = Person(
        "", reach=reach, cases=(replace(case, tasks=(), promises=(), ledger=(), entries=(), facts={}, items={}),)
    )
    for stride in case.road:
        draft = Draft(content, replace(person, seq=stride.made), stride.at, silent=True)
        if draft.person.case(case.id) is None:
            return None
        draft.put_case(_knowing(draft.case(case.id), case, stride))
        _do(draft, case.id, stride)
        person = draft.person
    walked = person.case(case.id)
    if walked is None:
        return None
    places = tuple(replace(place, trail=(), asked=min(place.asked, 1)) for place in person.places)
    duties = {duty.id: duty for duty in cases.duties(walked)}
    return Outcome(duties, {line.id: line for line in walked.ledger}, places)


def _knowing(walked: Case, case: Case, stride: Stride) -> Case:
    """The walked case with everything that was known when this stride was done."""

    def by_then(facts: dict[str, Known]) -> dict[str, Known]:
        return {name: known for name, known in facts.items() if known.at <= stride.at}

    items = {
        name: {item: by_then(facts) for item, facts in rows.items() if by_then(facts)}
        for name, rows in case.items.items()
    }
    return replace(walked, facts=by_then(case.facts), items={name: rows for name, rows in items.items() if rows})


def _do(draft: Draft, case_id: str, stride: Stride) -> None:
    match stride.kind:
        case "start" | "report":
            draft.push_place(Place(case_id, stride.flow, stride.step, item=stride.item, task=stride.task))
            walk.walk(draft)
        case "outcome":
            case = draft.case(case_id)
            duty = cases.find_duty(case, stride.task)
            if duty is not None and cases.is_open(duty):
                outcomes.settle(draft, case, duty, stride.option)
                outcomes.open_thread(draft, case_id, duty, stride.option)
        case "answer":
            _answer(draft, case_id, stride)


def _answer(draft: Draft, case_id: str, stride: Stride) -> None:
    asked = (stride.flow, stride.step, stride.item, stride.task)
    found = [place for place in draft.person.places if (place.flow, place.step, place.item, place.task) == asked]
    flow = draft.content.flows.get(stride.flow)
    step = flow.step(stride.step) if flow else None
    if not found or not isinstance(step, Ask):
        return
    others = tuple(place for place in draft.person.places if place is not found[-1])
    draft.person = replace(draft.person, places=(*others, found[-1]))
    view = draft.view(case_id, stride.item)
    known = view.known(step.save) if step.save else None
    told = view.text(step.save) if step.save else ""
    option = told if told in step.options else "next" if told and stride.option == "skip" else stride.option
    walk.answer(draft, step, option, known)
