"""Hints of self-harm in English, plain and oblique, beside what people mean lightly ("dying to know", "it kills me").

Learners of the language write it too ("I no want live"), and Japanese and other tongues in Latin letters. The text is
first brought to plain words ("don't wanna" to "do not want to"), so that each phrase need be written once (`despair_phrases`).
"""

from __future__ import annotations

import re

from bot.understanding.despair_phrases import PHRASES, WORDS

_PLAINER = (
    (re.compile(r"[^\x00-\x7f]+"), " . "),
    (re.compile(r"\b(?:can'?t|can not|could ?n'?t|could not|unable to|not able to)\b"), "cannot"),
    (re.compile(r"\bwon'?t\b"), "will not"),
    (re.compile(r"\b(do|does|did|is|was|were|are|would|should)n'?t\b"), r"\1 not"),
    (re.compile(r"\bi'?m\b"), "i am"),
    (re.compile(r"\bi'?ve\b"), "i have"),
    (re.compile(r"\bi'(?:ll|d)\b"), "i would"),
    (re.compile(r"\bwanna\b"), "want to"),
    (re.compile(r"\b(?:gonna|ready to)\b"), "going to"),
    (re.compile(r"\b(?:any ?more|any longer)\b"), "anymore"),
    (re.compile(r"\b(?:did|do) not wanted\b"), "do not want"),
    (re.compile(r"\bmy ?self\b"), "myself"),
    (
        re.compile(
            r"\b(?:just|really|even|simply|honestly|maybe|probably|seriously|truly|always|ever|now|and now|also) "
        ),
        "",
    ),
)
_HINT = re.compile("\\b(?:" + "|".join(PHRASES) + ")")

_IN_OTHER_SCRIPTS = re.compile(
    "想死|不想活|自杀|轻生|輕生|结束生命|活不下去|죽고 ?싶|자살|살고 ?싶지|muốn chết|tự tử|không muốn sống|मर्न मन|मरना चाह|आत्महत्या"
    "|suicíd|não quero (?:mais )?viver|อยากตาย|ฆ่าตัวตาย|သေချင်|покончить с собой|хочу умереть"
)
"""The same in the tongues that are spoken here most and are not written in plain Latin letters."""

_THREAT = re.compile(
    r"\b(?:he|she|they|\w*friend|gf|bf|fianc\w+)\b[^.?!]{0,60}\b"
    r"(?:kill|hurt|hang|die|suicide|end|jump)\b[^.?!]{0,40}\b"
    r"(?:unless|if i (?:do|will|would) not|until i|without (?:my|the|\w+ )*money)\b"
)
"""Somebody who wants money says so to press for it: there the money leads. The writer's own hint still counts."""


def hints(said: str) -> bool:
    """Whether an English text, as `clean` gives it, hints at self-harm of the writer or of somebody the writer knows."""
    if not said.isascii() and _IN_OTHER_SCRIPTS.search(said):
        return True
    if WORDS.isdisjoint(re.findall(r"[a-z]+", said)):
        return False
    for form, plainer in _PLAINER:
        said = form.sub(plainer, said)
    return _HINT.search(_THREAT.sub(" ", said)) is not None
