"""The facts a message states plainly, as a case keeps them; one that could be two things is left for the question."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import datetime

from bot.core.case import Value
from bot.understanding.amount_said import grouped_yen
from bot.understanding.answers import read_money, read_when
from bot.understanding.descriptors import printed_name
from bot.understanding.disputed import part_of, read_part
from bot.understanding.names import Letters, Match, Names

Found = Mapping[str, list[Match]]
"""The facts named in a text, hints left out, by kind."""

_KINDS = {"merchant": "merchants", "issuer": "issuers", "brand": "brands", "service": "services"}
_LOOKED_FOR = (*_KINDS.values(), "desks")
_OF_A_MAIL = ("service", "issuer")
"""What a mail says is not known: its amount and its shop are no facts of the case, only whose name it bears."""
_IN_PARTS = ("unknown_charge", "seller_abroad")
"""Where only a part of a charge may be disputed."""
_DESCRIPTOR = re.compile(
    r"(?:明細|請求|引き?落と?し|カード)(?:書)?(?:に|で|が|の)? ?[「『\"]?"
    r"(?P<shop>[A-Z][A-Z0-9*.&'/-]{3,}(?: [A-Z0-9*.&'/-]{2,}){0,3}?)"
    r"(?= ?(?:[」』\"]|USD|JPY|EUR|US\$|[$¥€£][0-9]|[0-9][0-9,]*円|って|と(?!り)|が|から|は|の|で|$))"
)
"""A name in capitals as a statement prints it, which nobody has to know."""
_QUOTED = re.compile(
    r"(?:明細|請求|通帳|記帳|引き?落と?し|statement|bill|passbook|bank ?book|card)[^「」『』\"“”]{0,16}[「『\"“]"
    r"(?P<shop>[^「」『』\"“”\n]{2,30}?)(?:[ 　][¥￥]?[0-9０-９,，]+円?)?[」』\"”]"
)
"""A name in quotation marks, which a statement is said to print."""
_HIDDEN = "●"
"""Of what stands for a number that was hidden nothing is part of a name."""
_FROM = re.compile(
    r"(?<![ァ-ヶー一-龠A-Za-z])(?P<shop>[ァ-ヶー][ァ-ヶー・]{3,20})(?:という(?:店|会社|ところ))?から(?:の)? ?[^。、\n]{0,8}?"
    r"(?:[0-9０-９]|覚えの?な|身に覚え|知らない|請求|引き?落)"
)
_NO_SHOP = re.compile(
    r"コンビニ|インターネット|ネット|クレジット(?:カード)?|デビット(?:カード)?|キャッシュカード|スマートフォン|スマホ|パソコン"
    r"|アプリ|メール|サイト|アカウント|プリペイド|カード|デビットカード|サービス|セキュリティソフト|ショートメール"
)
"""A name in katakana from which a charge came: 「アロハレンタカーから9,878円」, and what is none."""
_NUMBER = re.compile(
    r"[0-9０-９〇一二三四五六七八九十百千万]|まん|せん|ひゃく|えん|hundred|thousand|million| (?:yen|dollars|bucks)"
)
_CARRIER = re.compile(
    r"(?:携帯|スマホ|ケータイ|電話|ドコモ|ソフトバンク|(?<![A-Za-z])au|ワイモバイル|ワイモバ|UQ(?:モバイル)?|ahamo"
    r"|アハモ|povo|LINEMO|楽天モバイル|mineo)(?:電話)?(?:の|会社の)?(?:利用|通信)?(?:料金|代|請求|明細)(?:書)?"
    r"(?:に|で|から|と(?:一緒|合算))"
    r"|(?:ドコモ|docomo|(?<![a-z])au|ソフトバンク|softbank|楽天モバイル|ワイモバイル|uqモバイル|ahamo)(?:の|から)?"
    r"(?:の)?(?:携帯|スマホ)?(?:の)?(?:請求|料金|明細|電話代|携帯代)"
    r"|(?:スマホ|携帯|ケータイ|電話)代.{0,24}(?:高|課金|増え|ふえ)|課金.{0,24}(?:スマホ|携帯|ケータイ|電話)代"
    r"|キャリア決済|まとめて支払い|auかんたん決済|電話料金合算|d払い"
    r"|\b(?:phone|mobile|cell|docomo|softbank|au|y!?mobile|ahamo|uq|rakuten mobile)(?:'s)? "
    r"(?:phone |mobile )?bill\b|\bcarrier billing\b|\bd[- ]?barai\b",
    re.IGNORECASE,
)
"""A charge that stands on the telephone bill; a bill that is merely named among others is none."""
_OF_BILLS = frozenset("料代請明決払bB")
"""Each of the above has one of these."""
_SAYS_WHEN = re.compile(
    r"利用日|購入日|決済日|買った(?:日|の)|charged\b[^.\n]{0,40}\bon\b|purchased? on", re.IGNORECASE
)


def find_names(text: str, names: Mapping[str, Names]) -> Found:
    """Every fact of every kind that is named."""
    letters = Letters.of(text)
    return {
        kind: [match for match in names[kind].find_in(letters) if not match.hint]
        for kind in _LOOKED_FOR
        if kind in names
    }


def read_facts(text: str, found: Found, now: datetime) -> dict[str, Value]:
    """The facts in a text, by the names under which flows keep them."""
    facts: dict[str, Value] = {}
    for name, kind in _KINDS.items():
        matches = [match for match in found.get(kind, []) if kind == "issuers" or not _within(match, found)]
        sellers = {match.ref for match in matches if not match.between} or {match.ref for match in matches}
        if len(sellers) == 1:
            facts[name] = next(iter(sellers))
    if not any(name in facts for name in ("merchant", "brand")) and (shop := _shop(text)):
        facts["merchant"] = shop
    if _NUMBER.search(text) and (money := read_money(text, bare=False) or grouped_yen(text)):
        facts["amount"] = money
    if is_on_phone_bill(text):
        facts["paid_by"] = "carrier"
    if (told := read_part(text)) and told.whole and (part := part_of(told, told.whole)):
        facts |= {"amount": told.whole, "disputed": part}
    if _SAYS_WHEN.search(text) and (moment := read_when(text, now)):
        facts["charged_on"] = moment
    return facts


def is_on_phone_bill(text: str) -> bool:
    """Whether a charge is told of that stands on the telephone bill."""
    return not _OF_BILLS.isdisjoint(text) and _CARRIER.search(text) is not None


def _within(match: Match, found: Found) -> bool:
    """Whether a name is only a part of that of a card: PayPay in 「PayPayカード」."""
    return any(
        card.start <= match.start and match.end <= card.end and card.end - card.start > match.end - match.start
        for card in found.get("issuers", ())
    )


def _shop(text: str) -> str:
    """The name of a shop no fact describes, as a statement is said to print it."""
    if found := _QUOTED.search(text) or _DESCRIPTOR.search(text):
        return "" if _HIDDEN in (shop := found["shop"].strip(f" \u3000{_HIDDEN}")) else shop
    if (found := _FROM.search(text)) and not _NO_SHOP.fullmatch(found["shop"]):
        return found["shop"]
    return printed_name(unicodedata.normalize("NFKC", text))


def of_the_case(flow: str, facts: Mapping[str, Value]) -> dict[str, Value]:
    """Those facts that belong to a case of that flow."""
    if flow in ("suspicious_email", "account_takeover"):
        return {name: value for name, value in facts.items() if name in _OF_A_MAIL}
    left_out = {"service"} if flow in _IN_PARTS else {"service", "disputed"}
    if flow != "unknown_charge":
        left_out |= {"paid_by"}
    return {name: value for name, value in facts.items() if name not in left_out}
