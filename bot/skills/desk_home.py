"""The Home tab of a helper: what they have, what nobody has, what is due today. The kind of trouble and no more."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core import desk
from bot.core.calendar import in_japan
from bot.core.card import Card
from bot.core.draft import Draft
from bot.core.person import Message
from bot.skills import menu

_MOST_SHOWN = 20
_MOST_FREE = 5


def show(draft: Draft, cards: Sequence[Card], helper: str) -> None:
    """Say it; a page to look at, so it may hold more than a turn."""
    opened = desk.open_cards(cards)
    today = in_japan(draft.now).date()
    mine = [card for card in opened if card.holder is not None and card.holder.id == helper]
    free = [card for card in opened if card.holder is None]
    due = [card for card in mine if card.due is not None and in_japan(card.due).date() <= today]
    draft.say("desk-home")
    draft.say("desk-home.mine")
    _say_lines(draft, mine)
    draft.say("desk-home.free")
    for card in free[:_MOST_FREE]:
        draft.add(
            Message(
                "desk-card",
                lines=(line(card),),
                buttons=(menu.button("desk-card.claim", "helper", f"claim/{card.id}"),),
            )
        )
    if not free or free[_MOST_FREE:]:
        _say_lines(draft, free[_MOST_FREE:])
    draft.say("desk-home.today")
    _say_lines(draft, due)


def _say_lines(draft: Draft, cards: Sequence[Card]) -> None:
    lines = tuple(line(card) for card in cards[:_MOST_SHOWN]) or (Message("desk-home.none"),)
    draft.say("desk-card", lines=lines)


def line(card: Card) -> Message:
    """One card in a list."""
    kind = Message(f"menu.{card.kind}") if card.kind else Message(f"desk-card.{card.why}")
    return Message("desk-home.line", {"due": card.opened.isoformat()}, lines=(kind,))
