"""What a message names: the shop as on the statement, brands, the amount, a date, the means of payment, and the rest.

These are for the echo of `understand` and for records; what a case keeps are facts (`case_facts`).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.understanding.account_told import given_away
from bot.understanding.amount_said import read_amount, read_amounts
from bot.understanding.brand_meant import brand_meant
from bot.understanding.brands import Brands
from bot.understanding.case_facts import Found
from bot.understanding.date_said import dates_said
from bot.understanding.descriptors import STATEMENT_LINE
from bot.understanding.merchant_said import merchant_said
from bot.understanding.moments import read_when
from bot.understanding.payment import means_named, payment_means
from bot.understanding.references import order_numbers, phone_numbers, staff_names
from bot.understanding.said import Said

_ACTS = ("told", "entered", "remote", "bought", "sent", "takeover", "locked_out", "not_arrived", "last_day")
_KNOWN = {"desk": "desks", "service": "services", "issuer": "issuers"}
"""Facts that are named by their id."""


def read_entities(
    told: Said, label: str, cues: Collection[str], brands: Brands, facts: Found, now: datetime
) -> dict[str, Any]:
    """What is named, by the names of the record: merchant, brand, amount, date_text, payment_method and others.

    Where several of a kind are named, the one that is meant stands alone and all of them in a list: amount, amounts.
    """
    found: dict[str, Any] = {}
    named = brands.find(told.clean) or brands.guess(told.clean)
    if (label == "unknown_charge" or STATEMENT_LINE.search(told.wide)) and (shop := merchant_said(told, facts, named)):
        known = [told.text[match.start : match.end] for match in facts.get("merchants", ())]
        found |= _one_and_all("merchant", [shop, *(one for one in known if one not in shop)])
    brand = brand_meant(told.clean, named, label) if named else None
    if brand:
        found |= _one_and_all("brand", [brand.name], [one.name for one in named])
    if amount := read_amount(told, label):
        found |= _one_and_all("amount", [amount], read_amounts(told))
    found |= _days(dates_said(told.wide), now)
    if means := payment_means(told.clean, label, brand.kind if brand else "", {one.kind for one in named}):
        found |= _one_and_all("payment_method", [means, *(one for one in means_named(told.clean) if one != means)])
    found |= _one_and_all("order_number", order_numbers(told.wide))
    found |= _one_and_all("staff", staff_names(told.wide))
    found |= _one_and_all("phone", phone_numbers(told.wide))
    for name, kind in _KNOWN.items():
        found |= _one_and_all(name, [match.ref.partition("/")[2] for match in facts.get(kind, ())])
    if given := given_away(told.clean):
        found["given"] = given
    if acts := [act for act in _ACTS if act in cues]:
        found["acts"] = acts
    return found


def _one_and_all(name: str, values: Sequence[Any], every: Sequence[Any] = ()) -> Mapping[str, Any]:
    """The first, and all where there are several."""
    every = every or values
    return ({name: values[0]} if values else {}) | ({f"{name}s": [*every]} if len(every) > 1 else {})


def _days(words: Sequence[str], now: datetime) -> Mapping[str, Any]:
    """The words for the first day and which that is (2026-06-08; not for 「秋」); all of them where there are several."""
    days = [{"text": text, "date": (read_when(text, now) or "")[:10] or None} for text in words]
    if not days:
        return {}
    first = {"date_text": days[0]["text"]} | ({"date": days[0]["date"]} if days[0]["date"] else {})
    return first | ({"dates": days} if len(days) > 1 else {})
