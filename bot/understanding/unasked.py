"""Who wrote unasked and offers to bring money or an account back: often the next fraud."""

from __future__ import annotations

import re

from bot.understanding.fold import clean

_OFFERS_HELP = re.compile(
    r"(?:復旧|復元|回復|元に戻|もとに戻|取り戻|とり戻|とりもど|取り返|解除)[^。、\n]{0,10}?"
    r"(?:して(?:くれる|もらえる|あげる|やる)|します|できる|でき(?:ます|るよ)|てくれる|てあげる|ます)"
    r"(?:って|と|から|そう|らしい|よ)?|\b(?:offers?|says?|promises?|can|will|could) [a-z' ]{0,24}?"
    r"(?:recover|restore|get (?:it|my (?:money|account)) back|unlock)"
)
_CAME_UNASKED = re.compile(
    r"(?<![a-z])dm(?![a-z])|ダイレクトメッセージ|リプ(?:が|も)?(?:来|き)"
    r"|(?:x|twitter|ツイッター|インスタ|instagram|facebook|フェイスブック|sns|tiktok|telegram|テレグラム)"
    r"(?:で|の|から|に|on|from)",
)


def is_unasked_helper(text: str) -> bool:
    """Whether somebody wrote unasked and offers to bring an account or money back."""
    said = clean(text.strip())
    return bool(_OFFERS_HELP.search(said) and _CAME_UNASKED.search(said))
