"""Who is who in a text: whose card it is, who told of it, and whether the holder can speak for themselves.

Reads words of kinship as they are written, in Japanese and English; what was not said stays absent.
"""

from __future__ import annotations

import re
import unicodedata

from bot.core.case import Value

_WORDS = {
    "mother": "母 お母さん 母親 おふくろ 義母 ママ mother mom mum mother-in-law",
    "father": "父 お父さん 父親 おやじ 義父 パパ father dad father-in-law",
    "grandmother": "祖母 おばあちゃん おばあさん ばあちゃん grandmother grandma granny",
    "grandfather": "祖父 おじいちゃん おじいさん じいちゃん grandfather grandpa granddad",
    "uncle": "叔父 伯父 おじ おじさん uncle",
    "aunt": "叔母 伯母 おば おばさん aunt auntie",
    "husband": "夫 旦那 だんな 主人 husband",
    "wife": "妻 嫁 家内 奥さん wife",
    "son": "息子 son",
    "daughter": "娘 daughter",
    "brother": "兄 弟 お兄ちゃん 兄貴 brother",
    "sister": "姉 妹 お姉ちゃん sister",
    "cousin": "いとこ 従兄弟 従姉妹 cousin",
    "friend": "友人 友達 ともだち 友だち 知人 知り合い friend",
    "neighbour": "近所の人 隣の人 ご近所 お隣 neighbour neighbor",
    "colleague": "同僚 上司 社長 colleague boss",
}
KIN: dict[str, str] = {word: code for code, words in _WORDS.items() for word in words.split()}
_ONE = "|".join(sorted((re.escape(word) for word in KIN if not word.isascii()), key=len, reverse=True))
_EN = "|".join(sorted((re.escape(word) for word in KIN if word.isascii()), key=len, reverse=True))
_THEIRS = r"(?:の|名義の?)(?:名義の)?(?:クレジット|キャッシュ|家族)?(?:カード|口座|明細|請求|通帳|スマホ|携帯)"
_HOLDER = re.compile(
    rf"(?<![一-鿿])(?P<ja>{_ONE})(?:さん|ちゃん|様)?{_THEIRS}"
    rf"|\b(?P<en>{_EN})(?:'s|s')? (?:\w+ ){{0,2}}(?:card|statement|account|bill)"
)
_TELLER = re.compile(
    rf"(?<![一-鿿])(?P<ja>{_ONE})(?:さん|ちゃん|様)?(?:から(?:電話|連絡|相談|聞|きい|LINE|line|メール|頼)|に(?:聞|きい|言われ|頼まれ|相談)|が(?:電話|言って|言う|見つけ|気づ|気付|聞い))"
    rf"|\b(?P<en>{_EN}) (?:called|rang|phoned|told|says?|said|asked|found|noticed|got|received|has)\b|\b(?:call|word|message) from my (?P<from>{_EN})\b"
)
_SUBJECT = re.compile(rf"(?<![一-鿿])(?P<ja>{_ONE})(?:さん|ちゃん|様)?(?:が|は|も|に)|\bmy (?P<en>{_EN})\b")
_CANNOT = re.compile(
    r"認知症|ぼけて|ボケて|入院|寝たきり|亡くな|意識が|施設に(?:入|い)|本人(?:に|は|が|と).{0,8}(?:聞け|きけ|話せ|話が?でき|確認でき|でき)ない"
    r"|dementia|alzheimer|in (?:the )?hospital|passed away|cannot speak|can'?t (?:be asked|ask (?:him|her|them))"
)
RELATION = {
    "husband": "spouse", "wife": "spouse", "mother": "child", "father": "child", "grandmother": "child", "grandfather": "child",
    "friend": "helper", "neighbour": "helper", "colleague": "helper",
}  # fmt: skip
"""What the person who writes is to the holder, where the holder's kinship tells it; else a relative."""


def plain(text: str) -> str:
    """The text as patterns are read on it: NFKC, small letters, straight apostrophes."""
    return unicodedata.normalize("NFKC", text).casefold().replace("’", "'")


def read_roles(text: str) -> dict[str, Value]:
    """`holder` (family, other), `holder_is`, `manager_is` (who told of it) and `holder_cannot`, as far as they are told.

    Somebody who tells of another one's card is the helper who types; who told them, looks after the papers.
    """
    said = plain(text)
    holder, teller = _kin(_HOLDER.search(said)), _kin(_TELLER.search(said))
    if not holder and teller:
        others = {_kin(found) for found in _SUBJECT.finditer(said)} - {teller, ""}
        holder = others.pop() if len(others) == 1 else teller
    facts: dict[str, Value] = {}
    if holder:
        facts |= {
            "holder": "family" if holder not in ("friend", "neighbour", "colleague") else "other",
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
