"""What an inspection found, as the row that the command prints."""

from __future__ import annotations

import json
from typing import Any

from bot.core.facts import Book
from bot.understanding.hosts import readable
from bot.understanding.signs import Inspection, Link


def show(found: Inspection, book: Book, *, as_json: bool) -> str:
    """The row as JSON: on one line, or for reading."""
    return json.dumps(row(found, book), ensure_ascii=False, indent=None if as_json else 2)


def row(found: Inspection, book: Book) -> dict[str, Any]:
    """{"verdict", "brand", "links", "signs", "advice"}: links with host, registrable domain and owner or imitated domain."""
    fact = book.find(found.brand)
    return {
        "verdict": found.verdict,
        "brand": fact.name["ja"] if fact else None,
        "links": [_link(link) for link in found.links],
        "signs": [":".join(filter(None, (sign.code, sign.about, sign.of))) for sign in found.signs],
        "advice": list(found.advice),
    }


def _link(link: Link) -> dict[str, Any]:
    one = link.address
    details: dict[str, Any] = {"kind": one.kind, "host": one.host, "domain": one.registrable}
    if readable(one.host) != one.host:
        details["shown"] = readable(one.host)
    if link.owners:
        details["owner"] = link.owners[0]
    if link.imitates is not None:
        details |= {"imitates": link.imitates.domain, "how": link.imitates.trick}
    if one.forwards:
        details["forwards"] = one.forwards
    return details
