"""Reads when something was or will be: a day, or a day with its hour, seen from now in Japan.

Japan has had one offset since 1951, so no time zone data is needed.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone

from bot.understanding.days import take_days
from bot.understanding.kana_dates import with_figures
from bot.understanding.numerals import DIGITS, LONGEST, plain, read_numeral

JAPAN = timezone(timedelta(hours=9))

_STAMP = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[t ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(z|[+-]\d{2}:?\d{2})?)?", re.ASCII)
_KANJI_TIME = re.compile(rf"(?<![{DIGITS}十])[{DIGITS}十]{{1,4}}(?= ?(?:年|月|日(?!曜)|時|分|週間|か月|半))")
_MONTH_COUNT = re.compile(r"[ヶケヵカ箇個]月|かげつ")
_NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve"
_ENGLISH_NUMBERS = {word: str(value) for value, word in enumerate(_NUMBER_WORDS.split())}
_ENGLISH_NUMBERS |= {"an": "1", "a": "1", "a couple of": "2"}
_ENGLISH_COUNT = re.compile(
    rf"\b({'|'.join(sorted(_ENGLISH_NUMBERS, key=len, reverse=True))})(?= (?:day|week|month|year|hour|minute|min)s?\b)"
)
# Words that hold a day and a part of it.
_SPLIT = {
    "今朝": "今日 朝 ", "けさ": "今日 朝 ", "this morning": "today 朝 ", "今夜": "今日 夜 ", "今晩": "今日 夜 ",
    "こんや": "今日 夜 ", "こんばん": "今日 夜 ", "tonight": "today 夜 ", "this evening": "today 夕方 ",
    "this afternoon": "today 午後 ", "昨夜": "昨日 夜 ", "昨晩": "昨日 夜 ", "ゆうべ": "昨日 夜 ",
    "last night": "yesterday 夜 ", "明朝": "明日 朝 ", "明晩": "明日 夜 ", "half an hour": "30 minutes",
    "o'clock": "時", "in the morning": " 午前 ", "in the afternoon": " 午後 ", "in the evening": " 夜 ",
    "at night": " 夜 ", "morning": " 朝 ", "afternoon": " 午後 ", "evening": " 夜 ", "正午": " 12時 ", "noon": " 12時 ",
    "お昼": "昼", "おひる": "昼", "あさ9": "朝9", "よる": "夜", "ごぜん": "午前", "ごご": "午後",
}  # fmt: skip
_SPLIT_WORD = re.compile(
    "|".join(rf"\b{word}\b" if word.isascii() else word for word in sorted(_SPLIT, key=len, reverse=True))
)
_AGO = re.compile(
    r"(?<![0-9.:])(?:(?P<hours>[0-9]{1,3}) ?時間(?P<half>半)?)? ?(?:(?P<minutes>[0-9]{1,3}) ?分)?(?:ほど|くらい|ぐらい)? ?"
    r"(?P<way>前|まえ|後|あと)"
)
_ENGLISH_AGO = re.compile(
    r"(?:\b(?P<in>in) )?(?<![0-9.:])(?P<count>[0-9]{1,3}) (?P<unit>hour|minute|min)s?\b(?P<way> ago| back| earlier| before)?"
)
_PART = re.compile(r"午前|午後|早朝|未明|朝|昼|夕方|夕|深夜|夜中|夜|晩|(?<![a-z])(?:am|pm|a\.m|p\.m)(?![a-z])")
_HOUR = re.compile(
    r"(?<![0-9:.])(?P<hour>[0-9]{1,2}) ?(?:(?:時|じ(?!ゅ))(?!間)(?: ?(?P<minute>[0-9]{1,2}) ?分?|(?P<half>半))?"
    r"|:(?P<colon>[0-9]{2})(?::[0-9]{2})?(?![0-9:])|(?= ?[ap]\.?m))"
)
_AT = re.compile(r"\bat (?P<hour>[0-9]{1,2})(?![0-9:/])")
_LATE = frozenset({"夕方", "夕", "夜", "晩"})
_JUST_NOW = re.compile(
    r"さっき|先ほど|先程|さきほど|たった今|たったいま|just now|right now|a moment ago|a few minutes ago"
)
_NOW = re.compile(r"(?:今|いま|ただいま|now|今すぐ|いますぐ|今です|たった今)[。.!]*")
_CORRECTION = re.compile(r"じゃなくて?|ではなくて?|でなくて|間違え|まちがえ|訂正|no wait|i mean")
# Where an hour is needed and only the part of the day is said.
_USUAL_HOUR = {"朝": 9, "午前": 10, "昼": 12, "午後": 15, "夕方": 17, "夕": 17, "夜": 19, "晩": 19}


_STILL_COMES = re.compile(
    r"(?:引き?落とし?|引落し?)(?!(?:さ?れ|て(?:い|し)|た|ました|だった|でした|済))|支払(?:い?日|期限)|予定|due\b"
    r"|will be (?:debited|charged|withdrawn|taken)"
)
"""A debit that is only announced: 「11/27引落」 said on the 10th means the day ahead, though no future is asked for."""
_SOON = timedelta(days=70)


_MOST_YEARS_BACK, _MOST_YEARS_ON = 100, 10


def read_when(text: str, now: datetime, *, future: bool = False) -> str | None:
    """A day as "2026-11-14" or a moment as "2026-11-14T15:00+09:00"; None when no single one is meant.

    `now` is aware. What has no year or no day is the latest up to now, or the next from now on if `future`.
    """
    said = plain(text)
    if len(said) > LONGEST:
        return None
    here = now.astimezone(JAPAN).replace(second=0, microsecond=0)
    if not future and _STILL_COMES.search(said) and (ahead := read_when(text, now, future=True)):
        days = date.fromisoformat(ahead[:10]) - here.date()
        if days <= _SOON:
            return ahead
    stamp = _STAMP.fullmatch(said)
    if stamp:
        return _in_a_lifetime(_from_stamp(stamp), here)
    try:
        for part in reversed(_CORRECTION.split(_prepared(said))):
            if found := _in_a_lifetime(_read(part, here, future), here):
                return found
    except OverflowError:
        return None
    return None


def _in_a_lifetime(told: str | None, here: datetime) -> str | None:
    """A day that somebody can mean: nothing is counted from the year 1 or 9999."""
    return told if told and here.year - _MOST_YEARS_BACK <= int(told[:4]) <= here.year + _MOST_YEARS_ON else None


def _from_stamp(stamp: re.Match[str]) -> str | None:
    """What the platforms' date pickers send: wall time in Japan unless an offset is given."""
    day, clock, offset = stamp.groups()
    try:
        if not clock:
            return date.fromisoformat(day).isoformat()
        moment = datetime.fromisoformat(f"{day}T{clock}{(offset or '+09:00').upper()}")
        return _written(moment.astimezone(JAPAN))
    except (ValueError, OverflowError):
        return None


