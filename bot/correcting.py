"""A fact corrected in words, at any moment: which known fact is meant, and what its new value is.

Pure, a part of `advance`: a correction that fits no known fact is none, and the text is read as an answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.content.library import Library
from bot.core import walk
from bot.core.case import Case, Known, Value
from bot.core.contract import items
from bot.core.correction import correct
from bot.core.draft import Draft
from bot.core.flow import Ask
from bot.question_words import also_of, labels_of
from bot.skills.case_plan import askable
from bot.skills.correct import facts_of, groups_of
from bot.skills.which_case import in_question
from bot.understanding import numerals
from bot.understanding.answers import read_money, read_when
from bot.understanding.corrections import Corrected, corrects_number, read_correction
from bot.understanding.relatives import plain
from bot.understanding.reply import asks_name, read_day, read_reply

_ONLY_HOUR = re.compile(
    r"(?:午前|午後|朝|昼|夕方|夜|am|pm|a\.m\.|p\.m\.)?(?:の)? ?[0-9一二三四五六七八九十]{1,3}(?:時半?|:[0-9]{2}| ?(?:am|pm|a\.m\.|p\.m\.))"
    r"(?:[0-9]{1,2}分)?(?:ごろ|頃|くらい|ぐらい|すぎ|過ぎ|前)?"
)


@dataclass(frozen=True, slots=True)
class _Fact:
    """A known fact that some question asks for, of one contract or of the case."""

    name: str
    item: str
    known: Known
    step: Ask
    flow: str


def takes_correction(library: Library, draft: Draft, text: str) -> bool:
    """Correct the fact that the text means; False when it means none for sure."""
    said = read_correction(text) if draft.person.cases else None
    if said is None:
        return False
    for case in in_question(draft):
        if found := _meant(library, draft, case, said):
            fact, value = found
            correct(draft, case.id, fact.item, fact.name, value)
            return True
    return False


def corrects_unnamed(draft: Draft, text: str) -> bool:
    """Whether a text says another day or sum, of whichever: one that is known may be meant, and can be chosen."""
    known = (fact for case in in_question(draft) for fact in _facts(draft, case, Corrected("")))
    return corrects_number(text) and any(fact.step.kind in ("when", "yen") for fact in known)


def _meant(library: Library, draft: Draft, case: Case, said: Corrected) -> tuple[_Fact, Value] | None:
    known = list(_facts(draft, case, said))
    facts = [fact for fact in known if _is_named(fact, said)] or known
    read = [(fact, value) for fact in facts if (value := _value(library, draft, fact, said)) is not None]
    if said.old:
        read = [(fact, value) for fact, value in read if _was(library, draft, fact, said.old)]
    elif said.named:
        read = [(fact, value) for fact, value in read if _is_named(fact, said)]
    elif (pending := walk.pending(draft)) is not None:
        # "actually, 8/5" answers the question that waits, when that is for a day or may be for anything; a name it is not
        takes_no_number = asks_name(pending) or pending.kind == "choice" or said.surely
        kinds = ("when", "yen", "text") if said.new.isdecimal() else ("when", "yen")
        read = [(fact, value) for fact, value in read if takes_no_number and fact.step.kind in kinds]
    read = [(fact, value) for fact, value in read if value != fact.known.value]
    return max(read, key=lambda pair: pair[0].known.at) if read else None


def _facts(draft: Draft, case: Case, said: Corrected) -> Iterator[_Fact]:
    steps = askable(draft, case)
    for item in groups_of(draft, case):
        if said.number and said.number != _number_of(case, item):
            continue
        view = draft.view(case.id, item)
        for name in facts_of(draft, case, item):
            flow_id, step_id = steps[name]
            known, step = view.known(name), draft.content.flows[flow_id].steps[step_id]
            if known is not None and known.value != "" and isinstance(step, Ask):
                yield _Fact(name, item, known, step, flow_id)


def _number_of(case: Case, item: str) -> int:
    """Which one of its kind it is: "card.2" is the second card, "" the first contract."""
    number = item.rpartition(".")[2]
    return items(case).index(item) + 1 if item in items(case) else int(number) if number.isdigit() else 0


def _is_named(fact: _Fact, said: Corrected) -> bool:
    return fact.name.rpartition(".")[2] in said.named


def _value(library: Library, draft: Draft, fact: _Fact, said: Corrected) -> Value | None:
    """The new value as this fact is read; a typed name changes only where the old one stands."""
    if fact.step.kind == "text" and not fact.step.source and said.surely and said.new.isdecimal():
        return _other_number(str(fact.known.value), said.new)
    if fact.step.kind == "text" and not fact.step.source and said.old:
        old = str(fact.known.value)
        at = plain(old).find(said.old)
        return old[:at] + said.new + old[at + len(said.old) :] if at >= 0 else None
    return _read(library, draft, fact, said.new)


def _other_number(known: str, number: str) -> str | None:
    """A typed value with another number in the place of its own, which has as many digits; None where it holds none."""
    found = [run for run in re.finditer(r"[0-9]+", known) if len(run[0]) == len(number)]
    return known[: found[0].start()] + number + known[found[0].end() :] if len(found) == 1 else None


def _was(library: Library, draft: Draft, fact: _Fact, old: str) -> bool:
    """Whether the old value that was said is what is known."""
    value = str(fact.known.value)
    typed = fact.step.kind == "text" and not fact.step.source
    read = _read(library, draft, fact, old)
    return (read is not None and plain(str(read)) == plain(value)) or (typed and old in plain(value))


def _moment(fact: _Fact, text: str, now: datetime) -> str | None:
    """A day or moment; another hour alone leaves the day that is known."""
    told, known = read_day(fact.step, text, now), str(fact.known.value)
    if told is not None and "T" in told and _ONLY_HOUR.fullmatch(numerals.plain(text)):
        return known[:10] + told[10:]
    return told


def _read(library: Library, draft: Draft, fact: _Fact, text: str) -> Value | None:
    step = fact.step
    match step.kind:
        case "when":
            return _moment(fact, text, draft.now)
        case "yen":
            return read_money(text, bare=read_when(text, draft.now) is None)
        case "text" | "choice" if step.source:
            found = {match.ref for match in library.names[step.source].find(text) if not match.hint}
            chosen = found.pop() if len(found) == 1 else library.names[step.source].begun(text)
            return chosen or (text if step.kind == "text" and text else None)
        case "text":
            return text or None
        case "choice":
            labels, also = labels_of(library, draft, fact.flow, step), also_of(library, draft, fact.flow, step)
            read = read_reply(step, text, labels, library.names, draft.now, also)
            return read[1] if read and read[0] in step.options else None
        case _:
            return None
