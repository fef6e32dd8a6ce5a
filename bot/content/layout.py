"""Files that nobody would read: misplaced or misnamed ones are told instead of passed over in silence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bot.content.faults import Fault, did_you_mean

_ROOMS = ("flows", "facts", "locales", "words")
_CONTENT = (".toml", ".ftl")


def unread_rooms(pack: Path) -> Iterator[Fault]:
    """Folders of a pack whose name is almost one that is read, and content that lies beside them."""
    for path in sorted(pack.iterdir()):
        if path.name in _ROOMS or path.name.startswith("."):
            continue
        hint = did_you_mean(path.name, _ROOMS)
        if path.is_dir() and (hint or any(inner.suffix in _CONTENT for inner in path.rglob("*"))):
            yield Fault(f"{pack.name}/{path.name}", f"nobody reads this folder{hint}")
        elif path.suffix in _CONTENT:
            yield Fault(f"{pack.name}/{path.name}", "nobody reads this here; a pack has flows/, facts/ and locales/")


def unread_flows(folder: Path, label: str) -> Iterator[Fault]:
    """What lies among the flows and is none."""
    for path in sorted(folder.iterdir()):
        place = f"{label}/{path.name}"
        if path.is_file() and path.suffix not in (".toml", ".md") and not path.name.startswith("."):
            yield Fault(place, "nobody reads this: a flow is a .toml file")
        elif path.is_dir() and path.name not in ("facts", "examples") and any(path.rglob("*.toml")):
            yield Fault(place, f"nobody reads this folder{did_you_mean(path.name, ('facts',))}")


def unread_words(folder: Path, label: str) -> Iterator[Fault]:
    """Words that lie elsewhere than in the folder of their language."""
    for path in sorted(folder.rglob("*.ftl")):
        if len(path.relative_to(folder).parts) != 2:
            place = f"{label}/{path.relative_to(folder).as_posix()}"
            yield Fault(place, "nobody reads this: words lie in the folder of their language, as ja/common.ftl")
