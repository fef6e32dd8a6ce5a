"""Whether money, an account or a device can still be saved in minutes or hours. Open rules over what was learned."""

from __future__ import annotations

import re
from collections.abc import Collection

from bot.understanding.easing import has_time

RISKY = {
    "prepaid_card": -0.9, "bank_transfer": -0.85, "account_takeover": -0.75, "data_leak": -0.65, "fake_warning": -0.12,
    "unwanted_contract": 0.3, "unknown_charge": 0.25, "online_purchase": 0.5,
}  # fmt: skip
"""Labels under which something can be urgent, and what the learned part must at least say (0: as likely as not);
set on cross-validation, where one urgent message missed weighs more than one too many. A charge or a purchase by card can
be disputed for weeks, a contract be left for eight days; what makes these urgent stands in `_PRESSING`."""

_PRESSING = {
    "unknown_charge": (
        # money that is being spent at this moment, and what was lost or stolen
        (-0.35, re.compile(
            r"通知が|つうちが|鳴|ピコン|止まら|とまり|今(?:まさに|も|この|カード|コンビニ)|今(?!月|年|回)"
            r"|(?<![ぁ-ん])いま(?![ぁ-ん])|さっき|次々|どんどん|立て続|減っ|続い|続け|勝手に|連続|寝て|起き|夜中"
            r"|深夜"
            r"|財布|すられ|盗|落とし|なくし|奪わ|見つからない|right now|as (?:i type|i write|we speak)|alerts?"
            r"|notification|pinging|buzz|minute|moment|\bjust\b|going out|drain|spending|asleep|woke|keeps?\b|empt"
            r"|in a row"
            r"|wallet|purse|pickpocket|stolen|lost|snatched|dropped|can't find")),
        # means of payment from which money is gone at once
        (0.1, re.compile(r"デビ|でび|プリペイ|バンドル|残高|チャージ|タッチ|kyash|revolut|au pay|\bwise|debit|prepaid")),
    ),
    # who was let in, or is in now
    "fake_warning": ((-0.8, re.compile(
        r"遠隔(?!操作(?:させ(?:て|ろ)と|し(?:ま|て)と))|えんかく|リモート|操作(?:され|させ|して(?:も|い))"
        r"|そうさ(?:され|させ)|触ら|さわら|いじら|許可|接続|つなが(?:っ|せ)|画面共有|見られて|マウスが|anydesk"
        r"|エニーデスク|teamviewer|チームビュー|ultraviewer|quick ?(?:assist|support)|logmein|supremo"
        r"|allowed|allow\b|let (?:him|her|them|someone|a |the )|has my screen"
        r"|(?:saw|see|share|sharing|shared|took|take|moving|moves|controls?|controll\w+) (?:over )?"
        r"(?:my|his|her|the|our)|(?:in|into|inside|onto) (?:my|his|her|our|the|mum's|mom's|dad's) "
        r"(?:computer|pc|laptop|machine|mac|phone)|remote|connected|access\b|session"
        r"|installed (?:it|their|his|the|any|team|ultra)")),),
    "unwanted_contract": (
        # the last day of a legal term
        (-2.0, re.compile(
            r"(?<![0-9])(?:8|20|八|二十)日[目め]|ようかめ|今日で(?:契約から)?8日|最終日"
            r"|(?:期限|期日|締め?切り?)(?:が|は)?(?:今日|きょう|本日|明日)"
            r"|クーリングオフ.{0,12}(?:今日|きょう|本日|明日)|今日の消印"
            r"|(?:eighth|8th) day|eight days today|day (?:8|eight)\b|last day"
            r"|(?:ends|expires|runs out|run out|end) (?:at midnight|today|tonight|tomorrow)"
            r"|deadline.{0,30} (?:today|tomorrow)|postmark")),
        # who stands in the house, goods that are carried away, work that begins
        (-0.9, re.compile(
            r"帰らない|帰らん|帰って(?:くれ|もら)|居座|玄関(?:先)?に(?:い|居|来|座)|玄関で(?:押し|持って)"
            r"|家(?:の中)?に(?:い|来て)|上がり込んで(?:い|き)|袋に|持って行|今夜|今から|これから|明日始"
            r"|won't (?:leave|go)|(?:don't|doesn't|not) leave|still (?:in|here|inside|hold)"
            r"|(?:is|are) (?:in|at) (?:my|the|mum's|mom's|her|his|gran's|our)\b|in my (?:house|living|own|lounge)"
            r"|at my gran|this (?:minute|evening)|in an hour|tomorrow")),
    ),
}  # fmt: skip
"""Words that make a trouble press which usually has time, and what the learned part must then at least say."""

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
    r"|(?:long|a while|ages|some time) ago|while back|weeks ago|months ago|years ago"
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


def is_urgent(label: str, learned: float, said: str, cues: Collection[str]) -> bool:
    """`learned` above 0 means rather yes; `said` is a text as `clean` gives it."""
    if label not in RISKY or _is_old(said) or has_time(label, said):
        return False
    if label in ("prepaid_card", "bank_transfer") and "panic" in cues:
        return True
    return learned > _least(label, said)


def _least(label: str, said: str) -> float:
    """What the learned part must at least say."""
    return min([RISKY[label], *(least for least, words in _PRESSING.get(label, ()) if words.search(said))])


def _is_old(said: str) -> bool:
    """Whether the text says that it happened days ago, and nothing that it goes on now."""
    hours = [_hours(found) for found in _COUNTED.finditer(said)]
    if hours and min(hours) <= RECENT_HOURS:
        return False
    return bool(hours or _LONG.search(said) or _DONE_LONG.search(said)) and not _NOW.search(said)


def _hours(found: re.Match[str]) -> int:
    count = found["count"]
    unit = found["unit"].rstrip("s")
    each = next((worth for name, worth in _HOURS.items() if unit.startswith(name)), 720)
    return (int(count) if count.isdigit() else _WORDS.get(count, 3)) * each
