"""What shows what happened: which things exist, which are still missing, by the way the money went. Pure.

Kept as items of the list "evidence"; a photo only as the platform's id of its message, so that an unsent one disappears.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from bot.core import cases
from bot.core.case import Case, Known
from bot.core.facts import Book, Evidence, is_shown

LIST = "evidence"
MEANS = ("card", "prepaid", "transfer", "carrier", "store", "cod")
_USUAL = {
    "unknown_charge": ("card",),
    "prepaid_card": ("prepaid",),
    "bank_transfer": ("transfer",),
    "fake_warning": ("prepaid", "card"),
    "refund_status": ("card",),
}
"""How money usually goes in a trouble; what the person says instead is the fact "paid_by"."""
_SAID = {"messages": "screenshot"}
"""What somebody said by the way that they kept, as a fact of the case."""
State = Literal["has", "none", "missing"]


def means_of(case: Case) -> tuple[str, ...]:
    """The ways of paying in a case: as told, else the usual ones of its trouble; none where it could be any."""
    told = case.facts.get("paid_by")
    if told is not None and isinstance(told.value, list):
        return tuple(told.value)
    return _USUAL.get(case.kind, ())


def wanted(book: Book, case: Case, today: date) -> list[str]:
    """The ids of what is to be kept, the most telling first."""
    means = set(means_of(case))
    facts = [fact for fact in book.shown(LIST, today) if isinstance(fact, Evidence) and means & set(fact.means)]
    return [fact.id for fact in facts if is_shown(fact, today)]


def state(case: Case, thing: str) -> State:
    """Whether a thing exists ("has"), does not ("none"), or nobody has said yet ("missing")."""
    known = case.items.get(LIST, {}).get(thing, {}).get("state")
    if known is None and _SAID.get(thing) in case.facts:
        return "has"
    return "missing" if known is None else "has" if known.value == "has" else "none"


def told(book: Book, case: Case) -> list[str]:
    """The ids of what the person said something of, in the order in which they did."""
    said = [thing for thing, fact in _SAID.items() if fact in case.facts]
    return [thing for thing in (*case.items.get(LIST, {}), *said) if book.find(f"{LIST}/{thing}")]


def is_missing(book: Book, case: Case, today: date) -> bool:
    """Whether there is something to be kept of which nobody has said yet whether it exists."""
    return any(state(case, thing) == "missing" for thing in wanted(book, case, today))


def keep(case: Case, thing: str, told: Literal["has", "none"], now: datetime, source: str, photo: str = "") -> Case:
    """The case with what was said of a thing, and the message a photo of it came with."""
    item = f"{LIST}.{thing}"
    case = cases.save(case, item, f"{LIST}.state", Known(told, now, source))
    return cases.save(case, item, f"{LIST}.photo", Known(photo, now, source)) if photo else case
