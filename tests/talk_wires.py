"""One person's talk through a platform's wire: what they type and press goes in as the platform would send it, what
stands on their screen is read back. Only the fakes know how.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Protocol

import slack_payloads as payloads
from conftest import Clock
from fakes.line import LineFake
from fakes.slack import SlackFake
from fakes.slack_records import Json
from fakes.slack_space import TEAM
from line_phone import BOT, Phone, actions
from page_client import PageClient
from slack_desktop import Desktop

from bot.app import Server
from bot.channels.slack_messages import PICK, PICK_DAY, unescape
from bot.core.burst import Patience
from bot.core.calendar import JST
from bot.core.event import Event
from bot.core.person import Address
from bot.listening import goes_on
from bot.understanding.commands import plain

MOST_FIRED = 2000
UNTIL_SETTLED = Patience(timedelta(hours=1), timedelta(hours=1))
"""A burst ends where the script goes on, however long the machine takes for it."""
OPTION = "|"
"""What stands before the option in a button's data."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A button on the screen; `how` is what the wire needs to press it."""

    label: str
    data: str
    how: Any

    def is_called(self, what: str) -> bool:
        """Whether a script means this button: by its label, or by its option."""
        return plain(self.label) == plain(what) or self.data.rpartition(OPTION)[2] == what


class Wire(Protocol):
    """What every platform lets a person do."""

    server: Server

    @property
    def address(self) -> Address:
        """Who they are to the bot."""

    async def type(self, text: str) -> None:
        """Type a text."""

    async def press(self, button: Seen, moment: str) -> None:
        """Press a button; a picker returns the moment."""

    async def settled(self) -> None:
        """Wait until everything the bot has said stands on the screen."""

    def buttons(self) -> Iterator[Seen]:
        """What can be pressed, the newest first."""

    def texts(self) -> list[str]:
        """What can be read, the oldest first."""


Open = Callable[[], AbstractAsyncContextManager[Wire]]


@dataclass(slots=True)
class Stage:
    """A platform with the server behind it; `open` brings one more person, `faults` are what LINE and Slack found."""

    server: Server
    clock: Clock
    open: Open
    faults: tuple[list[Any], ...]


async def press(wire: Wire, what: str) -> None:
    """Press the newest button that is meant; after a picker's label comes the moment."""
    label, _, moment = what.partition(" ")
    for button in wire.buttons():
        if button.is_called(what):
            await wire.press(button, "")
            return
        if moment[:1].isdigit() and button.is_called(label):
            await wire.press(button, moment.replace(" ", "T"))
            return
    raise AssertionError(f"no button {what} among {[button.label for button in wire.buttons()]}")


async def went_on(wire: Wire, text: str, now: datetime) -> bool:
    """Whether a script's text belongs to the burst before it, as `talk` decides it."""
    house = wire.server.house
    person = (await house.store.load(house.person_id(wire.address))).person
    event = Event(id="", kind="text", address=wire.address, at=now, text=text)
    return person is not None and goes_on(house.library, person, event, now)


async def move(wire: Wire, clock: Clock, to: datetime) -> None:
    """Move the clock; what falls due on the way happens at its time."""
    for _ in range(MOST_FIRED):
        person = (await wire.server.house.store.load(wire.server.house.person_id(wire.address))).person
        due = min((reminder.due for reminder in person.reminders), default=None) if person else None
        if due is None or due > to:
            break
        clock.now = max(clock.now, due)
        await wire.server.house.worker.once()
        await wire.settled()
    clock.now = max(clock.now, to)


@dataclass
class LineWire:
    """A phone with LINE."""

    server: Server
    line: LineFake
    phone: Phone

    @property
    def address(self) -> Address:
        return Address("line", BOT, self.phone.user)

    async def type(self, text: str) -> None:
        message = {"type": "text", "id": str(580000000000000000 + len(self.phone.events)), "quoteToken": "q"}
        assert await self.phone.send("message", message=message | {"text": text}) == 200

    async def press(self, button: Seen, moment: str) -> None:
        postback: Json = {"data": button.data}
        if moment:
            postback["params"] = {"datetime" if "T" in moment else "date": moment}
        assert await self.phone.send("postback", postback=postback) == 200

    async def settled(self) -> None:
        await self.server.house.finish()

    def buttons(self) -> Iterator[Seen]:
        for message in reversed(self.phone.screen):
            for action in reversed(actions(message, quick=False)):
                if "data" in action:
                    yield Seen(action["label"], action["data"], action)

    def texts(self) -> list[str]:
        return [text for message in self.phone.screen for text in _line_texts(message)]


