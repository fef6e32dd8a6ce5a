"""What a helper did at the helpdesk, as a turn of the desk: who has which card is decided here, one deed after the other.

It says nothing to people itself: what reaches them goes as a word to their own turn.
"""

from __future__ import annotations

import hashlib
import re

from msgspec.structs import replace

from bot.core import desk, desk_says
from bot.core.card import Answer, Card, Helper, Post
from bot.core.draft import Draft
from bot.core.event import Deed, Event
from bot.core.person import Button, Message
from bot.core.press import SkillPress, decode, encode
from bot.core.veil import veil
from bot.skills import desk_home
from bot.skills.desk_acts import VERBS, dismiss, put, say, tell
from bot.skills.desk_week import asks_count, digest, tell_count

_NOTE = re.compile(r"\s*(?:メモ|めも|note\b|memo\b|//)", re.IGNORECASE)
"""How a message begins that stays among helpers."""
_SAME = re.compile(
    r"同じ(?:人|方|かた|件)|さっきの(?:人|方)|また(?:電話|かかって|かけて)|same (?:caller|person)|again from",
    re.IGNORECASE,
)
"""A helper who says that a caller rang before."""
_TAKES = re.compile(r"引き?継|交代|(?:代|替)わりま|tak(?:e|ing) (?:it )?over", re.IGNORECASE)
"""A helper who says, and nothing else, that they take over somebody's case."""
_MOST_SAID_TAKING = 20
_MOST_SHOWN = 3


def take(draft: Draft, event: Event) -> None:
    """One deed, by a helper who may: that was asked before."""
    deed = event.deed
    if deed is None or draft.content.desk is None:
        return
    who = Helper(deed.helper, deed.name)
    if event.hidden and deed.kind in ("typed", "called"):
        draft.post(Post("near", place=deed.thread), Message("desk-thread.masked"))
    card = desk.card_in(draft.person.cards, deed.thread)
    match deed.kind:
        case "called" if card is None:
            _called(draft, event, deed, who)
        case "typed":
            if card is not None and card.source != event.message:
                _typed(draft, event, card, who)
                if deed.fields.get("filed") and desk.holds(card, who):
                    say(draft, card, Message("desk-thread.no-file"))
        case "filed":
            if card is not None and card.closed is None:
                say(draft, card, Message("desk-thread.no-file"))
        case "edited" | "deleted":
            if card is not None:
                _changed(draft, event, deed, card, who)
        case "dismissed":
            dismiss(draft, who)
        case "pressed":
            _pressed(draft, event, deed, card, who)
        case "submitted":
            _submitted(draft, event, deed, who)


def _called(draft: Draft, event: Event, deed: Deed, who: Helper) -> None:
    """The bot was called in the channel with a story: a case by telephone, unless one of that caller may be open."""
    calls = [card for card in desk.open_cards(draft.person.cards) if card.calls]
    if calls and _SAME.search(event.text):
        _show_open(draft, deed.thread, calls, who, "desk-thread.same")
        return
    others = [card for card in desk.open_cards(draft.person.cards) if not desk.holds(card, who)]
    if others and len(event.text.strip()) <= _MOST_SAID_TAKING and _TAKES.search(event.text):
        _show_open(draft, deed.thread, others, who, "desk-thread.which")
        return
    if asks_count(event.text):
        tell_count(draft, None, deed.thread)
        return
    if not event.text.strip():
        draft.post(Post("near", place=deed.thread), *digest(draft))
        return
    open_call(draft, event, who, event.text, deed.thread)


def _show_open(draft: Draft, thread: str, cards: list[Card], who: Helper, asks: str) -> None:
    """The cases that may be meant: the same one is never opened twice."""
    if len(cards) == 1 and cards[0].holder is not None and cards[0].holder.id != who.id:
        draft.post(Post("near", place=thread), desk_says.taken(cards[0]))
        return
    draft.post(Post("near", place=thread), Message(asks))
    for card in cards[-_MOST_SHOWN:]:
        facts = {"due": card.opened.isoformat(), "name": card.holder.name if card.holder else ""}
        line = Message("desk-thread.same-line", {**facts}) if card.holder else desk_home.line(card)
        button = (
            desk_says.button("claim", "claim", card) if card.holder is None else desk_says.button("take", "take", card)
        )
        buttons = () if desk.holds(card, who) else (button,)
        draft.post(Post("near", place=thread), Message("desk-card", lines=(line,), buttons=buttons))


def open_call(draft: Draft, event: Event, who: Helper, story: str, thread: str) -> None:
    """A case for somebody who has only a telephone: a person of their own, written for by whoever has the card."""
    number = f"k{draft.next_seq()}"
    caller = hashlib.sha256(f"{draft.person.id} {event.id}".encode()).hexdigest()[:32]
    card = Card(number, caller, draft.now, "call", holder=who, thread=thread, source=event.message)
    put(draft, card)
    draft.post(Post("card", card.id), desk_says.face(card))
    say(draft, card, Message("desk-thread.opened", {"name": who.name}))
    tell(draft, card, "desk_typed", who, text=story, message=event.message)


