"""What a first message already tells of money that went: whether it is sent and how, how many cards, whether the call is over.

What it tells is not asked again. Only what was done counts, no plan, no demand and no "I have not"; in doubt, nothing.
"""

from __future__ import annotations

import re
import unicodedata

from bot.understanding.emergency import is_happening
from bot.understanding.late import late

_TRANSFER, _PREPAID = "bank_transfer", "prepaid_card"
FLOWS = frozenset({_TRANSFER, _PREPAID})

_LONGEST = 1000
"""Characters that are read; nobody tells it later than that."""
_PAST_JA = r"(?:て|で)?(?:しま(?:った|い(?:まし)?た)|まし(?:た|て)|ちゃ(?:った|い)|じゃ(?:った|い)|た(?!ら|い|く|こ(?:と|の)な)|だ(?!ら))"
_SENT = late(
    r"(?:振り?込[みん]?|ふりこ[みん]?|送金し|送っ|送り|おくっ|おくり|入金し|(?<!に)払っ|(?<!に)払い|支払っ"
    rf"|支払い){_PAST_JA}"
    r"|\bi(?:'?ve| have| already| just| even)* (?:wired|sent|transferred|paid|remitted)\b"
    r"|\b(?:and|then) (?:wired|sent|transferred|paid)\b|(?:^|[,.;] ?)(?:wired|sent|transferred|paid)\b"
)
_UNSENT = late(
    r"(?:て|で)(?:い)?(?:ない|ません|なかった)|(?:振り?込|送|払)(?:む|ま|ろう|もう|おう|る|え|め|う)(?!った|った)"
    r"|これから|今から|まだ|まえ|前に|間違|まちが|誤|勝手|知らない(?:うち|間)|不正|覚え(?:の|が)ない|乗っ取"
    r"|\b(?:not|n'?t|never|about to|going to|want(?:s|ed)? me|told me to|asked me to|before i|should i|wrong"
    r"|mistake|without my|didn)\b|n't\b|[?？]"
)
_WAYS = {
    "app": r"paypay|ペイペイ|ぺいぺい|d払い|au ?pay|楽天ペイ|メルペイ|line ?pay|スマホ決済|cash app|venmo|zelle|\bwise\b",
    "crypto": r"仮想通貨|暗号資産|ビットコイン|イーサリアム|usdt|bitcoin|\bbtc\b|crypto",
    "hand": (
        r"現金(?:を|で)|手渡し|レターパック|(?:宅配便|宅急便|小包|ゆうパック)で(?:お金|現金)"
        r"|(?:お金|おかね|[0-9]万円?|おろし|下ろし|引き出し)[^。]{0,16}(?:宅配便|宅急便|小包|ゆうパック)で"
        r"|\bcash (?:by|in|to)\b|\bin cash\b|letter ?pack"
    ),
    "bank": (
        r"振り?込|ふりこ|口座に|銀行(?:から|の|で)|atm|ネットバンク|ネットバンキング|ゆうちょ|\bwired\b"
        r"|\bbank (?:transfer|account|wire)\b|\bfurikomi\b"
    ),
}
_WAY = {way: late(words, re.IGNORECASE) for way, words in _WAYS.items()}
_COUNT = late(
    r"(?<![0-9一二三四五六七八九十])(?<!もう)(?<!あと)(?P<ja>[0-9]{1,2}|[一二三四五六七八九]) ?(?:枚|まい)(?!目|め|は|だけ|も)"
    r"|\b(?P<en>[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (?:[a-z]+ ){0,3}?(?:cards|codes|gift cards)\b"
)
_DEMANDED = late(
    r"(?:買|かっ|購入し)(?:え|って(?:こい|き(?:て|なさい)|くれ|ください|送|ほしい|と)|うよう|うように"
    r"|わせ(?:よう|る)|わないと|わなきゃ|えば|いに行け|いに行って|うの?(?:を手伝|頼))"
    r"|(?:購入|用意)(?:して|するよう|を(?:頼|求|お願い|指示))"
    r"|\b(?:wants?|asks?|asked|told|tells?|telling|asking|begging|forcing|need(?:s|ed)?|says?|said"
    r"|demand\w*)\b.{0,40}?\b(?:buy|get|purchase|pick up)\b|\bto (?:buy|purchase)\b"
)
_BOUGHT = late(
    r"買(?:った|いました|っ(?:て(?:しま|きた|き(?:まし|て[、。しい])|あ|渡|送|言|教|伝)|ちゃ)|わされ"
    r"|い(?:まし|に行って)|ってきて(?:言|番号))|購入し(?:た|まし|て(?:しま))"
    r"|(?:番号|コード|写真|画像|裏)[^。]{0,14}?(?:言|伝え|教え|送|読|見せ|おく|渡)[^。]{0,6}?(?:た|ちゃ|しま|だ)"
    r"|\b(?:bought|purchased|gave|read (?:him|her|them|out|the)|sent (?:him|her|them|the|it|photos?|pictures?)"
    r"|scratched|got the cards?|i told (?:him|her|them))\b"
)
_NOT_BOUGHT = late(
    r"(?:まだ|何も|なにも|一枚も|1枚も)?買って(?:は)?(?:い)?(?:ない|ません)|買う前|買わ(?:なかった|ずに(?:す|切))"
    r"|断(?:った|りまし)"
    r"|\b(?:not|n't|never|didn) (?:yet )?(?:bought|buy|buyed|purchased?)\b|\bno cards?(?: were)? bought\b"
    r"|\bbefore (?:i|he|she|we) (?:bought|buy)\b|\brefused\b"
)
_KANJI = "一二三四五六七八九"
_ENGLISH = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_COUNTS = ("one", "two", "three", "more")
_CUT = late(
    r"(?:電話|通話|でんわ)(?:は|を|も|が)?(?:もう|さっき|すぐ|自分(?:で|から))?"
    r"(?:切(?:った|りまし|って(?:しま|あ))|切れ(?:た|まし|て(?:い)?る|て(?:い)?ます)|きった|きりました"
    r"|終わ(?:った|り))"
    r"|\b(?:i |we |then |and |he |she |they )(?:have |has |already |just )*hung up\b|\bcall (?:is|has) (?:over|ended)\b"
)
_NO_CALL = late(r"電話(?:は|で)?(?:して(?:い)?ない|していません|ではな(?:い|く))|\bno (?:phone )?call\b")
_WRITTEN = late(
    r"(?<![a-z])(?:line|sms|dm|メール|チャット|メッセージ|ショートメール|facebook|フェイスブック|instagram"
    r"|インスタ|messenger)(?:で|から|に|が|も)"
    r"|\b(?:line|sms|e-?mail|text|facebook|instagram|messenger|whatsapp|chat|message|dm) "
    r"(?:from|message|me|asking|saying)\b"
    r"|\b(?:on|by|via|through|over) (?:line|sms|e-?mail|text|facebook|instagram|messenger|whatsapp|chat)\b"
    r"|\b(?:texted|messaged|emailed|dmed)\b"
)
_VOICE = late(r"電話|通話|でんわ|つながって|かけ|\b(?:phone|call(?:s|ed|ing|er)?|voice)\b")
_CUT_NOT = late(r"切れない|切れませ|切らせて|切れなく|\b(?:not|n't|never) hung\b|won'?t let")


