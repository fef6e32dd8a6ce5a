"""Every key name and its lifetime, on one page. A key never holds a platform's id, only digests."""

from __future__ import annotations

import hmac
from binascii import crc_hqx
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.person import Address, Person

SHARDS = 64
_SLOTS = 16384
LEAST_LIFE = timedelta(days=400)
LIFE_AFTER_LAST_DUE = timedelta(days=60)
SEEN_LIFE = timedelta(hours=24)
TOMBSTONE_LIFE = timedelta(hours=48)
TAKEN_BACK_WITHIN = timedelta(seconds=20)
"""When a worker looks after the copies of somebody erased: by then no attempt to send is under way any more."""
ERASING_LIFE = timedelta(days=30)
"""How long we try to take copies back from a platform that does not answer; most often it takes seconds."""


def _tags() -> tuple[str, ...]:
    """One hash tag a shard, chosen so that the shards' slots lie evenly on a cluster of any size."""
    width = _SLOTS // SHARDS
    found: dict[int, str] = {}
    number = 0
    while len(found) < SHARDS:
        tag = f"{number:x}"
        found.setdefault(crc_hqx(tag.encode(), 0) % _SLOTS // width, tag)
        number += 1
    return tuple(found[shard] for shard in range(SHARDS))


TAGS = _tags()


@dataclass(frozen=True, slots=True)
class Keys:
    """Key names of one deployment; `id_key` makes person ids out of addresses and is never rotated."""

    id_key: bytes

    def person_id(self, address: Address) -> str:
        """The id of whoever writes from this address first: 32 hex digits."""
        name = "\x00".join((address.platform, address.account, address.user))
        return hmac.digest(self.id_key, name.encode(), "sha256").hex()[:32]

    def mark(self) -> bytes:
        """By which this key is known again; nothing leads back from it."""
        return hmac.digest(self.id_key, b"the id key of this Redis", "sha256")[:16]

    def seen(self, person_id: str, event_id: str) -> str:
        """The mark that an event was handled; nothing in it leads back to the person."""
        digest = hmac.digest(self.id_key, f"{person_id}\x00{event_id}".encode(), "sha256").hex()[:24]
        return f"kaeru:{{{tag(person_id)}}}:seen:{digest}"

    def code(self, digits: str) -> str:
        """Whose six digits these are; they cannot be read out of it."""
        digest = hmac.digest(self.id_key, f"code\x00{digits}".encode(), "sha256").hex()[:24]
        return f"kaeru:{{{tag(digest)}}}:code:{digest}"

    def pace(self, who: str, minute: int) -> str:
        """How often somebody came in one minute; nothing in it leads back to them or their address."""
        digest = hmac.digest(self.id_key, f"pace\x00{who}\x00{minute}".encode(), "sha256").hex()[:24]
        return f"kaeru:{{{tag(digest)}}}:pace:{digest}"


def shard(person_id: str) -> int:
    """The shard a person lives in."""
    return int(person_id[:8], 16) % SHARDS


def tag(person_id: str) -> str:
    """The hash tag of a person's shard."""
    return TAGS[shard(person_id)]


def person(person_id: str) -> str:
    """The person's record."""
    return f"kaeru:{{{tag(person_id)}}}:person:{person_id}"


def closed_case(person_id: str, case_id: str) -> str:
    """A closed case of the person."""
    return f"kaeru:{{{tag(person_id)}}}:case:{person_id}:{case_id}"


def sent(person_id: str) -> str:
    """The list of what we sent to the person and could take back, the oldest first."""
    return f"kaeru:{{{tag(person_id)}}}:sent:{person_id}"


def erasing(person_id: str) -> str:
    """What of it is still to be taken back: all since the person was erased, else what quotes a message that was unsent."""
    return f"kaeru:{{{tag(person_id)}}}:erasing:{person_id}"


def parting(person_id: str) -> str:
    """What an erased person still has to tell others."""
    return f"kaeru:{{{tag(person_id)}}}:parting:{person_id}"


def due(of_tag: str) -> str:
    """The due set of a shard: members "<person id>:r" (reminders), ":o" (outbox), ":e" (copies of somebody erased)."""
    return f"kaeru:{{{of_tag}}}:due"


def contents() -> str:
    """Which contents this deployment has had, in their order."""
    return f"kaeru:{{{TAGS[0]}}}:contents"


def permits(name: str) -> str:
    """What all processes together may still send in this moment."""
    return f"kaeru:{{{TAGS[0]}}}:permits:{name}"


def ready(of_tag: str) -> str:
    """What shows that a shard's server takes writes."""
    return f"kaeru:{{{of_tag}}}:ready"


def life(of: Person, now: datetime) -> timedelta:
    """How long a record lives untouched: 400 days, or 60 days past its last dated duty."""
    last = max((reminder.due for reminder in of.reminders), default=now)
    return max(LEAST_LIFE, last - now + LIFE_AFTER_LAST_DUE)