def _typed(draft: Draft, event: Event, card: Card, who: Helper) -> None:
    """A message in a card's thread: only its holder's go on, so two helpers never both answer."""
    if _NOTE.match(event.text):
        return
    if card.closed is not None:
        draft.post(Post("near", place=card.thread), Message("desk-thread.late"))
    elif card.holder is None:
        say(draft, card, desk_says.unclaimed(card))
    elif not desk.holds(card, who):
        _notice(draft, card, who)
    elif card.calls and asks_count(event.text):
        tell_count(draft, card, card.thread)
    elif card.calls:
        tell(draft, card, "desk_typed", who, text=event.text, message=event.message)
    elif draft.content.desk is not None and draft.content.desk.approval:
        _ask_approval(draft, event, card, who)
    else:
        tell(draft, card, "desk_answer", who, text=event.text, message=event.message)


def _notice(draft: Draft, card: Card, who: Helper) -> None:
    """Tell a helper once whose card it is; colleagues may talk about it afterwards."""
    if who.id in card.noticed:
        return
    put(draft, replace(card, noticed=(*card.noticed, who.id)))
    say(draft, card, desk_says.taken(card))


def _ask_approval(draft: Draft, event: Event, card: Card, who: Helper) -> None:
    answer = Answer(str(draft.next_seq()), who, event.text, event.message)
    put(draft, desk.ask_approval(card, answer))
    buttons = (
        desk_says.button("approve", "approve", card, answer.id),
        desk_says.button("drop", "drop", card, answer.id),
    )
    say(draft, card, Message("desk-thread.draft", {"name": who.name, "text": veil(event.text)}, buttons))


def _changed(draft: Draft, event: Event, deed: Deed, card: Card, who: Helper) -> None:
    """A helper rewrote or deleted their own post: what waits is changed, what was sent is told. In a closed thread
    people are asked to delete what they wrote.
    """
    if card.closed is not None:
        if deed.kind == "edited" and not _NOTE.match(event.text):
            draft.post(Post("near", place=card.thread), Message("desk-thread.late"))
        return
    waiting = next((one for one in card.answers if one.message == event.message), None)
    if waiting is not None:
        rest = tuple(one for one in card.answers if one.id != waiting.id)
        put(draft, replace(card, answers=rest))
        if deed.kind == "deleted":
            say(draft, card, Message("desk-thread.dropped"))
        elif desk.holds(card, who):
            _ask_approval(draft, event, replace(card, answers=rest), who)
    elif _NOTE.match(event.text) or not desk.holds(card, who):
        return
    elif card.calls and deed.kind == "edited":
        say(draft, card, Message("desk-thread.no-edit"))
    elif card.calls:
        tell(draft, card, "desk_deleted", who, message=event.message)
    elif deed.kind == "deleted":
        tell(draft, card, "desk_answer", who, text="", message=event.message, how="withdrawn")
    else:
        tell(draft, card, "desk_answer", who, text=event.text, message=event.message, how="reworded")


def _pressed(draft: Draft, event: Event, deed: Deed, card: Card | None, who: Helper) -> None:
    press = decode(event.text)
    if not isinstance(press, SkillPress) or press.skill != "helper":
        if card is not None and card.calls and desk.holds(card, who):
            picked = deed.fields.get("picked", "")
            tell(draft, card, "desk_pressed", who, data=event.text, picked=picked)
        elif card is not None and card.closed is None:
            say(draft, card, desk_says.taken(card) if card.holder else desk_says.unclaimed(card))
        return
    verb, card_id, more = [*press.argument.split("/"), "", ""][:3]
    if verb in ("intake", "from"):
        story = deed.fields.get("story", "")
        draft.post(
            Post("form", place=""),
            desk_says.intake_form(veil(story)),
            Message("desk-thread.expired", buttons=(_again(),)),
        )
        return
    if verb == "digest":
        draft.post(Post("near", place=deed.thread), *digest(draft))
        return
    known = desk.card_of(draft.person.cards, card_id) if card_id else card
    if known is None or verb not in VERBS:
        return
    if known.closed is not None:
        draft.post(Post("near", place=known.thread), Message("desk-thread.late"))
        return
    VERBS[verb](draft, known, who, more)


def _again() -> Button:
    return Button("slackapp.intake", encode(SkillPress("helper", "intake")))


def _submitted(draft: Draft, event: Event, deed: Deed, who: Helper) -> None:
    press = decode(event.text)
    if not isinstance(press, SkillPress) or press.skill != "helper":
        return
    verb, _, card_id = press.argument.partition("/")
    if verb == "intake" and (story := deed.fields.get("story", "")):
        open_call(draft, event, who, story, "")
        return
    card = desk.card_of(draft.person.cards, card_id)
    if verb != "form" or card is None:
        return
    if not desk.holds(card, who):
        late = Message("desk-thread.late") if card.closed is not None else Message("desk-thread.not-kept")
        draft.post(Post("near", place=card.thread), late)
        return
    card = replace(card, private={name: deed.fields[name] for name in desk_says.PRIVATE if deed.fields.get(name)})
    put(draft, card)
    say(draft, card, Message("desk-thread.kept"))
    other = desk.same_telephone(draft.person.cards, card)
    if other is not None:
        name = other.holder.name if other.holder else ""
        say(draft, card, Message("desk-thread.same-number", {"due": other.opened.isoformat(), "name": name}))
