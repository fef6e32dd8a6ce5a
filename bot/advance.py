"""What does this event mean, and what follows: one pure turn. Reads no clock, opens no socket, knows no platform."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from msgspec.structs import replace

from bot import covering, opening
from bot.answering import (
    amends,
    come_back,
    kind_answer,
    not_understood,
    takes_contact,
    takes_first_clause,
    takes_label,
    takes_reply,
    takes_stated,
)
from bot.carding import takes_cards
from bot.content.library import Library
from bot.contracting import takes_contract
from bot.core import archive, assure, walk
from bot.core.agenda import mark_moved
from bot.core.draft import Draft
from bot.core.event import Event, EventKind, Turn
from bot.core.flow import Ask
from bot.core.owners import hand_over
from bot.core.person import Person, Word
from bot.core.reminders import waiting
from bot.core.renewal import begin_again
from bot.core.room import keep_to_buttons
from bot.core.unsent import take_back
from bot.correcting import takes_correction
from bot.correcting_roles import takes_role_correction
from bot.meeting import hello, meet, see, takes_return
from bot.overhearing import answer_call, overhear
from bot.pasting import takes_paste
from bot.photos import takes_photo
from bot.pressing import call, takes_press
from bot.silencing import say_masked, takes_secret
from bot.skills import (
    ANSWERS,
    WORDS,
    again,
    desk_deeds,
    desk_held,
    desk_told,
    duty,
    human,
    language,
    mail,
    menu,
    pair,
    part,
    pause,
    practice,
    report,
    settle,
    side,
    ties,
    unheard,
)
from bot.standing_buttons import keep_buttons, typed_button
from bot.troubles import takes_further
from bot.understanding.asking import asked_skill, whom_to_ask
from bot.understanding.commands import command, plain
from bot.understanding.despair import despairs
from bot.understanding.emergency import is_happening
from bot.understanding.pastes import has_link
from bot.understanding.returning import comes_back
from bot.understanding.side import asks_who, is_unasked_helper, side_question
from bot.understanding.tongue import is_foreign


def advance(library: Library, person: Person, event: Event, now: datetime, *, asks: bool = False) -> Turn:
    """The turn that one event makes. `person` is as stored; the returned person is to be committed.
    Who `asks` whether it waits for more does not want the turn of a text that does: it is not read to its end.
    """
    draft = Draft(library, meet(library, person, event, now), now, source=event.message, asks=asks, chance=event.chance)
    see(draft, event)
    if person.blocked and not draft.person.blocked:
        ties.hear_again(draft)
    if not covering.keeps_out(draft, event):
        _happen(library, draft, event)
        if asks and draft.waits:
            return Turn(person=draft.person, free=draft.free, waits=True)
        if event.token:
            unheard.catch_up(draft)
        again.tell_passed(draft)
        if not draft.erase:
            hand_over(draft)
        keep_to_buttons(draft)
        assure.offer(draft)
        desk_held.settle(draft, person, event)
        covering.hides(draft, event)
        keep_buttons(draft)
    if draft.erase:
        ties.leave_all(draft)
        desk_held.parts(draft)
        return Turn(person=draft.person, says=tuple(draft.says), words=tuple(draft.words), erase=True)
    done, pages = archive.settle(person, mark_moved(person, draft.person, now), draft.now)
    return Turn(
        person=replace(done, reminders=waiting(done, library.book.calendar, draft.now)),
        says=tuple(draft.says),
        public=tuple(draft.public),
        words=tuple(draft.words),
        posts=tuple(draft.posts),
        closed=(*draft.closed, *pages),
        free=draft.free,
        waits=draft.waits,
    )


def _happen(library: Library, draft: Draft, event: Event) -> None:
    """What an event brings; a talk whose steps are gone begins again."""
    if event.kind not in ("unfollow", "unsend", "word"):
        unheard.make_up(draft)
    draft.person, again = begin_again(draft.person, library.flows)
    if again and opening.only_answers(library, event, draft.now):
        draft.say("said.begin-again")
        come_back(draft)
    elif not desk_held.takes(draft, event):
        _HANDLERS[event.kind](library, draft, event)


def _text(library: Library, draft: Draft, event: Event) -> None:
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
    if takes_paste(library, draft, text, reminded):
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
    elif step is not None and opening.interrupts(library, draft, step, text):
        _free_text(library, draft, event, step)
    elif takes_further(library, draft, text):
        return
    elif (
        amends(draft, text)
        or settle.take_missing(draft, text)
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
            takes_first_clause(library, draft, step, text)
        come_back(draft)
    elif step is not None and (takes_stated(draft, step, text) or takes_reply(library, draft, step, text)):
        return
    elif settle.take_sent(draft, text):
        come_back(draft)
    elif called:
        call(draft, *called)
    elif pause.takes(draft, text):
        return
    else:
        _free_text(library, draft, event, step)


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
    elif skill := opening.called_skill(draft, found):
        call(draft, skill, "")
    elif not opening.takes_trouble(library, draft, found, text):
        if side_question(text):
            side.answer(draft, text)
            menu.show(draft)
        elif step is not None and not event.hidden and (key := opening.small_talk(draft, found)):
            kind_answer(draft, key)
        else:
            not_understood(draft, step, bool(event.hidden))


def _called(library: Library, draft: Draft, event: Event) -> None:
    """Somebody called us where others read it too: there only a word, the matter itself in private."""
    answer_call(library, draft, event)
    if event.reach:
        _text(library, draft, event)


def dictated(library: Library, draft: Draft, event: Event, word: Word) -> None:
    """What a helper wrote down or pressed for somebody who has only a telephone: as if they had done it themselves."""
    text, message, picked = (str(word.data.get(name, "")) for name in ("text", "message", "picked"))
    if word.kind == "desk_pressed":
        takes_press(library, draft, replace(event, kind="press", text=str(word.data.get("data", "")), picked=picked))
        return
    draft.source = message
    desk_told.wrote(draft, word)
    if not desk_told.wrong_desk(draft, text):
        _text(library, draft, replace(event, kind="text", text=text, message=message))
    draft.waits = False


def _word(library: Library, draft: Draft, event: Event) -> None:
    """What another person's turn tells; afterwards a question that it interrupted is not asked again."""
    word = event.word
    if word is not None and word.kind in ("desk_typed", "desk_pressed"):
        dictated(library, draft, event, word)
    elif word is not None:
        WORDS[word.kind](draft, word, event.sender)


