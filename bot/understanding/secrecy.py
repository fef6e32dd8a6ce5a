"""「妻には言わないで」: from whom somebody wants to keep their matter, and when they lift it again.

A mere question ("should I tell my wife?") is none. Knows words only.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from bot.understanding.relatives import KIN

_JA = "|".join(sorted((re.escape(word) for word in KIN if not word.isascii()), key=len, reverse=True))
_EN = "|".join(sorted((re.escape(word) for word in KIN if word.isascii()), key=len, reverse=True))
_ALL_JA = "家族|うちの人|身内|親戚|誰|だれ|みんな|まわり|周り|親|両親|子ども|子供|会社|職場"
_ALL_EN = "family|anyone|anybody|parents|children|kids|people"
_WHO_JA = rf"(?<![一-鿿])(?:うちの|私の)?(?P<who>{_JA}|{_ALL_JA})(?:さん|ちゃん|たち)?"
_HOW_JA = (
    r"(?:絶対に?|ぜったいに?|決して|けっして|どうしても|できれば|なるべく|とにかく|本当に|ほんとうに|まだ|今は"
    r"|いまは|もう|何も|なにも|この(?:こと|話)[はを]?|これ[はを]"
    r"|心配を?(?:かけ|させ)たくない(?:ので|から)|[、 ]){0,4}"
)
_KNOWN_JA = r"(?:知られ|ばれ|バレ|気づかれ|気付かれ)"
_HIDE_JA = (
    r"(?:(?:言|い|話|はな|伝え|つたえ|知らせ|しらせ|教え|連絡し|ばらさ|バラさ|見せ)[わさ]?ないで(?!いい|も)"
    r"(?:ください|下さい|ほしい|欲しい|くれ|ね|お願い)?"
    rf"|{_KNOWN_JA}(?:たくない(?:ん?です)?|たくありません|ないように(?:して(?:ください|ほしい)?|お願い)?|ないうちに"
    r"|ずに?|ることなく"
    r"|ると(?:困|こま|まず|大変)(?:る|ります|い)?(?:ん?です)?"
    r"|たら(?:困|こま|まず|大変|終わり|おわり|離婚|怒)(?:る|ります|い|られ(?:る|ます))?(?:ん?です)?"
    r"|るのが(?:怖|こわ|いや|嫌)い?(?:ん?です)?)"
    r"|(?:言わ|話さ|伝え|知らせ)(?:ずに|ないまま)|言え(?:ません|ない|なくて)"
    r"|(?:内緒|ないしょ|秘密|ひみつ)(?:で|に(?:して)?(?:ください|ほしい|おいて)?)?(?:お願いします)?(?!は|か))"
)
_TOLD_JA = (
    rf"(?:あと|、|。|\s){{0,6}}(?<![一-鿿])(?P<told>{_JA})(?:さん|ちゃん|たち)?(?:が|も)?(?:いる|います|おられる)"
    r"(?:けれど|けど|が)?も?[、 ]?"
    r"(?:言わ|話さ|伝え|知らせ|教え|連絡し)ないで"
    r"(?:(?:ほしい|くれ)?(?:って|と(?:のこと|言って|いって)?)|ほしい(?:そう|らしい))?"
    r"(?:です|だ|だって)?[。!！、 ]*"
)
"""Somebody who writes down for another: 「娘さんいるけど知らせないでって」. Of a caller's demand it would not say that they are there."""
_OPEN_JA = r"(?:言|話|はな|伝え|知らせ|連絡し)(?:っ|し)?てもいい(?:です|よ)?|(?:やっぱり|もう).{0,4}(?:話し|伝え|言っ|知らせ)(?:まし)?た"
_HIDE = re.compile(
    rf"(?:あと|それと|あの|お願い|、|。|\s){{0,6}}{_WHO_JA}"
    rf"(?:に(?:だけ)?[はも]?|だけには|へは|は|も)?{_HOW_JA}{_HIDE_JA}[。!！ ]*"
    rf"|{_TOLD_JA}"
    rf"|(?:and |but |also |please |,|\s){{0,6}}"
    r"(?:don'?t|do not|never|can'?t|cannot|(?:can|could|would|will) you (?:please )?not) (?:ever )?"
    r"(?:tell|contact|call|inform|let|mention (?:this|it|anything) to"
    rf"|say (?:anything|a word)(?: about (?:this|it))? to) (?:my )?(?P<en>{_EN}|{_ALL_EN})(?: (?:know|find out))?"
    r"(?: about (?:this|it))?[.! ]*"
    rf"|(?:and |but |please |\s){{0,6}}(?:(?:keep|hide) (?:this|it|everything) (?:a )?"
    r"(?:secret |private |hidden |away )?from|i (?:really |absolutely |just )?(?:don'?t|do not) want) (?:my )?"
    rf"(?P<from>{_EN}|{_ALL_EN})(?: to (?:ever )?(?:know|find out|hear))?[.! ]*"
    rf"|my (?P<must>{_EN}|{_ALL_EN}) (?:must|should|can|may)(?: ?not|n'?t| never) (?:ever )?"
    r"(?:know|find out|hear|learn|see)[^.!?]*[.! ]*"
    rf"|my (?P<lacks>{_EN}|{_ALL_EN}) (?:doesn'?t|does not|don'?t|do not) know[^.!?]{{0,12}}"
    r"(?:(?:and|i want)[^.!?]*(?:that way|keep it so)|(?:please )?keep (?:it |this )?(?:a )?secret)[.! ]*"
    rf"|without (?:my )?(?P<without>{_EN}|{_ALL_EN}) (?:ever )?(?:knowing|finding out|noticing|hearing)[.! ]*"
    r"|(?P<nobody>nobody|no one)(?: in my family| at home)? (?:can|may|must|should) (?:ever )?(?:know|find out)[.! ]*",
    re.IGNORECASE,
)
_MAY_HIDE = re.compile(
    r"ないで|知られ|ばれ|バレ|気づかれ|気付かれ|ずに|ないまま|言え|内緒|ないしょ|秘密|ひみつ"
    r"|n'?t|not|never|from|without|nobody|no one",
    re.IGNORECASE,
)
"""What every wish of the above has in it; the whole pattern is dear to ask of a message that has nothing of it."""
_QUOTED = re.compile(r"[」』\"' ]*(?:と(?!思|おも|ても)|って|ぞ|言われ)|(?<=ないで)(?:勝手|払|買|使|契約|送っ|渡し)")
_QUOTES = re.compile(r"\b(?:told (?:me|us)|said|says|asked me|insisted)(?: to| that(?: i)?)?[\s,:\"']*$", re.IGNORECASE)
_END = re.compile(r"[。!！?\n]|(?<=[a-z])\.\s")
_REQUESTS = re.compile(
    r"(?:and |but |also |please |,|\s)*(?:can|could|would|will) you (?:please )?not\b", re.IGNORECASE
)
"""A wish in the form of a question."""
_SHOULD = re.compile(
    r"(?:ほう|方)が(?:いい|よい|良い)|べき|大丈夫|(?:て|で)も?(?:いい|よい|良い)|\b(?:should|do i|must i|is it)\b",
    re.IGNORECASE,
)
_OPEN = re.compile(
    rf"^(?:やっぱり)?{_WHO_JA}(?:に|には)(?:は)?(?:{_OPEN_JA})[。!！ ]*$"
    rf"|^(?:ok(?:ay)?,? )?(?:you (?:can|may) tell|i told) (?:my )?(?P<en>{_EN}|{_ALL_EN})[.! ]*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Secret:
    """Whom the matter is kept from (kinship words, "family" for everybody), and the rest of the message."""

    whom: tuple[str, ...]
    rest: str


def read_secret(text: str) -> Secret | None:
    """The wish to keep it from somebody, with what else the message says."""
    said = _straight(text)
    if not _MAY_HIDE.search(said):
        return None
    found = [one for one in _HIDE.finditer(said) if not _is_quoted(said, one) and not _is_asked(said, one)]
    if not found:
        return None
    rest = said
    for one in reversed(found):
        rest = f"{rest[: one.start()]} {rest[one.end() :]}"
    return Secret(tuple(dict.fromkeys(_who(one) for one in found)), " ".join(rest.split()))


def _is_quoted(said: str, found: re.Match[str]) -> bool:
    """Whether it is what another demanded, a caller who wants nobody told; or what somebody did without a word."""
    if found["told"]:
        return False
    return bool(_QUOTED.match(said, found.end()) or _QUOTES.search(said[: found.start()]))


def _is_asked(said: str, found: re.Match[str]) -> bool:
    """Whether its sentence asks if one should; a wish with a question after it is a wish."""
    before, after = _END.split(said[: found.start()])[-1], _END.split(said[found.end() :])[0]
    whole = f"{before}{found[0]}{after}".strip()
    if found[0].rstrip().endswith(("。", "!", ".")):
        return False
    if _REQUESTS.match(found[0].strip()):
        return False
    asks = whole.endswith(("か", "かな")) or said[found.end() + len(after) :].startswith("?")
    return asks and (
        after.strip() in ("", "か", "かな", "です", "ですか", "んですか") or _SHOULD.search(whole) is not None
    )


def lifts_secret(text: str) -> bool:
    """Whether somebody says that it may be talked about after all."""
    return _OPEN.search(_straight(text).strip()) is not None


def _who(found: re.Match[str]) -> str:
    word = next(group for group in found.groupdict().values() if group)
    return KIN.get(word.casefold(), "family")


def _straight(text: str) -> str:
    return unicodedata.normalize("NFKC", text).replace("’", "'")
