"""By which means a message says that money went or shall go.

A means that is named as such ("by card", d払い, 振り込んだ) wins over one that is only mentioned; nothing named, the sense tells.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from bot.understanding.late import late
from bot.understanding.payment_words import MENTIONED, NAMED

_ALIKE = {"open_card": "prepaid_emoney"}
"""Cards of a wallet, which are paid beforehand; a transfer by such a house stays one."""
_COMPILED = tuple((means, late(pattern)) for means, pattern in NAMED.items())
_ALSO = tuple((means, late(pattern)) for means, pattern in MENTIONED.items())
_NEGATED = late(
    r"(?:払い?|り|み|金|引き?|済|込)?(?:じゃな|ではな|でな|はしてな|してな|はまだ|は(?:使え|選べ|でき)な|なし|不可)"
)
_NOT_BEFORE = late(r"(?:\bno|not|never|instead of|without|didn't|don't)(?: (?!know|recogni|remember|understand)\w+)? $")
_USUAL = {"prepaid_card": "prepaid_emoney"}
"""What these are about, whatever else is named."""
_ELSE = {"bank_transfer": "bank_transfer"}
"""What these are about when nothing else is named."""
_LEFT_OUT = {
    "bank_transfer": frozenset({"open_card", "credit_card", "debit_card", "carrier_billing", "bank_debit"}),
    "unknown_charge": frozenset({"bank_transfer", "cash"}),
    "suspicious_email": frozenset({"carrier_billing", "bank_debit"}),
    "fake_warning": frozenset({"carrier_billing"}),
}
"""What is only in the way there: the card by which a transfer's account was opened, the transfer of a statement's neighbour."""
_COINS_GO = frozenset({"account_takeover", "bank_transfer", "data_leak", "online_purchase"})
_GONE = late(
    r"出金|送金|送っ|引き出|抜かれ|抜き|空に|空っぽ|からっぽ|なくな|消え|盗|残高|ゼロ|drain|empt|gone|withdr|moved|sent|stole|missing"
)
"""What tells that the coins of an exchange went."""
_SOLD_BY_CARD = frozenset({"security", "service", "game", "tool"})
_KANJI = late(r"[一-鿿]|^[ -~]*$")
"""A text with words to go by: who writes in kana only may do so in half-width katakana."""
_TO_HIRAGANA = {code: code - 0x60 for code in range(ord("ァ"), ord("ヶ") + 1)}
_CHARGED = late(
    r"引かれ|ひかれ|引き落と|課金|かきん|更新|自動延長|定期|サブスク|請求|せいきゅう|購入|買っ|契約|charge|billed"
    r"|renew|subscription|took|takes|taking|purchase|bought|paid"
)
_DESCRIPTOR = late(r"[a-z0-9] ?\*[a-z0-9 ]|[a-z]\.com\b|\bbill\b|返して|止めたい|解約|身に覚え|心当たり|覚えが?な")
_BILLED = late(r"\b(?:charged|billed) (?:me |us )?[¥$€£]?[0-9]")
_SOFTWARE = late(
    r"ソフト|アプリ|セキュリティ|海外|外国|英語|毎月|毎年|月々|ドル|[$€£]|software|every (?:month|year)|monthly"
    r"|yearly|annual|[a-z0-9]\*[a-z0-9 ]"
)


def payment_means(said: str, label: str, charged_by: str = "", named: Collection[str] = ()) -> str:
    """One of the names of `NAMED`, "" when the text names none. `said` is a text as `clean` gives it, `charged_by` the kind
    of the brand that is meant, `named` the kinds of all that are named.
    """
    if label in _USUAL:
        return _USUAL[label]
    left_out = _LEFT_OUT.get(label, frozenset())
    if not _KANJI.search(said):
        said = f"{said} {said.translate(_TO_HIRAGANA)}"
    if means := next((means for means, pattern in _COMPILED if means not in left_out and _is_named(said, pattern)), ""):
        return _ALIKE.get(means, means)
    if charged_by == "crypto" and label in _COINS_GO and _GONE.search(said):
        return "crypto"
    if means := next((means for means, pattern in _ALSO if means not in left_out and _is_named(said, pattern)), ""):
        return means
    if label in _ELSE:
        return _ELSE[label]
    if label == "unknown_charge" and charged_by == "carrier":
        return "carrier_billing"
    by_card = label == "unknown_charge" and ("issuer" in named or charged_by in _SOLD_BY_CARD)
    return "credit_card" if by_card or _by_the_sense(said, label) else ""


def means_named(said: str) -> list[str]:
    """Every means that is named as such, by words of its own. `said` is a text as `clean` gives it."""
    named: dict[str, None] = {}
    taken: list[re.Match[str]] = []
    for means, pattern in _COMPILED:
        own = [
            one
            for one in _naming(said, pattern)
            if not any(one.start() < t.end() and t.start() < one.end() for t in taken)
        ]
        taken += own
        named |= {_ALIKE.get(means, means): None} if own else {}
    return list(named)


def _is_named(said: str, pattern: re.Pattern[str]) -> bool:
    return next(_naming(said, pattern), None) is not None


def _naming(said: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    return (
        found
        for found in pattern.finditer(said)
        if not _NEGATED.match(said, found.end())
        and not _NOT_BEFORE.search(said, max(0, found.start() - 16), found.start())
    )


def _by_the_sense(said: str, label: str) -> bool:
    """What is charged from afar, month by month, or sold by a warning, can only be paid by card."""
    if label == "unknown_charge":
        return _CHARGED.search(said) is not None or _DESCRIPTOR.search(said) is not None
    sold = label == "fake_warning" and _CHARGED.search(said) is not None and _SOFTWARE.search(said) is not None
    sold = sold or (label == "fake_warning" and _BILLED.search(said) is not None)
    return sold and "無料" not in said
