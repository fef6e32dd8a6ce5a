"""The buttons that stand under what was said last, and the one whose words are typed instead of pressed.

Pure, a part of `advance`.
"""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from bot.content.library import Library
from bot.core.draft import Draft
from bot.core.person import Button
from bot.core.press import AnswerPress, SkillPress, TaskPress, decode
from bot.understanding.commands import plain


def keep_buttons(draft: Draft) -> None:
    """Remember the buttons of this turn; a turn that says nothing leaves those of the one before."""
    if not draft.says:
        return
    draft.person = replace(
        draft.person,
        buttons=tuple(
            Button(f"{said.key}{button.label}" if button.label.startswith(".") else button.label, button.data)
            for said in draft.says
            for button in said.buttons
            if button.kind == "press" and isinstance(decode(button.data), AnswerPress | SkillPress | TaskPress)
        ),
    )


def typed_button(library: Library, draft: Draft, text: str) -> str:
    """The data of the one button whose words these are; "" for none, for several, and for options of the pending
    question, which reads its answers itself.
    """
    wanted, lang = plain(text), draft.person.lang
    found = {
        button.data for button in draft.person.buttons if plain(_label(library, button, lang, draft.now)) == wanted
    }
    data = found.pop() if len(found) == 1 else ""
    return data if isinstance(decode(data), SkillPress | TaskPress) else ""


def _label(library: Library, button: Button, lang: str, now: datetime) -> str:
    """What stands on a button; "" where a later release has no words for it any more."""
    try:
        return library.words.label(button, lang, now)
    except LookupError:
        return ""
