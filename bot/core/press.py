"""What a button carries back. It is user input: everything in it is looked up again before it counts."""

from __future__ import annotations

import msgspec

_SEPARATOR = "|"
REVOKE = "revoke"
"""The argument of a button that stops links."""


class AnswerPress(msgspec.Struct, frozen=True):
    """A way out of a question; `seq` tells whether that question is still the pending one."""

    seq: int
    case: str
    flow: str
    step: str
    item: str
    option: str


class TaskPress(msgspec.Struct, frozen=True):
    """An outcome of a task or promise, pressed on its reminder or in the plan."""

    case: str
    subject: str
    outcome: str


class SkillPress(msgspec.Struct, frozen=True):
    """Something a person can do at any moment, with one argument."""

    skill: str
    argument: str


class LinkPress(msgspec.Struct, frozen=True):
    """A page of ours that opens, by the kind and id of a link that lies with the person, or with `owner` where a helper
    reads it for somebody. Nothing comes back from it.
    """

    kind: str
    link: str
    owner: str = ""


Press = AnswerPress | TaskPress | SkillPress | LinkPress


def encode(press: Press) -> str:
    """Button data, at most 300 UTF-16 units for LINE (ids are short ASCII words)."""
    match press:
        case AnswerPress(seq, case, flow, step, item, option):
            parts = ["q", str(seq), case, flow, step, item, option]
        case TaskPress(case, subject, outcome):
            parts = ["t", case, subject, outcome]
        case SkillPress(skill, argument):
            parts = ["s", skill, argument]
        case LinkPress(kind, link, owner):
            parts = ["l", kind, link, *([owner] if owner else [])]
    return _SEPARATOR.join(parts)


def decode(data: str) -> Press | None:
    """The press in a button's data, or None for data we never made."""
    match data.split(_SEPARATOR):
        case ["q", seq, case, flow, step, item, option] if seq.isascii() and seq.isdigit() and len(seq) < 10:
            return AnswerPress(int(seq), case, flow, step, item, option)
        case ["t", case, subject, outcome]:
            return TaskPress(case, subject, outcome)
        case ["s", skill, argument]:
            return SkillPress(skill, argument)
        case ["l", kind, link, *owner] if len(owner) <= 1:
            return LinkPress(kind, link, "".join(owner))
        case _:
            return None
