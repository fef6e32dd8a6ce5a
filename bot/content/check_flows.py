"""Proves the routes: every target, rule, list and fact exists, nothing is unreachable, no turn says too much."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Literal, get_args, get_origin, get_type_hints

from bot.content.faults import Fault, did_you_mean
from bot.core.case import Line
from bot.core.content import Content
from bot.core.draft import MOST_BUBBLES
from bot.core.facts import KINDS
from bot.core.flow import (
    Ask,
    Branch,
    Each,
    End,
    Flow,
    Go,
    LetterStep,
    Note,
    Say,
    Step,
    TaskStep,
    WaitStep,
    reachable,
    ways,
)
from bot.core.rulebook import ARGUMENTS, BRANCHES, DUES, PICKS

MOST_BUTTONS = 4
_PLAN_BUBBLES = 2
_OUTCOMES: Mapping[type, tuple[str, ...]] = {
    TaskStep: ("done", "cannot"),
    LetterStep: ("done", "cannot"),
    WaitStep: ("kept", "overdue"),
}
_LEDGER = get_args(get_type_hints(Line)["kind"])


def check_flows(content: Content) -> list[Fault]:
    """Every fault in the routes of all flows."""
    return [fault for flow in content.flows.values() for rule in _FLOW_RULES for fault in rule(content, flow)]


def place(flow: Flow, step: str) -> str:
    """How a fault names a step."""
    return f"flows/{flow.id}.toml [{step}]"


def _targets(content: Content, flow: Flow) -> Iterator[Fault]:
    if flow.start not in flow.steps:
        yield Fault(place(flow, "flow"), f'no step "{flow.start}"{did_you_mean(flow.start, flow.steps)}')
    for step in flow.steps.values():
        for label, target in ways(step):
            if target not in flow.steps:
                yield Fault(place(flow, step.id), f'{label}: no step "{target}"{did_you_mean(target, flow.steps)}')
        if isinstance(step, Go) and step.flow not in content.flows:
            yield Fault(place(flow, step.id), f'no flow "{step.flow}"{did_you_mean(step.flow, content.flows)}')
    entries = {**{f"reports {told}": target for told, target in flow.reports.items()}, "more": flow.more}
    for label, target in entries.items():
        if target and target not in flow.steps:
            yield Fault(place(flow, "flow"), f'{label}: no step "{target}"{did_you_mean(target, flow.steps)}')
    for old, new in flow.renamed.items():
        if old in flow.steps or new not in flow.steps:
            yield Fault(place(flow, "flow"), f'renamed: "{old}" must be gone and "{new}" must be a step')


def _unreachable(content: Content, flow: Flow) -> Iterator[Fault]:
    for step_id in sorted(set(flow.steps) - reachable(flow)):
        yield Fault(place(flow, step_id), "no road leads to this step")


def _rules(content: Content, flow: Flow) -> Iterator[Fault]:
    for step in flow.steps.values():
        match step:
            case Branch():
                yield from _branch(flow, step)
            case TaskStep() | LetterStep() if "/" in step.desk and content.book.find(step.desk) is None:
                yield Fault(place(flow, step.id), f'desk: no fact "{step.desk}"')
            case TaskStep() | WaitStep() | LetterStep():
                yield from _named(flow, step, step.due, DUES, "due rule")
                for outcome in step.ways:
                    known = _OUTCOMES[type(step)]
                    if outcome not in known:
                        yield Fault(place(flow, step.id), f'to: no outcome "{outcome}": {", ".join(known)}')
            case Each():
                yield from _named(flow, step, step.where, PICKS, "rule to pick an item")
            case Note() if unknown := [name for name in step.settles if not _is_duty(flow, name)]:
                yield Fault(place(flow, step.id), f"settles {unknown}: each must be a task, wait or letter")
            case Note() if unknown := [name for name in step.drops if not _can_wait(flow, name)]:
                yield Fault(place(flow, step.id), f"drops {unknown}: each must be a task, wait, letter or question")
            case Note() if step.ledger and step.ledger not in _LEDGER:
                yield Fault(place(flow, step.id), f'no ledger line "{step.ledger}": {", ".join(_LEDGER)}')
            case Note() if bool(step.ledger) != bool(step.amount):
                yield Fault(
                    place(flow, step.id), "ledger and amount stand together: a line of money, and which fact it is"
                )
            case _:
                pass


def _is_duty(flow: Flow, name: str) -> bool:
    return isinstance(flow.steps.get(name), TaskStep | WaitStep | LetterStep)


def _can_wait(flow: Flow, name: str) -> bool:
    return _is_duty(flow, name) or isinstance(flow.steps.get(name), Ask)


def _named(flow: Flow, step: Step, name: str, table: Mapping[str, object], what: str) -> Iterator[Fault]:
    if name not in table:
        yield Fault(place(flow, step.id), f'no {what} "{name}"{did_you_mean(name, table)}')


def _branch(flow: Flow, step: Branch) -> Iterator[Fault]:
    function = BRANCHES.get(step.rule)
    if function is None:
        yield Fault(place(flow, step.id), f'no branch rule "{step.rule}"{did_you_mean(step.rule, BRANCHES)}')
        return
    labels = branch_labels(function)
    for label in sorted(labels - set(step.to)):
        yield Fault(place(flow, step.id), f'{step.rule} may answer "{label}", and no road leads on from there')
    for label in sorted(set(step.to) - labels):
        yield Fault(place(flow, step.id), f'{step.rule} never answers "{label}"{did_you_mean(label, labels)}')


def branch_labels(function: Callable[..., object]) -> set[str]:
    """The values a branch rule's Literal return type allows; empty when it has none."""
    answer = get_type_hints(function).get("return")
    return set(get_args(answer)) if get_origin(answer) is Literal else set()


