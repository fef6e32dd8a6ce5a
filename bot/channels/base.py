"""What every channel can do, and what can go wrong outside: the four faults everything else is translated to."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot.core.person import Address, Sent
from bot.core.reply import Reply

_LINK = re.compile(r"https?:|www[.．]|[^\W_][.．][^\W\d_]{2,}", re.IGNORECASE)


def is_link(text: str) -> bool:
    """Whether something like a web address stands in what others wrote: all else of theirs is not even looked at."""
    return _LINK.search(text) is not None


def are_whole(ids: Iterable[str]) -> bool:
    """Whether no id holds half a character, which nothing could store or send."""
    try:
        "".join(ids).encode()
    except UnicodeEncodeError:
        return False
    return True


class Throttled(Exception):
    """Too fast, or the month's pushes are used up (`quota`); `after` says how long to wait."""

    def __init__(self, after: timedelta, *, quota: bool = False) -> None:
        super().__init__("quota" if quota else "rate")
        self.after = after
        self.quota = quota


class Unreachable(Exception):
    """No clear answer: time-out, lost connection, server error. It may have arrived."""


class ShutOut(Unreachable):
    """The platform takes our token no more: its operator must mend that, and then everything goes on. Nothing arrived."""


class Refused(Exception):
    """The platform will never take this: waiting does not help."""


class Expired(Exception):
    """The reply token is used or too old."""


class Busy(Exception):
    """We can keep no more at this moment: nothing was acknowledged, whoever sent it sends it again."""


class TooFast(Exception):
    """One person, or one address, sends more than a human does: not taken, nothing changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """One attempt at one delivery. `where` is the public place it goes to, "" for the private talk; `recovering` tells
    that an earlier attempt may have arrived unseen. `revises` is the message of ours whose place it takes; `aloud`
    shows an answer in a thread outside of it too.
    """

    person_id: str
    address: Address
    delivery: str
    replies: tuple[Reply, ...]
    lang: str
    opened: datetime
    token: str = ""
    where: str = ""
    recovering: bool = False
    revises: str = ""
    aloud: bool = False


class Channel(Protocol):
    """One platform as the way out. `pace` is how many seconds lie between two messages to the same place, `pace_of_edits`
    between two changes to messages there.
    """

    pace: float
    pace_of_edits: float

    async def send(self, parcel: Parcel) -> str:
        """Send, and return the platform's id of what was sent, "" where it lets nobody take that back; raises one of the four
        faults.
        """

    async def take_back(self, sent: Sent) -> None:
        """Take a message of ours away at the platform, where it lets us; raises Throttled, Unreachable or Refused."""

    async def forget(self, address: Address) -> None:
        """Show nothing any more, where the platform shows a person's matters beside the talk; raises the same."""

    async def language(self, address: Address) -> str:
        """The person's language as the platform knows it, such as "en-GB"; "" when it does not."""

    def wake(self, person_id: str) -> None:
        """Tell waiting readers in this process that something is listed."""
