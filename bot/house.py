"""What one process needs to handle events, whatever the channel: take one, say what it brings, list, acknowledge."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from bot.channels.base import Channel, Expired, Refused, Throttled, Unreachable
from bot.channels.web import Inbox, Listed
from bot.content.library import Library
from bot.core.draft import Draft
from bot.core.event import Event
from bot.core.person import Address, Person
from bot.core.reply import Reply
from bot.delivery import Sender
from bot.metrics import TURNS
from bot.skills import home
from bot.store.people import Store
from bot.turn import Farewell, Turns
from bot.worker import Worker

log = logging.getLogger("kaeru")
LANGUAGE_SECONDS = 0.7
"""How long a first contact may wait for the platform to tell the person's language: the webhook has two seconds."""
_SHUTDOWN_SECONDS = 10


@dataclass(slots=True)
class House:
    """Everything that one process needs to handle events; what the chat page calls its desk."""

    store: Store
    library: Library
    turns: Turns
    sender: Sender
    worker: Worker
    channels: dict[str, Channel]
    sending: set[asyncio.Task[None]] = field(default_factory=set)

    async def take(self, event: Event) -> None:
        """Commit an event; what it says is sent afterwards, by a task that shutdown waits for."""
        ready = await self.turns.take(event)
        TURNS.labels(event.address.platform, event.kind).inc()
        if ready is None:
            return
        work = self.sender.farewell(ready) if isinstance(ready, Farewell) else self.sender.send(ready)
        task = asyncio.get_running_loop().create_task(work)
        self.sending.add(task)
        task.add_done_callback(self._sent)

    def _sent(self, task: asyncio.Task[None]) -> None:
        self.sending.discard(task)
        if not task.cancelled() and (fault := task.exception()):
            # The delivery is still in the outbox: a worker takes it over.
            log.error("sending failed: %s", type(fault).__name__)

    async def inbox(self, address: Address) -> Inbox:
        """What waits for a browser, in the language of the moment."""
        loaded = await self.store.load(self.person_id(address))
        person, now = loaded.person, self.now()
        if person is None:
            return Inbox(loaded.version, gone=loaded.erased is not None)
        words = self.library.words
        listed = [
            Listed(one.id, one.opened, person.lang, words.render_all(one.says, person.lang, now))
            for one in person.outbox
        ]
        return Inbox(loaded.version, tuple(listed))

    async def version(self, address: Address) -> bytes:
        """Changes whenever the person's record does."""
        return await self.store.version(self.person_id(address))

    async def acknowledge(self, address: Address, delivery: str) -> None:
        """Take a delivery off the list."""
        await self.sender.acknowledge(self.person_id(address), delivery)

    async def home(self, address: Address) -> list[Reply]:
        """What the person's Home tab shows: their open cases, tasks and next dates."""
        loaded = await self.store.load(self.person_id(address))
        person, now = loaded.person or Person(""), self.now()
        draft = Draft(self.library, person, now)
        home.show(draft)
        lang = person.lang or self.library.words.language(await self.language(address))
        return list(self.library.words.render_all(draft.says, lang, now))

    async def word(self, key: str, address: Address) -> str:
        """A sentence beside the talk, in the person's language."""
        loaded = await self.store.load(self.person_id(address))
        words = self.library.words
        return words.text(key, loaded.person.lang if loaded.person else words.language(""), self.now())

    async def language(self, address: Address) -> str:
        """What the platform says of the person's language, "" when it does not tell in time."""
        channel = self.channels.get(address.platform)
        if channel is None:
            return ""
        try:
            async with asyncio.timeout(LANGUAGE_SECONDS):
                return await channel.language(address)
        except (TimeoutError, Throttled, Unreachable, Refused, Expired) as fault:
            log.info("language not told: %s", type(fault).__name__)
            return ""

    def person_id(self, address: Address) -> str:
        """Whose browser it is."""
        return self.store.names.person_id(address)

    def now(self) -> datetime:
        """The clock."""
        return self.turns.clock()

    async def finish(self) -> None:
        """Let what is being sent come to its end."""
        if self.sending:
            await asyncio.wait(self.sending, timeout=_SHUTDOWN_SECONDS)


def build_house(store: Store, library: Library, now: Callable[[], datetime]) -> House:
    """The parts without any channel."""
    channels: dict[str, Channel] = {}
    turns = Turns(store, library, now)
    sender = Sender(store, library, channels, now)
    house = House(store, library, turns, sender, Worker(turns, sender), channels)
    turns.language = house.language
    return house
