"""The terminal as a channel: talk scripts read line by line, bubbles and rows printed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from rich.console import Console
from rich.panel import Panel

from bot.channels.base import Parcel
from bot.core.calendar import JST
from bot.core.person import Address, Sent
from bot.core.reply import Reply

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ScriptLine:
    """One line of a .talk file: what to do or to expect. `words` are option ids, or the values an effect must show; `who`
    is whose line it is, "" for the one whose talk it is.
    """

    number: int
    kind: Literal["at", "text", "press", "said", "effect"]
    text: str
    words: tuple[str, ...] = ()
    who: str = ""


class ScriptError(Exception):
    """A line of a script that cannot be read or did not come true."""


_WHO = re.compile(r"(?P<who>[^\s<>!#\[\]{}]{1,12})(?P<rest>[<>!] .*)")
_SAID = re.compile(r"<\s*(\S+)\s*(?:\[(.*)\])?\s*$")


def speaker(line: str) -> tuple[str, str]:
    """Whose line it is where a name stands before its mark ("娘> はい"), "" where none does; and the line without it."""
    found = _WHO.fullmatch(line)
    return (found["who"], found["rest"]) if found else ("", line)


def read_script(text: str, name: str) -> Iterator[ScriptLine]:
    """The lines of a .talk file; ScriptError names the line that cannot be read."""
    for number, raw in enumerate(text.splitlines(), 1):
        who, line = speaker(raw.strip())
        if not line or line.startswith("#"):
            continue
        if line.startswith("at "):
            yield ScriptLine(number, "at", line[3:].strip())
        elif line.startswith(">"):
            said = line[1:].strip()
            pressed = said.startswith("[") and said.endswith("]")
            text = said[1:-1].strip() if pressed else said
            yield ScriptLine(number, "press" if pressed else "text", text, who=who)
        elif line.startswith("!"):
            kind, *words = line[1:].split()
            yield ScriptLine(number, "effect", kind, tuple(words), who)
        elif match := _SAID.match(line):
            yield ScriptLine(number, "said", match[1], tuple((match[2] or "").split()), who)
        else:
            raise ScriptError(f'{name}:{number}: "{line}": a line begins with at, >, <, ! or #')


def read_clock(text: str) -> datetime:
    """A moment such as "2026-11-15 20:05", in Japan."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise ScriptError(f'"{text}" is no moment; write 2026-11-15 20:05') from error
    return moment if moment.tzinfo else moment.replace(tzinfo=JST)


@dataclass(slots=True)
class TerminalChannel:
    """Keeps what was said at the terminal, in order: `of` whom, by their name there."""

    pace: float = 0.0
    pace_of_edits: float = 0.0
    said: list[Reply] = field(default_factory=list)
    of: dict[str, list[Reply]] = field(default_factory=dict)

    async def send(self, parcel: Parcel) -> str:
        """Everything arrives at a terminal."""
        self.said.extend(parcel.replies)
        self.of.setdefault(parcel.address.user, []).extend(parcel.replies)
        return parcel.delivery

    async def take_back(self, sent: Sent) -> None:
        """What stands in a terminal stands there."""

    async def forget(self, address: Address) -> None:
        """A terminal shows nothing beside the talk."""

    async def language(self, address: Address) -> str:
        """A terminal says nothing of it."""
        return ""

    def wake(self, person_id: str) -> None:
        """Nobody waits."""


class Printer:
    """Shows rows, as one JSON object a line or as a chat."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json
        self._console = Console(highlight=False, markup=False)

    def show(self, row: Row) -> None:
        """One row."""
        if self._as_json:
            print(json.dumps(row, ensure_ascii=False), flush=True)  # the one place that prints rows
            return
        match row["kind"]:
            case "heard":
                self._console.print(f"{row['at'][11:]}  {row.get('speaker', '')}> {row['text']}", style="bold")
            case "pressed":
                self._console.print(f"{row['at'][11:]}  {row.get('speaker', '')}> [{row['label']}]", style="bold")
            case "said":
                buttons = "  ".join(f"[{button['label']}]" for button in row["buttons"])
                self._console.print(
                    Panel(row["text"] + (f"\n\n{buttons}" if buttons else ""), width=64, title=row.get("speaker"))
                )
            case kind:
                rest = " ".join(str(value) for name, value in row.items() if name not in ("at", "kind", "case"))
                self._console.print(f"{row['at'][5:]}  {kind}: {rest}", style="dim")
