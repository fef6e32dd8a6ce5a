"""Pages about a person behind links: their addresses in what is said, and what lies behind an address.

Where no page can be reached (the terminal, or no public address is known) the record itself is said instead, and what can
be done without a page goes on without its link.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from msgspec.structs import replace as changed

from bot.content.library import Library
from bot.content.record import read_record, record_json
from bot.core.cover import is_shut
from bot.core.given import Link
from bot.core.links import find_link
from bot.core.person import Person
from bot.core.press import LinkPress, decode
from bot.core.record import Record, as_text
from bot.core.reply import Reply, Shown
from bot.store.people import Store

_ON_OUR_PAGE = "web"
_LONGEST = 2400
"""Characters of one bubble of the record: what every platform takes."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What a link leads to today."""

    person: Person
    link: Link


class Pages:
    """Knows the store and the content. `base` is the address under which the world reaches us, "" when it does not."""

    def __init__(self, store: Store, library: Library, clock: Callable[[], datetime], base: str = "") -> None:
        self.store = store
        self.library = library
        self.clock = clock
        self.base = base

    async def addressed(self, person: Person, replies: tuple[Reply, ...]) -> tuple[Reply, ...]:
        """The replies with addresses in the place of links; links that nobody could open become what they lead to."""
        if not any(_link(shown) for reply in replies for shown in reply.buttons):
            return replies
        if self._reachable(person):
            return tuple(replace(reply, buttons=tuple(self._buttons(person, reply))) for reply in replies)
        if not any(press.kind == "export" for reply in replies for shown in reply.buttons if (press := _link(shown))):
            return tuple(
                replace(one, buttons=tuple(shown for shown in one.buttons if not _link(shown))) for one in replies
            )
        text = as_text(await self.record(changed(person, outbox=())))  # what waits is this very text
        said = [Reply(piece, key="record") for piece in wrap(text, _LONGEST)]
        return tuple(reply for reply in replies if not any(_link(shown) for shown in reply.buttons)) + tuple(said)

    def _reachable(self, person: Person) -> bool:
        on_page = person.address is not None and person.address.platform == _ON_OUR_PAGE
        return bool(self.base) or on_page

    def _buttons(self, person: Person, reply: Reply) -> Iterator[Shown]:
        for shown in reply.buttons:
            press = _link(shown)
            if press is None:
                yield shown
            else:
                token = self.store.tokens.write(person.id, press.kind, press.link)
                yield Shown(shown.label, "link", f"{self.base}/{press.kind}/{token}")

    async def open(self, kind: str, token: str) -> Opened | None:
        """Whose page it is and by which link; None for an address that is not ours, has run out or was stopped."""
        read = self.store.tokens.read(token)
        if read is None or read[1] != kind:
            return None
        person = (await self.store.load(read[0])).person
        if person is None or is_shut(person, self.clock()):
            return None
        link = find_link(person, kind, read[2], self.clock())
        return Opened(person, link) if person and link else None

    async def record(self, person: Person) -> Record:
        """Everything that is kept of somebody, to read."""
        closed, sent = await self.store.closed_cases(person), await self.store.copies.of(person.id)
        return read_record(self.library, person, closed, sent, self.clock())

    async def data(self, person: Person) -> str:
        """The same as data."""
        return record_json(person, await self.store.closed_cases(person), await self.store.copies.of(person.id))

    def word(self, key: str, lang: str) -> str:
        """A sentence of a page."""
        return self.library.words.text(key, self.library.words.language(lang), self.clock())


def wrap(text: str, longest: int) -> Iterator[str]:
    """The text in pieces, cut between lines where it can be."""
    while len(text) > longest:
        cut = text.rfind("\n", 1, longest) if "\n" in text[1:longest] else longest
        yield text[:cut]
        text = text[cut:].removeprefix("\n")
    yield text


def _link(shown: Shown) -> LinkPress | None:
    press = decode(shown.data)
    return press if isinstance(press, LinkPress) else None
