"""What a message already tells of money that is to come back: promised, or asked for without an answer; and on which way.

What it tells is not asked again. In doubt, nothing.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.calendar import in_japan
from bot.understanding.fold import clean
from bot.understanding.late import late
from bot.understanding.replies import read_span

_SATURDAY = 5
FLOW = "refund_status"
_PROMISED = late(
    r"\brefund\w*\b[^.!?\n]{0,50}\b(?:approved|promised|processed|confirmed|accepted|issued|granted|on (?:its|the) way|will (?:be|take|come|arrive)"
    r"|should (?:be|take|come|arrive)|in \d|within)\b"
    r"|\b(?:promised|approved|confirmed|processed|issued|granted)\b[^.!?\n]{0,24}\b(?:refund|money back)"
    r"|\b(?:will|would|'ll|going to) (?:be )?refund|\b(?:said|says|told me|wrote|promised)\b[^.!?\n]{0,24}\brefund(?:ed|ing)?\b"
    r"|返金(?:は|に|まで|には|が)?[^。\n]{0,14}?(?:[0-9一二三四五六七八九十]+ ?(?:日|営業日|週間|か月|ヶ月))[^。\n]{0,8}(?:かか|以内|後|くらい|ほど|程度)"
    r"|返金(?:し(?:ます|てくれる)|する|いたします|され(?:る|ます)|手続き(?:は|を)?[^。\n]{0,6}(?:し|済|完了))[^。\n]{0,10}(?:って|と|との)"
    r"|返金(?:を|の)?約束"
)
_ASKED = late(
    r"\b(?:asked|requested|applied|demanded|claimed)\b[^.!?\n]{0,40}\b(?:refund|money back)|返金(?:を|の|して)?[^。\n]{0,14}(?:頼ん|お願い|申請|依頼|請求|求め|メール)"
)
_SILENT = late(
    r"\bno (?:answer|reply|response)|\b(?:not|n't|never) (?:\w+ )?(?:answer|repl|respond|hear)\w*|\bignor\w*|\bnothing (?:since|yet|from)|\bsilen\w*"
    r"|(?:返事|返信|連絡|音沙汰|回答)[^。\n]{0,6}(?:ない|なく|ません|来な|こな|なし)"
)
_REFUSED = late(
    r"\b(?:refus|den(?:y|ied)|reject|declin)\w*|\b(?:not|n't|never|cannot|no) (?:\w+ )?(?:refund|eligible|approved|possible)|できない|断ら|不可"
)
_WHO = late(
    r"^(?:hi,? |hello,? |so,? )*(?P<who>[A-Z][A-Za-z0-9.&'-]*(?: [A-Z0-9][A-Za-z0-9.&'-]*){0,2}) (?:told|said|says|promised|approved|wrote|confirmed|has|have)\b"
)
_NOBODY = frozenset(
    {
        "They",
        "She",
        "He",
        "It",
        "The",
        "Shop",
        "Seller",
        "Store",
        "Company",
        "Support",
        "My",
        "We",
        "You",
        "I",
        "Customer",
        "Someone",
    }
)
_BACK = late(
    r"\b(?:money|refund|amount|it|all|[0-9,]+(?: yen)?)(?:'s| is| has| have| was)? (?:\w+ )?(?:came back|come back|arrived|back|there|credited|refunded|received)\b"
    r"|\bgot (?:my|the|all the|all my) (?:money|refund)\b|\brefund(?:ed)? (?:has |is |just )?(?:arrived|came|come|received|there|showed up)\b"
    r"|返金(?:が|は)?(?:され(?:た|まし|て(?:い)?(?:た|まし))|入っ|来た|きた|届い)"
    r"|(?:お金|全額|[0-9,]+円)(?:が|は)?(?:戻っ(?:て(?:きた|来た|きまし)|た|てまし)|入って(?:い)?(?:た|まし)|返って(?:きた|来た|きまし))"
)
_BACK_NOT = late(
    r"n't\b|\b(?:not|no|never|nothing|if|when|until|will|would|can|could|should|want|how)\b|[?？]|ない|ません|たら|(?:です|ます|ました)か"
)
_WAYS = {
    "card": late(r"\b(?:card|visa|mastercard|jcb|amex)\b|カード|クレカ"),
    "bank": late(r"\bbank (?:account|transfer)\b|口座|振り?込"),
    "app": late(r"\bpaypay\b|\bbalance\b|\bpoints\b|残高|ポイント"),
}


def read_refund(flow: str, text: str, now: datetime) -> dict[str, str]:
    """The facts of a refund that a message tells, by the names under which its questions keep them."""
    if flow != FLOW:
        return {}
    said = clean(text)
    facts: dict[str, str] = {}
    if _ASKED.search(said) and _SILENT.search(said):
        facts["stage"] = "asked"
    elif _PROMISED.search(said) and not _REFUSED.search(said):
        facts["stage"] = "promised"
        facts |= {"by": by} if (by := last_day(text, now)) else {}
    if (who := _WHO.match(text.strip())) and who["who"].split()[0] not in _NOBODY:
        facts["merchant"] = who["who"]
    ways = [way for way, words in _WAYS.items() if words.search(said)]
    return facts | ({"road": ways[0]} if len(ways) == 1 else {})


def last_day(text: str, now: datetime) -> str | None:
    """The last day of "5-7 business days", read generously; holidays are not counted off."""
    span = read_span(clean(text))
    if span is None:
        return None
    day = in_japan(now).date()
    for _ in range(span.most):
        day += timedelta(days=1)
        while span.business and day.weekday() >= _SATURDAY:
            day += timedelta(days=1)
    return day.isoformat()


def is_back(text: str) -> bool:
    """Whether a message says that money has come back: a fact seen, no promise and no wish."""
    said = clean(text)
    return bool(_BACK.search(said)) and not _BACK_NOT.search(said)
