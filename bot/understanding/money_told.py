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
_NO_PLAN = "".join(
    rf"(?<!\b{word} )"
    for word in ("if", "when", "that", "until", "before", "should", "must", "can", "do", "want", "say", "says")
)
_SENT = late(
    r"(?:振り?込[みん]?|ふりこ[みん]?|送金し|送っ|送り|おくっ|おくり|入金し|(?<!に)払っ|(?<!に)払い|支払っ"
    rf"|支払い){_PAST_JA}"
    r"|\bi(?:'?ve| have| already| just| even)* (?:wired|sent|transferred|paid|remitted)\b"
    r"|\b(?:and|then) (?:wired|sent|transferred|paid)\b|(?:^|[,.;] ?)(?:wired|sent|transferred|paid)\b"
    # learners tell the past in the present, and many tell what their mother or wife did
    rf"|{_NO_PLAN}\bi (?:already |just )?(?:send|transfer|pay|wire|remit)\b(?! (?:it |the money )?(?:now|today|tomorrow|later|if|when)\b)"
    r"|\b(?:she|he|we|they|(?:my|our) [a-z-]+(?: in law)?)(?: has| have| had| already| just)* "
    r"(?:sent|wired|transferred|paid|remitted|send|transfer)\b(?! (?:me|us|my|an?)\b)[^.!?\n]{0,24}"
    r"(?:money|yen|[0-9]|\bto (?:him|her|them|his|the|a)\b)"
    r"|\b(?:did|made|finished|completed) (?:the |an? )?(?:atm|furikomi|(?:bank )?transfer|payment)\b"
    r"|\b(?:money|transfer|payment|furikomi) (?:is|was|has been|have been|already) (?:already )?(?:sent|done|gone|made|paid)\b"
)
_UNSENT = late(
    r"(?:て|で)(?:い)?(?:ない|ません|なかった)|(?:振り?込|送|払)(?:む|ま|ろう|もう|おう|る|え|め|う)(?!った|った)"
    r"|これから|今から|まだ|まえ|前に|間違|まちが|誤|勝手|知らない(?:うち|間)|不正|覚え(?:の|が)ない|乗っ取"
    r"|\b(?:wrong|mistake|without my)\b|[?？]"
)
_UNSENT_ENGLISH = late(
    r"\b(?:not|n'?t|never|about to|going to|want(?:s|ed)? me|told me to|asked me to|before i|should i|didn|unless i)\b|n't\b"
)
"""Of the sentence that tells of sending; another one may say "that is not him"."""
_ABOUT = late(
    r"\b(?:i (?:must|should|have to|need to|got to|gotta)|(?:told|tell|tells|telling|asked|asks|ask|asking|want|wants|forces?|forcing|need|needs) (?:me|us|her|him) to"
    r"|(?:says?|said) (?:i|we|to)(?: (?:must|should|have to|need to))?) (?:\w+ ){0,2}?(?:send|transfer|move|wire|pay|deposit|withdraw|remit)\b"
    r"|\babout to (?:send|transfer|pay|wire|deposit)\b|\bgoing to (?:the |my )?(?:atm|bank)\b|\b(?:is|am|'s|'m) at (?:the |an )?(?:atm|bank)\b"
)
"""What is demanded or about to happen: nothing went yet, as far as it is told."""
_SENTENCES = late(r"[.!;\n]+(?:\s|$)")
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
        r"|\b(?:japan post|jp|yucho|mufg|smbc|mizuho|resona|rakuten|sony|seven|aeon) ?bank\b"
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
    rf"|{_NO_PLAN}\bi (?:already |just )?(?:buy|send|show|give|tell) (?:him |her |them )?(?:the |it\b|them\b|[0-9]|one\b|two\b|three\b)"
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
    r"|\bi (?:have |already |just )*(?:ended|cut|stopped|finished) the call\b"
)
_NO_CALL = late(r"電話(?:は|で)?(?:して(?:い)?ない|していません|ではな(?:い|く))|\bno (?:phone )?call\b")
_CHATS = (
    "line|sms|e-?mails?|texts?|facebook|fb|instagram|insta|messenger|whatsapp|chat|message|dm|discord|telegram|viber|wechat"
    "|zalo|kakao|kakaotalk|tinder|tiktok|twitter|signal|x"
)
_WRITTEN = late(
    r"(?<![a-z])(?:line|sms|dm|メール|チャット|メッセージ|ショートメール|facebook|フェイスブック|instagram"
    r"|インスタ|messenger)(?:で|から|に|が|も)"
    rf"|\b(?:{_CHATS}) (?:from|message|me|asks?|asking|asked|says?|saying|said|tells?|told|account|friend|group)\b"
    rf"|\b(?:on|in|by|via|through|over) (?:a |the |my |his |her )?(?:{_CHATS})\b(?! (?:call|with him|with her|with them))"
    r"|\b(?:texted|messaged|emailed|dmed)\b"
)
_PAST = late(
    r"昨日|おととい|一昨日|先週|先月|[0-9]+(?:日|週間|か月|ヶ月)前|ブロックされ"
    r"|\b(?:yesterday|last (?:night|week|month|year)|(?:[0-9]+|two|three|four|few|several|some) (?:days?|weeks?|months?) (?:ago|already))\b"
    r"|\b(?:he|she|they|guy|person|seller|shop)(?:'ve| have| has)? (?:just )?block(?:ed|s)? (?:me|us|her|him)\b"
)
"""What is not of today, and who is gone: nobody is on the line."""
_VOICE = late(r"電話|通話|でんわ|つながって|かけ|\b(?:phone|call(?:s|ed|ing|er)?|voice|video|talking|with me)\b")
_CUT_NOT = late(r"切れない|切れませ|切らせて|切れなく|\b(?:not|n't|never) hung\b|won'?t let")


def read_money_told(flow: str, text: str) -> dict[str, str]:
    """The facts of a case of that flow that a first message tells, by the names under which its questions keep them."""
    if flow not in FLOWS:
        return {}
    said = unicodedata.normalize("NFKC", text[:_LONGEST]).casefold().replace("’", "'")
    return _transfer(said) if flow == _TRANSFER else _cards(said)


def is_cut(text: str) -> bool:
    """Whether a message tells that the call is over, and of nothing that says otherwise."""
    said = unicodedata.normalize("NFKC", text[:_LONGEST]).casefold().replace("’", "'")
    return bool(_CUT.search(said)) and not _CUT_NOT.search(said) and not is_happening(said)


def _transfer(said: str) -> dict[str, str]:
    """That it is sent, where nothing says that it is not, or was sent by somebody else; and how, where one way is named."""
    ways = [way for way, words in _WAY.items() if words.search(said)]
    facts = {"how": ways[0]} if len(ways) == 1 else {}
    sentences = _SENTENCES.split(said)
    sent = any(_SENT.search(one) and not _UNSENT_ENGLISH.search(one) for one in sentences)
    if _ABOUT.search(said) and not _SENT.search(said):
        facts["sent"] = "about"
    if is_happening(said):
        return facts
    if sent and not _UNSENT.search(said):
        facts["sent"] = "yes"
    if (
        _CUT.search(said)
        or _NO_CALL.search(said)
        or _PAST.search(said)
        or (_WRITTEN.search(said) and not _VOICE.search(said))
    ):
        facts["line"] = "off"
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
