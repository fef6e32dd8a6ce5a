"""Several people of one house, each at a terminal of their own: who says, presses and reads what."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from conftest import Clock

from bot.channels.terminal import TerminalChannel
from bot.core.case import Entry
from bot.core.event import Event
from bot.core.person import Address, Person
from bot.core.reminders import plan
from bot.core.reply import Reply
from bot.house import House
from bot.understanding.commands import plain


@dataclass
class Someone:
    """One chat partner at one address."""

    house: House
    clock: Clock
    terminals: TerminalChannel
    address: Address
    read: int = 0
    rows: list[Any] = field(default_factory=list)

    @property
    def id(self) -> str:
        return self.house.person_id(self.address)

    @property
    def heard(self) -> list[Reply]:
        """Everything this one was ever told."""
        return self.terminals.of.setdefault(self.address.user, [])

    @property
    def keys(self) -> list[str]:
        """The keys of what came with the last event of anybody."""
        return [reply.key for reply in self.heard[self.read :]]

    @property
    def text(self) -> str:
        """Everything this one was ever told, as text."""
        return "\n".join(
            [*(reply.text for reply in self.heard), *(b.label for reply in self.heard for b in reply.buttons)]
        )

    async def say(self, text: str) -> list[str]:
        """Type; everything it brings anywhere comes to its end. What this one was told for it."""
        return await self._happen("text", text)

    async def press(self, label: str) -> list[str]:
        """Press the newest button of that label."""
        shown = [button for reply in self.heard for button in reply.buttons]
        found = next((one for one in reversed(shown) if plain(one.label) == plain(label)), None)
        assert found is not None, f"no [{label}] among {[one.label for one in shown[-8:]]}"
        return await self._happen("press", found.data)

    async def block(self) -> None:
        """Stop our messages."""
        await self._happen("unfollow", "")

    async def _happen(self, kind: Any, text: str) -> list[str]:
        self.read = len(self.heard)
        event = Event(
            id=str(uuid.uuid4()), kind=kind, address=self.address, at=self.clock(), text=text, lang="ja",
            message=str(uuid.uuid4()),
        )  # fmt: skip
        await self.house.take(event)
        await self.house.finish()
        return self.keys

    async def person(self) -> Person:
        """As kept."""
        person = (await self.house.store.load(self.id)).person
        assert person is not None
        return person

    async def code(self, *, own: bool = False) -> str:
        """Six digits that this one gives out."""
        await self.say("つなぐ")
        await self.press("自分の別の端末" if own else "家族とつなぐ")
        digits = (await self.person()).code
        assert digits is not None
        return digits.digits


def someone(house: House, clock: Clock, user: str, platform: str = "terminal") -> Someone:
    """One more of them."""
    terminals = house.channels[platform]
    assert isinstance(terminals, TerminalChannel)
    return Someone(house, clock, terminals, Address(platform, "t", user))


CHARGE = "明細に覚えのない請求がある"


@pytest.fixture
def mother(house: House, clock: Clock) -> Someone:
    house.channels["terminal"] = TerminalChannel()
    return someone(house, clock, "mother")


@pytest.fixture
def daughter(mother: Someone) -> Someone:
    return someone(mother.house, mother.clock, "daughter")


async def pair(mother: Someone, daughter: Someone, sees: str = "要点だけ") -> None:
    """The mother has a case, and the daughter may see of it what was agreed."""
    await mother.say(CHARGE)
    assert await daughter.say(await mother.code()) == ["pair.knocked"]
    assert mother.heard[-1].key == "pair.asks"
    assert (await mother.say("娘です"))[0] == "pair.sees"
    assert (await mother.press(sees))[0] == "pair.agreed"
    assert daughter.heard[-1].key == "pair.joined"


def consents(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.key.rpartition("-")[2] for entry in entries if entry.kind in ("consent", "access")]


async def next_due(one: Someone) -> None:
    """The next reminder of the record, derived anew."""
    person = await one.person()
    planned = plan(person, one.house.library.book.calendar, one.clock.now)
    one.clock.now = max(one.clock.now, planned[0].due) + timedelta(minutes=1)
    after = await one.house.turns.remind(one.id)
    if after is not None:
        one.house._follow(after)
    await one.house.finish()
