"""The past as learners of English tell it, in the present: "i call bank", "i change password". Knows no case."""

from __future__ import annotations

import re

from bot.understanding.late import late

_PAST = {
    "call": "called", "tell": "told", "ask": "asked", "send": "sent", "pay": "paid", "buy": "bought", "give": "gave",
    "type": "typed", "enter": "entered", "click": "clicked", "press": "pressed", "open": "opened", "write": "wrote",
    "change": "changed", "stop": "stopped", "cancel": "cancelled", "block": "blocked", "delete": "deleted",
    "install": "installed", "download": "downloaded", "report": "reported", "hang up": "hung up", "submit": "submitted",
    "find": "found", "log in": "logged in", "receive": "received", "return": "returned", "refuse": "refused",
}  # fmt: skip
_PLAN = (
    r"(?:should|shall|must|can|could|may|do|did|will|would|if|when|before|until|that|how|where|what|who|say|says|want)"
)
_TOLD = late(
    rf"(?<![a-z])(?P<before>{_PLAN} )?(?P<i>i (?:already |just )?)(?P<deed>{'|'.join(_PAST)})\b(?! (?:it )?(?:now|later|tomorrow)\b)",
    re.IGNORECASE,
)


def past(said: str) -> str:
    """A text with the writer's own deeds in the past, but for those that are planned or asked about."""
    if "i " not in said and "I " not in said:
        return said
    return _TOLD.sub(lambda found: found[0] if found["before"] else found["i"] + _PAST[found["deed"].lower()], said)
