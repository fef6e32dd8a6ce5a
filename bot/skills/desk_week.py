"""How many came to the helpdesk this week, by kind of trouble: numbers only, and small ones not at all."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core import desk, desk_says
from bot.core.calendar import in_japan
from bot.core.card import Card, Tally
from bot.core.draft import Draft
from bot.core.person import Message
from bot.skills.desk_acts import say


def counted(draft: Draft, card: Card) -> None:
    """Count that somebody came with this trouble; at the fourth in a week, the eighth, the sixteenth … a summary is offered
    in the thread.
    """
    today = in_japan(draft.now).date()
    draft.person = replace(draft.person, tallies=desk.count(draft.person.tallies, Tally(today, card.kind, card.why)))
    alike = dict(desk.week(draft.person.tallies, today)).get(card.kind, 0)
    if alike > desk.LEAST_COUNT and alike.bit_count() == 1:
        button = desk_says.button("digest", "digest", card)
        say(draft, card, Message("desk-thread.similar", {"count": alike}, (button,)))


def digest(draft: Draft) -> tuple[Message, ...]:
    """The summary of the week."""
    lines = []
    for kind, number in desk.week(draft.person.tallies, in_japan(draft.now).date()):
        if kind == desk.OTHER:
            lines.append(Message("desk-thread.week-other", {"count": number}))
        else:
            lines.append(Message("desk-thread.week-line", {"count": number}, lines=(Message(f"menu.{kind}"),)))
    return (Message("desk-thread.week", lines=tuple(lines)),) if lines else (Message("desk-thread.week-none"),)
