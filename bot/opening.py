"""What a message opens that answers no question: a trouble at once, a trouble that waits, or a question which one is meant.

Pure, a part of `advance`: it knows content and cases, no platform, no clock.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from bot.answering import answers
from bot.carding import keep_first_cards
from bot.content.library import Library
from bot.contracting import FLOW
from bot.core import privacy, walk
from bot.core.case import Case, Known
from bot.core.draft import Draft
from bot.core.event import Event
from bot.core.facts_told import fact_line, told_lines
from bot.core.flow import Ask, Flow, is_urgent
from bot.core.person import Button, Message
from bot.core.prepaid import LIST
from bot.core.press import AnswerPress, decode
from bot.putting_off import is_no_further, order_of, put_off
from bot.roads import at_once, confidence, first_road, road_of
from bot.silencing import secret_facts
from bot.skills import menu, road
from bot.understanding.absence import is_absent
from bot.understanding.account_told import FLOWS as OF_ACCOUNTS
from bot.understanding.account_told import is_locked_out, read_account
from bot.understanding.asking import is_short_question
from bot.understanding.case_facts import of_the_case
from bot.understanding.commands import command
from bot.understanding.contract_told import read_contract
from bot.understanding.despair import despairs
from bot.understanding.emergency import is_happening
from bot.understanding.fold import clean
from bot.understanding.relatives import read_roles
from bot.understanding.reports import read_details
from bot.understanding.roles_told import read_told_roles
from bot.understanding.routes import OWN_ANSWERS
from bot.understanding.story_told import read_story
from bot.understanding.tongue import plainly_in
from bot.understanding.understand import SURE, Understood, understand
from bot.understanding.vague import roads_with_company

SURE_BETWEEN, LEAST_BETWEEN, LEAST_IN_LATIN = 0.7, 10, 20
"""Confidence and characters, more in Latin letters, from which a message in the middle of a talk is another trouble."""
SURE_LATER = 0.85
"""Confidence from which one that is less urgent than the pending trouble is another, and not more of the same."""
_DESPAIR, _TRANSFER = "despair", "bank_transfer"
SURE_CALL, SURE_CALL_BETWEEN = 0.55, 0.85
"""Confidence from which free words call a skill; and where they may as well answer the pending question."""
_CALLS = {
    "human": "human",
    "cancel": "stop",
    "back": "back",
    "delete_my_data": "erase",
    "language": "language",
    "help": "menu",
}
_ONLY_WHERE_ASKED = frozenset({"merchant", "brand"})
"""Whom the money was sent by is no shop."""
_DAYS = ("sent_on", "contracted_on", "received_on")
"""Days that a first message tells and that much hangs on."""
_CALLS_BETWEEN = frozenset(_CALLS) - {"help"}
"""「どうすればいいの」 to a question is no call for the menu."""


def read(library: Library, draft: Draft, text: str) -> Understood:
    """What a message is."""
    if text not in draft.understood:
        draft.understood[text] = understand(text, library.reader, library.names, draft.now)
    found: Understood = draft.understood[text]
    return found


def follow_tongue(library: Library, draft: Draft, text: str) -> None:
    """Who begins in the other language is answered in it; later only the person changes it."""
    person, tongue = draft.person, plainly_in(text)
    begins = not person.cases and not person.closed and not person.places
    if begins and tongue and tongue != person.lang and tongue in library.languages:
        draft.person = replace(person, lang=tongue)


def _is_story(library: Library, found: Understood, flow: Flow, text: str) -> bool:
    """Whether a message in the middle of a talk tells of another trouble."""
    least = LEAST_IN_LATIN if text.isascii() else LEAST_BETWEEN
    return (
        len(text) >= least
        and not is_short_question(text)
        and not is_absent(clean(text))
        and confidence(library, found, flow) >= SURE_BETWEEN
    )


def names_trouble(library: Library, draft: Draft, text: str) -> bool:
    """Whether a message tells of a trouble that has a flow, rather than answering something."""
    found = read(library, draft, text)
    flow = road_of(library, found)
    return flow is not None and _is_story(library, found, flow, text)


def tells_another(library: Library, draft: Draft, text: str) -> bool:
    """Whether a message tells of another trouble than the pending one, so surely that what it says is no part of this one."""
    found, place = read(library, draft, text), draft.person.place
    flow = road_of(library, found)
    if flow is None or place is None or is_no_further(draft, flow, place) or not _is_story(library, found, flow, text):
        return False
    return confidence(library, found, flow) >= SURE_LATER


def only_answers(library: Library, draft: Draft, event: Event) -> bool:
    """Whether an event is nothing but an answer to the question that was asked last."""
    if event.kind == "press":
        return isinstance(decode(event.text), AnswerPress)
    if event.kind != "text" or event.hidden or despairs(event.text) or command(event.text):
        return False
    return not names_trouble(library, draft, event.text)


def is_more_urgent(library: Library, draft: Draft, text: str) -> bool:
    """Whether a message names a trouble in which something can be saved now, and more than in the pending one."""
    found, place = read(library, draft, text), draft.person.place
    flow = road_of(library, found)
    if flow is None or place is None or not (found.urgent and _is_story(library, found, flow, text)):
        return False
    return flow.order < order_of(library, draft, place)


def interrupts(library: Library, draft: Draft, step: Ask, text: str) -> bool:
    """Whether a text tells of something more urgent: a shop's name or a call told of may be anything, but not this."""
    is_answer = step.kind != "text" and (answers(library, draft, step, text) or _tells(draft, step, text))
    return not is_answer and is_more_urgent(library, draft, text)


