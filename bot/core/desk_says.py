"""What the helpdesk's channel shows of a card: its message, and what stands in its thread. Never more than the gist."""

from __future__ import annotations

from bot.core.card import Card
from bot.core.person import Button, Message
from bot.core.press import SkillPress, encode

USUAL = "ja"
"""The language of those whose card says nothing of it."""


def button(label: str, verb: str, card: Card, more: str = "") -> Button:
    """A button of the desk, about one card."""
    return Button(f"desk-card.{label}", encode(SkillPress("helper", f"{verb}/{card.id}/{more}".rstrip("/"))))


def face(card: Card, *, erased: bool = False) -> Message:
    """The card as everybody in the channel sees it: why, which kind of trouble, since when, with whom."""
    lines = [Message(f"desk-card.{card.why}")]
    if card.kind:
        lines.append(Message("desk-card.kind", lines=(Message(f"menu.{card.kind}"),)))
    if card.platform in ("line", "slack", "web"):
        lines.append(Message(f"desk-card.from-{card.platform}"))
    if card.lang not in ("", USUAL):
        lines.append(Message("desk-card.lang", lines=(Message(f"language.{card.lang}"),)))
    lines.append(Message("desk-card.since", {"due": card.opened.isoformat()}))
    if erased:
        lines.append(Message("desk-card.erased"))
    elif card.closed is not None:
        lines.append(Message("desk-card.over"))
    elif card.holder is not None:
        lines.append(Message("desk-card.holder", {"name": card.holder.name}))
    else:
        lines.append(Message("desk-card.nobody"))
    return Message("desk-card", lines=tuple(lines), buttons=_buttons(card))


def _buttons(card: Card) -> tuple[Button, ...]:
    if card.closed is not None:
        return ()
    if card.holder is None:
        return (button("claim", "claim", card),)
    if card.calls:
        return (
            button("form", "form", card),
            button("phrases", "phrases", card),
            button("letter", "letter", card),
            button("release", "release", card),
            button("close", "close", card),
        )
    return (
        button("draft", "draft", card),
        button("plan", "plan", card),
        button("release", "release", card),
        button("close", "close", card),
    )


def taken(card: Card) -> Message:
    """To a helper who would answer somebody else's case."""
    name = card.holder.name if card.holder else ""
    buttons = (button("take", "take", card), button("look", "look", card))
    return Message("desk-thread.taken", {"name": name}, buttons)


def unclaimed(card: Card) -> Message:
    """To a helper who writes before anybody has the case."""
    return Message("desk-thread.unclaimed", buttons=(button("claim", "claim", card),))


def intake_form(story: str) -> Message:
    """The form that opens a case for somebody on the telephone."""
    send = Button("desk-intake.send", encode(SkillPress("helper", "intake")))
    return Message("desk-intake", buttons=(Button("desk-intake.story", f"story={story}", "lines"), send), style="form")


PRIVATE = ("name", "phone", "address", "note")


def private_form(card: Card) -> Message:
    """The form with what stands nowhere else."""
    fields = tuple(Button(f"desk-private.{name}", f"{name}={card.private.get(name, '')}", "field") for name in PRIVATE)
    send = Button("desk-private.send", encode(SkillPress("helper", f"form/{card.id}")))
    return Message("desk-private", buttons=(*fields, send), style="form")
