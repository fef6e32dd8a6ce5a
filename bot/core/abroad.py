"""What is known of a contract with a seller abroad: its money-back days, its letters, by when an answer is asked for.

Registers no rule.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from bot.core.calendar import Calendar, at, in_japan
from bot.core.case import Deadline, Promise, Task, Value
from bot.core.periods import days_told
from bot.core.view import View

FLOW = "seller_abroad"
MAIL = "seller_mail"
"""The source of a period that the seller itself named in its mail."""
REPLY_DAYS, LEAST_REPLY_DAYS = 7, 3
_CCJ_DAYS = 5
_EVENING = time(19, 0)
LETTERS = ("first", "second", "third")
_REPLIES = ("reply_first", "reply_second", "reply_third")


def money_back(bought: date, days: int) -> Deadline:
    """The last day of a seller's "n days money back". No seller says which day is the first: the day it was bought is
    the safe reading, the day after it the other.
    """
    safe = bought + timedelta(days=days - 1)
    return Deadline(MAIL, bought, safe, safe + timedelta(days=1))


def reply_day(written: date, last: date | None) -> date:
    """By when a letter asks for an answer: in a week, or a day before the money-back period ends if that leaves time."""
    week = written + timedelta(days=REPLY_DAYS)
    if last is None or week < last:
        return week
    before = last - timedelta(days=1)
    return before if before >= written + timedelta(days=LEAST_REPLY_DAYS) else week


def chase_day(day: date, calendar: Calendar) -> datetime:
    """When to ask whether an answer came: on the evening of the day that was named, moved on to a business day."""
    return at(calendar.later(day), _EVENING)


def eve_of(deadline: Deadline, calendar: Calendar) -> date:
    """When to speak of a period once more: the last business day before its safe last day."""
    return calendar.earlier(deadline.safe - timedelta(days=1))


def ccj_answer(sent: date, calendar: Calendar) -> date:
    """The last of the five business days within which CCJ says it answers; the day after the receipt is the first."""
    return calendar.add_business_days(sent, _CCJ_DAYS)


def days_of(view: View) -> int | None:
    """The days of the seller's mail: a number read out of it, or what was typed."""
    value = view.get("back_days")
    if isinstance(value, int):
        return value
    return days_told(str(value or ""))


def deadline_of(view: View) -> Deadline | None:
    """The last day of the seller's money-back days; None without the day of the purchase or the days."""
    bought, days = view.day("charged_on"), days_of(view)
    return money_back(bought, days) if bought and days else None


def letters_sent(view: View) -> int:
    """How many letters of this contract were sent, by what was done or what the person told."""
    done = [number for number, step in enumerate(LETTERS, 1) if (duty := view.duty(step)) and duty.state == "done"]
    told = view.get("letters")
    return min(max([*done, told if isinstance(told, int) else 0]), len(LETTERS))


def sent_on(view: View, reply: str) -> Value | None:
    """The day on which the letter was sent whose answer that step waits for."""
    wait = view.duty(reply)
    return in_japan(wait.opened).date().isoformat() if wait else None


def reply_by(view: View, now: datetime) -> date:
    """A day that was named before stays while it leaves some days; else the letter names a new one."""
    letters = [duty for step in LETTERS if isinstance(duty := view.duty(step), Task)]
    written = in_japan(max((letter.opened for letter in letters), default=now)).date()
    waits = [duty for step in _REPLIES if isinstance(duty := view.duty(step), Promise)]
    named = max((in_japan(wait.by).date() for wait in waits if wait.by), default=date.min)
    if named >= written + timedelta(days=LEAST_REPLY_DAYS):
        return named
    deadline = deadline_of(view)
    return reply_day(written, deadline.safe if deadline else None)
