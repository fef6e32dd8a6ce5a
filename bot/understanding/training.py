"""Learns the weights from the written examples: python -m bot.understanding.training (make model). Not part of the server."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.understanding.examples import LABELS, NEGATIVE, URGENT, Example, read_examples
from bot.understanding.features import features
from bot.understanding.fitting import fit
from bot.understanding.fold import clean, fold, read_aloud
from bot.understanding.learned import EXAMPLES
from bot.understanding.reader import Reader, read_reader
from bot.understanding.training_pasted import KINDS, learn_pasted


def learn(reader: Reader, examples: Sequence[Example]) -> str:
    """The file of the model that these examples give."""
    examples = [one for each in examples for one in _as_read(each, reader)]
    found = [features(folded := fold(clean(one.text)), reader.cues.find(folded)) for one in examples]
    columns = {label: [one.label == label for one in examples] for label in LABELS}
    columns |= {URGENT: [one.urgent for one in examples], NEGATIVE: [one.negative for one in examples]}
    return fit(found, columns)


def _as_read(example: Example, reader: Reader) -> list[Example]:
    """An example as written and, where that differs, as somebody writes it who uses kana only."""
    aloud = read_aloud(clean(example.text), reader.readings)
    return [example, replace(example, text=aloud)] if aloud != clean(example.text) else [example]


def main() -> None:
    """Write the files of weights in flows/examples anew: of messages, and of what is pasted."""
    examples = [one for path in sorted(EXAMPLES.glob("??.toml")) for one in read_examples(path.read_text("utf-8"))]
    told = learn(read_reader(EXAMPLES, with_model=False), examples)
    (EXAMPLES / "learned.txt").write_text(told, "utf-8")
    print(f"{len(examples)} examples, {told.count(chr(10)) - 1} features")
    for kind in KINDS:
        told = learn_pasted(kind)
        (EXAMPLES / f"learned_{kind}.txt").write_text(told, "utf-8")
        print(f"{kind}: {told.count(chr(10)) - 1} features")


if __name__ == "__main__":
    main()
