"""The bare name in a sentence that says how something is called: 「会社は幸福寝具です」, 「NORTNとか書いてある」, "it says NORTN"."""

from __future__ import annotations

import re

_HEAD = re.compile(
    r"^(?:(?:たぶん|多分|えっと|えーと|確か|たしか|あの)[、 ]*)?"
    r"(?:(?:明細|画面|紙|契約書|メール|カード|領収書)(?:の(?:表示|名前))?(?:に|で)?は?[、 ]*)?"
    r"(?:(?:店|お店|ショップ|サイト|会社|業者|相手|商品|品物|契約|ゲーム|アプリ|サービス|販売(?:元|者))(?:の(?:名前|名))?|名前|店名"
    r"|会社名|社名|屋号|商品名)(?:は|が|って|:|：)[、 ]*"
)
_TAIL = re.compile(
    r"(?:って|と|とか)?[、 ]*(?:(?:書い|かい|載っ|のっ|出|表示され|印刷され)て"
    r"(?:い?(?:る|ます|ました|た)|あ(?:る|り|ります|った)|おり|ん)[^、。\n]{0,8}"
    r"|(?:い|言)(?:います|って(?:い?(?:た|ます|ました|る)))[^、。\n]{0,10}"
    r"|(?:いう|言う)(?:とこ(?:ろ)?|会社|店|お店|サイト|名前|やつ|感じ)(?:です|だ|でした|だった)?|だと思います"
    r"|(?:の|から|からの|への)?(?:請求|明細|引き?落とし|支払い)(?:です|でした|だ)?|って(?=$)|だったと思います"
    r"|だとおもう|かな[あぁ]?|とか(?:いう(?:の|やつ))?(?:です|でした)?|です|でした|だった|だよ|やわ|やで|や)"
    r"[。.!！ ]*$"
)
_ENGLISH = re.compile(
    r"^(?:(?:i think|maybe|um+|well),? )?"
    r"(?:(?:it|that|the statement|the (?:line|bill|paper))(?: just)? (?:says?|said|reads?|shows?)"
    r"|(?:it'?s|it is|it was|that'?s)(?: called)?"
    r"|(?:the |their |its )?(?:shop|store|company|seller|site|website|name|merchant|product)(?:'?s)?(?: name)?"
    r"(?: is| was|:)(?: called)?|they(?:'re| are)? call(?:ed)?(?: themselves)?|called)[: ]+",
    re.IGNORECASE,
)
_WHOSE = re.compile(
    r"(?:店|お店|ショップ|サイト|会社|業者|相手)(?:の(?:名前|名))?(?:は|:|：)|(?:店|会社|社|サイト)名(?:は|:|：)"
    r"|(?:とか|って|と)(?:いう|言う)(?:店|お店|会社|サイト|業者|ショップ)"
)
_WHOSE_IN_ENGLISH = re.compile(
    r"\b(?:shop|store|company|seller|site|website)(?:'?s)?(?: name)? (?:is|was) (?:called )?", re.IGNORECASE
)
_LONGEST, _LONGEST_SENTENCE = 30, 80
_QUOTES = " \u3000「」『』\"'“”"


def named_in(text: str) -> str:
    """The name of a shop or company that a sentence says to be one, "" where it says no such thing."""
    name = bare_name(text)
    says = _WHOSE.search(text) or _WHOSE_IN_ENGLISH.search(text)
    return name if says and name != text.strip() and len(name) <= _LONGEST else ""


def bare_name(text: str) -> str:
    """The name that an answer says, the whole answer where it says nothing else."""
    said = text.strip()
    if len(said) > _LONGEST_SENTENCE:
        return said
    head = _HEAD.match(said) or _ENGLISH.match(said)
    rest = said[head.end() :] if head else said
    named = _TAIL.sub("", rest) or rest
    return named.strip(_QUOTES) or said
