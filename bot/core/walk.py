"""Walking a flow's steps to the next one that waits for the person. Pure; knows steps, not what people write."""

from __future__ import annotations

from typing import Literal, assert_never

from msgspec.structs import replace

from bot.core import after, assure, cases
from bot.core.case import Case, Known, Stride
from bot.core.contract import LIST, items
from bot.core.draft import Draft
from bot.core.duty_steps import note, open_duty
from bot.core.facts_told import told_lines
from bot.core.flow import Ask, Branch, Each, End, Flow, Go, LetterStep, Note, Say, Step, TaskStep, WaitStep
from bot.core.person import Asked, Button, Place
from bot.core.plan import about, offer_coaching, offer_ladder, plan_bubbles, say_after, say_plan
from bot.core.press import AnswerPress, SkillPress, encode
from bot.core.prevention import offer_card
from bot.core.room import fits, go_on_later
from bot.core.rulebook import BRANCHES, PICKS
from bot.core.summary import say_summary

MOST_STEPS = 200
"""More steps than any flow takes between two questions: past it the flow runs in a circle, which is our bug."""
_LONGEST_TRAIL = 30


def open_case(draft: Draft, flow: Flow, facts: dict[str, Known]) -> None:
    """Open a case of that trouble with what is already known, and walk to its first question."""
    begin(draft, new_case(draft, flow, facts), flow)


def begin(draft: Draft, case_id: str, flow: Flow) -> None:
    """Walk from the start of a case to its first question."""
    draft.push_place(Place(case_id, flow.id, flow.start))
    walk(draft)


def new_case(draft: Draft, flow: Flow, facts: dict[str, Known]) -> str:
    """Add a case and say its id; cases of one person are numbered from 1, closed ones included."""
    case_id = str(len(draft.person.cases) + len(draft.person.closed) + 1)
    if draft.person.address is None:  # somebody on the telephone: whoever writes for them does what needs a printer
        facts = {**facts, "by_phone": Known("yes", draft.now)}
    start = Stride("start", draft.now, draft.person.seq, flow.id, flow.start)
    draft.put_case(Case(case_id, flow.id, draft.now, facts=facts, road=(start,)))
    return case_id


def walk(draft: Draft) -> None:
    """Go on from the place on top until a step waits for an answer or the talk ends."""
    for _ in range(MOST_STEPS):
        place = draft.person.place
        step = _step(draft, place) if place else None
        if place is None or step is None:
            return
        if not fits(draft, place, step):
            go_on_later(draft)
            return
        target = _take(draft, place, step)
        if target is None:
            return
        if target:
            _move(draft, place, target)
    raise RuntimeError("a flow runs in a circle without asking anything")


def _step(draft: Draft, place: Place) -> Step | None:
    """The step a place names. A step that no longer exists restarts its flow, the answers kept."""
    flow = draft.content.flows.get(place.flow)
    if flow is None:
        draft.pop_place()
        return None
    step = flow.step(place.step)
    if step is None:
        draft.replace_place(replace(place, step=flow.start, item="", trail=()))
        step = flow.steps[flow.start]
    return step


def _move(draft: Draft, place: Place, target: str) -> None:
    current = draft.person.place
    if current is not None and (current.case, current.flow) == (place.case, place.flow):
        draft.replace_place(replace(current, step=target, asked=0))


def _take(draft: Draft, place: Place, step: Step) -> str | None:
    """Do one step. The id of the next, "" when the place was already moved, None when it waits or the talk is over."""
    if not isinstance(step, TaskStep):  # that one comes up when it is reminded of
        assure.mark(draft, place.case, step)
    view = draft.view(place.case, place.item)
    match step:
        case Say():
            key = f"{place.flow}-{step.id}"
            lines = told_lines(view) if "lines" in draft.content.arguments.get(key, ()) else ()
            draft.say(key, case=place.case, item=place.item, lines=lines, style=_style(step.urgent))
            return step.next
        case Ask():
            known = (
                ("reach" if view.reach else "") if step.kind == "hours" else view.text(step.save) if step.save else ""
            )
            if known and not place.once and (way := _way_of_known(step, known)):
                return way
            ask(draft)
            return None
        case Branch():
            return step.to[BRANCHES[step.rule](view, draft.now)]
        case Note():
            note(draft, place, step)
            return step.next
        case TaskStep() | LetterStep() | WaitStep():
            open_duty(draft, place, step)
            return step.next
        case Each():
            item = PICKS[step.where](view)
            place = replace(place, item=f"{step.list}.{item}" if item else "")
            draft.replace_place(place)
            return step.do if item else step.then
        case Go():
            _leave_for(draft, place, step)
            return ""
        case End():
            _end(draft, place, step)
            return "" if step.state == "thread" and _goes_on(draft, place) else None
        case _:
            assert_never(step)


def _leave_for(draft: Draft, place: Place, step: Go) -> None:
    """Go over to another flow in the same case. One that should be continued waits at its next step below it."""
    flow = draft.content.flows[step.flow]
    item = place.item if place.item.startswith(f"{LIST}.") else ""  # of other lists the other flow knows nothing
    entered = replace(place, flow=flow.id, step=flow.start, item=item, trail=(), asked=0)
    if not step.next:
        draft.replace_place(entered)
        return
    draft.replace_place(replace(place, step=step.next, asked=0))
    draft.push_place(replace(entered, task=""))


def _way_of_known(step: Ask, known: str) -> str:
    """The way on for an answer that is already known: a choice must be one of the options."""
    if step.kind == "choice" and not step.source and known not in step.options:
        return ""
    return step.way(known)


