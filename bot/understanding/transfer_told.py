"""What a message already tells of a transfer: whether it is sent, how and when, whether it is being demanded now, and
whether the other side can still reach the person. What it tells is not asked again.

Only what was done counts, no plan, no demand and no "I have not"; each sentence is judged by itself.
"""

from __future__ import annotations

import re
from datetime import datetime

from bot.core.calendar import in_japan
from bot.understanding.answers import read_money, read_when
from bot.understanding.call_told import call_told
from bot.understanding.emergency import is_happening
from bot.understanding.late import late

_PAST_JA = (
    r"(?:て|で)?(?:しま(?:った|い(?:まし)?た|って)|まし(?:た|て)|ちゃ(?:った|い|って)|じゃ(?:った|い|って)"
    r"|た(?!ら|い|く|こ(?:と|の)な)|だ(?!ら)"
    r"|たら[^。]{0,12}?(?:ブロック|連絡|音信|音沙汰|返事|返信|既読|消え|いなく|つなが|繋が|届か|来な|こな|退会|またお金|また払))"
)
NO_PLAN = "".join(
    rf"(?<!\b{word} )"
    for word in ("if", "when", "that", "until", "before", "should", "must", "can", "do", "want", "say", "says")
)
"""Words before which "I send" is a plan."""
_DID_SEND = late(
    r"(?:振り?込[みん]?|ふりこ[みん]?|送金し|送っ|送り|おくっ|おくり|入金し|つぎ込[みん]|(?<!に)払っ|(?<!に)払い|支払っ"
    rf"|支払い|(?:[0-9]万|円|お金|おかね|全財産|貯金|通貨)(?:も|を|ほど|くらい)?入れ){_PAST_JA}|(?:振り?込み?|送金|支払い?|入金)済み?"
    r"|\bi(?:'?ve| have| already| just| even)* (?:wired|sent|transferred|paid|remitted)\b"
    r"|\b(?:and|then) (?:wired|sent|transferred|paid)\b|(?:^|[,.;] ?)(?:wired|sent|transferred|paid)\b"
    # learners tell the past in the present, and many tell what their mother or wife did
    rf"|{NO_PLAN}\bi (?:already |just )?(?:send|transfer|pay|wire|remit)\b(?! (?:it |the money )?(?:now|today|tomorrow|later|if|when)\b)"
    r"|\b(?:she|he|we|they|(?:my|our) [a-z-]+(?: in law)?)(?: has| have| had| already| just)* "
    r"(?:sent|wired|transferred|paid|remitted|send|transfer)\b(?! (?:me|us|my|an?)\b)[^.!?\n]{0,24}"
    r"(?:money|yen|[0-9]|\bto (?:him|her|them|his|the|a)\b)"
    r"|\b(?:did|made|finished|completed) (?:the |an? )?(?:atm|furikomi|(?:bank )?transfer|payment)\b"
    r"|\b(?:money|transfer|payment|furikomi) (?:is|was|has been|have been|already) (?:already )?(?:sent|done|gone|made|paid)\b"
)
_NOT_SENT = late(
    r"(?:て|で)(?:い)?(?:ない|ません|なかった)(?!か)|(?:振り?込|送|払)(?:む|ま|ろう|もう|おう|る|え|め|う)(?!った|った)"
    r"|これから|今から|まだ|(?<=[うるむ])(?:まえ|前)|直前|寸前"
    r"|\b(?:not|n'?t|never|about to|going to|want(?:s|ed)? me|told me to|asked me to|before i|should i|didn|unless i)\b"
    r"|n't\b|[?？]"
)
_ABOUT = late(
    r"\b(?:i (?:must|should|have to|need to|got to|gotta)|(?:told|tell|tells|telling|asked|asks|ask|asking|want|wants|forces?|forcing|need|needs) (?:me|us|her|him) to"
    r"|(?:says?|said) (?:i|we|to)(?: (?:must|should|have to|need to))?) (?:\w+ ){0,2}?(?:send|transfer|move|wire|pay|deposit|withdraw|remit)\b"
    r"|\babout to (?:send|transfer|pay|wire|deposit)\b|\bgoing to (?:the |my )?(?:atm|bank)\b|\b(?:is|am|'s|'m) at (?:the |an )?(?:atm|bank)\b"
)
"""What is demanded or about to happen: nothing went yet, as far as it is told."""
_NOT_BY_WILL = late(
    r"間違|まちがえ|誤(?:って|送|振)|勝手|知らない(?:うち|間)|不正|覚え(?:の|が)ない|乗っ取"
    r"|\b(?:wrong|mistake|without my)\b"
)
"""Sent to the wrong account, or by somebody else: that is asked about."""
_SENTENCES = re.compile(r"(?<=[。!！?？\n])|(?<=[a-z0-9][.!]) ")
_ENDS_IN_VERB = re.compile(r"(?:た|だ|です|ます|ません|ない|る|けど|ので|て)[。!！?？\s]*$")
_VAGUE = re.compile(r"つい|さっき|先ほど|さきほど|たった今|今さっき|just now")
"""Words after which the hour is still worth asking for."""
_BARE_SUM = late(
    r"(?<![0-9,./:-])([1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]{2,6})(?=(?:も|ほど|くらい|を|、| )?(?:送|振り?込|払|支払|入金|おく|はら))"
)
"""A sum without its 円, right before the verb of sending: 「paypayで15000送った」."""
_BARE_SUM_AFTER = late(
    r"\b(?:send|sent|pay|paid|transfer(?:red)?|paypay|furikomi|deposit(?:ed)?|wired?)\b[^0-9.]{0,20}(?<![0-9/:-])"
    r"([1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]{3,6})(?![0-9/:%-]| ?(?:year|people|times|days|am|pm|usd|dollars?|euros?))"
)
"""The same behind the verb: "i send paypay 20000"."""
_NO_MONEY = late(
    r"(?:写真|画像|動画|免許証?|保険証|マイナンバー(?:カード)?|身分証(?:明書)?|パスポート|番号|コード|メール|メッセージ|返事|返信|スクショ|書類|住所|名前)"
    r"(?:の(?:写真|画像|コピー))?(?:を|も|は|まで|とか)?[ 、]?(?:撮って|とって)?(?:送|おく)[っりる]"
)
"""What is sent and is no money."""
_ADDED = 24
"""Characters of what somebody adds behind the full stop."""
_PAST = late(
    r"昨日|おととい|一昨日|先週|先月|[0-9]+(?:日|週間|か月|ヶ月)前|ブロックされ"
    r"|\b(?:yesterday|last (?:night|week|month|year)|(?:[0-9]+|two|three|four|few|several|some) (?:days?|weeks?|months?) (?:ago|already))\b"
    r"|\b(?:he|she|they|guy|person|seller|shop)(?:'ve| have| has)? (?:just )?block(?:ed|s)? (?:me|us|her|him)\b"
)
"""What is not of today, and who is gone: nobody is on the line."""
_GONE = late(
    r"ブロックされ|音信不通|音沙汰|連絡(?:が|も)?(?:取れ|とれ|つか|付か)(?:ない|なく|ません)|(?:返事|返信|連絡)(?:が|も)(?:ない|なく|来な|こな|ありません)"
    r"|既読(?:も|が|に)?(?:つか|なら)(?:ない|なく|ません)|退会し|(?:届か|とどか)(?:な|ず)|届きません|商品(?:が|は|も)?来(?:な|ま)"
    r"|(?:サイト|アカウント|ページ)(?:が|も|ごと)?(?:消え|なくな|開か|見れな|見られな)"
    r"|\bblocked me\b|\bno (?:reply|answer|response)\b|\b(?:account|website|site|page) (?:is |has |was )?(?:gone|deleted|disappeared)"
)
"""Who took the money is out of reach, so nobody is on the line."""
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


