"""What a helper can do with a card by a button: claim, hand over, look, release, close, approve. Each decided in the desk's turn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from msgspec.structs import replace

from bot.core import desk, desk_says
from bot.core.card import Answer, Card, Helper, Post
from bot.core.draft import Draft
from bot.core.person import Message, Word, WordKind
from bot.core.posts import write_places
from bot.core.press import SkillPress, encode


def put(draft: Draft, card: Card) -> None:
    """Keep a changed card. Where posts lie that the desk keeps no more for it, whoever they are about keeps."""
    before = draft.person.cards
    draft.person = replace(draft.person, cards=desk.put(before, card))
    for person, posts in desk.let_go(before, draft.person.cards):
        draft.tell(person, Word("desk_let_go", "", {"places": write_places(posts)}))


def revise(draft: Draft, card: Card, *, erased: bool = False) -> None:
    """Write the card's message anew, as it stands now."""
    draft.post(Post("revise", card.id), desk_says.face(card, erased=erased))


def say(draft: Draft, card: Card, *says: Message) -> None:
    """Say something in the card's thread."""
    draft.post(Post("thread", card.id), *says)


def tell(draft: Draft, card: Card, kind: WordKind, who: Helper, **data: str) -> None:
    """Tell the person whose card it is; `who` did it."""
    draft.tell(card.person, Word(kind, card.case, {"name": who.name, **data}))


def _claim(draft: Draft, card: Card, who: Helper, more: str) -> None:
    claimed = desk.claim(card, who)
    if claimed is None:
        say(draft, card, desk_says.taken(card))
    elif card.holder is None:
        _hand(draft, card, claimed, who)
        say(draft, claimed, Message("desk-thread.took", {"name": who.name}))
        if not claimed.calls:
            say(draft, claimed, Message("desk-thread.how"))


def _take(draft: Draft, card: Card, who: Helper, more: str) -> None:
    """Hand over: whoever takes a card over was told whose it is, and its holder sees it go."""
    if card.holder is None:
        _claim(draft, card, who, more)
    elif not desk.holds(card, who):
        taken = desk.take_over(card, who)
        if taken is not None:
            _hand(draft, card, taken, who)
            say(draft, taken, Message("desk-thread.moved", {"old": card.holder.name, "name": who.name}))


def _hand(draft: Draft, card: Card, held: Card, who: Helper) -> None:
    held = replace(held, noticed=())
    put(draft, held)
    revise(draft, held)
    tell(draft, held, "desk_took", who)


def _look(draft: Draft, card: Card, who: Helper, more: str) -> None:
    """Only look: nothing changes hands, and it is recorded."""
    tell(draft, card, "desk_did", who, what="looked")
    say(draft, card, Message("desk-thread.looked", {"name": card.holder.name if card.holder else ""}))


def _release(draft: Draft, card: Card, who: Helper, more: str) -> None:
    released = desk.release(card, who, waits_from(draft))
    if released is None:
        say(draft, card, desk_says.taken(card) if card.holder else desk_says.unclaimed(card))
        return
    put(draft, released)
    revise(draft, released)
    say(draft, released, Message("desk-thread.freed", {"name": who.name}))
    tell(draft, released, "desk_freed", who)


def dismiss(draft: Draft, who: Helper) -> None:
    """Somebody is a helper no more: what they had in hand waits for another one, and their drafts are not sent."""
    for card in desk.open_cards(draft.person.cards):
        freed = desk.release(card, who, waits_from(draft))
        if freed is not None:
            put(draft, freed)
            revise(draft, freed)
            say(draft, freed, Message("desk-thread.dismissed", {"name": card.holder.name if card.holder else ""}))
            tell(draft, freed, "desk_freed", card.holder or who)


def _close(draft: Draft, card: Card, who: Helper, more: str) -> None:
    if not _is_theirs(draft, card, who):
        return
    tell(draft, card, "desk_ended", who)
    say(draft, card, Message("desk-thread.ended", {"name": who.name}))
    closed = desk.close(card, draft.now)
    put(draft, closed)
    revise(draft, closed)


def _approve(draft: Draft, card: Card, who: Helper, more: str) -> None:
    if not any(one.id == more for one in card.answers):
        return
    approved = desk.approve(card, more, who)
    if approved is None:
        say(draft, card, Message("desk-thread.own"))
        return
    after, answer = approved
    put(draft, after)
    say(draft, after, Message("desk-thread.approved", {"name": who.name}))
    tell(draft, after, "desk_did", who, what="approved")
    if answer.draft:
        tell(draft, after, "desk_suggested", answer.helper, digest=answer.draft)
    else:
        tell(draft, after, "desk_answer", answer.helper, text=answer.text, message=answer.message)


