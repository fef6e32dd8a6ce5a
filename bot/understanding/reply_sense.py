"""The sense of a merchant's sentences: what each speaks of (money, the contract, a gift) and how (done, refused, asked).

The set phrases stand in `reply_phrases`; here the parts are read one by one, so that other words for the same are understood.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.understanding.late import late
from bot.understanding.once import once
from bot.understanding.reply_parts import BENIGN, PARTS, UNCERTAIN

_LONGEST = 400
_SENTENCE = late(r"[^.!?。\n]*(?:\.(?=\S)[^.!?。\n]*)*[.!?。\n]?")


def senses(text: str) -> Iterator[tuple[str, int]]:
    """What the sentences of an answer say, by the names of `PHRASES`, with their places; `text` in small letters."""
    read = _read(text)
    whole = frozenset[str]().union(*(has for _, _, has in read))
    for place, sentence, has in read:
        for name in _sense(sentence, has):
            yield name, place
        if "gift" in has and "stay" in whole and not has & {"money", "done", "ask"}:
            yield "discount", place


def parts_of(text: str) -> set[str]:
    """The parts that stand anywhere in an answer, for what is learned of whole answers."""
    return {name for _, _, has in _read(text) for name in has}


@once
def _read(text: str) -> tuple[tuple[int, str, frozenset[str]], ...]:
    """Every sentence with its place and its parts."""
    sentences = ((match.start(), match[0][:_LONGEST]) for match in _SENTENCE.finditer(text) if match[0].strip())
    return tuple((place, sentence, _parts(sentence)) for place, sentence in sentences)


def _parts(sentence: str) -> frozenset[str]:
    said = BENIGN.sub(" ", sentence)
    return frozenset(name for name, pattern in PARTS.items() if pattern.search(said))


def _sense(sentence: str, has: frozenset[str]) -> Iterator[str]:
    uncertain = bool(UNCERTAIN.search(sentence))
    questions = "wonder" in has or sentence.rstrip().endswith(("か", "か。", "か?"))
    if _refuses(has) and not questions:
        yield "refused"
    elif "gift" in has and has & {"stay", "propose"}:
        yield "discount"
    elif {"money", "propose", "stay"} <= has:
        yield "stay"
    elif not uncertain and not questions and not has & {"ask", "gift"}:
        if "money" in has and has & {"done", "will"}:
            yield "refund_promised"
        # the whole sentence counts: "no further charges" is how an end is told
        if {"contract", "ended", "done"} <= has and not ("no" in has and "money" in has):
            yield "cancelled"
    if (questions and "propose" not in has) or "ask" in has:
        yield "asked"
    if ("taken" in has and "asked" in has) or "later" in has:
        yield "received"


def _refuses(has: frozenset[str]) -> bool:
    """Whether a sentence turns a wish down: it cannot be, the charge is right, or the time for it is over."""
    if has & {"gift"} and has & {"stay", "propose"}:
        return False
    if "firm" in has or ("just" in has and "charge" in has):
        return True
    if "late" in has and has & {"money", "charge", "no"}:
        return True
    return "no" in has and bool(has & {"money", "ended", "return"})
