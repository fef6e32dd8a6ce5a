"""What a first message already tells about a purchase: what is wrong with it, and how it was paid. It is not asked again."""

from __future__ import annotations

from collections.abc import Collection

from bot.understanding.fold import clean
from bot.understanding.late import late

FLOW = "online_purchase"
_WRONG = {"not_arrived": "not_come", "wrong_item": "wrong", "trial": "trial"}
"""The cues that say what is wrong, and the answers they give."""
_PAID = {
    "card": late(r"(?:カード|クレカ)(?:で|払|決済)|\bby (?:credit )?card\b|\bwith my (?:credit )?card\b"),
    "transfer": late(r"振り?込|ふりこみ|送金|\bbank transfer\b|\btransferred\b|\bfurikomi\b"),
    "cod": late(r"代引|代金引換|\bcod\b|cash on delivery"),
}


def read_purchase(flow: str, text: str, cues: Collection[str]) -> dict[str, str]:
    """The facts of a purchase that a first message tells; two things at once are left for the question."""
    if flow != FLOW:
        return {}
    said = clean(text)
    wrong = [answer for cue, answer in _WRONG.items() if cue in cues]
    paid = [way for way, words in _PAID.items() if words.search(said)]
    return {name: found[0] for name, found in (("what", wrong), ("how", paid)) if len(found) == 1}
