"""What people's turns tell the helpdesk, as turns of the desk: wishes become cards, words go into the card's thread."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace

from bot.core import desk
from bot.core.card import Card, Post, Why
from bot.core.desk_says import face
from bot.core.draft import Draft
from bot.core.outbox import next_delivery
from bot.core.person import Message, Word
from bot.core.posts import read_places
from bot.core.veil import veil
from bot.skills.desk_acts import put, revise, say, waits_from
from bot.skills.desk_week import counted

_WHY: dict[str, Why] = {"asked": "asked", "urgent": "urgent", "despair": "despair"}
_WHAT = frozenset({"photo", "voice", "sticker", "file", "location"})
_HOW = frozenset({"back", "blocked", "erased"})


def wish(draft: Draft, word: Word, sender: str) -> None:
    """Somebody wants a helper, or needs one: a card, or more on the one they have. Never a second card."""
    if draft.content.desk is None:
        return
    if draft.person.address is None:
        draft.person = replace(draft.person, address=draft.content.desk.address)
    card = desk.card_for(draft.person.cards, sender)
    why = _WHY.get(str(word.data.get("why")), "asked")
    if card is None:
        card = _told(Card(f"k{draft.next_seq()}", sender, draft.now, why, since=waits_from(draft)), word)
        card = replace(card, platform=str(word.data.get("platform", "")))
        put(draft, card)
        draft.post(Post("card", card.id), face(card))
        counted(draft, card)
    else:
        card = replace(_told(card, word), why="despair" if why == "despair" else card.why)
        put(draft, card)
        revise(draft, card)
    if word.says:
        say(draft, card, Message("desk-thread.packet", lines=word.says))
    elif not card.posts:
        say(draft, card, Message("desk-thread.gist"))


def heard(draft: Draft, word: Word, sender: str) -> None:
    """What somebody in a helper's hands said: into the thread, veiled."""
    card = desk.card_for(draft.person.cards, sender)
    if card is None:
        return
    _keep(draft, card, word)
    source, what = str(word.data.get("message", "")), str(word.data.get("what", ""))
    key = "desk-thread.words-hidden" if word.data.get("hidden") else "desk-thread.words"
    words = Message(key, {"text": veil(str(word.data.get("text", "")))})
    draft.post(Post("thread", card.id, source=source), Message(f"desk-thread.{what}") if what in _WHAT else words)


def unsent(draft: Draft, word: Word, sender: str) -> None:
    """Somebody took a message back: its copies in the thread are deleted."""
    gone = str(word.data.get("message", ""))
    for card in desk.cards_of(draft.person.cards, sender):
        if any(gone in source.split() for source in _sources(draft, card)):
            _take_back(draft, card, lambda source: gone in source.split())
            say(draft, card, Message("desk-thread.unsent"))
    forget(draft, word)


def spoke(draft: Draft, word: Word, sender: str) -> None:
    """What is to be said in a card's thread: to a caller who has only a telephone, or of a date that came up."""
    card = desk.card_for(draft.person.cards, sender)
    if card is None:
        return
    _keep(draft, card, word)
    if word.says:
        draft.post(Post("thread", card.id), *word.says)


def left(draft: Draft, word: Word, sender: str) -> None:
    """Somebody went back to the bot, stopped our messages, or erased themselves."""
    card, how = desk.newest(draft.person.cards, sender), str(word.data.get("how", ""))
    forget(draft, word)
    if card is None:
        return
    if how in ("undelivered", "not-held"):
        say(draft, card, Message(f"desk-thread.{how}"))
    elif how == "erased":
        gone(draft, sender)
    elif how in _HOW and card.closed is None:
        say(draft, card, Message(f"desk-thread.left-{how}"))
        if how == "back":
            _close(draft, card)


def forget(draft: Draft, word: Word) -> None:
    """Our posts of which only whoever they are about still knew: they are deleted too."""
    for one in read_places(word.data.get("places")):
        draft.post(Post("delete", place=one.place))


def gone(draft: Draft, sender: str) -> None:
    """Somebody is erased, by their own word or because ours reached nobody: so is what the desk has of them, in every thread."""
    cards = desk.cards_of(draft.person.cards, sender)
    for card in cards:
        _erase(draft, card)
    if cards:
        draft.post(Post("homes"))


def _close(draft: Draft, card: Card) -> None:
    closed = desk.close(card, draft.now)
    put(draft, closed)
    revise(draft, closed)


def _erase(draft: Draft, card: Card) -> None:
    """Every copy of ours in the thread is deleted; what helpers wrote themselves only they can delete."""
    _take_back(draft, card, lambda source: True)
    say(draft, card, Message("desk-thread.left-erased"))
    closed = replace(desk.close(card, draft.now), kind="", platform="", lang="", person="", posts=())
    put(draft, closed)
    revise(draft, closed, erased=True)


def _take_back(draft: Draft, card: Card, meant: Callable[[str], bool]) -> None:
    """Delete our posts in the card's thread whose source is meant. What waits is never posted; what may be on its way at
    this moment is deleted behind it.
    """
    sending = next_delivery(draft.person, draft.now)
    kept = []
    for delivery in draft.person.outbox:
        post = delivery.post
        is_meant = post is not None and post.card == card.id and post.how == "thread" and meant(post.source)
        if not is_meant or delivery is sending:
            kept.append(delivery)
        if is_meant and delivery is sending:
            draft.post(Post("delete", card.id, source=delivery.id))
    draft.person = replace(draft.person, outbox=tuple(kept))
    for copy in card.posts:
        if meant(copy.source):
            draft.post(Post("delete", card.id, copy.place))


def _sources(draft: Draft, card: Card) -> list[str]:
    """The messages of the person that our posts in the thread repeat, those that still wait included."""
    waiting = [one.post.source for one in draft.person.outbox if one.post is not None and one.post.card == card.id]
    return [*(copy.source for copy in card.posts), *waiting]


def _keep(draft: Draft, card: Card, word: Word) -> None:
    """What the card shows of the case may have changed: its kind of trouble, its next date."""
    told = _told(card, word)
    if told != card:
        put(draft, told)
        revise(draft, told)
    if told.kind and not card.kind:
        counted(draft, told)


def _told(card: Card, word: Word) -> Card:
    kind, due = str(word.data.get("kind", "")) or card.kind, str(word.data.get("due", ""))
    return replace(
        card,
        case=word.case or card.case,
        kind=kind,
        due=datetime.fromisoformat(due) if due else None,
        lang=str(word.data.get("lang", "")) or card.lang,
    )
