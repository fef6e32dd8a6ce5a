"""How a statement prints a shop that nobody has to know: DRI*TOOLS, apple.com/bill, CLEVERBRIDGE."""

from __future__ import annotations

import re

from bot.understanding.late import late

ADDRESS_LIKE = re.compile(
    r"(?<![\w.@])(?:[A-Za-z0-9-]+\.)+(?:com|net|jp|us|co|io|app|org|shop|store|info)(?:/[A-Za-z]+)?(?![\w@])", re.ASCII
)
_CAPITALS = re.compile(
    r"(?<![A-Za-z0-9])[A-Z0-9][A-Z0-9.&'/-]*(?: ?\*[ ]?[A-Za-z0-9.&]+)?(?: [A-Z][A-Z0-9.&*'/-]+){0,3}(?![A-Za-z0-9])",
    re.ASCII,
)
STARRED = re.compile(
    r"(?<![A-Za-z0-9.])(?=[0-9]{0,4}[A-Za-z])[A-Za-z0-9][A-Za-z0-9.]{1,15} ?\*[ ]?[A-Za-z0-9][A-Za-z0-9. ]{1,20}?(?=$|[^A-Za-z0-9 .]| [^A-Z])",
    re.ASCII,
)
STATEMENT_LINE = re.compile(r"(?<![A-Za-z0-9.])[A-Z][A-Z0-9.]{1,15} ?\*[ ]?[A-Za-z0-9]{3}")
"""A line that only a statement prints, whatever else a message is about."""
COLLECTED = late(
    r"(?<![A-Za-z0-9])[A-Z]{2,4}(?:[).]|(?=\())\(?(?:[ァ-ヺー]{2,20}|[A-Z]{3,12})\)?|(?<![ァ-ヺー])[ァ-ヺ]{1,2}\)[ァ-ヺーA-Z]{2,20}"
)
"""How a bankbook prints who collects for whom: CF)JACCS, DF.アンシンカイ, AP(カイヒ)."""
_CHARGING = re.compile(r"\b(?:from|by|to|called|named|at|for|is|says|said|as|of) [\"']?$|[*./&0-9]", re.IGNORECASE)
_CHARGES = re.compile(
    r"[\"']? (?:has |have |just |is |keeps? |on my |in my )*(?:took|take|charg|bill|debit|statement|card|bank|wants)",
    re.IGNORECASE,
)
_OF_A_STATEMENT = re.compile(
    r"charge|statement|billed|debit|payment|took|my card|bank ?book|transaction", re.IGNORECASE
)
_NO_SHOP_WORDS = """
    SMS ATM URL LINE USD JPY EUR GBP AUD KRW PC ID OS VISA JCB ETC PDF QR DM SNS NTT AU KDDI NHK USB SIM IT OK FX AI
    TV NG PIN CVV CVC OTP IP AEON MUFG SMBC SMCC HELP BTC USDT ETH I WIFI VPN IC FB UFJ NISA TEL FAX OMG WTF ASAP FYI
    PLS PLEASE JAPAN TOKYO AM PM NOT NEVER NO YES WHAT WHY MY THE AND CARD BANK DEBIT CREDIT AMEX EPOS SAISON RM PHP
    CEO HR UK US USA EU VIP GW NP EMV MASTERCARD ID/PASS RIGHT IN NOW STOP CANCELLED CANCELED AGAIN STILL URGENT
    IMPORTANT THIS THAT THEY HOW WHO WHEN WHERE ALL EVERY EACH MONEY SCAM FRAUD STOLEN FREE PAY NEW ONE TWO THREE
    JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER TODAY YESTERDAY
    TWICE ONLY REALLY ME YOU AN IS WAS ARE TO OF FOR ON AT BY
"""
_NO_SHOP = frozenset(_NO_SHOP_WORDS.split())
_MONEY_END = re.compile(r"[0-9] ?(?:USD|JPY|EUR|GBP|AUD|SGD)$")
_NUMBERS_BEFORE = re.compile(
    r"^(?:(?:VISA|JCB|AMEX|MC|MASTERCARD)[0-9]+ |[0-9]{1,2}/[0-9]{1,4} (?:[0-9]{3} )?|[0-9][0-9./&'-]{3,}(?: |(?=[A-Z]{2})))++"
)
"""What remains of a card's or telephone number and a last day of validity where a name comes next: no part of the name."""
_WHOSE = re.compile(
    r"(?:名義(?:人)?|cardholder|holder|name on (?:the |my )?card|password|パスワード)[ :：はがの]{0,3}(?:is |was )?$",
    re.IGNORECASE,
)
"""Before the name of a person, or what is nobody's business."""
_SHOUTED = 0.5
"""The share of capitals from which a text is shouted, so that capitals tell nothing."""


def printed_name(text: str) -> str:
    """The one name in an English text that a statement surely printed; "" when there is none, or several."""
    if starred := STARRED.search(text):
        return starred[0].strip()
    if not text.isascii() or not _OF_A_STATEMENT.search(text):
        return ""
    names = {name for name in in_capitals(text) if _is_charging(text, name)}
    return names.pop() if len(names) == 1 else ""


def _is_charging(text: str, name: str) -> bool:
    before, _, after = text.partition(name)
    return _CHARGING.search(before[-12:]) is not None or _CHARGES.match(after) is not None


def in_capitals(text: str) -> list[str]:
    """Names in capitals as a statement prints them; none where the whole text is shouted."""
    letters = [letter for letter in text if letter.isascii() and letter.isalpha()]
    if text.isascii() and sum(map(str.isupper, letters)) > _SHOUTED * len(letters):
        return []
    found = (one for one in _CAPITALS.finditer(text) if not _WHOSE.search(text[max(0, one.start() - 16) : one.start()]))
    return [name for one in found if _is_shop(name := _NUMBERS_BEFORE.sub("", one[0]).strip(" .-/'"))]


def _is_shop(name: str) -> bool:
    return sum(map(str.isalpha, name)) >= 3 and name.split()[0] not in _NO_SHOP and not _MONEY_END.search(name)
