"""The plan of a case as bubbles: at most five open duties, the soonest first, with who does what by when."""

from __future__ import annotations

from datetime import datetime

from bot.core import cases
from bot.core.after import of_case
from bot.core.calendar import in_japan
from bot.core.case import Case, Promise, Task, Value
from bot.core.contract import items
from bot.core.draft import Draft, argument
from bot.core.ladder import FACT, hearers
from bot.core.person import Button, Message
from bot.core.press import SkillPress, encode
from bot.core.privacy import is_private
from bot.core.roles import is_for_another
from bot.core.view import View

MOST_SHOWN = 5
MOST_SETTLED = 6
_MOST_BESIDE = 2
"""Buttons beside which coaching has room: the way back may still come under them."""
_SETTLED = ("done", "kept", "cannot")
_IN_ONE_BUBBLE = 3


def say_plan(draft: Draft, case: Case) -> None:
    """Say what is still open in that case, or that nothing is."""
    pending = cases.open_duties(case)[:MOST_SHOWN]
    if not pending:
        draft.say("plan.empty" if cases.duties(case) else "plan.none")
        return
    lines = [line(draft, case, duty) for duty in pending]
    draft.say("plan", lines=tuple(lines[:_IN_ONE_BUBBLE]))
    if len(lines) > _IN_ONE_BUBBLE:
        draft.say("plan.more", lines=tuple(lines[_IN_ONE_BUBBLE:]))
    if asked_of_relative(draft, case):
        draft.add_button(Button("forward.label", encode(SkillPress("forward", ""))))


def offer_coaching(draft: Draft, case: Case) -> None:
    """A button for who helps somebody else, where there is room for one."""
    if is_for_another(draft.view(case.id)) and sum(len(said.buttons) for said in draft.says) <= _MOST_BESIDE:
        draft.add_button(Button("coach.offer", encode(SkillPress("coach", ""))))


def offer_ladder(draft: Draft, case: Case) -> None:
    """Where a last day is watched and somebody could be told in time, a button that asks whom."""
    dated = any(isinstance(duty, Task) and duty.deadline for duty in cases.open_duties(case))
    others = draft.content.desk is not None or hearers(draft.person, case)
    if dated and others and FACT not in case.facts and sum(len(said.buttons) for said in draft.says) <= _MOST_BESIDE:
        draft.add_button(Button("ladder.offer", encode(SkillPress("ladder", ""))))


def say_settled(draft: Draft, case: Case) -> None:
    """Say what is done, what came about and what could not be done, the newest last."""
    settled = [duty for duty in cases.duties(case) if duty.state in _SETTLED]
    if not settled:
        draft.say("settled.none")
        return
    lines = [Message(f"settled.{duty.state}", lines=(title(draft, case, duty),)) for duty in settled[-MOST_SETTLED:]]
    draft.say("settled", lines=tuple(lines[:_IN_ONE_BUBBLE]))
    if len(lines) > _IN_ONE_BUBBLE:
        draft.say("settled.more", lines=tuple(lines[_IN_ONE_BUBBLE:]))


def has_settled(case: Case) -> bool:
    """Whether there is anything done, kept or given up to look at."""
    return any(duty.state in _SETTLED for duty in cases.duties(case))


def plan_bubbles(case: Case) -> int:
    """How many bubbles the plan of a case takes."""
    return 2 if len(cases.open_duties(case)[:MOST_SHOWN]) > _IN_ONE_BUBBLE else 1


def line(draft: Draft, case: Case, duty: cases.Duty) -> Message:
    """One line of a plan: the day, the title of the duty, its last day, and whose turn it is when not the person's."""
    args: dict[str, Value] = {}
    moment = duty.later or duty.due
    if moment is not None:
        args["due"] = moment.isoformat()
    if isinstance(duty, Promise):
        kind = "waiting" if moment else "waiting-undated"
    elif duty.deadline is not None:
        args["last"] = duty.deadline.safe.isoformat()
        kind = "deadline" if moment else "deadline-only"
    else:
        kind = "dated" if moment else "undated"
    if isinstance(duty, Task) and is_over(duty, draft.now):
        kind = "over"
    elif kind == "dated" and is_late(duty, draft.now):
        kind = "late"
    return Message(f"plan.{kind}", args, lines=(title(draft, case, duty),))


