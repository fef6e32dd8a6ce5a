"""本物ですか: what this bot never asks and never does, and the sign by which the operator lets people check it.

Only what the code keeps is said. A sign that is typed here proves nothing by itself: the person compares it elsewhere.
"""

from __future__ import annotations

from bot.core.draft import Draft
from bot.skills import menu

_OF_MAILS = "suspicious_email"


def show(draft: Draft, argument: str = "") -> None:
    """Who we are, what we never ask, and where the sign stands; the pending question comes back afterwards."""
    draft.say("real")
    place, sign = draft.person.place, draft.content.sign
    if place is not None and place.flow == _OF_MAILS:  # 「本物ですか」 may mean the mail that is talked about
        draft.say("real.mail")
    elif sign.phrase:
        draft.say("real.sign", args={"phrase": sign.phrase, "address": sign.address})
    else:
        draft.say("real.acts")
    if place is None:
        draft.add_button(menu.button("stop.menu", "menu"))
