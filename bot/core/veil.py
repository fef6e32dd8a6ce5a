"""What leads to a person is veiled in words that others read too: telephone numbers, mail addresses, postal addresses.

Names cannot be told from other words; who writes them is asked not to. Secrets are masked before, by `masks`.
"""

from __future__ import annotations

import re

VEIL = "●●●●"
_MAIL = re.compile(r"[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_PHONE = re.compile(
    r"(?<![0-9０-９])(?:[+＋][0-9０-９]{1,3}[-‐–−ー (（]?)?[0０][0-9０-９]{0,4}[-‐–−ー )）(（]{0,2}[0-9０-９]{1,4}[-‐–−ー )）]{0,2}"
    r"[0-9０-９]{3,4}(?![0-9０-９])"
)
_POSTAL = re.compile(
    r"〒\s?[0-9０-９]{3}[-‐–−ー]?[0-9０-９]{4}|(?<![0-9０-９-])[0-9０-９]{3}[-‐–−ー][0-9０-９]{4}(?![0-9０-９-])"
)
_STREET = re.compile(
    r"(?:[一-龥]{2,3}[都道府県])?[一-龥ぁ-んァ-ヶ]{1,6}[市区町村郡][一-龥ぁ-んァ-ヶー]{0,12}"
    r"[0-9０-９一二三四五六七八九十]{1,4}(?:丁目|番地?|[-‐–−ー])[0-9０-９一二三四五六七八九十番号地の‐–−ー-]{0,12}"
)
_LEAST_DIGITS = 9


def veil(text: str) -> str:
    """The text with those places hidden."""
    text = _MAIL.sub(VEIL, text)
    text = _PHONE.sub(lambda found: VEIL if _digits(found[0]) >= _LEAST_DIGITS else found[0], text)
    return _STREET.sub(VEIL, _POSTAL.sub(VEIL, text))


def _digits(text: str) -> int:
    return sum(character.isdecimal() for character in text)
