"""What a mail about an order says, pasted or told in a line: the seller, the day, the amount, its number, the days to get money back."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import datetime

from bot.core.case import Value
from bot.understanding.amounts import read_money
from bot.understanding.late import late
from bot.understanding.moments import read_when
from bot.understanding.names import Names

_MOST = 3000
_MOST_DAYS = 400
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DAY = late(
    rf"\b\d{{4}}[-/]\d{{1,2}}[-/]\d{{1,2}}\b|\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}(?:,? \d{{4}})?"
    r"|(?:\d{4}年)?\d{1,2}月\d{1,2}日|(?<![\d/])\d{1,2}/\d{1,2}(?![\d/])",
    re.IGNORECASE,
)
_ORDER = late(
    r"(?:\border|\binvoice|\breference|注文|受注)(?:\s?(?:confirmation|number|no\.?|id|ref|番号))?\s?"
    r"(?:is|は|が)?[\s:#.]{0,3}(?P<number>(?=[A-Z-]*\d)[A-Z0-9][A-Z0-9-]{3,24})\b",
    re.IGNORECASE,
)
_BACK = late(
    r"(?<![\d月/])(?P<first>\d{1,3})[\s-]?(?:calendar )?(?:days?|日)(?:間|以内)?[\s-]?(?:の|に)?[^\d\n]{0,20}?"
    r"(?:money[\s-]?back|refund|guarantee|返金|保証)"
    r"|(?:money[\s-]?back|refunds?|返金)[^.。\n]{0,40}?(?P<last>\d{1,3})[\s-]?(?:days?|日)",
    re.IGNORECASE,
)
_COMPANY = late(
    r"\b(?P<name>[A-Z][\w&'-]*(?: [A-Z][\w&'-]*){0,3},? (?:Ltd|Inc|LLC|GmbH|Corp|Limited|Pte|BV|AB|SRL|PLC)\b\.?)"
)
_CAPITAL = late(r"\b(?P<name>[A-Z][A-Za-z0-9&'-]{2,}(?: [A-Z][A-Za-z0-9&'-]+){0,2})\b")
_NO_NAME = late(
    r"^(?:order|confirmation|invoice|receipt|thank|thanks|dear|your|total|date|number|usd|eur|gbp|money|back|re"
    rf"|fwd|subject|from|to|the|we|you|it|i|yes|hi|hello|{_MONTH})\b",
    re.IGNORECASE,
)


def read_order(text: str, names: Mapping[str, Names], now: datetime) -> dict[str, Value]:
    """The facts of an order that a text names, by the names that cases have for them; what it does not say is absent."""
    said = unicodedata.normalize("NFKC", text)[:_MOST]
    back = read_back_days(said)
    number = _ORDER.search(said)
    seller = _seller(said, names)
    day = next((day for match in _DAY.finditer(said) if (day := read_when(match[0], now))), "")
    found: dict[str, Value] = {
        "merchant": seller,
        "charged_on": day[:10],
        "amount": _money(said),
        "order": number["number"] if number else "",
        "back_days": back or "",
    }
    return {name: value for name, value in found.items() if value != ""}


def read_back_days(text: str) -> int | None:
    """The days within which a seller gives the money back, by its own words; None when it names none."""
    found = _BACK.search(unicodedata.normalize("NFKC", text))
    days = int(found["first"] or found["last"]) if found else 0
    return days if 0 < days <= _MOST_DAYS else None


def _money(said: str) -> str:
    """The one amount of a line, else of the first line that has one."""
    return next((money for line in said.splitlines() if (money := read_money(line[:200], bare=False))), "")


def _seller(said: str, names: Mapping[str, Names]) -> str:
    known = next((match.ref for match in names["merchants"].find(said[:200]) if not match.hint), "")
    if known:
        return known
    company = _COMPANY.search(said)
    if company:
        return company["name"].strip()[:40]
    rest = _ORDER.sub(" ", said)
    return next((found["name"] for found in _CAPITAL.finditer(rest) if not _NO_NAME.match(found["name"])), "")[:40]
