"""Learns the weights for pasted texts, merchants' answers and mails: python -m bot.understanding.training_pasted (make model).

Not part of the server.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.understanding.learned import EXAMPLES, LABELS, read_texts
from bot.understanding.mail_sense import mail_features
from bot.understanding.replies import reply_features
from bot.understanding.training import fit

LOOKED_AT: Mapping[str, Callable[[str], set[str]]] = {"replies": reply_features, "mails": mail_features}
"""What a text of each kind is looked at for."""

SPEAKS_AT_LEAST = 2
"""Steps of weight from which a feature is kept: of some hundred texts many pieces speak, each of them softly."""


def learn_pasted(kind: str) -> str:
    """The file of the model that the examples of one kind give."""
    texts = read_texts((EXAMPLES / f"{kind}.toml").read_text("utf-8"))
    columns = {label: [label in labels for _, labels in texts] for label in LABELS[kind]}
    return fit([LOOKED_AT[kind](text) for text, _ in texts], columns, SPEAKS_AT_LEAST)


def main() -> None:
    """Write flows/examples/learned_replies.txt and learned_mails.txt anew."""
    for kind in LOOKED_AT:
        told = learn_pasted(kind)
        (EXAMPLES / f"learned_{kind}.txt").write_text(told, "utf-8")
        print(f"{kind}: {told.count(chr(10)) - 1} features")


if __name__ == "__main__":
    main()
