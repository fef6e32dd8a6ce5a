"""What a first message already tells of money that went: of a transfer, of cards bought and told, whether the call is over.

What it tells is not asked again. Only what was done counts, no plan, no demand and no "I have not"; in doubt, nothing.
"""

from __future__ import annotations

import unicodedata
from datetime import datetime

from bot.understanding.call_told import call_told
from bot.understanding.late import late
from bot.understanding.transfer_told import NO_PLAN, read_transfer

_TRANSFER, _PREPAID = "bank_transfer", "prepaid_card"
FLOWS = frozenset({_TRANSFER, _PREPAID})

_LONGEST = 1000
"""Characters that are read; nobody tells it later than that."""
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
    rf"|{NO_PLAN}\bi (?:already |just )?(?:buy|send|show|give|tell) (?:him |her |them )?(?:the |it\b|them\b|(?:a |my )?(?:pictures?|photos?|pics?|codes?)\b|[0-9]|one\b|two\b|three\b)"
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


def read_money_told(flow: str, text: str, now: datetime) -> dict[str, str]:
    """The facts of a case of that flow that a first message tells, by the names under which its questions keep them.

    `now` is when it was typed.
    """
    if flow not in FLOWS:
        return {}
    said = unicodedata.normalize("NFKC", text[:_LONGEST]).casefold().replace("’", "'")
    return read_transfer(said, now) if flow == _TRANSFER else _cards(said)


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
    if call := call_told(said):
        facts["call"] = call
    return facts


def _number(word: str) -> int:
    if word in _ENGLISH:
        return _ENGLISH.index(word) + 1
    return int(word) if word.isdecimal() else _KANJI.index(word) + 1
