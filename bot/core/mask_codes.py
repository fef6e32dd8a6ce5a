"""Finds prepaid codes by their form: groups of letters and digits, and the sixteen hiragana of BitCash.

Ordinary words, merchant names, order numbers and Japanese sentences are not codes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from bot.core.mask_fold import Span

_TOKEN = re.compile(r"(?<![0-9a-z])[0-9a-z]+(?:-[0-9a-z]+)*")
_DIGIT = re.compile(r"[0-9]")
_LETTER = re.compile(r"[a-z]")
_CHANGE = re.compile(r"(?<=[0-9])(?=[a-z])|(?<=[a-z])(?=[0-9])")
_CLOCK = re.compile(r"[0-9]{1,2}[ap]m")
# Fours: Apple, Google Play, Nintendo and others. Amazon: 4-6-4 to 4-6-6. Steam: 5-5-5. Xbox and licences: 5 × 5.
_GROUPED = frozenset({(4, 4, 4), (4,) * 4, (4,) * 5, (4, 6, 4), (4, 6, 5), (4, 6, 6), (5, 5, 5), (5,) * 4, (5,) * 5})

_KANA = "[あ-おか-もやゆよら-ろわをん]"
_KANA_ENDS = r"(?=(?:です|でした|だ)?(?![ぁ-ゖー]))"
_FOURS = re.compile(
    rf"(?<![ぁ-ゖ])(?P<id>{_KANA}{{4}}(?P<gap>[ 　\n・‐－-]{{1,2}}){_KANA}{{4}}(?:(?P=gap){_KANA}{{4}}){{2}})"
    + _KANA_ENDS
)
_SIXTEEN = re.compile(rf"(?<![ぁ-ゖー])(?P<id>{_KANA}{{16}})" + _KANA_ENDS)
_AFTER_WORD = re.compile(rf"(?:[iIｉＩ][dDｄＤ]|番号|コード)[はがの、:： 　]{{1,3}}(?P<id>{_KANA}{{16}})" + _KANA_ENDS)
_ABOUT_BITCASH = re.compile(r"ビットキャッシュ|びっときゃっしゅ|bitcash|ひらがな|ＢｉｔＣａｓｈ", re.IGNORECASE)
_KANA_NEIGHBOUR = re.compile(r"[ぁ-ゖー][ 　\n]{1,2}$")
_KANA_NEXT = re.compile(r"[ 　\n]{1,2}[ぁ-ゖ]")
# Pairs that sentences are full of; sixteen random kana hold 0.5 of them on average.
_PAIRS = """
    です ます まし した して ませ せん ない なか から まで ても いる てる ある する され れた れて きた いた いて てい
    こと もの ので のに のは のが には では とい いう いい よう さい くだ たし れは そう どう この その あの んで なん わか
    けど おね がい ねが おも もう いま きの のう たい たの しい きて にき しま りま かり あり とう らい おく くり かん かい
    おか かね んわ でん ばん ごう うち ここ それ これ だれ どこ いつ さん おう うし うか うい いか すか らな きま んだ うに
    ひと なに すぐ まだ
"""
_COMMON_PAIRS = frozenset(_PAIRS.split())


def code_secrets(text: str, folded: str) -> list[Span]:
    """The prepaid codes of a text; `folded` is its fold."""
    return [*_letter_codes(text, folded), *_kana_codes(text)]


def _letter_codes(text: str, folded: str) -> Iterator[Span]:
    tokens = [match for match in _TOKEN.finditer(folded) if match.end() - match.start() >= 4]
    for token in tokens:
        if token.end() - token.start() >= 12 and _is_code(token[0].split("-")):
            yield Span(token.start(), token.end(), "code")
    for size in (5, 4, 3):
        for place in range(len(tokens) - size + 1):
            window = tokens[place : place + size]
            if _fours_by_space(folded, window) and _are_code_groups(text, window):
                yield Span(window[0].start(), window[-1].end(), "code")


def _is_code(groups: list[str]) -> bool:
    if len(groups) == 1:
        return _is_bare_code(groups[0])
    if tuple(map(len, groups)) not in _GROUPED:
        return False
    with_digit = sum(1 for group in groups if _DIGIT.search(group))
    return any(map(_LETTER.search, groups)) and with_digit >= (1 if len(groups) == 3 else 2)


def _is_bare_code(token: str) -> bool:
    digits, changes = len(_DIGIT.findall(token)), len(_CHANGE.findall(token))
    if len(token) in (16, 20, 25):
        return digits >= 4 and changes >= 1 and len(token) - digits >= 2
    return len(token) in (12, 14, 15, 17) and digits >= 2 and changes >= 3


def _fours_by_space(folded: str, window: list[re.Match[str]]) -> bool:
    if any(token.end() - token.start() != 4 for token in window):
        return False
    return all(not folded[a.end() : b.start()].strip(" \n.") for a, b in pairwise(window))


def _are_code_groups(text: str, window: list[re.Match[str]]) -> bool:
    mixed = sum(1 for token in window if _CHANGE.search(token[0]) and not _CLOCK.fullmatch(token[0]))
    digits = sum(1 for token in window if _DIGIT.search(token[0]))
    letters = [token for token in window if not _DIGIT.search(token[0])]
    if any(not text[token.start() : token.end()].isupper() for token in letters) and mixed < 2:
        return False
    if len(window) == 3:
        return mixed >= 2 and not letters
    return mixed >= 2 or (mixed + len(letters) >= 1 and digits >= 3)


def _kana_codes(text: str) -> Iterator[Span]:
    about = _ABOUT_BITCASH.search(text) is not None
    for pattern in (_FOURS, _SIXTEEN, _AFTER_WORD):
        for found in pattern.finditer(text):
            start, end = found.span("id")
            alone = not _KANA_NEIGHBOUR.search(text[max(0, start - 3) : start]) and not _KANA_NEXT.match(text, end)
            if _pairs_of_speech(found["id"]) <= (2 if about else 1) and (about or alone):
                yield Span(start, end, "code")


def _pairs_of_speech(kana: str) -> int:
    letters = re.sub(r"[^ぁ-ん]", "", kana)
    return sum(1 for place in range(len(letters) - 1) if letters[place : place + 2] in _COMMON_PAIRS)
