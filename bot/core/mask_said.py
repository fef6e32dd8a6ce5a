"""Finds secrets by the word said before them (「暗証番号は 1234」, "my password is …") or after (「1234が暗証番号」).

The same way of reading tells which numbers are no secret: order, reference and tracking numbers. Works on folded text.
"""

from __future__ import annotations

import re

from bot.core.mask_digits import is_public
from bot.core.mask_fold import Span
from bot.core.mask_rows import ENGLISH_DIGIT, KANA_DIGIT
from bot.core.mask_words import KINDS, WORD, stands_alone

_SAID_BETWEEN = (
    r"(?:言っ|教え|伝え)(?:ちゃった|てしまった|た)の?|聞かれ(?:て|たので|たから)|きかれ(?:て|たので)|言われ(?:て|たので)|入力|入れ(?:て|たのは)?|です|でした|か\?"
    r"|たしか|確か|多分|たぶん|いつも|全部|同じ"
    r"|知りたい|教えて|と言われて|えっと|ええと|私の|母の|父の|誕生日の?|生年月日の?"
    r"|i (?:used|typed|gave|entered|chose|told (?:him|her|them))|from the (?:text|sms|app|bank|mail)|he wanted"
    r"|they wanted|on the back"
)
"""What people say between the word and the secret."""
_LINK = (
    r"(?:[\s:=\"'’(\[{「『（【】』」)、,.?>→#-]|番号|こ-ど|なんば-|ばんごう|pin|code|数字|[4-8]桁|[4-8]けた"
    r"|numbers?|no\.|for|is|was|are|were|says|to|it's|’s|'s"
    rf"|{_SAID_BETWEEN}|として|とか|って|は|が|も|を|の|に|で|と|わ){{0,8}}?"
)
_ACCOUNT_LINK = (
    r"(?:[\s:=\"'(「、,.#)-]|番号|ばんごう|預金|口座|(?>[^\s0-9a-z、。]{1,10}?(?:銀行|金庫|支店))|銀行|number"
    r"|no\.?|is|was|聞かれて|言われて|は|が|も|を|の){0,8}?"
)
_PUBLIC_LINK = r"(?:[\s:=「(#.]|番号|no|id|number|code|is|was|は|が|も|を|の){0,8}?"
_NOT_COUNTED = (
    r"(?!\s?(?:年(?!金)|月|日(?!本)|回(?!答)|桁|けた|円|えん(?![たじど])|時|分(?!か)|秒|件|枚|まい(?!な)|歳|才|人|万(?!が)"
    r"|千(?!葉)|億|個(?!人)|本(?!人)|度|台(?!湾)|通(?![帳販])|文字|か所|箇所|%"
    r"|yen|times|digits?(?![a-z])|char(?:acter)?s?(?![a-z])|jpy|usd|/[0-9]{1,2}(?![0-9,])|[:,.-][0-9]))"
)
_NO_LATIN = r"(?![0-9a-z])"
_ONE_BY_ONE = r"[0-9](?:[、,.・→] ?[0-9](?![0-9])){3,11}"
_PIN = rf"(?P<v>[0-9](?:[ 、-]?[0-9]){{3,11}}|{_ONE_BY_ONE})(?![0-9]){_NOT_COUNTED}"
_ONE_TIME = rf"(?P<v>(?:g ?- ?)?(?:[0-9](?:[ -]?[0-9]){{3,7}}|{_ONE_BY_ONE}))(?![0-9]){_NOT_COUNTED}"
# A few digits in words, as they are read aloud: 「ごーろくななはち」.
_IN_WORDS = rf"(?P<v>{KANA_DIGIT}(?:[ 、,.の-]{{0,2}}{KANA_DIGIT}){{2,7}}|{ENGLISH_DIGIT}(?:[ ,.-]{{1,2}}{ENGLISH_DIGIT}){{2,7}}(?![a-z]))"
# Letters and digits mixed, but no product name such as iphone15.
_MIXED = (
    rf"(?P<v>(?![a-z]{{3,}}[0-9]{{1,2}}{_NO_LATIN}|[0-9]+(?:yen|jpy|usd))"
    rf"(?=[a-z]{{0,8}}[0-9])(?=[0-9]{{0,8}}[a-z])[0-9a-z]{{5,8}}){_NO_LATIN}"
)
_CODE = (
    r"(?P<v>(?=[a-z -]{0,40}[0-9])[0-9a-z]{2,}(?:-[0-9a-z]+){0,8}"
    rf"(?: (?=[a-z]{{0,6}}[0-9])[0-9a-z]{{2,6}}{_NO_LATIN}){{0,8}}){_NO_LATIN}"
)
_REFERENCE = r"(?P<v>[0-9]{3,4}(?: [0-9]{3,4}){2,4}(?![0-9])|(?=[a-z-]{0,40}[0-9])[0-9a-z]+(?:[-.][0-9a-z]+){0,8})"
# 「パスワードはハナコ1980です」: kana or kanji, then digits, and the sentence ends.
_KANA_THEN_DIGITS = (
    r"\s?[は:=][\s「『]{0,2}(?P<v>[^\s、。,「」『』●]{1,12}?[0-9]{3,12})(?=\s?(?:です|でした|だ|[」』。]|$))"
)
# ゆうちょ: 記号 of five digits, 番号 of six to eight.
_POSTAL = (
    r"(?P<v>[0-9]{5}(?:-[0-9])?(?:[\s、,-]{0,3}(?:番号)?[\s:は、.-]{0,3}[0-9](?:[ -]?[0-9]){5,7})?)(?![0-9])"
    + _NOT_COUNTED
)


