"""Finds the weights of features: a linear solver with few knobs. Not part of the server.

The solver works through the examples in a fixed order with plain sums (no BLAS), and weights are rounded to whole
steps, so the file comes out the same wherever it is made.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from bot.understanding.model import STEP, write_model

SEEN_AT_LEAST = 3
"""Examples a feature must stand in; those of two make the file a third larger and nothing better (cross-validation)."""
SPEAKS_AT_LEAST = 12
"""Steps of weight for some label from which a feature is kept; the others say nothing."""
CUE_WORTH = 1.0
"""How much a cue counts."""
RARENESS_OF_LATIN, RARENESS = 0.2, 0.25
"""How much a piece of text counts for each e-fold of its rareness: single kana and "the" stand everywhere and say little."""
SOFTNESS = 1.0
"""The C of the solver: smaller generalises more."""


def fit(
    found: Sequence[set[str]],
    columns: Mapping[str, Sequence[bool]],
    speaks_at_least: int = SPEAKS_AT_LEAST,
    seen_at_least: int = SEEN_AT_LEAST,
) -> str:
    """The file of a model, from the features of every example and for each label which of them bear it."""
    seen = Counter(feature for each in found for feature in each)
    vocabulary = sorted(feature for feature, times in seen.items() if times >= seen_at_least)
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
