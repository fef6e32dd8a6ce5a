"""消す: say what is kept, offer it as a last page, wait for a second tap, then everything of the person is gone."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core.archive import is_page
from bot.core.draft import Draft
from bot.core.links import open_links
from bot.core.person import Aside, Button, Message, Person
from bot.skills import export, menu
from bot.understanding.answers import read_yes_no

YES, NO, LAST = "yes", "no", "last"


def ask(draft: Draft, argument: str = "") -> None:
    """Ask once more before anything is erased; the second tap does it."""
    if argument == YES:
        draft.say("erase.done")
        draft.erase = True
    elif argument == NO:
        draft.say("erase.kept")
        menu.resume(draft)
    elif argument == LAST:
        opens, _ = export.link(draft)
        _wait(draft, "erase.last", opens)
    else:
        if held := _held(draft):
            draft.say("erase.held", lines=tuple(held))
        _wait(draft, "erase", menu.button("erase.page", "erase", LAST))


def _wait(draft: Draft, key: str, other: Button) -> None:
    """Say it, with the two ways out and one more button; a typed yes or no is understood as well."""
    draft.person = replace(draft.person, aside=Aside("erase", "sure"))
    draft.say(key, buttons=(menu.button("erase.yes", "erase", YES), menu.button("erase.no", "erase", NO), other))
    draft.asked = True


def _held(draft: Draft) -> list[Message]:
    """What is kept of somebody, in numbers; nothing of what it says."""
    return [Message(f"erase.{name}", {"count": count}) for name, count in _counts(draft.person, draft).items() if count]


def _counts(person: Person, draft: Draft) -> dict[str, int]:
    closed = [case for case in person.closed if not is_page(case)]
    return {
        "cases": len(person.cases) + len(closed),
        "reminders": len(person.reminders),
        "links": len(open_links(person, draft.now)),
    }


def answer(draft: Draft, aside: Aside, text: str) -> bool:
    """A typed yes or no; anything else means: not now."""
    choice = read_yes_no(text)
    if choice is None:
        return False
    ask(draft, YES if choice else NO)
    return True
