"""Whoever was in a hurry is let out of it: after every urgent step each road that goes on logs that the urgent part is over."""

from __future__ import annotations

import pytest

from bot.content.library import Library
from bot.core.flow import Ask, End, Flow, Go, LetterStep, Note, Say, TaskStep, WaitStep, ways


def left_in_a_hurry(flow: Flow, start: str) -> list[str]:
    """The ends of the roads from a step on which nobody logs that the hurry is over; another flow logs its own."""
    waiting, seen, lost = [start], set[str](), []
    while waiting:
        step = flow.steps[waiting.pop()]
        if step.id in seen or (isinstance(step, Note) and step.kind == "calm"):
            continue
        seen.add(step.id)
        if (isinstance(step, End) and step.state != "thread") or (isinstance(step, Go) and not step.next):
            lost.append(step.id)
        if isinstance(step, TaskStep | WaitStep | LetterStep):
            waiting.append(step.next)  # what becomes of a duty is a thread of another day
        else:
            waiting.extend(target for _, target in ways(step))
    return lost


def urgent_steps(flow: Flow) -> list[str]:
    return [step.id for step in flow.steps.values() if isinstance(step, Say | Ask) and step.urgent]


def test_every_road_out_of_a_hurry_logs_its_end(library: Library) -> None:
    lost = {
        f"{flow.id}.{step}": found
        for flow in library.flows.values()
        for step in urgent_steps(flow)
        if (found := left_in_a_hurry(flow, step))
    }
    # The codes, and the machine, have roads of their own that begin in a hurry, and log its end.
    assert {step: ends for step, ends in lost.items() if ends not in (["to_prepaid"], ["to_warning"])} == {}


@pytest.mark.parametrize(
    "flow", ["prepaid_card", "bank_transfer", "fake_warning", "suspicious_email", "account_takeover"]
)
def test_a_flow_with_a_hurry_can_end_it(library: Library, flow: str) -> None:
    assert urgent_steps(library.flows[flow])
    assert any(isinstance(step, Note) and step.kind == "calm" for step in library.flows[flow].steps.values())
