"""What the helpdesk tells a person: who has them in hand, what a helper answers, that it is over. Signed, and recorded."""

from __future__ import annotations

import re

from msgspec.structs import replace

from bot.core import cases
from bot.core.card import AtDesk
from bot.core.draft import Draft
from bot.core.person import Word
from bot.core.posts import read_places
from bot.core.unsent import take_back
from bot.skills import desk, menu

_WRONG_DESK = re.compile(
    r"(?:うち|こちら|私ども|ウチ|当方|ここ)(?:が|を|の(?:こと|ほう|方)が|は).{0,12}(?:だと(?:思|おも|勘違|言)|と間違|のつもり|関係な|じゃな|ではな)"
    r"|thinks? (?:that )?we(?:'re| are) (?:the|their)|nothing to do with us",
    re.IGNORECASE,
)
"""A helper tells that the caller is angry with the wrong people."""
MOST_IN_THREADS = 2000
_HOW = {"reworded": "desk.reworded", "withdrawn": "desk.withdrawn"}


def took(draft: Draft, word: Word, sender: str) -> None:
    """A helper has them in hand: from now on the bot keeps quiet, and says so."""
    at = draft.person.at_desk
    name = str(word.data.get("name", ""))
    record(draft, word, "took")
    if draft.person.address is None:
        return
    if at is None:
        _back(draft, "not-held")
        return
    is_other = at.state == "held" and at.name not in ("", name)
    draft.person = replace(draft.person, at_desk=replace(at, state="held", name=name), aside=None)
    if draft.person.blocked:
        return
    key = "desk.took-over" if is_other else "desk.held"
    draft.say(
        key,
        args={"old": at.name, "name": name} if is_other else {"name": name},
        buttons=(menu.button("desk.back", "desk", "back"),),
    )


def freed(draft: Draft, word: Word, sender: str) -> None:
    """The helper let go: the bot is there until another one comes, and its question returns."""
    at = draft.person.at_desk
    record(draft, word, "freed")
    if at is not None and at.state == "held":
        draft.person = replace(draft.person, at_desk=replace(at, state="waiting", name=""))
        if draft.person.blocked:
            return
        draft.say("desk.freed", args={"name": str(word.data.get("name", ""))})
        menu.resume(draft)


def waits(draft: Draft, word: Word, sender: str) -> None:
    """Nobody has taken the case yet: it goes on with the bot, or with those who answer now."""
    at = draft.person.at_desk
    if at is not None and at.state == "waiting" and not at.gist and not draft.person.blocked:
        buttons = (menu.button("human.show", "human"), menu.button("desk.give-up", "desk", "back"))
        draft.say("desk.still", buttons=buttons)


def ended(draft: Draft, word: Word, sender: str) -> None:
    """The helper closed it: back to the bot, and to the pending question."""
    at = draft.person.at_desk
    record(draft, word, "ended")
    desk.out(draft)
    if at is not None and draft.person.address is not None and not draft.person.blocked:
        draft.say("desk.ended", args={"name": str(word.data.get("name", ""))})
        menu.resume(draft)


def answered(draft: Draft, word: Word, sender: str) -> None:
    """A helper's answer, signed. Who left the desk meanwhile, or blocks us, gets none, and the helper hears of it."""
    at = draft.person.at_desk
    if at is None or at.state != "held":
        _back(draft, "not-held")
        return
    if draft.person.blocked:
        _back(draft, "undelivered")
        return
    name, text, how = (str(word.data.get(part, "")) for part in ("name", "text", "how"))
    args = {"name": name} if how == "withdrawn" else {"name": name, "text": text}
    draft.say(_HOW.get(how, "desk.answer"), args={**args})
    record(draft, word, "answered")


def wrote(draft: Draft, word: Word) -> None:
    """A helper writes down what a caller says; who did is recorded once, until somebody else does."""
    case = draft.person.cases[-1] if draft.person.cases else None
    name = str(word.data.get("name", ""))
    before = [entry for entry in case.entries if entry.kind == "access"] if case else []
    if not before or (before[-1].key, before[-1].facts.get("name")) != ("diary-desk.typed", name):
        record(draft, word, "typed")


def wrong_desk(draft: Draft, text: str) -> bool:
    """A caller takes us for the company they have the contract with: a sentence to read out, and a note. Nothing else."""
    if not _WRONG_DESK.search(text):
        return False
    case = draft.person.cases[-1] if draft.person.cases else None
    seller = draft.view(case.id).get("seller") or draft.view(case.id).get("merchant") if case else None
    if seller is None:
        draft.say("desk-call.wrong-unknown")
    else:
        draft.say("desk-call.wrong", args={"seller": seller})
    if case is not None:
        draft.put_case(cases.note(case, draft.now, "wrong_desk", "diary-desk.wrong", {}, draft.source))
    return True


def did(draft: Draft, word: Word, sender: str) -> None:
    """Something a helper did that is only recorded: looked, opened the private form, checked an answer."""
    what = str(word.data.get("what", ""))
    if what in ("looked", "form", "approved"):
        record(draft, word, what)


def deleted(draft: Draft, word: Word, sender: str) -> None:
    """A helper took back what they wrote down of a call."""
    take_back(draft, str(word.data.get("message", "")))


def let_go(draft: Draft, word: Word, sender: str) -> None:
    """The desk forgets an older thread of theirs: where its posts lie stays with them, to be deleted one day."""
    kept = (*draft.person.in_threads, *read_places(word.data.get("places")))
    draft.person = replace(draft.person, in_threads=kept[-MOST_IN_THREADS:])


def gone(draft: Draft) -> None:
    """The desk is gone itself: nobody waits for it any more."""
    if isinstance(draft.person.at_desk, AtDesk):
        desk.out(draft)
        draft.say("desk.gone")


def _back(draft: Draft, how: str) -> None:
    helpdesk = draft.content.desk
    if helpdesk is not None:
        draft.tell(helpdesk.id, Word("desk_left", "", {"how": how}))


def record(draft: Draft, word: Word, what: str) -> None:
    """Who of the helpers did it, and when: the person may read it."""
    at = draft.person.at_desk
    named = word.case or (at.case if at else "")
    case = draft.person.case(named) or (draft.person.cases[-1] if draft.person.cases else None)
    if case is not None:
        facts = {"name": str(word.data.get("name", ""))}
        draft.put_case(cases.note(case, draft.now, "access", f"diary-desk.{what}", {**facts}))
