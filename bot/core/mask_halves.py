"""Finds the first half of a number at the end of a message, and its second half at the beginning of the next.

Of the first half only its length is remembered. Judges by form; works on folded text.
"""

from __future__ import annotations

import re

from bot.core.mask_codes import is_speech
from bot.core.mask_digits import are_years_or_round, is_public
from bot.core.mask_fold import Span

_GAP = r"[ \-.\n]{0,3}"
_STOPS = r"[\s、。,.!?」』)-]*"
_MORE = (
    r"(?:です|でした|ここまで|まで|と|まだ(?:あと)?(?:あります|ある|続きます)"
    r"|(?:続き|つづき)(?:を|は)?(?:送り|おくり|言い|いい)ます|続きます|つづきます"
    r"|続く|つづく|(?:and |there is )?more(?: (?:follows|to come))?)?"
)
_ENDS = rf"{_STOPS}{_MORE}{_STOPS}{_MORE}{_STOPS}$"
_GOES_ON = (
    r"[\s、。,.「『(-]*(?:(?:つづき|続き|残り|のこり|あと|その次|つぎ|次|それから|最後|後半|そして|and then|and|then|next|the rest is|rest)"
    r"(?:は|が|の|に)?[\s、。,.:-]*)?"
)
_BEGINS = (
    r"[\s、。,.「『(-]*(?:(?:まず|最初|前半|えっと|ええと|(?:番号|こ-ど)?を?(?:いいます|言います)|first"
    r"|starts with)(?:は|が|の)?[\s、。,.:-]*)*"
)
_LAST = re.compile(rf"(?<![0-9a-z:/,])(?P<v>[0-9](?:{_GAP}[0-9]){{3,40}}){_ENDS}")
_FIRST = re.compile(rf"{_GOES_ON}(?P<v>[0-9](?:{_GAP}[0-9]){{1,16}})(?![0-9a-z:/,])")
_LAST_FOURS = re.compile(rf"(?<![0-9a-z])(?P<v>(?:[0-9a-z]{{4}}[ -]){{1,3}}[0-9a-z]{{2,4}}){_ENDS}")
_FIRST_FOURS = re.compile(
    rf"{_GOES_ON}(?P<v>[0-9a-z]{{2,6}}(?:[ -][0-9a-z]{{2,6}}){{1,4}}|(?=[a-z]{{0,7}}[0-9])[0-9a-z]{{4,12}})(?![0-9a-z])"
)
_LONE = re.compile(
    rf"(?:{_BEGINS}|[^0-9a-z]{{0,12}}(?:か-ど|番号|こ-ど|の)[^0-9a-z]{{0,3}}|{_GOES_ON})(?P<v>[0-9]{{4}}|[0-9a-z]{{4,6}}){_ENDS}"
)
_LAST_CODE = re.compile(rf"[^0-9a-z]{{0,20}}(?P<v>[0-9a-z]{{4,16}}(?:[ -][0-9a-z]{{4,6}}){{0,3}}){_ENDS}")
_LAST_KANA = re.compile(rf"(?<![ぁ-ゖ])(?P<v>[ぁ-ん]{{4}}(?:[ -][ぁ-ん]{{4}}){{1,2}}){_ENDS}")
_FIRST_KANA = re.compile(rf"{_GOES_ON}(?P<v>[ぁ-ん]{{4}}(?:[ -][ぁ-ん]{{4}}){{1,2}})(?={_ENDS})")
_UNIT = re.compile(
    r"\s?(?:年|月|日|回|桁|けた|円|えん|時|分|秒|件|枚|まい|歳|才|人|万|千|億|個|本|度|台|つ|%|yen|jpy|usd|times|days?)"
)
_ANNOUNCED = re.compile(r"(?:番号|こ-ど|number|code)(?:は|が|の|も|を|が?\s|:|=|、|「|is|was|\s){1,4}$")
_NOT_MEANT = re.compile(
    r"(?:電話|郵便|部屋|便名|受付|受理|管理|注文|予約|会員|社員|支店|契約|伝票|追跡|問い?合わ?せ|phone|telephone|room|order|zip|"
    r"postal|case|reference|receipt|tracking|ticket|desk|report|claim|booking|reservation|confirmation|inquiry|enquiry|support|"
    r"invoice|application|queue|extension|counter|[下頭]|末尾|最後|最初)の?[^0-9]{0,3}[0-9]?(?:番号|桁|こ-ど|number|code)?[^0-9]{0,4}$"
)
_SPACED_WORD = re.compile(r"[ぁ-ん][ぁ-んー]*[ぁ-んー](?<!は)(?<!が)(?<!の) $")
"""Somebody who puts spaces between words of hiragana anyway."""
_ABOUT_KANA = re.compile("びっときゃっしゅ|bitcash|ひらがな")
_ENDINGS = (15, 16, 19, 20)
_LONGEST = 20
_CODE_ENDINGS = (10, 14, 15, 16, 20, 25)
_SHORT = 60
FOUR = 4
WHOLE = 16
"""From this length on a number is taken as complete: what follows is something else."""


