"""Whether a message is something pasted (a mail, an SMS, an address) or a person's own words, with an address or without."""

from __future__ import annotations

import re
import unicodedata

from bot.understanding.learned import text_features, weigh
from bot.understanding.links import opened
from bot.understanding.mail_words import CODE_ONLY
from bot.understanding.once import once

_MOST = 5000
_OWN_WORDS = re.compile(
    r"しま(?:い|っ)|ちゃ(?:い|っ)|じゃ(?:い|っ)た|どう(?:し(?:たら|よう)|すれ)|(?:です|ます|でしょう)か|"
    r"(?:って|と)(?:いう|言う|来|き(?:た|て)|書)|(?:届|来|き)(?:い?た|て(?:る|い|ま))|本物|偽物|詐欺|怪し|あやし|おかし|大丈夫|不安|怖|"
    r"押し(?:た|て)|開い(?:た|て)|入れ(?:た|て)|買っ(?:た|て)|払っ(?:た|て)|わたし|私は|うちの|母が|父が|"
    r"\b(?:i|i've|i'm|my|is (?:this|it)|should|got this|scam|real|fake|legit|what (?:do|should))\b"
)
_LETTER = re.compile(
    r"お客(?:様|さま)|様[\n 　、。]|各位|本メール|このメール|当社|弊社|配信|送信専用|お問い?合わせ"
    r"|ご利用(?:いただ|ありがとう)|心当たり|【[^】\n]{2,30}】|"
    r"\bdear\b|unsubscribe|do not reply|no-?reply|copyright|all rights reserved|sincerely|regards"
    r"|this (?:e-?mail|message) was sent|customer service"
)
_LETTER_OF_CODE = re.compile(
    r"【[^】\n]{2,30}】|(?:教え|伝え|入力し|共有し)(?:たりし)?ないで|(?:教え|伝え|共有し)ることは|有効期限"
    r"|\b(?:do not|don't|never) share|expires? in|will never ask"
)
"""What a message with a code says around it, and nobody who tells of it."""
_LEAST_LATIN, _LEAST_JAPANESE = 20, 10
"""Letters a text has that is a letter."""
SURELY, _BEYOND_DOUBT = 0.5, 1.0
"""How much a text must speak as letters do to be taken for one whatever is asked, and though it holds words of one's own."""
_HARDLY = -0.4
"""How little a text may speak as letters do that brings a link."""
_LEAST_LINES = 3
_LEAST_LETTERS = 80


def is_pasted(raw: str) -> bool:
    """Whether a message is a mail, an SMS or an address that somebody pasted without many words of their own."""
    pasted, addresses, rest = opened(raw[:_MOST])
    if len(pasted.headers) > 1 or pasted.markup:
        return True
    web = [one for one in addresses if one.kind != "mail"]
    own = unicodedata.normalize("NFKC", rest).casefold()
    if CODE_ONLY.search(own) and _LETTER_OF_CODE.search(own):
        return True
    if web and not re.search(r"\w{3}", own):
        return True
    speaks = speaks_as_letter(raw)
    if speaks > _BEYOND_DOUBT:
        return True
    lines = [line for line in own.split("\n") if line.strip()]
    if speaks <= SURELY and not web and len(lines) < _LEAST_LINES:
        return False
    if is_own(own):
        return False
    if speaks > SURELY:
        return True
    if web:
        return bool(_LETTER.search(own)) or speaks > _HARDLY
    return len(own) >= _LEAST_LETTERS and len(set(_LETTER.findall(own))) > 1


@once
def speaks_as_letter(raw: str) -> float:
    """How much a text speaks as letters do, by what was learned: above 0 rather yes. A few words alone never do."""
    words = letter_words(raw)
    if sum(map(str.isalpha, words)) < (_LEAST_LATIN if words.isascii() else _LEAST_JAPANESE):
        return -1.0
    return weigh("letters", text_features(words, ()))["letter"]


def letter_features(raw: str) -> set[str]:
    """What a text is looked at for when letters are told from own words."""
    return text_features(letter_words(raw), ())


def letter_words(raw: str) -> str:
    """The words of a text without headers and addresses."""
    pasted, _, text = opened(raw[:_MOST])
    return f"{pasted.headers.get('subject', '')}\n{text}".strip()


def is_own(words: str) -> bool:
    """Whether words are told by the person themselves; small letters in NFKC. A long letter holds such words too."""
    return bool(_OWN_WORDS.search(words)) and not (len(words) > 2 * _LEAST_LETTERS and len(_LETTER.findall(words)) > 1)


def has_link(raw: str) -> bool:
    """Whether a web address stands in a message."""
    return any(one.kind != "mail" for one in opened(raw[:_MOST])[1])
