"""All rules by name. Importing it registers those of every trouble, so whoever calls a rule imports it from here."""

from __future__ import annotations

from bot.core import (
    rules_abroad,
    rules_abroad_words,
    rules_after,
    rules_charge,
    rules_charge_dates,
    rules_charge_helper,
    rules_charge_money,
    rules_contract,
    rules_despair,
    rules_email,
    rules_email_dates,
    rules_leak,
    rules_part,
    rules_prepaid,
    rules_prepaid_words,
    rules_purchase,
    rules_refund,
    rules_roles,
    rules_transfer,
    rules_warning,
)
from bot.core.rules import ARGUMENTS, BRANCHES, DUES, PICKS

__all__ = [
    "ARGUMENTS",
    "BRANCHES",
    "DUES",
    "PICKS",
    "rules_abroad",
    "rules_abroad_words",
    "rules_after",
    "rules_charge",
    "rules_charge_dates",
    "rules_charge_helper",
    "rules_charge_money",
    "rules_contract",
    "rules_despair",
    "rules_email",
    "rules_email_dates",
    "rules_leak",
    "rules_part",
    "rules_prepaid",
    "rules_prepaid_words",
    "rules_purchase",
    "rules_refund",
    "rules_roles",
    "rules_transfer",
    "rules_warning",
]
