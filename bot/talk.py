"""A conversation in the terminal, typed or from a script, with a clock of its own on a private Redis.

The same turns, store and worker as everywhere; time only moves when the talk says so.
"""

from __future__ import annotations

import asyncio
import tempfile
import uuid
from collections.abc import Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from itertools import zip_longest
from pathlib import Path
from typing import Any, TextIO

from bot.channels.terminal import Row, ScriptError, ScriptLine, TerminalChannel, read_clock
from bot.content.library import Library
from bot.core.archive import is_page
from bot.core.calendar import in_japan
from bot.core.changes import changes, fired
from bot.core.event import Event, EventKind
from bot.core.person import Address, Person
from bot.core.reply import Reply, Shown
from bot.house import House, build_house
from bot.listening import goes_on
from bot.store import codec, embedded, keys
from bot.store.nodes import connect
from bot.store.people import Store
from bot.understanding.commands import plain

YOU = Address("terminal", "talk", "you")
_MOST_FIRED = 2000
_INPUTS = ("at", "text", "press")


@dataclass(slots=True)
class Talk:
    """One person's conversation and its clock."""

    library: Library
    house: House
    channel: TerminalChannel
    now: datetime
    lang: str = ""
    rows: list[Row] = field(default_factory=list)
    shown: list[Shown] = field(default_factory=list)
    before: Person = field(default_factory=lambda: Person(""))

    async def say(self, text: str) -> None:
        """Type a text: one with what was typed just before, unless it answers what that brings."""
        if not goes_on(
            self.library, self.before, Event(id="", kind="text", address=YOU, at=self.now, text=text), self.now
        ):
            await self.settle()
        self._row({"kind": "heard", "text": text})
        await self._happen("text", text)

    async def press(self, what: str) -> None:
        """Press a button by its label or option, the newest first; after a date picker's label comes the moment."""
        found = self._find(what)
        if found is None:
            labels = ", ".join(f"[{shown.label}]" for shown in self.shown[-4:]) or "none"
            raise ScriptError(f'no button "{what}"; the last ones are {labels}')
        shown, picked = found
        self._row({"kind": "pressed", "label": shown.label, "data": shown.data})
        await self._happen("press", shown.data, picked)

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
        await self._happen("hello", "")

    def _find(self, what: str) -> tuple[Shown, str] | None:
        for shown in reversed(self.shown):
            option = _option(shown)
            if plain(shown.label) == plain(what) or option == what:
                return shown, ""
            label, _, moment = what.partition(" ")
            if shown.kind.startswith("pick") and moment and plain(label) in (plain(shown.label), option):
                return shown, moment.replace(" ", "T")
        return None

    async def _happen(self, kind: EventKind, text: str, picked: str = "") -> None:
        event = Event(
            id=str(uuid.uuid4()), kind=kind, address=YOU, at=self.now, text=text, picked=picked,
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
        loaded = await self.house.store.load(self.house.person_id(YOU))
        person = loaded.person
        if person is None or not person.reminders:
            return None
        return min(reminder.due for reminder in person.reminders)

    async def _report(self) -> None:
        """Rows for what was said and what changed since the last time."""
        loaded = await self.house.store.load(self.house.person_id(YOU))
        after = loaded.person or Person("")
        closed = [
            case
            for case_id in after.closed[len(self.before.closed) :]
            if not is_page(case_id) and (case := await self.house.store.closed_case(after.id, case_id))
        ]
        for row in fired(self.before, after):
            self._row(row)
        said, self.channel.said = self.channel.said, []
        for reply in said:
            self._row(_said(reply))
            self.shown.extend(reply.buttons)
        for row in changes(self.before, after, tuple(closed)):
            self._row(row)
        self.before = after

    def _row(self, row: Row) -> None:
        self.rows.append({"at": f"{in_japan(self.now):%Y-%m-%d %H:%M}", **row})


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
    expectations = _Expectations()
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


async def _step(talk: Talk, line: ScriptLine, expectations: _Expectations) -> None:
    if line.kind in _INPUTS:
        expectations.start(len(talk.rows))
    match line.kind:
        case "at":
            await talk.move(read_clock(line.text))
        case "text":
            await talk.say(line.text)
        case "press":
            await talk.press(line.text)
        case "said":
            expectations.said(talk.rows, line)
        case "effect":
            expectations.effect(talk.rows, line)


@dataclass(slots=True)
class _Expectations:
    """What a script has already found among the rows since the last input."""

    since: int = 0
    next_said: int = 0
    used: set[int] = field(default_factory=set)

    def start(self, rows: int) -> None:
        self.since = self.next_said = rows
        self.used.clear()

    def said(self, rows: list[Row], line: ScriptLine) -> None:
        """The next bubbles, in order; those in between may be left out."""
        for index in range(self.next_said, len(rows)):
            row = rows[index]
            if row["kind"] == "said" and row["key"] == line.text:
                self.next_said = index + 1
                options = [button["option"] for button in row["buttons"]]
                if line.words and list(line.words) != options:
                    raise ScriptError(f"{line.text} has the buttons [{' '.join(options)}]")
                return
        found = [row["key"] for row in rows[self.since :] if row["kind"] == "said"]
        raise ScriptError(f"{line.text} was not said; said: {', '.join(found) or 'nothing'}")

    def effect(self, rows: list[Row], line: ScriptLine) -> None:
        """An effect of the last input, each row used once."""
        for index in range(self.since, len(rows)):
            if index not in self.used and rows[index]["kind"] == line.text and _shows(rows[index], line.words):
                self.used.add(index)
                return
        found = [_brief(row) for row in rows[self.since :] if row["kind"] == line.text]
        raise ScriptError(f"no {line.text} with {' '.join(line.words)}; there is: {'; '.join(found) or 'none'}")


def _shows(row: Row, words: tuple[str, ...]) -> bool:
    values = " ".join(_values(row)).split()
    joined = " ".join(_values(row))
    return all(word in values or word in joined for word in words)


def _values(row: Row) -> Iterator[str]:
    for key, value in row.items():
        if key in ("at", "shown", "kind"):
            continue
        if isinstance(value, dict):
            yield from (str(inner) for inner in value.values())
        else:
            yield str(value)


def _brief(row: Row) -> str:
    return " ".join(_values(row))


async def chat(talk: Talk, lines: TextIO, show: Callable[[Row], None]) -> None:
    """Type in the terminal: a text, [a button], or "at 2026-11-16 09:00" to move the clock."""
    await talk.meet()
    _show_new(talk, show)
    while line := await asyncio.to_thread(lines.readline):
        said = line.strip()
        try:
            if said.startswith("at "):
                await talk.move(read_clock(said[3:]))
            elif said.startswith("[") and said.endswith("]"):
                await talk.press(said[1:-1])
            elif said:
                await talk.say(said)
                await talk.settle()
        except ScriptError as fault:
            talk.rows.append({"at": f"{in_japan(talk.now):%Y-%m-%d %H:%M}", "kind": "note", "text": str(fault)})
        _show_new(talk, show)
