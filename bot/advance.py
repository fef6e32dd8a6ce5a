"""What does this event mean, and what follows: one pure turn. Reads no clock, opens no socket, knows no platform."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from msgspec.structs import replace

from bot import covering, opening
from bot.answering import come_back, kind_answer
from bot.content.library import Library
from bot.core import archive, assure
from bot.core.agenda import mark_moved
from bot.core.draft import Draft
from bot.core.event import Event, EventKind, Turn
from bot.core.owners import hand_over
from bot.core.person import Person, Word
from bot.core.reminders import waiting
from bot.core.renewal import begin_again
from bot.core.room import keep_to_buttons
from bot.core.unsent import take_back
from bot.meeting import hello, meet, see
from bot.overhearing import answer_call, overhear
from bot.photos import takes_photo
from bot.pressing import takes_press
from bot.skills import WORDS, again, desk_deeds, desk_held, desk_told, duty, menu, ties, unheard
from bot.standing_buttons import keep_buttons
from bot.typed import takes_text


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
    if again and opening.only_answers(library, draft, event):
        draft.say("said.begin-again")
        come_back(draft)
    elif not desk_held.takes(draft, event):
        _HANDLERS[event.kind](library, draft, event)


def _called(library: Library, draft: Draft, event: Event) -> None:
    """Somebody called us where others read it too: there only a word, the matter itself in private."""
    answer_call(library, draft, event)
    if event.reach:
        takes_text(library, draft, event)


def dictated(library: Library, draft: Draft, event: Event, word: Word) -> None:
    """What a helper wrote down or pressed for somebody who has only a telephone: as if they had done it themselves."""
    text, message, picked = (str(word.data.get(name, "")) for name in ("text", "message", "picked"))
    if word.kind == "desk_pressed":
        takes_press(library, draft, replace(event, kind="press", text=str(word.data.get("data", "")), picked=picked))
        return
    draft.source = message
    desk_told.wrote(draft, word)
    if not desk_told.wrong_desk(draft, text):
        takes_text(library, draft, replace(event, kind="text", text=text, message=message))
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
    "text": takes_text,
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
