"""A further charge told in mid-case: 「あと明細に CleanDrive 29.9ドルもあった」, "also there is one more, Foo $12"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.core.case import Value
from bot.understanding.answers import read_money
from bot.understanding.case_facts import find_names, read_facts
from bot.understanding.names import Names
from bot.understanding.relatives import plain
from bot.understanding.reports import read_details

_ALSO = re.compile(
    r"(?:^|[。、!！\s])(?:あと|それと|それから|ほかに(?:も)?|他に(?:も)?|さらに|もう(?:一|ひと|1)(?:つ|件|個)|別の?(?:請求|店|会社))"
    r"|もう(?:一|ひと|1)(?:つ|件).{0,20}(?:請求|引き?落|明細)|\b(?:also|another|one more|a second|as well|besides)\b"
)
_BESIDES = re.compile(
    r"(?:あっ?[、 ])?(?:あと(?!で|に|[0-9])|それと|それから|そういえば|(?:ほか|他)に|もう(?:一|ひと|1)(?:つ|件)|別件|別の(?:話|件))"
    r"|(?:oh,? )?(?:and )?(?:also|another|one more|besides|by the way|on top of (?:this|that)|separately)\b",
    re.IGNORECASE,
)
"""How a matter begins that comes on top of the one that is spoken of."""
_CHARGE = re.compile(
    r"明細|請求|引き?落と?|引かれ|ひかれ|課金|(?:も|が)(?:あっ|あり|載っ|のっ|出て)|\bcharged?\b|\bstatement\b|\bbilled\b|\bdebit"
)
_QUESTION = re.compile(r"[?？]\s*$|(?:ですか|ますか|かな|でしょうか)[。 ]*$|^(?:what|how|is|are|do|does|should|can)\b")
_NAME = re.compile(
    r"(?:明細に|請求で|from |named |called |by |is )?"
    r"(?P<name>(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9.&'*-]{0,39}(?: [A-Z][A-Za-z0-9.&'*-]{0,39}){0,3}"
    r"|[ァ-ヶー・]{3,20})"
    r"(?=[ 、,はがの]*(?:から|for |at |[¥$€£]|[0-9]|usd|jpy))",
    re.IGNORECASE,
)
_NAME_JA = re.compile(
    r"(?P<name>[一-龠々ァ-ヶーA-Za-z・]{2,20})(?:さん)?(?:から|という(?:店|会社)|って(?:店|会社|いう))"
)
_NOT_A_SHOP = re.compile(r"^(?:カード会社|カード|口座|銀行|明細|請求|電話|会社|店|家族|引落|毎月|今月|先月|昨日|今日)$")
_NO_NAMES = frozenset(
    [
        "also",
        "another",
        "one",
        "more",
        "charge",
        "charged",
        "from",
        "for",
        "there",
        "is",
        "was",
        "a",
        "the",
        "my",
        "on",
        "statement",
        "it",
        "usd",
        "jpy",
        "eur",
        "and",
    ]
)


@dataclass(frozen=True, slots=True)
class Further:
    """The facts of a further charge, and what the text told before it."""

    facts: dict[str, Value]
    before: str = ""


def says_besides(text: str) -> bool:
    """Whether a message begins as one that tells of something further."""
    return _BESIDES.match(unicodedata.normalize("NFKC", text).strip()) is not None


def read_further(text: str, names: Mapping[str, Names], now: datetime) -> Further | None:
    """The further charge that a text tells of; None when it tells of none."""
    said = plain(text)
    also = _ALSO.search(said)
    if also is None or _QUESTION.search(said):
        return None
    same_length = len(said) == len(text)
    rest = text[also.start() :] if same_length else text
    money = read_money(rest, bare=False)
    merchant = next((m.ref for m in names["merchants"].find(rest) if not m.hint), "") or _named(rest)
    if not money and not (merchant and _CHARGE.search(plain(rest))):
        return None
    if not _CHARGE.search(plain(rest)) and not merchant:
        return None
    facts: dict[str, Value] = {**read_details(rest, now), **read_facts(rest, find_names(rest, names), now)}
    kept = {name: value for name, value in facts.items() if name in ("charged_on", "debit_on")}
    kept |= {"merchant": merchant} if merchant else {}
    kept |= {"amount": money} if money else {}
    return Further(kept, text[: also.start()].strip() if same_length else "")


def _named(text: str) -> str:
    """A name we do not know, as it was written before an amount."""
    for found in _NAME.finditer(text):
        words = [word for word in found["name"].split() if word.casefold() not in _NO_NAMES]
        if words:
            return " ".join(words)[:40]
    named = _NAME_JA.search(text)
    return named["name"] if named and not _NOT_A_SHOP.match(named["name"]) else ""
