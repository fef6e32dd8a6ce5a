"""A contact told in one sentence, at any moment: written into the diary, read back, its promises watched.

What it settles is settled, what it promises is waited for, what matters and was not told is asked once.
"""

from __future__ import annotations

from msgspec.structs import replace

from bot.core import cases, contact_log, promises, walk
from bot.core.calendar import in_japan
from bot.core.case import Case, Known, Promise, Task
from bot.core.contacts import Contact
from bot.core.contract import items
from bot.core.desk_roles import contract_of, desk_of, hours_of, role_in
from bot.core.draft import Draft
from bot.core.flow import TaskStep
from bot.core.hours import Hours
from bot.core.person import Aside
from bot.core.rules import next_weekday_morning
from bot.skills import brief, contact_asks, contact_parts, contact_which, menu, moves, report
from bot.skills.which_case import ask, current, in_question

_LONGEST_SAID = 100
"""Characters kept of a report as it was typed."""


def take(draft: Draft, contact: Contact, text: str, reminded: str = "") -> bool:
    """Keep what was told; False when there is nothing in it for an open case. `reminded` is the duty just spoken of.

    Where the case's flow has a thread for such a report, the thread answers; here it is only written down and watched.
    """
    case = _case_of(draft, contact, reminded)
    if case is None:
        return False
    role = role_in(case, contact, reminded)
    about = contract_of(case, contact, role, reminded)
    item = about if about is not None else _item_of_talk(draft, case)
    told = contact.is_contact or bool(contact.told)
    kept = promises.kept_by(case, contact, role, about)
    if not told and not kept:
        return False
    number = 0
    if told:
        case, number = _written(draft, case, contact, role, text)
    draft.put_case(case)
    threaded = report.take(draft, text, case.id)
    if draft.person.case(case.id) is None:
        return True
    draft.put_case(_facts_kept(draft, draft.case(case.id), contact, item))
    if threaded:  # the thread has settled what it was about, of the contract it was about
        kept = [promise for promise in kept if promise.flow not in draft.content.flows]
    kept, several = _told_apart(kept, contact, reminded)
    calls = _calls(draft, case.id, contact, role, about, reminded)
    ended: tuple[Task | Promise, ...] = (*kept, *(calls if len(calls) == 1 else ()))
    for one in ended:
        contact_which.settle(draft, case.id, one, contact)
    contact_which.go_on(draft, case.id, contact, threaded=bool(ended))
    if any(isinstance(one, Promise) and one.what == "card" for one in ended):
        moves.begin(draft, case.id)
    if number:
        desk = _hours(draft, case.id, role)
        _watch(draft, case.id, contact, number, role, item, desk, threaded=threaded)
        _postpone(draft, case.id, contact, role, desk)
    if not threaded:
        if number or ended:
            contact_parts.read_back(draft, case.id, number, ended, contact.outcomes)
        if contact.accent or (number and draft.room > 1 and _came_unasked(contact, ended)):
            draft.say("contact.their-call" if contact.incoming else "contact.own-call")
        fitting = several or (calls if len(calls) > 1 else ())
        if not contact_which.ask(draft, case.id, number, fitting) and number:
            contact_asks.offer(draft, case.id, number, contact, role)
        if (
            number
            and role not in contact_asks.QUESTIONS
            and contact.reached == "yes"
            and draft.room > 0
            and not draft.asked
        ):
            walk.resume(draft)  # a desk without usual questions: the thread's own are asked at once
    return True


def _came_unasked(contact: Contact, ended: tuple[Task | Promise, ...]) -> bool:
    """Whether somebody rang whom no promise let expect: who that was is not known yet."""
    return contact.incoming and contact.reached == "yes" and not any(isinstance(one, Promise) for one in ended)


