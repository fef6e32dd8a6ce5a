"""Reads the one amount of money out of what a person typed, in the currency they say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from bot.understanding.number_words import with_digits
from bot.understanding.numerals import DIGITS, LONGEST, NUMERAL, plain, read_numeral

_BEFORE = {
    "¥": "JPY", "\\": "JPY", "jpy": "JPY", "$": "USD", "us$": "USD", "usd": "USD", "€": "EUR", "eur": "EUR", "£": "GBP",
    "gbp": "GBP", "a$": "AUD", "au$": "AUD", "aud": "AUD", "₩": "KRW", "krw": "KRW", "cny": "CNY", "rmb": "CNY", "hk$": "HKD",
    "hkd": "HKD", "nt$": "TWD", "s$": "SGD", "sgd": "SGD", "c$": "CAD", "ca$": "CAD", "cad": "CAD", "nz$": "NZD", "rm": "MYR",
    "myr": "MYR", "₱": "PHP", "php": "PHP", "₹": "INR", "rs": "INR", "rs.": "INR", "inr": "INR", "฿": "THB", "thb": "THB",
    "chf": "CHF", "₫": "VND", "vnd": "VND", "rp": "IDR", "idr": "IDR", "r$": "BRL", "brl": "BRL",
}  # fmt: skip
_AFTER = {
    "円": "JPY", "えん": "JPY", "yen": "JPY", "jpy": "JPY", "¥": "JPY", "ドル": "USD", "どる": "USD", "dollars": "USD",
    "dollar": "USD", "bucks": "USD", "usd": "USD", "us$": "USD", "$": "USD", "米ドル": "USD", "ユーロ": "EUR",
    "euros": "EUR", "euro": "EUR", "eur": "EUR", "€": "EUR", "ポンド": "GBP", "pounds": "GBP", "pound": "GBP",
    "gbp": "GBP", "£": "GBP", "aud": "AUD", "豪ドル": "AUD", "ウォン": "KRW", "won": "KRW", "krw": "KRW", "元": "CNY",
    "人民元": "CNY", "cny": "CNY", "yuan": "CNY", "rmb": "CNY", "quid": "GBP", "香港ドル": "HKD", "hkd": "HKD", "台湾ドル": "TWD",
    "シンガポールドル": "SGD", "sgd": "SGD", "カナダドル": "CAD", "加ドル": "CAD", "cad": "CAD", "nzドル": "NZD", "リンギット": "MYR",
    "ringgit": "MYR", "myr": "MYR", "ペソ": "PHP", "pesos": "PHP", "peso": "PHP", "php": "PHP", "ルピー": "INR", "rupees": "INR",
    "rupee": "INR", "inr": "INR", "バーツ": "THB", "baht": "THB", "thb": "THB", "スイスフラン": "CHF", "francs": "CHF", "chf": "CHF",
    "dong": "VND", "vnd": "VND", "ルピア": "IDR", "rupiah": "IDR", "レアル": "BRL", "reais": "BRL",
}  # fmt: skip
_SCALES = {
    "k": 1000,
    "thousand": 1000,
    "sen": 1000,
    "man": 10_000,
    "m": 10**6,
    "million": 10**6,
    "mil": 10**6,
    "lakh": 100_000,
    "lapad": 10_000,
}
_WHOLE_ONLY = frozenset({"JPY", "KRW"})


def _one_of(words: dict[str, str]) -> str:
    ordered = sorted(words, key=len, reverse=True)
    return "|".join(
        re.escape(word)
        + ("(?![a-z])" if word[-1].isalpha() and word.isascii() else "" if word[-1].isalpha() else "(?![0-9])")
        for word in ordered
    )


_DOTTED = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+")
"""15.000 as it is written in much of Europe and South America; no yen has thousandths."""
_MONEY = re.compile(
    rf"(?:(?<![a-z])(?P<before>{'|'.join(re.escape(word) for word in sorted(_BEFORE, key=len, reverse=True))})[ -]?)?"
    rf"(?P<number>{NUMERAL})(?: ?(?P<scale>k|m|thousand|million|mil|lakh|lapad|man(?= ?yen| (?:for|today|now|cash|already|yesterday|each|furikomi|deposit|transfer)\b)|sen(?= ?yen))(?![a-z]))?"
    rf"(?: ?(?P<after>{_one_of(_AFTER)})(?: ?(?P<cents>[0-9]{{1,2}}) ?(?:セント|cents?))?)?"
)
TIMES_AFTER = re.compile(r" ?(?:[x×*]|かける) ?([0-9]{1,3}) ?(?:枚|まい|個|本|つ|回|cards?)")
_TIMES_BEFORE = re.compile(r"(?<![0-9])([0-9]{1,3}) ?(?:枚|まい|個|本|つ|回|cards?) ?[x×*] ?$")
_SOMETHING_ELSE = re.compile(
    r" ?(?:年|月|日|時|秒|回|枚|まい|個|こ(?![ぁ-ん])|つ(?!か)|人|台|件|歳|才|本(?!日)|桁|番|号|目|度|%|か月|ヶ月|ヵ月|カ月|ケ月|週|丁目|通"
    r"|days?|weeks?|months?|years?|hours?|min|times|cards?|pieces?|[ap]\.?m|(?:st|nd|rd|th)(?![a-z])|[:/~-] ?[0-9])|[a-z]"
)
_GOES_ON = re.compile(r" ?[:/~-] ?[0-9]|[a-z]")
_MINUTES = re.compile(r" ?分")
_JOINED = re.compile(r"(?:[a-z0-9][-.]?|[/:#]|[0-9a-z] ?~ ?)$")
_RANGE = re.compile(rf"(?:[0-9{DIGITS}千万円] ?~|(?<![0-9/.,])[0-9{DIGITS[1:]}] ?[、・]) ?$")
_VAGUE = re.compile(r"(?:数|何|幾)$")
_NAME_GOES_ON = re.compile(r"(?![位程弱強余超送振払引取買使課請盗貸借支入出渡先前要預失損現必追返以騙持投納])[一-鿿]")
_TOTAL = re.compile(
    r"(?:合計|総額|全部で|ぜんぶで|合わせて|あわせて|併せて|トータル|締めて|計|total|totals|totalling|totaling"
    r"|altogether|in all|sum)(?: ?(?:of|is|was|came to|comes to|about|around|で|は|が|:|約|to))* ?$"
)
_CORRECTION = re.compile(r"じゃなくて?|ではなくて?|でなくて|間違え|まちがえ|訂正|no wait|i mean|sorry")
_SEVERAL = re.compile(rf"(?<![0-9{DIGITS[1:]}])([2-9]|[1-9][0-9]|[{DIGITS[2:]}]) ?(?:枚|まい|cards)(?!目)")
_FOR_ALL = re.compile(r"分|ぶん|合計|総額|全部|ぜんぶ|トータル|total|altogether|in all")
_AROUND_BEFORE = (
    r"(?:約|およそ|だいたい|たぶん|多分|ざっと|合計|全部で|ぜんぶで|計|金額は|maybe|about|around|approx\.?|approximately"
    r"|total|it's|it was|just|[=:は、, ])*"
)
_AROUND_AFTER = (
    r"(?:円|えん|くらい|ぐらい|位|ほど|程度|程|前後|ちょうど|ちょっと|弱|強|でした|です|だった|だ|と思います|と思う|かな|かも|よ|ね"
    r"|だけ|ぶん|分|or so|i think|[。.!、 ])*"
)
_ALONE = re.compile(rf"{_AROUND_BEFORE}(?P<number>{NUMERAL}){_AROUND_AFTER}")


class _Found(NamedTuple):
    value: str
    start: int
    surely_money: bool
    total: bool
    end: int


def all_money(text: str) -> list[tuple[str, str, bool]]:
    """Every sure amount in a text, in its order: the value, the words for it, whether it is a total."""
    said = with_digits(plain(text))
    if len(said) > LONGEST:
        return []
    return [(one.value, said[one.start : one.end].strip(), one.total) for one in _amounts(said) if one.surely_money]


def mark_money(text: str) -> tuple[str, list[str]]:
    """The folded text with a mark (¤0, ¤1) in the place of each amount, and the amounts."""
    said = plain(text)
    if len(said) > LONGEST:
        return said, []
    marked, at = "", 0
    values: list[str] = []
    for one in _amounts(said):
        marked += f"{said[at : one.start]}¤{len(values)}"
        at = one.end
        values.append(one.value)
    return marked + said[at:], values


_NOT_ONE_YEN = re.compile(r"(?<![0-9.,])[1一] ?円(?:も|たりとも)")
"""「一円も送ってない」 names no sum."""


def read_money(text: str, *, bare: bool = True) -> str | None:
    """Gives "JPY 12000" or "USD 19.95"; None when no amount is meant or more than one may be.

    A number without currency or 万/千 counts as yen only if `bare`.
    """
    said = with_digits(plain(text))
    if len(said) > LONGEST:
        return None
    said = _NOT_ONE_YEN.sub("", said)
    for part in reversed(_CORRECTION.split(said)):
        found = list(_amounts(part))
        sure = [one for one in found if one.surely_money]
        if not sure and not (bare and found):
            continue
        return _the_one(part, sure or found)
    return None


def _the_one(said: str, found: list[_Found]) -> str | None:
    totals = [one for one in found if one.total]
    values = {one.value for one in (totals if len(totals) == 1 else found)}
    if len(values) != 1 or any(_RANGE.search(said, max(0, one.start - 5), one.start) for one in found):
        return None
    several = _SEVERAL.search(said)
    if several and not totals and not re.search(r"[x×*]|かける", said) and not _FOR_ALL.search(said):
        return None
    return values.pop()


def _amounts(said: str) -> Iterator[_Found]:
    alone = _ALONE.fullmatch(said)
    for match in _MONEY.finditer(said):
        before, number, scale, after = match.group("before", "number", "scale", "after")
        value = read_numeral(number)
        currency = _BEFORE.get(before or "") or _AFTER.get(after or "")
        if value is None and currency not in (None, "JPY") and re.fullmatch(r"[0-9]+,[0-9]{2}", number):
            value = Decimal(number.replace(",", "."))
        if currency in _WHOLE_ONLY and _DOTTED.fullmatch(number):
            value = Decimal(number.replace(".", ""))
        if value is None or _VAGUE.search(said, max(0, match.start() - 1), match.start()):
            continue
        if not before and _JOINED.search(said, max(0, match.start() - 4), match.start()):
            continue
        if not after and (_GOES_ON if before else _SOMETHING_ELSE).match(said, match.end()):
            continue
        if not after and value < 1000 and _MINUTES.match(said, match.end()):
            continue
        sure = bool(currency or scale) or _has_unit(said, match)
        if not sure and not alone and not (number.isdigit() and len(number) >= 3):
            continue
        if value == 0 and not alone:
            continue
        value = _times(said, match, value * _SCALES.get(scale or "", 1) + Decimal(match["cents"] or 0) / 100)
        written = _canonical(currency or "JPY", value)
        if written:
            yield _Found(
                written,
                match.start(),
                sure,
                _TOTAL.search(said, max(0, match.start() - 24), match.start()) is not None,
                match.end(),
            )


def _has_unit(said: str, match: re.Match[str]) -> bool:
    """Whether 万 or 千 alone tells that money is meant; not in a name such as 八千代."""
    number = match["number"]
    if not re.search(r"[0-9〇一二三四五六七八九十百][千万億]", number):
        return False
    return number[0].isdigit() or not _NAME_GOES_ON.match(said, match.end())


def _times(said: str, match: re.Match[str], value: Decimal) -> Decimal:
    many = TIMES_AFTER.match(said, match.end()) or _TIMES_BEFORE.search(said, max(0, match.start() - 8), match.start())
    return value * int(many[1]) if many else value


def _canonical(currency: str, value: Decimal) -> str | None:
    if value >= 10**12:
        return None
    if value == value.to_integral_value():
        return f"{currency} {int(value)}"
    if currency in _WHOLE_ONLY:
        return None
    return f"{currency} {value.quantize(Decimal('0.01'))}"
