"""What one process needs to handle events, whatever the channel: take one, say what it brings, list, acknowledge."""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import datetime

from msgspec.structs import replace

from bot.afterwards import After, Farewell, Gone, Holding, Ready
from bot.channels.base import Busy, Channel, Expired, Refused, Throttled, TooFast, Unreachable
from bot.channels.web import Inbox
from bot.content.library import Library
from bot.core.burst import PATIENCE, Patience
from bot.core.draft import Draft
from bot.core.event import Event, Tried
from bot.core.person import Address, Delivery, Message, Person, Word
from bot.core.reply import Reply
from bot.delivery import Sender
from bot.erasing import Eraser
from bot.inboxes import Inboxes
from bot.metrics import REFUSED, TURNS
from bot.pages import Pages
from bot.skills import desk_home, home
from bot.store.people import Store
from bot.store.permits import Paces
from bot.timers import Timers
from bot.turn import Turns
from bot.understanding.pairing import read_code
from bot.worker import Worker

log = logging.getLogger("kaeru")
LANGUAGE_SECONDS = 0.7
"""How long a first contact may wait for the platform to tell the person's language: the webhook has two seconds."""
MOST_TURNS = 512
"""Turns of one process that may be on their way at once: more would be acknowledged too late, or not at all."""
MOST_SENDING = 2000
"""Sends that may be on their way at once: what more there is stays in the outbox, where a worker finds it."""
MOST_A_MINUTE = 240
"""What one person may send in a minute; nobody types so fast, and nobody's messages are lost by it."""
MOST_POSTS_A_MINUTE = 600
"""What may come to the chat page and to the records from one address in a minute: a school may be behind it."""
MOST_CODES_A_MINUTE = 10
"""How many codes may be typed in browsers of one address in a minute: more are taken for wrong ones, whatever they are."""
_UNCOUNTED = 20
_NEVER_REFUSED = frozenset({"follow", "unfollow", "unsend", "desk", "overheard"})
_SHUTDOWN_SECONDS = 10


