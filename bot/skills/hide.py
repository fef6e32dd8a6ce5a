"""隠す: for somebody whose household must not see it. A word of their own is chosen; from then on nothing shows the case."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core import cover
from bot.core.draft import Draft
from bot.core.person import Aside
from bot.skills import menu
from bot.understanding.commands import command
from bot.understanding.hiding import own_word, stops_hiding

ON, OFF = "on", "off"


def show(draft: Draft, argument: str = "") -> None:
    """Tell what it does and ask for a word, or take the cover off again."""
    if argument == OFF:
        draft.person = replace(draft.person, cover=None)
        draft.say("cover.off")
    elif draft.person.cover is not None:
        draft.say(
            "cover.is-on", buttons=(menu.button("cover.take-off", "hide", OFF), menu.button("stop.go-on", "resume"))
        )
        draft.asked = True
    else:
        draft.say("cover")
        _ask(draft, "cover.word")


def answer(draft: Draft, aside: Aside, text: str) -> bool:
    """The chosen word. A command of ours, a masked number, a single letter or a sentence would be no good one."""
    if stops_hiding(text):
        return False
    word, called = own_word(text), command(text)
    if called is not None and called[0] in ("stop", "leave", "erase", "menu", "human"):
        return False
    if called is not None or not word.isalpha() or not cover.SHORTEST_WORD <= len(word) <= cover.LONGEST_WORD:
        _ask(draft, "cover.word-again")
        return True
    draft.person = cover.put_on(draft.person, word)
    draft.say("cover.set")
    draft.say("cover.rest")
    draft.asked = True
    return True


def _ask(draft: Draft, key: str) -> None:
    draft.person = replace(draft.person, aside=Aside("hide", "word"))
    draft.say(key, buttons=(menu.button("cover.not-now", "resume"),))
    draft.asked = True
