"""How well messages are understood: python tests/eval/evaluate.py [FILE...] (make eval). FILE is one of ours or JSON Lines.

Without a file it measures the untouched part, which nothing was tuned on. -v shows every miss (only for the tuning part).
"""

from __future__ import annotations

import json
import sys
import time
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parent)]

from first_turn import right_roads, see  # noqa: E402

from bot.content.library import Library, load_library  # noqa: E402
from bot.core.calendar import JST  # noqa: E402
from bot.understanding.answers import read_when  # noqa: E402
from bot.understanding.brands import Brands  # noqa: E402
from bot.understanding.fold import clean  # noqa: E402
from bot.understanding.understand import Understood, understand  # noqa: E402

NOW = datetime(2026, 6, 9, 12, 0, tzinfo=JST)
STYLES = dict(
    zip(
        "kvptwedmsxaqio",
        [
            "kana",
            "voice",
            "panic",
            "typo",
            "width",
            "elderly",
            "dialect",
            "mixed",
            "short",
            "multi",
            "angry",
            "pasted",
            "pii",
            "polite",
        ],
        strict=True,
    )
)
Judged = tuple[str, str, bool]
"""The label of a message, the intent it was given, and whether that is right or acceptable."""
_NO_TROUBLE = frozenset({"other", "human", "cancel", "back", "delete_my_data", "language", "help"})
_MOST_CONFUSED = 4
_NAMES = {"pay": "payment_method", "date": "date_text", "order": "order_number"}


@dataclass(frozen=True, slots=True)
class Record:
    """One labelled message."""

    text: str
    lang: str
    label: str
    also: tuple[str, ...]
    urgent: bool
    proxy: bool
    negative: bool
    styles: tuple[str, ...]
    facts: dict[str, Any] = field(default_factory=dict)


def read(path: Path) -> Iterator[Record]:
    """The records of a file."""
    for line in path.read_text("utf-8").splitlines():
        if path.suffix == ".jsonl":
            yield _from_json(json.loads(line))
        elif line and not line.startswith("#"):
            yield _from_line(line, path.stem[-2:])


def _from_json(told: dict[str, Any]) -> Record:
    return Record(
        told["text"], told["lang"], told["label"], tuple(told["alt_labels"]), told["urgent"], told["proxy"], told["negative"],
        tuple(told["style"]), told["entities"],
    )  # fmt: skip


def _from_line(line: str, lang: str) -> Record:
    head, text, *rest = line.split("|")
    labels, *flags = head.split()
    label, *also = labels.split("/")
    marks = "".join(flags)
    facts: dict[str, Any] = {}
    for pair in filter(None, (rest[0] if rest else "").split(";")):
        name, _, value = pair.partition("=")
        if name == "amount":
            currency, _, number = value.partition(" ")
            facts["amount"] = {"value": float(number), "currency": currency}
        else:
            facts[_NAMES.get(name, name)] = value
    styles = tuple(STYLES[mark] for mark in marks if mark.islower())
    return Record(text, lang, label, tuple(also), "U" in marks, "P" in marks, "N" in marks, styles, facts)


def exact(name: str, wanted: Any, got: Any) -> bool:
    """Whether a fact was read exactly, width and case aside."""
    if name == "amount":
        return bool(got) and abs(got["value"] - wanted["value"]) < 0.005 and got["currency"] == wanted["currency"]
    return _same(str(wanted)) == _same(str(got or ""))


def same_brand(brands: Brands, wanted: str, got: str) -> bool:
    """Whether two names are one brand's: 「ドコモ」 and "Docomo"."""
    one, other = (brands.find(clean(name)) for name in (wanted, got))
    names = {alias.english: alias.japanese for aliases in brands.by_start.values() for alias in aliases}
    return bool(one and other) and names.get(one[0].name, one[0].name) == names.get(other[0].name, other[0].name)


