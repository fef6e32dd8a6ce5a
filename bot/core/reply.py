"""A bubble in one language, ready to be shown: what words make of a message and what a channel turns into JSON."""

from __future__ import annotations

import msgspec


class Shown(msgspec.Struct, frozen=True):
    """A button as a person sees it. `data` is what a press carries back; `text` what a copy button copies."""

    label: str
    kind: str
    data: str


class Menu(msgspec.Struct, frozen=True):
    """Everything there is to choose from, for platforms that have menus; the same answers can be typed."""

    label: str
    choices: tuple[Shown, ...]


class Reply(msgspec.Struct, frozen=True):
    """One bubble: its text, its buttons, how it looks, and the key it came from (for tests and the terminal)."""

    text: str
    buttons: tuple[Shown, ...] = ()
    style: str = "text"
    key: str = ""
    menu: Menu | None = None
