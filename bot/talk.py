"""A conversation in the terminal, typed or from a script, with a clock of its own on a private Redis. Of several people where
the script names them.

The same turns, store and worker as everywhere; time only moves when the talk says so.
"""

from __future__ import annotations

import asyncio
import re
import tempfile
import uuid
from collections.abc import Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from itertools import zip_longest
from pathlib import Path
from typing import Any, TextIO

from bot.channels.terminal import Row, ScriptError, ScriptLine, TerminalChannel, read_clock, speaker
from bot.content.library import Library
from bot.core.archive import is_page
from bot.core.calendar import in_japan
from bot.core.changes import changes, fired
from bot.core.event import Event, EventKind
from bot.core.person import Address, Person
from bot.core.reply import Reply, Shown
from bot.expecting import Expectations
from bot.house import House, build_house
from bot.listening import goes_on
from bot.store import codec, embedded, keys
from bot.store.nodes import connect
from bot.store.people import Store
from bot.understanding.commands import plain

YOU = Address("terminal", "talk", "you")
_MOST_FIRED = 2000
_INPUTS = ("at", "text", "press")
CODE = "{code}"
"""What a script types for the six digits that somebody was shown last."""
DIGITS = re.compile(r"^([0-9]{3}) ([0-9]{3})$")
"""A bubble that shows them."""


@dataclass(slots=True)
class Seat:
    """One of those who talk: where they write, what they can press, and what is kept of them by now."""

    address: Address
    shown: list[Shown] = field(default_factory=list)
    before: Person = field(default_factory=lambda: Person(""))


@dataclass(slots=True)
class Talk:
    """A conversation and its clock: of `you`, and of `others` by the names that a script calls them."""

    library: Library
    house: House
    channel: TerminalChannel
    now: datetime
    lang: str = ""
    rows: list[Row] = field(default_factory=list)
    you: Seat = field(default_factory=lambda: Seat(YOU))
    others: dict[str, Seat] = field(default_factory=dict)

    async def say(self, text: str, who: str = "") -> None:
        """Type a text: one with what was typed just before, unless it answers what that brings."""
        seat = self._seat(who)
        event = Event(id="", kind="text", address=seat.address, at=self.now, text=text)
        if not goes_on(self.library, seat.before, event, self.now):
            await self.settle()
        self._row({"kind": "heard", "text": text}, who)
        await self._happen(seat, "text", text.replace(CODE, self._digits()))

    async def press(self, what: str, who: str = "") -> None:
        """Press a button by its label or option, the newest first; after a date picker's label comes the moment."""
        seat = self._seat(who)
        found = _find(seat, what)
        if found is None:
            labels = ", ".join(f"[{shown.label}]" for shown in seat.shown[-4:]) or "none"
            raise ScriptError(f'no button "{what}"; the last ones are {labels}')
        shown, picked = found
        self._row({"kind": "pressed", "label": shown.label, "data": shown.data}, who)
        await self._happen(seat, "press", shown.data, picked)

    async def move(self, to: datetime) -> None:
        """Move the clock; everything that falls due on the way happens at its time."""
        for _ in range(_MOST_FIRED):
            due = await self._next_due()
            if due is None or due > to:
                break
            self.now = max(self.now, due)
            await self._worked()
        self.now = max(self.now, to)

    async def meet(self) -> None:
        """Somebody opens the chat for the first time."""
        await self._happen(self.you, "hello", "")

    def _seat(self, who: str) -> Seat:
        """Where somebody sits; a new name comes in."""
        if not who:
            return self.you
        return self.others.setdefault(who, Seat(Address(YOU.platform, YOU.account, who)))

    def _seats(self) -> list[tuple[str, Seat]]:
        return [("", self.you), *self.others.items()]

    def _digits(self) -> str:
        shown = [DIGITS.match(row["text"]) for row in self.rows if row["kind"] == "said"]
        return next((found[1] + found[2] for found in reversed(shown) if found), "")

    async def _happen(self, seat: Seat, kind: EventKind, text: str, picked: str = "") -> None:
        event = Event(
            id=str(uuid.uuid4()), kind=kind, address=seat.address, at=self.now, text=text, picked=picked,
            message=str(uuid.uuid4()), lang=self.lang,
        )  # fmt: skip
        await self.house.take(event)
        await self.house.sent()
        await self._report()

    async def settle(self) -> None:
        """Nothing more is typed for now: what was typed in one go is read."""
        await self.house.finish()
        await self._report()

    async def _worked(self) -> None:
        handled = await self.house.worker.once()
        await self._report()
        if not handled:
            # What is due in the record is not due in the due set: our bug, and it must not turn in a circle.
            raise RuntimeError("a reminder is due, but the due set does not know of it")

    async def _next_due(self) -> datetime | None:
        loaded = [await self.house.store.load(self.house.person_id(seat.address)) for _, seat in self._seats()]
        people = [one.person for one in loaded if one.person is not None]
        return min((reminder.due for person in people for reminder in person.reminders), default=None)

    async def _report(self) -> None:
        """Rows for what was said and what changed since the last time, of everybody."""
        for who, seat in self._seats():
            await self._report_of(who, seat)

    async def _report_of(self, who: str, seat: Seat) -> None:
        loaded = await self.house.store.load(self.house.person_id(seat.address))
        after = loaded.person or Person("")
        closed = [
            case
            for case_id in after.closed[len(seat.before.closed) :]
            if not is_page(case_id) and (case := await self.house.store.closed_case(after.id, case_id))
        ]
        for row in fired(seat.before, after):
            self._row(row, who)
        for reply in self.channel.of.pop(seat.address.user, []):
            self._row(_said(reply), who)
            seat.shown.extend(reply.buttons)
        for row in changes(seat.before, after, tuple(closed)):
            self._row(row, who)
        seat.before = after

    def _row(self, row: Row, who: str = "") -> None:
        named = {"speaker": who} if who else {}
        self.rows.append({"at": f"{in_japan(self.now):%Y-%m-%d %H:%M}", **named, **row})


