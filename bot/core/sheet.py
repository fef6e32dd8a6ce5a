"""One case on one sheet of paper: what it is about, what happened in order, money, what is open, desks, evidence.

Made of the facts and the diary only. Composes keys and arguments; knows no language, no page and no printer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.core import cases, evidence, ledger
from bot.core.abroad import FLOW
from bot.core.calendar import in_japan
from bot.core.case import Case, Entry, Promise, Task, Value
from bot.core.contact_log import KIND, moment_of
from bot.core.contract import items
from bot.core.desk_roles import desk_of
from bot.core.draft import Draft
from bot.core.facts import Fact, is_shown, phone_of
from bot.core.facts_told import told_lines
from bot.core.hiding import hide, private_words
from bot.core.person import Message
from bot.core.plan import about, is_late, is_over, title
from bot.core.visibility import Kind, kind_of_entry, may_see

MOST_HAPPENED = 60
"""Lines of what happened: about two pages; the record holds the rest."""
ABROAD = "desks/ccj"
PUBLIC = ("desks/consumer_188", "desks/police_9110")
_ROLES = ("issuer", "service", "merchant")
_MORE_FACTS = ("sent_on", "bank_name", "paid_amount", "misuse_amount", "told_on", "value", "reference")
_OURS = "diary."
_TOLD_OF_OURS = ("diary.reply-", "diary.mail", "diary.remark")
_KINDS: dict[str, Kind] = {
    "about": "fact",
    "happened": "diary",
    "money": "money",
    "tasks": "task",
    "waiting": "promise",
    "evidence": "fact",
    "desks": "trouble",
}
"""What the parts count as where somebody else reads them."""
_UNREACHED = ("busy", "no_answer")
_SMALL = frozenset({"calm", "choice", "roles", "evidence"})
"""Kinds of diary line that are about the talk itself, or stand elsewhere on the sheet."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what stands in front of it (a day, a desk), and what it says."""

    says: Message
    label: Message | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """Lines under the heading "sheet.<name>"."""

    name: str
    lines: tuple[Line, ...]


def parts(draft: Draft, case: Case, older: Sequence[Entry] = (), *, shared: bool = False) -> list[Part]:
    """The sheet of a case; `older` are diary lines that have moved to pages of their own. A `shared` one names no staff,
    no telephone and no reference number that a desk gave, and leaves out what was promised in whose words.
    """
    told = [entry for entry in (*older, *case.entries) if _is_told(draft, entry)]
    made = [
        Part("about", tuple(_about(draft, case))),
        Part("happened", tuple(_happened(draft, case, [entry for entry in told if _seen(entry, shared=shared)]))),
        Part("money", tuple(_money(draft, case))),
        Part("tasks", tuple(_tasks(draft, case))),
        Part("waiting", tuple(_waiting(draft, case, shared=shared))),
        Part("evidence", tuple(_evidence(draft, case))),
        Part("desks", tuple(_desks(draft, case))),
    ]
    if shared:
        words = private_words(_whole(case, older))
        made = [_hidden(part, words) for part in made]
        made = [part for part in made if may_see(_KINDS[part.name], "helper", "gist", "open")]
    return [part for part in made if part.lines]


def _whole(case: Case, older: Sequence[Entry]) -> Case:
    """The case with its whole diary."""
    return Case(
        case.id,
        case.kind,
        case.opened,
        case.state,
        case.facts,
        case.items,
        (*older, *case.entries),
        promises=case.promises,
    )


def _hidden(part: Part, words: tuple[str, ...]) -> Part:
    if part.name == "desks":  # public numbers of shipped facts, nothing that somebody told
        return part
    return replace(part, lines=tuple(replace(line, says=hide(line.says, words)) for line in part.lines))


def _about(draft: Draft, case: Case) -> Iterator[Line]:
    """The facts; of several contracts those of one stand together."""
    several = len(items(case)) > 1
    for number, item in enumerate(items(case), 1):
        view = draft.view(case.id, item)
        more = ((name, view.get(name)) for name in _MORE_FACTS)
        told = [*told_lines(view), *(Message(f"fact-line.{name}", {name: value}) for name, value in more if value)]
        if several and told:
            yield Line(Message("sheet.lines", lines=tuple(told)), Message("sheet.contract", {"number": number}))
        else:
            yield from map(Line, told)


def _happened(draft: Draft, case: Case, entries: Sequence[Entry]) -> list[Line]:
    """What happened, in order; of what was noted twice the last. What finds no room is counted, not hidden."""
    told = sorted({_once(entry): entry for entry in entries}.values(), key=moment_of)
    left_out = len(told) - MOST_HAPPENED
    lines = [_entry_line(draft, case, entry) for entry in told[-MOST_HAPPENED:]]
    if left_out > 0:
        lines.insert(0, Line(Message("sheet.earlier", {"count": left_out})))
    return lines


def _once(entry: Entry) -> tuple[str, ...]:
    """What makes two diary lines the same: told twice on one day. Contacts and remarks never are."""
    day = in_japan(entry.at).date().isoformat()
    own = {KIND: "number", "remark": "words"}.get(entry.kind)
    return (entry.key, entry.item, day, *((str(entry.facts.get(own)),) if own else ()))


def _is_told(draft: Draft, entry: Entry) -> bool:
    if entry.kind == KIND and entry.key.startswith(_OURS):
        return True
    if entry.kind in _SMALL or entry.key not in draft.content.arguments:
        return False
    return not entry.key.startswith(_OURS) or entry.key.startswith(_TOLD_OF_OURS)


def _seen(entry: Entry, *, shared: bool) -> bool:
    """Whether a line may stand on the sheet: on one for other eyes what somebody who helps may see."""
    return not shared or may_see(kind_of_entry(entry.kind), "helper", "gist", "open")


