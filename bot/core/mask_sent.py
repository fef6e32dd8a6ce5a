"""Finds one-time codes by where they came from, or by what was done with them: 「SMSで来た数字 482913」, 「コード4829を伝えた」.

The words that name such a code are looked for in `mask_said`. Works on folded text; no span of it is sure, for a number
that is named an order's stays one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.core.mask_fold import Span

_NUMBER = re.compile(
    r"(?<![0-9,.¥$-])[0-9](?:(?:[ -]?[0-9]){3,7}|(?:[ 、,.・→-] ?[0-9](?![0-9])){3,7})(?![0-9])"
    r"(?!\s?(?:年|月|日|回|桁|けた|円|えん|時|分|秒|件|枚|歳|才|人|万|千|億|個|本|度|通|%|yen|jpy|usd|[-/:,.][0-9]))"
)
_LINK = r"[はがのをも、,:= 「『\"(]{0,3}$"
_NAMED = r"[^0-9。\n]{0,10}?(?:数字|番号|こ-ど|すうじ|ばんごう)"
_CODE = (
    "(?<!支店)(?<!銀行)(?<!機関)(?<!郵便)(?<!商品)(?<!会社)(?<!店舗)(?<!国)(?<!-ぽん)(?<!え[らr]-)(?<![qば][r-])こ-ど"
)
_SENT = re.compile(
    rf"(?:(?:sms|しょ-とめ-る|認証){_NAMED}|(?:届いた|送られ[^0-9]{{0,4}})(?:こ-ど|数字|番号)"
    rf"|(?:sms|しょ-とめ-る)(?:で|に|から)?(?:来た|きた|届いた|送られて?[来き]た)|(?<![下尾後頭初の])[4-8](?:桁|けた)の){_LINK}"
    rf"|(?:read|told|gave|sent|texted)[a-z' ]{{0,20}}\bcode [a-z' ]{{0,30}}$"
    r"|\bcode they [a-z' ]{0,30}$|(?:\btext|sms|message)[a-z' ]{0,20}(?::|was|is|said) ?$"
)
"""Before what can be nothing else."""
_CAME = re.compile(
    rf"(?:めっせ-じ|め-る|あぷり|画面|届いた|来た|きた|送られ){_NAMED}{_LINK}|{_CODE}{_LINK}"
    r"|(?<!postal )(?<!zip )(?<!country )(?<!area )(?<!branch )(?<!error )\bcode [a-z' ]{0,30}$"
)
"""Before six digits, as most of these codes have."""
_HANDLED = re.compile(
    rf"(?:sms|しょ-とめ-る|めっせ-じ|め-る|あぷり|認証|わんたいむ|本人確認|届いた|送られ)[^0-9。\n]{{0,12}}$"
    rf"|{_CODE}{_LINK}|(?<![下尾後頭初の])[4-8](?:桁|けた)の?(?:数字|番号)?[はがでの、 ]{{0,2}}$"
)
"""Before four to eight digits that were told to somebody or typed somewhere."""
_TOLD = re.compile(
    r"[」』\") ]{0,2}(?:です)?(?:を|と|って|も)[^。、 0-9]{0,6}(?:伝|教|つたえ|おしえ|読|言|いっ|答|入|打|送|押|来|きた)"
)
_ENGLISH_TOLD = re.compile(
    r"[\") ,]{0,2}(?:(?:was|is) (?:the|my|their|a) (?:[a-z-]+ )?(?:code|pin|passcode)|and i (?:read|told|gave|typed))"
)
_BEFORE = 40


def sent_secrets(folded: str) -> Iterator[Span]:
    """The one-time codes of a folded text that no word of their own announces."""
    for number in _NUMBER.finditer(folded):
        if _is_sent(folded, number):
            yield Span(*number.span(), "otp")


def _is_sent(folded: str, number: re.Match[str]) -> bool:
    before = folded[max(0, number.start() - _BEFORE) : number.start()]
    if _SENT.search(before) or _ENGLISH_TOLD.match(folded, number.end()):
        return True
    if _HANDLED.search(before) and _TOLD.match(folded, number.end()):
        return True
    return sum(map(str.isdigit, number[0])) == 6 and _CAME.search(before) is not None
