"""Which card of prevention belongs to which trouble: words to pass on to the family, nothing of the case. Pure."""

from __future__ import annotations

from bot.core.case import Case
from bot.core.draft import Draft
from bot.core.person import Button
from bot.core.press import SkillPress, encode
from bot.core.privacy import is_private

CARDS = {
    "prepaid_card": "code",
    "bank_transfer": "money",
    "fake_warning": "screen",
    "seller_abroad": "screen",
    "suspicious_email": "mail",
    "account_takeover": "mail",
    "unknown_charge": "renewal",
    "unwanted_contract": "door",
    "online_purchase": "shop",
    "second_wave": "wave",
}
"""The card of each trouble."""
USUAL = ("code", "screen", "mail", "renewal")
"""Those that are offered where no trouble is open."""


def offer_card(draft: Draft, case: Case) -> None:
    """A button for the card under the last words of a case that ended well, where relatives may know and nothing else waits."""
    name = CARDS.get(case.kind, "")
    if not name or not draft.says or draft.person.places or draft.person.cover is not None or is_private(case):
        return
    draft.add_button(Button("card.offer", encode(SkillPress("card", name))))
