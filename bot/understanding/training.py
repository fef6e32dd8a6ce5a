"""Learns the weights from the written examples: python -m bot.understanding.training (make model). Not part of the server.

The solver works through the examples in a fixed order with plain sums (no BLAS), and weights are rounded to whole
steps, so the file comes out the same wherever it is made.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from bot.understanding.examples import LABELS, NEGATIVE, URGENT, Example, read_examples
from bot.understanding.features import features
from bot.understanding.fold import clean, fold, read_aloud
from bot.understanding.model import STEP, write_model
from bot.understanding.reader import Reader, read_reader

SEEN_AT_LEAST = 2
"""Examples a feature must stand in."""
SPEAKS_AT_LEAST = 8
"""Steps of weight for some label from which a feature is kept; the others say nothing."""
CUE_WORTH = 1.0
"""How much a cue counts."""
RARENESS_OF_LATIN, RARENESS = 0.2, 0.25
"""How much a piece of text counts for each e-fold of its rareness: single kana and "the" stand everywhere and say little."""
SOFTNESS = 1.0
"""The C of the solver: smaller generalises more."""


def learn(reader: Reader, examples: Sequence[Example]) -> str:
    """The file of the model that these examples give."""
    examples = [one for each in examples for one in _as_read(each, reader)]
    found = [features(folded := fold(clean(one.text)), reader.cues.find(folded)) for one in examples]
    columns = {label: [one.label == label for one in examples] for label in LABELS}
    columns |= {URGENT: [one.urgent for one in examples], NEGATIVE: [one.negative for one in examples]}
    return fit(found, columns)


def fit(
    found: Sequence[set[str]], columns: Mapping[str, Sequence[bool]], speaks_at_least: int = SPEAKS_AT_LEAST
) -> str:
    """The file of a model, from the features of every example and for each label which of them bear it."""
    seen = Counter(feature for each in found for feature in each)
    vocabulary = sorted(feature for feature, times in seen.items() if times >= SEEN_AT_LEAST)
    worths = [_worth(feature, len(found) / seen[feature]) for feature in vocabulary]
    matrix = _matrix(found, vocabulary, worths)
    weights, base = [], []
    for column in columns.values():
        solver = LinearSVC(C=SOFTNESS, tol=1e-5, max_iter=20_000, random_state=0, intercept_scaling=1.0)
        solver.fit(matrix, np.array(column))
        weights.append(solver.coef_[0])
        base.append(round(float(solver.intercept_[0]) * STEP))
    rows = {}
    for place, feature in enumerate(vocabulary):
        row = [round(float(column[place]) * worths[place] * STEP) for column in weights]
        if max(map(abs, row)) >= speaks_at_least:
            rows[feature] = row
    return write_model(tuple(columns), base, rows)


def _worth(feature: str, rareness: float) -> float:
    """How much a feature counts that stands in one of so many examples."""
    if feature.startswith("#"):
        return CUE_WORTH
    return (RARENESS_OF_LATIN if feature.isascii() else RARENESS) * math.log(rareness)


def _as_read(example: Example, reader: Reader) -> list[Example]:
    """An example as written and, where that differs, as somebody writes it who uses kana only."""
    aloud = read_aloud(clean(example.text), reader.readings)
    return [example, replace(example, text=aloud)] if aloud != clean(example.text) else [example]


def _matrix(found: Sequence[set[str]], vocabulary: Sequence[str], worths: Sequence[float]) -> csr_matrix:
    place = {feature: number for number, feature in enumerate(vocabulary)}
    values: list[float] = []
    columns: list[int] = []
    ends = [0]
    for each in found:
        known = sorted(place[feature] for feature in each if feature in place)
        share = 1 / np.sqrt(len(known) or 1)
        values += [share * worths[number] for number in known]
        columns += known
        ends.append(len(columns))
    return csr_matrix((values, columns, ends), shape=(len(found), len(vocabulary)))


def main() -> None:
    """Write flows/examples/learned.txt anew."""
    folder = Path(__file__).resolve().parents[2] / "flows/examples"
    examples = [one for path in sorted(folder.glob("??.toml")) for one in read_examples(path.read_text("utf-8"))]
    told = learn(read_reader(folder, with_model=False), examples)
    (folder / "learned.txt").write_text(told, "utf-8")
    print(f"{len(examples)} examples, {told.count(chr(10)) - 1} features")


if __name__ == "__main__":
    main()
