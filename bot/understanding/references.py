"""What a person copies from papers and calls: the number of an order or case, the one who served them, the telephone number."""

from __future__ import annotations

import re

from bot.understanding.counts import read_phones
from bot.understanding.late import late

_NUMBER = r"(?:[A-Za-z]{0,12}[-_]?[0-9][A-Za-z0-9_-]{2,30}|[A-Z]{1,4}(?:[- ][A-Z0-9]{2,12}){1,4})"
_ORDER = late(
    r"(?:(?:注文|ご注文|受付|受注|受付け|お?問い?合わ?せ|ケース|チケット|予約|伝票|追跡|管理|取引|整理|案件|照会"
    r"|申込み?|お客様|会員|契約|請求書?|参照|オーダー|確認|依頼)(?:の)?(?:番号|no\.?|№|id|ナンバー|コード)"
    r"|(?:注文|ケース|チケット|オーダー|受付)(?=[#＃])|オーダーナンバー|オーダー(?:no|id)"
    r"|(?:your )?\b(?:order|case|contract|policy|ticket|reference|ref|invoice|booking|confirmation|tracking|claim"
    r"|transaction|request|reservation|complaint|incident|receipt)"
    r"(?: (?:number|no\.?|nr\.?|num|id|code|#)|(?= ?[#:]))"
    r"|\b(?:case|ticket|order|ref|reference|booking|claim|invoice)(?= [A-Z0-9-]*[0-9]{4}))"
    rf"[ :：はがの、=#\"「『(.]{{0,4}}(?:(?:is|was|,) )?#?(?P<number>(?=[A-Za-z_-]*[0-9]){_NUMBER})(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_TELEPHONE = late(r"0[5789]0-?[0-9]{4}-?[0-9]{4}|0[0-9]{1,3}-[0-9]{1,4}-[0-9]{4}")
_NAME = r"(?:[一-龠々]{1,5}|[ァ-ヶー]{2,10}|[A-Z][A-Za-z'-]{1,15}(?: [A-Z][A-Za-z'-]{1,15})?)"
_KANA = r"[ぁ-ん]{2,5}"
_SERVED = (
    r"(?:担当者?|対応者|対応して(?:くれ|い)た(?:の|人|方)|営業(?:担当|マン)?|係(?:の人|員)?|オペレーター|窓口|受付"
    r"|店員|スタッフ|責任者)"
)
_STAFF = (
    late(
        rf"{_SERVED}(?:は|の|が|も|者)?(?:名前は|名は)?[ 、,:：=・「『(（]{{0,2}}"
        rf"(?P<name>{_NAME}|{_KANA}(?=さん|様|氏|と(?:名|い|言)))"
        r"(?:さん|様|氏|(?=と(?:名乗|いう|言|い))|(?=[」』)）]))"
    ),
    late(rf"担当者?[ :：=は]{{1,3}}(?P<name>{_NAME})(?=[ 、。,.)）]|です|でした|だった|$)"),
    late(
        rf"(?:カスタマー|サポート|センター|店|社|部|課|係|営業所|代理店|事務所|窓口|名乗る|という|と言う)の?(?P<name>{_NAME})(?:さん|様|氏)"
    ),
    late(r"担当者?(?P<name>[ァ-ヶー]{2,10})(?=[ 、。,.()（）]|から|$)"),
    late(
        rf"(?P<name>{_NAME}|{_KANA})(?:さん|様|氏)?(?:という|っていう|と名乗る|と(?:名)?乗った|って名乗る)"
        r"(?:名前の)?(?:人|者|方|男性?|女性?|担当者?|オペレーター|社員|店員|営業マン?|係員?)"
    ),
    late(
        rf"(?<![一-龠ァ-ヶー])(?P<name>{_NAME})(?:さん|氏|様)(?:が|という|って|は).{{0,4}}(?:担当|対応|電話に出|窓口|受け付け|受付)"
    ),
    late(
        r"(?i:agent|rep|representative|staff(?: member)?|operator|guy|man|woman|lady|person|someone|salesman"
        r"|salesperson|advisor|adviser|clerk|technician|engineer|handler|manager|supervisor|employee"
        r"|contact(?: person)?|in charge|spoke (?:to|with)|talked (?:to|with)|dealt with)"
        r"(?i:,? (?:is|was|there was|there is|called|named|by the name of|who called himself|who called herself"
        r"|calling himself|calling herself|name(?:d| is| was)))?:? "
        r"(?:(?:Mr|Ms|Mrs|Miss|Mx)\.? )?(?P<name>[A-Z][a-z'-]{1,15}(?: [A-Z][a-z'-]{1,15})?)(?:-san)?\b"
    ),
    late(
        r"\b(?:Mr|Ms|Mrs|Miss|Officer|Inspector|Detective|Agent|Technician|Engineer|Attorney)\.? (?P<name>[A-Z][A-Za-z-]{1,15})(?!\*)"
    ),
    late(
        r"(?i:\b(?:(?:his|her|their|staff|agent|rep)(?:'s)? name (?:is|was)"
        r"|(?:handled|served|helped|signed up|sold) by|name of)) (?P<name>[A-Z][a-z'-]{1,15})"
    ),
    late(r"\b(?P<name>[A-Z][a-z]{1,15})-san\b"),
)
_NOBODY_WORDS = (
    "担当 対応 会社 業者 警察 銀行 本人 女性 男性 若い 日本 外国 海外 自分 相手 電話 以外 お客 弁護士 詐欺 役所 "
    "市役所 警察官 刑事 息子 娘 孫 母 父 夫 妻 "
    "サポート センター カスタマー マイクロソフト アマゾン ノートン マカフィー オペレーター スタッフ コールセンター "
    "Microsoft Apple Amazon Norton Google Japan Japanese English Chinese Indian Support The I Line LINE Facebook "
    "Telegram WhatsApp Tinder And But He She They"
)
_NOBODY = frozenset(_NOBODY_WORDS.split())
_ABROAD = late(r"(?<![0-9A-Za-z+])(\+ ?(?!81)[1-9][0-9]{0,2}(?:[ ().-]{0,2}[0-9]){7,12})(?![0-9])")


def order_numbers(text: str) -> list[str]:
    """The numbers of orders, cases or enquiries in a text in NFKC, each once; a telephone number is none."""
    numbers = (found["number"].rstrip("-_") for found in _ORDER.finditer(text))
    return list(dict.fromkeys(number for number in numbers if not _TELEPHONE.fullmatch(number)))


def staff_names(text: str) -> list[str]:
    """The names of those who served or called, without さん, the surest first."""
    named = (found["name"] for pattern in _STAFF for found in pattern.finditer(text))
    return list(dict.fromkeys(name for name in named if name not in _NOBODY))


def phone_numbers(text: str) -> list[str]:
    """The telephone numbers with the hyphens as typed: those of Japan, then those from abroad."""
    at_home = read_phones(text) if "0" in text else []
    return [*at_home, *(found[1] for found in _ABROAD.finditer(text))] if "+" in text else at_home
