"""What a message already tells of a voice that helps and a hand on the mouse: what is happening now, what was let in, what was paid.

What it tells is not asked again. In doubt, nothing.
"""

from __future__ import annotations

from bot.understanding.emergency import is_happening
from bot.understanding.fold import clean
from bot.understanding.late import late

FLOW = "fake_warning"
_MOVES = late(
    r"\b(?:he|she|they|he's|she's|they're|someone|somebody|the (?:man|guy|chap|bloke|lady|woman)|technician|mouse|cursor|pointer|screen) "
    r"?(?:is |are |'s |'re )?(?:now |still )?(?:moving|moves|controlling|controls|taking over|typing on|inside|going through)\b"
    r"|\bmouse (?:is |keeps )?moving\b|\b(?:is|are) (?:now |still )?in (?:my|her|his|our) (?:computer|pc|laptop|screen)\b"
    r"|(?:マウス|カーソル|画面)(?:が|を)[^。]{0,8}(?:動いて|うごいて|動かして|うごかして)|(?:操作|遠隔操作)されて(?:い?る|い?ます)"
)
_ON_LINE = late(
    r"\bon (?:the |my )?(?:phone|line)\b|\btalking to (?:him|her|them|me)\b|電話中|通話中|つながって|電話が?切れ(?:ない|ません)"
)
_OVER = late(
    r"\bhung up\b|\b(?:ended|cut) the call\b|\b(?:yesterday|last (?:night|week|month)|hours? ago|days? ago)\b|切(?:った|りました)|昨日|先週"
)
_LET_IN = late(
    r"\b(?:any ?desk|team ?viewer|ultra ?viewer|remote (?:access|control|desktop|software)|remoted in|quick assist)\b"
    r"|\b(?:moved|moving|controlled|controlling|took over|taking over) (?:my|the|her|his|our) (?:\w+ )?(?:mouse|screen|computer|pc|laptop|cursor)\b"
    r"|\blet (?:him|her|them) (?:in|into|control|use)\b|\b(?:in|into) (?:my|her|his|our) (?:computer|pc|laptop)\b"
    r"|遠隔(?:操作|ソフト)?(?:され|させ|を許)|エニーデスク|チームビューア"
)
_PAID = {
    "code": late(
        r"\b(?:gift|apple|itunes|google play|amazon|steam) ?cards?\b.{0,40}\b(?:code|number|sent|gave|read|told)|ギフトカードの番号"
    ),
    "card": late(
        r"\b(?:gave|told|typed|entered|read|paid|put|used)\b[^.\n]{0,30}\b(?:credit card|debit card|visa|mastercard|jcb|amex|card number|my card|by card)\b"
    ),
    "transfer": late(
        r"\b(?:sent|transferred|wired|paid)\b[^.\n]{0,30}\b(?:by (?:bank|transfer)|bank transfer|from my (?:bank )?account|furikomi)\b"
    ),
}
_NOT = late(
    r"\b(?:not|never|no)\b|n't\b|[?？]|\b(?:wants?|asks?|asking|asked|says? i|should i|must|before)\b|ない|ません"
)


def read_warning(flow: str, text: str) -> dict[str, str]:
    """The facts of a false warning that a message tells, by the names under which its questions keep them."""
    if flow != FLOW:
        return {}
    said = clean(text)
    facts: dict[str, str] = {}
    over = _OVER.search(said) is not None and not is_happening(text)
    if _MOVES.search(said) and not over:
        facts["now"] = "remote"
    elif _ON_LINE.search(said) and not over:
        facts["now"] = "call"
    elif over and _LET_IN.search(said):
        facts["now"] = "over"
    if over and "hung" in said:
        facts["call"] = "cut"
    sentences = [one for one in said.split(".") if not _NOT.search(one)]
    if any(_LET_IN.search(one) or _MOVES.search(one) for one in sentences):
        facts["controlled"] = "yes"
    paid = [way for way, words in _PAID.items() if any(map(words.search, sentences))]
    if len(paid) == 1:
        facts["paid"] = paid[0]
    return facts
