"""In which of the two languages somebody plainly writes. Says nothing of a name, a number or a few words."""

from __future__ import annotations

import re

from bot.understanding.fold import clean

_KANA = re.compile(r"[ぁ-ゖァ-ヺ]")
_SMALL = """
    i my me we our he his him she her they them you your it its the a an this that these those there to of on in at by from for with
    and or but so if not no is am are was were be been have has had do does did don't didn't doesn't can can't cannot will what who
    how why when where which someone somebody please just now yesterday today every month shows says said got
"""
_SMALL_WORDS = frozenset(_SMALL.split())
_ALSO_ELSEWHERE = frozenset("a an am at do has her his in me no on or so to was will".split())  # noqa: SIM905
"""Small words that other languages have as well."""
_LEAST_WORDS, _MANY_WORDS = 2, 4
"""Small words that make a text English; in a text of many words one that is only English is enough."""
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
_NEARLY_ALL = 0.9


def plainly_in(text: str) -> str:
    """ "ja", "en", or "" when neither is plain."""
    said = clean(text)
    if len(_KANA.findall(said)) >= 4:
        return "ja"
    words = set(re.findall(r"[a-z']+", said)) if _is_latin(said) else set()
    small = words & _SMALL_WORDS
    is_english = len(small) >= _LEAST_WORDS or (small - _ALSO_ELSEWHERE and len(words) >= _MANY_WORDS)
    return "en" if is_english and small - _ALSO_ELSEWHERE else ""


def _is_latin(said: str) -> bool:
    """Whether nearly all letters are Latin ones: a name in kanji or an accent changes no tongue, signs do not count."""
    letters = [letter for letter in said if letter.isalpha()]
    return sum(letter.isascii() for letter in letters) >= len(letters) * _NEARLY_ALL


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
    return len(words & _ROMANCE) > _LEAST_WORDS and not words & _SMALL_WORDS - _ALSO_ELSEWHERE
