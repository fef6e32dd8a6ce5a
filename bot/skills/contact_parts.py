"""A contact read back part by part, and one tap to correct each of them. The diary keeps the old value."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from bot.core import cases, contact_log, promises
from bot.core.case import Case, Entry, Promise, Task, Value
from bot.core.draft import Draft
from bot.core.person import Aside, Button, Message
from bot.core.plan import title
from bot.skills import menu
from bot.understanding.answers import read_count, read_phone, read_when
from bot.understanding.contact import read_details

MOST_PARTS = 3
_MOST_LINES = 6
_LONGEST = {"department": 18, "text": 24, "person": 20, "reference": 16}
"""Characters of a typed text that the bubble repeats."""
_LONGEST_NAME = 40
"""Characters of a desk that is read back; a whole sentence typed as a shop's name is kept, not said."""
_PARTS = ("at", "name", "promise", "desk", "department", "reference", "phone", "waited")
"""What can be corrected, the most misread first."""


def read_back(
    draft: Draft, case_id: str, number: int, settled: tuple[Task | Promise, ...], outcomes: tuple[str, ...] = ()
) -> None:
    """One short bubble with everything that was kept, and a button for each part."""
    case = draft.case(case_id)
    entry = contact_log.find(case, number) if number else None
    lines = [*_lines(entry), *_promised(case, number)] if entry else []
    lines += [Message(f"contact.{name}") for name in ("no_misuse", "restricted") if name in outcomes]
    lines += [Message("contact.settled", lines=(title(draft, case, duty),)) for duty in settled]
    draft.say("contact", lines=tuple(lines[:_MOST_LINES]))
    if entry is not None:
        for button in part_buttons(case, entry, MOST_PARTS):
            draft.add_button(button)


def _lines(entry: Entry) -> list[Message]:
    facts = entry.facts
    lines = []
    if told := facts.get("at"):
        lines.append(Message("contact.at", {"told_on": told}))
    if facts.get("desk") or facts.get("department"):
        department = _short(facts.get("department", ""), "department")
        lines.append(
            Message(
                "contact.desk",
                {"desk": str(facts.get("desk", "none"))[:_LONGEST_NAME], "department": department or "none"},
            )
        )
    if names := facts.get("name"):
        lines.append(Message("contact.name", {"person": _short(joined(names), "person")}))
    for name in ("reference", "phone"):
        if value := facts.get(name):
            lines.append(Message(f"contact.{name}", {name: _short(value, "reference")}))
    if waited := facts.get("waited"):
        lines.append(Message("contact.waited", {"count": waited}))
    if facts.get("reached") in ("busy", "no_answer"):
        lines.append(Message("contact.missed", {"count": facts.get("attempt", 1)}))
    if not lines:  # 「電話した」 and no more: that it was told now is all we know
        lines.append(Message("contact.only", {"told_on": entry.at.isoformat()}))
    return lines


def _promised(case: Case, number: int) -> list[Message]:
    """The promises of that contact that are waited for, each with when it is asked after."""
    lines = []
    for promise in case.promises:
        if cases.is_open(promise) and promise.text and promise.contact == number:
            args: dict[str, Value] = {"text": _short(promise.text, "text")}
            if promise.due is not None:
                args["due"] = promise.due.isoformat()
            lines.append(Message("contact.promise", args))
    return lines


def joined(names: Value) -> str:
    """Names as one text."""
    return "・".join(names) if isinstance(names, list) else str(names)


def _short(value: Value, part: str) -> str:
    text, most = str(value), _LONGEST[part]
    return text if len(text) <= most else text[: most - 1] + "…"


def part_buttons(case: Case, entry: Entry, most: int) -> list[Button]:
    """A button for each part that was told; those that find no room stand behind the last one."""
    number = contact_log.number_of(entry)
    told = [part for part in _PARTS if entry.facts.get(part)]
    if any(promise.contact == number and cases.is_open(promise) for promise in case.promises):
        told.insert(min(2, len(told)), "promise")
    subject = f"{case.id}/{number}"
    if len(told) > most:
        return [menu.button("contact.fix", "contact", f"fix/{subject}")]
    return [menu.button(f"contact.fix-{part}", "contact", f"fix/{subject}/{part}") for part in told]


def fix(draft: Draft, case: Case, number: int, part: str) -> None:
    """Ask one part again, or which one."""
    entry = contact_log.find(case, number)
    if entry is None:
        draft.say("said.old-button")
        return
    if part in _PARTS:
        draft.person = replace(draft.person, aside=Aside("contact", f"fix-{part}", case.id, str(number)))
        draft.say(f"contact.ask-{part}")
        draft.asked = True
        return
    told = [name for name in _PARTS if entry.facts.get(name)]
    if any(promise.contact == number and cases.is_open(promise) for promise in case.promises):
        told.insert(min(2, len(told)), "promise")
    subject = f"{case.id}/{number}"
    buttons = [menu.button(f"contact.fix-{name}", "contact", f"fix/{subject}/{name}") for name in told]
    draft.say("contact.which", buttons=tuple(buttons[: menu.MOST_BUTTONS]))
    draft.asked = True


def answer(draft: Draft, case: Case, number: int, part: str, text: str) -> bool:
    """The corrected part as it was typed; False when it is no such part."""
    if part == "promise":
        return _correct_promise(draft, case, number, text)
    value = _value(draft, part, text)
    if value is None:
        return False
    changed = contact_log.correct(case, number, part, value, draft.now, draft.source, draft.content.version)
    draft.put_case(changed)
    draft.say("contact.corrected", lines=tuple(_lines_of(changed, number)))
    return True


def _lines_of(case: Case, number: int) -> list[Message]:
    entry = contact_log.find(case, number)
    return _lines(entry)[:_MOST_LINES] if entry else []


def _value(draft: Draft, part: str, text: str) -> Value | None:
    """The value of a part in what was typed."""
    kept = " ".join(text.split())
    match part:
        case "at":
            read = read_when(text, draft.now)
            moment = read if read and "T" in read else None
            return moment if moment and datetime.fromisoformat(moment) <= draft.now else None
        case "waited":
            return read_count(text.replace("分", "個"))
        case "phone":
            return read_phone(text)
        case "name":
            names = read_details(f"担当は{kept}", {}, draft.now, draft.content.book.calendar).names
            return list(names) or [kept[:20]]
        case _:
            return kept[:40] or None


def _correct_promise(draft: Draft, case: Case, number: int, text: str) -> bool:
    """A promise told anew: another thing, another day, or both."""
    calendar = draft.content.book.calendar
    told = read_details(text, {}, draft.now, calendar).told
    read = read_when(text, draft.now, future=True)
    mine = [one for one in case.promises if one.contact == number and cases.is_open(one)]
    if not mine or (not told and read is None):
        return False
    changed = promises.told_anew(mine[0], told[0] if told else None, read or "", draft.now, calendar)
    if told:
        changed = replace(changed, source=f"{changed.source} {draft.source}".strip())
    case = cases.put_duty(case, changed)
    facts: dict[str, Value] = {"name": "promise", "old": mine[0].text, "new": changed.text, "number": number}
    draft.put_case(
        cases.note(
            case,
            draft.now,
            contact_log.CORRECTED,
            "diary.contact-corrected",
            facts,
            draft.source,
            draft.content.version,
        )
    )
    draft.say("contact.corrected", lines=tuple(_promised(draft.case(case.id), number)))
    return True
