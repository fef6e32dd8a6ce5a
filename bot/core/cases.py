"""Changes to a case as functions from one case to the next: facts, diary lines, tasks, promises, money."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from bot.core.case import Case, Entry, Known, Line, Promise, Stride, Task, Value
from bot.core.contract import LIST, is_own
from bot.core.person import Person

Duty = Task | Promise


def put_case(person: Person, case: Case) -> Person:
    """The person with that case in place of the one with its id, or added at the end."""
    if person.case(case.id) is None:
        return replace(person, cases=(*person.cases, case))
    if any(old.id == case.id for old in person.after):
        return replace(person, after=tuple(case if old.id == case.id else old for old in person.after))
    return replace(person, cases=tuple(case if old.id == case.id else old for old in person.cases))


def save(case: Case, item: str, name: str, known: Known | None) -> Case:
    """The case with a fact set or, for None, forgotten. "card.brand" belongs to the item "card.2", else to the case,
    and a contract's own facts to the contract.
    """
    list_name, dot, fact = (LIST, ".", name) if is_own(item, name) else name.partition(".")
    if not dot:
        return replace(case, facts=_with(case.facts, name, known))
    item_id = item.partition(".")[2]
    items = dict(case.items)
    rows = dict(items.get(list_name, {}))
    rows[item_id] = _with(rows.get(item_id, {}), fact, known)
    items[list_name] = rows
    return replace(case, items=items)


def put_list(case: Case, name: str, things: tuple[str, ...], known: Known) -> Case:
    """The case with a list of named things, in place of what the list held; `known` says when and where it was told."""
    rows = {str(number): {"name": replace(known, value=thing)} for number, thing in enumerate(things, 1)}
    return replace(case, items={**case.items, name: rows})


def _with(facts: dict[str, Known], name: str, known: Known | None) -> dict[str, Known]:
    rest = {old: value for old, value in facts.items() if old != name}
    return rest if known is None else {**rest, name: known}


def note(
    case: Case,
    now: datetime,
    kind: str,
    key: str,
    facts: dict[str, Value],
    source: str = "",
    content: str = "",
    item: str = "",
) -> Case:
    """The case with one more diary line."""
    return replace(case, entries=(*case.entries, Entry(now, kind, key, facts, source, content, item)))


_ONCE = frozenset({"charged", "disputed", "promised"})


def put_line(case: Case, line: Line) -> Case:
    """The case with a ledger line in place of the one with its id, or added.

    What was charged, disputed and promised is one line a contract, whoever told it: the last word counts, and a day
    that was told before stays.
    """
    rest, same = [], None
    for old in case.ledger:
        if line.kind in _ONCE and (old.kind, old.item) == (line.kind, line.item):
            same = old
        elif old.id != line.id:
            rest.append(old)
    if same is not None and line.day is None and not line.month:
        line = replace(line, day=same.day, month=same.month, expected=line.expected or same.expected)
    return replace(case, ledger=(*rest, line))


MOST_STRIDES = 150
"""The longest road that is kept; a longer one loses its beginning, and a correction then only counts dates anew."""


def put_stride(case: Case, stride: Stride) -> Case:
    """The case with one more step of its road."""
    return replace(case, road=(*case.road, stride)[-MOST_STRIDES:])


def put_duty(case: Case, duty: Duty) -> Case:
    """The case with a task or promise in place of the one with its id, or added."""
    if isinstance(duty, Task):
        tasks = {task.id: task for task in (*case.tasks, duty)}
        return replace(case, tasks=tuple(tasks.values()))
    promises = {promise.id: promise for promise in (*case.promises, duty)}
    return replace(case, promises=tuple(promises.values()))


def duties(case: Case) -> tuple[Duty, ...]:
    """Every task and promise of a case."""
    return (*case.tasks, *case.promises)


def duty_id(step: str, item: str) -> str:
    """What the duty of a step is called, for one item of a list or for the case."""
    return f"{step}.{item}" if item else step


def find_duty(case: Case, duty_id: str) -> Duty | None:
    """The task or promise of that id."""
    return next((duty for duty in duties(case) if duty.id == duty_id), None)


def is_open(duty: Duty) -> bool:
    """Whether something is still to be done or waited for."""
    return duty.state in ("todo", "waiting")


def open_duties(case: Case) -> list[Duty]:
    """What is still to be done or waited for, the soonest first, the undated last."""
    pending = [duty for duty in duties(case) if is_open(duty)]
    return sorted(pending, key=lambda duty: (duty.due is None, duty.due or duty.opened, duty.made))


def undo_since(case: Case, made: int) -> Case:
    """The case without the open duties and ledger lines that came of question `made` or a later one (もどる)."""
    return replace(
        case,
        tasks=tuple(task for task in case.tasks if task.made < made or not is_open(task)),
        promises=tuple(promise for promise in case.promises if promise.made < made or not is_open(promise)),
        ledger=tuple(line for line in case.ledger if line.made < made),
        road=tuple(stride for stride in case.road if stride.made < made or stride.kind in ("start", "outcome")),
    )
