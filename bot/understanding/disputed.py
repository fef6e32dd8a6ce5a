"""A part of an amount that nobody remembers: 「9,878円のうち3,000円だけ覚えがない」, "only 3,000 of the 9,878 yen is mine"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from bot.understanding.amounts import mark_money
from bot.understanding.relatives import plain

_UNKNOWN = (
    r"(?:(?:覚え|おぼえ|心当たり|こころあたり)(?:が|は|の)?(?:ない|無い|なく|なかっ|ありません|なし|あらへん)"
    r"|(?:知ら|しら|わから|分から)(?:ない|ん|へん|ず)|知りません|わかりません|不明"
    r"|(?:買って|頼んで|使って|払って)(?:い)?(?:ない|ません|へん)|おかしい|不正|謎|なぞ)"
)
_KNOWN = (
    r"(?:(?:覚え|おぼえ|心当たり)(?:が|は)?あ|買った|買いました|買い物|頼んだ|頼みました|使った|使いました|払った"
    r"|自分の|自分で|家族の|わかる|分かる|合ってる|正しい)"
)
_ONLY = r"(?:円|えん)?(?:分|ぶん)?(?:だけ|しか|のみ|のほう|の方)*(?:は|が|も|なら)?"
_OF_JA = re.compile(
    rf"¤(?P<whole>[0-9])(?:の請求)?(?:の)?(?:うち|内|中)(?:の|で|、)? ?¤(?P<part>[0-9]){_ONLY}(?P<end>[^。\n]{{0,40}})"
)
_OF_IT_JA = re.compile(rf"(?:その|この|の)(?:うち|内|中)(?:の|で|、)? ?¤(?P<part>[0-9]){_ONLY}(?P<end>[^。\n]{{0,40}})")
_REST_JA = re.compile(rf"(?:残り|のこり|差額)(?:の)? ?¤(?P<part>[0-9]){_ONLY}[^。\n]{{0,10}}?{_UNKNOWN}")
_ONLY_JA = re.compile(rf"¤(?P<part>[0-9])(?:円)?(?:分|ぶん)?だけ(?:は|が)?[、 ]?[^。\n]{{0,8}}?{_UNKNOWN}")
_SOME_JA = re.compile(rf"一部(?:だけ|分|のみ)?(?:が|は|に)?.{{0,8}}{_UNKNOWN}")
_ALL_JA = re.compile(rf"(?:全部|ぜんぶ|全額|丸ごと)(?:が|は|に|とも)?[^。\n]{{0,8}}?{_UNKNOWN}")
_EN_UNKNOWN = r"(?:not mine|isn'?t mine|wasn'?t me|unknown|(?:don'?t|do not|didn'?t|did not) (?:know|recogni[sz]e|remember|buy|order))"
_EN_KNOWN = r"\b(?:(?:is|was|are) (?:mine|ours|right|correct|fine|ok)|i (?:do )?(?:know|recogni[sz]e|bought|ordered))"
_OF_EN = re.compile(
    r"¤(?P<part>[0-9])(?: is| was)? (?:out )?of (?:the |that |those |a )?¤(?P<whole>[0-9])(?P<end>[^\n]{0,60})"
)
_OF_IT_EN = re.compile(r"¤(?P<part>[0-9]) (?:out )?of (?:it|that|this)\b(?P<end>[^\n]{0,60})")
_SOME_EN = re.compile(rf"\b(?:part|some) of (?:it|that|the (?:charge|amount|bill)).{{0,20}}{_EN_UNKNOWN}")
_ALL_EN = re.compile(rf"\b(?:all|none|the whole) of (?:it|that)\b.{{0,20}}(?:{_EN_UNKNOWN}|is mine)")
_BARE = re.compile(
    r"(?<![¤0-9.,])(?P<bare>[0-9][0-9,]*(?:\.[0-9]{2})?) (?:out )?of (?:the |that |those |a )?¤(?P<whole>[0-9])"
)
_MAY = re.compile(r"うち|内|中|残り|のこり|差額|だけ|一部|全部|ぜんぶ|全額|丸ごと| of ", re.IGNORECASE)
"""One of these stands in whatever speaks of a part."""
ALL = "all"


@dataclass(frozen=True, slots=True)
class Part:
    """The part of an amount that is not recognised ("" when it was not said how much, ALL for the whole after all), and
    the whole ("" when it was not said). `known`: the amount in `part` is the one that is recognised.
    """

    part: str
    whole: str = ""
    known: bool = False


def read_part(text: str) -> Part | None:
    """The part that a text disputes; None when it speaks of none."""
    if _MAY.search(text) is None:
        return None
    said, values = mark_money(text)
    said = _BARE.sub(lambda found: _marked(found, values), plain(said))
    for pattern in (_OF_JA, _OF_IT_JA, _OF_EN, _OF_IT_EN):
        if found := pattern.search(said):
            groups = found.groupdict()
            whole = values[int(groups["whole"])] if groups.get("whole") else _other(values, int(found["part"]))
            return _told(values[int(found["part"])], whole, said[: found.start()][-24:], found["end"])
    if found := _REST_JA.search(said):
        return _with_rest(values, int(found["part"]))
    if found := _ONLY_JA.search(said):
        return Part(values[int(found["part"])], _other(values, int(found["part"])))
    if _SOME_JA.search(said) or _SOME_EN.search(said):
        return Part("")
    return Part(ALL) if _ALL_JA.search(said) or _ALL_EN.search(said) else None


def _other(values: list[str], part: int) -> str:
    """The one amount beside the part, when it is the larger."""
    others = [value for n, value in enumerate(values) if n != part]
    larger = len(others) == 1 and Decimal(others[0].partition(" ")[2]) > Decimal(values[part].partition(" ")[2])
    return others[0] if larger else ""


def _with_rest(values: list[str], part: int) -> Part:
    """「6,878円は買ったけど残りの3,000円は」: the whole is both together."""
    others = [value.partition(" ") for n, value in enumerate(values) if n != part]
    currency, _, number = values[part].partition(" ")
    if len(others) == 1 and others[0][0] == currency and Decimal(others[0][2]) != Decimal(number):
        total = Decimal(others[0][2])
        return Part(values[part], f"{currency} {total + Decimal(number)}")
    return Part(values[part])


def _marked(found: re.Match[str], values: list[str]) -> str:
    """A bare number before the whole it is a part of: "3,000 of the ¤0" is of the same money."""
    values.append(f"{values[int(found['whole'])][:3]} {found['bare'].replace(',', '')}")
    return found[0].replace(found["bare"], f"¤{len(values) - 1}", 1)


def _told(part: str, whole: str, before: str, end: str) -> Part | None:
    if whole and part.startswith("JPY") and not whole.startswith("JPY"):
        part = f"{whole[:3]} {part[4:]}"  # "3 of the $10": the bare number is of the same money
    unknown = re.search(rf"{_UNKNOWN}|{_EN_UNKNOWN}", end) or re.search(rf"{_EN_UNKNOWN}[^.]*$", before)
    known = re.search(rf"{_KNOWN}|{_EN_KNOWN}", end) or re.search(rf"{_EN_KNOWN}[^.]*$", before)
    if not unknown and not known:
        return None
    first = known is not None and (unknown is None or known.start() < unknown.start())
    return Part(part, whole, known=first)


def part_of(told: Part, amount: str) -> str | None:
    """What of that amount is disputed; None when it is no part of it."""
    if told.part == ALL:
        return amount
    (currency, _, number), (of, _, total) = told.part.partition(" "), amount.partition(" ")
    if not number or currency != of or not 0 < Decimal(number) < Decimal(total):
        return None
    return f"{of} {Decimal(total) - Decimal(number)}" if told.known else told.part
