"""In which order the helpdesk's posts go, for its channel takes about one a second: what somebody waits for first. Pure.

The posts of one card stay in order. What may be on its way at this moment stays first, and as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from bot.core import desk
from bot.core.card import Card, Post
from bot.core.person import Delivery, Message

MOST_TOGETHER = 6
"""How many bubbles one post may have; more would be cut by the platform."""
_AT_ONCE, _URGENT, _IN_HAND, _NEW, _WAITING = range(5)
"""A form on a helper's screen; a new card of somebody in need; what concerns somebody in a helper's hands or answers a
helper; any other new card; what is said of somebody whom nobody has in hand yet.
"""


def queued(
    waiting: Sequence[Delivery], new: Iterable[Delivery], cards: Sequence[Card], sending: Delivery | None
) -> tuple[Delivery, ...]:
    """The desk's outbox with what a turn adds to it. Words to other people's turns keep their own order behind."""
    posts = [one for one in waiting if one.word is None]
    words = [one for one in waiting if one.word is not None]
    for one in new:
        if one.word is not None:
            words.append(one)
        else:
            posts = _with(posts, one, sending)
    first = [one for one in posts if sending is not None and one.id == sending.id]
    rest = [one for one in posts if sending is None or one.id != sending.id]
    return (*first, *_in_order(rest, cards), *words)


def _with(posts: list[Delivery], new: Delivery, sending: Delivery | None) -> list[Delivery]:
    """One more, in place of what it makes superfluous: a card is written anew once, and what is said of it in one turn
    stands in one post.
    """
    post = new.post
    if post is None:
        return [*posts, new]
    if post.how == "homes":
        return [*(one for one in posts if _how(one) != "homes" or not _is_untried(one, sending)), new]
    touched = [
        one for one in posts if _is_untried(one, sending) and one.post is not None and one.post.card == post.card
    ]
    if post.how == "revise":
        unposted = next((one for one in touched if one.post is not None and one.post.how == "card"), None)
        if unposted is not None:
            return [replace(one, says=new.says) if one is unposted else one for one in posts]
        return [*(one for one in posts if not (one in touched and _how(one) == "revise")), new]
    last = next((one for one in reversed(posts) if one.post is not None and one.post.card == post.card), None)
    if last in touched and last is not None and _joins(last.post, post):
        says = (*last.says, *new.says)
        if len(says) <= MOST_TOGETHER and _fits(says):
            return [replace(one, says=says) if one is last else one for one in posts]
    return [*posts, new]


def _how(delivery: Delivery) -> str:
    return delivery.post.how if delivery.post is not None else ""


def _joins(one: Post | None, other: Post) -> bool:
    """Whether both are words of our own in the same thread. What repeats a person's message stays alone: it may be taken back."""
    return (
        one is not None
        and one.how == other.how == "thread"
        and one.card == other.card
        and not (one.source or other.source)
    )


def _fits(says: tuple[Message, ...]) -> bool:
    """Lists are long enough alone."""
    return not any(said.lines for said in says)


def _is_untried(delivery: Delivery, sending: Delivery | None) -> bool:
    """Whether it cannot have arrived yet: nobody is sending it or has tried to."""
    return not delivery.attempts and (sending is None or delivery.id != sending.id)


def _in_order(posts: list[Delivery], cards: Sequence[Card]) -> list[Delivery]:
    """What is waited for most first. A card goes as fast as the fastest of what still waits of it."""
    ranked: list[tuple[int, int, Delivery]] = []
    fastest: dict[str, int] = {}
    for number, one in reversed(list(enumerate(posts))):
        chain = _chain(one)
        fastest[chain] = min(_rank(one, cards), fastest.get(chain, _WAITING))
        ranked.append((fastest[chain], number, one))
    return [one for _, _, one in sorted(ranked, key=lambda place: place[:2])]


def _chain(delivery: Delivery) -> str:
    """What must stay in order: the posts of a card, and all else that has a thread of its own."""
    post = delivery.post
    if post is None or post.how in ("form", "homes"):
        return delivery.id
    return post.card or post.place


def _rank(delivery: Delivery, cards: Sequence[Card]) -> int:
    post = delivery.post
    if post is None or post.how in ("near", "homes"):
        return _IN_HAND
    if post.how == "form":
        return _AT_ONCE
    card = desk.card_of(cards, post.card)
    if post.how == "aloud":
        return _URGENT
    if card is None or card.closed is not None or card.holder is not None or post.how in ("delete", "revise"):
        return _IN_HAND
    if post.how == "card":
        return _URGENT if card.why in ("despair", "urgent") else _NEW
    return _WAITING