def is_late(duty: cases.Duty, now: datetime) -> bool:
    """Whether the day of an open duty has passed."""
    moment = duty.later or duty.due
    return moment is not None and in_japan(moment).date() < in_japan(now).date()


def is_over(task: Task, now: datetime) -> bool:
    """Whether the last day of a task has passed, by the reading that leaves most time."""
    last = (task.deadline.other or task.deadline.safe) if task.deadline is not None else None
    return last is not None and last < in_japan(now).date()


def title(draft: Draft, case: Case, duty: cases.Duty) -> Message:
    """What a duty is called, for which shop where a case holds several, and whose it is when not the person's."""
    named = words(draft, case, duty, "title")
    if len(items(case)) > 1:
        named = about(draft, case, duty.item, "plan.about", named)
    view = draft.view(case.id, duty.item)
    if isinstance(duty, Task) and duty.owner == "relative" and (who := _doer_name(draft, duty) or relative_of(view)):
        named = Message("plan.whose", {"who": who}, lines=(named,))
    elif isinstance(duty, Task) and duty.owner == "helper":
        named = Message("plan.whose-helper", lines=(named,))
    return named


def _doer_name(draft: Draft, task: Task) -> str:
    """How the person calls the relative who does a task in their own talk."""
    return next((tie.name for tie in draft.person.ties if task.handed and tie.id == task.handed), "")


def words(draft: Draft, case: Case, duty: cases.Duty, part: str) -> Message:
    """One part of a duty's words ("title", "remind", "sentence") with its arguments."""
    key = f"{words_of(draft, duty)}.{part}"
    given: dict[str, Value] = {"who": duty.who, "promised": duty.text} if isinstance(duty, Promise) else {}
    wanted = draft.content.arguments.get(key, ())
    told = {name: value for name, value in given.items() if name in wanted}
    return Message(key, draft.arguments(key, case.id, duty.item, told))


def about(draft: Draft, case: Case, item: str, key: str, *lines: Message) -> Message:
    """Words with the contract they are about: the shop, or the amount where no name is known. Of one contract: as is."""
    view = draft.view(case.id, item)
    shop, money = argument(view, "shop", draft.now), view.get("amount")
    if shop is not None:
        return Message(key, {"shop": shop}, lines=lines)
    return Message(f"{key}-unnamed", {"money": money}, lines=lines) if money else Message(f"{key}-unknown", lines=lines)


def asked_of_relative(draft: Draft, case: Case) -> list[tuple[Task, str]]:
    """The relative's open tasks that have words to be asked with, and the keys of these words."""
    if is_private(case) or not relative_of(draft.view(case.id)):
        return []
    tasks = [duty for duty in cases.open_duties(case) if isinstance(duty, Task) and duty.owner == "relative"]
    keyed = [(task, f"{words_of(draft, task)}.forward") for task in tasks]
    return [(task, key) for task, key in keyed if key in draft.content.arguments]


def relative_of(view: View) -> str:
    """Who the relative is that was asked to help: the one who manages the account, else the holder; a kinship word."""
    return view.text("manager_is") or view.text("holder_is")


def words_of(draft: Draft, duty: cases.Duty) -> str:
    """The key of the words of a duty's step, also when that was renamed since."""
    flow = draft.content.flows.get(duty.flow)
    step = flow.step(duty.step) if flow else None
    return f"{duty.flow}-{step.id if step else duty.step}"


def say_after(draft: Draft, case_id: str = "") -> bool:
    """Tell what will still be told of the case that was closed, or of every closed one, and when; false if nothing is."""
    homes = [home for home in draft.person.after if case_id in ("", of_case(home.id))]
    lines = [line(draft, home, duty) for home in homes for duty in cases.open_duties(home)]
    if not lines or draft.room < 1:
        return False
    draft.say("after", lines=tuple(lines[:_IN_ONE_BUBBLE]))
    return True
