"""Words of somebody to whom it is happening at this moment: nobody waits then for what they may type next."""

from __future__ import annotations

import re
import unicodedata

_NOW = r"(?:今|いま|まだ|ずっと|なう|(?:right )?now|still)"
_HAPPENING = re.compile(
    # the caller is on the line
    rf"{_NOW}[もはま、\s]{{0,3}}(?:電話|でんわ|通話|つうわ)(?!番号|した|し(?:て|ま)|を?かけ|くる|来る|来た|きた)"
    r"|(?:電話|でんわ|通話)(?:が|を|も|は)?(?:まだ|今も|ずっと)?"
    r"(?:(?:つなが|繋が)(?:って(?!ない|なく|ません)|った|りっぱ)|切れなく|切れない(?!よう)|切らせて|切るな|切らないで)"
    r"|(?:電話|通話|話し|はなし)中(?!断|止|心|に(?:切|来|聞)|だった|でした)"
    r"|(?:still |right now |currently )?on the (?:phone|line|call) (?:with|right now|now)|won'?t let me hang up|(?:still|is) on the (?:phone|line)"
    # money is about to go, or a stranger's hand is on the machine
    rf"|{_NOW}(?:から|すぐ|まさに|の)?[、\s]?(?:atm|振り?込|ふりこ|送金|送ろう|払うところ|払おう|買いに|買うところ|コンビニ|銀行にい)(?!んでしま|んじゃ|み(?:まし|した))"
    rf"|{_NOW}[、\s]?.{{0,10}}(?:(?:操作|遠隔)され|勝手に(?:動|うご))"
    r"|(?:勝手に|かってに)(?:動いて|うごいて)(?:い?(?:る|ます)|$)"
    r"|(?:atm|窓口|コンビニ|レジ)(?:の前)?(?:に|で)(?:今|もう)?(?:いる|います|おる|おります|並んで|立って)|(?:振り?込め|送れ|払え|買え|買って(?:こい|きて))(?:って|と)(?:言|い)われて(?:い)?(?:る|ます)"
    r"|(?:i'?m|i am|is|are|standing) (?:now )?(?:already )?at the (?:atm|bank|store|convenience)|about to (?:pay|send|transfer|buy|wire)"
)
_MAY_HAPPEN = re.compile(
    r"電話|でんわ|通話|つうわ|中|on the |hang up|atm|振|ふりこ|送|払|買|コンビニ|銀行|操作|遠隔|勝手|かって|窓口|レジ|at the |about to "
)
"""What each of the above has in it."""


def is_happening(text: str) -> bool:
    """Whether a message tells of a call, a payment or a remote hand at this moment."""
    said = unicodedata.normalize("NFKC", text).casefold()
    return bool(_MAY_HAPPEN.search(said) and _HAPPENING.search(said))
