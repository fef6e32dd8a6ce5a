"""What somebody tells by themselves, unasked: the minus line is there, they promised, nobody answers, a note was found.

Knows the kinds of report and the facts in them, no flow: which thread a report opens stands in the flow's file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from bot.core.case import Value
from bot.understanding.amounts import mark_money
from bot.understanding.answers import read_money, read_when
from bot.understanding.case_facts import is_on_phone_bill
from bot.understanding.late import late
from bot.understanding.relatives import plain

_HEARSAY = late(
    r"らしい|そうです|とのこと|予定|って(?:言|いう|こと)|(?:る|ない|た)って|はず|つもり|(?:る|た)そう|でしょうか|ですか|\?|まだ|て(?:い)?(?:ない|ません)|なかった"
    r"|\bwill\b|\bgoing to\b|\bshould\b|\bnot yet\b|n't\b|\bno\b|\bif\b|\bwhen\b"
)
"""Marks of what is only said, asked, expected or missing: no effect that was seen."""
_SEEN: dict[str, re.Pattern[str]] = {
    "minus": late(
        r"マイナス.{0,25}(?:あっ|あり|出|でて|載|の[っり]|確認|入って|なって|つい)|(?:返金|お金|代金).{0,10}(?:戻っ|もどっ|戻りました|入って|入りました|入金され|振り込まれ|確認でき)"
        r"|(?:refund|credit|minus).{0,40}(?:is there|arrived|came|shows? up|showed|appeared|is on|on (?:my|the|his|her) statement|posted)"
        r"|(?:got|received|see) (?:the|my|a) (?:refund|credit|minus)|(?:money|refund) (?:is|came|has come) back"
    ),
    "mail": late(
        r"メール(?:が|も|は|、)?.{0,6}(?:きた|来た|きました|来ました|届い|とどい)|(?:e-?mail|mail|message) (?:has )?(?:came|arrived|is here)|got (?:the|an|their) e?-?mail"
    ),
    "trace": late(
        r"(?:メモ|めも|箱|はこ|画面|カレンダー|手帳|領収書|契約書|説明書|アイコン|封筒|ノート|パッケージ).{0,40}(?:書いて|書かれて|あった|あって|ありまし|見つか|みつか|出てき|あります)"
        r"|(?:note|memo|box|calendar|icon|letter|receipt|diary|sticker).{0,60}(?:says?|said|found|written|there (?:is|was))|found (?:a|an|the|his|her) (?:\w+ )?(?:note|memo|box|receipt|letter|calendar)"
    ),
    "stopped": late(
        r"(?<!カードを)(?<!カードは)(?:止め|とめ|停止し|解約し|解約でき|停止でき|停止され)(?:て(?:くれ|もら)|ました|た(?!い)|できた)|(?:cancell?ed|stopped) (?:the|my|his|her|our) (?:renewal|subscription|contract|auto)"
    ),
}  # fmt: skip
_TOLD: dict[str, re.Pattern[str]] = {
    "promised": late(
        r"返金.{0,10}(?:してくれ|してもらえ|する(?:って|と)|される(?:って|と)|に応じ|約束|します(?:って|と)|してもいい)|(?:agreed|promised?|going|will) (?:to )?(?:give|send|issue|make)? ?(?:me |us |him |her |them )?(?:a |the |my )?(?:full |partial )?refund"
    ),
    "sent": late(
        r"(?:[1-3] ?通目|手紙|メール|文|それ|これ|さっき|さきほど|今)?.{0,6}(?:おく|送)(?:った|りました|ってみた|信した|信しました)(?:よ|ね|わ)?[。!！]*$|^(?:i )?(?:have )?(?:just )?sent (?:it|the|my|letter)\b|^sent[.!]*$"
    ),
    "silent": late(
        r"(?:(?P<sent>[1-9]) ?(?:回|通).{0,12})?(?:返事|返信|回答|連絡)(?:が|は|も)?.{0,4}(?:なし|無し|ない(?!と)|来ない|こない|来ません|きません|ありません)|(?:wrote|sent|written).{0,16}(?P<times>twice|two|2|three|3|once).{0,30}no (?:answer|reply|response)|no (?:answer|reply|response) (?:from|to)"
    ),
    "secret": late(
        r"個人情報.{0,12}(?:だめ|ダメ|駄目|無理|断|言え|教え|答え)|(?:毎年|履歴|明細|前の).{0,15}(?:教え|答え)て(?:くれ|もらえ)な|本人(?:以外|じゃない|でない).{0,15}(?:だめ|ダメ|駄目|無理|教え|答え|話せ)"
        r"|(?:privacy|personal (?:data|information)).{0,50}(?:refus|can'?t|cannot|won'?t|wouldn'?t|not)|(?:would ?n'?t|refused to|could ?n'?t) tell me"
    ),
    "unreached": late(
        r"つながら(?:な|ず|ん)|繋がら(?:な|ず|ん)|(?:誰も|だれも|電話に)出(?:ない|なかっ|ません|てくれな)|話し中|nobody (?:answer|pick)|no one (?:answer|pick)|no answer|could ?n'?t get through|can'?t get through|line (?:is|was) busy"
    ),
    "form_limit": late(r"(?P<value>[0-9]{2,4}) ?(?:文字|字(?!幕)|characters|chars|letters)"),
    "ask_issuer": late(
        r"(?:カード会社|クレジット会社).{0,25}(?:聞|きけ|きい|尋ね|たずね|言え|話せ).{0,6}(?:ばいい|たらいい|ばよい|ていい|いいですか|いいん)|(?:カード会社|クレジット会社).{0,8}何を|(?:what|should).{0,30}ask.{0,20}(?:card company|issuer|bank)|ask.{0,20}(?:card company|issuer).{0,40}\?"
    ),
    "stop_card": late(
        r"カードを?(?:今夜|今すぐ|いますぐ|もう|全部)?(?:止め|とめ)(?:たい|ようか|たら(?:いい|どう)|たほうが|た方が|るべき|てもいい|ていい)|(?:カード)?番号を?(?:変え|変更し|かえ)(?:たい|ようか|たら(?:いい|どう)|たほうが(?:いい|よい)(?:です)?か|てもいい)|(?:should|shall|can) i (?:stop|block|cancel) (?:the|my) card|(?:should|shall) i change the (?:card )?number"
    ),
    "block_choice": late(
        r"(?:この店|その店|この会社|一社)だけ.{0,20}(?:海外|外国|ぜんぶ|全部)|海外.{0,10}(?:全部|ぜんぶ|すべて).{0,20}(?:だけ|止め)|(?:all|every) (?:foreign|overseas).{0,40}(?:only|just|or)|(?:only|just) this (?:merchant|shop|seller).{0,40}(?:all|foreign)"
    ),
}  # fmt: skip
_ISSUER = late(r"カード会社|クレジット会社|card company|issuer|bank")
_CLAUSES = late(r"[。!！?？\n]+|(?<=[^0-9]) (?=[^0-9])|、")
_MAIL_DAYS = late(
    r"(?:[0-9]{1,2} ?(?:~|-|から|to|–|か) ?)?(?P<days>[0-9]{1,2}) ?(?:営業日|business days?|working days?)"
)
_DEBIT = late(
    r"(?P<before>(?:[0-9]{4}年)?[0-9]{1,2} ?(?:/|月) ?[0-9]{1,2}日?)(?: ?に| ?は| ?の)?(?: ?[^、。 0-9]{0,6})?(?:引き?落|引かれ|ひかれ|口座振替|debit)"
    r"|(?:引き?落と?し?日?|引落日|debit(?:ed)?(?: date)?)(?: ?は| ?が|:| is| on| of)? ?(?P<after>(?:[0-9]{4}年)?[0-9]{1,2} ?(?:/|月) ?[0-9]{1,2}日?|[a-z]{3,9}\.? [0-9]{1,2}(?:st|nd|rd|th)?|[0-9]{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,9})"
)
_USED = late(
    r"(?:利用日|購入日|決済日|買った日|使った日|(?:使わ|利用さ)れた(?:の|日)(?=は|が)|charged on|date of (?:use|purchase)|purchase date)(?: ?は| ?が|:| is| was)? ?(?P<day>[^、。!！\n]{2,20})"
)
_AGENT = late(
    r"担当(?:者|の方|の人)?(?:は|が|:)? ?(?P<ja>(?![にをとでも][^ぁ-ん])[^\s、。,はが●]{1,12}?)(?:さん|様|氏|です|(?=[、。\s]|$))|(?:agent|name|person) (?:is|was|called|:) ?(?P<en>[a-z][a-z.'-]{1,20}(?: [a-z][a-z.'-]{1,20})?)|spoke (?:to|with) (?P<to>[a-z][a-z.'-]{1,20})"
)
_REFERENCE = late(
    r"(?:受付|受理|問い?合わせ|管理|ケース|reference|case|ticket)(?:番号|no\.?| number)?(?:は|が|:| is)? ?(?P<number>(?=[a-z0-9-]{0,24}[0-9])[a-z0-9][a-z0-9-]{2,24})"
)
_MINE = late(
    r"(?:メール|アドレス|mail|address)(?:アドレス)?(?:は|も|が|: ?| is| goes to)? ?(?:私|わたし|自分|僕|ぼく|俺|mine|my own)|(?:私|わたし|自分|僕)の(?:メール|アドレス)|\bmy (?:own )?e?-?mail"
)
_PICTURE = late(
    r"(?:写真|スクショ|スクリーンショット|画面).{0,8}(?:とっ|撮っ|残し|保存|ある|あり)|(?:screenshot|photo|picture).{0,20}(?:took|saved|have)|took (?:a )?(?:screenshot|photo|picture)"
)

_WARNED = late(
    r"(?:ウイルス|ウィルス|感染|セキュリティ).{0,12}(?:警告|画面|表示|出て|と出)|警告(?:の)?画面|(?:virus|security|infect\w{1,8}) (?:warning|alert|pop)|fake warning|pop-?up"
)


@dataclass(frozen=True, slots=True)
class Reported:
    """The kinds of report in a message, in a fixed order, and the facts told with them."""

    kinds: tuple[str, ...] = ()
    facts: dict[str, Value] = field(default_factory=dict)


def read_reports(text: str, now: datetime) -> Reported:
    """What a message reports. An effect counts only in a clause that says it was seen; hearsay is no effect."""
    said = plain(text)
    clauses = [clause for clause in _CLAUSES.split(said) if clause.strip()]
    kinds = [
        kind for kind, pattern in _SEEN.items() if any(_is_seen(pattern, clause) for clause in (*clauses, said[:200]))
    ]
    for kind, pattern in _TOLD.items():
        found = pattern.search(said)
        if found and not (kind == "unreached" and any(_ISSUER.search(one) for one in clauses if pattern.search(one))):
            kinds.append(kind)
    facts = read_details(text, now)
    if "minus" in kinds and (money := read_money(text, bare=False) or _together(text)):
        facts["credit_seen"] = money
    if "form_limit" in kinds and (limit := _TOLD["form_limit"].search(said)):
        facts["form_limit"] = int(limit["value"])
    if letters := _letters(said):
        facts["letters"] = letters
    return Reported(tuple(kind for kind in _ORDER if kind in kinds), facts)


def _letters(said: str) -> int:
    """Which letter was sent, or how many were, "the second" or "two"; 0 where no number was told."""
    named = _NUMBERED.search(said)
    if named is None:
        return 0
    word = next(group for group in named.groups() if group)
    return int(word) if word.isdecimal() else _COUNTED[word]


_COUNTED = {"once": 1, "first": 1, "twice": 2, "two": 2, "second": 2, "three": 3, "third": 3}
_NUMBERED = late(
    r"([1-3]) ?通目?.{0,6}(?:おく|送)|([1-3]) ?回.{0,4}(?:おく|送)|sent (?:the )?(?:letter )?(first|second|third|[1-3])\b|(?:wrote|sent|written)(?: to)?(?: them)? (once|twice|two|three)"
)


_ORDER = (
    "minus",
    "sent",
    "silent",
    "secret",
    "stopped",
    "promised",
    "mail",
    "trace",
    "unreached",
    "form_limit",
    "ask_issuer",
    "block_choice",
    "stop_card",
)


_NO_SUM = late(r"うち|じゃな|ではな|請求|のはず|残り|\b(?:of|not|instead|left|charge)\b")


def _together(text: str) -> str | None:
    """「マイナス5,000円とマイナス1,878円」: several credits seen at once, as one sum in the same money."""
    marked, values = mark_money(text)
    money = [value.partition(" ") for value in values]
    if len(money) < 2 or len({currency for currency, _, _ in money}) > 1 or _NO_SUM.search(marked):
        return None
    total = sum((Decimal(number) for _, _, number in money), Decimal(0))
    return f"{money[0][0]} {total}"


def _is_seen(pattern: re.Pattern[str], clause: str) -> bool:
    return pattern.search(clause) is not None and _HEARSAY.search(clause) is None


def read_details(text: str, now: datetime) -> dict[str, Value]:
    """The facts of a contact that a message states with their names: days, who it was, which number, whose mail."""
    said = plain(text)
    facts: dict[str, Value] = {}
    if (found := _DEBIT.search(said)) and (day := read_when(found["before"] or found["after"], now, future=True)):
        facts["debit_on"] = day
    if (found := _USED.search(said)) and (day := read_when(_first_day(found["day"]), now)):
        facts["charged_on"] = day
    if found := _MAIL_DAYS.search(said):
        facts["mail_days"] = int(found["days"])
    named = _AGENT.search(said)
    number = _REFERENCE.search(said)
    if named or number:
        name = next((group for group in named.groups() if group), "") if named else ""
        facts["reference"] = " ".join(
            filter(None, (_as_written(text, name), _as_written(text, number["number"]) if number else ""))
        )
    if _MINE.search(said):
        facts["mail_to"] = "mine"
    if _WARNED.search(said):
        facts["warned"] = "yes"
    if _PICTURE.search(said):
        facts["screenshot"] = "yes"
    if is_on_phone_bill(said):
        facts["paid_by"] = "carrier"
    return facts


def _first_day(text: str) -> str:
    day = re.match(r"[^0-9]*[0-9]{1,4}(?: ?[/月年-] ?[0-9]{1,2}){1,2}日?", text)
    return day[0] if day else text


def _as_written(text: str, word: str) -> str:
    """A word found in the folded text, as the person wrote it."""
    at = plain(text).find(word) if word else -1
    same_length = len(plain(text)) == len(text)
    return text[at : at + len(word)] if at >= 0 and same_length else word