def _line_texts(message: Json) -> Iterator[str]:
    if message["type"] == "text":
        yield message["text"]
    else:
        yield from (part["text"] for part in message["contents"]["body"]["contents"] if part["type"] == "text")


@dataclass
class SlackWire:
    """A direct message in Slack. A press takes a message's buttons away; `gone` are those, on a screen not yet redrawn.
    `read` is what its reader remembers, also of messages that were taken back since.
    """

    server: Server
    slack: SlackFake
    desk: Desktop
    gone: list[Seen] = field(default_factory=list)
    read: dict[str, Json] = field(default_factory=dict)

    @property
    def address(self) -> Address:
        return Address("slack", TEAM, self.desk.user)

    def look(self) -> None:
        """Read what stands on the screen."""
        self.read |= {message["ts"]: message for message in self.slack.said(self.desk.direct)}

    async def type(self, text: str) -> None:
        self.look()
        await self.desk.type(text, follows=0)

    async def press(self, button: Seen, moment: str) -> None:
        self.look()
        message, block, element = button.how
        self.gone = [*_seen(message), *self.gone]
        await self.desk.interact(self.desk.press_of(message, block, element, _picked(element, moment)))
        place = (self.desk.direct, message["ts"])
        await self.slack.wait_until(
            lambda: place in self.slack.removed or not payloads.acting_elements(message["blocks"])
        )

    async def settled(self) -> None:
        await self.server.house.finish()

    def buttons(self) -> Iterator[Seen]:
        for message in reversed(self.slack.said(self.desk.direct)):
            yield from _seen(message)
        yield from self.gone

    def texts(self) -> list[str]:
        self.look()
        said = [
            block["text"] for _, message in sorted(self.read.items()) for block in message["blocks"] if "text" in block
        ]
        return [unescape(text["text"]).strip("`") if text["type"] == "mrkdwn" else text["text"] for text in said]


def _seen(message: Json) -> Iterator[Seen]:
    for block, element in reversed(payloads.acting_elements(message["blocks"])):
        label = (element.get("text") or element.get("placeholder") or {"text": ""})["text"]
        data = element["action_id"].removeprefix(PICK_DAY).removeprefix(PICK)
        yield Seen(label, element.get("value", data), (message, block, element))


def _picked(element: Json, moment: str) -> str | int | None:
    match element["type"]:
        case "datepicker":
            return moment
        case "datetimepicker":
            return int(datetime.fromisoformat(moment).replace(tzinfo=JST).timestamp())
        case _:
            return None


@dataclass
class PageWire:
    """A browser on the page."""

    server: Server
    page: PageClient

    @property
    def address(self) -> Address:
        return Address("web", "page", self.page.user)

    async def type(self, text: str) -> None:
        await self._post("/web/say", {"text": text})

    async def press(self, button: Seen, moment: str) -> None:
        await self._post("/web/press", {"data": button.how, "label": button.label, "picked": moment})

    async def _post(self, path: str, body: Json) -> None:
        assert await self.page.post(path, {"id": str(uuid.uuid4()), **body}) == 204

    async def settled(self) -> None:
        await self.server.house.finish()
        loaded = await self.server.house.store.load(self.server.house.person_id(self.address))
        if loaded.person is not None:
            await self.page.wait_shown({delivery.id for delivery in loaded.person.outbox})
        elif loaded.erased is not None:
            await self.page.wait_gone()

    def buttons(self) -> Iterator[Seen]:
        for delivery in reversed(self.page.said):
            for reply in reversed(delivery["replies"]):
                for button in reversed(reply["buttons"]):
                    if button["kind"] != "copy":
                        yield Seen(button["label"], button["data"].removesuffix("|date"), button["data"])

    def texts(self) -> list[str]:
        """What the page shows. To somebody who erased themselves it says its own farewell (see the browser tests)."""
        farewell = self.server.house.library.words.text("erase.done", "ja", self.server.house.now())
        shown: list[str] = []
        for delivery in self.page.said:
            shown += [farewell] if delivery["id"] == "gone" else [reply["text"] for reply in delivery["replies"]]
        return shown
