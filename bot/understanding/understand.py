"""What a message is: where it leads, how sure that is, whether it is urgent, who it is about, what it names, and why.

The parts that speak stand in files of their own: despair (before everything), the learned part, questions in general,
names from facts, urgency and proxy by rule. Here they are put together, in the open.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from bot.core.case import Value
from bot.understanding.case_facts import Found, find_names, read_facts
from bot.understanding.despair import despairs
from bot.understanding.entities import read_entities
from bot.understanding.examples import LABELS, NEGATIVE, URGENT
from bot.understanding.features import features
from bot.understanding.fold import clean, fold
from bot.understanding.general import is_general, is_over, is_vague
from bot.understanding.names import Names
from bot.understanding.proxy import is_proxy
from bot.understanding.reader import Reader
from bot.understanding.said import beginning, said
from bot.understanding.urgency import RISKY, is_urgent

SURE = 0.55
"""Confidence from which a message opens its road without asking: of a hundred messages it was not taught, one then takes a
wrong road unasked and four are asked about; five times of six the right one is offered (tests/eval/evaluate.py counts it)."""
BESIDE = 0.35
"""Confidence from which a trouble is kept that is told together with despair, whose words take the other half."""
LIKELY = 0.1
"""Confidence from which a label is worth being offered."""
LIKELY_ENOUGH = 0.15
"""Confidence from which another label than the best may make a message urgent."""
MOST_OFFERED = 3
LONGEST = 1500
"""Characters in which names are looked for."""
_SHARPNESS = 3.2
"""How fast confidence grows with the lead of a label: of ten messages held out that were given 0.65, eight were right."""
_BEHIND, _LEAST_OFFERED = 0.05, 2
"""How likely a trouble must be to be offered where hardly one is likely, so that there are two to choose between."""
_NO_TROUBLE = frozenset({"other", "human", "cancel", "back", "delete_my_data", "language", "help"})
_CHATS = frozenset({"greeting", "thanks", "small"})
_NAMED = {"brands": ("prepaid_card", 0.12), "merchants": ("unknown_charge", 0.08)}
"""What a name out of the facts adds for a label, beside what was learned."""
_GENERAL_MORE = 0.9
"""What a question in general adds for "other"."""
_OVER_MORE = 1.2
"""What it adds that the trouble is over."""
_NEGATIVE_MORE, _NEARLY = 0.5, 0.6
"""What it adds that a message looks like a case and is none, as was learned; from a little below "rather no" on, as a question
in general that opens a case does more harm than one that is asked about."""
_VAGUE_LESS = 1.5
"""What a trouble that is not named takes from "other", so that no small talk follows; and it is read half as sharply,
so that it is asked about."""
_MOST_REASONS, _MOST_PIECES, _LEAST_PIECE = 5, 2, 3


@dataclass(frozen=True, slots=True)
class Understood:
    """`likely` are the labels worth offering, the best first. `facts` are as a case keeps them, `entities` for people.

    `roads` are the flows it leads to, the best first, whether they exist or not. `shares` is how likely each label is.
    """

    intent: str = "other"
    confidence: float = 0.0
    likely: tuple[str, ...] = ()
    urgent: bool = False
    proxy: bool = False
    negative: bool = False
    despair: bool = False
    facts: Mapping[str, Value] = field(default_factory=dict)
    entities: Mapping[str, Any] = field(default_factory=dict)
    why: tuple[str, ...] = ()
    roads: tuple[str, ...] = ()
    shares: Mapping[str, float] = field(default_factory=dict)
    cues: frozenset[str] = frozenset()

    @property
    def sure(self) -> bool:
        """Whether its road may be taken without asking."""
        return self.confidence >= SURE

    def roads_likely(self) -> tuple[str, ...]:
        """The troubles to ask between, two or three of them; none for chatting."""
        leads = next(iter(self.likely), "other")
        if leads == "other" and (self.negative or self.cues & _CHATS):
            return ()
        troubles = sorted(self.shares.keys() - _NO_TROUBLE, key=lambda label: (-self.shares[label], label))
        likely = [label for label in troubles if self.shares[label] >= LIKELY]
        if len(likely) < _LEAST_OFFERED:
            likely = [label for label in troubles[:_LEAST_OFFERED] if self.shares[label] >= _BEHIND]
        return tuple(likely[:MOST_OFFERED])


def understand(
    text: str, reader: Reader, names: Mapping[str, Names], now: datetime, *, full: bool = False
) -> Understood:
    """What one message is. Any text gets an answer; nothing outside the arguments is looked at.

    `full` adds what only people and records want: entities, and why.
    """
    cleaned = clean(text)
    folded = fold(cleaned)
    if not any(map(str.isalnum, folded)):
        return Understood()
    cues = reader.cues.find(folded)
    found = features(folded, cues)
    scores = reader.model.scores(found)
    facts = find_names(read := beginning(text, LONGEST), names)
    general = is_general(cleaned, cues)
    over = is_over(cleaned)
    learned = dict(zip(reader.model.labels[len(LABELS) :], scores[len(LABELS) :], strict=True))
    more = _GENERAL_MORE * general + _OVER_MORE * over + _NEGATIVE_MORE * max(0.0, learned[NEGATIVE] + _NEARLY)
    shares = _shares(scores[: len(LABELS)], facts, more, is_vague(cleaned, cues))
    despair = despairs(text)
    if despair:
        shares = _without_people(shares)
    order = sorted(shares, key=lambda label: -shares[label])
    best = order[0]
    negative = best == "other" and (general or over or learned[NEGATIVE] > 0)
    understood = Understood(
        intent=best,
        confidence=round(shares[best], 2),
        likely=tuple(label for label in order[:MOST_OFFERED] if label == best or shares[label] >= LIKELY),
        urgent=_presses(order, shares, learned[URGENT], cleaned, cues),
        proxy=is_proxy(cleaned, best if best != "other" or negative or shares[best] >= SURE else ""),
        negative=negative,
        facts=read_facts(read, facts, now),
        entities=read_entities(said(text, cleaned), best, cues, reader.brands, facts, now) if full else {},
        why=_why(reader, found, cues, best, cleaned) if full else (),
        roads=reader.routes.roads(best, cleaned),
        shares=shares,
        cues=frozenset(cues),
    )
    return _in_despair(understood, reader) if despair else understood


def _presses(
    order: Sequence[str], shares: Mapping[str, float], learned: float, said: str, cues: Collection[str]
) -> bool:
    """Whether something can be saved now: on the likeliest road, or on another likely one when the learned part says so."""
    others = [label for label in order[1:MOST_OFFERED] if learned > 0 and shares[label] >= LIKELY_ENOUGH]
    return any(is_urgent(label, learned, said, cues) for label in (order[0], *others))


def _in_despair(found: Understood, reader: Reader) -> Understood:
    """People before everything; what was told beside it is kept, so that it can be gone on with afterwards."""
    beside = (found.intent,) if found.confidence >= BESIDE and found.intent in RISKY else ()
    return replace(
        found,
        intent="human",
        confidence=1.0,
        likely=("human", *beside),
        urgent=found.urgent and bool(beside),
        negative=False,
        despair=True,
        why=("despair", *found.why) if beside else ("despair",),
        roads=reader.routes.roads("despair"),
    )


def _without_people(shares: Mapping[str, float]) -> dict[str, float]:
    """How likely each label is beside despair, which leads to people anyhow."""
    rest = 1 - shares["human"]
    return {label: share / rest for label, share in shares.items() if label != "human"}


def _shares(scores: Collection[float], facts: Found, more: float, vague: bool) -> dict[str, float]:
    """How likely each label is; together 1. `more` is what speaks for "other" besides what was learned."""
    lifted = dict(zip(LABELS, scores, strict=True))
    lifted["other"] += more - _VAGUE_LESS * vague
    for kind, (label, lift) in _NAMED.items():
        if facts.get(kind):
            lifted[label] += lift
    most = max(lifted.values())
    sharpness = _SHARPNESS / (1 + vague)
    worth = {label: math.exp(sharpness * (score - most)) for label, score in lifted.items()}
    total = sum(worth.values())
    return {label: value / total for label, value in worth.items()}


def _why(reader: Reader, found: Collection[str], cues: Mapping[str, str], label: str, said: str) -> tuple[str, ...]:
    """The words that spoke most for a label: cues first, then pieces of the text that say something else."""
    weights = [(reader.model.weight(f"#{cue}", label), word) for cue, word in cues.items()]
    words = [word for weight, word in sorted(weights, reverse=True) if weight > 0]
    pieces = [(reader.model.weight(piece, label), piece.strip(" ^$")) for piece in found if piece[0] not in "#~"]
    telling = (piece for weight, piece in sorted(pieces, reverse=True) if weight > 0)
    own = _new_ones(words, ())[:_MOST_REASONS]
    letters = (piece for piece in telling if len(piece) >= _LEAST_PIECE and piece in said)
    return (*own, *_new_ones(letters, own)[:_MOST_PIECES])[:_MOST_REASONS]


def _new_ones(words: Iterable[str], before: Collection[str]) -> tuple[str, ...]:
    """Those that stand in none before them, nor hold one."""
    kept: list[str] = []
    for word in words:
        if not any(word in one or one in word for one in (*before, *kept)):
            kept.append(word)
    return tuple(kept)