def _value(link: str, value: str) -> re.Pattern[str]:
    return re.compile(link + value)


# What may follow a kind's word, tried in this order, with the kind it then is.
_VALUES: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "password": (
        ("password", _value(_LINK, r"(?P<v>[!-~]{4,200})")),
        ("password", _value(_LINK, r"[0-9a-z@._+-]{2,40} ?/ ?(?P<v>[!-~]{4,200})")),
        ("password", _value("", _KANA_THEN_DIGITS)),
        (
            "pin",
            _value(_LINK, rf"(?P<v>[0-9]{{4,6}}|[0-9](?: [0-9](?![0-9])){{3,7}}|{_ONE_BY_ONE})(?![0-9]){_NOT_COUNTED}"),
        ),
    ),
    "pin": (("pin", _value(_LINK, _PIN)), ("pin", _value(_LINK, _MIXED)), ("pin", _value(_LINK, _IN_WORDS))),
    "otp": (
        ("otp", _value(_LINK, _ONE_TIME)),
        ("otp", _value(_LINK, _MIXED)),
        ("code", _value(_LINK, _CODE)),
        ("otp", _value(_LINK, _IN_WORDS)),
    ),
    "digits": (("otp", _value(r"(?:の(?:数字|番号|こ-ど|なんば-))?[\s:=「『はが、→(で]{0,4}", _ONE_TIME)),),
    "cvv": (
        ("cvv", _value(_LINK, rf"(?P<v>[0-9]{{3,4}})(?![0-9]){_NOT_COUNTED}")),
        ("otp", _value(_LINK, _ONE_TIME)),
        ("cvv", _value(_LINK, _IN_WORDS)),
    ),
    "mynumber": (
        ("mynumber", _value(r"(?: ?(?:か-ど|card))?" + _LINK, r"(?P<v>[0-9](?:[ .-]{0,2}[0-9]){11})(?![0-9])")),
    ),
    "card": (("card", _value(_LINK, r"(?P<v>[1-9](?:[ .-]{0,2}[0-9]){11,18})(?![0-9])")),),
    "account": (("account", _value(_ACCOUNT_LINK, rf"(?P<v>[0-9](?:[ -]?[0-9]){{5,7}})(?![0-9]){_NOT_COUNTED}")),),
    "branch": (("account", _value(_ACCOUNT_LINK, rf"(?P<v>[0-9](?:[ -]?[0-9]){{6}})(?![0-9]){_NOT_COUNTED}")),),
    "bank": (("account", _value(r"\s{0,2}", r"(?P<v>[0-9]{3}[\s-]{1,2}[0-9]{7})(?![0-9])")),),
    "postal": (("account", _value(_ACCOUNT_LINK, _POSTAL)),),
    "savings": (
        (
            "account",
            _value(_ACCOUNT_LINK, r"(?P<v>[0-9]{5}(?:-[0-9])?[\s、,.-]{1,3}[0-9](?:[ -]?[0-9]){5,7})(?![0-9])"),
        ),
    ),
    "code": (("code", _value(_LINK, _CODE)),),
    "public": (("public", _value(_PUBLIC_LINK, _REFERENCE)),),
}
# English words that follow "my password is" and are none.
_NO_PASSWORDS = """
    wrong correct safe same different weak strong right secure fine gone lost stolen unknown known none public invalid
    incorrect still also here there this that what them mine theirs nothing something forgot forgotten okay long short
    simple easy unsafe broken reset better useless please help again today yesterday
"""
_NO_PASSWORD = frozenset(_NO_PASSWORDS.split())
_NO_VALUE = re.compile(
    r"(?:https?:|www\.).*|[^@]+@[^@]+\.[a-z]+|r[0-9]{1,2}(?:\.[0-9]{1,2}){2}"
    r"|20[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
    r"|(?:[0-9]{1,2}[-/.]|(?:19|20)[0-9]{2}[-/.](?=(?:0?[1-9]|1[0-2])(?![0-9])))[0-9]{1,2}([-/.][0-9]{1,2})?"
    r"|[0-9]{1,2}:[0-9]{2}"
    r"|[0-9]{1,3}(?:,[0-9]{3})+|[^0-9a-z]*"
)
_TELEPHONE = re.compile(r"0[0-9]{1,3}[ -][0-9]{1,4}[ -][0-9]{3,4}")
_CHANGED_ON = re.compile(r"\s?に(?:変|か|設|な)")
"""「暗証番号を20261103に変えた」: a day."""
_STRONG_LINK = re.compile(r"[は:=「『]|\b(?:is|was)\b")
_SENTENCE_ENDS = re.compile(r"\s*(?:です|でした|だ|って|と[入書言伝教]|[」』。.!?\n)]|$)")
_COUNTED = re.compile(_NOT_COUNTED)
_ANY_NUMBER = frozenset({"番号は", "こ-ど", "code is", "code:"})
"""Words that announce a code only when it looks like one."""
_VALUE_BEFORE = re.compile(
    rf"(?P<v>[!-~]{{4,40}}|(?<![0-9])(?:[0-9](?:[ -]?[0-9]){{3,7}}|{_ONE_BY_ONE}))[\s」』]*"
    r"(?:(?:が|って|は|で|(?P<so>という|っていう|ていう|と言う)|を)\s*|(?:is|was|=|as|for)\s+(?:(?:my|the|your|a)\s+)?(?:[a-z]+\s+){0,2})$"
)
_IS_NAMED_SO = re.compile(r"\s*(?:です|でした|だ|にし|に使|に設定|として|[。、,」』]|$)|\s+[^ぁ-ん\s]")


