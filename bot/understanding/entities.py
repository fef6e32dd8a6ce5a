"""What a message names: the shop as on the statement, brands, the amount, a date, the means of payment, and the rest.

These are for the echo of `understand` and for records; what a case keeps are facts (`case_facts`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from bot.understanding.amounts import all_money
from bot.understanding.brand_meant import brand_meant
from bot.understanding.brands import Brands, Named
from bot.understanding.case_facts import Found
from bot.understanding.date_said import date_said
from bot.understanding.payment import payment_means
from bot.understanding.references import order_number, phone_number, staff_name

_QUOTED = re.compile(r"[「『\"“”]([^「」『』\"“”]{2,40})[」』\"“”]")
_ADDRESS_LIKE = re.compile(r"(?<![\w.@])(?:[A-Za-z0-9-]+\.)+(?:com|net|jp|us|co)(?:/[A-Za-z]+)?(?![\w@])", re.ASCII)
_CAPITALS = re.compile(
    r"(?<![A-Za-z0-9])[A-Z0-9][A-Z0-9.&'/-]*(?: ?\*[ ]?[A-Za-z0-9.&]+)?(?: [A-Z][A-Z0-9.&*'-]+){0,3}(?![A-Za-z0-9])",
    re.ASCII,
)
_STARRED = re.compile(
    r"(?<![A-Za-z0-9])[A-Za-z0-9]{2,12} ?\*[ ]?[A-Za-z0-9][A-Za-z0-9. ]{1,20}?(?=$|[^A-Za-z0-9 .]| [^A-Z])", re.ASCII
)
_NO_SHOP = frozenset(
    [
        "SMS",
        "ATM",
        "URL",
        "LINE",
        "USD",
        "JPY",
        "PC",
        "ID",
        "OS",
        "VISA",
        "JCB",
        "ETC",
        "PDF",
        "QR",
        "DM",
        "SNS",
        "NTT",
        "AU",
        "KDDI",
        "NHK",
        "USB",
        "SIM",
        "IT",
        "OK",
        "FX",
        "AI",
        "TV",
        "NG",
        "PIN",
        "CVV",
        "IP",
        "AEON",
        "MUFG",
        "HELP",
        "BTC",
        "USDT",
        "ETH",
        "I",
        "WIFI",
        "VPN",
        "IC",
        "FB",
        "UFJ",
        "NISA",
    ]
)
_SO_CALLED = re.compile(
    r"([ァ-ヺー・]{3,20}|[ぁ-んー]{3,8}(?=っていう))(?=って(?:いう)?(?:ところ|とこ|会社|名前|店|請求|何|なに|なん)|という(?:ところ|会社|名前|店|請求))"
)
_CARDS = re.compile(
    r"(?:(?P<each>の|が|を|分)?(?:カード|ギフト券)?(?:が|を)?)?(?P<many>[0-9]{1,2}|[二三四五六七八九十])枚(?!目)"
)
_CARDS_BEFORE = re.compile(
    r"(?<![0-9])(?P<many>[0-9]{1,2}|two|three|four|five|six|seven|eight|nine|ten) ?(?:x |×|(?:\w+ ){0,3}(?:cards?|codes?|vouchers?) (?:of|for|worth|at) )?[¥$]?$"
)
_COUNTS = "two three four five six seven eight nine ten"
_WORD_COUNT = {word: count for count, word in enumerate(_COUNTS.split(), 2)}
_KANJI_COUNT = dict(zip("二三四五六七八九十", range(2, 11), strict=True))
_LESS = re.compile(r"(?:のはず|だと思|のつもり|無料)")
_ACTS = ("told", "entered", "remote", "bought", "sent", "takeover", "locked_out", "not_arrived", "last_day")


@dataclass(frozen=True, slots=True)
class Said:
    """One message in the forms it is read in: as typed, in NFKC, and as `clean` gives it."""

    text: str
    wide: str
    clean: str


def said(text: str, cleaned: str) -> Said:
    """The forms of one message."""
    return Said(text, unicodedata.normalize("NFKC", text[: 2 * 600]), cleaned)


def read_entities(told: Said, label: str, cues: Collection[str], brands: Brands, facts: Found) -> dict[str, Any]:
    """What is named, by the names of the record: merchant, brand, amount, date_text, payment_method and others."""
    found: dict[str, Any] = {}
    named = brands.find(told.clean)
    if label == "unknown_charge" and (shop := _merchant(told, facts, named)):
        found["merchant"] = shop
    if named:
        found["brand"] = brand_meant(told.clean, named, label).name
        if len(named) > 1:
            found["brands"] = [one.name for one in named]
    if amount := read_amount(told, label):
        found["amount"] = amount
    if day := date_said(told.wide):
        found["date_text"] = day
    if means := payment_means(told.clean, label, cues):
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


def _is_shop(name: str) -> bool:
    return (
        sum(map(str.isalpha, name)) >= 3
        and name.split()[0] not in _NO_SHOP
        and not re.search(r"[0-9](?:USD|JPY|EUR)$", name)
    )


def _merchant(told: Said, facts: Found, named: list[Named]) -> str:
    """The name as it stands on the statement: an address, a starred line, a quotation, a known shop, capitals."""
    for pattern in (_STARRED, _ADDRESS_LIKE):
        if (found := pattern.search(told.wide)) and any(map(str.isalpha, found[0][:1])):
            return found[0].strip()
    capitals = [one[0].strip(" .-/") for one in _CAPITALS.finditer(told.wide)]
    capitals = [one for one in capitals if _is_shop(one)]
    if (quoted := _QUOTED.search(told.wide)) and (not capitals or capitals[0] in quoted[1]):
        return quoted[1].strip()
    if capitals:
        return max(capitals, key=len)
    if known := facts.get("merchants"):
        return told.text[known[0].start : known[0].end].strip()
    if found := _SO_CALLED.search(told.wide):
        return found[1]
    return brand_meant(told.clean, named, "unknown_charge").words if named else ""


_GLUED = re.compile(r"(?<=[A-Za-z]{3})(?=[0-9][0-9,]*[万千]?円)")
_GROUPED = re.compile(r"(?<![0-9.,])[0-9]{1,3}(?:,[0-9]{3})+(?![0-9]|[.,][0-9])")
_CENTS = re.compile(r"(?<![0-9.,])[0-9]{1,4}\.[0-9]{2}(?![0-9]|[.,][0-9])")


def _bare(text: str) -> list[tuple[str, str, bool]]:
    """Sums without a currency: 250,000 is yen where people live in Japan, 29.95 can only be another one."""
    if found := _GROUPED.findall(text):
        return [(f"JPY {one.replace(',', '')}", one, False) for one in found]
    return [(f"USD {one}", one, False) for one in _CENTS.findall(text)]


def _count_of_cards(said: str, words: str) -> int:
    """How many cards of that amount a text tells of."""
    before, _, after = said.partition(words)
    cards = _CARDS.match(after.lstrip(" 円"))
    if cards and cards["each"] != "分":
        many = cards["many"]
    elif found := _CARDS_BEFORE.search(before):
        many = found["many"]
    else:
        return 1
    return int(many) if many.isdigit() else (_KANJI_COUNT | _WORD_COUNT)[many]


def read_amount(told: Said, label: str) -> dict[str, Any] | None:
    """The amount lost or demanded last; the total where it is said or can be counted."""
    money = all_money(_GLUED.sub(" ", told.wide))
    bare = [one for one in _bare(told.wide) if not any(one[1] in words for _, words, _ in money)]
    if bare and (not money or told.wide.rfind(bare[-1][1]) > told.wide.casefold().rfind(money[-1][1])):
        money = [*money, *bare]
    if not money:
        return None
    totals = [one for one in money if one[2]]
    later = [one for one in money if not _LESS.match(told.clean.partition(one[1])[2])]
    value, words, _ = (totals or later or money)[-1]
    currency, _, number = value.partition(" ")
    worth = float(number) if "." in number else int(number)
    if label == "prepaid_card" and len(money) == 1 and not totals and "x" not in words and "×" not in told.wide:
        worth *= _count_of_cards(told.clean, words)
    start = told.wide.casefold().find(words)
    text = told.wide[start : start + len(words)] if start >= 0 else words
    return {"text": text, "value": worth, "currency": currency}
