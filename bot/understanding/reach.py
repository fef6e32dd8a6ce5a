"""When somebody says they can be reached: 「昼は12時から1時。あとは18時以降家」, "weekdays after 6pm" as hours a desk would have.

Gives texts like "daily 12:00-13:00"; what is said to be taken ("9時から17時は仕事") is the other way round.
"""

from __future__ import annotations

import re

from bot.understanding.numerals import LONGEST, plain

_DAYS = (
    (
        "Mon-Fri",
        re.compile(r"平日|月~金|月-金|月から金|月曜から金曜|weekdays?|mon(?:day)?s? ?(?:-|to|through) ?fri(?:day)?s?"),
    ),
    ("Sat-Sun", re.compile(r"土日|週末|休みの日|休日|weekends?")),
    ("Sat-Sat", re.compile(r"土曜|saturdays?")),
    ("Sun-Sun", re.compile(r"日曜|sundays?")),
)
_CLOCK = (
    r"(?:(?P<{p}part>午前|午後|朝|昼|夜|夕方|深夜)の? ?)?(?P<{p}hour>[0-9]{{1,2}})"
    r"(?:[:時](?P<{p}minute>[0-9]{{2}}|半)?(?:分)?)?(?: ?(?P<{p}half>[ap])\.?m\.?)?"
)
_SPAN = re.compile(
    rf"{_CLOCK.format(p='a')} ?(?:時)?(?:から|~|-|–| to | until |まで(?=の間))? ?"
    rf"(?:から|~|-|–|to|until) ?{_CLOCK.format(p='b')} ?時?(?:まで|の間)?"
)
_FROM = re.compile(
    rf"{_CLOCK.format(p='a')} ?時?(?:以降|すぎ|過ぎ|から後|より後|から(?!の))"
    rf"|\b(?:after|from|past) {_CLOCK.format(p='x')}(?! ?(?:to|-|until))"
)  # fmt: skip
_UNTIL = re.compile(
    rf"{_CLOCK.format(p='a')} ?時?(?:まで|以前|より前|前)(?!待)|\b(?:before|until|till) {_CLOCK.format(p='x')}"
)
_BUSY = re.compile(
    r"仕事|勤務|会議|授業|学校|出られない|出れない|無理|だめ|ダメ|寝て|\b(?:work(?:ing)?|busy|not|can'?t|asleep|school)\b"
)
_ANY = re.compile(r"いつでも|何時でも|一日中|24時間|いつもいる|any ?time|always|all day|whenever")
_PARTS = (
    ("9:00-12:00", re.compile(r"午前中?|朝(?!食)|\bmornings?\b")),
    ("12:00-13:00", re.compile(r"昼休み|お昼|昼(?!間)|ランチ|\blunch(?: ?(?:time|break))?\b|\bnoon\b")),
    ("13:00-17:00", re.compile(r"午後|\bafternoons?\b")),
    ("17:00-20:00", re.compile(r"夕方|\bevenings?\b")),
    ("18:00-24:00", re.compile(r"夜|晩|\bnights?\b|after work|仕事(?:の)?(?:あと|後|終わり)|帰宅後")),
)  # fmt: skip
_CLAUSE = re.compile(
    r"[。、,.;\n]|(?<=時)[ 　](?=\D)|あとは|あと、|それと|それから|または|か、|(?<=[0-9時半分])と(?=[0-9午夜昼朝])|\band\b|\bor\b"
)


_BETWEEN = re.compile(r"\bbetween ([0-9:]+(?: ?[ap]m)?) and ([0-9:]+(?: ?[ap]m)?)")
_MOST = 4
ALWAYS = "daily 0:00-24:00"


def read_reach(text: str) -> tuple[str, ...] | None:
    """The hours, None when a text says none."""
    said = _BETWEEN.sub(r"\1 to \2", plain(text))
    if len(said) > LONGEST:
        return None
    found: list[str] = []
    for clause in _CLAUSE.split(said):
        days = next((name for name, pattern in _DAYS if pattern.search(clause)), "daily")
        spans = _spans(clause) or (["0:00-24:00"] if days != "daily" and not _BUSY.search(clause) else [])
        found += [f"{days} {span}" for span in spans]
    found = list(dict.fromkeys(found))
    if ALWAYS in found:
        return (ALWAYS,)
    return tuple(found[:_MOST]) or None


def _spans(clause: str) -> list[str]:
    """The stretches of a day in one clause; what is busy leaves the time before and after."""
    busy = _BUSY.search(clause) is not None
    span = _SPAN.search(clause)
    if span:
        opens, closes = _minutes(span, "a", None), _minutes(span, "b", _minutes(span, "a", None))
        if opens is None or closes is None or opens >= closes:
            return []
        return [_written(closes, 24 * 60)] if busy else [_written(opens, closes)]
    if match := _FROM.search(clause):
        start = _minutes(match, "a" if match["ahour"] else "x", None, late=True)
        return [] if start is None or busy else [_written(start, 24 * 60)]
    if match := _UNTIL.search(clause):
        end = _minutes(match, "a" if match["ahour"] else "x", None, late=True)
        if end is None:
            return []
        return [_written(end, 24 * 60)] if busy else [_written(9 * 60, end)] if end > 9 * 60 else []
    if busy and not re.search(r"仕事(?:の)?(?:あと|後|終わり)|after work", clause):
        return []
    parts = [hours for hours, pattern in _PARTS if pattern.search(clause)]
    if parts:
        return parts[:2]
    return ["0:00-24:00"] if _ANY.search(clause) else []


def _minutes(match: re.Match[str], place: str, after: int | None, *, late: bool = False) -> int | None:
    """Minutes since midnight. One o'clock is 13:00 by day; an end before its beginning is the afternoon."""
    groups = match.groupdict()
    hour = int(groups[f"{place}hour"])
    minute = {"半": 30, None: 0}.get(groups[f"{place}minute"])
    minutes = hour * 60 + (int(groups[f"{place}minute"]) if minute is None else minute)
    part, half = groups[f"{place}part"], groups[f"{place}half"]
    if (
        ((part in ("午後", "夜", "夕方") or half == "p") and hour < 12)
        or (not part and not half and after is not None and minutes <= after and hour <= 12)
        or (not part and not half and hour <= 6 and after is None)
        or (late and not part and not half and hour < 9)
    ):
        minutes += 12 * 60
    return minutes if minutes <= 24 * 60 else None


def _written(opens: int, closes: int) -> str:
    return f"{opens // 60}:{opens % 60:02d}-{closes // 60}:{closes % 60:02d}"