def _questions(content: Content, flow: Flow) -> Iterator[Fault]:
    for step in flow.steps.values():
        if not isinstance(step, Ask):
            continue
        if step.source and step.source not in KINDS:
            yield Fault(place(flow, step.id), f'no kind of fact "{step.source}"{did_you_mean(step.source, KINDS)}')
            continue
        for fact in step.shown:
            if content.book.find(f"{step.source}/{fact}") is None:
                known = content.book.kinds.get(step.source, {})
                yield Fault(place(flow, step.id), f'show: no {step.source} "{fact}"{did_you_mean(fact, known)}')
        buttons = (
            len(step.shown) + len(step.options) + bool(step.skip) + step.fix + (step.kind == "when") + len(step.offers)
        )
        if buttons > MOST_BUTTONS:
            yield Fault(place(flow, step.id), f"{buttons} buttons; at most {MOST_BUTTONS}")


def _lists(content: Content, flow: Flow) -> Iterator[Fault]:
    for step in flow.steps.values():
        names = [step.list] if isinstance(step, Each) else []
        if isinstance(step, Ask) and step.list:
            names.append(step.list)
        if isinstance(step, Ask) and "." in step.save:
            names.append(step.save.partition(".")[0])
        for name in names:
            if name not in flow.lists:
                yield Fault(place(flow, step.id), f'no list "{name}" in [flow] lists{did_you_mean(name, flow.lists)}')
        for label, name in (("amount", step.amount), ("day", step.day)) if isinstance(step, Note) else ():
            if name and name not in _known_arguments(flow):
                hint = did_you_mean(name, _known_arguments(flow))
                yield Fault(place(flow, step.id), f'{label}: no fact or rule gives "{name}"{hint}')


def saved_names(flow: Flow) -> set[str]:
    """The facts that questions of a flow save."""
    return {step.save for step in flow.steps.values() if isinstance(step, Ask) and step.save}


def _known_arguments(flow: Flow) -> set[str]:
    return {name.replace(".", "_") for name in saved_names(flow)} | set(ARGUMENTS) | {"lines"}


