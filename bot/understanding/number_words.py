"""Numbers in English words as digits: "two thousand nine hundred yen" becomes "2900 yen". Only where money is likely meant."""

from __future__ import annotations

import re

_BELOW_TWENTY = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_BY_TEN = "twenty thirty forty fifty sixty seventy eighty ninety"
_SMALL = {word: value for value, word in enumerate(_BELOW_TWENTY.split())}
_TENS = {word: 10 * value for value, word in enumerate(_BY_TEN.split(), 2)}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6}
_ONE = "|".join((*_SMALL, *_TENS, *_SCALES))
_NUMBER = re.compile(
    rf"(?<![0-9] )(?<![0-9.,-])\b(?:a )?(?:{_ONE})(?:[ -](?:and )?(?:{_ONE}))*\b"
    r"(?P<money> (?:yen|dollars?|bucks|euros?|pounds?)\b)?"
    rf"(?P<cents>(?<=[sr])(?: and)? (?:(?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(_SMALL)}))?|(?:{'|'.join(_SMALL)})(?= cents?\b))\b(?: cents?\b)?)?"
    r"(?! (?:times|days?|weeks?|months?|years?|hours?|minutes?|people|percent|followers|friends|words|steps"
    r"|messages|emails?|islands?|and one)\b)"
)
_LEAST = 100
"""What stands without a currency may be a count below this."""


def with_digits(said: str) -> str:
    """A text in small letters with its spelled-out sums as digits; counts such as "two cards" stay words."""
    said = said.replace("half a million", "500000") if "half a million" in said else said
    return _NUMBER.sub(_digits, said) if any(scale in said for scale in _WORTH_LOOKING) else said


_WORTH_LOOKING = (*_SCALES, " yen", " dollar", " buck", " euro", " pound")


def _digits(found: re.Match[str]) -> str:
    money, cents = found["money"] or "", found["cents"] or ""
    value = _value(found[0].removesuffix(cents).removesuffix(money))
    if value < _LEAST and not (money and value):
        return found[0]
    return f"{value}{money or ' yen'}{f' {_value(cents)} cents' if cents else ''}"


def _value(words: str) -> int:
    """What number words are together; words that are none count nothing."""
    total = part = 0
    for word in re.split(r"[ -]+", words):
        if word in _SCALES and word != "hundred":
            total, part = total + max(part, 1) * _SCALES[word], 0
        elif word == "hundred":
            part = max(part, 1) * 100
        else:
            part += _SMALL.get(word, 0) + _TENS.get(word, 0)
    return total + part
