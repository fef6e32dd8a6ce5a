"""The keys that stand on a case's sheet of paper, in its calendar and on the pages of both, and the arguments given."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

from bot.core.brief import Desk

SPOKEN_ON_PAPER: Mapping[str, tuple[str, ...]] = {
    **{f"sheet{part}": () for part in ("", ".note", ".shared", ".person", ".phone-blank", ".asks", ".show", ".show-shared", ".show-ja", ".print",
        ".gone", ".about", ".happened", ".money", ".tasks", ".waiting", ".evidence", ".desks", ".empty")},
    "sheet.made": ("due",), "sheet.lines": ("lines",), "sheet.day": ("day",), "sheet.late": ("day",), "sheet.deadline-over": ("lines", "last", "by"), "sheet.told": ("day",), "sheet.moment": ("day", "lines"), "sheet.contract": ("number",), "sheet.card": ("number", "lines"), "sheet.earlier": ("count",),
    **{f"sheet.{way}": ("desk", "department", "person", "lines") for way in ("talked", "came")}, "sheet.missed": ("desk", "department", "count"),
    "sheet.phone": ("phone",), "sheet.reference": ("reference",), "sheet.deadline": ("lines", "last"), "sheet.deadline-two": ("lines", "last", "by"),
    "sheet.promised": ("lines", "text"), **{f"sheet.{state}": ("evidence",) for state in ("has", "missing", "none")},
    **{f"sheet.{part}": ("desk",) for part in ("name", "desk", "desk-phone", "desk-page")},
    "agenda": (), "agenda.copy": ("lines",), "agenda.line": ("due", "lines"), "agenda.last-of": ("lines",),
    **{f"agenda.{part}": () for part in ("plain", "named", "none", "open", "name", "last", "call", "visit", "letter", "answer", "duty", "more")},
    **{f"feed{part}": () for part in ("", ".asks", ".subscribe", ".subscribe-note", ".address", ".once", ".once-note", ".gone")},
    "paper": ("due",), "paper.shared": ("due",), **{f"paper.{part}": () for part in
        ("private", "open", "share", "calendar", "revoke", "open-shared", "revoked", "none-stopped", "button")},
    **{f"brief-desk.{desk}": () for desk in get_args(Desk)}, "brief-form": ("lines",), "brief-form.open": (), "brief-form.fields": ("lines",),
}  # fmt: skip

LABELS = frozenset(
    {
        *(f"paper.{part}" for part in ("open", "share", "calendar", "revoke", "open-shared", "button")),
        *(f"brief-desk.{desk}" for desk in get_args(Desk)),
        *(
            "brief-form.open",
            "agenda.open",
            "agenda.name",
            "erase.page",
            "export.open",
            "export.revoke",
            "export.button",
        ),
    }
)
"""Which of them stand on buttons."""
