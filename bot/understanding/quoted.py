"""A merchant's answer that somebody hands on with words of their own before it: `they answered: "…"`, 「返事:…」; and one that
leads away from the shop: to a messenger, to a payment first.
"""

from __future__ import annotations

import re
import unicodedata

from bot.understanding.fold import clean
from bot.understanding.late import late

_WHO = r"(?:they|it|shop|store|seller|merchant|company|support|customer (?:service|support)|website|site|service|reply|answer|response|e?-?mail)"
_TOLD = r"(?:answer(?:ed|s)?|repl(?:y|ied|ies)|said|says?|wrote(?: back)?|writes?(?: back)?|write back|respond(?:ed|s)?|mailed|told me|is|was|came|from them)"
_HANDED_ON = late(
    rf"(?is)\s*(?:[^\"“「:.!?\n]{{2,60}}[.!,;]\s+)?(?:(?:ok|so|now|and|today|finally|just|hi|hello)[,. ]+)*(?:i (?:got|received|have) (?:an? |this |their )?(?:reply|answer|response|mail|email)(?: from \w+)?"
    rf"|(?:the |their |this |a )?{_WHO}(?: has| have| just| only| finally)* {_TOLD}(?: me| us| that| this)?)\s*[:,]?\s*"
    r"(?:[\"“「『](?P<quoted>[^\"”」』]{12,})[\"”」』]?\s*\.?|(?<=:)(?P<rest>.{12,})|(?<=: )(?P<spaced>.{12,}))\s*"
)
_HANDED_ON_JA = late(
    r"(?s)\s*(?:店|お店|業者|会社|向こう|先方|相手|サポート)?(?:から|の)?(?:の)?(?:返事|返信|回答|メール)(?:が|は)?(?:来て|来た|きた|届いた|こう)?[、::]?\s*"
    r"[「『](?P<quoted>[^」』]{8,})[」』]?\s*"
)
_SENDER = r"(?:お?店|ショップ|会社|業者|サポート|カスタマー\w{0,8}|出品者|販売(?:者|元|店)|先方|向こう|相手|窓口|メーカー|サイト|運営)"
_CAME = r"(?:来|き|あ|届|もら|貰|いただ|頂)[^。、:：「『\n]{0,12}"
_BEFORE = late(
    rf"^(?:[^。「『\n]{{0,30}}?)(?:(?:返事|返信|回答)(?:メール)?(?:が|は|も|を)?(?:やっと|さっき|いま|今|今日|昨日)?{_CAME}"
    rf"|{_SENDER}(?:から|より)の?(?:返事|返信|回答|メール|連絡)(?:が|は|も)?(?:{_CAME})?)[。、:：\n 　]+(?P<said>.+)$"
    r"|^(?:[^.\n]{0,40}?)\b(?:they|(?:the )?(?:shop|store|company|seller|merchant|support)(?: team)?|customer (?:service|support)) "
    r"(?:just |finally |have |has )*(?:answered|replied|wrote(?: back)?|responded|emailed(?: me)?(?: back)?|mailed(?: back)?)"
    r"(?: (?:me|back|today|yesterday|saying|with|that))*[:,.\n ]+(?P<said_en>.+)$"
    r"|^(?:[^.\n]{0,30}?)\b(?:the |their |an? )?(?:reply|answer|response)(?: \w+){0,3}? (?:says?|said|is|was|reads?|came)[:,. ]+(?P<says>.+)$",
    re.DOTALL | re.IGNORECASE,
)
_AFTER = late(rf"^(?P<said>[^\n]{{8,}}?)(?:って|との?|という)(?:いう)?(?:返事|返信|回答)(?:が|は|も|を)?{_CAME}$")
_TAIL = late(
    r"[\s」』\"”]*(?:だ?って|とのこと(?:です|でした)?|だそうです|と(?:書いて|かいて)(?:あり|あっ|い)\w{0,6}|と(?:言|い)われ\w{0,6}|と(?:の|いう)?(?:内容|文面)(?:です|でした)?"
    r"|らしい(?:です)?|みたい(?:です)?|です(?:と|って))?[。.!…\s]*$"
)
_MOST, _LEAST = 1500, 8
_MONEY = late(r"\brefund|money back|\breturn (?:your|the) money|返金|払い?戻|返し")
_AWAY = late(
    r"\b(?:add|join|contact|message|text|talk to) (?:us |me |our |my |this |the |official )*(?:on |by |via |through )?(?:official )?"
    r"(?:line|whatsapp|telegram|wechat|messenger|kakao\w*)\b"
    r"|\b(?:line|whatsapp|telegram) (?:id|account|friend|app)\b|\b(?:scan|read) (?:the|this|our) (?:qr|code)"
    r"|\bpay (?:\S+ ){0,5}?(?:first|before|in advance)|\b(?:handling|processing|transfer|release) fee\b.{0,30}\b(?:pay|send|first|before)"
    r"|(?:line|ライン)(?:の)?(?:を|に|で)?(?:友だち|友達)?(?:追加|登録)|(?:qr|二次元)コードを(?:読|スキャン)"
    r"|手数料(?:を|の)[^。]{0,10}(?:支払|振り?込|送金|お支払)|paypay(?:の)?(?:リンク|画面|操作)"
    r"|(?:paypay|ペイペイ|line ?pay|スマホ決済|電子マネー)で返金(?:する|します|いたします|致します|し)(?:から|ので|ため)"
    r"|返金[^。]{0,20}(?:手数料|qr|二次元コード|コンビニ|電子マネー|操作)[^。]{0,10}(?:必要|いただ|ください|して|読)"
)


def answer_in(text: str) -> str:
    """The answer that a message hands on, "" for one that hands none on."""
    found = _HANDED_ON.fullmatch(text) or _HANDED_ON_JA.fullmatch(text)
    return next((group.strip() for group in found.groups() if group), "") if found else _reported(text)


def _reported(text: str) -> str:
    """The words inside a frame like 「返事が来て、…って」, "they replied that …"."""
    said = unicodedata.normalize("NFKC", text[:_MOST]).strip()
    found = _BEFORE.match(said) or _AFTER.match(said.rstrip("。.! "))
    if found is None:
        return ""
    words = next(group for group in found.groups() if group)
    words = _TAIL.sub("", words.strip().lstrip('「『"“')).strip('「」『』"“” 。')
    return words if len(words) >= _LEAST else ""


def leads_away(text: str) -> bool:
    """Whether an answer that speaks of money back wants one to add a messenger or to pay first."""
    said = clean(text)
    return bool(_MONEY.search(said) and _AWAY.search(said))
