"""A fact is corrected: what hangs on it changes, everything else stays, and the person is told which.

What changes is the difference between two replays, with the old fact and with the new one. So whatever the replay does
not know of (a postponed reminder, a contact written down, a case of an older release) is left alone, and correcting
back restores.
"""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace

from bot.core import cases
from bot.core.case import Case, Known, Line, Promise, Task, Value
from bot.core.cases import Duty
from bot.core.contract import OWN
from bot.core.draft import Draft
from bot.core.facts_told import fact_line
from bot.core.flow import LetterStep, TaskStep
from bot.core.last_day import last_day
from bot.core.ledger import money_line
from bot.core.person import Message, Place
from bot.core.plan import title
from bot.core.replay import Outcome, replay
from bot.core.rulebook import DUES
from bot.core.view import View

_PLACES = "places"
WRITTEN_AS = {"merchant": "shop", "seller": "shop", "disputed": "claimed", "holder_name": "sender_name"}
"""Facts that letters know by another name as well."""
MOST_TOLD = 3
"""How many changes are told; the plan shows the rest."""


_PART_OF = {"disputed": "amount"}
"""A fact that only says more of another one: it counts from when that one was told."""


def correct(draft: Draft, case_id: str, item: str, name: str, value: Value) -> None:
    """Put a new value in the place of a fact, change what hangs on it, and tell the person."""
    case, view = draft.case(case_id), draft.view(case_id, item)
    known = (view.known(name), view.known(_PART_OF.get(name, name)))
    # A fact told only now was not known by anything that was done until now, not even in this very moment.
    told_at = next((one.at for one in known if one and one.value != ""), draft.now + timedelta(microseconds=1))
    corrected = cases.save(case, item, name, Known(value, told_at, draft.source))
    amend(draft, case, corrected, item, name)


def amend(draft: Draft, before: Case, after: Case, item: str, name: str) -> None:
    """The same for a case whose fact was changed already: `before` and `after` differ in that fact."""
    draft.put_case(before)
    old = draft.view(before.id, item).get(name)
    draft.put_case(after)
    new = draft.view(after.id, item).get(name)
    facts: dict[str, Value] = {
        "name": name,
        "old": old if old is not None else "",
        "new": new if new is not None else "",
    }
    untouched = _untouched_by(after, item, facts)
    changed = _changed(draft, before, after, untouched)
    if untouched:
        facts["untouched"] = sorted(untouched)
    case = draft.case(after.id)
    draft.put_case(
        cases.note(case, draft.now, "corrected", "diary.corrected", facts, draft.source, draft.content.version, item)
    )
    dated = [*changed, *_recounted(draft, after.id)]
    lines = [*(dated or _still_to_come(draft, before, after, item)), *_letters(draft, after.id, item, name)]
    shown = tuple(
        Message(f"corrected.{which}", lines=(fact_line(name, known),))
        for which, known in (("was", old), ("now", new))
        if known is not None and fact_line(name, known).key in draft.content.arguments
    )
    draft.say("corrected", lines=shown) if shown else draft.say("corrected.short")
    if lines:
        unique = [line for n, line in enumerate(lines) if line not in lines[:n]]
        draft.say("duty.moved", lines=tuple(unique[:MOST_TOLD]))


def _untouched_by(case: Case, item: str, facts: dict[str, Value]) -> set[str]:
    """What the correction that is taken back now had left alone, because it stood otherwise than a walk had it."""
    for entry in reversed(case.entries):
        if entry.kind == "corrected" and (entry.item, entry.facts.get("name")) == (item, facts["name"]):
            back = (entry.facts.get("old"), entry.facts.get("new")) == (facts["new"], facts["old"])
            left = entry.facts.get("untouched") if back else None
            return set(left) if isinstance(left, list) else set()
    return set()