def amend(draft: Draft, old: str, new: str) -> bool:
    """A name or number told before was another: every contact that has it is corrected. False when none has."""
    cases_with = [case for case in draft.person.cases if contact_log.named(case, old)]
    for case in cases_with:
        draft.put_case(contact_log.rename(case, old, new, draft.now, draft.source, draft.content.version))
    if cases_with:
        draft.say("contact.renamed", args={"old": old, "new": new})
    return bool(cases_with)


def press(draft: Draft, argument: str) -> None:
    """A button under a contact: "fix/case/number/part", "was/case/number/duty", "brief/case" or "share/case"."""
    what, case_id, number, part = [*argument.split("/"), "", "", ""][:4]
    case = draft.person.case(case_id)
    if case is None:
        draft.say("said.old-button")
    elif what == "fix" and number.isascii() and number.isdigit():
        contact_parts.fix(draft, case, int(number), part)
    elif what == "was" and number.isascii() and number.isdigit():
        contact_which.take(draft, case, int(number), part)
    elif what == "brief":
        brief.show(draft, case.id)
    elif what == "share":
        brief.shared(draft, case)
    else:
        draft.say("said.old-button")


def answer(draft: Draft, aside: Aside, text: str) -> bool:
    """What was typed after a part was asked again, or after what was missing."""
    case = draft.person.case(aside.case)
    if case is None:
        return False
    step, _, part = aside.step.partition("-")
    if step == contact_which.STEP:
        return contact_which.answer(draft, case, aside.subject, text)
    if step == "fix":
        return contact_parts.answer(draft, case, int(aside.subject), part, text)
    return contact_asks.answer_missing(draft, case, int(aside.subject), text)


def share(draft: Draft, argument: str = "") -> None:
    """A copy to show to others: offered first, because it leaves the chat."""
    if ask(draft, "share"):
        return
    case = current(draft)
    if case is None:
        draft.say("plan.none")
        return
    paper = menu.button("paper.button", "paper", "shared")
    draft.say("share", buttons=(menu.button("share.read", "contact", f"share/{case.id}"), paper))
    draft.asked = True


def _case_of(draft: Draft, contact: Contact, reminded: str) -> Case | None:
    """The open case a report is about: one that knows the desk or waits for it, else the current one."""
    asked = in_question(draft)
    for case in asked:
        role = role_in(case, contact, reminded)
        rows = (case.facts, *(facts for of_list in case.items.values() for facts in of_list.values()))
        knows = contact.desk in {str(known.value) for facts in rows for known in facts.values()}
        if contact.desk and (knows or contact_log.calls_for(case, role)):
            return case
        if promises.kept_by(case, contact, role):
            return case
    return asked[0] if asked else None


def _written(draft: Draft, case: Case, contact: Contact, role: str, text: str) -> tuple[Case, int]:
    desk = contact.desk if "/" in contact.desk else desk_of(case, role)
    said = " ".join(text.split())[:_LONGEST_SAID]
    told = (case, contact, desk, said, draft.now, draft.source, draft.content.version)
    written, number = contact_log.write(*told)
    if contact.then is not None:
        others = {task.desk for task in case.tasks if task.desk and task.desk != role and cases.is_open(task)}
        other = desk_of(case, others.pop()) if len(others) == 1 else ""
        written, _ = contact_log.write(written, contact.then, contact.then.desk or other, said, *told[4:])
    return written, number


def _item_of_talk(draft: Draft, case: Case) -> str:
    """The contract that is talked about now, else the first."""
    place = draft.person.place
    return place.item if place is not None and place.case == case.id and place.item in items(case) else ""


def _facts_kept(draft: Draft, case: Case, contact: Contact, item: str) -> Case:
    """The facts of the contract that a contact tells."""
    for name, value in (("reference", contact.reference), ("debit_on", contact.debit_on)):
        if value:
            case = cases.save(case, item, name, Known(value, draft.now, draft.source))
    return case


