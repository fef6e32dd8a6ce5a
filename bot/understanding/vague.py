"""Whether a message only says whom it is about (「ペイペイの件で」, "Norton"): too little to tell what happened, no chatting either."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import chain

from bot.core.case import Value
from bot.understanding.case_facts import find_names
from bot.understanding.names import Names

_ABOUT = re.compile(
    r"^[^。？?]{1,24}(?:の件|のこと|の事)(?:で|なん|です|につ|、|。|…|$)"
    r"|^(?:hi[,.]? |hello[,.]? )?(?:(?:it'?s|it is|this is|i'?m (?:writing|calling)) )?"
    r"(?:about|regarding|concerning) [^?]{1,30}$",
    re.IGNORECASE,
)
_LONGEST_NAME = 30
_AROUND = " 　、。.,!！?？…:：「」『』\"'"
_WITH_COMPANIES: Mapping[str, Sequence[str]] = {
    "brand": ("prepaid_card", "suspicious_email", "unknown_charge"),
    "service": ("suspicious_email", "account_takeover", "unknown_charge"),
    "issuer": ("unknown_charge", "suspicious_email"),
    "merchant": ("unknown_charge", "online_purchase", "suspicious_email"),
}
"""What happens to people with a company of each kind, the likeliest first."""
_MOST_ROADS = 3


def roads_with_company(text: str, facts: Mapping[str, Value], names: Mapping[str, Names]) -> tuple[str, ...]:
    """The labels to ask between where a message says nothing but a company's name; `facts` are those read out of it."""
    kinds = [labels for fact, labels in _WITH_COMPANIES.items() if fact in facts]
    if not kinds or not only_names(text, names):
        return ()
    return tuple(dict.fromkeys(chain.from_iterable(kinds)))[:_MOST_ROADS]


def only_names(text: str, names: Mapping[str, Names]) -> bool:
    """Whether that is all it says."""
    said = text.strip(_AROUND)
    return _ABOUT.search(text.strip()) is not None or (len(said) <= _LONGEST_NAME and _is_name(said, names))


def _is_name(said: str, names: Mapping[str, Names]) -> bool:
    """Whether a text is a name from its first letter to its last."""
    return any(
        match.start == 0 and match.end == len(said) for found in find_names(said, names).values() for match in found
    )