def _arguments(content: Content, flow: Flow) -> Iterator[Fault]:
    """Every argument of a step's words is a fact some question saves, or a rule answers it."""
    known = _known_arguments(flow)
    for key, names in content.arguments.items():
        head, _, step = key.partition(".")[0].partition("-")
        if head != flow.id or step not in flow.steps:
            continue
        for name in names:
            if name not in known:
                yield Fault(f"locales [{key}]", f'no fact or rule gives "${name}"{did_you_mean(name, known)}')
    for letter in (step for step in flow.steps.values() if isinstance(step, LetterStep)):
        key = f"letter-{letter.letter}"
        for name in content.arguments.get(key, ()):
            if name not in known and f"blank.{name}" not in content.arguments:
                yield Fault(
                    f"locales [{key}]", f'no fact, rule or "blank.{name}" gives "${name}"{did_you_mean(name, known)}'
                )


def _bubbles(content: Content, flow: Flow) -> Iterator[Fault]:
    """From each start, answer or outcome, at most three bubbles until the next question or the plan."""
    counted: dict[tuple[str, str], int] = {}
    for step in flow.steps.values():
        said = 0 if isinstance(step, Ask) else 1  # an outcome is acknowledged first
        for label, target in ways(step) if isinstance(step, Ask) else _outcomes(step):
            count = _longest(content, flow, target, counted) + said
            if count > MOST_BUBBLES:
                yield Fault(place(flow, step.id), f"{label}: {count} bubbles in one turn; at most {MOST_BUBBLES}")
    for told, target in flow.reports.items():
        count = _longest(content, flow, target, counted)
        if count > MOST_BUBBLES:
            yield Fault(place(flow, target), f"report {told}: {count} bubbles in one turn; at most {MOST_BUBBLES}")
    first = _longest(content, flow, flow.start, counted) if flow.start in flow.steps else 0
    if first > MOST_BUBBLES - 1:  # the echo of what was understood comes before it
        yield Fault(place(flow, flow.start), f"{first} bubbles at the start; at most {MOST_BUBBLES - 1}")


def _longest(content: Content, flow: Flow, step_id: str, counted: dict[tuple[str, str], int]) -> int:
    """The most bubbles from a step on. One that leads back to itself counts once: it is a fault of its own."""
    step, where = flow.steps.get(step_id), (flow.id, step_id)
    if step is None:
        return 0
    if where in counted:
        return counted[where]
    counted[where] = 0
    if isinstance(step, Go):
        other = content.flows.get(step.flow)
        most = _longest(content, other, other.start, counted) if other else 0
    else:
        onward = [_longest(content, flow, target, counted) for target in _at_once(step)]
        most = _spoken(content, flow, step) + max(onward, default=0)
    counted[where] = most
    return most


def _at_once(step: Step) -> list[str]:
    """The steps of the same flow that may follow without the person saying anything."""
    match step:
        case Ask() | Go() | End():
            return []
        case TaskStep() | WaitStep() | LetterStep():
            return [step.next]
        case _:
            return [target for _, target in ways(step)]


def _outcomes(step: Step) -> list[tuple[str, str]]:
    return list(step.ways.items()) if isinstance(step, TaskStep | WaitStep | LetterStep) else []


def _circles(content: Content, flow: Flow) -> Iterator[Fault]:
    """The talk comes back to no step without a question; through `each`, to another item, only in silence."""
    for step in flow.steps.values():
        if _comes_back(flow, step.id, through_each=False):
            yield Fault(place(flow, step.id), "the talk comes back here without asking anything")
        elif _spoken(content, flow, step) and _comes_back(flow, step.id, through_each=True):
            yield Fault(place(flow, step.id), "this is said for every item, and nothing is asked between them")


def _comes_back(flow: Flow, start: str, *, through_each: bool) -> bool:
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        step = flow.steps.get(waiting.pop())
        if step is None or (isinstance(step, Each) and not through_each):
            continue
        onward = set(_at_once(step)) - seen
        if start in onward:
            return True
        seen |= onward
        waiting.extend(onward)
    return False


def _spoken(content: Content, flow: Flow, step: Step) -> int:
    match step:
        case Say() | Ask():
            return 1
        case LetterStep():
            return 2
        case End(state=state):
            words = int(f"{flow.id}-{step.id}" in content.arguments)
            return words + (_PLAN_BUBBLES if state == "open" else 0)
        case _:
            return 0


_FLOW_RULES = (_targets, _unreachable, _rules, _questions, _lists, _arguments, _bubbles, _circles)
