"""Everything loaded and checked: flows, facts, words, and the names by which people call things."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

import holidays

from bot.content.check import check_content
from bot.content.facts import load_facts
from bot.content.faults import ContentError, Fault
from bot.content.flows import load_flows
from bot.content.layout import unread_flows, unread_rooms, unread_words
from bot.content.words import Words, load_words
from bot.core.calendar import Calendar
from bot.core.content import Content
from bot.core.facts import Book
from bot.understanding.inspection import Inspector
from bot.understanding.learned import LABELS, weights_of
from bot.understanding.names import Names
from bot.understanding.reader import Reader, read_reader

ROOT = Path(__file__).resolve().parents[2]
_YEARS = range(2020, 2041)


@dataclass(frozen=True, slots=True, kw_only=True)
class Library(Content):
    """The content a process works with. Immutable; a release brings a new one."""

    words: Words
    names: Mapping[str, Names]
    inspector: Inspector
    reader: Reader


def load_library(pack: Path | None = None, root: Path = ROOT) -> Library:
    """The shipped content with a pack laid over it; ContentError tells every fault at once. Shipped sentences alone were
    measured by the release step.
    """
    library, faults = read_library(pack, root, sentences=pack is not None)
    if library is None or faults:
        raise ContentError(faults)
    return library


def read_library(
    pack: Path | None = None, root: Path = ROOT, *, sentences: bool = True
) -> tuple[Library | None, list[Fault]]:
    """The content with all its faults; None when it cannot be put together at all."""
    if pack is not None and not pack.is_dir():
        return None, [Fault(str(pack), "no such folder")]
    packs = [pack] if pack else []
    fact_folders = _existing([root / "flows/facts", *(p / part for p in packs for part in ("flows/facts", "facts"))])
    flow_folders = _existing([root / "flows", *(p / "flows" for p in packs)])
    word_folders = _existing([root / "locales", *(p / part for p in packs for part in ("locales", "words"))])
    kinds, faults = load_facts(fact_folders)
    faults += [fault for one in packs for fault in unread_rooms(one)]
    faults += [fault for folder in flow_folders for fault in unread_flows(folder, _label(folder, root))]
    faults += [fault for folder in word_folders for fault in unread_words(folder, _label(folder, root))]
    book = Book(kinds, japanese_calendar())
    flows, found = load_flows(flow_folders)
    faults += found
    languages, found = load_words(word_folders, book)
    faults += found
    if any(fault.place == "locales" for fault in faults):
        return None, faults
    words = Words(languages, packed=pack is not None)
    names = {kind: Names(facts) for kind, facts in kinds.items()}
    library = Library(
        flows=flows,
        book=book,
        arguments=words.arguments(),
        blanks=words.blanks,
        languages=words.offered,
        version=_version([*fact_folders, *flow_folders, *word_folders]),
        words=words,
        names=names,
        inspector=Inspector(book, names),
        reader=shipped_reader(),
    )
    return library, faults + check_content(library, words, sentences=sentences)


def _label(folder: Path, root: Path) -> str:
    """How a folder is called in faults: its own name, a pack's with the pack's before it."""
    return folder.name if folder.parent == root else f"{folder.parent.name}/{folder.name}"


def _existing(folders: Sequence[Path]) -> list[Path]:
    return [folder for folder in folders if folder.is_dir()]


def _version(folders: Sequence[Path]) -> str:
    """A short name for exactly this content: who was told which rule."""
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted(folder.rglob("*.toml")) + sorted(folder.rglob("*.ftl")):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:8]


@lru_cache(maxsize=1)
def japanese_calendar() -> Calendar:
    """The public holidays of Japan, substitute and citizens' holidays included."""
    days: frozenset[date] = frozenset(holidays.country_holidays("JP", years=_YEARS))
    return Calendar(days)


@lru_cache(maxsize=1)
def shipped_reader() -> Reader:
    """What messages, and what is pasted in them, are read with; the same for every pack."""
    for kind in LABELS:
        weights_of(kind)
    return read_reader(ROOT / "flows/examples")