def _unsend(library: Library, draft: Draft, event: Event) -> None:
    take_back(draft, event.message)
    if event.copied:  # the pending question may be among them
        draft.say("said.taken-back")
        come_back(draft)


def _unfollow(library: Library, draft: Draft, event: Event) -> None:
    ties.stop_hearing(draft)
    draft.person = replace(draft.person, blocked=True)


def _said(key: str) -> Callable[[Library, Draft, Event], None]:
    return lambda library, draft, event: kind_answer(draft, key)


def _due(library: Library, draft: Draft, event: Event) -> None:
    if event.thrifty and unheard.save(draft):
        return
    draft.person = replace(draft.person, saving=None)
    desk_held.overdue(draft)
    duty.remind(draft)
    if draft.says and not draft.asked:  # a word for an answer that never arrived: the question it led to comes back
        come_back(draft) if draft.person.places else menu.show(draft)


_HANDLERS: Mapping[EventKind, Callable[[Library, Draft, Event], None]] = {
    "text": _text,
    "press": takes_press,
    "called": _called,
    "hello": hello,
    "follow": hello,
    "overheard": overhear,
    "unfollow": _unfollow,
    "unsend": _unsend,
    "photo": takes_photo,
    "sticker": _said("said.sticker"),
    "voice": _said("said.voice"),
    "file": _said("said.file"),
    "location": _said("said.location"),
    "due": _due,
    "word": _word,
    "desk": lambda library, draft, event: desk_deeds.take(draft, event),
}
