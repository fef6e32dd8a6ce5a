"""The helpdesk's decisions about its cards: open, claim, hand over, release, close. Pure; says nothing itself.

All of them are made in the desk's own turns, one after the other: whoever presses second finds it decided.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from msgspec.structs import replace

from bot.core.calendar import Calendar, out_of_quiet_hours
from bot.core.card import Answer, Card, Helper, Posted, Tally
from bot.core.hours import read_hours
from bot.core.person import Address

UNCLAIMED = timedelta(minutes=30)
UNCLAIMED_IN_NEED = timedelta(minutes=10)
"""How long a card may wait for somebody before the channel is reminded once."""
MOST_CLOSED = 30
"""Closed cards that are still known by their thread, to whoever writes there."""
MOST_POSTS = 1000
MOST_POSTS_CLOSED = 100
TALLIES_KEPT = timedelta(days=60)
LEAST_COUNT = 3
"""Smaller numbers are not told: they could lead to a person."""
OTHER = "other"


@dataclass(frozen=True, slots=True)
class Helpdesk:
    """The helpdesk of this deployment: a person (`id`) whose chat partner is a channel (`address`), when somebody is there
    ("": unknown) but for the `closed` days, and whether a second helper looks at every answer.
    """

    id: str
    address: Address
    hours: str = ""
    closed: tuple[str, ...] = ()
    approval: bool = False

    def there_from(self, now: datetime, calendar: Calendar) -> datetime | None:
        """From when somebody is there; `now` while they are, None where nobody knows."""
        return read_hours(self.hours, self.closed).next_opening(now, calendar) if self.hours else None

    def back_at(self, now: datetime, calendar: Calendar) -> datetime | None:
        """When somebody is there again; None while they are, and where nobody knows."""
        there = self.there_from(now, calendar)
        return there if there is not None and there > now else None

    def waits_from(self, now: datetime, calendar: Calendar) -> datetime:
        """From when a card that waits for somebody could be seen by them."""
        return self.there_from(now, calendar) or out_of_quiet_hours(now, "chase")


def open_cards(cards: Iterable[Card]) -> list[Card]:
    """Those still in somebody's or nobody's hands, the oldest first."""
    return [card for card in cards if card.closed is None]


def card_of(cards: Iterable[Card], card_id: str) -> Card | None:
    """The card of that id, closed ones too."""
    return next((card for card in cards if card.id == card_id), None)


def card_for(cards: Iterable[Card], person: str) -> Card | None:
    """The open card of a person: there is never a second one."""
    return next((card for card in open_cards(cards) if card.person == person), None)


def newest(cards: Iterable[Card], person: str) -> Card | None:
    """The newest card of a person, closed ones too."""
    return next(reversed(cards_of(cards, person)), None)


def cards_of(cards: Iterable[Card], person: str) -> list[Card]:
    """Every card of a person, closed ones too, the oldest first: they may have asked for a helper more than once."""
    return [card for card in cards if person and card.person == person]


def card_in(cards: Iterable[Card], thread: str) -> Card | None:
    """The card whose thread that is, closed ones too."""
    return next((card for card in cards if thread and card.thread == thread), None)


def put(cards: tuple[Card, ...], card: Card) -> tuple[Card, ...]:
    """The cards with that one in place of the one with its id, or added; the oldest closed ones are let go."""
    known = any(old.id == card.id for old in cards)
    after = tuple(card if old.id == card.id else old for old in cards) if known else (*cards, card)
    closed = [old for old in after if old.closed is not None]
    gone = {old.id for old in sorted(closed, key=_closing)[:-MOST_CLOSED]} if len(closed) > MOST_CLOSED else set()
    return tuple(old for old in after if old.id not in gone)


def let_go(before: Iterable[Card], after: Iterable[Card]) -> Iterator[tuple[str, tuple[Posted, ...]]]:
    """Whom posts are about that the desk keeps no more, and the posts; those of somebody erased are deleted, not let go."""
    now = {card.id: card for card in after}
    for old in before:
        new = now.get(old.id)
        kept = set(new.posts) if new else set()
        gone = tuple(one for one in old.posts if one not in kept)
        if new is None and old.post:
            gone = (Posted(old.post), *gone)
        if old.person and gone and (new is None or new.person):
            yield old.person, gone


def _closing(card: Card) -> datetime:
    return card.closed or card.opened


def nudge_at(card: Card) -> datetime | None:
    """When the channel is reminded that nobody has taken a card, None when it need not be, or was."""
    if card.closed is not None or card.holder is not None or card.nudged:
        return None
    return (card.since or card.opened) + (UNCLAIMED_IN_NEED if card.why in ("despair", "urgent") else UNCLAIMED)


def next_nudge(cards: Iterable[Card]) -> datetime | None:
    """When the channel is reminded next."""
    return min((moment for card in cards if (moment := nudge_at(card)) is not None), default=None)


def holds(card: Card, helper: Helper) -> bool:
    """Whether this helper has the card in hand."""
    return card.closed is None and card.holder is not None and card.holder.id == helper.id


def claim(card: Card, helper: Helper) -> Card | None:
    """The card in this helper's hands, None when somebody else has it, or it is closed. Claiming twice is once."""
    if card.closed is not None or (card.holder is not None and card.holder.id != helper.id):
        return None
    return replace(card, holder=helper)


