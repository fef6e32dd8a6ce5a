"""電話の準備: what a desk will ask, what to ask it, who is to speak, hours, cost and the way through its voice menu."""

from __future__ import annotations

from bot.core.calendar import in_japan
from bot.core.draft import Draft
from bot.core.facts import is_shown, phone_of
from bot.core.person import Button
from bot.core.rehearsal import PARTNERS, PUBLIC
from bot.core.roles import is_for_another
from bot.core.script import KINDS, WRITTEN, desk_for, next_of
from bot.skills import menu
from bot.skills.which_case import current

NAME = "script"
_OFFERED = ("issuer", "bank", "merchant")
_MORE = ("prepaid", "account", "police", "consumer")
_BEFORE = "before"


def show(draft: Draft, argument: str = "") -> None:
    """ "" for whom the case talks to next, a kind of desk, "more", or "before" for what helps before writing on a page."""
    case, place = current(draft), draft.person.place
    found = next_of(case, place.flow if place else "") if case and not argument else None
    if argument == _BEFORE:
        draft.say("script.before")
    elif found:
        _say(draft, *found)
    elif argument in KINDS:
        _say(draft, argument, desk_for(case, argument) or PUBLIC.get(argument, ""))
    else:
        _ask_which(draft, more=argument == "more")


def _ask_which(draft: Draft, *, more: bool) -> None:
    buttons = [_button(f"practice-{kind}", kind) for kind in (_MORE if more else _OFFERED)]
    if not more:
        buttons.append(_button("practice.others", "more"))
    draft.say("script.which", buttons=tuple(buttons))
    draft.asked = True


def _say(draft: Draft, kind: str, desk: str) -> None:
    """The door, what is asked there, and what to ask in return."""
    fact = draft.content.book.find(desk)
    today = in_japan(draft.now).date()
    if fact is not None and phone_of(fact, today):
        draft.say("script.door", args={"desk": desk})
    elif fact is not None and fact.link and is_shown(fact, today):
        draft.say("script.page", args={"desk": desk})
    else:
        draft.say("practice.number")
    draft.say(f"script-{kind}", args={"desk": desk})
    draft.say(f"script-{kind}.back", buttons=tuple(_ways(draft, kind)))


def _ways(draft: Draft, kind: str) -> list[Button]:
    case = current(draft)
    ways = [menu.button("practice.offer", "practice", kind)] if kind in PARTNERS else []
    if kind in WRITTEN:
        ways.append(_button("script.written", _BEFORE))
    if case and is_for_another(draft.view(case.id)):
        ways.append(menu.button("identity.offer", "identity"))
    return ways


def _button(label: str, argument: str) -> Button:
    return menu.button(label, NAME, argument)
