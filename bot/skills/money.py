"""お金: what was charged, promised and came back, line by line and per contract; only what a statement showed is back."""

from __future__ import annotations

from bot.core import ledger
from bot.core.case import Case, Line
from bot.core.contract import items
from bot.core.draft import Draft
from bot.core.person import Message
from bot.core.plan import about
from bot.skills import menu
from bot.skills.which_case import ask as ask_case
from bot.skills.which_case import in_question, say_which

MOST_LINES = 6
_IN_ONE_BUBBLE = 3


def show(draft: Draft, argument: str = "") -> None:
    """The money of the current case, or of the newest that has any: its lines, the newest last, and what came back and
    what is still open.
    """
    with_money = [case for case in in_question(draft) if case.ledger]
    if len(with_money) > 1 and ask_case(draft, "money"):
        return
    case = draft.person.case(draft.focus) or next(iter(with_money), None)
    if case is None or not case.ledger:
        draft.say("money.none")
        if not draft.person.cases:
            menu.show(draft)
        return
    if len(case.ledger) <= _IN_ONE_BUBBLE:
        say_which(draft, case, "money")
    newest = sorted(case.ledger, key=lambda line: (line.day or line.at.date(), line.at))[-MOST_LINES:]
    lines = [_line(draft, case, line) for line in newest]
    draft.say("money", lines=tuple(lines[:_IN_ONE_BUBBLE]))
    if len(lines) > _IN_ONE_BUBBLE:
        draft.say("money.more", lines=tuple(lines[_IN_ONE_BUBBLE:]))
    draft.say("money.sums", lines=tuple(_sums(case)))


def _line(draft: Draft, case: Case, line: Line) -> Message:
    """One line: the day or the month of the statement, what it is, how much, and of which shop where there are several."""
    said = ledger.money_line(line)
    if line.day is not None:
        said = Message("money.dated", {"day": line.day.isoformat()}, lines=(said,))
    if len(items(case)) > 1:
        said = about(draft, case, line.item, "plan.about", said)
    return Message("money.line", lines=(said,))


def _sums(case: Case) -> list[Message]:
    """What came back and what is open, one line a currency; nothing is converted."""
    found = []
    for kind, sums in (("back", ledger.came_back(case)), ("kept-sum", _kept(case)), ("open", ledger.still_open(case))):
        found += [
            Message(f"money.{kind}", {"money": ledger.money_of(currency, number)}) for currency, number in sums.items()
        ]
    return found or [Message("money.nothing-back")]


def _kept(case: Case) -> ledger.Sums:
    return ledger.total(case.ledger, "kept")
