"""Which signs of a mail are told to a person, the weightiest first, and by which words; several share a sentence."""

from __future__ import annotations

from collections.abc import Mapping

TELLING: Mapping[str, str] = {
    "lookalike": "lookalike", "at_sign": "trick", "shows_other": "shows_other", "odd_link": "trick", "number_link": "trick",
    "foreign_letters": "trick", "dressed": "trick", "lookalike_mail": "sender_alike", "sender_lookalike": "sender_alike",
    "never_ask_password": "never_password", "never_ask_card": "never_card", "never_ask_code": "never_code",
    "never_ask_identity": "never_identity", "never_ask_gift_card": "never_gift_card", "never_demand": "never_demand",
    "never_withdrawal": "never_withdrawal", "never_trade_check": "never_trade_check", "never_parcel_sms": "never_parcel_sms",
    "one_time_code": "one_time_code", "asks_gift_card": "asks_gift_card", "bank_change": "bank_change", "forwards": "forwards",
    "asks_password": "asks_password", "asks_code": "asks_code", "asks_card": "asks_card", "asks_identity": "asks_identity",
    "asks_install": "asks_install", "short_link": "short_link", "anyones_page": "anyones_page",
    "link_unlisted": "link_unlisted", "sender_free": "sender_unlisted",
    "sender_unlisted": "sender_unlisted", "hidden_letters": "hidden_letters", "reply_elsewhere": "reply_elsewhere",
    "sender_unproven": "sender_unproven", "asks_money": "asks_money", "asks_call": "asks_call", "secrecy": "secrecy",
    "reward": "reward", "threat": "threat", "deadline": "deadline", "unseen_link": "unseen_link", "bears_name": "link_unlisted",
    "odd_file": "odd_file", "wording": "wording",
}  # fmt: skip
"""The signs that are told, the weightiest first, and their words."""
ABOUT_COMPANY = frozenset(
    {"lookalike", "sender_alike", "link_unlisted", "sender_unlisted"}
    | {words for words in TELLING.values() if words.startswith("never_")}
)
"""The words that name a company."""
