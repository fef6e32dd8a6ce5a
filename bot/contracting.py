"""A contract told in one's own words, in any order: kept at once, and what was told is not asked again.

Pure, a part of `advance`: it knows the flow of unwanted contracts by what it saves.
"""

from __future__ import annotations

from bot.answering import come_back, take
from bot.content.library import Library
from bot.core import cases, walk
from bot.core.case import Case, Known
from bot.core.draft import Draft
from bot.core.flow import Ask
from bot.core.person import Message
from bot.skills import duty
from bot.skills.blanks import BY_HAND
from bot.understanding.contract_told import LEAST, is_posted, names_badge, read_contract, read_quote, read_receipt

FLOW = "unwanted_contract"
_SURELY = 4
"""Facts of a contract that no answer of a company tells together."""
_WHEN = ("contracted_on", "received_on")


def reads_paper(draft: Draft, text: str) -> bool:
    """Whether somebody with a contract on their mind reads out its paper, which speaks as a letter of the company does."""
    about = any(case.kind == FLOW for case in draft.person.cases)
    return about and len(read_contract(text, draft.now)) >= _SURELY


def takes_contract(library: Library, draft: Draft, step: Ask | None, text: str) -> bool:
    """Keep what a message tells of the contract that is talked about; False when it tells nothing beyond an answer."""
    case = next((case for case in reversed(draft.person.cases) if case.kind == FLOW), None)
    if case is None:
        return False
    if (step is not None and _takes_receipt(draft, step, text)) or _takes_posted(draft, case, text):
        return True
    quote = read_quote(text)
    new = {name: value for name, value in read_contract(text, draft.now).items() if name not in case.facts}
    if len(new.keys() - {"sold"}) < LEAST and not quote:  # how it was sold tells both
        return False
    for name, value in new.items():
        case = cases.save(case, "", name, Known(value, draft.now, draft.source))
    draft.put_case(case)
    if quote:
        _keep_quote(draft, case, quote, text)
    place = draft.person.place
    if step is not None and place is not None and place.case == case.id and step.save in new:
        walk.walk(draft)
    come_back(draft)
    return True


def _keep_quote(draft: Draft, case: Case, quote: str, text: str) -> None:
    """The seller's words as they were said, and which of when, where and who is not told yet."""
    for name, value in (("said", quote), *((("badge", "told"),) if names_badge(text) else ())):
        case = cases.save(case, "", name, Known(value, draft.now, draft.source))
    case = cases.note(case, draft.now, "quote", "unwanted_contract-said_noted", {"said": quote}, draft.source)
    draft.put_case(case)
    missing = [] if any(name in case.facts for name in _WHEN) else ["when"]
    missing += [] if "sold_at" in case.facts else ["where"]
    missing += [] if "badge" in case.facts else ["badge"]
    lines = tuple(Message(f"quote.{part}") for part in missing)
    draft.say("quote" if lines else "quote.whole", lines=lines)


def _takes_posted(draft: Draft, case: Case, text: str) -> bool:
    """The letter is said to be posted: its thread asks for the proof, which alone meets the deadline."""
    letters = [task for task in case.tasks if task.flow == FLOW and task.letter and cases.is_open(task)]
    if not letters or not is_posted(text):
        return False
    duty.press(draft, case.id, letters[0].id, BY_HAND)  # a paper that is gone has no gaps to be filled here
    come_back(draft)
    return True


def _takes_receipt(draft: Draft, step: Ask, text: str) -> bool:
    """The number of the posted letter, sent where it was asked whether there is proof: both are answered."""
    number = read_receipt(text)
    place = draft.person.place
    if not number or place is None or place.flow != FLOW or "number" not in step.options:
        return False
    draft.put_case(cases.save(draft.case(place.case), "", "proof", Known(number, draft.now, draft.source)))
    take(draft, step, "number", "number")
    return True