def read_transfer(said: str, now: datetime) -> dict[str, str]:
    """The facts of a transfer in a text in NFKC and small letters.

    While it is happening the money that is being demanded comes first; what went before it is kept beside.
    """
    ways = [way for way, words in _WAY.items() if words.search(said)]
    facts = {"how": ways[0]} if len(ways) == 1 else {}
    if _NOT_BY_WILL.search(said):
        return facts
    if (
        (bare := _BARE_SUM.findall(said) or _BARE_SUM_AFTER.findall(said))
        and len(bare) == 1
        and read_money(said, bare=False) is None
    ):
        facts["amount"] = f"JPY {int(bare[0].replace(',', ''))}"
    sentences = [sentence for sentence in _SENTENCES.split(said) if sentence.strip()]
    told = [_NO_MONEY.sub("", sentence) for sentence in sentences]
    sent = [at for at, sentence in enumerate(told) if _DID_SEND.search(sentence) and not _NOT_SENT.search(sentence)]
    demanded = _ABOUT.search(said) is not None and _DID_SEND.search(said) is None
    if is_happening(said) or demanded:
        return {**facts, "sent": "about", **({"earlier": "some"} if sent else {})}
    if not sent:
        return facts
    facts["sent"] = "yes"
    if day := _day(sentences, sent[0], now):
        facts["sent_on"] = day
    if call_told(said) or _GONE.search(said) or _PAST.search(said):
        facts["line"] = "off"
    return facts


def _day(sentences: list[str], at: int, now: datetime) -> str:
    """When it was sent, as its own sentence says or what is added right behind it: 「…振り込みました。今日14時ごろ、窓口から」."""
    added = sentences[at + 1 : at + 2]
    told = [sentences[at], *(one for one in added if len(one) <= _ADDED and not _ENDS_IN_VERB.search(one))]
    days = [day for sentence in told if (day := read_when(_VAGUE.sub("", sentence), now))]
    return days[-1] if days and days[-1][:10] <= in_japan(now).date().isoformat() else ""