def said_secrets(folded: str) -> tuple[list[Span], list[tuple[int, int]]]:
    """Secrets announced by a word, and the places of numbers announced as no secret."""
    secrets: list[Span] = []
    public: list[tuple[int, int]] = []
    for word in WORD.finditer(folded):
        if not stands_alone(folded, word):
            continue
        kind = KINDS[word[0]]
        span = _value_after(folded, word, kind)
        if span is None and kind in ("password", "pin", "otp"):
            span = _value_before(folded, word, kind)
        if span is None:
            continue
        if span.kind == "public":
            public.append((span.start, span.end))
        else:
            secrets.append(span)
    return secrets, public


def _value_after(folded: str, word: re.Match[str], kind: str) -> Span | None:
    for named, pattern in _VALUES[kind]:
        found = pattern.match(folded, word.end())
        if not found or (_TELEPHONE.fullmatch(found["v"]) and sum(map(str.isdigit, found["v"])) < 12):
            continue
        start, end = found.span("v")
        if named == "password":
            end = start + len(found["v"].rstrip(".,)]}\"'>;"))
            if not _is_password(folded, word.end(), start, end):
                continue
        if named == "code" and not _is_said_code(word[0], found["v"]):
            continue
        if _CHANGED_ON.match(folded, end) and is_public(found["v"]):
            continue
        return Span(start, end, named, named not in ("code", "public"))
    return None


def _is_password(folded: str, said: int, start: int, end: int) -> bool:
    value = folded[start:end]
    if len(value) < 4 or _NO_VALUE.fullmatch(value):
        return False
    if any(map(str.isdigit, value)):
        return not value.isdigit() or _COUNTED.match(folded, end) is not None
    if value in _NO_PASSWORD or value.endswith(("ed", "ing", "ly", "n't")):
        return False
    strong = _STRONG_LINK.search(folded, said, start)
    return strong is not None and _SENTENCE_ENDS.match(folded, end) is not None


def _is_said_code(word: str, value: str) -> bool:
    length = sum(map(str.isalnum, value))
    if word not in _ANY_NUMBER:
        return length >= 8
    return length >= 10 and any("a" <= character <= "z" for character in value)


def _value_before(folded: str, word: re.Match[str], kind: str) -> Span | None:
    begin = max(0, word.start() - 72)
    found = _VALUE_BEFORE.search(folded[begin : word.start()])
    if not found or not any(map(str.isdigit, found["v"])) or _NO_VALUE.fullmatch(found["v"]):
        return None
    if kind != "password" and not re.sub("[ 、,.・→-]", "", found["v"]).isdigit():
        return None
    if not (word[0].isascii() or found["so"] or _IS_NAMED_SO.match(folded, word.end())):
        return None
    start = begin + found.start("v")
    return Span(start, start + len(found["v"]), kind, True)
