"""Who signs a letter: a name and a telephone number in one message, either may be left out. Knows no question and no case."""

from __future__ import annotations

import re
import unicodedata

from bot.understanding.counts import read_phone
from bot.understanding.meanings import is_question
from bot.understanding.numerals import plain

LONGEST_NAME = 30
_NUMBER = re.compile(r"\+?[0-9(][0-9() .‐-―−ー-]{7,}[0-9]")
_LABEL = re.compile(
    r"(?:(?:契約(?:者|した(?:人|方))|本人|母|父|夫|妻|祖母|祖父|叔母|叔父|私)の)?"
    r"(?:お?名前|氏名|お?電話(?:番号)?|連絡先|携帯|自宅)(?:は|が|も|:|=)?"
    r"|(?:\b(?:and|with) )?(?:\b(?:my|her|his|their|the) )?\b(?:tel|phone(?: number)?|mobile|name)\b(?: is|:|=)?"
    r"|^(?:i am|i'm|it's|it is|this is) |\b(?:and|と) *$|(?:です|と申します|といいます|になります)(?=[ 、。,.]|$)",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|[ .'’・-])*")
_NO_NAME = re.compile(
    r"(?:ない|ません|たい|ください|けど|から|ので|ます|こわい|怖い|いや|嫌|必要|番号|電話|自分で)$"
    r"|\b(?:not|don't|why|want|no|need|write|later)\b",
    re.IGNORECASE,
)
_REFUSES = re.compile(
    r"(?:教え|言い|入れ|書き|出し|伝え)(?:たく|とう)(?:は|も)?(?:ない|ありません)|(?:入れ|教え|書か|言わ)ない"
    r"|(?:やめ|止め)(?:て|と)(?:おく|おきます|く)|いや(?:だ|です)|嫌(?:だ|です)?"
    r"|自分で(?:書|入|や)|手で書|(?:i(?:'d| would) )?rather not|(?:i )?(?:do not|don't) want"
    r"|(?:i will|i'll|let me) (?:write|fill)",
    re.IGNORECASE,
)


def read_sender(text: str) -> tuple[str, str] | None:
    """The name and the telephone number, "" for what is not there; None for what is neither."""
    said = " ".join(unicodedata.normalize("NFKC", text).split())
    phone = read_phone(said) or ""
    rest = _LABEL.sub(" ", _NUMBER.sub(" ", said) if phone else said)
    name = " ".join(rest.strip(" 、。,.:;/・").split())
    if not name:
        return ("", phone) if phone else None
    if len(name) > LONGEST_NAME or not _NAME.fullmatch(name) or _NO_NAME.search(name) or is_question(plain(said)):
        return None
    return name, phone


def refuses(text: str) -> bool:
    """Whether somebody would rather write it themselves."""
    return bool(_REFUSES.search(unicodedata.normalize("NFKC", text)))
