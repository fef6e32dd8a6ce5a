"""How far a refund has got, as far as a message tells it: promised, asked for without an answer. It is not asked again."""

from __future__ import annotations

import unicodedata

from bot.understanding.late import late

FLOW = "refund_status"
_LONGEST = 1000
_PROMISED = late(
    r"返金(?:は|に|まで|には|が)?[^。\n]{0,14}?(?:[0-9一二三四五六七八九十]+ ?(?:日|営業日|週間|か月|ヶ月))[^。\n]{0,8}(?:かか|以内|後|くらい|ほど|程度)"
    r"|返金(?:し(?:ます|てくれる)|する|いたします|され(?:る|ます)|手続き(?:は|を)?[^。\n]{0,6}(?:し|済|完了))[^。\n]{0,10}(?:って|と|との)"
    r"|返金(?:を|の)?約束|\brefund\b[^.\n]{0,30}\b(?:promised|approved|confirmed|processed|in [0-9]+)"
    r"|\b(?:promised|agreed|said they would)\b[^.\n]{0,20}\brefund"
)
_ASKED = late(
    r"返金(?:を|の|して)?[^。\n]{0,14}(?:頼ん|お願い|申請|依頼|請求|求め|メール)[^。\n]{0,24}(?:返事|返信|連絡|音沙汰|回答)[^。\n]{0,6}(?:ない|ません|来な|こな|なし)"
    r"|\basked\b[^.\n]{0,30}\brefund\b[^\n]{0,60}\b(?:no (?:answer|reply|response)|not (?:answered|replied)|nothing back)"
)
_REFUSED = late(
    r"返金(?:は|も)?[^。\n]{0,10}(?:できない|できません|致しかね|いたしかね|対象外|応じ)|\b(?:refus|declin|denied|no refund)"
)


def read_refund(flow: str, text: str) -> dict[str, str]:
    """The facts of a refund that a first message tells, by the names under which its questions keep them."""
    if flow != FLOW:
        return {}
    said = unicodedata.normalize("NFKC", text[:_LONGEST]).casefold()
    if _REFUSED.search(said):
        return {}
    if _PROMISED.search(said):
        return {"stage": "promised"}
    return {"stage": "asked"} if _ASKED.search(said) else {}
