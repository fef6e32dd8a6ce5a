"""When a contact was, how long it took to get through, how often it was tried. The latest past moment that fits."""

from __future__ import annotations

import re
from datetime import datetime

from bot.understanding.contact_text import ContactText
from bot.understanding.late import late
from bot.understanding.moments import read_when
from bot.understanding.numerals import DIGITS, read_numeral

_NUMBER = rf"(?P<number>[0-9]{{1,3}}|[{DIGITS}十]{{1,3}})"
_UNIT = r"(?P<unit>時間半|時間|分半|分|hours?|hrs?|minutes?|mins?)"
_AROUND = r"(?:ほど|くらい|ぐらい|位|程度|近く|以上|弱|強|間|も|は|が|の|、| |ずっと)*"
_WAITED = (
    late(
        rf"{_NUMBER} ?{_UNIT}{_AROUND}(?:電話口で|保留で|電話で)?"
        r"(?:待(?:た|って|ち|っ|つ|たさ)|まっ|また|まち|保留|つながら|繋がら|鳴らし|コール|粘っ"
        r"|かかっ(?!て[き来]))"
    ),
    late(rf"(?:待ち時間|待ち|保留)(?:は|が|で|:)?{_AROUND}?{_NUMBER} ?{_UNIT}"),
    late(rf"(?:待たされ|待っ)[^0-9。、]{{0,8}}{_NUMBER} ?{_UNIT}"),
    late(
        rf"\b(?:on hold|hold|waited|waiting|wait|queue|held|queued)(?: with [a-z' \x00]{{2,30}}?)?"
        r"(?: (?:for|of|was|about|around|me|some|like|over|almost|nearly|time))* ?"
        rf"(?P<half>half an hour|an hour|(?:{_NUMBER}"
        rf"|(?P<word>a|one|two|three|four|five|six|ten|twenty|thirty|forty)) ?{_UNIT})"
    ),
    late(
        rf"(?:(?P<half>half an hour|an hour)|{_NUMBER} ?[- ]?{_UNIT})(?: (?:of|on|in|in the))* (?:hold|wait(?:ing)?|queue|ringing|music)\b"
    ),
    late(rf"\bafter {_NUMBER} ?{_UNIT}\b"),
)
_ENGLISH_NUMBERS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10, "twenty": 20, "thirty": 30, "forty": 40}  # fmt: skip
_ATTEMPTS = (
    late(rf"{_NUMBER} ?(?:回目|度目)"),
    late(
        rf"{_NUMBER} ?(?:回|度)(?:も|くらい|ほど|は|ぐらい|目)?(?:、| )?"
        r"(?:電話|かけ|掛け|TEL|tel|問い合わせ|試|ダイヤル|コール|トライ|連絡|した|つながら|繋がら|送っ)"
    ),
    late(rf"(?:電話|かけ|掛け|問い合わせ|連絡)[^0-9。、]{{0,6}}{_NUMBER} ?(?:回|度)(?!線)"),
    late(r"\b(?P<word>[0-9]{1,2}|second|third|fourth|fifth|two|three|four|five|six) (?:time|attempt|try)\b"),
    late(r"\b(?:tried|called|rang|phoned|attempts?:?) (?:it |them )?(?P<word>[0-9]{1,2}|twice|two|three|four|five|six)(?: times)?\b"),
)  # fmt: skip
_ORDINALS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "twice": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}  # fmt: skip
_SPAN = late(r"[0-9]{1,2} ?時?(?:半)? ?(?:~|から|-) ?[0-9]{1,2} ?時")
_ABOUT = late(r"(?:ごろ|頃|ころ|くらい|ぐらい|過ぎ|すぎ|前(?=に|、| |電話)|ちょうど|きっかり)")
_JUST_NOW = late(r"さっき|先ほど|先程|さきほど|たった今|今|いま|just now|right now|a moment ago|a few minutes ago|now")
"""No hour was told: the diary has the moment of the telling."""


def take_waited(text: ContactText) -> int | None:
    """How many minutes it took to get through."""
    for pattern in _WAITED:
        if match := text.take(pattern):
            return _minutes(match)
    return None


def _minutes(match: re.Match[str]) -> int | None:
    groups = match.groupdict()
    if (half := groups.get("half")) in ("half an hour", "an hour"):
        return 30 if half == "half an hour" else 60
    word = groups.get("word")
    count = _ENGLISH_NUMBERS[word] if word else _whole(groups.get("number") or "")
    if count is None:
        return None
    unit = groups.get("unit") or "分"
    if unit == "時間半":
        return count * 60 + 30
    if unit.startswith(("時", "h")):
        return count * 60
    return count


def take_attempt(text: ContactText) -> int | None:
    """Which attempt this was, or how many there were."""
    for pattern in _ATTEMPTS:
        if match := text.take(pattern):
            groups = match.groupdict()
            if word := groups.get("word"):
                return int(word) if word.isdigit() else _ORDINALS[word]
            return _whole(groups["number"])
    return None


def _whole(numeral: str) -> int | None:
    value = read_numeral(numeral)
    return None if value is None else int(value)


def find_moment(text: ContactText, now: datetime) -> datetime | None:
    """When it was: an hour or at least a day, never later than now; None when it is not said or could be two."""
    said = _ABOUT.sub("", _JUST_NOW.sub(" ", text.rest))
    if _SPAN.search(said):
        return None
    for part in (said, *re.split(r"[。、,.\n;]| (?=[a-z])", said)):
        read = read_when(part, now)
        if read is None or "T" not in read:
            continue
        moment = datetime.fromisoformat(read)
        if moment <= now:
            return moment
    return None
