"""What could not be said in its time: a word for an answer that never arrived, and in a free reply what no push may tell."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core import cases
from bot.core.draft import Draft
from bot.core.plan import title
from bot.core.reminders import due_now

MOST_NAMED = 5


def make_up(draft: Draft) -> None:
    """A word first to somebody whom an answer of ours never reached; what follows is decided anew."""
    if draft.person.missed:
        draft.person = replace(draft.person, missed=False)
        draft.say("said.overtaken")


def catch_up(draft: Draft) -> None:
    """While no push may go out, a free reply names what fell due, before anything that it asks. The next reply tells what
    has no room in this one.
    """
    held = draft.person.pushes_from
    if held is None or held <= draft.now or draft.erase or draft.room < 1:
        return
    person = replace(draft.person, pushes_from=None)
    due = due_now(person, draft.content.book.calendar, draft.now)[:MOST_NAMED]
    if not due:
        return
    for case, duty, names in due:
        draft.put_case(cases.put_duty(draft.case(case.id), replace(duty, fired=(*duty.fired, *names))))
    lines = tuple(title(draft, draft.case(case.id), duty) for case, duty, _ in due)
    draft.say("reminder.unpushed", lines=lines)
    draft.says.insert(0, draft.says.pop())