def _changed(draft: Draft, before: Case, after: Case, untouched: set[str]) -> list[Message]:
    """Do to the real case what differs between the two replays, and say it. What stands otherwise than the walk had it
    is left alone, now and when the correction is taken back: its id joins `untouched`.
    """
    reach = draft.person.reach
    was, now = replay(draft.content, before, reach), replay(draft.content, after, reach)
    if was is None or now is None:
        return []
    told = []
    for duty_id in dict.fromkeys((*was.duties, *now.duties)):
        old, new = was.duties.get(duty_id), now.duties.get(duty_id)
        real = cases.find_duty(draft.case(after.id), duty_id)
        if _is_open(old) != _is_open(real) and old != new:
            untouched.add(duty_id)
        elif duty_id not in untouched:
            line = _change_duty(draft, after.id, duty_id, old, new)
            told += [line] if line else []
    told += _change_ledger(draft, after.id, was, now, untouched)
    _change_places(draft, after.id, was, now, untouched)
    return told


def _change_duty(draft: Draft, case_id: str, duty_id: str, was: Duty | None, now: Duty | None) -> Message | None:
    case = draft.case(case_id)
    real = cases.find_duty(case, duty_id)
    if was == now:
        return None
    if was is None and real is not None and real.state not in ("todo", "waiting", "withdrawn"):
        return None  # settled by the person, whatever the walk makes of it
    if now is None:
        if real is None or not cases.is_open(real):
            return None
        line = Message("duty.gone", lines=(title(draft, case, real),))
        draft.put_case(_without(case, real, was))
        return line
    if real is None:
        draft.put_case(cases.put_duty(case, now))
        return _line_of("new", draft, case, now) if cases.is_open(now) else None
    changed = _like(real, was, now)
    draft.put_case(cases.put_duty(case, changed))
    if not cases.is_open(changed):
        return Message("duty.gone", lines=(title(draft, case, real),)) if cases.is_open(real) else None
    if not cases.is_open(real):
        return _line_of("new", draft, case, changed)
    return _line_of("moved", draft, case, changed)


def _is_open(duty: Duty | None) -> bool:
    return duty is not None and cases.is_open(duty)


def _like(real: Duty, was: Duty | None, now: Duty) -> Duty:
    """The real duty with what the correction changes: its state where the replays differ, its dates where they do."""
    state = now.state if was is None or was.state != now.state else real.state
    if state not in ("todo", "waiting"):
        return replace(real, state=state)
    if isinstance(real, Task) and isinstance(now, Task):
        back = was is None and real.deadline == now.deadline
        same = isinstance(was, Task) and (was.due, was.deadline, was.owner) == (now.due, now.deadline, now.owner)
        if back or same:
            return replace(real, state=state)
        # A day that something told since has moved (nobody answered) stays where that put it.
        due = now.due if not isinstance(was, Task) or was.due == real.due else real.due
        return replace(real, due=due, deadline=now.deadline, owner=now.owner, letter=now.letter, state=state)
    if isinstance(real, Promise) and isinstance(now, Promise):
        same = isinstance(was, Promise) and (was.due, was.by) == (now.due, now.by)
        dates = {} if same or was is None else {"due": now.due, "by": now.by}
        return replace(real, **dates, state=state)
    return now


def _without(case: Case, real: Duty, was: Duty | None) -> Case:
    """The case without an open duty. One that has more to it than the walk gave it (it was spoken of, put off, moved)
    stays as withdrawn, so that it can come back as it was.
    """
    if replace(real, moved=None) != was:
        return cases.put_duty(case, replace(real, state="withdrawn"))
    return replace(
        case,
        tasks=tuple(task for task in case.tasks if task.id != real.id),
        promises=tuple(promise for promise in case.promises if promise.id != real.id),
    )


def _line_of(kind: str, draft: Draft, case: Case, duty: Duty) -> Message | None:
    named = (title(draft, case, duty),)
    if isinstance(duty, Task) and duty.deadline is not None and kind == "moved":
        return Message("duty.moved-line", {"last": duty.deadline.safe.isoformat()}, lines=named)
    moment = duty.later or duty.due
    if moment is None:
        return Message("duty.added-undated" if kind == "new" else "duty.moved-undated", lines=named)
    return Message("duty.added" if kind == "new" else "duty.moved-due", {"due": moment.isoformat()}, lines=named)


