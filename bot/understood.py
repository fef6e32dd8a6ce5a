"""What `python -m bot understand` prints of a text, after the same masking as in a talk. Knows no platform."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from bot.content.library import Library
from bot.core.masks import mask_message
from bot.understanding.understand import understand


def rows(library: Library, lines: Iterable[str], now: datetime, *, as_json: bool) -> Iterator[str]:
    """One row a line of text: a JSON object, or the same for people."""
    for line in lines:
        found = told(library, line.rstrip("\r\n"), now)
        yield json.dumps(found, ensure_ascii=False) if as_json else written(found)


def told(library: Library, text: str, now: datetime) -> dict[str, Any]:
    """The record of one text: intent, confidence, alternatives, urgent, proxy, facts, why."""
    found = understand(mask_message(text).text, library.reader, library.names, now, full=True)
    return {
        "intent": found.intent,
        "confidence": found.confidence,
        "alternatives": list(found.likely[1:]),
        "urgent": found.urgent,
        "proxy": found.proxy,
        "negative": found.negative,
        "sure": found.sure,
        "facts": dict(found.entities),
        "why": list(found.why),
    }


def written(found: dict[str, Any]) -> str:
    """The same record for people: a line for what it is, and one each for what else it may be, what it names, and why."""
    marks = [mark for mark in ("sure", "urgent", "proxy", "negative") if found[mark]]
    head = "  ".join((f"{found['intent']} {found['confidence']:.2f}", *marks))
    facts = [f"{name}: {_value(value)}" for name, value in found["facts"].items()]
    also = [f"or: {', '.join(found['alternatives'])}"] if found["alternatives"] else []
    why = [f"why: {', '.join(found['why'])}"] if found["why"] else []
    return "\n    ".join((head, *also, *facts, *why))


def _value(value: Any) -> str:
    """A fact as people write it: 「3万円」 (JPY 30000), yesterday (2026-06-08), one, another."""
    match value:
        case list():
            return ", ".join(map(_value, value))
        case {"text": text, "currency": currency, "value": worth}:
            return f"{text} ({currency} {worth})"
        case {"text": text, "date": day}:
            return f"{text} ({day})" if day else str(text)
        case _:
            return str(value)
