"""What we say where several people read it: a word when we are called, and one about a link that looks dangerous.

Nothing that others write there is kept: only by a digest that a link was spoken of, so that it is not spoken of again soon.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.core.person import Button, Message, Person, Warned
from bot.core.press import SkillPress, encode

PRIVATE = encode(SkillPress("private", ""))
"""What the button carries that opens the private talk; a platform may make a link of it."""
QUIET_FOR = timedelta(days=7)
_MOST = 40


def called(*, reached: bool) -> Message:
    """What is said to a call: to come where nobody else reads it; whoever is `reached` is being written to there."""
    return Message("called", buttons=() if reached else (_private(),))


def careful() -> Message:
    """What is said about a dangerous link: never the link, never a verdict."""
    return Message("group.careful", buttons=(_private(),))


def _private() -> Button:
    return Button("group.private", PRIVATE)


def warned_of(group: Person, hosts: Iterable[str], now: datetime) -> tuple[Person, bool]:
    """The group with these hosts as spoken of; whether any of them was not lately."""
    known = {one.digest: one for one in group.warned if now < one.until}
    new = [digest for host in hosts if (digest := _digest(host)) not in known]
    if not new:
        return group, False
    known |= {digest: Warned(digest, now + QUIET_FOR) for digest in new}
    return replace(group, warned=tuple(known.values())[-_MOST:]), True


def _digest(host: str) -> str:
    return hashlib.sha256(host.casefold().encode("utf-8", "surrogatepass")).hexdigest()[:16]