def last_half(text: str, folded: str) -> Span | None:
    """What may be the first half of a number, at the end of a text."""
    before = folded[max(0, len(folded) - 80) :]
    shift = len(folded) - len(before)
    digits = _LAST.search(before)
    if digits and _is_half(before, *digits.span("v")):
        return Span(shift + digits.start("v"), shift + digits.end("v"), "half")
    code = _LAST_CODE.fullmatch(folded) if len(folded) < _SHORT else None
    if code and length(code["v"]) >= 2 * FOUR and _is_printed(text, folded, *code.span("v")):
        return Span(code.start("v"), code.end("v"), "half")
    fours = _LAST_FOURS.search(before)
    if fours and _is_code_half(text[shift:], *fours.span("v")):
        return Span(shift + fours.start("v"), shift + fours.end("v"), "half")
    kana = _LAST_KANA.search(before)
    spaced = kana and _SPACED_WORD.search(before, 0, kana.start("v"))
    if kana and not spaced and _ABOUT_KANA.search(folded) and not is_speech(kana["v"]):
        return Span(shift + kana.start("v"), shift + kana.end("v"), "half")
    return None


def next_half(text: str, folded: str, after: int) -> Span | None:
    """What goes on, at the beginning of a text, with a number of which `after` characters came before."""
    head = folded[:60]
    digits = _FIRST.match(head)
    if digits and not _UNIT.match(head, digits.end("v")):
        exact = (
            digits["v"].isdigit() and after + len(digits["v"]) == WHOLE
        )  # may look like a telephone number by chance
        return _fitting(digits, after) if exact or not is_public(digits["v"]) else None
    fours = _FIRST_FOURS.match(head)
    if fours and text[slice(*fours.span("v"))].isupper():
        return _fitting(fours, after)
    kana = _FIRST_KANA.match(head)
    if kana and not is_speech(kana["v"]):
        return _fitting(kana, after)
    return None


def lone_group(text: str, folded: str) -> int:
    """How many characters a text has that is nothing but the first group of a number or code (and many an answer); else 0."""
    found = _LONE.fullmatch(folded) if len(folded) < _SHORT else None
    if not found:
        return 0
    meant = len(found["v"]) == FOUR if found["v"].isdigit() else _is_printed(text, folded, *found.span("v"))
    return length(found["v"]) if meant else 0


def is_manners(folded: str) -> bool:
    """Whether a text says nothing but that more is coming."""
    return re.fullmatch(_ENDS, folded) is not None


def trailing(folded: str) -> int:
    """How many digits a text ends in, when they are enough for half a number and too few for a whole one; else 0."""
    found = _LAST.search(folded[max(0, len(folded) - 80) :])
    count = length(found["v"]) if found else 0
    return count if 2 * FOUR <= count < WHOLE - 1 else 0


def length(value: str) -> int:
    """The characters of a half, its separators not counted."""
    return sum(map(str.isalnum, value))


def _fitting(found: re.Match[str], after: int) -> Span | None:
    groups = [part for part in re.split(r"[ \-.\n]+", found["v"]) if part]
    total = after + length(found["v"])
    in_fours = all(len(group) % FOUR == 0 for group in groups[:-1]) and len(groups[0]) >= FOUR
    if not found["v"].isdigit() and total in _CODE_ENDINGS and min(map(len, groups)) >= FOUR:
        return Span(*found.span("v"), "half")
    if total in _ENDINGS or (in_fours and total <= _LONGEST and len(groups[-1]) % FOUR == 0):
        return Span(*found.span("v"), "half")
    return None


def _is_half(folded: str, start: int, end: int) -> bool:
    value, before = folded[start:end], folded[:start]
    if length(value) >= WHOLE or is_public(value) or _NOT_MEANT.search(before) or before.endswith("+"):
        return False
    if _ANNOUNCED.search(before):
        return True
    groups = [part for part in re.split(r"[ \-.\n]+", value) if part]
    if are_years_or_round(groups):
        return False
    fours = len(groups) > 1 and all(len(group) == FOUR for group in groups[:-1]) and len(groups[-1]) <= FOUR
    return fours or tuple(map(len, groups)) in ((4, 6), (4, 6, 4)) or (len(groups) == 1 and len(value) >= 2 * FOUR)


def _is_printed(text: str, folded: str, start: int, end: int) -> bool:
    """Whether a group is in capitals and changes between letters and digits, as on a card and unlike a word."""
    return text[start:end].isupper() and re.search("[a-z][0-9]|[0-9][a-z]", folded[start:end]) is not None


def _is_code_half(text: str, start: int, end: int) -> bool:
    value = text[start:end]
    return value.isupper() and re.search(r"[^\W\d][0-9０-９]|[0-9０-９][^\W\d]", value) is not None
