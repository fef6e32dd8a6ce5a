"""A case on one sheet of paper, in the person's language: its parts as sections to read or to print."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.content.library import Library
from bot.content.words import LETTER
from bot.core import cases
from bot.core.case import Case, Entry
from bot.core.draft import Draft
from bot.core.person import Message, Person
from bot.core.record import Record, Row, Section
from bot.core.sheet import Line, Part, parts


def read_sheet(
    library: Library, person: Person, case: Case, older: Sequence[Entry], now: datetime, *, shared: bool
) -> Record:
    """The sheet of one case, open or closed; `older` are the lines of its diary that have moved to pages of their own."""
    lang = person.lang if person.lang in library.words.languages else "ja"
    writer = _Writer(library, lang, now)
    draft = Draft(library, cases.put_case(person, case), now)
    sections = tuple(writer.section(part) for part in parts(draft, case, older, shared=shared))
    made = writer.text(Message("sheet.made", {"due": now.isoformat(timespec="minutes")}))
    note = [made, writer.text(Message("sheet.note")), *([writer.text(Message("sheet.shared"))] if shared else [])]
    kind = Message(f"menu.{case.kind}")
    about = writer.text(kind) if library.words.has(kind.key, lang) else ""
    none = (Section(writer.text(Message("sheet.empty"))),)
    return Record(lang, writer.text(Message("sheet")), "\n".join(note), sections or none, about)


def read_letter(library: Library, person: Person, case: Case, now: datetime) -> str:
    """The newest letter of a case that is still to be sent, whole, in its recipient's language; "" when there is none."""
    letters = [task for task in case.tasks if task.letter and cases.is_open(task)]
    if not letters:
        return ""
    newest = max(letters, key=lambda task: task.made)
    key = f"letter-{newest.letter}"
    draft = Draft(library, cases.put_case(person, case), now)
    args = draft.arguments(key, case.id, newest.item, {})
    return library.words.render(Message(key, args, lang=LETTER), person.lang or "ja", now).text


class _Writer:
    """Writes in one language at one time."""

    def __init__(self, library: Library, lang: str, now: datetime) -> None:
        self.library = library
        self.lang = lang
        self.now = now

    def text(self, message: Message) -> str:
        return self.library.words.render(message, self.lang, self.now).text

    def section(self, part: Part) -> Section:
        rows = tuple(row for line in part.lines if (row := self.row(line)) is not None)
        return Section(self.text(Message(f"sheet.{part.name}")), rows, name=part.name)

    def row(self, line: Line) -> Row | None:
        """A line; one that an earlier release left, and that has no words any more, is left out."""
        said = self.library.words.render_all([line.says], self.lang, self.now)
        return Row(self.text(line.label) if line.label else "", said[0].text) if said else None
