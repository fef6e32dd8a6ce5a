"""What a text tells beside the answer, or instead of it: facts with their names, a line of a statement, a whole sentence.

Pure, a part of `advance`: it knows content and cases, no platform, no clock.
"""

from __future__ import annotations

from bot.answering import come_back, keep_amount_beside, options, take, takes_reply
from bot.content.library import Library
from bot.core import walk
from bot.core.correction import correct
from bot.core.draft import Draft
from bot.core.facts_told import fact_line, told_lines
from bot.core.flow import Ask
from bot.core.person import Place
from bot.opening import tells_another
from bot.skills import menu, report
from bot.understanding.account_told import read_account
from bot.understanding.answers import read_money, read_when
from bot.understanding.call_told import is_cut
from bot.understanding.corrections import read_correction
from bot.understanding.further import says_besides
from bot.understanding.no_name import is_amount
from bot.understanding.reply import asks_name, read_reply
from bot.understanding.statement_line import read_line
from bot.understanding.story_told import read_beside

_STORY = 6
"""Characters from which an answer may tell more than was asked."""


def takes_answer(library: Library, draft: Draft, step: Ask, text: str) -> bool:
    """An answer to the pending question; or facts that are stated beside it, after which it returns in short."""
    before = draft.person
    if says_besides(text) and tells_another(library, draft, text):
        return False
    if _went_meanwhile(draft, text):
        come_back(draft)
        return True
    told = _keep_story(draft, step, text)
    if takes_stated(library, draft, step, text) or takes_reply(library, draft, step, text):
        return True
    if told in step.options:
        keep_amount_beside(library, draft, step, text)
        take(draft, step, told, told)
        return True
    if draft.person.cases == before.cases or tells_another(library, draft, text):
        draft.person = before
        return False
    draft.say("said.noted")
    walk.ask(draft, again="short")
    return True


def _keep_story(draft: Draft, step: Ask, text: str) -> str:
    """What a sentence tells beside its answer, as a first message would: 「2枚買って番号を言った。電話は切りました」; and what
    it tells of the very thing that is asked, "" for nothing.
    """
    place = draft.person.place
    if place is None or place.once or len(text) < _STORY:
        return ""
    view = draft.view(place.case, place.item)
    told = read_beside(place.flow, text, draft.now)
    new = {name: value for name, value in told.items() if view.get(name) in (None, "unclear") and name != step.save}
    report.keep(draft, place.case, place.item, new)
    over = next((option for option in ("cut", "off") if option in step.options), "")
    return told.get(step.save) or (over if over and is_cut(text) else "")


def went_further(draft: Draft, text: str) -> bool:
    """More was done with a mail than was said at first: 「あ、でもパスワード入れちゃったかも」. The talk goes on from there."""
    place = draft.person.place
    view = draft.view(place.case, place.item) if place is not None and not place.once else None
    if place is None or view is None or view.text("happened") not in ("nothing", "opened"):
        return False
    told = read_account(place.flow, text)
    if told.get("happened") != "entered":
        return False
    report.keep(draft, place.case, place.item, {name: told[name] for name in told if name != "happened"})
    correct(draft, place.case, place.item, "happened", "entered")
    return True


def _went_meanwhile(draft: Draft, text: str) -> bool:
    """Money that was only demanded has been sent by now: what was said of it is corrected, and the talk goes on from there."""
    place = draft.person.place
    if place is None or place.once or draft.view(place.case, place.item).get("sent") != "about":
        return False
    if read_beside(place.flow, text, draft.now).get("sent") != "yes":
        return False
    correct(draft, place.case, place.item, "sent", "yes")
    return True


def takes_stated(library: Library, draft: Draft, step: Ask, text: str) -> bool:
    """An answer among facts that are stated with their names; the others are kept too, and not asked again."""
    place = draft.person.place
    if place is None or place.once:
        return False
    if asks_name(step) and is_amount(text):
        _keep_amount(draft, place, text)
        return True
    if asks_name(step) and _keeps_day(draft, place, text):
        walk.ask(draft, again="short")
        return True
    stated = report.learn(draft, draft.case(place.case), place.item, text)
    if step.save == "merchant" and _takes_line(library, draft, step, place, text):
        return True
    if step.save in stated:
        take(draft, step, "next", stated[step.save])
        return True
    if step.kind == "when" and {"charged_on", "debit_on"} & set(stated):  # another day than the one asked for
        walk.ask(draft, again="short")
        return True
    return False


def _keeps_day(draft: Draft, place: Place, text: str) -> bool:
    """A day told with what happened on it, where a name was asked (契約したのは昨日です): kept and said back if it is asked for later."""
    told, flow = read_correction(text), draft.content.flows[place.flow]
    asked = {step.save for step in flow.steps.values() if isinstance(step, Ask) and step.kind == "when"}
    names = [name for name in told.named if name in asked] if told else []
    day = read_when(told.new, draft.now) if told else None
    if len(names) != 1 or day is None or draft.view(place.case, place.item).get(names[0]) is not None:
        return False
    report.keep(draft, place.case, place.item, {names[0]: day[:10]})
    draft.say("said.ahead", lines=(fact_line(names[0], day[:10]),))
    return True


def _takes_line(library: Library, draft: Draft, step: Ask, place: Place, text: str) -> bool:
    """The name of a shop among the day and the sum that a statement prints beside it; they are kept and said back."""
    name, beside = read_line(text, draft.now)
    view = draft.view(place.case, place.item)
    new = {fact: value for fact, value in beside.items() if view.get(fact) is None}
    found = read_reply(step, name, options(library, draft, step), library.names, draft.now) if new else None
    if found is None:
        return False
    report.keep(draft, place.case, place.item, new)
    draft.say("said.ahead", lines=tuple(fact_line(fact, value) for fact, value in new.items()))
    take(draft, step, *found)
    return True


def _keep_amount(draft: Draft, place: Place, text: str) -> None:
    """An amount where a name was asked: it is kept and said back, and the name is asked for again."""
    if draft.view(place.case, place.item).get("amount") is None:
        report.keep(draft, place.case, place.item, {"amount": read_money(text) or ""})
        lines = told_lines(draft.view(place.case, place.item))
        draft.say("echo", lines=lines, buttons=(menu.button("common.correct", "correct", place.case),))
    walk.ask(draft, again="short")
