"""Whether a text says that it happened days or years ago, and nothing that it goes on now."""

from __future__ import annotations

import re

from bot.understanding.late import late

_COUNTED = re.compile(
    r"(?P<count>[0-9]{1,3}|[一二三四五六七八九十]|半|数|何|a|an|one|two|three|four|five|six|several|few"
    r"|couple of)[ ]?(?P<unit>日|週間?|[かヶケヵカ]月|年|時間|分|days?|weeks?|months?|years?|hours?|minutes?)"
    r"(?:ほど|くらい|ぐらい|以上|も)? ?(?:前|まえ|ago|back)"
)
_LONG = re.compile(
    r"先月|先々月|去年|昨年|おととし|半年前|以前|昔|むかし|(?:だいぶ|かなり|ずいぶん|ずっと|しばらく)前"
    r"|先週|(?<![ぁ-んァ-ヶー一-鿿a-z0-9])前に(?!進|出|すす|な)|結構前|けっこう前|この前|こないだ|この間"
    r"|(?<!二日)前から|[0-9]{1,2}月(?:に|ごろ|頃)"
    r"|(?:令和|平成)[0-9元]{1,2}年|今年の(?!今)|何年か前|何[かヶケカ]月か前"
    r"|(?:last|in|since) (?:month|year|week|summer|winter|spring|autumn|fall|january|february|march|april|may|june"
    r"|july|august|september|october|november|december)\b|this (?:spring|summer|autumn|fall|winter)"
    r"|earlier this year|over (?:\w+ )?(?:weeks|months|years)|between january|all year\b"
    r"|(?:long|(?<!just )a while|ages|some time) ago|while back|weeks ago|months ago|years ago"
    r"|since (?:last|january|february|march|april|may|june|july|august)"
    r"|back in (?=[0-9]|the (?:day|spring|summer|autumn|fall|winter)|spring|summer|autumn|fall|winter)"
    r"|\b(?:in|since|during) (?:(?:19|20)[0-9]{2})\b|(?:summer|winter|spring|autumn|fall|year|month) before last"
    r"|(?:days|weeks|months|years) back"
    r"|(?:over|for|after) (?:the past |the last |many |several |two |three )?(?:weeks|months|years|a year)\b"
    r"|\b(?:last|past) (?:few )?(?:weeks|months|years)|long (?:after|before)|years later"
    r"|\bin (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|先日"
    r"|(?:19|20)[0-9]{2}年|(?:春|夏|秋|冬)に"
)
_NOW = re.compile(
    r"今(?!後|月|年|まで|から(?:でも)?(?:でき|何|戻|間)|も(?:まだ|そのまま)?使|の(?:ところ|パソコン|pc|スマホ)"
    r"|さら|更|でも|は(?:もう|平気|大丈夫|きれい|綺麗)|から(?:相談|届け)|は普通|週|回|からで)"
    r"|(?<![ぁ-ん])いま(?![ぁ-ん])|さっき|先ほど|先程|たった今|今日|きょう|本日|今朝|昨日|きのう|昨夜|昨晩|ゆうべ"
    r"|おととい|直後|途中|最中|これから|つながったまま|電話中|通話中|まだ電話"
    r"|just (?:now|sent|gave|paid|read|typed|entered|put|told|hit|got|transferred|wired|bought)|right now"
    r"|(?<!do )(?<!what )(?<!clean )(?<!safe )(?<!fine )(?<!ok )(?<!okay )(?<!even )(?<!until )(?<!till )"
    r"(?<!by )\bnow\b(?! (?:it'?s|i (?:worry|wonder)|ok|fine))|today|tonight|yesterday"
    r"|this (?:morning|afternoon|evening)|last night|an hour ago|still (?:on|connected)|as we speak"
    r"|is (?:at|in|on) (?:the|my)|\babout to\b"
)
_DONE_LONG = re.compile(r"続けていました|していました|いたことが(?:わか|分か|発覚)")
_HOURS = {
    "時間": 1,
    "分": 0,
    "hour": 1,
    "minute": 0,
    "日": 24,
    "day": 24,
    "週": 168,
    "week": 168,
    "年": 8760,
    "year": 8760,
    "month": 720,
}
_WORDS = dict(zip("一二三四五六七八九十", range(1, 11), strict=True)) | {
    "半": 6, "数": 3, "何": 3, "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "several": 5, "few": 3, "couple of": 2,
}  # fmt: skip
RECENT_HOURS = 60
"""Two days and a half: what the writer calls the day before yesterday."""
_YEARS = late(
    r"(?:[0-9]{1,2}|[一二三四五六七八九十数何]) ?年(?:ほど|くらい|ぐらい|以上|も|か)?(?:前|昔)|何年も前|一昨年|おととし|去年|昨年|昔|むかし"
    r"|(?:高校|中学|大学|学生|小学校?|新人|独身|若い)(?:の)?(?:時代|の頃|のころ|のとき|の時)|コロナ(?:前|禍|の(?:頃|前|とき))"
    r"|(?:令和|平成|昭和)[0-9元]{1,2}年|半年(?:前|以上)|[0-9数何一二三四五六]+[かヶケヵカ]月(?:ほど|くらい|ぐらい|以上|も)?前|先々月|春休み|夏休み"
    r"|\b(?:years?|winters|summers|decades?|months?) (?:ago|back)|\byears since\b|(?:last|the other) year\b|\bin (?:19|20)[0-9]{2}\b"
    r"|in (?:high|middle|elementary|primary) school|when i was (?:a (?:student|child|kid|teen)|in|young)|\b(?:as a student|student days)"
    r"|before (?:covid|corona|the pandemic)|the year of|(?:spring|summer|autumn|fall|winter) before last"
)
"""Months and years, which no "now" in passing brings near."""
_GOES_ON = late(
    r"今(?:も|日|朝|夜|まさに|回|度|、|$| )|さっき|たった今|昨日|きのう|昨夜|ゆうべ|また|再び|引き続|続い|毎月|ずっと|今年の今"
    r"|right now|today|tonight|yesterday|this (?:morning|time|week|afternoon|evening)|again|still (?:tak|charg|pay|on|in|there|going)"
    r"|just (?:now|sent|gave|paid|got)|keeps?|every month|last night|since then|ever since|until now"
)
_LEARNED_OF = late(
    r"(?:今朝|今日|きょう|さっき|昨日|きのう|昨夜|今|today|yesterday|just|this (?:morning|week)|now)(?:に|さら)?(?:ごろ|頃|は|も|まで)?"
    r"(?:なって|も)?.{0,12}?(?:打ち明け|聞[いかき]|知[っり]|気[づ付]|分か|わか|見つけ|思い出|話して|書い|相談"
    r"|told (?:me|us)|understood|understand|found|heard|noticed|learn|remember|realis|realiz|have (?:time|energy|the courage|courage)|got time|asking|wonder|only)"
)
"""That somebody heard of it today does not make it of today."""


def is_old(said: str) -> bool:
    """`said` is a text as `clean` gives it."""
    hours = [_hours(found) for found in _COUNTED.finditer(said)]
    if hours and min(hours) <= RECENT_HOURS:
        return False
    told = _LEARNED_OF.sub(" ", said)
    if (hours or _LONG.search(said) or _DONE_LONG.search(said)) and not _NOW.search(told):
        return True
    return bool(_YEARS.search(said)) and not _GOES_ON.search(told)


def _hours(found: re.Match[str]) -> int:
    count = found["count"]
    unit = found["unit"].rstrip("s")
    each = next((worth for name, worth in _HOURS.items() if unit.startswith(name)), 720)
    return (int(count) if count.isdigit() else _WORDS.get(count, 3)) * each
