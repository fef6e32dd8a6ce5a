"""What a page shows, in one language: everything kept of a person, or one case on a sheet. Knows no page and no store."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that is kept: what it is, and its value."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under a heading; `level` is 2 for a matter of its own, 3 for a part of one. `name` is what a page knows it by."""

    title: str
    rows: tuple[Row, ...] = ()
    level: int = 2
    name: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """The whole, with the sentences around it; `about` stands beside the title."""

    lang: str
    title: str
    note: str
    sections: tuple[Section, ...]
    about: str = ""


def as_text(record: Record) -> str:
    """The record as plain text, for where no page can be shown."""
    lines = [f"{record.title}: {record.about}" if record.about else record.title, record.note]
    for section in record.sections:
        lines += ["", f"{'■' if section.level == 2 else '・'} {section.title}"]
        lines += [f"{row.label}: {row.value}" if row.label else row.value for row in section.rows]
    return "\n".join(lines)
