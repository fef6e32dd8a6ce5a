"""What a rule may see of a case: its facts, one item of a list, and the book of facts. Reads no clock."""

from __future__ import annotations

from datetime import date, datetime
from typing import TypeVar

import msgspec

from bot.core import cases
from bot.core.calendar import JST
from bot.core.case import Case, Known, Value
from bot.core.contract import LIST, is_own
from bot.core.facts import Book, Fact

SomeFact = TypeVar("SomeFact", bound=Fact)


class View(msgspec.Struct, frozen=True):
    """A case as rules see it. `item` is "list.id" while an item is worked on, else ""; `reach` are the person's hours."""

    case: Case
    book: Book
    item: str = ""
    reach: tuple[str, ...] = ()

    def known(self, name: str) -> Known | None:
        """The fact of that name: "amount" of the case or the current contract, "card.brand" of the current item."""
        list_name, dot, fact = name.rpartition(".")
        if not dot and not is_own(self.item, name):
            return self.case.facts.get(name)
        of_list, _, item_id = self.item.partition(".")
        if (list_name or LIST) != of_list:
            return None
        return self.case.items.get(of_list, {}).get(item_id, {}).get(fact)

    def get(self, name: str) -> Value | None:
        """The value of a fact, None when it is not known."""
        known = self.known(name)
        return None if known is None or known.value == "" else known.value

    def text(self, name: str) -> str:
        """The value as text, "" when it is not known."""
        value = self.get(name)
        return "" if value is None else str(value)

    def day(self, name: str) -> date | None:
        """The day of a "when" fact."""
        text = self.text(name)
        return date.fromisoformat(text[:10]) if text[:4].isdigit() else None

    def duty(self, step: str) -> cases.Duty | None:
        """The task or promise of that step, of the current item."""
        return cases.find_duty(self.case, cases.duty_id(step, self.item))

    def fact(self, of: type[SomeFact], name: str) -> SomeFact | None:
        """The shipped fact that the person's fact points to."""
        return self.book.get(of, self.text(name))


def read_moment(text: str) -> datetime:
    """The moment in a "when" value; a mere day counts as its noon in Japan."""
    moment = datetime.fromisoformat(text if "T" in text else f"{text}T12:00")
    return moment if moment.tzinfo else moment.replace(tzinfo=JST)


def yen_of(money: str) -> int:
    """The whole yen of "JPY 9878"; 0 for other currencies, whose worth is only known from the statement."""
    currency, _, number = money.partition(" ")
    return int(float(number)) if currency == "JPY" else 0
