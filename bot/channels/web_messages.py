"""A bubble as the chat page draws it: text, style and buttons; what a copy button copies goes along. And the operator's sign."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from bot.core.content import Sign
from bot.core.reply import Reply

AWAY = "leave"
"""The bubble with which somebody leaves quickly: the page clears itself and goes elsewhere."""


def bubbles(replies: Sequence[Reply]) -> list[dict[str, Any]]:
    """All bubbles of a delivery."""
    return [
        {
            "text": reply.text,
            "style": reply.style,
            "away": reply.key == AWAY,
            "buttons": [_button(shown.label, shown.kind, shown.data, reply.text) for shown in reply.buttons],
        }
        for reply in replies
    ]


def _button(label: str, kind: str, data: str, text: str) -> dict[str, str]:
    match kind:
        case "pick-day":
            return {"label": label, "kind": "pick", "data": f"{data}|date"}
        case "copy":
            return {"label": label, "kind": "copy", "data": text}
        case _:
            return {"label": label, "kind": kind, "data": data}


def signed(page: str, sign: Sign) -> str:
    """The page with the operator's sign; without one its place stays hidden."""
    values = {
        "sign": "" if sign.phrase else " hidden",
        "phrase": escape(sign.phrase),
        "address": escape(sign.address),
    }
    for name, value in values.items():
        page = page.replace(f"{{{{{name}}}}}", value)
    return page
