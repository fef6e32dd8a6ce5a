"""Who writes from an address, and what waits for a browser there: also where it is a further address of somebody.

Knows the store and the content, no page.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.channels.web import Inbox, Listed
from bot.content.library import Library
from bot.core.cover import outward
from bot.core.person import Address, Person
from bot.pages import Pages
from bot.store.people import Loaded, Store


class Inboxes:
    """Remembers whose further addresses the browsers of this process come from, as last seen."""

    def __init__(self, store: Store, library: Library, pages: Pages, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._library = library
        self._pages = pages
        self._clock = clock
        self._moved: dict[str, str] = {}

    async def load(self, address: Address) -> Loaded:
        """Who writes from an address: of a further one of somebody, the person they are."""
        own = await self._store.load(self._store.names.person_id(address))
        moved_to = self._note(address, own)
        return await self._store.load(moved_to) if moved_to else own

    def _note(self, address: Address, own: Loaded) -> str:
        moved_to = own.person.moved_to if own.person else ""
        self._moved.pop(self._store.names.person_id(address), None)
        if moved_to:
            self._moved[self._store.names.person_id(address)] = moved_to
        return moved_to

    def people(self, address: Address) -> tuple[str, ...]:
        """The ids of those whose deliveries a browser shows."""
        own = self._store.names.person_id(address)
        return (own, self._moved[own]) if own in self._moved else (own,)

    async def read(self, address: Address) -> Inbox:
        """What waits for a browser, in the language of the moment; what is said to its person elsewhere waits there."""
        own = await self._store.load(self._store.names.person_id(address))
        moved_to = self._note(address, own)
        if own.person is None:
            return Inbox(own.version, gone=own.erased is not None)
        listed = await self._listed(own.person)
        if not moved_to:
            return Inbox(own.version, listed)
        loaded = await self._store.load(moved_to)
        if loaded.person is not None and loaded.person.address == address:
            listed += await self._listed(loaded.person)
        return Inbox(own.version + loaded.version, listed)

    async def version(self, address: Address) -> bytes:
        """Changes whenever what `read` tells may have changed."""
        return b"".join([await self._store.version(person_id) for person_id in self.people(address)])

    async def _listed(self, person: Person) -> tuple[Listed, ...]:
        now, words = self._clock(), self._library.words
        said = [one for one in person.outbox if not one.word]
        told = [(one, words.render_all(outward(person, one, now), person.lang, now)) for one in said]
        return tuple(
            [Listed(one.id, one.opened, person.lang, await self._pages.addressed(person, r)) for one, r in told]
        )