def _same(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().replace(" ", "")


class Tally:
    """Counts of right and all, by name."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.all: Counter[str] = Counter()

    def add(self, name: str, right: bool) -> None:
        """One more of that name."""
        self.all[name] += 1
        self.right[name] += right

    def rows(self, head: str) -> Iterator[str]:
        """One line a name that begins with `head`."""
        for name in sorted(self.all):
            if name.startswith(head):
                share = 100 * self.right[name] / self.all[name]
                yield f"  {name.removeprefix(head):26}{self.right[name]:5} of {self.all[name]:5}  {share:6.1f} %"


def main(paths: Sequence[Path], *, verbose: bool) -> None:
    """Print the figures of these files together, each language for itself."""
    library = load_library()
    records = [record for path in paths for record in read(path)]
    tally, confused = Tally(), Counter[tuple[str, str]]()
    predicted: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    styles: dict[str, list[Judged]] = defaultdict(list)
    took = []
    for record in records:
        start = time.perf_counter()
        got = understand(record.text, library.reader, library.names, NOW, full=True)
        took.append(time.perf_counter() - start)
        _count(tally, record, got, library.reader.brands, verbose=verbose)
        _count_seen(tally, record, library, verbose=verbose)
        predicted[got.intent] += 1
        hits[got.intent] += got.intent in (record.label, *record.also)
        if got.intent not in (record.label, *record.also):
            confused[record.label, got.intent] += 1
        for style in (*record.styles, *(("proxy",) if record.proxy else ())) or ("plain",):
            styles[style].append((record.label, got.intent, got.intent in (record.label, *record.also)))
    for title, head in (
        ("by language", "lang."),
        ("what the person sees at once", "seen."),
        ("by label (recall)", "label."),
        ("facts", "fact."),
    ):
        _say(title, tally.rows(head))
    _say("by style", (_of_style(style, judged) for style, judged in sorted(styles.items())))
    _say("precision", (f"  {label:24}{hits[label]:5} of {predicted[label]:5}" for label in sorted(predicted)))
    _say("confused", (f"  {one} -> {other}: {times}" for (one, other), times in confused.most_common(20)))
    print(f"\nmedian {1000 * sorted(took)[len(took) // 2]:.3f} ms a message")


def _count(tally: Tally, record: Record, got: Understood, brands: Brands, *, verbose: bool) -> None:
    right = got.intent in (record.label, *record.also)
    lang = record.lang
    misses = []
    tally.add(f"lang.{lang} strict", got.intent == record.label)
    tally.add(f"lang.{lang} acceptable", right)
    if got.sure:
        tally.add(f"lang.{lang} acceptable of sure", right)
    tally.add(f"label.{record.label}", right)
    tally.add(f"lang.{lang} {'urgent recognised' if record.urgent else 'calm left calm'}", got.urgent == record.urgent)
    tally.add(f"lang.{lang} proxy", got.proxy == record.proxy)
    if record.negative:
        tally.add(f"lang.{lang} negatives left alone", got.intent in (record.label, *record.also))
    for name, wanted in record.facts.items():
        read = (read_when(record.text, NOW) or "")[:10] if name == "when" else got.entities.get(name)
        good = exact(name, wanted, read) or (name == "brand" and same_brand(brands, str(wanted), str(read or "")))
        tally.add(f"fact.{lang} {name}", good)
        tally.add(f"fact.{lang} all", good)
        if not good:
            misses.append(f"{name}: {wanted} not {read}")
    misses += [] if right else [f"{record.label} not {got.intent} {got.confidence} {got.why}"]
    misses += [] if got.urgent == record.urgent else ["urgent" if record.urgent else "calm"]
    misses += [] if got.proxy == record.proxy else ["proxy" if record.proxy else "own"]
    if verbose and misses:
        print(f"{record.text}\n      {'; '.join(misses)}")


def _count_seen(tally: Tally, record: Record, library: Library, *, verbose: bool) -> None:
    """What the person really sees: the road that opens, or the buttons they are asked to choose from."""
    seen = see(library, record.text, record.lang, NOW)
    roads = right_roads(library, (record.label, *record.also), record.text)
    opens_right = seen.opened in roads if seen.opened else not roads
    offers_right = bool(roads & {*seen.offered})
    head, asked = f"seen.{record.lang}", bool(seen.offered)
    tally.add(f"{head} right at once, or offered", offers_right if asked else opens_right)
    tally.add(f"{head} wrong road at once", bool(seen.opened) and not opens_right)
    tally.add(f"{head} asked which", asked)
    if asked:
        tally.add(f"{head} asked: right one offered", offers_right)
    if verbose and not (offers_right if asked else opens_right):
        print(f"{record.text}\n      seen: {seen.opened or ', '.join(seen.offered) or 'no road'}, not {record.label}")


def _of_style(style: str, judged: Sequence[Judged]) -> str:
    """Right ones; of the troubles named, and of the troubles told, those that are right; and what was taken for what."""
    named = [right for _, intent, right in judged if intent not in _NO_TROUBLE]
    told = [right for label, _, right in judged if label not in _NO_TROUBLE]
    wrong = Counter(f"{label} -> {intent}" for label, intent, right in judged if not right)
    shares = "  ".join(
        f"{name} {sum(ones):4} of {len(ones):4} {100 * sum(ones) / max(1, len(ones)):6.1f} %"
        for name, ones in (("right", [right for *_, right in judged]), ("precision", named), ("recall", told))
    )
    return f"  {style:9} {shares}  {', '.join(f'{pair} {times}' for pair, times in wrong.most_common(_MOST_CONFUSED))}"


def _say(title: str, rows: Iterator[str]) -> None:
    print(f"\n{title}")
    for row in rows:
        print(row)


if __name__ == "__main__":
    given = [Path(argument) for argument in sys.argv[1:] if argument != "-v"]
    main(given or sorted(HERE.glob("untouched*_[a-z][a-z].txt")), verbose="-v" in sys.argv)
