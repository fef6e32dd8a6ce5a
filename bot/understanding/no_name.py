"""Whether an answer to "what is it called?" is plainly no name: an amount, a day, yes or no, a question, a correction."""

from __future__ import annotations

import re
from datetime import datetime

from bot.understanding.answers import read_money, read_when, read_yes_no
from bot.understanding.numerals import plain

_LONGEST = 24
"""Characters of such an answer; a longer one may well hold a name."""
_POLITE = r"(?:です|でした|だった|だ|から|くらい|ぐらい|ごろ|頃|だと思います|と思います|yen|ですが|ですけど)*[。.! ]*"
_SUM = r"[0-9〇一二三四五六七八九十百千万億,. ]"
_MONEY = re.compile(
    rf"[¥$€£] ?{_SUM}+{_POLITE}|{_SUM}+(?:円|えん|ドル|yen|dollars?|usd|jpy){_POLITE}|[0-9]{{1,3}}(?:,[0-9]{{3}})+{_POLITE}|{_SUM}*[千万]{_SUM}*{_POLITE}"
)
_DAY = re.compile(
    rf"(?:(?:19|20)?[0-9]{{2}}[年/])?[0-9]{{1,2}}(?:月(?:[0-9]{{1,2}}日?)?|/[0-9]{{1,2}}){_POLITE}|(?:昨日|きのう|今日|きょう|おととい|一昨日|今朝|先週|先月|今月|先々月|去年|昨年|さっき){_POLITE}"
    r"|(?:yesterday|today|this morning|last (?:week|month|night|year)|this month|the day before yesterday)[. ]*"
)
_ASKS = re.compile(
    r"(?:いつ|何|なに|なん|どこ|どう|どれ|どっち|なぜ|誰|だれ|いくら|大丈夫|間に合).*(?:[?？]|か|の|まで|れば|たら|いい)$"
    r"|(?:what|when|how|why|who|where|which|should|can|do|does|is|are|must|may) [^?]*\?$"
)
_CORRECTS = re.compile(
    r"(?:ちがう|違う|ちがい|違い|ちゃう|訂正|間違え|まちがえ|いや[、 ]|no,? |wrong|actually|i meant)"
)


def is_no_name(text: str, now: datetime) -> bool:
    """`now` is when it was typed."""
    said = plain(text)
    if len(said) > _LONGEST:
        return False
    if _ASKS.fullmatch(said) or _CORRECTS.match(said) or read_yes_no(text) is not None:
        return True
    return is_amount(text) or (_DAY.fullmatch(said) is not None and read_when(text, now) is not None)


def is_amount(text: str) -> bool:
    """Whether a text is an amount of money and nothing else."""
    return _MONEY.fullmatch(plain(text)) is not None and read_money(text) is not None