def _entry_line(draft: Draft, case: Case, entry: Entry) -> Line:
    moment = moment_of(entry)
    label = Message("sheet.day", {"day": in_japan(moment).date().isoformat()})
    if entry.key == "diary.contact":
        at = {"day": moment.isoformat(timespec="minutes")}
        return Line(Message("sheet.moment", {**at}, lines=(_contact(entry),)), label)
    said = Message(entry.key, entry.facts)
    if len(items(case)) > 1:
        said = about(draft, case, entry.item, "plan.about", said)
    return Line(said, label)


def _contact(entry: Entry) -> Message:
    """One contact: which desk, whom, what they gave."""
    facts = entry.facts
    names = facts.get("name", "none")
    args: dict[str, Value] = {"desk": facts.get("desk", "none"), "department": facts.get("department", "none")}
    if facts.get("reached") in _UNREACHED and not facts.get("incoming"):
        return Message("sheet.missed", {**args, "count": facts.get("waited", 0)})
    args["person"] = "・".join(names) if isinstance(names, list) else names
    given = [Message(f"sheet.{part}", {part: facts[part]}) for part in ("phone", "reference") if facts.get(part)]
    key = "sheet.came" if facts.get("incoming") else "sheet.talked"
    return Message(key, args if given else {**args, "lines": ""}, lines=tuple(given))


def _money(draft: Draft, case: Case) -> Iterator[Line]:
    """Every line of the ledger by its day, then the sums, one a currency; nothing is converted."""
    for line in sorted(case.ledger, key=lambda line: (line.day or line.at.date(), line.at)):
        kind = f"{line.kind}-expected" if line.expected and line.kind in ("charged", "credited") else line.kind
        said = Message(f"money.{kind}", {"money": line.money})
        if line.item.startswith("card."):
            said = Message("sheet.card", {"number": int(line.item.partition(".")[2])}, lines=(said,))
        elif len(items(case)) > 1:
            said = about(draft, case, line.item, "plan.about", said)
        dated = line.day is not None
        day = line.day.isoformat() if line.day is not None else in_japan(line.at).isoformat()
        yield Line(said, Message("sheet.day" if dated else "sheet.told", {"day": day}))
    sums = (
        ("back", ledger.came_back(case)),
        ("kept-sum", ledger.total(case.ledger, "kept")),
        ("lost-sum", ledger.total(case.ledger, "lost")),
        ("open", ledger.still_open(case)),
    )
    for kind, by_currency in sums:
        for currency, number in by_currency.items():
            yield Line(Message(f"money.{kind}", {"money": ledger.money_of(currency, number)}))


def _tasks(draft: Draft, case: Case) -> Iterator[Line]:
    """What our side still has to do, the soonest first, with the safe last day and the other way of counting it."""
    for duty in cases.open_duties(case):
        if not isinstance(duty, Task):
            continue
        said = title(draft, case, duty)
        if duty.deadline is not None:
            last = duty.deadline.safe.isoformat()
            other = duty.deadline.other
            args: dict[str, Value] = {"last": last} if other is None else {"last": last, "by": other.isoformat()}
            key = "sheet.deadline" if other is None else "sheet.deadline-two"
            said = Message("sheet.deadline-over" if is_over(duty, draft.now) else key, args, lines=(said,))
        yield Line(said, _day(draft, duty))


def _waiting(draft: Draft, case: Case, *, shared: bool) -> Iterator[Line]:
    """What somebody else said they would do."""
    for duty in cases.open_duties(case):
        if isinstance(duty, Promise):
            said = title(draft, case, duty)
            words = duty.text and not shared
            yield Line(
                Message("sheet.promised", {"text": duty.text}, lines=(said,)) if words else said, _day(draft, duty)
            )


def _day(draft: Draft, duty: cases.Duty) -> Message | None:
    """The day of a duty; one that has passed says so, so that nobody takes it for one to come."""
    moment: datetime | None = duty.later or duty.due
    if moment is None:
        return None
    return Message("sheet.late" if is_late(duty, draft.now) else "sheet.day", {"day": moment.isoformat()})


def _evidence(draft: Draft, case: Case) -> Iterator[Line]:
    """What exists, what is still to be looked for, what does not exist."""
    book = draft.content.book
    for thing in dict.fromkeys((*evidence.told(book, case), *evidence.wanted(book, case, in_japan(draft.now).date()))):
        yield Line(Message(f"sheet.{evidence.state(case, thing)}", {"evidence": f"evidence/{thing}"}))


def _desks(draft: Draft, case: Case) -> Iterator[Line]:
    """The desks of the case, then those that help anybody, each with what may be shown of it today."""
    asked = [task.desk for task in case.tasks if task.desk and cases.is_open(task)]
    of_case = [desk_of(case, role) for role in dict.fromkeys((*_ROLES, *asked))]
    of_case += [ABROAD] if any(duty.flow == FLOW for duty in cases.duties(case)) else []
    today = in_japan(draft.now).date()
    for ref in dict.fromkeys((*of_case, *PUBLIC)):
        fact = draft.content.book.find(ref)
        if fact is None or not is_shown(fact, today):
            continue
        key = _shown_of(draft, fact)
        if key:
            yield Line(Message(key, {"desk": ref}), Message("sheet.name", {"desk": ref}))


def _shown_of(draft: Draft, fact: Fact) -> str:
    """How a desk is reached: a number with its hours, the number on the card, an address, or nothing to be said."""
    if phone_of(fact, in_japan(draft.now).date()):
        return "sheet.desk" if fact.opening() else "sheet.desk-phone"
    if fact.kind in ("issuers", "brands"):
        return "sheet.desk-phone"
    return "sheet.desk-page" if fact.link else ""
