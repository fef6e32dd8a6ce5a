"""Learns the weights for pasted texts: merchants' answers, mails, and whether a text is a letter at all. Not part of the server."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.understanding.examples import read_examples
from bot.understanding.fitting import fit
from bot.understanding.learned import EXAMPLES, LABELS, read_texts
from bot.understanding.mail_sense import mail_features
from bot.understanding.pastes import letter_features
from bot.understanding.replies import reply_features

KINDS: Mapping[str, Callable[[str], set[str]]] = {
    "replies": reply_features, "mails": mail_features, "letters": letter_features,
}  # fmt: skip
"""What a text of each kind is looked at for."""
SPEAKS_AT_LEAST = 2
"""Steps of weight from which a feature is kept: of some hundred texts many pieces speak, each of them softly."""
SEEN_AT_LEAST = {"replies": 3, "mails": 3, "letters": 12}
"""Examples a feature must stand in; of the many messages the rare ones would only fill memory."""


def learn_pasted(kind: str) -> str:
    """The file of the model that the examples of one kind give."""
    texts = _letters() if kind == "letters" else _texts(kind)
    columns = {label: [label in labels for _, labels in texts] for label in LABELS[kind]}
    return fit([KINDS[kind](text) for text, _ in texts], columns, SPEAKS_AT_LEAST, SEEN_AT_LEAST[kind])


def _texts(kind: str) -> list[tuple[str, frozenset[str]]]:
    return read_texts((EXAMPLES / f"{kind}.toml").read_text("utf-8"))


def _letters() -> list[tuple[str, frozenset[str]]]:
    """All that somebody else wrote, and what people tell in their own words."""
    told = [(text, frozenset({"letter"})) for kind in ("replies", "mails") for text, _ in _texts(kind)]
    messages = [(EXAMPLES / f"{lang}.toml").read_text("utf-8") for lang in ("en", "ja")]
    own = [one.text for each in messages for one in read_examples(each)]
    return told + _texts("letters") + [(text, frozenset({"own"})) for text in own]
