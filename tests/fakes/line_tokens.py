"""Reply tokens as LINE treats them: once, within a minute, again for a minute after a redelivery.

Every failure reads the same on the wire; only the reason in `faults` tells them apart.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from .line_records import Answer, Refused

LIFE = timedelta(seconds=60)
LIFE_WITH_REDELIVERY = timedelta(minutes=20)


@dataclass(frozen=True, slots=True)
class Token:
    """`unheard`: it was used, but the answer never reached the client, who may rightly try once more."""

    chat: str
    issued: datetime
    delivered: datetime
    used: bool = False
    unheard: bool = False


class ReplyTokens:
    """All tokens of one channel."""

    def __init__(self) -> None:
        self._tokens: dict[str, Token] = {}

    def register(self, token: str, chat: str, now: datetime) -> None:
        """A webhook with this token went out, or went out again."""
        known = self._tokens.get(token)
        self._tokens[token] = replace(known, delivered=now) if known else Token(chat, now, now)

    def redeem(self, token: str, now: datetime, *, unheard: bool = False) -> str:
        """Use the token up and answer its chat; raises Refused."""
        known = self._tokens.get(token)
        if known is None:
            raise _invalid("unknown")
        if known.used:
            raise _invalid(None if known.unheard else "used")
        if now - known.delivered > LIFE or now - known.issued > LIFE_WITH_REDELIVERY:
            raise _invalid("expired")
        self._tokens[token] = replace(known, used=True, unheard=unheard)
        return known.chat


def _invalid(why: str | None) -> Refused:
    return Refused(Answer(400, {"message": "Invalid reply token"}), why and f"Invalid reply token: {why}")
