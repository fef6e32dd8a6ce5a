"""Every text of every flow in the order of its steps, for a reader who does not program."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bot.content.arguments import Blank
from bot.content.library import Library
from bot.content.words import Language
from bot.core.calendar import JST
from bot.core.flow import Flow, ways

_DAY = datetime(2026, 1, 1, 12, 0, tzinfo=JST)


def print_book(library: Library, lang: str) -> Iterator[str]:
    """The lines of the book: a heading for each step, its texts, and where each way leads."""
    language = library.words.languages[lang]
    yield "# common"
    for key in sorted(key for key in language.places if "-" not in key.partition(".")[0]):
        yield from _text(library, language, key)
    for flow in sorted(library.flows.values(), key=lambda flow: flow.order):
        yield ""
        yield f"# {flow.id}"
        for step_id in _in_order(flow):
            yield f"## {step_id}"
            head = f"{flow.id}-{step_id}"
            for key in (key for key in language.places if key.partition(".")[0] == head):
                yield from _text(library, language, key)
            yield from (f"  → {label}: {target}" for label, target in ways(flow.steps[step_id]))
    for key in sorted(key for key in language.places if key.startswith("letter-")):
        yield from _text(library, language, key)


def _in_order(flow: Flow) -> Iterator[str]:
    """The steps as somebody would meet them, first ways first."""
    waiting, seen = [flow.start], set[str]()
    while waiting:
        step_id = waiting.pop(0)
        if step_id in seen or step_id not in flow.steps:
            continue
        seen.add(step_id)
        yield step_id
        waiting = [target for _, target in ways(flow.steps[step_id])] + waiting


def _text(library: Library, language: Language, key: str) -> Iterator[str]:
    named = {name: Blank(f"〈{name}〉") for name in language.variables[key]}
    text = library.words.text(key, language.code, _DAY, named)
    attribute = key.partition(".")[2]
    yield f"{'.' + attribute + ': ' if attribute else ''}{text}"