def _change_ledger(draft: Draft, case_id: str, was: Outcome, now: Outcome, untouched: set[str]) -> list[Message]:
    told: dict[str, Message] = {}
    for line_id in dict.fromkeys((*was.ledger, *now.ledger)):
        old, new = was.ledger.get(line_id), now.ledger.get(line_id)
        if old == new:
            continue
        case = draft.case(case_id)
        real = next((line for line in case.ledger if line.id == line_id), None)
        if (real is None) != (old is None) or (real and old and real.money != old.money):
            untouched.add(line_id)
        if line_id in untouched:
            continue
        rest = tuple(line for line in case.ledger if line.id != line_id)
        kept = tuple(line for line in case.dropped if line.id != line_id)
        if new is None:
            dropped = (*kept, real) if real and real != old else kept
            draft.put_case(replace(case, ledger=rest, dropped=dropped))
        else:
            before = real or next((one for one in case.dropped if (one.id, one.money) == (line_id, new.money)), None)
            draft.put_case(replace(case, ledger=(*rest, _line_like(before, old or new, new)), dropped=kept))
        if new and (old is None or old.money != new.money):
            told[new.kind] = Message("money.line", lines=(money_line(new),))
    return list(told.values())


def _line_like(real: Line | None, old: Line, new: Line) -> Line:
    """The real line with what the correction changes in it; what else was told of it since stays."""
    if real is None:
        return new
    dated = real if (old.day, old.expected) == (new.day, new.expected) else replace(real, day=new.day, month=new.month)
    expected = real.expected if old.expected == new.expected else new.expected
    return replace(dated, money=new.money, expected=expected)


def _change_places(draft: Draft, case_id: str, was: Outcome, now: Outcome, untouched: set[str]) -> None:
    """Where the talk of this case stands, when the corrected fact leads it elsewhere."""
    mine = [place for place in draft.person.places if place.case == case_id and not place.once]
    if was.places == now.places:
        return
    if list(map(_where, mine)) != list(map(_where, was.places)):
        untouched.add(_PLACES)
    if _PLACES in untouched:
        return
    asked = {_where(place): place for place in mine}
    moved = [asked.get(_where(place), place) for place in now.places]
    places = draft.person.places
    at = next((n for n, place in enumerate(places) if place in mine), len(places))
    others = [place for place in places if place not in mine]
    draft.person = replace(draft.person, places=(*others[:at], *moved, *others[at:]))


def _where(place: Place) -> tuple[str, str, str, str]:
    return (place.flow, place.step, place.item, place.task)


def _recounted(draft: Draft, case_id: str) -> list[Message]:
    """Last days that can be counted only now, or anew, from what is known."""
    told = []
    for duty in cases.open_duties(draft.case(case_id)):
        flow = draft.content.flows.get(duty.flow)
        step = flow.step(duty.step) if flow else None
        if not isinstance(duty, Task) or not isinstance(step, TaskStep | LetterStep):
            continue
        due = DUES[step.due](draft.view(case_id, duty.item), duty.opened)
        if due.deadline == duty.deadline:
            continue
        case = draft.case(case_id)
        draft.put_case(cases.put_duty(case, replace(duty, due=due.when, deadline=due.deadline)))
        named = (title(draft, case, duty),)
        if due.deadline is None:
            told.append(Message("duty.moved-unknown", lines=named))
        else:
            told.append(Message("duty.moved-line", {"last": due.deadline.safe.isoformat()}, lines=named))
    return told


def _still_to_come(draft: Draft, before: Case, after: Case, item: str) -> list[Message]:
    """The last day that was counted for what is still to come on the road, where that is another one now."""
    flow = draft.content.flows.get(after.kind)
    if flow is None:
        return []
    book, reach = draft.content.book, draft.person.reach
    was, now = (last_day(flow, View(case, book, item, reach), draft.now) for case in (before, after))
    return [Message("duty.moved-last", {"last": now})] if was and now and was != now else []


def _letters(draft: Draft, case_id: str, item: str, name: str) -> list[Message]:
    """Letters that say the corrected fact: one still to be sent says the new, one that was sent said the old."""
    case = draft.case(case_id)
    mine = [task for task in case.tasks if name not in OWN or task.item == item]
    found = [task for task in mine if task.letter and _says(draft, task, name)]
    return [
        Message("duty.letter-new" if task.state == "todo" else "duty.letter-sent", lines=(title(draft, case, task),))
        for task in found
        if task.state in ("todo", "done")
    ]


def _says(draft: Draft, task: Task, name: str) -> bool:
    named = draft.content.arguments.get(f"letter-{task.letter}", ())
    return name in named or WRITTEN_AS.get(name, name) in named