@dataclass(slots=True)
class House:
    """Everything that one process needs to handle events; what the chat page calls its desk."""

    store: Store
    library: Library
    turns: Turns
    sender: Sender
    eraser: Eraser
    worker: Worker
    channels: dict[str, Channel]
    paces: Paces
    pages: Pages
    sending: set[asyncio.Task[None]] = field(default_factory=set)
    timers: Timers = field(init=False)
    inboxes: Inboxes = field(init=False)
    taking: int = 0
    most_turns: int = MOST_TURNS
    most_sending: int = MOST_SENDING

    def __post_init__(self) -> None:
        self.inboxes = Inboxes(self.store, self.library, self.pages, self.turns.clock)
        self.timers = Timers(lambda holding: self._start(self._hear_out(holding)))

    async def take(self, event: Event) -> None:
        """Commit an event; what it says is sent afterwards, by a task that shutdown waits for. Busy, and nothing
        committed, when as much is on its way as can be.
        """
        if self.taking >= self.most_turns:
            raise Busy("too many turns at once")
        self.taking += 1
        try:
            after = await self._turn(event)
        finally:
            self.taking -= 1
        TURNS.labels(event.address.platform, event.kind).inc()
        self._follow(after)

    async def hear(self, event: Event) -> None:
        """The turn of a word, then what it brings. Who sent it to somebody who is gone has a turn about that."""
        after = await self.turns.take(event)
        if isinstance(after, Gone) and event.word is not None:
            kept = {name: value for name, value in event.word.data.items() if name == "places"}
            word = Word("gone", event.word.case, {"kind": event.word.kind, **kept})
            gone = Event(
                id=f"{event.id} gone", kind="word", at=event.at, person=event.sender, word=word, sender=event.person
            )
            after = await self.turns.take(gone)
        TURNS.labels("word", event.kind).inc()
        self._follow(after)

    async def _turn(self, event: Event) -> After:
        """The turn of an event, or a word to somebody who sends too much: that changes nothing and is kept nowhere."""
        if event.kind not in _NEVER_REFUSED:
            count, new = await self.paces.count(self.person_id(event.address), self.now(), _UNCOUNTED)
            if count > MOST_A_MINUTE:
                REFUSED.labels(event.address.platform, "TooFast").inc()
                if event.address.platform == "web":
                    raise TooFast
                return await self._slow_down(event) if count - new <= MOST_A_MINUTE else None
        if event.visitor and read_code(event.text):
            tries, _ = await self.paces.count(f"code {event.visitor}", self.now(), 0)
            if tries > MOST_CODES_A_MINUTE:
                event = replace(event, tried=Tried(meant=True))
        return await self.turns.take(event)

    async def _slow_down(self, event: Event) -> Farewell:
        """What somebody hears once who sends too much."""
        loaded = await self.inboxes.load(event.address)
        lang = loaded.person.lang if loaded.person else self.library.words.language(event.lang)
        says = (Message("said.too-fast"),)
        delivery = Delivery(str(uuid.uuid4()), self.now(), says, event.token, event.until, where=event.where)
        return Farewell(event.address, lang, delivery)

    async def admit(self, visitor: str) -> None:
        """Count a post to the page, or a record that is opened, from an address; TooFast when they are too many. Nobody
        at this machine is counted.
        """
        if visitor:
            count, _ = await self.paces.count(f"address {visitor}", self.now(), _UNCOUNTED)
            if count > MOST_POSTS_A_MINUTE:
                raise TooFast

    async def _hear_out(self, holding: Holding) -> None:
        """Read a burst that is over."""
        self._follow(await self.turns.hear_out(holding))

    def _follow(self, after: After) -> None:
        """Begin with what is left to do after a turn."""
        if isinstance(after, Holding):
            self.timers.set(after)
        elif isinstance(after, Farewell):
            self._start(self.sender.farewell(after))
            if after.erased:
                self._start(self.eraser.take_back(after.erased, at_once=True))
        elif isinstance(after, Ready) and len(self.sending) < self.most_sending:
            if after.says:
                self._start(self.sender.send(after))
            if after.tells:
                self._start(self.sender.tell(after))

    def _start(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self.sending.add(task)
        task.add_done_callback(self._sent)

    def _sent(self, task: asyncio.Task[None]) -> None:
        self.sending.discard(task)
        if not task.cancelled() and (fault := task.exception()):
            # The delivery is still in the outbox, or the burst with the person: a worker takes it over.
            log.error("sending failed: %s", type(fault).__name__)

    async def inbox(self, address: Address) -> Inbox:
        """What waits for a browser, in the language of the moment."""
        return await self.inboxes.read(address)

    async def version(self, address: Address) -> bytes:
        """Changes whenever the inbox may have changed."""
        return await self.inboxes.version(address)

    async def acknowledge(self, address: Address, delivery: str) -> None:
        """Take a delivery off the list."""
        for person_id in self.inboxes.people(address):
            await self.sender.acknowledge(person_id, delivery)

    async def home(self, address: Address, helper: str = "") -> list[Reply]:
        """What the person's Home tab shows: their open cases, tasks and next dates; before them, to a `helper` (their id
        at the platform), what the desk has.
        """
        person, now = (await self.inboxes.load(address)).person or Person(""), self.now()
        draft = Draft(self.library, person, now)
        if helper and self.library.desk is not None:
            desk = await self.store.load(self.library.desk.id)
            desk_home.show(draft, desk.person.cards if desk.person else (), helper)
        home.show(draft)
        lang = person.lang or self.library.words.language(await self.language(address))
        return list(self.library.words.render_all(draft.says, lang, now))

    async def word(self, key: str, address: Address) -> str:
        """A sentence beside the talk, in the person's language."""
        loaded = await self.inboxes.load(address)
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
        """End every burst, and let what is being sent come to its end."""
        self.timers.ring_all()
        await self.sent()

    async def sent(self) -> None:
        """Let what is being sent come to its end."""
        while self.sending:  # one that reads a burst begins another that sends
            done, _ = await asyncio.wait(self.sending, timeout=_SHUTDOWN_SECONDS)
            if not done:
                return


def build_house(
    store: Store, library: Library, now: Callable[[], datetime], patience: Patience = PATIENCE, base: str = ""
) -> House:
    """The parts without any channel. `base` is the address under which the world reaches us, "" when it does not."""
    channels: dict[str, Channel] = {}
    turns = Turns(store, library, now, patience)
    pages = Pages(store, library, now, base)
    sender = Sender(store, library, channels, now, pages, lambda event: house.hear(event))
    eraser = Eraser(store.copies, channels, now, sender.pass_on)
    worker = Worker(turns, sender, eraser)
    house = House(store, library, turns, sender, eraser, worker, channels, Paces(store.nodes, store.names), pages)
    turns.language = house.language
    return house
