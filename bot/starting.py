"""Before an attempt to send: that no two send the same at the same moment, and that the platform's pace is kept.

Who sends need not say so while the record does: what it holds can be sent now, and whoever reads it leaves it to the
sender. What had to wait is nobody's; who begins with that writes so first.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.channels.base import Channel
from bot.core import fates
from bot.core.outbox import SEND_WITHIN, outbox_due
from bot.core.person import Delivery, Person
from bot.core.posts import edits, opens_form, shows_homes
from bot.store.people import Store

ATTEMPT_SECONDS = 10
"""How long one attempt may take, all its calls together."""
LATE = SEND_WITHIN - timedelta(seconds=ATTEMPT_SECONDS + 2)
"""An attempt that begins later than this after its commit might not be over when a worker takes over."""
_MOST_CONFLICTS = 50


class Pace:
    """How fast one sender may go: posts of one channel and changes to them have limits of their own."""

    def __init__(self) -> None:
        self._last: dict[tuple[str, bool], float] = {}

    async def keep(self, channel: Channel | None, where: str | None, delivery: Delivery) -> None:
        """Wait until the platform takes one more there."""
        if channel is None or where is None or opens_form(delivery) or shows_homes(delivery):
            return
        lane = (where.partition(":")[0], edits(delivery))
        loop = asyncio.get_running_loop()
        if lane in self._last:
            span = channel.pace_of_edits if lane[1] else channel.pace
            await asyncio.sleep(max(0.0, self._last[lane] + span - loop.time()))
        self._last[lane] = loop.time()


async def begin(
    store: Store, person: Person, version: bytes, delivery: Delivery, clock: Callable[[], datetime]
) -> tuple[Person, bytes] | None:
    """Write that a delivery is being sent from now on; the record and its version afterwards. None: somebody wrote
    meanwhile, so it is theirs, or a worker's after them.
    """
    for _ in range(_MOST_CONFLICTS):
        begun = fates.changed(delivery.id, lambda one: replace(one, after=None))(person)
        now = clock()
        outcome, new = await store.commit(begun, version, now, outbox_due=outbox_due(begun, now))
        if outcome == "ok":
            return begun, new
        loaded = await store.load(person.id)
        person, version = loaded.person or Person(person.id), loaded.version
        if not _is_nobodys(person, delivery.id):
            return None
    return None


def must_begin(delivery: Delivery, since: datetime | None, now: datetime) -> bool:
    """Whether the record does not say that its reader sends: it waited, or the commit that left it to us is too long
    ago (`since`; None for one that somebody else left behind).
    """
    return since is None or delivery.after is not None or not timedelta(0) <= now - since <= LATE


def _is_nobodys(person: Person, delivery_id: str) -> bool:
    return any(one.id == delivery_id and one.after is not None for one in person.outbox)
