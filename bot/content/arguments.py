"""How facts reach a sentence: the functions that words may call (YEN, DAY, WHEN, NAME, PHONE, LINK, ...).

Each takes the stored value of a fact and writes it in one language. Forms (11月27日(金), 9,878円) are words themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from fluent.runtime.types import FluentNone

from bot.content.fitting import length
from bot.core.calendar import JST, in_japan
from bot.core.facts import KINDS, Book, Brand, Fact, Merchant, call_cost, is_shown, phone_of
from bot.core.hours import Window

Form = Callable[..., str]


class Blank(str):
    """A fact the person has not given: shown as a named blank, never invented."""

    __slots__ = ()


@dataclass(slots=True)
class Arguments:
    """The functions of one language. `today` is set before each rendering: an overdue fact is not shown."""

    lang: str
    book: Book
    form: Form
    today: date = field(default=date.min)

    def functions(self) -> Mapping[str, Callable[..., Any]]:
        """By the names that words use."""
        named = (self.yen, self.day, self.when, self.clock, self.name, self.sells, self.phone, self.hours)
        more = (self.call, self.cost, self.menu, self.link, self.path, self.seen, self.kin, self.full)
        safe = {method.__name__.upper(): _blank_safe(method) for method in (*named, *more)}
        return {**safe, "COUNT": count, "FITS": fits}

    def yen(self, money: str) -> str:
        """ "JPY 9878" as 9,878円; other currencies with their code."""
        currency, _, number = money.partition(" ")
        if currency == "JPY":
            return self.form("yen", amount=f"{int(float(number)):,}")
        return self.form("money", amount=number, currency=currency)

    def day(self, value: str) -> str:
        """A day with its weekday, and with its year when that is not this one."""
        day = datetime.fromisoformat(value).astimezone(JST).date() if "T" in value else date.fromisoformat(value)
        return self._written(day, "day" if day.year == self.today.year else "day-year")

    def full(self, value: str) -> str:
        """A day with its weekday and always its year, for what is read years later."""
        return self._written(datetime.fromisoformat(value).astimezone(JST).date(), "day-year")

    def _written(self, day: date, name: str) -> str:
        weekday = self.form(f"weekday-{day.weekday()}")
        month = self.form(f"month-{day.month}")
        return self.form(name, year=str(day.year), month=month, day=str(day.day), weekday=weekday)

    def when(self, value: str) -> str:
        """A day and, where it is known, the time of day."""
        if "T" not in value:
            return self.day(value)
        return self.form("moment", day=self.day(value), clock=self.clock(value))

    def clock(self, value: str) -> str:
        """The time of day in Japan."""
        return f"{in_japan(datetime.fromisoformat(value)):%H:%M}"

    def name(self, value: str) -> str:
        """The name of a shipped fact, or what the person called it; a fact that is gone since has none."""
        if fact := self.book.find(value):
            return self._in_language(fact.name)
        kind, slash, _ = value.partition("/")
        return self.form("desk-gone" if kind == "desks" else "name-gone") if slash and kind in KINDS else value

    def sells(self, value: str) -> str:
        """What a merchant is known for."""
        fact = self._shown(value)
        return self._in_language(fact.sells or fact.name) if isinstance(fact, Merchant) else self.name(value)

    def phone(self, value: str) -> str:
        """A desk's number as it may be shown: plainly, only beside the number on the card, or not at all."""
        fact = self._shown(value)
        number = phone_of(fact, self.today) if fact else None
        if number is None:
            return self.form("phone-none")
        return self.form(f"phone-{number[1]}", number=number[0])

    def call(self, value: str) -> str:
        """What ringing a desk costs, "" where that is not known or its number is not shown plainly."""
        fact = self._shown(value)
        number = phone_of(fact, self.today) if fact else None
        cost = call_cost(fact) if fact and number and number[1] == "yes" else ""
        return self.form(f"call-{cost}") if cost else ""

    def cost(self, value: str) -> str:
        """What ringing a desk costs, or where one hears it."""
        return self.call(value) or self.form("cost-unknown")

    def menu(self, value: str) -> str:
        """The way through a desk's voice menu, or what to do where it is not known."""
        fact = self._shown(value)
        return self.form("menu", path=self._in_language(fact.menu)) if fact and fact.menu else self.form("menu-unknown")

    def hours(self, value: str) -> str:
        """When a desk answers."""
        fact = self._shown(value)
        opening = fact.opening() if fact else None
        if opening is None:
            return self.form("hours-unknown")
        if opening.always:
            return self.form("hours-always")
        return self.form("hours-and").join(self._window(window) for window in opening.windows)

    def _window(self, window: Window) -> str:
        if window.days == frozenset(range(7)):
            days = self.form("hours-daily")
        elif window.days == frozenset(range(5)):
            days = self.form("hours-weekdays")
        else:
            days = self.form("list").join(self.form(f"weekday-{day}") for day in sorted(window.days))
        if window.varies:
            return self.form("hours-vary", days=days)
        closes = f"{window.closes:%H:%M}" if window.closes != time(0) else "24:00"
        return self.form("hours", days=days, opens=f"{window.opens:%H:%M}", closes=closes)

    def link(self, value: str) -> str:
        """The address of a fact, to be typed by hand."""
        fact = self._shown(value)
        return fact.link if fact and fact.link else self.form("link-none")

    def path(self, value: str) -> str:
        """Where a code of this brand is entered."""
        fact = self._shown(value)
        return self._in_language(fact.path) if isinstance(fact, Brand) and fact.path else self.form("path-none")

    def seen(self, value: str) -> str:
        """The month in which a fact was checked."""
        fact = self.book.find(value)
        if fact is None:
            return ""
        return self.form("seen", year=str(fact.seen.year), month=self.form(f"month-{fact.seen.month}"))

    def kin(self, value: str) -> str:
        """Who somebody is to the person, with the respect due to them."""
        return self.form(f"kin-{value}")

    def _shown(self, ref: str) -> Fact | None:
        fact = self.book.find(ref)
        return fact if fact and is_shown(fact, self.today) else None

    def _in_language(self, texts: Mapping[str, str]) -> str:
        return texts.get(self.lang) or texts["en" if self.lang != "ja" else "ja"]


def count(text: object) -> str:
    """How many characters a form would count."""
    return str(length(str(text)))


def fits(text: object, limit: object) -> str:
    """ "yes", "no", or "unknown" without a limit: whether a text goes into a form of so many characters."""
    most = int(str(limit)) if str(limit).isdigit() else 0
    return "unknown" if most == 0 else "yes" if length(str(text)) <= most else "no"


def _blank_safe(function: Callable[[str], str]) -> Callable[..., str]:
    """A missing fact stays the named blank it is."""

    def write(value: object) -> str:
        if isinstance(value, Blank):
            return value
        if isinstance(value, FluentNone):
            return Blank("…")
        return function(str(value))

    return write
