"""What a person can do at any moment, by name. A skill answers, and the pending question comes back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.core.draft import Draft
from bot.core.person import Aside, Word, WordKind
from bot.skills import (
    again,
    blanks,
    brief,
    cannot,
    card,
    case_plan,
    caution,
    coach,
    contact,
    correct,
    desk,
    desk_draft,
    desk_heard,
    desk_held,
    desk_told,
    duty,
    erase,
    evidence,
    export,
    forward,
    giving,
    helping,
    hide,
    human,
    identity,
    ladder,
    language,
    later,
    leave,
    menu,
    money,
    owner,
    pair,
    paper,
    part,
    pause,
    practice,
    private,
    reach,
    real,
    reply,
    report,
    road,
    script,
    settle,
    steps,
    ties,
    told,
    which_case,
)


def _nothing(draft: Draft, argument: str) -> None:
    """A button whose effect is on the person's own device (a text was copied)."""


def _of_case(draft: Draft, argument: str) -> None:
    """Do a skill for the chosen case ("plan/2"), or ask which one ("plan")."""
    skill, _, case_id = argument.partition("/")
    if skill not in _OF_ONE_CASE or (case_id and draft.person.case(case_id) is None):
        draft.say("said.old-button")
    elif not case_id:
        which_case.offer(draft, skill)
    else:
        draft.focus = case_id
        SKILLS[skill](draft, "")


def _chosen_case(draft: Draft, aside: Aside, text: str) -> bool:
    """The typed number of a case."""
    case_id = which_case.read_number(draft, text)
    if case_id:
        _of_case(draft, f"{aside.step}/{case_id}")
    return bool(case_id)


_OF_ONE_CASE = frozenset({"plan", "settled", "money", "evidence", "correct", "settle", "brief", "share", "forward"})

SKILLS: Mapping[str, Callable[[Draft, str], None]] = {
    "menu": menu.show,
    "start": menu.start,
    "resume": again.resume,
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
    "correct": correct.show,
    "case": _of_case,
    "settle": settle.ask,
    "later": later.choose,
    "letter": _nothing,
    "blank": blanks.fill,
    "forward": forward.show,
    "money": money.show,
    "report": report.choose,
    "reply": reply.choose,
    "part": part.choose,
    "road": road.show,
    "contact": contact.press,
    "brief": brief.show,
    "share": contact.share,
    "reach": reach.ask,
    "cannot": cannot.press,
    "evidence": evidence.show,
    "practice": practice.show,
    "script": script.show,
    "real": real.show,
    "pause": pause.press,
    "card": card.show,
    "caution": caution.switch,
    "leave": leave.show,
    "hide": hide.show,
    "identity": identity.show,
    "coach": coach.show,
    "paper": paper.show,
    "print": paper.letter,
    "calendar": paper.calendar,
    "unlink": paper.stop,
    "owner": owner.press,
    "mine": owner.mine,
    "give": giving.show,
    "ladder": ladder.show,
    "private": private.show,
}

ANSWERS: Mapping[str, Callable[[Draft, Aside, str], bool]] = {
    "contact": contact.answer,
    "desk": desk.answer,
    "correct": correct.answer,
    "case": _chosen_case,
    "evidence": evidence.answer,
    "practice": practice.answer,
    "reach": reach.answer,
    "duty": duty.answer,
    "owner": owner.answer,
    "give": giving.answer,
    "erase": erase.answer,
    "pair": pair.answer,
    "hide": hide.answer,
    "later": later.answer,
    "settle": settle.answer,
    "report": report.answer,
    "reply": reply.answer,
    "part": part.answer,
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
    "asked": owner.asked,
    "could_not": giving.could_not,
    "put_off": giving.put_off,
    "desk_duty": helping.heard,
    "desk_wish": desk_heard.wish,
    "desk_heard": desk_heard.heard,
    "desk_unsent": desk_heard.unsent,
    "desk_spoke": desk_heard.spoke,
    "desk_left": desk_heard.left,
    "desk_took": desk_told.took,
    "desk_freed": desk_told.freed,
    "desk_waits": desk_told.waits,
    "desk_ended": desk_told.ended,
    "desk_answer": desk_told.answered,
    "desk_did": desk_told.did,
    "desk_deleted": desk_told.deleted,
    "desk_plan": desk_held.plan,
    "desk_let_go": desk_told.let_go,
    "desk_draft": desk_draft.asked,
    "desk_suggested": desk_draft.sent,
}
"""What the turn of a person makes of a word that another one's turn, whose id is the last argument, told it."""