def _told_apart(kept: list[Promise], contact: Contact, reminded: str) -> tuple[list[Promise], tuple[Promise, ...]]:
    """The promises that a contact surely keeps, and those of which one call keeps only one: several desks had promised
    to ring, or two shops a mail, and nobody said which one did. The one that was just spoken of is meant.
    """
    kinds = {promise.what for promise in kept}
    several = next((what for what in kinds if len({(p.who, p.item) for p in kept if p.what == what}) > 1), None)
    if several is None:
        return kept, ()
    same, rest = [p for p in kept if p.what == several], [p for p in kept if p.what != several]
    spoken = [promise for promise in same if promise.id == reminded]
    return (spoken + rest, ()) if spoken else (rest, tuple(same))


def _calls(draft: Draft, case_id: str, contact: Contact, role: str, about: str | None, reminded: str) -> list[Task]:
    """The duties that this contact may have been: those that mean this desk, of several the one spoken of or due."""
    if not contact.is_contact or contact.incoming or contact.reached != "yes":
        return []
    case = draft.case(case_id)
    known = contact_log.calls_for(case, role) if role else [task for task in case.tasks if task.desk]
    open_calls = [task for task in known if cases.is_open(task) and about in (None, task.item)]
    same_way = [task for task in open_calls if (task.step == contact_asks.VISIT) == (contact.way == "visit")]
    spoken = [task for task in same_way if task.id == reminded]
    due = [task for task in same_way if role and task.due is not None and task.due <= draft.now]
    return next((found for found in (same_way, spoken, due) if len(found) == 1), same_way)


def _hours(draft: Draft, case_id: str, role: str) -> Hours | None:
    return hours_of(draft.content.book, desk_of(draft.case(case_id), role), in_japan(draft.now).date())


def _watch(
    draft: Draft,
    case_id: str,
    contact: Contact,
    number: int,
    role: str,
    item: str,
    desk: Hours | None,
    *,
    threaded: bool,
) -> None:
    """Open the promises of a contact; money that is to come and go stands in the ledger as expected."""
    calendar = draft.content.book.calendar
    case = draft.case(case_id)
    case = promises.keep_told(case, contact, number, role, draft, calendar, desk, item=item, threaded=threaded)
    if not threaded:
        case = promises.expect_money(case, contact, item, draft.now, draft.person.seq, draft.source)
    draft.put_case(case)
    told = {one.what: one for one in draft.case(case_id).promises if one.contact == number and cases.is_open(one)}
    if "card" in told:
        moves.plan(draft, case_id, told["card"])
    if "refund" in told and told["refund"].flow == promises.FLOW:
        _one_look(draft, case_id, told["refund"])


def _one_look(draft: Draft, case_id: str, refund: Promise) -> None:
    """The promised credit is looked for when its statement is there; a duty of the flow to look before is needless."""
    for task in draft.case(case_id).tasks:
        flow = draft.content.flows.get(task.flow)
        step = flow.step(task.step) if flow else None
        same = isinstance(step, TaskStep) and step.what == "refund" and task.item == refund.item
        before = task.due is not None and refund.due is not None and task.due <= refund.due
        if same and before and cases.is_open(task):
            draft.put_case(cases.put_duty(draft.case(case_id), replace(task, state="withdrawn", queued=False)))


def _postpone(draft: Draft, case_id: str, contact: Contact, role: str, desk: Hours | None) -> None:
    """Nobody answered: the call stays to be made, on the next business day while the desk answers."""
    if contact.reached == "yes" or contact.incoming:
        return
    calendar = draft.content.book.calendar
    again = next_weekday_morning(draft.view(case_id), draft.now).when or draft.now
    if desk is not None:
        again = max(again, desk.next_opening(again, calendar))
    for task in contact_log.calls_for(draft.case(case_id), role):
        if task.due is None or task.due < again:
            draft.put_case(cases.put_duty(draft.case(case_id), replace(task, due=again, later=None, queued=False)))