def _tells(draft: Draft, step: Ask, text: str) -> bool:
    """Whether a text tells, as a first message would, what is asked."""
    place = draft.person.place
    return place is not None and read_story(place.flow, text, (), draft.now).get(step.save, "") in step.options


def called_skill(draft: Draft, found: Understood) -> str:
    """The skill that free words call (「英語にできますか」), "" when they call none."""
    if draft.person.place is None:
        return _CALLS.get(found.intent, "") if found.confidence >= SURE_CALL else ""
    called = found.intent in _CALLS_BETWEEN and found.confidence >= SURE_CALL_BETWEEN
    return _CALLS[found.intent] if called else ""


def takes_trouble(library: Library, draft: Draft, found: Understood, text: str) -> bool:
    """A message that names a trouble opens it: at once, or after the pending one when that is more urgent."""
    flow, place = road_of(library, found), draft.person.place
    if place is None and not _cannot_wait(found, flow, text):
        named = roads_with_company(text, found.facts, library.names)
        if named and _asks_between(library, draft, named, text):
            return True
        if confidence(library, found, flow) < SURE:
            return _asks_which(library, draft, found, text)
    if flow is None:
        return place is None and _answers_without_flow(draft, found)
    if place is not None and (is_no_further(draft, flow, place) or not _is_story(library, found, flow, text)):
        return False
    if place is not None and place.flow == FLOW and flow.id == _TRANSFER and not is_happening(text):
        return False  # what was paid down for the contract
    if place is not None and {place.flow, flow.id} <= OF_ACCOUNTS and _is_of_this(draft.case(place.case), flow, text):
        return False
    flow = at_once(library, flow, found, text)
    facts = facts_of(draft, flow, found, text)
    if place is not None and order_of(library, draft, place) <= flow.order:
        if confidence(library, found, flow) < SURE_LATER:
            return False
        put_off(library, draft, flow, facts)
        return True
    if any(other.flow == flow.id for other in draft.person.places):
        menu.start(draft, flow.id)
        return True
    _open(draft, flow, facts, text)
    return True


def _cannot_wait(found: Understood, flow: Flow | None, text: str) -> bool:
    """Whether money is going at this moment: then the likeliest road is taken without asking which."""
    return found.urgent and flow is not None and is_urgent(flow) and is_happening(text)


def _is_of_this(case: Case, flow: Flow, text: str) -> bool:
    """Whether a story of an account is the one spoken of, by the other name of its trouble: nothing new is told."""
    told = {**read_account(flow.id, text), **read_account(case.kind, text)}
    return is_locked_out(text) or not told or ("entered" in told and "entered" in case.facts)


