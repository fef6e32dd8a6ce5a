"""Six digits that somebody was given to type, alone or with nothing but words for a code around them; and who somebody is.

Knows words only.
"""

from __future__ import annotations

import re
import unicodedata

from bot.understanding.late import late
from bot.understanding.relatives import KIN

_MEANT = "コード こーど つなぐ つながる つなげる つないで 繋ぐ 繋がる ペア ペアリング 家族とつなぐ 招待 code pair pairing connect join link"
"""Words that say that such a code is meant, and no other number."""
_BESIDE = (
    "番号 数字 登録 家族 かぞく 相談 別の端末 機種変更 引き継ぎ 引継ぎ もらった もらいました 届いた 聞いた 聞きました 教えてもらった "
    "これ です でした は が を の と で に へ って という ください お願いします おねがいします "
    "number family my the is a it this here please with i got from to"
)
_MEANS = late("|".join(sorted(map(re.escape, _MEANT.split()), key=len, reverse=True)), re.IGNORECASE)
_WORD = "|".join(sorted(map(re.escape, f"{_MEANT} {_BESIDE}".split()), key=len, reverse=True))
_GAP = r"[\s、。,.:;!?「」『』()\"'#=*_~・\-‐‑–—―]*"
_CODE = late(
    rf"{_GAP}(?:(?:{_WORD}){_GAP})*+(?P<code>[0-9](?:[ ・\-‐‑–—―−ーの]?[0-9]){{5}}|[0-9](?:[、,.] ?[0-9]){{5}})"
    rf"(?![0-9]){_GAP}(?:(?:{_WORD}){_GAP})*+",
    re.IGNORECASE,
)
_KANJI = str.maketrans("〇零一二三四五六七八九", "00123456789")
_SPOKEN = {
    spoken: str(digit)
    for digit, words in enumerate(
        (
            "ゼロ ぜろ れい レイ まる マル zero oh", "いち イチ one", "に ニ two", "さん サン three", "よん ヨン し シ four", "ご ゴ five",
            "ろく ロク six", "なな ナナ しち シチ seven", "はち ハチ eight", "きゅう キュウ く ク nine",
        )
    )
    for spoken in words.split()
}  # fmt: skip
_DIGIT = "|".join(sorted(_SPOKEN, key=len, reverse=True))
_READ_ALOUD = late(rf"(?:{_DIGIT})(?:[\s、,.・\-ー]*(?:{_DIGIT})){{5}}")
"""Six digits as somebody writes them down who hears them on the telephone."""
_LONGEST = 80
_LONGEST_NAME = 20
_KIN_EN = late(rf"\b({'|'.join(sorted((re.escape(word) for word in KIN if word.isascii()), key=len, reverse=True))})\b")
_KIN_JA = late("|".join(sorted((re.escape(word) for word in KIN if not word.isascii()), key=len, reverse=True)))


def read_code(text: str) -> tuple[str, bool] | None:
    """The six digits, and whether the words beside them say that a code is meant; None for a text that is anything else."""
    said = unicodedata.normalize("NFKC", text).strip().casefold()
    if len(said) <= _LONGEST:
        said = _READ_ALOUD.sub(lambda six: re.sub(_DIGIT, lambda one: _SPOKEN[one[0]], six[0]), said).translate(_KANJI)
    found = _CODE.fullmatch(said) if len(said) <= _LONGEST else None
    if found is None:
        return None
    return re.sub(r"[^0-9]", "", found["code"]), _MEANS.search(said) is not None


def read_who(text: str) -> str:
    """The kinship word of a short answer that names one relative, "" for anything else."""
    said = unicodedata.normalize("NFKC", text).strip().casefold()
    found = {KIN[word] for word in (*_KIN_EN.findall(said), *_KIN_JA.findall(said))}
    return found.pop() if len(found) == 1 and len(said) <= _LONGEST_NAME else ""
