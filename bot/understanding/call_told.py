"""Whether the call with whoever wants money is over, or there never was one, as far as a message tells it."""

from __future__ import annotations

import unicodedata
from typing import Literal

from bot.understanding.emergency import is_happening
from bot.understanding.late import late

_LONGEST = 1000
"""Characters that are read."""
_CUT = late(
    r"(?:電話|通話|でんわ)(?:は|を|も|が)?(?:もう|さっき|すぐ|自分(?:で|から))?"
    r"(?:切(?:った|りまし|って(?:しま|あ))|切れ(?:た|まし|て(?:い)?る|て(?:い)?ます)|きった|きりました"
    r"|終わ(?:った|り))"
    r"|\bhung up\b|\bcall (?:is|has) (?:over|ended)\b"
    r"|\bi (?:have |already |just )*(?:ended|cut|stopped|finished) the call\b"
)
_NO_CALL = late(r"電話(?:は|で)?(?:して(?:い)?ない|していません|ではな(?:い|く))|\bno (?:phone )?call\b")
_CHATS = (
    "line|sms|e-?mails?|texts?|facebook|fb|instagram|insta|messenger|whatsapp|chat|message|dm|discord|telegram|viber|wechat"
    "|zalo|kakao|kakaotalk|tinder|tiktok|twitter|signal|x"
)
_WRITTEN = late(
    r"(?<![a-z])(?:line|sms|dm|メール|チャット|メッセージ|ショートメール|facebook|フェイスブック|instagram"
    r"|インスタ|messenger)(?:で|から|に|が|も)"
    rf"|\b(?:{_CHATS}) (?:from|message|me|asks?|asking|asked|says?|saying|said|tells?|told|account|friend|group)\b"
    rf"|\b(?:on|in|by|via|through|over) (?:a |the |my |his |her )?(?:{_CHATS})\b(?! (?:call|with him|with her|with them))"
    r"|\b(?:texted|messaged|emailed|dmed)\b"
)
_VOICE = late(r"電話|通話|でんわ|つながって|かけ|\b(?:phone|call(?:s|ed|ing|er)?|voice|video|talking|with me)\b")
_CUT_NOT = late(r"切れない|切れませ|切らせて|切れなく|\b(?:not|n't|never) hung\b|won'?t let")


def call_told(said: str) -> Literal["cut", "no_call", ""]:
    """What a text in NFKC and small letters tells of the call; "" where it goes on, or nothing is told."""
    if is_happening(said) or _CUT_NOT.search(said):
        return ""
    if _CUT.search(said):
        return "cut"
    return "no_call" if _NO_CALL.search(said) or (_WRITTEN.search(said) and not _VOICE.search(said)) else ""


def is_cut(text: str) -> bool:
    """Whether a message tells that the call is over, and of nothing that says otherwise."""
    return call_told(unicodedata.normalize("NFKC", text[:_LONGEST]).casefold().replace("’", "'")) == "cut"
