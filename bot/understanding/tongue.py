"""In which of the two languages somebody plainly writes. Says nothing of a name, a number or a few words."""

from __future__ import annotations

import re

from bot.understanding.fold import clean

_KANA = re.compile(r"[ぁ-ゖァ-ヺ]")
_SMALL_WORDS = frozenset(
    [
        "i",
        "my",
        "the",
        "a",
        "an",
        "to",
        "is",
        "me",
        "and",
        "it",
        "was",
        "on",
        "of",
        "they",
        "someone",
        "he",
        "she",
        "you",
        "from",
        "have",
        "that",
        "this",
        "with",
        "for",
        "can",
        "do",
        "not",
    ]
)
_LEAST_WORDS = 2
_OTHER_SCRIPTS = re.compile(r"[가-힣฀-๿Ѐ-ӿ؀-ۿऀ-ॿঀ-৿֐-׿က-႟ក-៿]")
_VIETNAMESE = re.compile(r"[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", re.IGNORECASE)
_CHINESE = re.compile(r"[我你您们这那吗呢没钱账户银诈骗卖买说请谢还过给帮]")
"""Characters of Chinese that Japanese writes otherwise, or never alone."""
_ROMANCE = frozenset(
    [
        "minha",
        "meu",
        "meus",
        "conta",
        "dinheiro",
        "não",
        "foi",
        "estou",
        "uma",
        "para",
        "com",
        "golpe",
        "perdi",
        "cartão",
        "ajuda",
        "obrigado",
        "tarjeta",
        "cuenta",
        "dinero",
        "mi",
        "mis",
        "ayuda",
        "me",
        "han",
        "robado",
        "estafa",
        "por",
        "que",
        "una",
        "los",
        "las",
        "fue",
        "estoy",
        "gracias",
        "akin",
        "ang",
        "aking",
        "pera",
        "ko",
        "nawala",
        "po",
        "sa",
        "uang",
        "saya",
        "rekening",
        "kartu",
        "tolong",
        "ditipu",
    ]
)
_LEAST_LETTERS = 4


def plainly_in(text: str) -> str:
    """ "ja", "en", or "" when neither is plain."""
    said = clean(text)
    if len(_KANA.findall(said)) >= 4:
        return "ja"
    words = set(re.findall(r"[a-z']+", said)) if said.isascii() else set()
    return "en" if len(words & _SMALL_WORDS) >= _LEAST_WORDS else ""


def is_foreign(text: str) -> bool:
    """Whether somebody plainly writes in neither of the two: in another script, or in words of another language."""
    said = clean(text)
    if _KANA.search(said):
        return False
    if len(_OTHER_SCRIPTS.findall(said)) > _LEAST_LETTERS or len(set(_VIETNAMESE.findall(said))) > _LEAST_WORDS:
        return True
    if len(_CHINESE.findall(said)) > _LEAST_WORDS:
        return True
    words = set(re.findall(r"[^\W\d_]+", said))
    return len(words & _ROMANCE) > _LEAST_WORDS and not words & _SMALL_WORDS - {"me", "a", "to"}
