"""What an outcome makes of a task or promise: done, cannot, kept, or asked after again; and the thread it opens."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time, timedelta

from msgspec.structs import replace

from bot.core import cases, walk
from bot.core.after import is_after
from bot.core.calendar import at, in_japan
from bot.core.case import Case, Promise, Stride, Value
from bot.core.cases import Duty
from bot.core.draft import Draft
from bot.core.flow import Flow, LetterStep, TaskStep, WaitStep
from bot.core.person import Place


def settle(draft: Draft, case: Case, duty: Duty, outcome: str) -> None:
    """Keep an outcome ("done", "cannot", "kept", "not_yet") and write it into the diary; says nothing."""
    if isinstance(duty, Promise):
        changed: Duty = replace(duty, state="kept", queued=False) if outcome == "kept" else _chase_again(draft, duty)
    else:
        changed = replace(duty, state="done" if outcome == "done" else "cannot", queued=False)
    stride = Stride(
        "outcome", draft.now, draft.person.seq, duty.flow, duty.step, duty.item, option=outcome, task=duty.id
    )
    case = cases.note(
        cases.put_stride(cases.put_duty(case, changed), stride),
        draft.now, outcome, f"diary.{outcome}", titled(duty), draft.source, draft.content.version,
    )  # fmt: skip
    draft.put_case(case)


def open_thread(draft: Draft, case_id: str, duty: Duty, outcome: str) -> bool:
    """Walk the thread that the duty's step has for an outcome, if it has one; a promise not kept yet is overdue."""
    flow, way = duty.flow, ways_of(draft, case_id, duty).get("overdue" if outcome == "not_yet" else outcome)
    if isinstance(duty, Promise) and (duty.flow, duty.what, outcome) == ("promise", "refund", "kept"):
        # A told refund has no thread of its own; that the statement shows it is a report its contract's flow may know.
        at = flow_of(draft, draft.case(case_id), duty.item)
        flow, way = (at.id, at.reports.get("minus")) if at else ("", None)
    if way:
        draft.push_place(Place(case_id, flow, way, item=duty.item, task=duty.id))
        walk.walk(draft)
    return bool(way)


def flow_of(draft: Draft, case: Case, item: str = "") -> Flow | None:
    """The flow that reports about a contract belong to: the one it has gone over to, else the case's own."""
    open_now = [duty for duty in cases.open_duties(case) if duty.item == item]
    for duty in sorted(open_now, key=lambda duty: duty.opened, reverse=True):
        flow = draft.content.flows.get(duty.flow)
        if flow is not None and flow.reports:
            return flow
    gone_to = [stride.flow for stride in case.road if stride.item == item]
    known = [flow for name in reversed(gone_to) if (flow := draft.content.flows.get(name)) and flow.reports]
    return known[0] if known else draft.content.flows.get(case.kind)


def ways_of(draft: Draft, case_id: str, duty: Duty) -> Mapping[str, str]:
    """The steps that the outcomes of a duty lead to; told promises have none, nor has what outlived its case."""
    flow = draft.content.flows.get(duty.flow) if not is_after(case_id) else None
    step = flow.step(duty.step) if flow else None
    return step.ways if isinstance(step, TaskStep | WaitStep | LetterStep) else {}


def titled(duty: Duty) -> dict[str, Value]:
    """What a diary line about a duty keeps: which step it was, to be read in any language."""
    return {"title": f"{duty.flow}-{duty.step}.title", "item": duty.item}


def _chase_again(draft: Draft, promise: Promise) -> Promise:
    """Ask again in two days, on a business day at ten."""
    day = in_japan(draft.now).date() + timedelta(days=2)
    return replace(promise, later=at(draft.content.book.calendar.later(day), time(10, 0)))
