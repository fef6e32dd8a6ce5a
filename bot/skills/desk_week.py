"""How many came to the helpdesk this week, by kind of trouble: numbers only, and small ones not at all."""

from __future__ import annotations

import re

from msgspec.structs import replace

from bot.core import desk, desk_says
from bot.core.calendar import in_japan
from bot.core.card import Card, Post, Tally
from bot.core.draft import Draft
from bot.core.person import Message
from bot.skills.desk_acts import say

_LONGEST = 40
_ASKS = re.compile(
    r"(?:同じ|似た|こういう)(?:相談|型|内容|手口|件).{0,12}(?:件|多い|何人)|今週.{0,8}(?:何件|[0-9０-９]+件)|how many .{0,20}this week",
    re.IGNORECASE,
)


def asks_count(text: str) -> bool:
    """Whether a helper speaks of how many came with the same; no case is opened by that."""
    return len(text) <= _LONGEST and _ASKS.search(text) is not None


def tell_count(draft: Draft, card: Card | None, thread: str) -> None:
    """How many came with this card's trouble this week, and the summary to be had; else, or where they are few, the summary."""
    alike = dict(desk.week(draft.person.tallies, in_japan(draft.now).date())).get(card.kind if card else "", 0)
    if card is None or alike <= desk.LEAST_COUNT:
        draft.post(Post("near", place=thread), *digest(draft))
    else:
        _offer(draft, card, alike)


def _offer(draft: Draft, card: Card, alike: int) -> None:
    button = desk_says.button("digest", "digest", card)
    say(draft, card, Message("desk-thread.similar", {"count": alike}, (button,)))


def counted(draft: Draft, card: Card) -> None:
    """Count that somebody came with this trouble; at the fourth in a week, the eighth, the sixteenth … a summary is offered
    in the thread.
    """
    today = in_japan(draft.now).date()
    draft.person = replace(draft.person, tallies=desk.count(draft.person.tallies, Tally(today, card.kind, card.why)))
    alike = dict(desk.week(draft.person.tallies, today)).get(card.kind, 0)
    if alike > desk.LEAST_COUNT and alike.bit_count() == 1:
        _offer(draft, card, alike)


def digest(draft: Draft) -> tuple[Message, ...]:
    """The summary of the week."""
    lines = []
    for kind, number in desk.week(draft.person.tallies, in_japan(draft.now).date()):
        if kind == desk.OTHER:
            lines.append(Message("desk-thread.week-other", {"count": number}))
        else:
            lines.append(Message("desk-thread.week-line", {"count": number}, lines=(Message(f"menu.{kind}"),)))
    return (Message("desk-thread.week", lines=tuple(lines)),) if lines else (Message("desk-thread.week-none"),)