def ask(draft: Draft, *, again: str = "") -> None:
    """Put the question of the place on top, under a new number; `again` is "retry" or "short" for other words."""
    place = draft.person.place
    step = _step(draft, place) if place else None
    if place is None or not isinstance(step, Ask):
        return
    draft.asked = True
    seq = draft.next_seq()
    draft.replace_place(replace(place, asked=place.asked or seq))
    key = f"{place.flow}-{step.id}"
    attribute = f"{key}.{again}"
    spoken = attribute if again and attribute in draft.content.arguments else key
    style = _style(step.urgent and not again)
    menu = step.source if step.kind == "choice" else ""
    view = draft.view(place.case, place.item)
    if again == "short" and len(items(view.case)) > 1 and draft.room > 1:
        draft.add(about(draft, view.case, place.item, "contract"))
    said_back = "lines" in draft.content.arguments.get(spoken, ())
    draft.say(
        spoken,
        case=place.case,
        item=place.item,
        lines=told_lines(view) if said_back else (),
        buttons=_answers(place, step, key, seq),
        style=style,
        menu=menu,
        menu_data=_data(place, step, seq, "") if menu else "",
    )


def _data(place: Place, step: Ask, seq: int, option: str) -> str:
    return encode(AnswerPress(seq, place.case, place.flow, step.id, place.item, option))


def _style(urgent: bool) -> Literal["text", "urgent"]:
    return "urgent" if urgent else "text"


def _answers(place: Place, step: Ask, key: str, seq: int) -> tuple[Button, ...]:
    def button(option: str, label: str) -> Button:
        return Button(label, _data(place, step, seq, option))

    buttons = [button(f"{step.source}/{fact}", f"@{step.source}/{fact}") for fact in step.shown]
    buttons += [button(option, f"{key}.{option}") for option in step.options]
    if step.kind == "when":
        buttons.append(replace(button("picked", "common.pick"), kind="pick-day"))
    if step.skip:
        buttons.append(button("skip", f"{key}.skip"))
    buttons += [Button(f"{skill}.offer", encode(SkillPress(skill, ""))) for skill in step.offers]
    if step.fix:
        buttons.append(Button("common.correct", encode(SkillPress("correct", ""))))
    return tuple(buttons)


def answer(draft: Draft, step: Ask, option: str, value: Known | None) -> None:
    """Take an answer to the question on top: keep it, remember the way back, walk on."""
    place = draft.person.place
    if place is None:
        return
    if step.save:
        draft.put_case(cases.save(draft.case(place.case), place.item, step.save, value))
    if step.kind == "hours" and value is not None and isinstance(value.value, list):
        draft.person = replace(draft.person, reach=tuple(value.value))
    stride = Stride(
        "answer", draft.now, draft.person.seq, place.flow, step.id, place.item, option=option, task=place.task
    )
    draft.put_case(cases.put_stride(draft.case(place.case), stride))
    trail = (*place.trail, Asked(step.id, draft.person.seq, place.item))[-_LONGEST_TRAIL:]
    draft.replace_place(replace(place, step=step.way(option), trail=trail, asked=0))
    walk(draft)


def _end(draft: Draft, place: Place, step: End) -> None:
    case = draft.case(place.case)
    key = f"{place.flow}-{step.id}"
    if key in draft.content.arguments:
        draft.say(key, case=place.case, item=place.item)
    draft.pop_place()
    if step.state == "thread" or any(_is_other_flow(other, place) for other in draft.person.places):
        return
    others = [duty for duty in after.open_work(case) if duty.flow != place.flow]
    if step.state == "closed" and not others:
        say_summary(draft, case)
        close_case(draft, case)
        if draft.says:
            say_after(draft, case.id)
        offer_card(draft, case)
    elif step.state == "open" or (others and draft.room >= plan_bubbles(case)):
        say_plan(draft, case)
        if draft.person.place is None and cases.open_duties(case):  # else the question that waits comes back
            offer_ladder(draft, case)
            offer_coaching(draft, case)


def _goes_on(draft: Draft, ended: Place) -> bool:
    """Whether the thread that ended was gone over to from a step of another flow in the same case, which now goes on."""
    below = draft.person.place
    return below is not None and (below.case, below.asked) == (ended.case, 0) and below.flow != ended.flow


def _is_other_flow(other: Place, place: Place) -> bool:
    """Whether another trouble of the same case still waits to be talked about."""
    return other.case == place.case and other.flow != place.flow


def close_case(draft: Draft, case: Case) -> None:
    """Close a case: its open duties are withdrawn but for what outlives it, it moves to a key of its own, its places are left."""
    case, home = after.part(case)
    duties = [duty for duty in cases.duties(case) if cases.is_open(duty)]
    for duty in duties:
        case = cases.put_duty(case, replace(duty, state="withdrawn"))
    person = draft.person
    draft.closed.append(replace(case, state="closed"))
    draft.person = replace(
        person,
        cases=tuple(other for other in person.cases if other.id != case.id),
        places=tuple(place for place in person.places if place.case != case.id),
        closed=(*person.closed, case.id),
        after=(*person.after, home) if home else person.after,
    )


def resume(draft: Draft) -> None:
    """Come back to the pending question in short form, or start a trouble that had to wait."""
    place = draft.person.place
    if place is None:
        return
    if place.asked:
        ask(draft, again="short")
    else:
        walk(draft)


def pending(draft: Draft) -> Ask | None:
    """The question that waits for an answer."""
    place = draft.person.place
    step = _step(draft, place) if place else None
    return step if isinstance(step, Ask) else None
