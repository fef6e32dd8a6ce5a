"""書き出し: everything that is kept of the person, behind a link that ends by itself and can be stopped."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.draft import Draft
from bot.core.links import make_link, revoke_links
from bot.core.person import Button
from bot.core.press import REVOKE, LinkPress, encode
from bot.skills import menu

LIFE = timedelta(hours=1)


def give(draft: Draft, argument: str = "") -> None:
    """Hand over a new link, or stop the one that was handed over."""
    if argument == REVOKE:
        draft.person = revoke_links(draft.person, "export")
        draft.say("export.revoked")
        return
    opens, until = link(draft)
    draft.say(
        "export",
        args={"due": until.isoformat()},
        buttons=(opens, menu.button("export.revoke", "export", REVOKE)),
    )


def link(draft: Draft) -> tuple[Button, datetime]:
    """A new link to the record as a button, and how long it is good."""
    draft.person, made = make_link(draft.person, "export", draft.now, LIFE)
    return Button("export.open", encode(LinkPress("export", made.id))), made.until


def choose(draft: Draft, argument: str = "") -> None:
    """What can be done with what is kept: take it along, or erase it."""
    buttons = (menu.button("export.button", "export"), menu.button("stop.erase", "erase"))
    draft.say(
        "records", buttons=(*buttons, menu.button("human.back" if draft.person.places else "stop.menu", "resume"))
    )
    draft.asked = True
