"""The one amount a message is about: lost, or demanded last; the total where it is said or can be counted."""

from __future__ import annotations

from typing import Any

from bot.understanding.amounts import TIMES_AFTER, all_money
from bot.understanding.descriptors import STATEMENT_LINE
from bot.understanding.late import late
from bot.understanding.said import Said

_CARDS = late(
    r"(?P<each>の|が|を|分|ぶん|ずつ|くらい|ぐらい)?(?:(?:の|を|が)?[^0-9、。!?\n二三四五六七八九十]{0,22})?"
    r"(?:(?<![0-9])(?P<many>[0-9]{1,2}|[二三四五六七八九十])(?:枚|まい|こ(?![ろのれ])|個|つ)(?!目)"
    r"| ?[×x*] ?(?P<times>[0-9]{1,2})(?![0-9,円]))"
)
_ONE_COSTS = late(r"(?:1枚|一枚|いちまい|各|1個|one|each|per card)[^0-9、。]{0,4}$")
_CARDS_BEFORE = late(
    r"(?<![0-9.,$¥])(?P<many>[0-9]{1,2}|two|three|four|five|six|seven|eight|nine|ten) ?"
    r"(?:x |×|(?:[\w']+ ){0,4}(?:cards?|codes?|vouchers?|pins?|ones)(?: (?:of|for|worth|at))?,? "
    r"| ?(?:枚|まい|個) ?(?:各|で各) ?)?[¥$€£]?$"
)
_CARDS_AFTER = late(r"(?: ?(?:yen|jpy|dollars|bucks))? (?:[a-z]+ ){0,3}(?:x|times) ?(?P<many>[0-9]{1,2})\b")
_EACH = late(r"(?: ?(?:yen|jpy|dollars|bucks|euros))?,? ?(?:each|apiece|a piece|per (?:card|code)|a card|a pop)\b")
_HOW_MANY = late(
    r"\b(?P<many>[0-9]{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:more |of )?(?:[\w']+ ){0,4}"
    r"(?:cards?|codes?|vouchers?|pins?|times|of (?:them|these|those))\b"
)
_CARDS_WORTH = late(
    r"\b(?:cards?|codes?|vouchers?) (?:of|for|worth|at) (?P<worth>[1-9][0-9]{2,5})(?![0-9,.]|\w| ?(?:yen|jpy|dollars))"
)
_COUNTS = "two three four five six seven eight nine ten"
_WORD_COUNT = {word: count for count, word in enumerate(_COUNTS.split(), 2)}
_KANJI_COUNT = dict(zip("二三四五六七八九十", range(2, 11), strict=True))
_SO_OFTEN = late(
    rf"(?: ?(?:yen|jpy|dollars|bucks))?,? (?:[x×*] ?(?P<many>[2-9]|1[0-9])(?![0-9,.])|(?P<more>{_COUNTS.replace(' ', '|')}|[2-9]|1[0-9]) times\b)"
)
_LESS = late(r"(?:のはず|だと思|のつもり|無料)")
_MORE = late(
    r"(?:もう|さらに|更に|追加で|追加の|あと|別に|another|further|additional|extra|more|pay|demand(?:ing|s)?"
    r"|asks?(?: for| me)?|wants?)[^、。0-9]{0,6}$"
)
"""What is demanded now, after all that was paid before."""
_BEFORE_IT = 16
_TIMES = late(r"[x×*]")
_GLUED = late(
    r"(?<=[A-Za-z]{3})(?=[0-9][0-9,]*[万千]?円)|(?<=[万千円])(?=[0-9一二三四五六七八九十]{1,2}(?:枚|まい|個))"
)
_COIN = r"(?i:eth|btc|usdt|usdc|xrp|bnb|sol|trx|doge|ltc)(?![A-Za-z])"
_COINS = late(rf"(?<![0-9.,A-Za-z])(?P<number>[0-9][0-9,]*(?:\.[0-9]+)?) ?(?P<coin>{_COIN})")
_GROUPED = late(rf"(?<![0-9.,])[0-9]{{1,3}}(?:,[0-9]{{3}})+(?![0-9]|[.,][0-9]| ?(?:{_COIN}))")
_ALONE = late(
    r"(?<![0-9A-Za-z/:.,*#●-])(?<!末尾)(?<!下4桁)(?<!番号)(?<!ending )(?<!code )(?<!円)[1-9][0-9]{2,5}"
    r"(?![0-9A-Za-z/:%●-]|[.,][0-9]| ?(?:月|日|年|時|分|秒|件|回|番|号|人|個|枚|歳|才|度|桁|点|台|本|名|通|日|days?|times|people|years?|hours?|minutes?)\b)"
)
_SURE = late(
    r"(?:(?<=月)|(?<=月額)|(?<=毎月)|(?<=月々)) ?[1-9][0-9]{2,4}(?![0-9.,月日年/:-])"
    r"|(?<![0-9.,#/-])[1-9][0-9]{2,5}(?=ずつ| each\b| apiece\b| a month\b)"
)
"""Numbers whose place tells that they are sums: 月990, "20000 each"."""
_PAID = late(r"円?[^、。]{0,6}?(?:振り?込ん|送っ|払っ|渡し|入れ)(?:た|て|で|だ|ちゃ|まし)")
_NO_SUMS = frozenset({"360", "365", "110", "119", "188", "117", "116", "113", "151", "157", "404", "911"})
"""Numbers that are parts of names, or are called."""
_CENTS = late(r"(?<![0-9.,])[0-9]{1,4}\.[0-9]{2}(?![0-9]|[.,][0-9])")