def _find(seat: Seat, what: str) -> tuple[Shown, str] | None:
    """The button somebody means, the newest first, and the moment they pick with it."""
    for shown in reversed(seat.shown):
        option = _option(shown)
        if plain(shown.label) == plain(what) or option == what:
            return shown, ""
        label, _, moment = what.partition(" ")
        if shown.kind.startswith("pick") and moment and plain(label) in (plain(shown.label), option):
            return shown, moment.replace(" ", "T")
    return None


def _said(reply: Reply) -> Row:
    buttons = [{"label": shown.label, "option": _option(shown)} for shown in reply.buttons]
    return {"kind": "said", "key": reply.key, "text": reply.text, "buttons": buttons}


def _option(shown: Shown) -> str:
    """What a button stands for: the option of a question, the outcome of a duty, else the skill it calls."""
    return shown.data.rstrip("|").rpartition("|")[2]


@asynccontextmanager
async def open_talk(library: Library, at: datetime, lang: str = "") -> Any:
    """A talk on a private Redis that is thrown away afterwards; never touches REDIS_URL."""
    with tempfile.TemporaryDirectory(prefix="kaeru-talk-") as folder:
        server = await embedded.start(Path(folder))
        store = Store(connect(server.url), keys.Keys(b"a talk keeps nothing"), codec.Seal.of(("a talk keeps nothing",)))
        try:
            talk: Talk | None = None
            house = build_house(store, library, lambda: talk.now if talk else at)
            channel = TerminalChannel()
            house.channels["terminal"] = channel
            talk = Talk(library, house, channel, at, lang)
            yield talk
        finally:
            await store.close()
            await server.stop()


async def play(talk: Talk, lines: list[ScriptLine], name: str, show: Callable[[Row], None]) -> None:
    """Play a script; ScriptError names the first line that did not come true."""
    expectations = Expectations()
    for line, following in zip_longest(lines, lines[1:]):
        try:
            await _step(talk, line, expectations)
            if following is None or following.kind != "text":
                await talk.settle()
        except ScriptError as fault:
            _show_new(talk, show)
            raise ScriptError(f"{name}:{line.number}: {fault}") from fault
        _show_new(talk, show)


def _show_new(talk: Talk, show: Callable[[Row], None]) -> None:
    for row in talk.rows:
        if not row.get("shown"):
            row["shown"] = True
            show({key: value for key, value in row.items() if key != "shown"})


async def _step(talk: Talk, line: ScriptLine, expectations: Expectations) -> None:
    if line.kind in _INPUTS:
        expectations.start(len(talk.rows))
    match line.kind:
        case "at":
            await talk.move(read_clock(line.text))
        case "text":
            await talk.say(line.text, line.who)
        case "press":
            await talk.press(line.text, line.who)
        case "said":
            expectations.said(talk.rows, line)
        case "effect":
            expectations.effect(talk.rows, line)


async def chat(talk: Talk, lines: TextIO, show: Callable[[Row], None]) -> None:
    """Type in the terminal: a text, [a button], or "at 2026-11-16 09:00" to move the clock; "娘> …" for somebody else."""
    await talk.meet()
    _show_new(talk, show)
    while line := await asyncio.to_thread(lines.readline):
        who, said = speaker(line.strip())
        said = said.removeprefix("> ") if who else said
        try:
            if said.startswith("at "):
                await talk.move(read_clock(said[3:]))
            elif said.startswith("[") and said.endswith("]"):
                await talk.press(said[1:-1], who)
            elif said:
                await talk.say(said, who)
                await talk.settle()
        except ScriptError as fault:
            talk.rows.append({"at": f"{in_japan(talk.now):%Y-%m-%d %H:%M}", "kind": "note", "text": str(fault)})
        _show_new(talk, show)
