"""Who is who in a text: whose card it is, who told of it, and whether the holder can speak for themselves.

Reads words of kinship as they are written, in Japanese and English; what was not said stays absent.
"""

from __future__ import annotations

import re
import unicodedata

from bot.core.case import Value
from bot.core.roles import NO_KIN, RELATION
from bot.understanding.once import once

_WORDS = {
    "mother": "母 お母さん 母親 おふくろ 義母 ママ 夫の母 妻の母 義理の母 姑 mother mom mum mother-in-law",
    "father": "父 お父さん 父親 おやじ 義父 パパ 夫の父 妻の父 義理の父 舅 father dad father-in-law",
    "grandmother": "祖母 おばあちゃん おばあさん ばあちゃん grandmother grandma granny",
    "grandfather": "祖父 おじいちゃん おじいさん じいちゃん grandfather grandpa granddad",
    "uncle": "叔父 伯父 おじ おじさん uncle",
    "aunt": "叔母 伯母 おば おばさん aunt auntie",
    "husband": "夫 旦那 だんな 主人 husband",
    "wife": "妻 嫁 家内 奥さん wife",
    "son": "息子 son",
    "daughter": "娘 daughter",
    "brother": "兄 弟 お兄ちゃん 兄貴 義兄 義弟 姉の夫 姉の旦那 妹の夫 妹の旦那 brother brother-in-law",
    "sister": "姉 妹 お姉ちゃん 義姉 義妹 兄嫁 兄の嫁 兄の妻 弟の嫁 弟の妻 sister sister-in-law",
    "parent": "親 両親 うちの親 parent parents",
    "niece": "姪 姪っ子 niece",
    "nephew": "甥 甥っ子 nephew",
    "grandchild": "孫 お孫さん 孫娘 孫息子 grandchild grandson granddaughter",
    "daughter_in_law": "息子の嫁 息子の妻 息子の奥さん お嫁さん daughter-in-law",
    "son_in_law": "娘婿 婿 お婿さん 娘の夫 娘の旦那 娘の主人 son-in-law",
    "guardian": "成年後見人 後見人 保佐人 補助人 任意後見人 guardian conservator",
    "carer": (
        "ケアマネ ケアマネージャー ケアマネジャー ヘルパー ヘルパーさん 介護士 介護職員 施設の職員 民生委員 "
        "社会福祉士 訪問看護師 carer caregiver care_manager care_worker social_worker"
    ),
    "client": "利用者 利用者さん 入居者 入居者さん 依頼者 依頼人 被後見人 担当の方 client clients",
    "cousin": "いとこ 従兄弟 従姉妹 cousin",
    "friend": "友人 友達 ともだち 友だち 知人 知り合い friend",
    "neighbour": "近所の人 隣の人 ご近所 お隣 neighbour neighbor",
    "colleague": "同僚 上司 社長 colleague boss",
}
KIN: dict[str, str] = {word.replace("_", " "): code for code, words in _WORDS.items() for word in words.split()}
JA = "|".join(sorted((re.escape(word) for word in KIN if not word.isascii()), key=len, reverse=True))
EN = "|".join(sorted((re.escape(word) for word in KIN if word.isascii()), key=len, reverse=True))
KIN_WORD = re.compile(f"{JA}|{EN}")
_THEIRS = r"(?:の|名義の?)(?:名義の)?(?:クレジット|キャッシュ|家族)?(?:カード|口座|明細|請求|通帳|スマホ|携帯)"
_HOLDER = re.compile(
    rf"(?<![一-鿿])(?P<ja>{JA})(?:さん|ちゃん|様)?{_THEIRS}"
    rf"|\b(?P<en>{EN})(?:'s|s')? (?:\w+ ){{0,2}}(?:card|statement|account|bill)"
)
_TELLER = re.compile(
    rf"(?<![一-鿿])(?P<ja>{JA})(?:さん|ちゃん|様)?"
    r"(?:から(?:電話|連絡|相談|聞|きい|LINE|line|メール|頼)|に(?:聞|きい|言われ|頼まれ|相談)"
    r"|が(?:電話|言って|言う|見つけ|気づ|気付|聞い))"
    rf"|\b(?P<en>{EN}) (?:called|rang|phoned|told|says?|said|asked|found|noticed|got|received|has)\b"
    rf"|\b(?:call|word|message) from my (?P<from>{EN})\b"
)
_SUBJECT = re.compile(
    rf"(?<![一-鿿])(?P<ja>{JA})(?:さん|ちゃん|様)?(?:が|は|も|に)|\bmy (?P<en>{EN})\b"
    rf"|(?:^|[.!,;] )(?P<bare>{EN})(?= (?:is|was|has|got|sent|paid|gave|did|went|bought|told|received|called)\b)"
)
_I_PAID = re.compile(
    r"(?<!if )(?<!should )\bi (?:have |already |just )*(?:send|sent|paid|pay|transferr?(?:ed)?|wired|bought)\b(?! (?:her|him|them) to)"
)
"""Who paid themselves has their own trouble, whoever asked them to."""
_CANNOT = re.compile(
    r"認知症|ぼけて|ボケて|入院|寝たきり|亡くな|意識が|施設に(?:入|い)"
    r"|本人(?:に|は|が|と).{0,8}(?:聞け|きけ|話せ|話が?でき|確認でき|でき)ない"
    r"|dementia|alzheimer|in (?:the )?hospital|passed away|cannot speak|can'?t (?:be asked|ask (?:him|her|them))"
)


@once
def plain(text: str) -> str:
    """The text as patterns are read on it: NFKC, small letters, straight apostrophes."""
    return unicodedata.normalize("NFKC", text).casefold().replace("’", "'")


def read_roles(text: str, *, proxy: bool = False) -> dict[str, Value]:
    """`holder` (family, other), `holder_is`, `manager_is` (who told of it) and `holder_cannot`, as far as they are told.

    Somebody who tells of another one's card is the helper who types; who told them, looks after the papers. `proxy`: the
    trouble is known to be another person's, so the only one who is named has it.
    """
    said = plain(text)
    holder = teller = ""
    if KIN_WORD.search(said):
        holder, teller = _kin(_HOLDER.search(said)), _kin(_TELLER.search(said))
    if not holder and teller:
        others = {_kin(found) for found in _SUBJECT.finditer(said)} - {teller, ""}
        holder = others.pop() if len(others) == 1 else teller
    if not holder and proxy and not _I_PAID.search(said):
        named = {_kin(found) for found in _SUBJECT.finditer(said)} - {""}
        holder = named.pop() if len(named) == 1 else ""
    facts: dict[str, Value] = {}
    if holder:
        facts |= {
            "holder": "other" if holder in NO_KIN else "family",
            "holder_is": holder,
        }
        facts |= {"relation": RELATION.get(holder, "kin"), "typist": "helper"}
    if holder and teller and teller != holder:
        facts["manager_is"] = teller
    if _CANNOT.search(said):
        facts["holder_cannot"] = "yes"
    return facts


def _kin(found: re.Match[str] | None) -> str:
    word = next((group for group in found.groups() if group), "") if found else ""
    return KIN.get(word, "")
