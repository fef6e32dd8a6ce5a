"""What a message already tells of its trouble, by the names under which the questions of that trouble keep it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from bot.understanding.account_told import read_account
from bot.understanding.money_told import read_money_told
from bot.understanding.purchase_told import read_purchase
from bot.understanding.refund_told import read_refund
from bot.understanding.warning_told import read_warning


def read_story(flow: str, text: str, cues: Collection[str], now: datetime) -> dict[str, str]:
    """Of a first message: everything. `cues` are what it was understood by, `now` is when it was typed."""
    account, purchase = read_account(flow, text), read_purchase(flow, text, cues)
    return {**account, **purchase, **read_beside(flow, text, now)}


def read_beside(flow: str, text: str, now: datetime) -> dict[str, str]:
    """Of a sentence that answers a question and tells more: how far it has gone."""
    return {**read_money_told(flow, text, now), **read_warning(flow, text), **read_refund(flow, text, now)}
