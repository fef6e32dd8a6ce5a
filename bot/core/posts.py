"""Where a post of the helpdesk's goes, and what is kept of it once it lies there. Pure; knows no platform."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec.structs import replace

from bot.core import desk
from bot.core.card import Posted
from bot.core.case import Value
from bot.core.person import Delivery, Person

Change = Callable[[Person], Person]


def place_of(person: Person, delivery: Delivery) -> str | None:
    """The thread a delivery goes to, "" for the channel or the private talk; None where its card's thread is not there."""
    post = delivery.post
    if post is None:
        return delivery.where
    card = desk.card_of(person.cards, post.card)
    if post.how in ("near", "homes"):
        return post.place
    if post.how == "delete":
        known = (one.place for one in card.posts if one.delivery == post.source) if card else iter(())
        return post.place or next(known, None)
    if post.how == "form":
        return post.place or (card.thread if card else "")
    if post.how == "card":
        return card.thread if card else None
    return (card.thread or None) if card else None


def write_places(posts: Iterable[Posted]) -> list[str]:
    """Where posts lie and what they repeat, as a word brings it."""
    return [f"{one.place} {one.source}".strip() for one in posts]


def read_places(written: Value | None) -> tuple[Posted, ...]:
    """The posts that a word brought."""
    split = (one.partition(" ") for one in written) if isinstance(written, list) else ()
    return tuple(Posted(place, source) for place, _, source in split)


def deletes(delivery: Delivery) -> bool:
    """Whether it takes a post back instead of saying something."""
    return delivery.post is not None and delivery.post.how == "delete"


def edits(delivery: Delivery) -> bool:
    """Whether it changes or deletes a post instead of adding one."""
    return delivery.post is not None and delivery.post.how in ("revise", "delete")


def is_aloud(delivery: Delivery) -> bool:
    """Whether the channel sees it too, though it stands in a thread."""
    return delivery.post is not None and delivery.post.how == "aloud"


def shows_homes(delivery: Delivery) -> bool:
    """Whether it writes the helpers' pages anew instead of saying something."""
    return delivery.post is not None and delivery.post.how == "homes"


def opens_form(delivery: Delivery) -> bool:
    """Whether it opens on somebody's screen, who waits for it."""
    return delivery.post is not None and delivery.post.how == "form" and bool(delivery.token)


def revised(person: Person, delivery: Delivery) -> str:
    """The message of ours that a delivery takes the place of, "" when it is a new one."""
    post = delivery.post
    card = desk.card_of(person.cards, post.card) if post and post.how == "revise" else None
    return card.post if card else ""


def lies_at(delivery: Delivery, place: str, change: Change) -> Change:
    """The change to the desk that a sent delivery makes, and where it lies now: its card must know."""
    post = delivery.post
    if post is None or not place or post.how not in ("card", "thread", "aloud", "form"):
        return change

    def also(person: Person) -> Person:
        person = change(person)
        card = desk.card_of(person.cards, post.card)
        if card is None:
            return person
        if post.how == "card":
            card = replace(card, thread=card.thread or place, post=place)
        else:
            card = desk.posted(card, Posted(place, post.source, delivery.id))
        return replace(person, cards=desk.put(person.cards, card))

    return also
