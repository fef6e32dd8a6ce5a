"""What may not stand in a sentence: telephone numbers, addresses, amounts and periods, in any script, and verdicts.

Such things are facts with a source; a sentence takes them from there.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from bot.understanding.late import late

_FORBIDDEN = late(
    r"詐欺です(?!か)|詐欺でした|必ず(?:戻|返|取り戻)|絶対に?(?:戻|返|大丈夫)|間違いなく戻|確実に戻|全額戻ります(?!か)|安全です(?!か)"
    r"|\bis a scam\b|\bit'?s a scam\b|\bguarantee[ds]?\b|\bwill (?:definitely|certainly|surely)\b"
    r"|\byou will get (?:your|the) money back\b|\bis (?:completely )?safe\b",
    re.IGNORECASE,
)
_SPACED = late(r"(?<=[^\x00-\x7f])\s+(?=[^\x00-\x7f])")
_KANJI = "〇零一二三四五六七八九"
_SAID = r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)"
_READ = r"(?:ゼロ|レイ|イチ|ニイ|ニー|ニ|サン|ヨン|ゴー|ゴ|ロク|ナナ|ハチ|キュウ|キュー)"
_PHONE = late(
    r"(?<!\d)0\d{1,4}[-‐–−ー( ]?\d{1,4}[-‐–−ー) ]?\d{3,4}(?!\d)"
    r"|(?<!\d)\+?\d(?:[-‐–−ー・.() ]{0,2}\d){8,14}(?!\d)"
    r"|#\s?\d(?:[- ]?\d){3}|(?<!\d)(?:188|110|119|151|157)(?!\d)|(?<!\d)1[- ・](?:8[- ・]8|1[- ・][09]|5[- ・][17])(?!\d)"
    rf"|[{_KANJI}](?:[-‐–−ー・の ]?[{_KANJI}]){{2,}}|#\s?[{_KANJI}]|百(?:八十八|十)番"
    rf"|\b{_SAID}(?:[- ,]{{1,2}}{_SAID}){{2,}}\b|{_READ}(?:[ー・\s]?{_READ}){{3,}}",
    re.IGNORECASE,
)
_TOP = r"(?:com|jp|net|org|example|info|biz|io|me|app|dev|shop|site|online|xyz|top|gov|edu|to|tv|cc|ly|gl|us|uk|eu|cn|kr|tw|asia|tokyo)"
_ADDRESS = late(
    rf"h(?:tt|xx)ps?://|www\.|[\w-]+\.{_TOP}(?![a-z.-]*[a-z])|[\w.]@[\w-]+\.\w|\w(?:どっと|ドット|\[dot\]){_TOP}",
    re.IGNORECASE,
)
_FIGURES = r"[〇零一二三四五六七八九十百千万億]"
_AMOUNT = late(
    rf"\d[\d,]*\s*[百千万億]*\s*(?:円|ドル|(?:yen|dollars?)(?![a-z]))|[¥$]\s*\d|(?<![a-z])(?:JPY|USD)\s*\d|{_FIGURES}+(?:円|ドル)"
    r"|\b(?:hundred|thousand|million) (?:yen|dollars?)\b",
    re.IGNORECASE,
)
_SMALL = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety)(?:-\w+)?"
_PERIOD = late(
    r"\d+\s*(?:日(?!付|程|時)|営業日|週|[かヵカヶケ]月|年|時間|(?:(?:business )?day|week|month|year|hour)s?(?![a-z]))"
    rf"|{_FIGURES}+(?:日間|日以内|日まで|営業日|週間|[かヵカヶケ]月|年間|年以内|時間)|(?!一日)(?<![一-龠]){_FIGURES}{{1,4}}日(?!目|本|曜)"
    rf"|\b{_SMALL} (?:(?:business|working|calendar) )?(?:day|week|month|year|hour)s?\b|\bfortnight\b",
    re.IGNORECASE,
)
PERIOD = "a period"
_NUMBERS = ((_PHONE, "a telephone number"), (_ADDRESS, "an address"), (_AMOUNT, "an amount"), (_PERIOD, PERIOD))


def numbers_in(text: str) -> Iterator[tuple[str, str]]:
    """What of a text belongs into the facts, and what it is: full-width, hidden and written-out figures count too."""
    plain = _plain(text)
    for pattern, what in _NUMBERS:
        if found := pattern.search(plain):
            yield found[0], what


def phone_in(text: str) -> str:
    """The telephone number of ten figures that a name or a way must not hold, "" if none."""
    found = re.search(r"(?<!\d)\+?\d(?:[-‐–−ー・.() ]{0,2}\d){8,14}(?!\d)", _plain(text))
    return found[0] if found else ""


def verdict_in(text: str) -> str:
    """A verdict or a promise of money, "" if none."""
    found = _FORBIDDEN.search(_SPACED.sub("", _plain(text)))
    return found[0] if found else ""


def _plain(text: str) -> str:
    """As it is read: full-width and circled figures as plain ones, without signs that nobody sees."""
    folded = unicodedata.normalize("NFKC", text)
    return "".join(sign for sign in folded if unicodedata.category(sign) != "Cf")
