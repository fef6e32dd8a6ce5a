"""Whether somebody else is paying with a card or balance at this moment: "someone is using my debit card", 「今も次々引き落とされてる」."""

from __future__ import annotations

import unicodedata

from bot.understanding.late import late

_LONGEST = 600
_WHAT = r"(?:debit|credit|prepaid|bank|visa|card|account|paypay|balance|wallet|money|app)"
_DRAINS = late(
    r"\b(?:someone|somebody|a stranger|they|he|she|who) (?:is|are|keeps?|'s) (?:\w+ )?(?:us|charg|spend|buy|draw|withdraw|tak|empty|drain)\w*\b"
    rf"[^.!?\n]{{0,24}}\b{_WHAT}\b"
    rf"|\b{_WHAT}\b[^.!?\n]{{0,40}}\b(?:is|are) being (?:used|charged|emptied|drained|withdrawn)\b"
    r"|\bkeeps? (?:coming|charging|going out|being charged)\b|\bone after (?:another|the other)\b"
    r"|\b(?:[2-9]|two|three|four|five|six|many|several) (?:times|charges|payments|withdrawals) (?:this morning|just now|in the last|in [0-9]+ min|right now|tonight)\b"
    r"|(?:今|いま)(?:も|まさに|この瞬間)?[^。\n]{0,12}(?:使われて|引き落とされて|決済されて|課金されて|減って|買われて)(?:い?る|い?ます|って)"
    r"|次々(?:と|に)?[^。\n]{0,10}(?:使われ|決済|引き落|課金|買われ|減)|どんどん[^。\n]{0,8}(?:使われ|決済|減って|引かれ|引き落)"
)
_OVER = late(r"\b(?:last (?:week|month|year)|yesterday|statement|weeks? ago|months? ago)\b|先週|先月|明細|去年|昨日")


def is_draining(text: str) -> bool:
    """Whether a message says that it is going on now."""
    said = unicodedata.normalize("NFKC", text[:_LONGEST]).casefold().replace("’", "'")
    return bool(_DRAINS.search(said)) and not _OVER.search(said)


def drained(text: str) -> str:
    """What is being used: "bank" for an account or an app's balance, "card" for every card."""
    said = text.casefold()
    return "card" if "card" in said or "カード" in said else "bank"
