"""A month and its day written in kana (じゅういちがつ みっか), months counted in words (ひと月前), the clock in English words (half past ten): as figures. Pure."""

from __future__ import annotations

import re

_ONES = {
    "いち": 1,
    "に": 2,
    "さん": 3,
    "し": 4,
    "よん": 4,
    "ご": 5,
    "ろく": 6,
    "しち": 7,
    "なな": 7,
    "はち": 8,
    "く": 9,
    "きゅう": 9,
}
_OF_THEIR_OWN = {
    "ついたち": 1, "ふつか": 2, "みっか": 3, "よっか": 4, "いつか": 5, "むいか": 6, "なのか": 7, "ようか": 8, "ここのか": 9,
    "とおか": 10, "とうか": 10, "はつか": 20,
}  # fmt: skip
_ONE = "|".join(sorted(_ONES, key=len, reverse=True))
_MONTH_AND_DAY = re.compile(
    rf"(?P<month>じゅう(?:いち|に)?|{_ONE})がつの? ?"
    rf"(?:(?P<own>{'|'.join(_OF_THEIR_OWN)})|(?P<tens>に|さん)?(?P<ten>じゅう)?(?:(?P<one>{_ONE})?にち|(?P<fourth>よっか)))"
)
_HOUR_WORDS = "one two three four five six seven eight nine ten eleven twelve"
_HOURS = {word: hour for hour, word in enumerate(_HOUR_WORDS.split(), 1)}
_TO_THE_HOUR = re.compile(
    rf"\b(?P<part>half|(?:a )?quarter) (?P<way>past|to) (?P<hour>{'|'.join(_HOURS)}|[1-9]|1[0-2])\b"
)


_MONTHS_AGO = re.compile(r"(?P<count>ひと|ふた|み)(?:月|つき)(?=(?:ほど|くらい|ぐらい)?(?:前|まえ))")
_MONTHS = {"ひと": 1, "ふた": 2, "み": 3}


def with_figures(said: str) -> str:
    """A plain text with such days as 11月3日, such months as 1か月前 and such hours as 10:30."""
    if "まえ" in said or "前" in said:
        said = _MONTHS_AGO.sub(lambda found: f"{_MONTHS[found['count']]}か月", said)
    if "がつ" in said:
        said = _MONTH_AND_DAY.sub(_day, said)
    return _TO_THE_HOUR.sub(_clock, said) if " past " in said or "quarter to " in said else said


def _day(found: re.Match[str]) -> str:
    if found["own"]:
        day = _OF_THEIR_OWN[found["own"]]
    else:
        tens = _ONES.get(found["tens"] or "", 1) * 10 if found["ten"] else 0
        one = 4 if found["fourth"] else _ONES.get(found["one"] or "", 0)
        day = tens + one or _ONES.get(found["tens"] or "", 0)  # にじゅうにち is the 20th, ににち the 2nd
    return f"{_month(found['month'])}月{day}日" if day else found[0]


def _month(word: str) -> int:
    return 10 + _ONES.get(word.removeprefix("じゅう"), 0) if word.startswith("じゅう") else _ONES[word]


def _clock(found: re.Match[str]) -> str:
    hour = _HOURS.get(found["hour"]) or int(found["hour"])
    if found["part"] == "half":
        return f"{hour}:30" if found["way"] == "past" else found[0]
    return f"{hour}:15" if found["way"] == "past" else f"{hour - 1 or 12}:45"