def open_told(library: Library, draft: Draft, flow_id: str, text: str) -> None:
    """Open the trouble that was chosen for a message, with what that message told."""
    flow = library.flows.get(flow_id)
    if flow is None or any(place.flow == flow_id for place in draft.person.places):
        menu.start(draft, flow_id)
        return
    _open(draft, flow, facts_of(draft, flow, read(library, draft, text), text), text)


def _open(draft: Draft, flow: Flow, facts: dict[str, Known], text: str) -> None:
    before = len(draft.says)
    wishes = privacy.FACT in facts and not any(map(privacy.is_private, draft.person.cases))
    case_id = walk.new_case(draft, flow, facts)
    if LIST in flow.lists:
        keep_first_cards(draft, case_id, text)
    walk.begin(draft, case_id, flow)
    said_back = any(message.lines for message in draft.says[before:])
    step = walk.pending(draft)
    one_thing = is_urgent(flow) or (is_happening(text) and step is not None and step.urgent)
    if not one_thing and not said_back and draft.room > 0:  # who has a caller on the line gets one instruction, no more
        if wishes:
            draft.says.insert(before, Message("private"))
        if draft.room > 0:
            _echo(draft, before)


def facts_of(draft: Draft, flow: Flow, found: Understood, text: str) -> dict[str, Known]:
    """What a message that names a trouble tells of it."""
    told = {**of_the_case(flow.id, found.facts), **read_story(flow.id, text, found.cues, draft.now)}
    told = {name: value for name, value in told.items() if name not in _ONLY_WHERE_ASKED or _asks_for(flow, name)}
    if flow.id == FLOW:
        told = {**told, **read_contract(text, draft.now)}
    if flow.reports:  # a trouble in which days are told
        told = {**read_details(text, draft.now), **told}
    if flow.reports or found.proxy:
        roles = read_roles(text, proxy=not flow.reports)
        told = {**roles, **read_told_roles(text, roles), **told}
    facts = {name: Known(value, draft.now, draft.source) for name, value in told.items()}
    return {**facts, **secret_facts(draft, text)}


def _asks_for(flow: Flow, name: str) -> bool:
    return any(isinstance(step, Ask) and step.save == name for step in flow.steps.values())


def _echo(draft: Draft, at: int) -> None:
    """Say back what was read out of a first message, with one tap to correct it, before what is said next."""
    case = draft.person.cases[-1]
    view = draft.view(case.id)
    days = tuple(fact_line(name, day) for name in _DAYS if (day := view.get(name)))
    lines = (*told_lines(view), *days)
    if lines:
        correct = menu.button("common.correct", "correct", case.id)
        draft.says.insert(at, Message("echo", lines=lines, buttons=(correct,)))


def _asks_which(library: Library, draft: Draft, found: Understood, text: str) -> bool:
    """The likeliest roads as buttons; false for what is chatting, or asks for us rather than telling of a trouble."""
    return not found.sure and _asks_between(library, draft, found.roads_likely(), text)


def _asks_between(library: Library, draft: Draft, labels: Sequence[str], text: str) -> bool:
    buttons: list[Button] = []
    for label in labels:
        roads = library.reader.routes.roads(label)
        made = road.button(label, first_road(library, roads))
        if made is not None and made not in buttons:
            buttons.append(made)
    if not buttons:
        return False
    road.ask(draft, buttons, text)
    return True


def small_talk(draft: Draft, found: Understood) -> str:
    """The words for thanks or for chat in the middle of a talk; "" when it is neither, or nobody is to be turned away."""
    place = draft.person.place
    if found.intent != "other" or not found.sure or place is None or place.flow == _DESPAIR:
        return ""
    if "thanks" in found.cues:
        return "said.thanks"
    return "said.general" if found.negative and "small" in found.cues else ""


def _answers_without_flow(draft: Draft, found: Understood) -> bool:
    """An honest answer to what no flow leads on from: a trouble, a general question, thanks."""
    if found.intent in OWN_ANSWERS:
        road.show(draft, found.intent)
        return True
    if found.intent != "other" or not found.sure:
        return False
    if "greeting" in found.cues:
        draft.say("hello" if not draft.person.cases else "hello.again")
        menu.show(draft)
    elif "thanks" in found.cues:
        draft.say("said.thanks")
    elif found.negative:
        draft.say("said.general")
        menu.show(draft)
    return bool(draft.says)
