"""People in LINE and Slack who talk while servers die: each platform delivers again what nobody acknowledged."""

from __future__ import annotations

import asyncio
import itertools
import json
import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

import aiohttp
import slack_payloads as payloads
from fakes.line import LineFake
from fakes.slack import SlackFake
from fakes.slack_space import TEAM
from kill_content import SNOW, START
from line_phone import BOT, Phone, actions
from slack_desktop import Desktop

from bot.core.person import Address

PATIENCE = 240
"""Seconds: what a dead sender leaves is taken over after twenty, and that sender may die as well."""
_PAUSES = (0.2, 0.5, 1, 2)
_NUMBERS = itertools.count(1)


@dataclass(frozen=True)
class Shown:
    """A bubble with buttons as it appeared: the data of its first button, when, and the delivery's id where it is told."""

    data: str
    at: float
    delivery: str = ""

    @property
    def number(self) -> int:
        """The number of the question, 0 for anything else."""
        kind, _, rest = self.data.partition("|")
        return int(rest.partition("|")[0]) if kind == "q" else 0

    @property
    def task(self) -> str:
        """The task that is reminded of, "" for anything else."""
        return self.data.split("|")[2] if self.data.startswith("t|") else ""


class Wire(Protocol):
    """A platform on both sides of the bot: what a person does goes in, what they see comes out."""

    seen: list[Shown]

    @property
    def address(self) -> Address:
        """Who it is to Kaeru."""

    async def begin(self) -> None:
        """Reach the first question."""

    async def type(self, text: str) -> str:
        """Type; the id under which the diary keeps the message."""

    async def press(self) -> bool:
        """Press the newest question's first button; False when it has none."""

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait for what the person sees."""


@dataclass
class Talker:
    """One person: what they did, and that it was acknowledged."""

    wire: Wire
    random: random.Random
    typed: list[str] = field(default_factory=list)
    done: int = 0
    tasks: list[str] = field(default_factory=list)
    stuck: bool = False

    @property
    def answers(self) -> int:
        """How many different questions were shown."""
        return len({shown.number for shown in self.wire.seen if shown.number})

    async def talk(self, over: asyncio.Event) -> None:
        """One thing after the other, each after the answer was read; sometimes several in a row."""
        while not (over.is_set() or self.stuck):
            await asyncio.sleep(self.random.uniform(0.1, 1.5))
            before = self.answers
            count = self.random.choice((1, 1, 1, 2, 4))
            if count == 1 and self.random.random() < 0.5 and await self.wire.press():
                self.done += 1
            else:
                self.typed += await asyncio.gather(*(self._say(place * 0.05) for place in range(count)))
            await self.see(lambda wanted=before + count: self.answers >= wanted)  # type: ignore[misc]

    async def see(self, condition: Callable[[], bool]) -> None:
        """Wait for what must appear; whoever waits in vain says so, and ends."""
        try:
            await self.wire.until(condition)
        except TimeoutError:
            self.stuck = True

    async def _say(self, later: float) -> str:
        await asyncio.sleep(later)
        source = await self.wire.type(SNOW)
        self.done += 1
        return source


@dataclass
class Post:
    """How a platform delivers: to whichever server takes it, again until one does."""

    counts: Counter[str]
    turn: Iterator[int] = field(default_factory=itertools.count)

    async def until_taken(self, places: int, deliver: Callable[[int, int], Any]) -> None:
        """`deliver` with the place to go to and the number of the try, until it answers 200."""
        for number in itertools.count():
            try:
                async with asyncio.timeout(2):
                    status = await deliver(next(self.turn) % places, number)
            except (aiohttp.ClientError, TimeoutError, OSError):
                status = 0
            self.counts[f"answered {status}"] += 1
            if status == 200:
                return
            await asyncio.sleep(_PAUSES[min(number, len(_PAUSES) - 1)])


@dataclass
class LineWire:
    """A person in LINE, with redelivery switched on; now and then an event comes twice though it was taken."""

    phones: list[Phone]
    post: Post
    random: random.Random
    seen: list[Shown] = field(default_factory=list)
    _read: int = 0

    @property
    def address(self) -> Address:
        return Address("line", BOT, self.phones[0].user)

    async def begin(self) -> None:
        await self._deliver("postback", postback={"data": START})
        await self.until(lambda: bool(self.seen))

    async def type(self, text: str) -> str:
        source = str(580000000000000000 + next(_NUMBERS))
        await self._deliver("message", message={"type": "text", "id": source, "quoteToken": "q", "text": text})
        return source

    async def press(self) -> bool:
        newest = max(self.seen, key=lambda shown: shown.number)
        await self._deliver("postback", postback={"data": newest.data})
        return True

    async def until(self, condition: Callable[[], bool]) -> None:
        def holds() -> bool:
            self._look()
            return condition()

        await self.phones[0].line.wait_until(holds, PATIENCE)

    async def _deliver(self, kind: str, **more: Any) -> None:
        phone = self.phones[0]
        event = phone.event(kind, **more)

        async def deliver(place: int, number: int) -> int:
            event["deliveryContext"] = {"isRedelivery": number > 0}
            phone.line.register_reply_token(event["replyToken"], phone.user)
            return await self.phones[place].post([event])

        await self.post.until_taken(len(self.phones), deliver)
        if self.random.random() < 0.1:
            self.post.counts["delivered twice"] += 1
            await self.post.until_taken(len(self.phones), deliver)

    def _look(self) -> None:
        screen, arrivals = self.phones[0].screen, self.phones[0].line.arrivals[self.phones[0].user]
        for message, at in zip(screen[self._read :], arrivals[self._read :], strict=True):
            found = [action["data"] for action in actions(message, quick=False) if "data" in action]
            if found:
                self.seen.append(Shown(found[0], at.timestamp()))
        self._read = len(screen)


@dataclass
class SlackWire:
    """A person in Slack: events come again by themselves, a press that failed is pressed again."""

    desks: list[Desktop]
    post: Post
    random: random.Random
    seen: list[Shown] = field(default_factory=list)
    _read: set[str] = field(default_factory=set)

    @property
    def address(self) -> Address:
        return Address("slack", TEAM, self.desks[0].user)

    async def begin(self) -> None:
        await self.type("メニュー")
        await self.until(lambda: bool(self.seen))
        assert await self._press(self.seen[-1].data, START)  # whatever the menu offers first
        await self.until(lambda: any(shown.number for shown in self.seen))

    async def type(self, text: str) -> str:
        desk = self.desks[0]
        message = desk.slack.hear(desk.direct, desk.user, text)
        whole = payloads.envelope(payloads.message_event(message, desk.direct, "im", TEAM), TEAM)
        body = json.dumps(whole, ensure_ascii=False).encode()

        async def deliver(place: int, number: int) -> int:
            again = {"x-slack-retry-num": str(number), "x-slack-retry-reason": "http_error"} if number else {}
            return (await self.desks[place].post_raw(body, **again)).status

        await self.post.until_taken(len(self.desks), deliver)
        if self.random.random() < 0.1:
            self.post.counts["delivered twice"] += 1
            await self.post.until_taken(len(self.desks), deliver)
        return f"{desk.direct}:{message['ts']}"

    async def press(self) -> bool:
        return await self._press(max(self.seen, key=lambda shown: shown.number).data)

    async def _press(self, data: str, instead: str = "") -> bool:
        desk = self.desks[0]
        for message in reversed(desk.slack.said(desk.direct)):
            for block, element in payloads.acting_elements(message.get("blocks", [])):
                if element.get("value") == data:
                    payload = desk.press_of(message, block, element | {"value": instead or data})

                    async def deliver(place: int, number: int, pressed: Any = payload) -> int:
                        return (await self.desks[place].interact(pressed, status=None)).status

                    await self.post.until_taken(len(self.desks), deliver)
                    return True
        return False

    async def until(self, condition: Callable[[], bool]) -> None:
        def holds() -> bool:
            self._look()
            return condition()

        await self.desks[0].slack.wait_until(holds, PATIENCE)

    def _look(self) -> None:
        """What appeared; a message whose buttons gave way to the choice was read before."""
        desk = self.desks[0]
        for message in desk.slack.said(desk.direct):
            if message["ts"] in self._read:
                continue
            self._read.add(message["ts"])
            elements = payloads.acting_elements(message.get("blocks", []))
            delivery = str(message.get("metadata", {}).get("event_payload", {}).get("id", ""))
            if elements:
                self.seen.append(Shown(str(elements[0][1].get("value", "")), float(message["ts"]), delivery))


def crowd(
    line: LineFake, slack: SlackFake, session: aiohttp.ClientSession, bases: list[str], count: int, seed: int
) -> tuple[list[Talker], Counter[str]]:
    """So many people, every second one in Slack; and what their platforms counted."""
    counts: Counter[str] = Counter()
    post = Post(counts)
    people = []
    for number in range(count):
        chance = random.Random(seed * 1000 + number)
        wire: Wire
        if number % 2:
            user = f"U06KILL{number:04d}"
            wire = SlackWire([Desktop(base, slack, session, user) for base in bases], post, chance)
        else:
            user = f"U{seed:016x}{number:016x}"
            wire = LineWire([Phone(base, line, session, user) for base in bases], post, chance)
        people.append(Talker(wire, chance))
    return people, counts