def _drop(draft: Draft, card: Card, who: Helper, more: str) -> None:
    """A draft is taken away by its writer or by whoever looked at it."""
    if any(one.id == more for one in card.answers):
        put(draft, replace(card, answers=tuple(one for one in card.answers if one.id != more)))
        say(draft, card, Message("desk-thread.dropped"))


def _is_theirs(draft: Draft, card: Card, who: Helper) -> bool:
    """Whether the card is in their hands; who asks for somebody else's hears whose it is."""
    if not desk.holds(card, who):
        say(draft, card, desk_says.taken(card) if card.holder else desk_says.unclaimed(card))
    return desk.holds(card, who)


def _plan(draft: Draft, card: Card, who: Helper, more: str) -> None:
    if _is_theirs(draft, card, who):
        tell(draft, card, "desk_plan", who)


def _draft(draft: Draft, card: Card, who: Helper, more: str) -> None:
    """What the bot would say now, and what stands behind it."""
    if _is_theirs(draft, card, who):
        tell(draft, card, "desk_draft", who)


def _suggest(draft: Draft, card: Card, who: Helper, more: str) -> None:
    """A draft of the bot's goes as it stands; where a second helper looks at answers, at this one too."""
    if not _is_theirs(draft, card, who):
        return
    if draft.content.desk is not None and draft.content.desk.approval:
        answer = Answer(str(draft.next_seq()), who, "", draft=more)
        put(draft, desk.ask_approval(card, answer))
        buttons = (
            desk_says.button("approve", "approve", card, answer.id),
            desk_says.button("drop", "drop", card, answer.id),
        )
        say(draft, card, Message("desk-thread.draft-asked", {"name": who.name}, buttons))
    else:
        tell(draft, card, "desk_suggested", who, digest=more)


def _duty(what: str) -> Callable[[Draft, Card, Helper, str], None]:
    """A helper takes a task of the person's over, has done one of theirs, or gives it back: their turn decides."""

    def act(draft: Draft, card: Card, who: Helper, more: str) -> None:
        if _is_theirs(draft, card, who):
            tell(draft, card, "desk_duty", who, what=what, task=more)

    return act


def _phrases(draft: Draft, card: Card, who: Helper, more: str) -> None:
    say(draft, card, Message("desk-thread.phrases"), Message("desk-thread.loud"))


def _form(draft: Draft, card: Card, who: Helper, more: str) -> None:
    """The private form opens on the holder's own screen, and that is recorded."""
    if not _is_theirs(draft, card, who):
        return
    again = Message("desk-thread.expired", buttons=(desk_says.button("form", "form", card),))
    draft.post(Post("form", card.id), desk_says.private_form(card), again)
    tell(draft, card, "desk_did", who, what="form")


def _letter(draft: Draft, card: Card, who: Helper, more: str) -> None:
    """The caller's letter in large print, for the helper to print and to post to them."""
    if _is_theirs(draft, card, who):
        tell(draft, card, "desk_pressed", who, data=encode(SkillPress("print", "")))


def nudge(draft: Draft) -> None:
    """Remind the channel, once for each card, that somebody waits."""
    for card in draft.person.cards:
        moment = desk.nudge_at(card)
        if moment is not None and moment <= draft.now:
            put(draft, replace(card, nudged=True))
            button = desk_says.button("claim", "claim", card)
            draft.post(Post("aloud", card.id), Message("desk-thread.nobody-yet", buttons=(button,)))
            if card.why == "asked":
                draft.tell(card.person, Word("desk_waits", card.case))


def waits_from(draft: Draft) -> datetime:
    """From when somebody of the desk can see that a card waits."""
    helpdesk = draft.content.desk
    return helpdesk.waits_from(draft.now, draft.content.book.calendar) if helpdesk else draft.now


VERBS: Mapping[str, Callable[[Draft, Card, Helper, str], None]] = {
    "claim": _claim,
    "take": _take,
    "look": _look,
    "release": _release,
    "close": _close,
    "approve": _approve,
    "drop": _drop,
    "plan": _plan,
    "draft": _draft,
    "suggest": _suggest,
    "phrases": _phrases,
    "form": _form,
    "letter": _letter,
    **{what: _duty(what) for what in ("mine", "did", "return")},
}
