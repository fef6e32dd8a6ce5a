"""返事の案: what the bot would say now and the letter it drafted, for a helper to send or to reword; behind it the rules and
facts with their source and the day they were seen.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from bot.core import cases, walk
from bot.core.case import Case, Task
from bot.core.draft import Draft
from bot.core.facts import is_shown
from bot.core.handing import word
from bot.core.person import Button, Message, Word
from bot.core.plan import title
from bot.core.press import SkillPress, encode
from bot.core.visibility import Kind, is_kept, may_see
from bot.skills import desk_told

_MOST_SAYS, _MOST_SOURCES = 2, 4


def asked(draft: Draft, told: Word, sender: str) -> None:
    """A helper wants a draft: into the thread, with what stands behind it."""
    case = _case(draft, told)
    says = _says(draft, case)
    if case is None or not says:
        draft.tell(sender, word(draft, "desk_spoke", case, (Message("desk-thread.no-draft"),)))
        return
    if draft.person.at_desk is not None:  # a draft that is asked for again may be sent again
        draft.person = replace(draft.person, at_desk=replace(draft.person.at_desk, sent=""))
    send = Button("desk-card.send", encode(SkillPress("helper", f"suggest//{_digest(says)}")))
    made = [Message("desk-thread.suggested", lines=says, buttons=(send,)), *_letters(draft, case)]
    rests_on = behind(draft, case, made) or (Message("desk-thread.no-source"),)
    draft.tell(sender, word(draft, "desk_spoke", case, (*made, *rests_on)))


def sent(draft: Draft, told: Word, sender: str) -> None:
    """The helper sends it as it stands, once: signed like an answer. What has changed since they read it is not sent."""
    at, case = draft.person.at_desk, _case(draft, told)
    if at is None or at.state != "held" or draft.person.blocked:
        desk_told.answered(draft, told, sender)
        return
    says, name = _says(draft, case), str(told.data.get("name", ""))
    digest = _digest(says)
    if at.sent == digest == told.data.get("digest"):
        return
    if digest != told.data.get("digest"):
        draft.tell(sender, word(draft, "desk_spoke", case, (Message("desk-thread.draft-old"),)))
        asked(draft, told, sender)
        return
    draft.person = replace(draft.person, at_desk=replace(at, sent=digest))
    draft.say("desk.signed", args={"name": name})
    draft.says += says
    if draft.content.desk is not None and not draft.content.desk.approval:  # else the thread tells who approved it
        draft.tell(sender, word(draft, "desk_spoke", case, (Message("desk-thread.draft-sent", {"name": name}),)))
    desk_told.record(draft, told, "answered")


def behind(draft: Draft, case: Case | None, says: Sequence[Message]) -> tuple[Message, ...]:
    """The rules and facts that sentences rest on: what they name, and what the dates of the case follow from."""
    deadlines = (
        [duty.deadline.rule for duty in cases.open_duties(case) if isinstance(duty, Task) and duty.deadline]
        if case
        else []
    )
    lines = []
    for ref in dict.fromkeys((*(ref for said in says for ref in _named(said)), *deadlines)):
        fact = draft.content.book.find(ref)
        if fact is not None and fact.source and is_shown(fact, draft.now.date()):
            lines.append(Message("desk-thread.source", {"rule": fact.ref, "source": fact.source[0]}))
    return (Message("desk-thread.sources", lines=tuple(lines[:_MOST_SOURCES])),) if lines else ()


def _named(said: Message) -> Iterator[str]:
    """What a sentence and its lines are given that may be facts."""
    for value in said.args.values():
        if isinstance(value, str) and "/" in value:
            yield value
    for line in said.lines:
        yield from _named(line)


def _says(draft: Draft, case: Case | None) -> tuple[Message, ...]:
    """What the bot would say if it were its turn: the pending question, else the next duty. Without buttons."""
    if case is None or not _may(case, "words"):
        return ()
    alone = Draft(draft.content, replace(draft.person, at_desk=None), draft.now)
    walk.resume(alone)
    says = [
        replace(said, buttons=(), menu="", menu_data="", style="text") for said in alone.says if said.style != "copy"
    ]
    duties = cases.open_duties(case)
    if not says and duties:
        says = [Message("desk.next", lines=(title(draft, case, duties[0]),))]
    return tuple(says[:_MOST_SAYS])


def _letters(draft: Draft, case: Case) -> tuple[Message, ...]:
    """The newest letter that waits to be sent."""
    waiting = [duty for duty in cases.open_duties(case) if isinstance(duty, Task) and duty.letter]
    if not waiting or not _may(case, "letter"):
        return ()
    task = waiting[-1]
    key = f"letter-{task.letter}"
    return (Message(key, draft.arguments(key, case.id, task.item, {}), style="copy", lang="letter"),)


def _may(case: Case, kind: Kind) -> bool:
    return may_see(kind, "helper", "gist", "open", kept=is_kept(case))


def _case(draft: Draft, told: Word) -> Case | None:
    return draft.person.case(told.case) or (draft.person.cases[-1] if draft.person.cases else None)


def _digest(says: Sequence[Message]) -> str:
    return hashlib.sha256(repr(tuple(says)).encode()).hexdigest()[:16]
