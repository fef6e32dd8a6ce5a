"""Whether somebody says that what was promised has not come: 「約束したのにまだ来ない」, "they said they would call, still nothing"."""

from __future__ import annotations

import re

from bot.understanding.fold import clean

_JAPANESE = (
    r"(?:約束|やくそく|(?:言|い)って(?:い)?た|(?:言|い)った|(?:言|い)われた|する|くれる|来る|くる|届く|戻る)"
    r"(?:は|を|した|して(?:い)?た|だった|って(?:言|い)(?:った|って(?:い)?た)|はず(?:な|だった)?"
    r"|って(?:話|こと)だった)?"
    r"(?:のに|けど|んだけど|んですが|ですが|が|の)[、 ]?"
    r"(?:まだ|いまだに|未だに|全然|ぜんぜん|一向に|何も|なにも|なんも)?.{0,10}?"
    r"(?:来(?:ない|ません|ん|ていない|てない)|こ(?:ない|ん)|きません|きてない|ない(?:まま)?|ありません"
    r"|届(?:かない|いてない|きません)|入(?:らない|ってない)|戻(?:らない|ってこない|ってない)|音沙汰)"
)
_ENGLISH = (
    r"(?:promised?|said (?:they|he|she|it) (?:would|will)|(?:was|were) supposed to|should have (?:called|come|arrived|written))\b.{0,40}"
    r"(?:\bstill\b|\bnothing\b|\bnever\b|\bnot\b|n't\b|\bno (?:call|mail|reply|answer|refund)\b|\byet\b)"
    r"|\bstill (?:nothing|no (?:refund|money|reply|answer|call|mail|sign))\b"
    r"|\b(?:refund|money|it|call|answer|reply) (?:still |has |have |did |is )*(?:not|n't|hasn't|didn't|isn't|haven't) (?:\w+ )?(?:com|arriv|appear|show|there|here)\w*"
)
_BROKEN = re.compile(f"{_JAPANESE}|{_ENGLISH}")


def breaks_promise(text: str) -> bool:
    """Whether that is what a text says. A question is no such word."""
    said = clean(text).replace("’", "'").rstrip("。.! ")
    return not said.endswith(("?", "か")) and len(said) <= 80 and _BROKEN.search(said) is not None
