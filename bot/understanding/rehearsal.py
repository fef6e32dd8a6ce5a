"""How people ask to rehearse or to prepare a call: with whom, and when they have had enough of it."""

from __future__ import annotations

from bot.understanding.fold import clean
from bot.understanding.late import late

_LONGEST = 40
_ASKS = late(r"練習|れんしゅう|リハーサル|予行|practi[cs]e|rehears")
_PREPARES = late(
    r"電話の準備|(?:何|なに)(?:を|が)?(?:聞かれ|きかれ)|what (?:will|do) (?:they|the \w+(?: \w+)?) ask|prepare (?:the|my) call"
)
_PARTNERS = (
    ("prepaid", r"プリペイド|電子マネー|ギフト|発行(?:会社|元)|prepaid|gift"),
    ("issuer", r"カード|クレカ|(?:credit |the )card|card (?:company|issuer)|issuer"),
    ("bank", r"銀行|信金|信用金庫|ゆうちょ|bank"),
    ("police", r"警察|けいさつ|police"),
    ("consumer", r"消費|しょうひ|センター|相談窓口|188|consumer"),
    ("account", r"アカウント|サービス|サポート|通販サイト|account|service|support"),
    ("merchant", r"店|お店|販売|会社|業者|相手|merchant|shop|seller|store|company"),
)
_COMPILED = tuple((partner, late(pattern)) for partner, pattern in _PARTNERS)
_ENDS = late(
    r"(?:もう)?(?:練習(?:は|を)?)?(?:おわり|終わり|終わる|おわる|終了|終わります|やめる|やめます|ストップ|中止"
    r"|もういい|もうええ|十分|じゅうぶん)(?:です|ます|にする|にします|でいい|だよ)?"
    r"|(?:ok(?:ay)? )?(?:stop|end|quit|enough|that'?s enough|i'?m done|done|no more|cancel|finish)"
    r"(?: (?:now|please|practi[cs]ing|practi[cs]e|the practi[cs]e|it))?"
)


def read_partner(text: str) -> str:
    """Who is named as the other side of a call, "" for nobody we know."""
    said = clean(text)
    return next((partner for partner, pattern in _COMPILED if pattern.search(said)), "")


def read_rehearsal(text: str) -> str | None:
    """The wish to rehearse a call, with its partner ("" when none is named); None for every other message."""
    said = clean(text)
    if len(said) > _LONGEST or _ASKS.search(said) is None:
        return None
    return read_partner(text)


def read_preparing(text: str) -> str | None:
    """Whom somebody named will call, who asks what is asked there; None for every other message."""
    said = clean(text)
    if len(said) > _LONGEST or _PREPARES.search(said) is None:
        return None
    return read_partner(text) or None


def ends_rehearsal(text: str) -> bool:
    """Whether somebody has had enough."""
    return _ENDS.fullmatch(clean(text).strip("。.!！ ")) is not None
