"""Whether an answer to "what is it called?" is plainly no name: an amount, a day, yes or no, a question, a correction."""

from __future__ import annotations

import re
from datetime import datetime

from bot.understanding.answers import read_money, read_when, read_yes_no
from bot.understanding.numerals import plain

_LONGEST, _LONGEST_SENTENCE = 24, 60
"""Characters of such an answer, and of a sentence about something else; a longer one may well hold a name."""
_POLITE = r"(?:です|でした|だった|だ|から|くらい|ぐらい|ごろ|頃|と思います|yen|ですが|ですけど)*[。.! ]*"
_SUM = r"[0-9〇一二三四五六七八九十百千万億,. ]"
_MONEY = re.compile(
    rf"[¥$€£] ?{_SUM}+{_POLITE}|{_SUM}+(?:円|えん|ドル|yen|dollars?|usd|jpy){_POLITE}"
    rf"|[0-9]{{1,3}}(?:,[0-9]{{3}})+{_POLITE}|{_SUM}*[千万]{_SUM}*{_POLITE}"
)
_DAY = re.compile(
    rf"(?:(?:19|20)?[0-9]{{2}}[年/])?[0-9]{{1,2}}(?:月(?:[0-9]{{1,2}}日?)?|/[0-9]{{1,2}}){_POLITE}"
    rf"|(?:昨日|きのう|今日|きょう|おととい|一昨日|今朝|先週|先月|今月|先々月|去年|昨年|さっき){_POLITE}"
    r"|(?:yesterday|today|this morning|last (?:week|month|night|year)|this month|the day before yesterday)[. ]*"
)
_SINCE = re.compile(
    r"(?:since|from|every|from about|from around) (?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|last [a-z]+|[0-9]{4}|month|year|a long time|long)(?: (?:i think|maybe|or so|already|ago))*[. ]*"
)
"""Since when something goes on, which is no day and no name."""
_ASKS = re.compile(
    r"(?:いつ|何|なに|なん|どこ|どう|どれ|どっち|なぜ|誰|だれ|いくら|大丈夫|間に合).*"
    r"(?:[?？]|か|の|まで|れば|たら|いい)$"
    r"|(?:what|when|how|why|who|where|which|should|can|do|does|is|are|must|may|maybe|perhaps|could|was) [^?]*\?$"
    r"|(?:maybe|perhaps) (?:my|it|the|i|we|a|an|from)\b.*|.*(?:かも(?:しれない|しれません)?|かなあ?|やつかな)$"
)
_TELLS = re.compile(
    r"(?:[^\s、。]{0,12}(?:は|が|も|を|に|で|から))?(?:もう|まだ|全然|たぶん|ぜんぜん)?[、 ]?[^\s、。]{0,8}?"
    r"(?:(?:が|は)?(?:わから|分から|知ら|読め|見え|見つから|でき|出来|思い出せ)(?:ない|ん|ません)|(?<![ぁ-ん])ない|(?:て|で)(?:い)?(?:ない|る|た|ます|ません|ました)|なくなった|なくなって(?:た|いた|る)"
    r"|消えた|きえた|閉まった|つながらない|開かない|見れない|見られない|読めない|届かない|来ない"
    r"|(?:あり|き|届き|い|わかり|見つかり)ません(?:でした)?"
    r"|(?:し|払い|買い|送り|届き|来|き|い|言い|消え|なり|あり)ました"
    r"|(?:した|払った|買った|送った|届いた|来た|言った))(?:です|よ|けど|ので|から|んですけど|んです)?[。.!！ ]*"
    r"|(?:gone|closed|missing|deleted|down|not [a-z ]+)[.! ]*"
    r"|(?:the|it|that|this|they|he|she|i|my|we|there)(?:'s|'ve|'m|'re)? (?:[a-z']+ ){0,4}?"
    r"(?:is|was|are|were|has|have|had|did|didn'?t|don'?t|doesn'?t|isn'?t|wasn'?t|can'?t|won'?t|gone|paid|sent"
    r"|bought|never|not|disappeared|closed)(?: [a-z0-9'/,.]+){0,8}[.! ]*"
)
"""A short sentence about something else: 「サイトはもうない」, "the last one is 11/20". What a shop is called has been taken out of it."""
_SMALL_TALK = re.compile(
    r"(?:(?:どうも|本当に|ほんとに|ご親切に|いろいろ)?"
    r"(?:ありがとう|有難う|サンキュー|助かり|了解|りょうかい|わかりました|分かりました|承知|すみません|ごめん"
    r"|お疲れ|よろしく|はい|うん|オッケー|ok)[ぁ-ん、。!！ー]*+)++"
    r"|(?:(?:ok(?:ay)?|thanks?(?: you)?|thank u|thx|ty|cheers|sure|alright|got it|great|good|hello|hi|hey|sorry"
    r"|please|mate|sir|madam|sister|brother|guys|so much|very much|a lot|man|bro|understood|will do)[,.! ]*+)++"
)
_MEANS = re.compile(
    r"(?:(?:私|わたし|自分|本人|夫|主人|妻|家内|母|父|息子|娘|家族|会社)の)?(?:クレジット|デビット|プリペイド|銀行の?)?"
    r"(?:カード|振り?込み?|代引き?|現金|口座|電子マネー|コンビニ払い|後払い|クレカ)(?:払い|決済)?"
    r"(?:で(?:す|払いました|払った|した)?|です)?[。.! ]*"
    r"|(?:(?:a|my|by|with|the|it was|paid by|via|on|credit|debit|visa|master ?card|jcb|amex) )*+"
    r"(?:card|cash|bank transfer|transfer|cash on delivery|cod)(?:,? (?:epos|rakuten|smbc|aeon|saison|view|visa|jcb|amex|dcard))?[. !]*"
)
"""How something was paid is no name."""
_CORRECTS = re.compile(
    r"(?:ちがう|違う|ちがい|違い|ちゃう|訂正|間違え|まちがえ|いや[、 ]|no,? |wrong|actually|i meant)"
)


def is_no_name(text: str, now: datetime) -> bool:
    """`now` is when it was typed."""
    said = plain(text)
    if len(said) > _LONGEST_SENTENCE:
        return False
    if _TELLS.fullmatch(said) or _MEANS.fullmatch(said) or _SMALL_TALK.fullmatch(said):
        return True
    if len(said) > _LONGEST:
        return False
    if _ASKS.fullmatch(said) or _CORRECTS.match(said) or read_yes_no(text) is not None:
        return True
    return (
        is_amount(text)
        or _SINCE.fullmatch(said) is not None
        or (_DAY.fullmatch(said) is not None and read_when(text, now) is not None)
    )


def asks_something(text: str) -> bool:
    """Whether a short text is plainly a question to us."""
    said = plain(text)
    return len(said) <= _LONGEST_SENTENCE and _ASKS.fullmatch(said) is not None


def is_amount(text: str) -> bool:
    """Whether a text is an amount of money and nothing else."""
    return _MONEY.fullmatch(plain(text)) is not None and read_money(text) is not None
