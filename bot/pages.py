"""Pages about a person behind links: their addresses in what is said, and what lies behind an address.

Where no page can be reached (the terminal, or no public address is known) the record itself is said instead, and what can
be done without a page goes on without its link.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from msgspec.structs import replace

from bot.content.library import Library
from bot.content.record import read_record, record_json
from bot.content.sheet import read_letter, read_sheet
from bot.core.archive import is_page, page_of
from bot.core.card import Card
from bot.core.case import Case, Entry
from bot.core.cover import is_shut
from bot.core.given import Link
from bot.core.links import find_link
from bot.core.person import Person
from bot.core.press import REVOKE, LinkPress, SkillPress, decode
from bot.core.record import Record, as_text
from bot.core.reply import Reply, Shown
from bot.store.people import Store

_ON_OUR_PAGE = "web"
_SAID_AS = {"export": "record", "plan": "sheet"}
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
        return tuple([said for reply in replies for said in await self._without_page(person, reply)])

    async def _without_page(self, person: Person, reply: Reply) -> list[Reply]:
        """A bubble with links that nobody could open: what they lead to is said in its place, where it can be said."""
        links = [press for shown in reply.buttons if (press := _link(shown))]
        if not links:
            return [reply]
        rest = tuple(shown for shown in reply.buttons if not _is_about_links(shown))
        text = await self._text(replace(person, outbox=()), links[0])  # what waits is this very text
        if not text:
            return [replace(reply, buttons=rest)]
        *before, last = [Reply(piece, key=_SAID_AS[links[0].kind]) for piece in wrap(text, _LONGEST)]
        return [*before, replace(last, buttons=rest)]

    async def _text(self, person: Person, press: LinkPress) -> str:
        """What a link leads to as plain text, "" where there is none."""
        if press.kind == "export":
            return as_text(await self.record(person))
        link = find_link(person, press.kind, press.link, self.clock())
        if link is None or link.kind != "plan":
            return ""
        sheet = await self.sheet(person, link, shared=link.shared)
        return as_text(sheet) if sheet else ""

    def _reachable(self, person: Person) -> bool:
        on_page = person.address is not None and person.address.platform == _ON_OUR_PAGE
        return bool(self.base) or on_page

    def _buttons(self, person: Person, reply: Reply) -> Iterator[Shown]:
        for shown in reply.buttons:
            press = _link(shown)
            if press is None:
                yield shown
            else:
                token = self.store.tokens.write(press.owner or person.id, press.kind, press.link)
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
        return read_record(self.library, person, closed, sent, self.clock(), await self._cards(person))

    async def data(self, person: Person) -> str:
        """The same as data."""
        closed, sent = await self.store.closed_cases(person), await self.store.copies.of(person.id)
        return record_json(person, closed, sent, await self._cards(person))

    async def _cards(self, person: Person) -> list[Card]:
        """What the helpdesk keeps of somebody."""
        if self.library.desk is None or not person.was_at_desk:
            return []
        desk = (await self.store.load(self.library.desk.id)).person
        return [card for card in desk.cards if card.person == person.id] if desk else []

    async def sheet(self, person: Person, link: Link, *, shared: bool) -> Record | None:
        """The case of a link on one sheet, with its whole diary; None for a case that is gone."""
        found = await self._case(person, link.case)
        if found is None:
            return None
        case, older = found
        return read_sheet(self.library, person, case, older, self.clock(), shared=shared)

    async def letter(self, person: Person, link: Link) -> str:
        """The newest letter of a link's case that is to be sent, "" when there is none."""
        found = await self._case(person, link.case)
        return read_letter(self.library, person, found[0], self.clock()) if found else ""

    async def calendar(self, person: Person, link: Link) -> bytes | None:
        """The dates of the case of a link as an iCalendar file; None for a case that is gone."""
        from bot.content.calendar_file import write_calendar  # its library takes a twentieth of a second of every start

        case = person.case(link.case)
        if case is None:
            found = await self._case(person, link.case)
            case = found[0] if found else None
        return write_calendar(self.library, person, case, self.clock(), shared=link.shared) if case else None

    async def _case(self, person: Person, case_id: str) -> tuple[Case, list[Entry]] | None:
        """A case, open or closed, and the lines of its diary that have moved to pages of their own."""
        kept = await self.store.closed_cases(person)
        case = person.case(case_id) or next((case for case in kept if case.id == case_id), None)
        if case is None or is_page(case.id):
            return None
        return case, [entry for page in kept if page_of(page.id) == case.id for entry in page.entries]

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


def _is_about_links(shown: Shown) -> bool:
    """Whether a button opens a link, or stops it."""
    press = decode(shown.data)
    return isinstance(press, LinkPress) or (isinstance(press, SkillPress) and press.argument == REVOKE)


def _link(shown: Shown) -> LinkPress | None:
    press = decode(shown.data)
    return press if isinstance(press, LinkPress) else None