def take_over(card: Card, helper: Helper) -> Card | None:
    """The card passed from its holder to this helper, who asked for it; None for a closed one."""
    return None if card.closed is not None else replace(card, holder=helper, answers=())


def release(card: Card, helper: Helper, since: datetime) -> Card | None:
    """The card in nobody's hands again, waiting `since` then; None when it is not this helper's to let go."""
    return replace(card, holder=None, answers=(), since=since, nudged=False) if holds(card, helper) else None


def close(card: Card, now: datetime) -> Card:
    """The card as it is kept when it is closed: what its thread is known by, and our posts there, to be deleted one day."""
    left = card.posts[-MOST_POSTS_CLOSED:]
    return replace(card, closed=now, case="", holder=None, private={}, answers=(), posts=left, noticed=(), due=None)


def ask_approval(card: Card, answer: Answer) -> Card:
    """The card with an answer that waits for a second helper."""
    return replace(card, answers=(*card.answers, answer))


def approve(card: Card, answer_id: str, helper: Helper) -> tuple[Card, Answer] | None:
    """The card without that answer, and the answer to send; None when it is gone, or its writer's own to approve."""
    answer = next((one for one in card.answers if one.id == answer_id), None)
    if answer is None or card.closed is not None or answer.helper.id == helper.id:
        return None
    return replace(card, answers=tuple(one for one in card.answers if one.id != answer_id)), answer


def posted(card: Card, one: Posted) -> Card:
    """The card with a post of ours that lies in its thread."""
    return replace(card, posts=(*card.posts, one)[-MOST_POSTS:])


def count(tallies: tuple[Tally, ...], tally: Tally) -> tuple[Tally, ...]:
    """The counts with one more, and without what is too old to matter."""
    return tuple(one for one in (*tallies, tally) if tally.on - one.on <= TALLIES_KEPT)


def week(tallies: Iterable[Tally], today: date) -> list[tuple[str, int]]:
    """How many came in the last seven days, by kind of trouble, the most first. Small numbers are told together as
    `OTHER`, and where even that is small not at all.
    """
    counted = Counter(one.kind for one in tallies if timedelta() <= today - one.on < timedelta(days=7))
    told = [(kind, number) for kind, number in counted.most_common() if number >= LEAST_COUNT]
    rest = sum(number for number in counted.values() if number < LEAST_COUNT)
    return [*told, (OTHER, rest)] if rest >= LEAST_COUNT else told


def same_telephone(cards: Iterable[Card], card: Card) -> Card | None:
    """Another open card with the same telephone: the same caller, most likely."""
    number = _digits(card.private.get("phone", ""))
    others = (other for other in open_cards(cards) if other.id != card.id)
    return next((other for other in others if number and _digits(other.private.get("phone", "")) == number), None)


def _digits(text: str) -> str:
    return "".join(str(int(character)) for character in text if character.isdecimal())
