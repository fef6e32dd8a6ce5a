"""A line as a statement prints it, typed or copied as an answer: 「6/1 ブルームショップ 12,800円」 is a day, a name and a sum."""

from __future__ import annotations

import re
from datetime import datetime

from bot.core.calendar import in_japan
from bot.core.case import Value
from bot.understanding.answers import read_money, read_when
from bot.understanding.numerals import plain

_LONGEST = 60
_DAY = re.compile(
    r"(?<![0-9])(?:(?:20)?[0-9]{2}[/年.-])?[0-9]{1,2}(?:/|月)[0-9]{1,2}日?(?![0-9/])(?:に|の)?"
    r"|(?<![0-9])20[0-9]{2}-[0-9]{2}-[0-9]{2}"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? [0-9]{1,2}(?:st|nd|rd|th)?\b"
    r"|\b[0-9]{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b",
    re.IGNORECASE,
)
_SUM = re.compile(
    r"[¥$€£] ?[0-9][0-9,.]*|(?<![0-9A-Za-z])[0-9][0-9,.]*万?[0-9]*千? ?(?:円|yen|usd|jpy|eur|dollars?)(?:が|で|の|を)?",
    re.IGNORECASE,
)
_EDGES = " 　、。,;:/|・-で"


def read_line(text: str, now: datetime) -> tuple[str, dict[str, Value]]:
    """The name in a line, and the sum and day beside it; a line without them is all name."""
    if len(text) > _LONGEST:
        return text, {}
    said = plain(text)
    if len(said) != len(text):
        said = text
    facts: dict[str, Value] = {}
    day, money = _DAY.search(said), _SUM.search(said)
    if money and (amount := read_money(money[0], bare=False)):
        facts["amount"] = amount
    if day and (told := read_when(day[0], now)) and told[:10] <= in_japan(now).date().isoformat():
        facts["charged_on"] = told
    taken = [found.span() for found, name in ((day, "charged_on"), (money, "amount")) if found and name in facts]
    name = text
    for start, end in sorted(taken, reverse=True):
        name = f"{name[:start]} {name[end:]}"
    name = " ".join(name.split()).strip(_EDGES)
    return (name, facts) if name else (text, {})
