"""Under a cover: what comes while nobody may see the matter gets a neutral answer, and the person's own word opens it.

Pure, a part of `advance`. Whoever is in danger, or wants everything gone, is heard all the same.
"""

from __future__ import annotations

from msgspec.structs import replace

from bot.answering import come_back
from bot.core import cover
from bot.core.draft import Draft
from bot.core.event import Event
from bot.core.person import Aside
from bot.core.press import SkillPress, TaskPress, decode
from bot.skills import erase, hide, leave
from bot.understanding.answers import read_yes_no
from bot.understanding.commands import command
from bot.understanding.despair import despairs
from bot.understanding.emergency import is_happening
from bot.understanding.hiding import forgot_word, leaves_now, own_word, stops_hiding, wants_hiding

_NOT_THEIRS = frozenset({"due", "word"})
_SILENT = frozenset({"unfollow", "unsend"})


def keeps_out(draft: Draft, event: Event) -> bool:
    """Answer an event that comes while the talk is shut, so that nothing else does. False where it goes on as always."""
    shade = draft.person.cover
    if event.kind in _NOT_THEIRS | _SILENT or shade is None:
        return False
    if not cover.is_shut(draft.person, draft.now):
        draft.person = cover.open_up(draft.person, draft.now)
        waits = bool(shade.held) and event.kind == "text" and own_word(event.text) == shade.word
        if waits:  # held back since it was opened: the word is never passed on as something they say
            _open(draft)
        return waits
    if event.kind == "text" and (despairs(event.text) or is_happening(event.text)):
        draft.person = cover.open_up(draft.person, draft.now)
        return False
    draft.asked = True
    if event.kind == "text" and own_word(event.text) == shade.word:
        _open(draft)
    elif _erases(draft, event):
        draft.person = replace(draft.person, aside=None)
        erase.ask(draft, erase.YES)
    elif event.kind == "text" and (command(event.text) or ("",))[0] == "erase":
        erase.ask(draft)
        draft.says = draft.says[-1:]  # not how much there is
    elif event.kind == "text" and forgot_word(event.text):
        draft.say("cover.hint", args={"first": shade.word[0], "count": len(shade.word)})
    else:
        draft.say("cover.neutral")
    return True


def leaves(draft: Draft, text: str) -> bool:
    """Somebody comes into the room: before anything else, the screen shows something harmless."""
    if leaves_now(text) or (command(text) or ("",))[0] == "leave":
        leave.show(draft)
        return True
    return False


def takes_wish(draft: Draft, text: str) -> bool:
    """The wish that others do not see it, or need not be kept from it any more."""
    stops = stops_hiding(text)
    if not stops and not wants_hiding(text):
        return False
    hide.show(draft, hide.OFF if stops else "")
    come_back(draft)
    return True


def hides(draft: Draft, event: Event) -> None:
    """Hold back what the bot would say by itself: the push only tells that something is there."""
    if event.kind in _NOT_THEIRS and draft.person.cover is not None and draft.says:
        draft.person = cover.hold_back(draft.person, draft.says)
        draft.says = [cover.DUE]


def _erases(draft: Draft, event: Event) -> bool:
    """Whether the second yes to an erasure came."""
    aside = draft.person.aside
    if aside is None or aside.skill != "erase":
        return False
    if event.kind == "press":
        return decode(event.text) == SkillPress("erase", erase.YES)
    return event.kind == "text" and read_yes_no(event.text) is True


def _open(draft: Draft) -> None:
    """The word came: what was held back first, else where the talk stood."""
    draft.person, held = cover.take_held(cover.open_up(draft.person, draft.now))
    draft.person = replace(draft.person, aside=None)
    for message in held:
        draft.add(message)
        asked = [press for button in message.buttons if isinstance(press := decode(button.data), TaskPress)]
        if asked:  # what is typed next is about this duty
            draft.person = replace(draft.person, aside=Aside("duty", "outcome", asked[0].case, asked[0].subject))
    if not held:
        draft.say("cover.open")
        draft.asked = False
        come_back(draft)
