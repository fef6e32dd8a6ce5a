"""送る文: what a relative was asked to do, in the person's own voice, to send on as it is. No name, no number in it."""

from __future__ import annotations

from bot.core.draft import Draft
from bot.core.person import Message
from bot.core.plan import asked_of_relative, relative_of
from bot.skills.which_case import ask, current


def show(draft: Draft, argument: str = "") -> None:
    """The text for the relative of the current case."""
    if ask(draft, "forward"):
        return
    case = current(draft)
    asked = asked_of_relative(draft, case) if case else []
    if case is None or not asked:
        draft.say("forward.none")
        return
    lines = tuple(Message(key, draft.arguments(key, case.id, task.item, {})) for task, key in asked)
    draft.say("forward", args={"who": relative_of(draft.view(case.id))})
    draft.say("forward-text", lines=lines, style="copy")
