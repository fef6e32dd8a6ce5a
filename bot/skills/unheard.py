"""What could not be said in its time: a word for an answer that never arrived, and in a free reply what no push may tell."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from bot.core import cases
from bot.core.draft import Draft
from bot.core.plan import title
from bot.core.reminders import due_now
from bot.core.thrift import is_urgent, next_look

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
    refused, saving = (_is_ahead(until, draft) for until in (draft.person.pushes_from, draft.person.saving))
    if not (refused or saving) or draft.erase or draft.room < 1:
        return
    person = replace(draft.person, pushes_from=None, saving=None)
    due = due_now(person, draft.content.book.calendar, draft.now)[:MOST_NAMED]
    if not due:
        return
    for case, duty, names in due:
        draft.put_case(cases.put_duty(draft.case(case.id), replace(duty, fired=(*duty.fired, *names))))
    lines = tuple(title(draft, draft.case(case.id), duty) for case, duty, _ in due)
    draft.say("reminder.unpushed" if refused else "reminder.digest", lines=lines)
    draft.says.insert(0, draft.says.pop())


def save(draft: Draft) -> bool:
    """Keep what falls due for the next free reply, because few pushes are left; False where any of it is urgent, or a
    push goes out anyway: then all of it is said.
    """
    draft.person = replace(draft.person, saving=None)
    due = due_now(draft.person, draft.content.book.calendar, draft.now)
    if draft.says or any(is_urgent(duty, names) for _, duty, names in due):
        return False
    draft.person = replace(draft.person, saving=next_look(draft.now))
    return True


def _is_ahead(until: datetime | None, draft: Draft) -> bool:
    return until is not None and until > draft.now
