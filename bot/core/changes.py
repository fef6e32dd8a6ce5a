"""What a turn changed, as rows for the terminal and for tests: derived from the person before and after."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec.structs import replace

from bot.core.after import of_case
from bot.core.calendar import in_japan
from bot.core.case import Case, Line, Promise, Task
from bot.core.cases import find_duty
from bot.core.person import Person

Row = dict[str, Any]


def changes(before: Person, after: Person, closed: tuple[Case, ...] = ()) -> Iterator[Row]:
    """Diary lines, tasks, promises and money that are new or different, and timers set and cancelled."""
    old_cases = {case.id: case for case in before.watched}
    stays = {of_case(home.id): {task.id for task in home.tasks} for home in after.after}
    for home in after.after:
        yield from _case_changes(old_cases.get(home.id) or _home_of(old_cases.get(of_case(home.id)), home), home, set())
    for case in (*after.cases, *closed):
        yield from _case_changes(old_cases.get(case.id), case, stays.get(case.id, set()))
    yield from _timers(before, after)


def _home_of(case: Case | None, home: Case) -> Case | None:
    """What of a case that was closed in this turn stays, as it was before."""
    kept = {task.id for task in home.tasks}
    return replace(home, tasks=tuple(task for task in case.tasks if task.id in kept)) if case else None


def _case_changes(old: Case | None, new: Case, stays: set[str]) -> Iterator[Row]:
    before_now = old.entries if old else ()
    moved = len(new.entries) < len(before_now)  # older lines have gone to a page of their own
    for entry in [one for one in new.entries if one not in before_now] if moved else new.entries[len(before_now) :]:
        yield {"kind": "noted", "case": new.id, "entry": entry.kind, "key": entry.key, "facts": entry.facts}
    old_tasks = {task.id: task for task in old.tasks} if old else {}
    for task in new.tasks:
        before = old_tasks.get(task.id)
        if before is None or _task_face(before) != _task_face(task):
            yield _task_row(new, task)
    gone = set(old_tasks) - {task.id for task in new.tasks} - stays
    for task_id in sorted(gone):
        yield {"kind": "task", "case": new.id, "id": task_id, "state": "withdrawn"}
    old_promises = {promise.id: promise for promise in old.promises} if old else {}
    for promise in new.promises:
        if old_promises.get(promise.id) != promise:
            yield _promise_row(new, promise)
    for promise_id in sorted(set(old_promises) - {promise.id for promise in new.promises}):
        yield {"kind": "promise", "case": new.id, "id": promise_id, "state": "withdrawn"}
    old_lines = set(old.ledger) if old else set()
    for line in new.ledger:
        if line not in old_lines:
            yield _line_row(new, line)
    for line_id in sorted({line.id for line in old.ledger} - {line.id for line in new.ledger} if old else ()):
        yield {"kind": "ledger", "case": new.id, "id": line_id, "line": "withdrawn"}


def _task_face(task: Task) -> tuple[object, ...]:
    """What of a task somebody would notice; which reminders were spoken is no change of the task."""
    return (task.state, task.due, task.deadline, task.later)


def _task_row(case: Case, task: Task) -> Row:
    row: Row = {
        "kind": "letter" if task.letter else "task",
        "case": case.id,
        "id": task.id,
        "owner": task.owner,
        "state": task.state,
        "due": _local(task.later or task.due),
    }
    if task.letter:
        row["letter"] = task.letter
    if task.deadline:
        row["rule"] = task.deadline.rule
        row["safe"] = task.deadline.safe.isoformat()
        row["other"] = task.deadline.other.isoformat() if task.deadline.other else None
    return row


def _promise_row(case: Case, promise: Promise) -> Row:
    return {
        "kind": "promise",
        "case": case.id,
        "id": promise.id,
        "who": promise.who,
        "state": promise.state,
        "by": _local(promise.by),
        "due": _local(promise.later or promise.due),
    }


def _line_row(case: Case, line: Line) -> Row:
    row: Row = {"kind": "ledger", "case": case.id, "id": line.id, "line": line.kind, "money": line.money}
    if line.item:
        row["item"] = line.item
    if line.day:
        row["day"] = line.day.isoformat()
    if line.month:
        row["month"] = line.month
    if line.expected:
        row["expected"] = True
    return row


def _timers(before: Person, after: Person) -> Iterator[Row]:
    old = {reminder.id: reminder for reminder in before.reminders}
    new = {reminder.id: reminder for reminder in after.reminders}
    for reminder in after.reminders:
        if (before_now := old.get(reminder.id)) is None or before_now.due != reminder.due:
            yield {"kind": "scheduled", "id": reminder.id, "task": reminder.subject, "due": _local(reminder.due)}
    for reminder in before.reminders:
        if reminder.id not in new and not _spoken(after, reminder.case, reminder.subject, reminder.name):
            yield {"kind": "cancelled", "id": reminder.id, "task": reminder.subject}


def fired(before: Person, after: Person) -> Iterator[Row]:
    """The reminders that were spoken in this turn."""
    for reminder in before.reminders:
        if _spoken(after, reminder.case, reminder.subject, reminder.name):
            yield {"kind": "fired", "id": reminder.id, "task": reminder.subject, "due": _local(reminder.due)}


def _spoken(person: Person, case_id: str, subject: str, name: str) -> bool:
    case = person.case(case_id)
    duty = find_duty(case, subject) if case else None
    return duty is not None and name in duty.fired


def _local(moment: Any) -> str | None:
    return None if moment is None else f"{in_japan(moment):%Y-%m-%d %H:%M}"
