"""What to read to the next person, in about a minute: made only of facts and diary lines, nothing is added.

A copy to show to others leaves out who it was: no names, no telephone or reference numbers.
"""

from __future__ import annotations

from bot.core import cases
from bot.core.case import Case, Entry, Value
from bot.core.contact_log import contacts, left_open, moment_of
from bot.core.draft import Draft, argument
from bot.core.person import Message

_FACTS = ("issuer", "merchant", "brand", "service", "amount", "charged_on", "reference", "debit_on")
"""The facts a desk needs, in the order it asks for them."""
_TOLD = ("answer", "decision", "dispute", "card", "device")
"""Kinds of diary line that say what was found out and decided."""
_MOST_TOLD, _MOST_CONTACTS, _MOST_PROMISES = 5, 3, 2
_PRIVATE = ("reference",)


def say_brief(draft: Draft, case: Case, *, shared: bool = False) -> None:
    """Say the text, to be copied or read aloud."""
    draft.say("brief.shared" if shared else "brief", lines=tuple(lines(draft, case, shared=shared)), style="copy")


def lines(draft: Draft, case: Case, *, shared: bool = False) -> list[Message]:
    """The lines of the text: what happened, what was found out, who said what, what was promised."""
    found = [
        Message(f"brief.{name}", {name: case.facts[name].value})
        for name in _FACTS
        if name in case.facts and case.facts[name].value and not (shared and name in _PRIVATE)
    ]
    if "card" in case.items and (day := argument(draft.view(case.id), "told_day", draft.now)):
        found.append(Message("brief.told_on", {"told_on": day}))
    noted = [entry for entry in case.entries if entry.kind in _TOLD and entry.key in draft.content.arguments]
    newest = list({entry.item if entry.kind == "card" else entry.key: entry for entry in noted}.values())
    found += [Message("brief.line", lines=(Message(entry.key, entry.facts),)) for entry in newest[-_MOST_TOLD:]]
    found += [Message(f"brief.{point}") for point in left_open(case)]
    spoken = [entry for entry in contacts(case) if entry.facts.get("reached") == "yes" or entry.facts.get("incoming")]
    found += [contact_line(entry, shared=shared) for entry in spoken[-_MOST_CONTACTS:]]
    told = [promise for promise in case.promises if promise.text and cases.is_open(promise)]
    if not shared:
        found += [Message("brief.promise", {"text": promise.text}) for promise in told[-_MOST_PROMISES:]]
    return found


def contact_line(entry: Entry, *, shared: bool) -> Message:
    """One contact in a line: when, which desk, whom."""
    facts = entry.facts
    names = facts.get("name", "none")
    args: dict[str, Value] = {
        "told_on": moment_of(entry).isoformat(timespec="minutes"),
        "desk": facts.get("desk", "none"),
        "department": facts.get("department", "none"),
        "person": "none" if shared else "・".join(names) if isinstance(names, list) else names,
    }
    return Message("brief.contact", args)