def grouped_yen(text: str) -> str:
    """The one sum that stands without a currency but grouped by thousands (4,980), as facts keep money; "" for none or several."""
    found = set(_GROUPED.findall(text))
    return f"JPY {found.pop().replace(',', '')}" if len(found) == 1 else ""


def _bare(text: str) -> list[tuple[str, str, bool]]:
    """Sums without a currency: 250,000 is yen where people live in Japan, 29.95 can only be another one."""
    if found := _GROUPED.findall(text):
        return [(f"JPY {one.replace(',', '')}", one, False) for one in found]
    if found := _CENTS.findall(text):
        return [(f"USD {one}", one, False) for one in found]
    return [(f"JPY {one['worth']}", one["worth"], False) for one in _CARDS_WORTH.finditer(text)] or [
        (f"JPY {one}", one, False) for one in _SURE.findall(text)
    ]


def _alone(text: str) -> list[tuple[str, str, bool]]:
    """The one number beside a shop that can only be a sum: 「U-NEXT 2189」; none where there are two, or it may be a year."""
    found = {one for one in _ALONE.findall(text) if one not in _NO_SUMS and not 1950 <= int(one) <= 2050}
    return [(f"JPY {one}", one, False) for one in found] if len(found) == 1 else []


def _count_of_cards(said: str, words: str) -> int:
    """How many cards of that amount a text tells of; 1 where they are counted already (5万円×3枚)."""
    before, _, after = said.partition(words)
    if TIMES_AFTER.match(after):
        return 1
    found = _CARDS.match(after.lstrip(" 円"))
    if found and found["times"]:
        many = found["times"]
    elif (
        (found and (found["each"] not in ("分", "ぶん") or _ONE_COSTS.search(before)))
        or (found := _CARDS_BEFORE.search(before) or _CARDS_AFTER.match(after))
        or (_EACH.match(after) and (found := _HOW_MANY.search(said)))
    ):
        many = found["many"]
    else:
        return 1
    return int(many) if many.isdigit() else (_KANJI_COUNT | _WORD_COUNT)[many]


def read_amounts(told: Said) -> list[dict[str, Any]]:
    """Every amount that is named, in its order: {"text", "value", "currency"}, each once."""
    amounts: list[dict[str, Any]] = []
    for value, words, _ in _money(told):
        amount = _written(told, value, words)
        if amount not in amounts:
            amounts.append(amount)
    return amounts


def _money(told: Said) -> list[tuple[str, str, bool]]:
    money = all_money(_GLUED.sub(" ", told.wide))
    money += [
        (f"{one['coin'].upper()} {one['number'].replace(',', '')}", one[0], False) for one in _COINS.finditer(told.wide)
    ]
    bare = [one for one in _bare(told.wide) if not any(one[1] in words for _, words, _ in money)]
    if bare and (not money or told.wide.rfind(bare[-1][1]) > told.wide.casefold().rfind(money[-1][1])):
        money = [*money, *bare]
    return money


def _written(told: Said, value: str, words: str) -> dict[str, Any]:
    currency, _, number = value.partition(" ")
    start = told.wide.casefold().find(words)
    text = told.wide[start : start + len(words)] if start >= 0 else words
    return {"text": text, "value": float(number) if "." in number else int(number), "currency": currency}


def _is_asked(said: str, words: str) -> bool:
    """Whether a sum is demanded on top; もう before what was paid is "already"."""
    before, _, after = said.partition(words)
    return _MORE.search(before[-_BEFORE_IT:]) is not None and not _PAID.match(after)


def read_amount(told: Said, label: str) -> dict[str, Any] | None:
    """The amount lost or demanded last; the total where it is said or can be counted."""
    money = _money(told) or (_alone(told.wide) if label == "unknown_charge" or STATEMENT_LINE.search(told.wide) else [])
    if not money:
        return None
    totals = [one for one in money if one[2]]
    asked = [one for one in money if _is_asked(told.clean, one[1])]
    later = asked or [one for one in money if not _LESS.match(told.clean.partition(one[1])[2])]
    value, words, _ = (totals or later or money)[-1]
    amount = _written(told, value, words)
    if label == "prepaid_card" and len(money) == 1 and not totals and not _TIMES.search(words):
        amount["value"] *= _count_of_cards(told.clean, words)
    elif len(money) == 1 and not totals and (found := _SO_OFTEN.match(told.clean.partition(words)[2])):
        many = found["many"] or found["more"]
        amount["value"] *= _WORD_COUNT.get(many) or int(many)
    return amount
