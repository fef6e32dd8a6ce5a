"""How well mails, addresses and merchants' answers are told apart: python tests/eval/evaluate_mails.py (make eval).

Of what was written every third line stays untouched, and the files last_* whole: their misses are never shown. -v shows
the misses of the others.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parent)]

from test_inspect_addresses import imitations, labels  # noqa: E402

from bot.content.library import Library, load_library  # noqa: E402
from bot.understanding.inspection import domains_of  # noqa: E402
from bot.understanding.replies import sort_reply  # noqa: E402

UNTOUCHED = 3
FLAGGED = ("phishing", "suspicious")


def main(*, verbose: bool) -> None:
    """Print the figures."""
    library = load_library()

    def verdict(text: str) -> str:
        return library.inspector.inspect(text).verdict

    def mail_right(label: str, text: str) -> bool:
        return (verdict(lines_of(text)) in FLAGGED) == (label == "P")

    def host_right(label: str, text: str) -> bool:
        return (verdict(f"https://{text}") in FLAGGED) == (label == "I")

    _made(library)
    for name in ("mails_ja", "mails_en", "mails_first"):
        _count(name, mail_right, verbose=verbose)
    _count("addresses", host_right, verbose=verbose)
    for name in ("replies_ja", "replies_en"):
        _count(name, reply_right, verbose=verbose)
    for name in ("mended", "last"):
        _pasted(name, library, verbose=verbose and name == "mended")


def _pasted(name: str, library: Library, *, verbose: bool) -> None:
    """Whole pasted texts: addresses by every trick, mails, answers; "mended" was mended on, "last" never."""

    def answered(label: str, text: str) -> bool:
        found = library.inspector.inspect(as_pasted(text))
        match label[0]:
            case "I" | "P":
                return found.verdict in FLAGGED
            case "H":
                return found.verdict == "official_address"
            case "T":
                return found.verdict != "phishing" and "check_change" in found.advice
            case _:
                return found.advice[0] != "contradicts"

    for part, right in (("addresses", answered), ("mails", answered), ("replies", reply_right)):
        _count(f"{name}_{part}", right, verbose=verbose, whole=True)


def as_pasted(text: str) -> str:
    """A text on one line as it arrives: its lines, and the letters that are written as \\uXXXX."""
    return re.sub(r"\\u([0-9a-f]{4})", lambda code: chr(int(code[1], 16)), lines_of(text))


def lines_of(text: str) -> str:
    """A mail written on one line, as it arrives."""
    return text.replace(" / ", "\n")


def reply_right(label: str, text: str) -> bool:
    """Whether the kind is one of those, and what must be said of it is."""
    kinds, _, marks = label.partition("+")
    found = sort_reply(text)
    said = {name for name, holds in (("cancelled", found.cancelled), ("refund", found.refund)) if holds}
    return found.kind in kinds.split(",") and (not marks or marks in said)


def written(name: str) -> Iterator[tuple[str, str, str]]:
    """("untouched" or "tuning", label, text) of every line of a file."""
    for line in (HERE / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            label, _, text = line.partition("|")
            part = "untouched" if int(sha256(line.encode()).hexdigest(), 16) % UNTOUCHED == 0 else "tuning"
            yield part, label, text


def _count(name: str, right: Callable[[str, str], bool], *, verbose: bool, whole: bool = False) -> None:
    good: Counter[tuple[str, str]] = Counter()
    all_: Counter[tuple[str, str]] = Counter()
    for split, label, text in written(f"{name}.txt"):
        part = "whole" if whole else split
        held = right(label, text)
        for row in ((part, ""), (part, label)):
            good[row] += held
            all_[row] += 1
        if verbose and not held and part != "untouched":
            print(f"  {label}| {text[:150]}")
    for (part, label), count in sorted(all_.items()):
        if not label or len(label) == 1 or label.startswith("I "):
            _line(f"{name} right, {part} {label}", good[part, label], count)


def _line(title: str, good: int, count: int) -> None:
    print(f"{title:36}{good:5} of {count:5}  {100 * good / count:6.1f} %")


def _made(library: Library) -> None:
    """Imitations made anew from every official domain, and the domains themselves."""
    inspect = library.inspector.inspect
    made = [host for label, ending in labels(library) for host in imitations(label, ending)]
    made = [host for host in made if not library.inspector.official.owners(host)]
    _line("imitated addresses seen", sum(inspect(f"https://{host}/").verdict in FLAGGED for host in made), len(made))
    facts = [fact for kind in library.book.kinds.values() for fact in kind.values()]
    own = [domain for fact in facts for domain in domains_of(fact)]
    _line(
        "own addresses left alone", sum(inspect(f"https://www.{one}/").verdict not in FLAGGED for one in own), len(own)
    )


if __name__ == "__main__":
    main(verbose="-v" in sys.argv)
