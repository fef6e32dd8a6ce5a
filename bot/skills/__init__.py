"""What a person can do at any moment, by name. A skill answers, and the pending question comes back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.core.draft import Draft
from bot.core.person import Aside, Word, WordKind
from bot.skills import (
    cannot,
    case_plan,
    contact,
    desk,
    desk_heard,
    desk_held,
    desk_told,
    duty,
    erase,
    evidence,
    export,
    forward,
    hide,
    human,
    language,
    leave,
    menu,
    money,
    pair,
    practice,
    reach,
    real,
    reply,
    report,
    road,
    settle,
    steps,
    ties,
    told,
)


def _nothing(draft: Draft, argument: str) -> None:
    """A button whose effect is on the person's own device (a text was copied)."""


SKILLS: Mapping[str, Callable[[Draft, str], None]] = {
    "menu": menu.show,
    "start": menu.start,
    "resume": menu.resume,
    "back": steps.back,
    "stop": steps.stop,
    "human": human.show,
    "desk": desk.show,
    "language": language.choose,
    "erase": erase.ask,
    "export": export.give,
    "pair": pair.show,
    "ties": ties.show,
    "access": ties.log,
    "records": export.choose,
    "plan": case_plan.show,
    "settled": case_plan.settled,
    "correct": case_plan.correct,
    "settle": settle.ask,
    "later": duty.later,
    "letter": _nothing,
    "forward": forward.show,
    "money": money.show,
    "report": report.choose,
    "reply": reply.choose,
    "road": road.show,
    "contact": contact.press,
    "brief": contact.brief,
    "share": contact.share,
    "reach": reach.ask,
    "cannot": cannot.press,
    "evidence": evidence.show,
    "practice": practice.show,
    "real": real.show,
    "leave": leave.show,
    "hide": hide.show,
}

ANSWERS: Mapping[str, Callable[[Draft, Aside, str], bool]] = {
    "contact": contact.answer,
    "desk": desk.answer,
    "evidence": evidence.answer,
    "practice": practice.answer,
    "reach": reach.answer,
    "duty": duty.answer,
    "erase": erase.answer,
    "pair": pair.answer,
    "hide": hide.answer,
    "later": duty.answer_later,
    "settle": settle.answer,
    "report": report.answer,
    "reply": reply.answer,
    "road": road.answer,
}

WORDS: Mapping[WordKind, Callable[[Draft, Word, str], None]] = {
    "said": told.say,
    "gone": told.gone,
    "knock": pair.knock,
    "joined": pair.joined,
    "refused": pair.refused,
    "moved": pair.moved,
    "look": ties.look,
    "shown": ties.shown,
    "changed": ties.changed,
    "did": ties.did,
    "left": ties.left,
    "desk_wish": desk_heard.wish,
    "desk_heard": desk_heard.heard,
    "desk_unsent": desk_heard.unsent,
    "desk_spoke": desk_heard.spoke,
    "desk_left": desk_heard.left,
    "desk_took": desk_told.took,
    "desk_freed": desk_told.freed,
    "desk_ended": desk_told.ended,
    "desk_answer": desk_told.answered,
    "desk_did": desk_told.did,
    "desk_deleted": desk_told.deleted,
    "desk_plan": desk_held.plan,
}
"""What the turn of a person makes of a word that another one's turn, whose id is the last argument, told it."""