def read_money_told(flow: str, text: str) -> dict[str, str]:
    """The facts of a case of that flow that a first message tells, by the names under which its questions keep them."""
    if flow not in FLOWS:
        return {}
    said = unicodedata.normalize("NFKC", text[:_LONGEST]).casefold().replace("’", "'")
    return _transfer(said) if flow == _TRANSFER else _cards(said)


def _transfer(said: str) -> dict[str, str]:
    """That it is sent, where nothing says that it is not, or was sent by somebody else; and how, where one way is named."""
    ways = [way for way, words in _WAY.items() if words.search(said)]
    facts = {"how": ways[0]} if len(ways) == 1 else {}
    if _SENT.search(said) and not _UNSENT.search(said) and not is_happening(said):
        facts["sent"] = "yes"
    return facts


def _cards(said: str) -> dict[str, str]:
    facts: dict[str, str] = {}
    counted = {_number(found["ja"] or found["en"]) for found in _COUNT.finditer(said)}
    if len(counted) == 1 and (count := counted.pop()) > 0:
        facts["count"] = _COUNTS[min(count, len(_COUNTS)) - 1]
    if _NOT_BOUGHT.search(said):
        facts["bought"] = "no"
    elif _BOUGHT.search(said):
        facts["bought"] = "yes"
    elif _DEMANDED.search(said):
        facts["bought"] = "unclear"
    if not is_happening(said) and not _CUT_NOT.search(said):
        if _CUT.search(said):
            facts["call"] = "cut"
        elif _NO_CALL.search(said) or (_WRITTEN.search(said) and not _VOICE.search(said)):
            facts["call"] = "no_call"
    return facts


def _number(word: str) -> int:
    if word in _ENGLISH:
        return _ENGLISH.index(word) + 1
    return int(word) if word.isdecimal() else _KANJI.index(word) + 1
