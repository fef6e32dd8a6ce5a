"""The page at the end of a case, to send on: what happened in order, the money, what is left. Made of the diary only.

It leaves the chat, so it names no staff, no telephone and no reference number.
"""

from __future__ import annotations

from datetime import datetime

from bot.core import cases, ledger
from bot.core.brief import contact_line
from bot.core.case import Case
from bot.core.contact_log import contacts, moment_of
from bot.core.contract import items
from bot.core.draft import Draft
from bot.core.facts_told import told_lines
from bot.core.person import Message
from bot.core.plan import title

_TOLD = frozenset({"answer", "decision", "dispute", "charge", "credit", "promise"})
"""Kinds of diary line that say what was found out, decided, promised and paid."""
_MOST_HAPPENED, _MOST_LEFT = 12, 4


def say_summary(draft: Draft, case: Case) -> None:
    """Say the page where the case has a story to tell and the turn has room for it."""
    happened = _happened(draft, case)
    if not (case.ledger or contacts(case)) or not happened or draft.room < 1:
        return
    facts = [line for item in items(case) for line in told_lines(draft.view(case.id, item))]
    lines = [*facts, *happened, *_money(case), *_left(draft, case)]
    draft.say("summary", lines=tuple(lines), style="copy")


def _happened(draft: Draft, case: Case) -> list[Message]:
    """What happened, each with its day; of what was noted twice the last."""
    noted = {
        (entry.key, entry.item): entry
        for entry in case.entries
        if entry.kind in _TOLD and entry.key in draft.content.arguments
    }
    dated: list[tuple[datetime, Message]] = [
        (entry.at, Message("summary.on", {"told_on": entry.at.isoformat()}, lines=(Message(entry.key, entry.facts),)))
        for entry in noted.values()
    ]
    dated += [
        (moment_of(entry), contact_line(entry, shared=True))
        for entry in contacts(case)
        if entry.facts.get("reached") == "yes" or entry.facts.get("incoming")
    ]
    dated.sort(key=lambda one: one[0])
    return [message for _, message in dated[-_MOST_HAPPENED:]]


def _money(case: Case) -> list[Message]:
    """What was charged, came back, was kept and was lost, a line each and a currency; nothing is converted."""
    sums = {
        "charged": ledger.total(case.ledger, "charged"),
        "back": ledger.came_back(case),
        "kept": ledger.total(case.ledger, "kept"),
        "lost": ledger.total(case.ledger, "lost"),
        "open": ledger.still_open(case),
    }
    return [
        Message(f"summary.{kind}", {"money": ledger.money_of(currency, number)})
        for kind, by_currency in sums.items()
        for currency, number in by_currency.items()
    ]


def _left(draft: Draft, case: Case) -> list[Message]:
    """What is still to be watched."""
    left = cases.open_duties(case)[:_MOST_LEFT]
    if not left:
        return [Message("summary.nothing-left")]
    return [Message("summary.left", lines=(title(draft, case, duty),)) for duty in left]
