"""What somebody tells of a contract they were talked into, in any order and without being asked: how, by whom, on which paper.

「ハヤテ光ご契約内容のご案内 10/3受取 店頭 月5280円」, "they said I could keep my old line". Knows no case.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime

from bot.core.calendar import in_japan
from bot.core.case import Value
from bot.understanding.answers import read_money, read_when
from bot.understanding.late import late

_NET = late(
    r"モデム|ルーター|ルータ|ひかり|光(?:回線|電話|コラボ|ファイバー)|(?<=[ァ-ヶーA-Za-z一-龠])光(?![一-龠])"
    r"|プロバイダ|固定回線|インターネット|ネット回線"
    r"|ホームルーター|wi-?fi|\bfib(?:er|re)\b|\bbroadband\b|\brouter\b|\bmodem\b",
    re.IGNORECASE,
)
_MOBILE = late(
    r"スマホ|携帯(?:電話)?(?:の)?(?:契約|回線|会社|ショップ)|格安sim|simカード|\bmobile (?:plan|phone) contract\b",
    re.IGNORECASE,
)
_PAPER = late(
    r"ご?契約内容の?(?:ご案内|お知らせ|確認書)|契約(?:書|書面)|申込書(?:の控え)?|控えの紙|重要事項説明書|\bcontract (?:paper|document)s?\b",
    re.IGNORECASE,
)
_NO_PAPER = late(r"(?:書類|紙|契約書|書面)(?:は|も|を)?(?:もらって(?:い)?ない|ない|なし|受け取って(?:い)?ない)")
_RECEIVED = late(
    r"(?P<day>[0-9]{1,4}[/月.-][0-9]{1,2}日?(?:[/-][0-9]{1,2})?|昨日|おととい|一昨日|今日"
    r"|先週の?[月火水木金土日]曜?日?)"
    r"[^0-9、。\n]{0,8}?(?:に)?(?:受取|受け取|うけと|届|もらっ|受領)"
    r"|(?:受取日?|受け取(?:った|り)日?|受領日?|届いた日?)(?:は|が|:|\s)*"
    r"(?P<late>[0-9]{1,4}[/月.-][0-9]{1,2}日?(?:[/-][0-9]{1,2})?)"
    r"|received (?:it |the [a-z]+ )?(?:on )?(?P<en>[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2})"
    r"|\b(?:letter|papers?|contract|documents?|envelope) "
    r"(?:came|arrived|was (?:delivered|dated)|is dated|reached (?:her|him|me|us))(?: in the mail)?(?: on| last)? ?"
    r"(?P<came>[^.,\n]{3,20})",
    re.IGNORECASE,
)
_DAY = r"[0-9]{1,4}[/月.-][0-9]{1,2}日?(?:[/-][0-9]{1,2})?|昨日|きのう|おととい|一昨日|今日|きょう|さっき|先週の?[月火水木金土日]曜?日?"
_SIGNED = late(
    rf"(?P<day>{_DAY})[^。\n]{{0,24}}?(?:(?:契約|サイン|署名|申し込み?|申込み?)(?:を)?(?:し(?:た|て|まし)|させ|さら)|(?:判|はん|印鑑|ハンコ|はんこ)(?:を|も)?(?:押|つ[いかき]))"
    r"|\b(?:signed|agreed|contracted)\b[^.\n]{0,40}?\b(?P<en>today|yesterday|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2})\b",
    re.IGNORECASE,
)
_AGREED = late(r"\b(?:sign|signed|signs|contract|contracted|agreed)\b", re.IGNORECASE)
_GOODS = late(
    r"(?P<goods>[一-龠ァ-ヶーA-Za-z0-9]{2,12})(?:を|の)(?:契約|購入)?(?:し(?:た|て|まし)|させられ|買わされ|買って|買った|契約さ)"
)
_NO_GOODS = re.compile(r"契約|サイン|電話|訪問|申込|書類|紙$|書$|解約|説明|署名|お金|円$")
_MONTHLY = late(r"月(?:額|々)?\s*(?P<yen>[0-9][0-9,]{2,6})\s*円")
_SELLER = late(
    r"(?:契約(?:の相手|先)|会社(?:名)?|相手)(?:は|が|:)\s*(?P<said>[^\s、。,]{2,24}?)(?=[\s、。,]|です|$)"
    r"|(?P<head>[一-龠ァ-ヶーA-Za-z0-9・]{2,20})(?:の|から)?\s*(?:ご契約内容|契約内容の|契約書)"
)
_PLACE = late(r"(?P<place>スーパー|店頭|量販店|電器店|駅前|ショッピングセンター|モール|商店街|イベント会場|自宅|玄関)")
_QUOTE = late(r"[「『](?P<words>[^」』]{4,120})[」』](?:と|って)(?:言|い(?:わ|っ)|説明|聞|勧)")
_BADGE = late(r"(?:名札|ネームプレート)(?:は|に|が)?[^。、]{0,12}(?:「[^」]+」|[一-龠]{1,4}(?:さん|と))")
_DEVICE = late(r"(?:ルーター|モデム|機械|端末|タブレット).{0,8}(?:[0-9]{1,3}回)?分割")
_DOOR = late(
    r"訪問|(?:家|うち|自宅|実家)(?:に|へ|まで)(?:急に|突然|いきなり)?来|玄関|飛び込み|(?:業者|セールス|営業|販売員|男の?人|二人組|作業(?:員|着))"
    r"[^。\n]{0,8}(?:が|に)(?:家に|うちに|突然|急に|いきなり)?(?:来|き(?:た|て|まし)|訪ね)|(?:屋根|床下|外壁|給湯器|配管|排水管?|分電盤|ブレーカー)[^。\n]{0,20}点検"
    r"|\b(?:came|come|visited) (?:\w+ )?(?:to|at|by) (?:my|our|the|her|his|their) (?:house|home|door|flat|apartment|place)\b"
    r"|\bdoor[- ]to[- ]door\b|\bknock\w* (?:on|at)\b|\brang the (?:door)?bell\b|\bat (?:my|our|her|his|the) door\b",
    re.IGNORECASE,
)
_PHONE_SOLD = late(
    r"電話(?:で|が(?:来|かかって)).{0,12}(?:勧め|すすめ|契約|言われ|申し込)|電話勧誘|(?:勧誘|セールス|営業)の?電話"
)
_NUMBER = late(r"(?<![0-9])[0-9][0-9-]{6,18}[0-9](?![0-9])")
_POSTED = late(
    r"(?:出し|送っ|投函し|郵送し|発送し)(?:た|まし|てきた|てき|て来)"
    r"|(?:郵便局|窓口|ポスト)(?:で|に|へ).{0,8}(?:出|入れ)|\b(?:posted|mailed|sent) (?:it|the)\b",
    re.IGNORECASE,
)
_NOT_POSTED = late(
    r"て(?:い)?ない|なかった|ません|まだ|たら|れば|ところ|たい|つもり|予定|[?？]\s*$|(?:です|ます|ました)か|\bnot\b|n't\b",
    re.IGNORECASE,
)
_FEW = 40
LEAST = 2
"""So many facts must a message tell before it is read as a story and not as the answer to what was asked."""


def read_contract(text: str, now: datetime) -> dict[str, Value]:
    """The facts of a contract in a message, by the names under which the flow keeps them."""
    said = unicodedata.normalize("NFKC", text)
    facts: dict[str, Value] = {**_how(said)}
    if _NO_PAPER.search(said):
        facts["paper"] = "no"
    elif _PAPER.search(said):
        facts["paper"] = "yes"
    if (found := _RECEIVED.search(said)) and (
        day := read_when(found["day"] or found["late"] or found["en"] or found["came"], now)
    ):
        if day[:10] <= in_japan(now).date().isoformat():
            facts["received_on"] = day
        facts.setdefault("paper", "yes")
    signed = _SIGNED.search(said)
    day = read_when(signed["day"] or signed["en"], now) if signed else None
    if day is None and said.isascii() and _AGREED.search(said):  # "three days ago … she signed"
        day = read_when(said, now)
    if day and day[:10] <= in_japan(now).date().isoformat():
        facts["contracted_on"] = day
    if (found := _GOODS.search(said)) and not _NO_GOODS.search(found["goods"]):
        facts["goods"] = found["goods"]
    if found := _MONTHLY.search(said):
        money = read_money(f"{found['yen']}円", bare=False)
        facts.update({"amount": money} if money else {})
    if found := _SELLER.search(said):
        facts["seller"] = found["said"] or found["head"]
    if found := _PLACE.search(said):
        facts["sold_at"] = found["place"]
    if _DEVICE.search(said):
        facts["device"] = "instalments"
    return facts


def _how(said: str) -> dict[str, Value]:
    """How it was sold, as far as the words leave no doubt. A line sold at the door falls under the rule for lines too."""
    if _NET.search(said):
        return {"sold": "line", "how": "net"}
    if _MOBILE.search(said):
        return {"sold": "line", "how": "mobile"}
    if _PHONE_SOLD.search(said):
        return {"sold": "pushed", "how": "phone"}
    if _DOOR.search(said):
        return {"sold": "pushed", "how": "door"}
    return {}


def read_quote(text: str) -> str:
    """What the seller said, in quotation marks, "" when nothing is quoted."""
    found = _QUOTE.search(text)
    return found["words"] if found else ""


def names_badge(text: str) -> bool:
    """Whether the name on the seller's badge is told."""
    return _BADGE.search(text) is not None


def is_posted(text: str) -> bool:
    """Whether somebody tells in few words that the letter is on its way; a question or a plan does not."""
    said = unicodedata.normalize("NFKC", text).strip()
    return len(said) <= _FEW and _POSTED.search(said) is not None and _NOT_POSTED.search(said) is None


def read_receipt(text: str) -> str:
    """The number of a registered letter's receipt, "" when there is none."""
    found = _NUMBER.search(unicodedata.normalize("NFKC", text).replace("ー", "-"))
    return found[0] if found else ""
