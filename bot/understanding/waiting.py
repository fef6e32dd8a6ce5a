"""Whether somebody who waits for a helper asks where they are. A bare まだ answers many questions and is left to them."""

from __future__ import annotations

import re
import unicodedata

_ASKS = re.compile(
    r"(?:相談員|担当|係の?(?:人|方)|人間|だれか|誰か|どなたか).{0,8}"
    r"(?:まだ|いつ|来|き(?:て|ます)|います|いない|いませんか|つなが|繋が|返事)"
    r"|^(?:すみません|あの|ねえ)?、?(?:お?返事|連絡|順番)?(?:は|って)?"
    r"(?:まだ(?:です|でしょう|なん)?(?:か|の|\?)|いつ(?:頃|ごろ)?(?:です|に?なり|に?来).{0,6})"
    r"|(?:どのくらい|どれくらい|いつまで|あとどれ).{0,6}待"
    r"|\b(?:still waiting|(?:is )?(?:any|some)(?:one|body) (?:there|coming)|how long .{0,20}wait"
    r"|when (?:will|does|is) .{0,20}"
    r"(?:helper|someone|somebody|anyone))\b",
    re.IGNORECASE,
)
_LONGEST = 40


def asks_for_helper(text: str) -> bool:
    """A short question after the helper who was asked for."""
    plain = unicodedata.normalize("NFKC", text).strip()
    return len(plain) <= _LONGEST and _ASKS.search(plain) is not None
