"""「高山じゃなくて高村」, "not Takayama but Takamura": which word was wrong, and what it should have been."""

from __future__ import annotations

import re
import unicodedata

_POLITE = r"(?:です|でした|だった|だ|の(?:間違い|まちがい)(?:でした|です)?|に(?:直して|訂正)(?:ください)?)?[。.!]*"
_HONORIFIC = r"(?:さん|様|氏)?"
_WAYS = (
    re.compile(
        r"(?:(?:名前|担当|担当者|番号|受付番号|部署|さっきの?)(?:は|、|の)?)?"
        rf"(?P<old>[^\s。、,]{{1,30}}?){_HONORIFIC}"
        r"(?:じゃなくて?|ではなくて?|でなくて|は間違いで|はまちがいで|→|⇒)[、\s]*"
        rf"(?P<new>[^\s。、,]{{1,30}}?){_HONORIFIC}{_POLITE}"
    ),
    re.compile(r"(?:it'?s |the name (?:is|was) )?(?P<new>[\w-]{1,30}),? (?:and )?not (?P<old>[\w-]{1,30})[.!]*", re.IGNORECASE),
    re.compile(r"(?:it'?s )?not (?P<old>[\w-]{1,30}),? (?:but|it'?s|it is) (?P<new>[\w-]{1,30})[.!]*", re.IGNORECASE),
)  # fmt: skip


def read_amend(text: str) -> tuple[str, str] | None:
    """What was wrong and what is right, None when a text corrects nothing by itself."""
    said = unicodedata.normalize("NFKC", text).strip()
    for pattern in _WAYS:
        if match := pattern.fullmatch(said):
            return match["old"], match["new"]
    return None
