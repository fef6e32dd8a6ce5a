"""Links to pages about a person: the record, a plan, a calendar. What makes a link good lies with the person.

So it ends by itself, can be stopped, and goes with the person. Its address is made elsewhere; nothing here can be guessed
from it or from outside.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.core.given import Link, LinkKind
from bot.core.person import Person


def make_link(
    person: Person,
    kind: LinkKind,
    now: datetime,
    life: timedelta,
    case: str = "",
    link_id: str = "",
    *,
    shared: bool = False,
) -> tuple[Person, Link]:
    """A new link, good for `life`; an older one of that kind to that case, for the same eyes, ends, and what has run out
    is forgotten.
    """
    link = Link(link_id or f"{int(now.timestamp() * 1000):x}", kind, now + life, case, shared)
    kept = [old for old in person.links if old.until > now and not _is_same(old, link)]
    return replace(person, links=(*kept, link)), link


def _is_same(one: Link, other: Link) -> bool:
    return (one.kind, one.case, one.shared) == (other.kind, other.case, other.shared)


def revoke_links(person: Person, kind: LinkKind, case: str = "") -> Person:
    """The person without the links of that kind to that case."""
    return replace(person, links=tuple(link for link in person.links if (link.kind, link.case) != (kind, case)))


def open_links(person: Person, now: datetime) -> tuple[Link, ...]:
    """The links that still open something."""
    return tuple(link for link in person.links if now < link.until)


def find_link(person: Person, kind: str, link_id: str, now: datetime) -> Link | None:
    """The link of that kind and id while it is good."""
    return next((link for link in person.links if (link.kind, link.id) == (kind, link_id) and now < link.until), None)
