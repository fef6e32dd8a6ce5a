"""Reads the days a text names: 11月10日, 令和8年3月1日, 先週の金曜, 3日前, "last Friday", "Nov 10"."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class _Calendar:
    today: date
    future: bool

    def nearest_year(self, month: int, day: int) -> date | None:
        """The latest such day up to today, or the earliest from today on; 29 February looks up to eight years."""
        for distance in range(9):
            year = self.today.year + (distance if self.future else -distance)
            found = _day(year, month, day)
            if found and (found >= self.today if self.future else found <= self.today):
                return found
        return None

    def month_away(self, months: int, day: int) -> date | None:
        """That day of the month so many months away; 0 is the last day."""
        place = self.today.year * 12 + self.today.month - 1 + months
        if not 12 <= place < 9999 * 12:
            return None
        year, month = place // 12, place % 12 + 1
        return _day(year, month, day or calendar.monthrange(year, month)[1])

    def nearest_month(self, day: int) -> date | None:
        """The latest or the next day of that number; 0 is the last day of a month."""
        for distance in range(13):
            found = self.month_away(distance if self.future else -distance, day)
            if found and (found >= self.today if self.future else found <= self.today):
                return found
        return None

    def weekday(self, weekday: int, week: str) -> date:
        """`week` says which: a number of weeks from this one (Monday first), "next", "last", or "" for the nearest."""
        if week in ("last", "next") or not week:
            later = week == "next" or (not week and self.future)
            distance = (weekday - self.today.weekday()) % 7 or 7
            return self.today + timedelta(distance if later else distance - 7 if distance != 7 else -7)
        return self.today + timedelta(weekday - self.today.weekday() + 7 * int(week))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


_ERAS = {"令和": 2018, "r": 2018, "平成": 1988, "h": 1988, "昭和": 1925, "s": 1925}
_YEARS = {
    "去年": -1,
    "昨年": -1,
    "一昨年": -2,
    "おととし": -2,
    "今年": 0,
    "本年": 0,
    "ことし": 0,
    "来年": 1,
    "再来年": 2,
}
_MONTHS = {"先々月": -2, "先月": -1, "前月": -1, "今月": 0, "来月": 1, "再来月": 2}
_WEEKS = {"先々週": "-2", "先週": "-1", "今週": "0", "来週": "1", "再来週": "2", "この前": "last", "こないだ": "last",
          "前": "last", "last": "last", "次": "next", "今度": "next", "こんど": "next", "next": "next",
          "coming": "next", "this": "0", "last week": "-1", "this week": "0", "next week": "1"}  # fmt: skip
_WORDS = {"今日": 0, "きょう": 0, "本日": 0, "today": 0, "昨日": -1, "きのう": -1, "yesterday": -1, "一昨日": -2, "おととい": -2,
          "おとつい": -2, "the day before yesterday": -2, "day before yesterday": -2, "さきおととい": -3, "明日": 1, "あした": 1,
          "あす": 1, "tomorrow": 1, "明後日": 2, "あさって": 2, "the day after tomorrow": 2, "day after tomorrow": 2,
          "しあさって": 3}  # fmt: skip
_KANA_DAYS = {
    "ふつか": 2,
    "みっか": 3,
    "よっか": 4,
    "いつか": 5,
    "むいか": 6,
    "なのか": 7,
    "ようか": 8,
    "ここのか": 9,
    "とおか": 10,
}
_MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec"
_ENGLISH_MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES.split(), 1)}
_JAPANESE_WEEKDAYS = "月火水木金土日"
_ENGLISH_WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
_MONTH_NAME = rf"(?P<name>{'|'.join(_ENGLISH_MONTHS)})(?:[a-z]{{1,6}})?\.?"


def _said(found: re.Match[str], name: str) -> str:
    return found.groupdict().get(name) or ""


def _any(words: dict[str, int] | dict[str, str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


def _era(found: re.Match[str], days: _Calendar) -> date | None:
    year = 1 if found["year"] == "元" else int(found["year"])
    return _day(_ERAS[found["era"]] + year, int(found["month"]), int(found["day"]))


def _full(found: re.Match[str], days: _Calendar) -> date | None:
    return _day(int(found["year"]), int(found["month"]), int(found["day"]))


def _year_last(found: re.Match[str], days: _Calendar) -> date | None:
    """10/11/2026 could be either order, so only an unmistakable one is taken."""
    first, second, year = int(found["first"]), int(found["second"]), int(found["year"])
    either = {day for day in (_day(year, first, second), _day(year, second, first)) if day}
    return either.pop() if len(either) == 1 else None


def _english(found: re.Match[str], days: _Calendar) -> date | None:
    month, day = _ENGLISH_MONTHS[found["name"]], int(found["day"])
    return _day(int(found["year"]), month, day) if found["year"] else days.nearest_year(month, day)


def _month_and_day(found: re.Match[str], days: _Calendar) -> date | None:
    month, day = int(found["month"]), int(found["day"])
    which = _said(found, "which")
    if which:
        return _day(days.today.year + _YEARS[which], month, day)
    return days.nearest_year(month, day)


def _of_month(found: re.Match[str], days: _Calendar) -> date | None:
    day, which = int(_said(found, "day") or 0), _said(found, "which")
    return days.month_away(_MONTHS[which], day) if which else days.nearest_month(day)


def _counted(found: re.Match[str], days: _Calendar) -> date | None:
    count = int(found["count"]) if found["count"].isdigit() else _KANA_DAYS[found["count"]]
    sign = -1 if found["way"] in ("前", "まえ", "ago", "back", "before", "earlier") else 1
    unit = _said(found, "unit") or "日"
    if unit in ("日", "day"):
        return days.today + timedelta(sign * count)
    if unit in ("週", "week"):
        return days.today + timedelta(sign * 7 * count)
    months = sign * count * (12 if unit in ("年", "year") else 1)
    last = days.month_away(months, 0)
    return last.replace(day=min(last.day, days.today.day)) if last else None


def _weekday(found: re.Match[str], days: _Calendar) -> date | None:
    name = found["weekday"]
    weekday = _ENGLISH_WEEKDAYS.index(name) if name.isascii() else _JAPANESE_WEEKDAYS.index(name)
    return days.weekday(weekday, _WEEKS.get(_said(found, "week"), ""))


def _word(found: re.Match[str], days: _Calendar) -> date | None:
    return days.today + timedelta(_WORDS[found[0]])


_Rule = tuple[re.Pattern[str], Callable[[re.Match[str], _Calendar], date | None]]
_YMD = r"(?P<year>{})[年/.-](?P<month>[0-9]{{1,2}})[月/.-](?P<day>[0-9]{{1,2}})日?(?![0-9])"
_RULES: tuple[_Rule, ...] = (
    (re.compile(rf"(?<![a-z])(?P<era>{_any(_ERAS)})[. ]?" + _YMD.format("元|[0-9]{1,2}")), _era),
    (re.compile(r"(?<![0-9])" + _YMD.format("[12][0-9]{3}")), _full),
    (re.compile(r"(?<![0-9-])(?P<year>20[0-9]{2})(?P<month>[01][0-9])(?P<day>[0-3][0-9])(?![0-9-])"), _full),
    (re.compile(r"(?<![0-9/.-])(?P<first>[0-9]{1,2})[/.-](?P<second>[0-9]{1,2})[/.-](?P<year>20[0-9]{2})(?![0-9])"),
     _year_last),
    (re.compile(rf"(?<![a-z]){_MONTH_NAME} ?(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?![0-9:])"
                r"(?:,? (?P<year>20[0-9]{2}))?"), _english),
    (re.compile(rf"(?<![0-9])(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?: of)? ?{_MONTH_NAME}(?![a-z])"
                r"(?:,? (?P<year>20[0-9]{2}))?"), _english),
    (re.compile(rf"(?:(?P<which>{_any(_YEARS)})の? ?)?(?<![0-9])(?P<month>[0-9]{{1,2}})"
                r"(?:月の? ?|/)(?P<day>[0-9]{1,2})(?![0-9/])日?"), _month_and_day),
    (re.compile(rf"(?P<which>{_any(_MONTHS)})の?(?:月?末日?|(?<![0-9])(?P<day>[0-9]{{1,2}})日)"), _of_month),
    (re.compile(r"月末"), _of_month),
    (re.compile(r"^(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})$"), _month_and_day),
    (re.compile(
        r"(?<![0-9.])(?<![0-9][、~・-])(?P<count>[0-9]{1,3}) ?(?P<unit>日|週|か月|年)間?(?:ほど|くらい|ぐらい)? ?"
        r"(?P<way>前|まえ|後|あと|ご)"
    ),
     _counted),
    (re.compile(rf"(?P<count>{_any(_KANA_DAYS)})(?P<way>まえ|前|あと|後)"), _counted),
    (re.compile(r"(?<![0-9.])(?P<count>[0-9]{1,3}) (?P<unit>day|week|month|year)s? (?P<way>ago|back|before|earlier|later|from now)"),
     _counted),
    (re.compile(r"\b(?P<way>in) (?P<count>[0-9]{1,3}) (?P<unit>day|week|month|year)s?"), _counted),
    (re.compile(rf"(?P<week>{_any(_WEEKS)})の? ?(?P<weekday>[{_JAPANESE_WEEKDAYS}])(?:曜日?|よう(?:び)?)?(?![一-鿿])"), _weekday),
    (re.compile(rf"\b(?P<week>(?:last|next|this) week),? (?:on )?(?P<weekday>{'|'.join(_ENGLISH_WEEKDAYS)})[a-z]{{0,6}}\b"), _weekday),
    (re.compile(rf"\b(?P<weekday>{'|'.join(_ENGLISH_WEEKDAYS)})[a-z]{{0,6}},? (?:of )?(?P<week>(?:last|next|this) week)\b"), _weekday),
    (re.compile(rf"\b(?P<week>last|next|this|coming) (?P<weekday>{'|'.join(_ENGLISH_WEEKDAYS)})[a-z]{{0,6}}\b"), _weekday),
    (re.compile("|".join(rf"\b{word}\b" if word.isascii() else word for word in sorted(_WORDS, key=len, reverse=True))),
     _word),
)  # fmt: skip
# Only when nothing above says which day: in 「11/27(金)」 and "Friday, Nov 10" the weekday adds nothing.
_WEAK_RULES: tuple[_Rule, ...] = (
    (re.compile(rf"(?P<weekday>[{_JAPANESE_WEEKDAYS}])(?:曜日?|よう(?:び)?)"), _weekday),
    (
        re.compile(rf"\b(?P<weekday>{'|'.join(_ENGLISH_WEEKDAYS)})(?:day|sday|nesday|rsday|urday)?\b"),
        _weekday,
    ),
    (re.compile(r"(?<![0-9.~-])(?P<day>[0-9]{1,2})日(?! ?(?:間|以内|目|分|本|曜|前|後|まえ|あと|[~-]))"), _of_month),
    (re.compile(r"\bthe (?P<day>[0-9]{1,2})(?:st|nd|rd|th)\b"), _of_month),
)


def take_days(said: str, today: date, future: bool) -> tuple[set[date], str]:
    """The days named in a text made plain, and the text without the words that named them."""
    days = _Calendar(today, future)
    found: set[date] = set()
    for rules in (_RULES, _WEAK_RULES):
        for pattern, meaning in rules:
            for match in pattern.finditer(said):
                day = meaning(match, days)
                if day:
                    found.add(day)
                    said = said[: match.start()] + "|" * len(match[0]) + said[match.end() :]
        if found:
            break
    return found, said
