"""An answer to a question that comes later, given while another one waits: it is kept, said back, and not asked again.

Pure, a part of `advance`: it knows content and cases, no platform, no clock.
"""

from __future__ import annotations

from msgspec.structs import replace

from bot.content.library import Library
from bot.core import walk
from bot.core.case import Value
from bot.core.draft import Draft
from bot.core.facts_told import SAID_BACK, fact_line
from bot.core.flow import Ask, Flow, Say
from bot.core.person import Message, Place
from bot.core.rules_email import email_card_line
from bot.question_words import also_of, labels_of
from bot.skills import report
from bot.understanding.answers import read_choice, read_money
from bot.understanding.commands import plain
from bot.understanding.labels import Options
from bot.understanding.meanings import says_little
from bot.understanding.moment_alone import is_moment
from bot.understanding.name_said import named_in
from bot.understanding.no_name import is_amount
from bot.understanding.reply import asks_name, read_day

_LONGEST = 40
"""Characters of such an answer; more is a story."""
_LEAST = 2
_ITS_DAY = frozenset({"sent_on", "charged_on", "ordered_on", "contracted_on", "told_on"})
"""The one day that people tell before anybody asks: when it happened."""
_MOST_OF_IT = 0.4
"""How much of what was said the words of an option must be."""


def takes_ahead(library: Library, draft: Draft, step: Ask | None, text: str) -> bool:
    """Keep what a text answers of the questions still to come; False when that is nothing, or may be two things."""
    place = draft.person.place
    flow = library.flows.get(place.flow) if place else None
    if step is None or place is None or flow is None or place.once or not _may_answer(text):
        return False
    if _takes_issuer(library, draft, flow, place, step, text):
        return True
    view = draft.view(place.case, place.item)
    later = [other for other in _questions(flow) if other.save != step.save and view.get(other.save) is None]
    found = [(other, value) for other in later if (value := _read(library, draft, flow, other, text))]
    if len({(other.save, value) for other, value in found}) != 1:
        return False
    other, value = found[0]
    report.keep(draft, place.case, place.item, {other.save: value})
    draft.person = replace(draft.person, misses=0)
    draft.say("said.ahead", lines=(_said_back(draft, flow, other, value),))
    walk.ask(draft, again="short")
    return True


def _takes_issuer(library: Library, draft: Draft, flow: Flow, place: Place, step: Ask, text: str) -> bool:
    """Whose card it is, told where its company is to be called: its number is said, where one may be shown."""
    before = [one.id for one in flow.steps.values() if isinstance(one, Say) and one.next == step.id]
    numbered = [
        f"{flow.id}-{one}" for one in before if "card_issuer" in draft.content.arguments.get(f"{flow.id}-{one}", ())
    ]
    found = {match.ref for match in library.names["issuers"].find(text) if not match.hint} if numbered else set()
    if len(found) != 1 or draft.view(place.case).text("issuer"):
        return False
    issuer = found.pop()
    report.keep(draft, place.case, place.item, {"issuer": issuer})
    draft.person = replace(draft.person, misses=0)
    if email_card_line(draft.view(place.case, place.item), draft.now) == "known":
        draft.say(numbered[0], case=place.case, item=place.item)
    else:
        draft.say("said.ahead", lines=(fact_line("issuer", issuer),))
    walk.ask(draft, again="short")
    return True


def _may_answer(text: str) -> bool:
    """A bare yes or "not yet" belongs to the question that waits, and a question is no answer."""
    return len(plain(text)) >= _LEAST and len(text) <= _LONGEST and not says_little(text)


def _questions(flow: Flow) -> list[Ask]:
    """The questions of a flow whose answer is a fact of the case, not of one of its cards or contracts."""
    asks = (step for step in flow.steps.values() if isinstance(step, Ask))
    return [step for step in asks if step.save and "." not in step.save]


def _read(library: Library, draft: Draft, flow: Flow, step: Ask, text: str) -> Value:
    """The answer in a text to a question nobody asked: only what carries its own sense. A day may be any day, but for that
    of the trouble itself.
    """
    if step.source and step.save in SAID_BACK:
        refs = {match.ref for match in library.names[step.source].find(text) if not match.hint}
        return refs.pop() if len(refs) == 1 else ""
    if step.kind in ("yen", "text") and f"fact-line.{step.save}" not in draft.content.arguments:
        return ""
    if step.kind == "yen":
        return read_money(text, bare=is_amount(text)) or ""
    if step.kind == "when":
        return (read_day(step, text, draft.now) or "") if step.save in _ITS_DAY and is_moment(text) else ""
    if asks_name(step):
        return named_in(text)
    pending = walk.pending(draft)
    if step.kind == "choice" and not step.source and not (pending and pending.urgent):
        own = labels_of(library, draft, flow.id, step), also_of(library, draft, flow.id, step)
        return next((option for words in own if (option := _chosen(text, words)) in step.options), "")
    return ""


def _chosen(text: str, words: Options) -> str:
    """The option by words that say something, all of which were said and are most of it; a number would count what is not shown."""
    said = len(plain(text))
    telling = [
        (option, phrase)
        for option, phrase in words
        if said * _MOST_OF_IT <= _size(phrase) <= said and not says_little(phrase)
    ]
    return "" if any(map(str.isdecimal, text)) else read_choice(text, telling) or ""


def _size(phrase: str) -> int:
    return len(plain(phrase.casefold().removeprefix("a ")))


def _said_back(draft: Draft, flow: Flow, step: Ask, value: Value) -> Message:
    if step.save in SAID_BACK:
        return fact_line(step.save, value)
    if step.kind in ("text", "yen", "when"):
        return Message(f"fact-line.{step.save}", {step.save: value})
    place, key = draft.person.place, f"{flow.id}-{step.id}.{value}"
    return Message(key, draft.arguments(key, place.case if place else "", place.item if place else "", {}))
