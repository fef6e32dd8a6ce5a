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
_HIDE_JA = (
    r"(?:(?:言|い|話|はな|伝え|つたえ|知らせ|しらせ|教え|連絡し|ばらさ|バラさ|見せ)[わさ]?ないで(?!いい|も)(?:ください|下さい|ほしい|欲しい|くれ|ね|お願い)?"
    r"|(?:知られ|ばれ|バレ)たくない(?:です)?|(?:知られ|ばれ|バレ)ないように(?:して(?:ください|ほしい)?|お願い)?|(?:内緒|ないしょ|秘密|ひみつ)(?:で|に(?:して)?(?:ください|ほしい|おいて)?)?(?:お願いします)?(?!は|か))(?!と|って|言われ)"
)
_TOLD_JA = (
    rf"(?:あと|、|。|\s){{0,6}}(?<![一-鿿])(?P<told>{_JA})(?:さん|ちゃん|たち)?(?:が|も)?(?:いる|います|おられる)(?:けれど|けど|が)?も?[、 ]?"
    r"(?:言わ|話さ|伝え|知らせ|教え|連絡し)ないで(?:(?:ほしい|くれ)?(?:って|と(?:のこと|言って|いって)?)|ほしい(?:そう|らしい))?(?:です|だ|だって)?[。!！、 ]*"
)
"""Somebody who writes down for another: 「娘さんいるけど知らせないでって」. Of a caller's demand it would not say that they are there."""
_OPEN_JA = r"(?:言|話|はな|伝え|知らせ|連絡し)(?:っ|し)?てもいい(?:です|よ)?|(?:やっぱり|もう).{0,4}(?:話し|伝え|言っ|知らせ)(?:まし)?た"
_HIDE = re.compile(
    rf"(?:あと|それと|あの|お願い|、|。|\s){{0,6}}{_WHO_JA}(?:に|には|にだけは|だけには|にも|へは|は)?[、 ]?{_HIDE_JA}[。!！ ]*"
    rf"|{_TOLD_JA}"
    rf"|(?<!told me )(?<!said )(?:and |but |also |please |,|\s){{0,6}}(?:don'?t|do not|never) (?:tell|contact|call|inform|let) (?:my )?(?P<en>{_EN}|{_ALL_EN})(?: (?:know|find out))?(?: about (?:this|it))?[.! ]*"
    rf"|(?:and |but |\s){{0,6}}(?:keep (?:this|it) (?:secret |private )?from|i don'?t want) (?:my )?(?P<from>{_EN}|{_ALL_EN})(?: to (?:know|find out))?[.! ]*",
    re.IGNORECASE,
)
_OPEN = re.compile(
    rf"^(?:やっぱり)?{_WHO_JA}(?:に|には)(?:は)?(?:{_OPEN_JA})[。!！ ]*$|^(?:ok(?:ay)?,? )?(?:you (?:can|may) tell|i told) (?:my )?(?P<en>{_EN}|{_ALL_EN})[.! ]*$",
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
    found = list(_HIDE.finditer(said))
    if not found or said.rstrip().endswith(("?", "か", "かな")):
        return None
    whom = tuple(dict.fromkeys(_who(one) for one in found))
    return Secret(whom, " ".join(_HIDE.sub(" ", said).split()))


def lifts_secret(text: str) -> bool:
    """Whether somebody says that it may be talked about after all."""
    return _OPEN.search(_straight(text).strip()) is not None


def _who(found: re.Match[str]) -> str:
    word = next(group for group in found.groupdict().values() if group)
    return KIN.get(word.casefold(), "family")


def _straight(text: str) -> str:
    return unicodedata.normalize("NFKC", text).replace("’", "'")
