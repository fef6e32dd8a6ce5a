"""Whether a message only says that something is not there: 「メールは来てないです」, "I don't have an email from them".

It answers what was asked or tells that a way is shut; it is no trouble of its own, whatever it names.
"""

from __future__ import annotations

from bot.understanding.late import late

_LONGEST = 60
_ABSENT = late(
    r"^(?:no,? |sorry,? |but |and )*(?:i|we) (?:do not|don'?t|never|have not|haven'?t|did not|didn'?t) (?:really |even )?"
    r"(?:have|get|got|receive[d]?|see|seen|find|found|remember|live|own) (?:(?! but | and )[^.!?])*[.! ]*$"
    r"|^(?:no|not any) [a-z -]{2,24}(?: from (?:them|him|her))?[.! ]*$"
    r"|^(?:いいえ|いや|すみません|でも|まだ|[、。 ])*[^、。!?]{1,14}(?:は|も|が)(?:まだ)?"
    r"(?:来|き|届い|とどい|もらっ|持っ|もっ|残っ|のこっ|入っ|はいっ)て(?:い)?(?:ない|ません)(?:です|よ|けど|です?ね)*[。! ]*$"
)


def is_absent(said: str) -> bool:
    """Whether a text, as `clean` gives it, says no more than that."""
    return len(said) <= _LONGEST and _ABSENT.search(said) is not None
