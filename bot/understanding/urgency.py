"""Whether money, an account or a device can still be saved in minutes or hours. Open rules over what was learned."""

from __future__ import annotations

import re
from collections.abc import Collection

from bot.understanding.easing import has_time
from bot.understanding.last_day import is_last_day
from bot.understanding.past import is_old
from bot.understanding.undone import is_made_good, is_undone

RISKY = {
    "prepaid_card": -0.6, "bank_transfer": -0.55, "account_takeover": -0.45, "data_leak": -0.35, "fake_warning": 0.3,
    "unwanted_contract": 0.6, "unknown_charge": 0.55, "online_purchase": 0.8,
}  # fmt: skip
"""Labels under which something can be urgent, and what the learned part must at least say (0: as likely as not);
set on cross-validation, where one urgent message missed weighs more than one too many. A charge or a purchase by card can
be disputed for weeks, a contract be left for eight days; what makes these urgent stands in `_PRESSING`."""

_AT_ONCE = r"デビ|でび|プリペイ|プリカ|バンドル|残高|チャージ|タッチ|レボリュート|kyash|revolut|merpay|au pay|\bwise|debit|prepaid"
_MOMENT = (
    r"今(?:まさに|の今|も|、|。|$| )|(?<![ぁ-ん])いま(?![ぁ-んー])|さっき|瞬間|そばから|たった今|今朝|次々|どんどん|続け|止まら|減って|勝手に"
    r"|\bwhile\b|right now|\bjust\b|moment|minutes?\b|this morning|at breakfast|keeps?\b|going|draining|tonight"
)
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
        # means of payment from which money is gone at once, and from which it goes at this moment
        (0.1, re.compile(_AT_ONCE)),
        (-1.3, re.compile(rf"(?:{_AT_ONCE}).{{0,60}}(?:{_MOMENT})|(?:{_MOMENT}).{{0,60}}(?:{_AT_ONCE})")),
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
        # a day that may be the last one of a legal term
        (-2.0, re.compile(
            r"(?<![0-9])(?:8|20|八|二十)日[目め]|ようかめ|最終日|今日の消印|(?:eighth|8th) day|eight days today|day (?:8|eight)\b"
            r"|last day|postmark")),
        # who stands in the house, goods that are carried away, work that begins
        (-0.9, re.compile(
            r"帰らない|帰らん|帰って(?:くれ|もら)|居座|玄関(?:先)?に(?:い|居|来|座)|玄関で(?:押し|持って)"
            r"|(?:台所|居間|リビング|部屋|庭|玄関先?)に(?:まだ)?(?:い[るてま]|居|座|立)|電話がまだ|せかされ|押させ(?:よう|て)|(?:瓦|屋根).{0,12}(?:はが|剥が|上が|登)"
            r"|家(?:の中)?に(?:い|来て)|上がり込んで(?:い|き)|袋に|持って行|今夜|今から|これから|明日始"
            r"|won't (?:leave|go)|(?:don't|doesn't|not) leave|still (?:in|here|inside|hold)"
            r"|(?:is|are) (?:in|at) (?:my|the|mum's|mom's|her|his|gran's|our)\b|in my (?:house|living|own|lounge)"
            r"|at (?:my|the|our) (?:gran|door)|on (?:my|the|our) roof|holding (?:the|my|our)|standing in|this (?:minute|evening)|in an hour|tomorrow")),
    ),
}  # fmt: skip
"""Words that make a trouble press which usually has time, and what the learned part must then at least say."""
_SPEAKS, _SPEAKS_LOUDLY = 0.2, 1.0
"""From here on what was learned goes before the words that usually give time, and before a time long ago or a refusal."""
_ASKED_FOR = frozenset({"prepaid_card", "bank_transfer", "fake_warning", "account_takeover", "data_leak"})
"""Labels under which something is asked of somebody, who may have refused."""


def is_urgent(label: str, learned: float, said: str, cues: Collection[str]) -> bool:
    """`learned` above 0 means rather yes; `said` is a text as `clean` gives it."""
    if label == "unwanted_contract" and is_last_day(said):
        return True
    if label not in RISKY or is_made_good(said) or (learned < _SPEAKS and has_time(label, said)):
        return False
    if learned < _SPEAKS_LOUDLY and (is_old(said) or (label in _ASKED_FOR and is_undone(said))):
        return False
    if label in ("prepaid_card", "bank_transfer") and "panic" in cues:
        return True
    return learned > _least(label, said)


def _least(label: str, said: str) -> float:
    """What the learned part must at least say."""
    return min([RISKY[label], *(least for least, words in _PRESSING.get(label, ()) if words.search(said))])