def _prepared(said: str) -> str:
    said = with_figures(said)
    said = _MONTH_COUNT.sub("か月", said)
    said = _KANJI_TIME.sub(lambda numeral: _in_digits(numeral[0]), said)
    said = _SPLIT_WORD.sub(lambda word: _SPLIT[word[0]], said)
    return _ENGLISH_COUNT.sub(lambda word: _ENGLISH_NUMBERS[word[1]], said)


def _in_digits(numeral: str) -> str:
    value = read_numeral(numeral)
    return numeral if value is None else str(int(value))


def _written(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")


def _read(said: str, now: datetime, future: bool) -> str | None:
    if _NOW.fullmatch(said):
        return _written(now)
    moment = _from_now(said, now)
    if moment:
        return _written(moment)
    days, rest = take_days(said, now.date(), future)
    parts, hours = _hours(rest)
    if len(parts) > 1 and parts & _LATE:  # "11pm last night"
        parts -= {"午後"}
    if len(days) > 1 or len(hours) > 1 or len(parts) > 1:
        return None
    day = next(iter(days), None)
    part = next(iter(parts), "")
    if hours:
        hour, minute = hours.pop()
        moment = _moment(day, part, hour, minute, now, future)
        return _written(moment) if moment else None
    if day is None:
        return _written(now) if _JUST_NOW.search(said) and not part else _part_alone(part, now, future)
    if part in _USUAL_HOUR and (future or day > now.date()) and _at(day, _USUAL_HOUR[part]) > now:
        return _written(_at(day, _USUAL_HOUR[part]))
    return day.isoformat()


def _at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(), JAPAN) + timedelta(hours=hour, minutes=minute)


