"""The name of a shop as it stands on the statement: "DRI*NORTON", 「ツウハンケッサイ」, apple.com/bill, あまぞんぷらいむ."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.understanding.brand_meant import brand_meant
from bot.understanding.brands import Named, english
from bot.understanding.case_facts import Found
from bot.understanding.descriptors import ADDRESS_LIKE, COLLECTED, STARRED, in_capitals
from bot.understanding.late import late
from bot.understanding.said import Said

_QUOTED = re.compile(r"[「『\"“”]([^「」『』\"“”\n]{2,40})[」』\"“”]|(?<![A-Za-z])'([A-Z][^'\n]{1,30})'(?![A-Za-z])")
_GOES_ON = late(
    r"(?: (?:japan|jp|pro|premium|play|plus|store|services?|prime|music|tv|mobile|unlimited|online|shop|games?|ads)\b)+",
    re.IGNORECASE,
)
"""What belongs to the name of a shop behind a brand: "Hulu Japan", "canva pro"."""
_NAME = r"[ァ-ヺーA-Za-z0-9・.&*' -]"
_SO_CALLED = re.compile(
    rf"(?P<shop>[ァ-ヺー・]{{3,20}}[一-鿿]{{0,4}}|[A-Za-zァ-ヺ]{_NAME}{{2,22}}|[ぁ-んー]{{3,8}}(?=っていう))"
    r"(?=って(?:いう|ゆう|書)?(?:ところ|とこ|会社|名前|店|請求|やつ|の|何|なに|なん|とある)"
    r"|という(?:ところ|会社|名前|店|請求|の|やつ)|とかいう|いう(?:の|やつ)[がを]|っていう(?:の|やつ)[がを])"
)
_ON_THE_STATEMENT = re.compile(
    r"(?:明細|請求書?|通帳|アプリ|履歴)(?:に|で|には|を見(?:たら|ると)、?|から)、?"
    rf"(?P<shop>[ァ-ヺA-Za-z]{_NAME}{{2,22}}?)(?= ?(?:と(?!こ)|って|が|から|で|の|、|[0-9¥$(]))"
)
_CALLED = re.compile(
    r"\b(?:called|named|from|to|by|says|company|shop|line|entry|for) (?P<shop>[A-Z][\w.&'-]+(?: [A-Z0-9][\w.&'-]*){0,3})"
)
_NOT_CALLED_WORDS = """
    I I'm I've I'd I'll My The Our We He She They This That Japan Japanese Tokyo Osaka January February March April
    May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    Yen
"""
_NOT_CALLED = frozenset(_NOT_CALLED_WORDS.split())
_ONLY_SHOWS = frozenset({"issuer", "bank", "carrier", "window", "device"})
_AMOUNT_END = re.compile(r"[ 　]+[¥￥$€£]?[0-9][0-9,.]*(?: ?(?:円|yen|JPY|USD|ドル))?$")
_KANA_NAME = late(r"[A-Z]{0,6}[ァ-ヺー][ァ-ヺー一-鿿・]{3,20}")
"""The one Japanese name in an English text."""
_SUM_BEHIND = late(r" ?[¥$€£]?[0-9]")
"""Who is followed by a sum has charged it, and does not only show it."""
_TAIL = re.compile(r"(?:っていう|という|って|から|には|にも|では|とか|さん|に|が|は|の|を|で|も|と|へ)$")
_MOST_OF_KANA = 12


def merchant_said(told: Said, facts: Found, named: Sequence[Named]) -> str:
    """An address, a starred line, a quotation, capitals, a known shop, or the brand in the words of the message."""
    for pattern in (COLLECTED, STARRED, ADDRESS_LIKE):
        if (found := pattern.search(told.wide)) and any(map(str.isalpha, found[0][:1])):
            return found[0].strip()
    capitals = [
        one
        for one in in_capitals(told.wide)
        if not _only_shows(one, named) or _SUM_BEHIND.match(told.wide.partition(one)[2])
    ]
    quoted = _QUOTED.search(told.wide)
    inside = (quoted[1] or quoted[2]) if quoted else ""
    if inside and not _is_speech(inside) and (not capitals or capitals[0] in inside):
        return _AMOUNT_END.sub("", inside).strip(" ●")
    if capitals:
        return max(capitals, key=len)
    if known := facts.get("merchants"):
        word = _whole(told.text, known[0].start, known[0].end)
        longer = max((one.words for one in named if one.words.startswith(word.casefold())), key=len, default=word)
        word = told.text[known[0].start : known[0].start + len(longer)]
        more = _GOES_ON.match(told.text, known[0].start + len(longer)) if longer.isascii() else None
        return word + (more[0] if more else "")
    if english(told.clean) and (found := _KANA_NAME.search(told.wide)) and not _only_shows(found[0], named):
        return found[0]
    for pattern in (_SO_CALLED, _ON_THE_STATEMENT):
        if (found := pattern.search(told.wide)) and not _only_shows(found["shop"], named):
            return found["shop"].strip(" -・")
    if named and (brand := brand_meant(told.clean, named, "unknown_charge")).kind not in _ONLY_SHOWS:
        more = _GOES_ON.match(told.clean, brand.start + len(brand.words)) if brand.words.isascii() else None
        return _whole(told.clean, brand.start, brand.start + len(brand.words)) + (more[0] if more else "")
    if (found := _CALLED.search(told.wide)) and found["shop"].split()[0] not in _NOT_CALLED:
        return _AMOUNT_END.sub("", found["shop"]).rstrip(".'-")
    return ""


def _only_shows(name: str, named: Sequence[Named]) -> bool:
    """Whether a name is that of the card, the bank or the telephone bill itself."""
    return any(one.kind in _ONLY_SHOWS and one.words == name.casefold().strip() for one in named)


def _is_speech(quoted: str) -> bool:
    """Whether a quotation is what somebody said or a page reads, and no name."""
    return re.search(r"[。、!?！？]|です|ます|ました|ください", quoted) is not None or len(quoted.split()) > 5


def _whole(text: str, start: int, end: int) -> str:
    """The name as written from there: kana go on to the next gap, without the particle (あまぞんぷらいむ, のーとん)."""
    word = text[start:end].strip()
    if not re.search(r"[ぁ-んァ-ヺー]$", word):
        return word
    kind = "ァ-ヺー" if re.search(r"[ァ-ヺ]", word) else "ぁ-んー"
    more = re.match(rf"[{kind}]{{0,{_MOST_OF_KANA}}}", text[end:])
    rest = more[0] if more else ""
    after = text[end + len(rest) : end + len(rest) + 1]
    if kind == "ぁ-んー":
        while shorter := _TAIL.sub("", rest, count=1) if rest else "":
            if shorter == rest:
                break
            rest = shorter
        if _TAIL.sub("", rest) == "" or (after and after not in " 、。\n"):
            rest = ""
    return word + rest
