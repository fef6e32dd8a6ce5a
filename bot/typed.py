"""What a typed text means where it is typed: the readers, in the order in which they are asked.

Pure, a part of `advance`: it knows content and cases, no platform, no clock.
"""

from __future__ import annotations

from msgspec.structs import replace

from bot import covering, opening
from bot.ahead import takes_ahead
from bot.answering import (
    amends,
    come_back,
    kind_answer,
    not_understood,
    takes_clause_beside,
    takes_contact,
    takes_label,
)
from bot.carding import takes_cards
from bot.content.library import Library
from bot.contracting import reads_paper, takes_contract
from bot.core import walk
from bot.core.draft import Draft
from bot.core.event import Event
from bot.core.flow import Ask
from bot.correcting import corrects_unnamed, takes_correction
from bot.correcting_roles import takes_role_correction
from bot.meeting import takes_return
from bot.pasting import takes_paste
from bot.pressing import call, takes_press
from bot.resting import rests
from bot.silencing import say_masked, takes_secret
from bot.skills import ANSWERS, human, language, mail, menu, pair, part, pause, practice, report, settle, side
from bot.standing_buttons import typed_button
from bot.stating import takes_answer, went_further
from bot.troubles import takes_further
from bot.understanding.asking import asked_skill, whom_to_ask
from bot.understanding.commands import command, plain
from bot.understanding.despair import despairs
from bot.understanding.emergency import is_happening
from bot.understanding.moment_alone import is_moment
from bot.understanding.pastes import has_link
from bot.understanding.returning import comes_back
from bot.understanding.side import asks_who, side_question
from bot.understanding.tongue import is_foreign
from bot.understanding.unasked import is_unasked_helper


def takes_text(library: Library, draft: Draft, event: Event) -> None:
    """What goes before everything else: a code, nothing at all, despair, a button's words, leaving, an answer to a skill."""
    if event.tried is not None and pair.enter(draft, event.tried):
        come_back(draft)
        return
    text = event.text.strip()
    aside = draft.person.aside
    if event.hidden:
        say_masked(draft, noted=aside is None or aside.skill != practice.NAME)
    if not text or not plain(text):
        draft.free = draft.waits = True
        kind_answer(draft, "said.nothing")
        return
    opening.follow_tongue(library, draft, text)
    if despairs(text):
        draft.free = True
        human.hear(draft)
        rests(library, draft, text)
        return
    if not comes_back(text) and (data := typed_button(library, draft, text)):
        takes_press(library, draft, replace(event, kind="press", text=data))
        return
    draft.person = replace(draft.person, aside=None)
    if covering.leaves(draft, text):
        return
    if aside is not None and ANSWERS[aside.skill](draft, aside, text):
        come_back(draft)
        return
    if draft.person.cases and is_unasked_helper(text):
        side.tell(draft, "helper")
        come_back(draft)
        return
    reminded = aside.subject if aside is not None and aside.skill == "duty" else ""
    _takes_whole(library, draft, event, text, reminded)


def _takes_whole(library: Library, draft: Draft, event: Event, text: str, reminded: str) -> None:
    """What is judged as a whole: something pasted, another language, a secret, a button of the question word for word."""
    if takes_paste(library, draft, text, reminded, reads_out=reads_paper(draft, text)):
        draft.free = not event.hidden
        return
    if is_foreign(text):
        language.cannot(draft)
        return
    step = walk.pending(draft)
    if event.hidden and step is not None:
        side.answer(draft, text)
        walk.ask(draft, again="short")
        return
    if (rest := takes_secret(draft, text)) is not None:
        text, event = rest, replace(event, text=rest)
        if not text:
            come_back(draft)
            return
    if step is not None and takes_label(library, draft, step, text):
        return
    _takes_sense(library, draft, event, step, text, reminded)


def _takes_sense(library: Library, draft: Draft, event: Event, step: Ask | None, text: str, reminded: str) -> None:
    """What is read for its sense: a call for a skill, more urgent trouble, a report, a side question, an answer, a trouble."""
    called = command(text) or ((skill, "") if (skill := asked_skill(text)) else None)
    called = called or (("give", who) if (who := whom_to_ask(text)) else None)
    if takes_return(draft, text):
        return
    if called and called[0] != "correct":
        call(draft, *called)
    elif (
        covering.takes_wish(draft, text)
        or takes_cards(library, draft, text)
        or takes_contract(library, draft, step, text)
    ):
        return
    elif step is not None and went_further(draft, text):
        come_back(draft)
    elif step is not None and opening.interrupts(library, draft, step, text):
        _free_text(library, draft, event, step)
    elif takes_further(library, draft, text):
        return
    elif (
        amends(draft, text)
        or settle.take_missing(draft, text)
        or settle.take_back(draft, text)
        or takes_contact(library, draft, step, text, reminded)
        or takes_role_correction(draft, text)
        or takes_correction(library, draft, text)
        or part.take(draft, text)
        or report.take(draft, text)
    ):
        come_back(draft)
    elif side_question(text) and (draft.person.place is not None or asks_who(text)):
        side.answer(draft, text)
        if step is not None:
            takes_clause_beside(library, draft, step, text)
        come_back(draft)
    elif (step is not None and step.kind == "text" and pause.takes(draft, text)) or (
        step is not None and takes_answer(library, draft, step, text)
    ):
        return
    elif settle.take_sent(draft, text):
        come_back(draft)
    elif called:
        call(draft, *called)
    elif pause.takes(draft, text) or _answers_later(library, draft, step, text):
        return
    elif draft.person.cases and corrects_unnamed(draft, text):
        call(draft, "correct", "")
    else:
        _free_text(library, draft, event, step)


def _answers_later(library: Library, draft: Draft, step: Ask | None, text: str) -> bool:
    """An answer to a question still to come, where the text is no other trouble."""
    names_trouble = not is_moment(text) and opening.names_trouble(library, draft, text)
    return not names_trouble and takes_ahead(library, draft, step, text)


def _free_text(library: Library, draft: Draft, event: Event, step: Ask | None) -> None:
    """What answers no question: a trouble, or nothing we understand. More of it may come."""
    draft.free = not event.hidden
    draft.waits = draft.free and not is_happening(event.text)
    if draft.waits and draft.asks:
        return
    found = opening.read(library, draft, text := event.text.strip())
    if has_link(event.text) and (not found.sure or found.intent in ("other", mail.FLOW)):
        mail.take(draft, library.inspector.inspect(event.text))
        come_back(draft)
    elif draft.person.place is not None and side.hear(draft, text, urgent=found.urgent):
        come_back(draft)
    elif skill := opening.called_skill(draft, found):
        call(draft, skill, "")
    elif not opening.takes_trouble(library, draft, found, text):
        if side_question(text):
            side.answer(draft, text)
            menu.show(draft) if step is None else come_back(draft)
        elif step is not None and not event.hidden and (key := opening.small_talk(draft, found)):
            kind_answer(draft, key)
        else:
            not_understood(draft, step, text, bool(event.hidden))
