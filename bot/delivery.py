"""One attempt to send at a time: finish, postpone or give up, and on to the next delivery of the same person.

Knows channels only by their protocol. The head of an outbox never blocks a free reply behind it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from itertools import chain, repeat

from msgspec.structs import replace

from bot.afterwards import Farewell, Ready
from bot.channels.base import Channel, Expired, Parcel, Refused, ShutOut, Throttled, Unreachable
from bot.content.library import Library
from bot.core import fates
from bot.core.cover import outward
from bot.core.event import Event
from bot.core.fates import Change
from bot.core.outbox import is_free, may_have_gone, next_delivery, next_word, outbox_due, waits_for_reader
from bot.core.person import Delivery, Person, Sent
from bot.core.posts import deletes, is_aloud, lies_at, place_of, revised, shows_homes
from bot.metrics import DELIVERIES
from bot.pages import Pages
from bot.posting import as_sent
from bot.standing import Standing
from bot.starting import ATTEMPT_SECONDS, Pace, begin, must_begin
from bot.store import codec
from bot.store.batch import Unavailable
from bot.store.people import Store
from bot.store.permits import Permits
from bot.store.releases import Releases
from bot.turn import Clock, Contended
from bot.unsaying import is_overtaken

log = logging.getLogger("kaeru.delivery")
GOOD_FOR = timedelta(hours=24)
"""What could not be sent for this long has lost its meaning: it is decided again, not sent."""
PUSHES_A_SECOND = 1900
_BLOCK = 20
"""LINE takes 2,000 pushes a second from all processes together; they take their permits in blocks."""
_PATIENCE = timedelta(seconds=3)
_REPLY_AGAIN_WITHIN = timedelta(seconds=50)
_RECORD_PAUSES = (0.05, 0.1, 0.2, 0.5, 1)
_RECORD_SECONDS = 300
_MOST_CONFLICTS = 50


@dataclass(frozen=True, slots=True)
class Attempt:
    """What became of one attempt: the change to the person that follows from it, and where the message lies now."""

    delivery: str
    change: Change
    sent: Sent | None = None


class Sender:
    """Empties outboxes through the channels."""

    def __init__(
        self,
        store: Store,
        library: Library,
        channels: Mapping[str, Channel],
        clock: Clock,
        pages: Pages,
        hear: Callable[[Event], Awaitable[None]],
    ) -> None:
        self.store = store
        self.library = library
        self.channels = channels
        self.clock = clock
        self.standing = Standing()
        self.permits = Permits(store.nodes, "line-push", PUSHES_A_SECOND, _BLOCK)
        self._releases = Releases(store.nodes)
        self.pages = pages
        self.hear = hear

    async def send(self, ready: Ready, *, recovering: bool = False) -> None:
        """Say everything of an outbox that may be said now, in order."""
        person, version = ready.person, ready.version
        channel = self.channels.get(person.address.platform) if person.address else None
        if channel is not None and waits_for_reader(person):
            channel.wake(person.id)
            return
        suspects = may_have_gone(person, self.clock()) if recovering else set()
        pace, since = Pace(), None if recovering else ready.since
        while (delivery := next_delivery(person, self.clock())) is not None:
            await pace.keep(channel, place_of(person, delivery), delivery)
            if must_begin(delivery, since, self.clock()):
                begun = await begin(self.store, person, version, delivery, self.clock)
                if begun is None:
                    return
                person, version = begun
            suspect = delivery.id in suspects or delivery.attempts > 0
            attempt = await self._attempt(channel, person, delivery, recovering=suspect)
            since = self.clock()
            finished = await self._record(person, version, attempt)
            if finished is None:
                return
            person, version = finished

    async def tell(self, ready: Ready) -> None:
        """Tell everything of an outbox that is meant for other people's turns, to each in order. Whoever else tells the
        same at this moment does no harm: a turn takes a word once.
        """
        person, version = ready.person, ready.version
        while (delivery := next_word(person, self.clock())) is not None:
            finished = await self._record(person, version, Attempt(delivery.id, await self._told(person.id, delivery)))
            if finished is None:
                return
            person, version = finished

    async def _told(self, sender: str, delivery: Delivery) -> Change:
        """Tell one word; what follows from it for the outbox."""
        try:
            await self.pass_on(sender, delivery)
        except codec.Unreadable:
            DELIVERIES.labels("word", "parked").inc()
            log.error("a word to %s waits: their record cannot be read; put it or its key back", delivery.to[:8])
            return fates.parked(delivery, self.clock())
        except Unreachable as fault:
            DELIVERIES.labels("word", "later").inc()
            log.warning("a word was not taken: %s", fault)
            return fates.tried_later(delivery, self.clock())
        DELIVERIES.labels("word", "sent").inc()
        return fates.removed(delivery.id)

    async def pass_on(self, sender: str, delivery: Delivery) -> None:
        """The turn of whom a word is for: nobody's record but theirs is touched by it, under nobody's turnstile but theirs.
        Unreachable when it cannot be made now, Unreadable when their record is damaged or its key is gone.
        """
        word = delivery.word
        event = Event(id=delivery.id, kind="word", at=delivery.opened, person=delivery.to, word=word, sender=sender)
        if word is not None and word.whose == delivery.to:  # they asked for it: what it brings answers them
            event = replace(event, token=word.token, until=word.until)
        try:
            async with asyncio.timeout(ATTEMPT_SECONDS):
                await self.hear(event)
        except (Contended, Unavailable, codec.Newer, TimeoutError) as fault:
            raise Unreachable(type(fault).__name__) from fault

    async def recover(self, person_id: str) -> None:
        """Take over an outbox whose sender did not finish in time, or whose pause is over."""
        loaded = await self.store.load(person_id)
        if loaded.person is None:
            await self.store.leave(person_id)
            return
        ready = Ready(loaded.person, loaded.version, self.clock())
        await asyncio.gather(self.send(ready, recovering=True), self.tell(ready))

    async def acknowledge(self, person_id: str, delivery_id: str) -> None:
        """A reader has shown a delivery: it leaves the list."""
        loaded = await self.store.load(person_id)
        if loaded.person is not None:
            await self._finish(loaded.person, loaded.version, Attempt(delivery_id, fates.removed(delivery_id)))

    async def farewell(self, last: Farewell) -> None:
        """Last words to an erased person: tried once."""
        if last.delivery is None or (channel := self.channels.get(last.address.platform)) is None:
            return
        person = Person("", address=last.address, lang=last.lang)
        try:
            await channel.send(await self._parcel(person, last.delivery, recovering=False))
        except (Throttled, Unreachable, Refused, Expired) as fault:
            log.warning("farewell not sent: %s", type(fault).__name__)

    async def _attempt(
        self, channel: Channel | None, person: Person, delivery: Delivery, *, recovering: bool
    ) -> Attempt:
        """Try once. `channel` None: connected no more."""
        now = self.clock()
        platform = person.address.platform if person.address else ""
        if now - delivery.opened > GOOD_FOR:
            DELIVERIES.labels(platform, "stale").inc()
            late = fates.decided_again(delivery, self.library.book.calendar, now)
            return Attempt(delivery.id, fates.removed(delivery.id) if channel is None else late)
        if (morning := fates.morning(person, delivery, now)) > now:
            return Attempt(delivery.id, fates.changed(delivery.id, lambda one: replace(one, after=morning)))
        await self._check(person, delivery)
        outcome, change, place = "sent", fates.removed(delivery.id), ""
        try:
            if channel is None:
                raise Unreachable
            parcel = await self._parcel(person, delivery, recovering=recovering)
            async with asyncio.timeout(ATTEMPT_SECONDS):
                await self._wait_for_permit(parcel)
                if deletes(delivery):
                    await channel.take_back(Sent(parcel.address, delivery.id, delivery.opened, parcel.where))
                elif shows_homes(delivery):
                    await channel.forget(parcel.address)
                else:
                    place = await channel.send(parcel)
                    change = lies_at(delivery, place, change)
            self.standing.taken(platform)
        except Expired:
            if recovering and abs(now - delivery.opened) <= _REPLY_AGAIN_WITHIN:
                outcome = "sent_before"
            else:
                outcome, change = "expired", fates.as_push(delivery.id)
        except Throttled as fault:
            outcome = "quota" if fault.quota else "throttled"
            change = fates.held_back(delivery, now + fault.after)
            if fault.quota and delivery.reminder:
                change = fates.without_pushes(delivery, self.library.book.calendar, now, fault.after)
        except ShutOut:
            outcome, change = "shut_out", fates.tried_later(delivery, now)
            self.standing.shut_out(platform, now)
        except (Unreachable, TimeoutError):
            outcome, change = "unreachable", fates.tried_later(delivery, now)
        except Refused as fault:
            outcome, change = "refused", fates.refused(delivery, now)
            log.error("delivery %s refused: %s", delivery.id, fault)
        DELIVERIES.labels(platform, outcome).inc()
        return Attempt(delivery.id, change, as_sent(person, delivery, place) if place else None)

    async def _wait_for_permit(self, parcel: Parcel) -> None:
        """Pushes of all processes together stay below what LINE takes; a reply needs no permit."""
        if parcel.address.platform != "line" or parcel.token:
            return
        wait = await self.permits.take(self.clock(), _PATIENCE)
        if wait is None:
            raise Throttled(_PATIENCE)
        await asyncio.sleep(wait.total_seconds())

    async def _check(self, person: Person, delivery: Delivery) -> None:
        """Newer, when a newer content wrote what this process has no words for: another process will say it."""
        if self.library.can_say(delivery.says):
            return
        content = await self._releases.number(self.library.version)
        if person.content > content:
            raise codec.Newer(f"a delivery of content {person.content}; this process has content {content}")

    async def _parcel(self, person: Person, delivery: Delivery, *, recovering: bool) -> Parcel:
        now = self.clock()
        lang = person.lang or "ja"
        if person.address is None:
            raise LookupError("a delivery to somebody without an address")
        where = place_of(person, delivery)
        if where is None:
            raise Refused("its card lies nowhere")
        replies = await self.pages.addressed(
            person, self.library.words.render_all(outward(person, delivery, now), lang, now)
        )
        if not (replies or deletes(delivery) or shows_homes(delivery)):
            raise Refused("nothing in it has words any more")
        return Parcel(
            person_id=person.id,
            address=person.address,
            delivery=delivery.id,
            replies=replies,
            lang=lang,
            opened=delivery.opened,
            token=delivery.token if is_free(delivery, now) else "",
            where=where,
            recovering=recovering,
            revises=revised(person, delivery),
            aloud=is_aloud(delivery),
        )

    async def _record(self, person: Person, version: bytes, attempt: Attempt) -> tuple[Person, bytes] | None:
        """Finish, and while Redis is away keep trying: only this process knows what became of the attempt."""
        patience = asyncio.get_running_loop().time() + _RECORD_SECONDS
        for pause in chain(_RECORD_PAUSES, repeat(_RECORD_PAUSES[-1])):
            try:
                return await self._finish(person, version, attempt)
            except Unavailable:
                if asyncio.get_running_loop().time() > patience:
                    raise
            await asyncio.sleep(pause)
        return None

    async def _finish(self, person: Person, version: bytes, attempt: Attempt) -> tuple[Person, bytes] | None:
        """Commit a change to the outbox and where the message lies now, on the newest record if somebody wrote meanwhile.

        None when the delivery is gone: another sender took the outbox over, and what follows is theirs.
        """
        told = any(one.word for one in person.outbox if one.id == attempt.delivery)
        for _ in range(_MOST_CONFLICTS):
            current = next((one for one in person.outbox if one.id == attempt.delivery), None)
            if attempt.sent is not None and is_overtaken(attempt.sent, person, current):
                await self.store.copies.arrived_late(person.id, attempt.sent, self.clock())
                attempt = Attempt(attempt.delivery, attempt.change)
            if current is None:
                return None
            after = attempt.change(person)
            now, sent = self.clock(), attempt.sent
            saying = told and next_delivery(after, now) is not None  # looked after no later for a word that is told
            due = outbox_due(after, now)
            outcome, new = await self.store.commit(after, version, now, outbox_due=due, sending=saying, sent=sent)
            if outcome == "ok":
                return after, new
            loaded = await self.store.load(person.id)
            person, version = loaded.person or Person(person.id), loaded.version
        raise Unreachable
