"""Whether the last day of a legal term is today or tomorrow, by what a text about a contract says. Open rules for `urgency`."""

from __future__ import annotations

from bot.understanding.late import late

_TERMS = (7, 19)
"""Days after the day of the papers on which a term of eight or of twenty days ends; the day of the papers counts."""
_TODAY = r"(?:今日|きょう|きよう|本日|ほんじつ|明日|あした|今夜|今晩|today|tonight|tomorrow|midnight)"
_ENDS_TODAY = late(
    rf"{_TODAY}.{{0,4}}(?:[ 、がでは中]|じゃ).{{0,12}}(?:限り|かぎり|最後|最終|ちょうど|(?:8|八|20|二十)日(?!以内|前|間)|切れ|きれ(?!い)|使え(?:ない|ま)|消印"
    rf"|ぎりぎり|ギリギリ|出さないと|締め?切|リミット)|{_TODAY}(?:まで|限り|いっぱい|中に出さ|で(?:終わ|切れ|期限|締)|が(?:期限|最終|リミット|8日|20日))"
    rf"|(?:期限|最終日?|最後の日|(?:8|八|20|二十)日(?:目|の)|クーリング.?オフ|消印|取り消せる|締め?切り?)[^。]{{0,14}}{_TODAY}"
    rf"|\b{_TODAY}\b.{{0,40}}\b(?:last|final|deadline|eighth|(?:number )?(?:8|eight)(?:th)? days?|20(?:th)? days?|twentieth|expires?|ends?|is up|are up"
    rf"|runs? out|due|postmark\w*|in time|before closing|or (?:it'?s )?(?:lost|never))\b"
    rf"|\b(?:last|final|deadline|eighth|8|eight|8th|20th|twentieth|expires?|ends?|(?:is|are) up|runs? out|due|postmark\w*)\b.{{0,40}}\b"
    rf"(?:today|tonight|tomorrow|midnight|strikes twelve)\b"
)
_ASKS_HOW_LONG = late(
    r"いつまで|何日(?:まで|以内|間)|まだ(?:間に合|でき)ますか.{0,4}$|how (?:long|many days)|until when|signed (?:it |up )?today|今日契約|契約は今日"
)
_DAY = late(r"(?<![0-9/.,:-])([0-3]?[0-9])(?:日(?!目|以内|間|前|後|ほど|くらい)|(?:st|nd|rd|th)\b(?! day))")
_NAMES_TODAY = late(r"今日|きょう|本日|\btoday\b|\bit'?s the\b")


def is_last_day(said: str) -> bool:
    """`said` is a text as `clean` gives it."""
    if _ENDS_TODAY.search(said):
        return not _ASKS_HOW_LONG.search(said)
    return bool(_NAMES_TODAY.search(said)) and _is_a_term(_DAY.findall(said))


def _is_a_term(named: list[str]) -> bool:
    """Whether two days of a month lie a term apart: 「書面は15日、きょう22日」."""
    days = [int(day) for day in named]
    return any(late_one - early in _TERMS for early in days for late_one in days)
