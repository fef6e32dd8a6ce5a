"""What a message names: the shop as on the statement, brands, the amount, a date, the means of payment, and the rest.

These are for the echo of `understand` and for records; what a case keeps are facts (`case_facts`).
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from bot.understanding.amount_said import read_amount
from bot.understanding.brand_meant import brand_meant
from bot.understanding.brands import Brands
from bot.understanding.case_facts import Found
from bot.understanding.date_said import date_said
from bot.understanding.descriptors import STATEMENT_LINE
from bot.understanding.merchant_said import merchant_said
from bot.understanding.payment import payment_means
from bot.understanding.references import order_number, phone_number, staff_name
from bot.understanding.said import Said

_ACTS = ("told", "entered", "remote", "bought", "sent", "takeover", "locked_out", "not_arrived", "last_day")


def read_entities(told: Said, label: str, cues: Collection[str], brands: Brands, facts: Found) -> dict[str, Any]:
    """What is named, by the names of the record: merchant, brand, amount, date_text, payment_method and others."""
    found: dict[str, Any] = {}
    named = brands.find(told.clean) or brands.guess(told.clean)
    if (label == "unknown_charge" or STATEMENT_LINE.search(told.wide)) and (shop := merchant_said(told, facts, named)):
        found["merchant"] = shop
    brand = brand_meant(told.clean, named, label) if named else None
    if brand:
        found["brand"] = brand.name
        if len(named) > 1:
            found["brands"] = [one.name for one in named]
    if amount := read_amount(told, label):
        found["amount"] = amount
    if day := date_said(told.wide):
        found["date_text"] = day
    if means := payment_means(told.clean, label, brand.kind if brand else "", {one.kind for one in named}):
        found["payment_method"] = means
    for name, value in (
        ("order_number", order_number(told.wide)),
        ("staff", staff_name(told.wide)),
        ("phone", phone_number(told.wide)),
    ):
        if value:
            found[name] = value
    if desks := facts.get("desks"):
        found["desk"] = desks[0].ref.partition("/")[2]
    if acts := [act for act in _ACTS if act in cues]:
        found["acts"] = acts
    return found
