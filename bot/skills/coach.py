"""声のかけ方: for who stands by somebody: what to say first, what this trouble asks for, what to leave. No blame; shows no case."""

from __future__ import annotations

from bot.core.draft import Draft
from bot.skills import menu
from bot.skills.which_case import current

_KINDS = {
    "bank_transfer": "paid", "prepaid_card": "paid", "online_purchase": "paid", "second_wave": "paid",
    "suspicious_email": "typed", "account_takeover": "typed", "data_leak": "typed",
    "fake_warning": "screen", "device_trouble": "screen",
    "unwanted_contract": "contract", "wrong_desk": "contract",
    "unknown_charge": "charge", "refund_status": "charge", "seller_abroad": "charge",
}  # fmt: skip
"""What a trouble asks of who stands by: to stop money, not to type, to leave a screen, to find a paper, to look at a line."""


def show(draft: Draft, argument: str = "") -> None:
    """The card of that number, from 1, for that trouble: "2/bank_transfer"; without any that of the case one is in."""
    number, _, trouble = argument.partition("/")
    case = current(draft)
    trouble = trouble or (case.kind if case and not argument else "")
    kind = _KINDS.get(trouble, "")
    cards = ("coach.first", *((f"coach.of-{kind}",) if kind else ()), "coach.ask", "coach.believe", "coach.after")
    place = min(int(number), len(cards)) if number.isascii() and number.isdigit() and number != "0" else 1
    more = (menu.button("coach.next", "coach", f"{place + 1}/{trouble}".rstrip("/")),) if place < len(cards) else ()
    draft.say(cards[place - 1], buttons=more)
