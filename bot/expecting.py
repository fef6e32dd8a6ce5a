"""What a script expects of a talk: the bubbles and effects that came since the last thing somebody did."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.channels.terminal import Row, ScriptError, ScriptLine


@dataclass(slots=True)
class Expectations:
    """What a script has already found among the rows since the last input."""

    since: int = 0
    next_said: dict[str, int] = field(default_factory=dict)
    used: set[int] = field(default_factory=set)

    def start(self, rows: int) -> None:
        self.since = rows
        self.next_said.clear()
        self.used.clear()

    def said(self, rows: list[Row], line: ScriptLine) -> None:
        """The next bubbles, in order; those in between may be left out."""
        for index in range(self.next_said.get(line.who, self.since), len(rows)):
            row = rows[index]
            if row["kind"] == "said" and row["key"] == line.text and _is_of(row, line):
                self.next_said[line.who] = index + 1
                options = [button["option"] for button in row["buttons"]]
                if line.words and list(line.words) != options:
                    raise ScriptError(f"{line.text} has the buttons [{' '.join(options)}]")
                return
        found = [row["key"] for row in rows[self.since :] if row["kind"] == "said" and _is_of(row, line)]
        raise ScriptError(f"{line.text} was not said; said: {', '.join(found) or 'nothing'}")

    def effect(self, rows: list[Row], line: ScriptLine) -> None:
        """An effect of the last input, each row used once."""
        for index in range(self.since, len(rows)):
            is_meant = rows[index]["kind"] == line.text and _is_of(rows[index], line)
            if index not in self.used and is_meant and _shows(rows[index], line.words):
                self.used.add(index)
                return
        found = [_brief(row) for row in rows[self.since :] if row["kind"] == line.text and _is_of(row, line)]
        raise ScriptError(f"no {line.text} with {' '.join(line.words)}; there is: {'; '.join(found) or 'none'}")


def _is_of(row: Row, line: ScriptLine) -> bool:
    return bool(row.get("speaker", "") == line.who)


def _shows(row: Row, words: tuple[str, ...]) -> bool:
    values = " ".join(_values(row)).split()
    joined = " ".join(_values(row))
    return all(word in values or word in joined for word in words)


def _values(row: Row) -> Iterator[str]:
    for key, value in row.items():
        if key in ("at", "shown", "kind", "speaker"):
            continue
        if isinstance(value, dict):
            yield from (str(inner) for inner in value.values())
        else:
            yield str(value)


def _brief(row: Row) -> str:
    return " ".join(_values(row))
