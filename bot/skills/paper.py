"""予定のページ, カレンダー, リンクを止める: a case on paper and its dates in a calendar, behind links that end or can be stopped."""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace

from bot.core import cases
from bot.core.agenda import dates
from bot.core.case import Case
from bot.core.draft import Draft
from bot.core.given import LinkKind
from bot.core.links import make_link, open_links
from bot.core.person import Button, Message
from bot.core.press import REVOKE, LinkPress, encode
from bot.core.privacy import is_private
from bot.skills import menu
from bot.skills.which_case import current

PLAN_LIFE = timedelta(days=7)
CALENDAR_LIFE = timedelta(days=3650)
"""A calendar asks again and again, for as long as nobody stops it."""
SHARED, NAMED = "shared", "named"
_PAGES: tuple[LinkKind, ...] = ("export", "plan", "calendar", "letter")
_MOST_LINES = 10


def show(draft: Draft, argument: str = "") -> None:
    """A link to the current case on one sheet; "shared" makes one for other eyes."""
    case = current(draft)
    if case is None:
        draft.say("plan.none")
        menu.resume(draft)
        return
    if argument == SHARED:
        opens = _link(draft, case, "plan", PLAN_LIFE, "paper.open-shared", shared=True)
        _say(draft, "paper.shared", (opens, menu.button("paper.revoke", "unlink", REVOKE)))
        return
    opens = _link(draft, case, "plan", PLAN_LIFE, "paper.open")
    buttons = (
        opens,
        menu.button("paper.share", "paper", SHARED),
        menu.button("paper.calendar", "calendar"),
    )
    _say(draft, "paper", buttons)
    if is_private(case):
        draft.says.insert(len(draft.says) - 1, Message("paper.private"))


def letter(draft: Draft, argument: str = "") -> None:
    """A link to the newest letter that is to be sent, in large print."""
    case = current(draft)
    if case is None or not any(task.letter and cases.is_open(task) for task in case.tasks):
        draft.say("printed.none")
        menu.resume(draft)
        return
    opens = _link(draft, case, "letter", PLAN_LIFE, "printed.open")
    _say(draft, "printed.ready", (opens, menu.button("paper.revoke", "unlink", REVOKE)))


def calendar(draft: Draft, argument: str = "") -> None:
    """A link to the dates of the current case, and each date as a line to copy. The calendar says only that there is a
    date; "named" makes one that says what it is.
    """
    case = current(draft)
    found = dates(draft, case) if case else []
    if case is None or not found:
        draft.say("agenda.none")
        menu.resume(draft)
        return
    named = argument == NAMED and not is_private(case)
    lines = [
        Message("agenda.line", {"due": one.start.isoformat()}, lines=(_titled(one.kind, one.title),)) for one in found
    ]
    draft.say("agenda.copy", lines=tuple(lines[:_MOST_LINES]), style="copy")
    opens = _link(draft, case, "calendar", CALENDAR_LIFE, "agenda.open", shared=not named)
    more = () if named or is_private(case) else (menu.button("agenda.name", "calendar", NAMED),)
    draft.say(
        "agenda.named" if named else "agenda.plain",
        buttons=(opens, *more, menu.button("paper.revoke", "unlink", REVOKE)),
    )


def _titled(kind: str, title: Message) -> Message:
    return Message("agenda.last-of", lines=(title,)) if kind == "last" else title


def stop(draft: Draft, argument: str = "") -> None:
    """Every link that was handed over opens nothing any more."""
    had = [link for link in open_links(draft.person, draft.now) if link.kind in _PAGES]
    draft.person = replace(draft.person, links=tuple(link for link in draft.person.links if link.kind not in _PAGES))
    draft.say("paper.revoked" if had else "paper.none-stopped")


def _link(draft: Draft, case: Case, kind: LinkKind, life: timedelta, label: str, *, shared: bool = False) -> Button:
    draft.person, link = make_link(draft.person, kind, draft.now, life, case.id, shared=shared)
    return Button(label, encode(LinkPress(kind, link.id)))


def _say(draft: Draft, key: str, buttons: tuple[Button, ...]) -> None:
    draft.say(key, args={"due": (draft.now + PLAN_LIFE).isoformat()}, buttons=buttons)
