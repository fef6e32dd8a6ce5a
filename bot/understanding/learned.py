"""What is learned of texts that somebody else wrote and a person pastes: merchants' answers and mails.

The examples stand in flows/examples, one text a line, the weights beside them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

import tomli

from bot.understanding.features import features
from bot.understanding.fold import clean, fold
from bot.understanding.model import Model, read_weights

EXAMPLES = Path(__file__).resolve().parents[2] / "flows/examples"
REPLIES = ("receipt", "offer", "question", "cancelled", "refund", "refusal", "unclear")
"""What an answer of a merchant may say; an example may say two of them, written "cancelled+refund"."""
MAILS = ("lure",)
"""Whether a mail speaks as those do that are sent under a false name."""
LETTERS = ("letter",)
"""Whether a text is somebody else's letter rather than told in a person's own words."""
LABELS: Mapping[str, tuple[str, ...]] = {"replies": REPLIES, "mails": MAILS, "letters": LETTERS}
"""What is asked of each kind of text."""


def read_texts(told: str) -> list[tuple[str, frozenset[str]]]:
    """The examples out of a file of the form [label] = lines of text: each text with its labels; " / " begins a line."""
    return [
        (line.replace(" / ", "\n"), frozenset(label.split("+")))
        for label, lines in tomli.loads(told).items()
        for line in filter(None, map(str.strip, lines.splitlines()))
    ]


def text_features(text: str, cues: Iterable[str]) -> set[str]:
    """The features of a text, with what the rules found in it."""
    return features(fold(clean(text)), ()) | {f"#{cue}" for cue in cues}


def weigh(kind: str, found: set[str]) -> dict[str, float]:
    """How much the features of a text speak for each label: above 0 means rather yes."""
    model = weights_of(kind)
    return dict(zip(model.labels, model.scores(found), strict=True))


@lru_cache(maxsize=len(LABELS))
def weights_of(kind: str) -> Model:
    """The weights of a kind. Whoever reads messages reads them beforehand, so that no message has to wait for it."""
    return read_weights(EXAMPLES / f"learned_{kind}.txt")
