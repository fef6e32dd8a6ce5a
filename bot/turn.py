"""One event in, one committed turn out. Order within a person by a turnstile, across processes by the version check."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable
from datetime import datetime

from msgspec.structs import replace

from bot.afterwards import After, Farewell, Gone, Holding, Moved, Ready
from bot.answering import waits_for_number, waits_for_reference
from bot.content.library import Library
from bot.core.burst import Patience
from bot.core.event import NOWHERE, Deed, Event, Tried, Turn
from bot.core.masks import is_number, mask_message
from bot.core.outbox import hurry, next_delivery, outbox_due, waits_for_reader
from bot.core.person import Address, Delivery, Person, WordKind
from bot.core.renewal import is_known
from bot.core.ties import is_locked, missed
from bot.core.unheard import is_moot, reconsider
from bot.listening import Held, Reading, listen, read
from bot.order import Turnstiles
from bot.overhearing import is_dangerous
from bot.posting import added, as_sent, deliveries_of, is_same, is_sent
from bot.store import codec
from bot.store.people import Loaded, Store
from bot.store.releases import Releases
from bot.understanding.pairing import read_code
from bot.unsaying import quoting, unsaid

Clock = Callable[[], datetime]
_MOST_CONFLICTS = 50
_DIGITS_OF_A_DESK = 6
_LOOKING_BACK = frozenset({"unfollow", "unsend"})
"""What only concerns somebody we know: nobody, and nobody erased, becomes a person by it."""


FOUNDING: frozenset[WordKind] = frozenset({"desk_typed", "desk_wish"})
"""Words by which somebody of whom nothing is kept yet becomes a person."""


class Contended(Exception):
    """Others kept writing this person: nothing was acknowledged, the platform delivers again."""


class Turns:
    """Takes events. Knows the store and the content; sends nothing itself."""

    def __init__(self, store: Store, library: Library, clock: Clock, patience: Patience) -> None:
        self.store = store
        self.library = library
        self.clock = clock
        self.patience = patience
        self.releases = Releases(store.nodes)
        self.language: Callable[[Address], Awaitable[str]] | None = None
        self.thrifty: Callable[[Address], Awaitable[bool]] | None = None
        self._turnstiles = Turnstiles()

    async def take(self, event: Event) -> After:
        """Commit what an event brings. What is returned is the caller's to do."""
        if event.kind == "overheard" and not is_dangerous(self.library, event.text):
            return None  # what others write among themselves: not looked up, not kept
        person_id = event.person or self.store.names.person_id(event.address)
        after = await self._take(person_id, event)
        if isinstance(after, Moved):  # who has moved takes in nobody, so there is no second step
            after = await self._take(after.to, event)
        return None if isinstance(after, Moved) else after

    async def _take(self, person_id: str, event: Event) -> After | Moved:
        async with self._turnstiles.passing(person_id, event.at):
            for _ in range(_MOST_CONFLICTS):
                loaded = await self.store.load(person_id, event.id)
                if loaded.seen:
                    return None
                if loaded.erased is not None and event.at.timestamp() <= loaded.erased:
                    return Gone() if event.word else None
                if loaded.person is None and event.kind in _LOOKING_BACK:
                    return None
                if loaded.person is None and event.word and event.word.kind not in FOUNDING:
                    return Gone()
                if loaded.person is None and not event.lang and self.language and event.address != NOWHERE:
                    event = replace(event, lang=await self.language(event.address))
                if loaded.person is not None and loaded.person.moved_to and not event.person:
                    return Moved(loaded.person.moved_to)
                await self._know(loaded.person)
                now = self.clock()
                person = reconsider(loaded.person or Person(person_id), event.kind, now)
                event = await self._given(event, person, now)
                if event.tried is not None and not event.tried.owner and not is_locked(person, now):
                    person = missed(person, now)
                masked, tail = self._masked(event, person)
                heard = listen(self.library, replace(person, tail=tail), masked, now, self.patience)
                after: After
                if isinstance(heard, Held):
                    outcome, after = await self._hold(heard, loaded, event, now)
                else:
                    outcome, after = await self._commit(person, loaded, heard, now, event.id)
                if outcome != "conflict":
                    return after
        raise Contended

    async def hear_out(self, holding: Holding) -> Ready | Farewell | None:
        """Read a burst that is over; nothing when more came since, or it was read already. What was read when it was
        held counts while nobody has written the person since.
        """
        person_id, held = holding.person_id, holding.held
        async with self._turnstiles.passing(person_id, holding.over):
            if held.reading:
                loaded = Loaded(held.person, holding.version)
                outcome, after = await self._commit(held.person, loaded, held.reading, self.clock())
                if outcome != "conflict":
                    return after
            for _ in range(_MOST_CONFLICTS):
                loaded = await self.store.load(person_id)
                person = loaded.person
                if person is None or person.burst is None or person.burst.over > holding.over:
                    return None
                await self._know(person)
                now = self.clock()
                outcome, after = await self._commit(person, loaded, read(self.library, person, now), now)
                if outcome != "conflict":
                    return after
        raise Contended

    async def remind(self, person_id: str) -> Ready | None:
        """Commit what falls due for a person now. No event id: the turn itself takes the reminder away."""
        async with self._turnstiles.passing(person_id, self.clock()):
            for _ in range(_MOST_CONFLICTS):
                loaded = await self.store.load(person_id)
                person = loaded.person
                if person is None:
                    await self.store.leave(person_id)
                    return None
                await self._know(person)
                now = self.clock()
                thrifty = await self.thrifty(person.address) if self.thrifty and person.address else False
                due = Event(id="", kind="due", address=person.address or NOWHERE, at=now, thrifty=thrifty)
                outcome, ready = await self._commit(person, loaded, read(self.library, person, now, due), now)
                if outcome != "conflict":
                    return ready if isinstance(ready, Ready) else None
        raise Contended

    async def _know(self, person: Person | None) -> None:
        """Newer, when a newer content led somebody where this process does not know the way."""
        if person is not None and person.content and not is_known(person, self.library.flows):
            content = await self.releases.number(self.library.version)
            if person.content > content:
                raise codec.Newer(f"a talk of content {person.content}; this process has content {content}")

    async def _given(self, event: Event, person: Person, now: datetime) -> Event:
        """The event with what no pure turn can have of its own: chance, and whose the six digits are that were typed."""
        event = replace(event, chance=secrets.randbits(63), copied=bool(await quoting(self.store, person, event)))
        code = read_code(event.text) if event.kind == "text" and event.tried is None else None
        if code is None or (not code[1] and waits_for_number(self.library, person)):
            return event
        digits, meant = code
        tried = Tried() if is_locked(person, now) else await self.store.codes.find(digits, now)
        return replace(event, tried=replace(tried, meant=meant))

    def _masked(self, event: Event, person: Person) -> tuple[Event, int]:
        """The event without secrets, whatever brought them, and how long the half number is that it may end in."""
        if event.kind == "word":  # masked when it was typed
            return event, person.tail
        if event.kind == "overheard":  # nothing of it is kept
            return event, person.tail
        if event.kind == "press":  # data of our own buttons, looked up again before it counts
            return event, 0
        if event.deed is not None:
            return _masked_deed(event, event.deed), 0
        waits = waits_for_number(self.library, person)
        masked = mask_message(_whole(event.text), 0 if waits and is_number(event.text) else person.tail)
        if masked.hidden == ("half",) and not person.tail and _is_desks(self.library, person, event.text):
            return replace(event, text=_whole(event.text)), 0
        tail = 0 if waits and not masked.hidden else masked.tail
        return replace(event, text=masked.text, hidden=masked.hidden), tail

    async def _hold(self, held: Held, loaded: Loaded, event: Event, now: datetime) -> tuple[str, Holding | None]:
        person = held.person
        await self.store.guard.sign()
        outcome, version = await self.store.commit(
            *(person, loaded.version, now),
            event_id=event.id,
            outbox_due=outbox_due(person, now),
            sending=is_sent(person, now),
        )
        if outcome != "ok" or person.burst is None:
            return outcome, None
        over = person.burst.over
        return outcome, Holding(held, version, over, max(0.0, (over - now).total_seconds()))

    async def _commit(
        self, person: Person, loaded: Loaded, heard: Reading, now: datetime, event_id: str = ""
    ) -> tuple[str, Ready | Farewell | None]:
        """`person` is as stored, but for what is decided again; `heard` what happened since."""
        turn, before = heard[-1][1], person
        deliveries: list[Delivery] = []
        for event, made in heard:
            deliveries += deliveries_of(made, before, event, now)
            before = made.person
        if not await self._gives_codes(loaded.person, turn, now):
            return "conflict", None  # these six digits are somebody else's now: others are drawn
        if turn.erase:
            last_heard = heard[-1][0]
            left = (*(loaded.person or person).outbox, *deliveries)
            pending = [as_sent(person, delivery) for delivery in (loaded.person or person).outbox if not delivery.word]
            outcome = await self.store.erase(
                *(turn.person, loaded.version, now, event_id),
                told=last_heard.at,
                pending=pending,
                words=[delivery for delivery in left if delivery.word],
            )
            said = [delivery for delivery in deliveries if not delivery.word]
            last = Farewell(last_heard.address, turn.person.lang, said[-1] if said else None, person.id)
            return outcome, last if outcome == "ok" else None
        closed = tuple(case for _, made in heard for case in made.closed)
        closed += tuple([case for event, _ in heard for case in await unsaid(self.store, person, event, now)])
        sending = next_delivery(loaded.person or person, now)
        outbox = [one for one in turn.person.outbox if is_same(one, sending) or not is_moot(one, turn.person, now)]
        says = any(not delivery.word for delivery in deliveries)
        if says and sending is None:
            outbox = [delivery if delivery.word else hurry(delivery) for delivery in outbox]
        kept = added(turn.person, outbox, deliveries, sending)
        content = max(person.content, await self.releases.number(self.library.version))
        after = replace(turn.person, outbox=kept, content=content)
        await self.store.guard.sign()
        outcome, version = await self.store.commit(
            *(after, loaded.version, now),
            event_id=event_id,
            closed=closed,
            outbox_due=outbox_due(after, now),
            sending=is_sent(loaded.person or person, now),
        )
        says = says and (sending is None or waits_for_reader(after))
        tells = any(delivery.word for delivery in deliveries)
        return outcome, Ready(after, version, now, says, tells) if outcome == "ok" and (says or tells) else None

    async def _gives_codes(self, before: Person | None, turn: Turn, now: datetime) -> bool:
        """Let the digits that a turn gave out lead to its person, and those it took back nowhere."""
        old, new = before.code if before else None, None if turn.erase else turn.person.code
        if old == new:
            return True
        if old is not None:
            await self.store.codes.end(turn.person.id, old.digits)
        return new is None or await self.store.codes.give(turn.person.id, new, now)


def _masked_deed(event: Event, deed: Deed) -> Event:
    """What a helper wrote or filled in without secrets; the data of our own buttons and forms stays as it is."""
    ours = deed.kind in ("pressed", "submitted")
    text = mask_message("" if ours else _whole(event.text))
    filled = {name: mask_message(_whole(value)) for name, value in deed.fields.items()}
    hidden = tuple(dict.fromkeys((*text.hidden, *(kind for one in filled.values() for kind in one.hidden))))
    fields = {name: one.text for name, one in filled.items()}
    said = event.text if ours else text.text
    return replace(event, text=said, hidden=hidden, deed=replace(deed, fields=fields))


def _is_desks(library: Library, person: Person, text: str) -> bool:
    """Whether a short number is the one that was asked for, of a desk, and no half of a card's."""
    return waits_for_reference(library, person) and sum(map(str.isdigit, text)) <= _DIGITS_OF_A_DESK


def _whole(text: str) -> str:
    """A text without the halves of characters that some keyboards leave behind: nothing could store or send them."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