def _part_alone(part: str, now: datetime, future: bool) -> str | None:
    if not future or part not in _USUAL_HOUR:
        return None
    moment = _at(now.date(), _USUAL_HOUR[part])
    return _written(moment if moment > now else moment + timedelta(days=1))


def _from_now(said: str, now: datetime) -> datetime | None:
    found = {_distance(match) for match in _AGO.finditer(said) if match["hours"] or match["minutes"]}
    for match in _ENGLISH_AGO.finditer(said):
        if match["in"] or match["way"]:
            minutes = int(match["count"]) * (60 if match["unit"] == "hour" else 1)
            found.add(minutes if match["in"] else -minutes)
    if len(found) != 1:
        return None
    return (now.astimezone(UTC) + timedelta(minutes=found.pop())).astimezone(JAPAN)


def _distance(match: re.Match[str]) -> int:
    minutes = int(match["hours"] or 0) * 60 + (30 if match["half"] else 0) + int(match["minutes"] or 0)
    return -minutes if match["way"] in ("前", "まえ") else minutes


def _hours(rest: str) -> tuple[set[str], set[tuple[int, int]]]:
    """The parts of the day that are named, and the clock times."""
    parts = {
        {"am": "午前", "a.m": "午前", "pm": "午後", "p.m": "午後"}.get(part[0], part[0])
        for part in _PART.finditer(rest)
    }
    hours = {
        (int(one["hour"]), 30 if one["half"] else int(one["minute"] or one["colon"] or 0))
        for one in _HOUR.finditer(rest)
    } or {(int(one["hour"]), 0) for one in _AT.finditer(rest)}
    return parts, {(hour, minute) for hour, minute in hours if hour < 30 and minute < 60}


def _moment(day: date | None, part: str, hour: int, minute: int, now: datetime, future: bool) -> datetime | None:
    choices = _clock(part, hour)
    if day is None:
        return _nearest(choices, minute, now, future)
    if len(choices) == 1:
        return _at(day, choices[0], minute)
    moments = [_at(day, choice, minute) for choice in choices]
    if day == now.date():
        fitting = [moment for moment in moments if (moment > now if future else moment <= now)]
        return (min(fitting) if future else max(fitting)) if fitting else moments[0]
    # On another day 1 to 6 o'clock is the afternoon, 7 to 11 the morning.
    return moments[1] if hour <= 6 else moments[0]


def _nearest(choices: list[int], minute: int, now: datetime, future: bool) -> datetime:
    days = [now.date() + timedelta(distance) for distance in (-2, -1, 0, 1)]
    moments = [_at(day, choice, minute) for day in days for choice in choices]
    if not future:
        return max(moment for moment in moments if moment <= now)
    later = [moment for moment in moments if moment > now]
    return min((moment for moment in later if 7 <= moment.hour <= 21), default=later[0])


def _clock(part: str, hour: int) -> list[int]:
    """The hours of a day that 「夜8時」 or 「3時」 may mean; above 23 it is the next day."""
    match part:
        case "午前" | "朝" | "早朝" | "未明":
            return [0 if hour == 12 and part != "朝" else hour]
        case "午後" | "昼" | "夕方" | "夕":
            return [hour + 12 if hour < 12 and (part != "昼" or hour <= 5) else hour]
        case "夜" | "晩":
            return [hour + 24 if hour <= 4 else hour + 12 if hour <= 12 else hour]
        case "深夜" | "夜中":
            return [hour + 12 if 9 <= hour <= 12 else hour]
        case _:
            return [hour, hour + 12] if 1 <= hour <= 11 else [hour]
