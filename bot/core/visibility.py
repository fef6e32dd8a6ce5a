"""Who may see which kind of line of a case: the one place that decides, for every view, card, page and push. Pure.

The person sees everything that is kept of them. Nobody else sees anything but through `may_see`.
"""

from __future__ import annotations

from itertools import product
from typing import Literal, get_args

from bot.core.case import Case
from bot.core.person import Role, Sees, Tie
from bot.core.privacy import is_private

Kind = Literal[
    "trouble",
    "own_task",
    "task",
    "promise",
    "money",
    "fact",
    "diary",
    "contact",
    "letter",
    "words",
    "name",
    "telephone",
    "secrecy",
    "consent",
    "access",
]
"""Kinds of line: what the trouble is called, duties (of whoever looks, and all others), promises of others, the ledger, facts
and diary that the person told, calls, drafts, the person's own sentences, personal fields, from whom it is kept, what was
agreed, who looked."""
State = Literal["asked", "open", "closed"]

_GIST: frozenset[Kind] = frozenset({"trouble", "own_task", "task"})
_ALL: frozenset[Kind] = _GIST | {"promise", "money", "fact", "diary", "contact"}
_CARD: frozenset[Kind] = frozenset({"trouble"})
_HELPER: frozenset[Kind] = _ALL | {"letter", "words", "secrecy"}
_INTAKE: frozenset[Kind] = _HELPER | {"name", "telephone"}
_NEVER_FAMILY = frozenset({"despair"})
"""Troubles of which nobody of the family hears from us, whatever was agreed for another one."""
_OF_ENTRIES: dict[str, Kind] = {
    "answer": "diary",
    "decision": "diary",
    "dispute": "diary",
    "charge": "money",
    "credit": "money",
    "promise": "promise",
    "card": "diary",
    "device": "diary",
    "done": "task",
    "kept": "promise",
    "contact": "contact",
    "consent": "consent",
    "access": "access",
}


def may_see(kind: Kind, role: Role, sees: Sees, state: State, *, kept: bool = False) -> bool:
    """Whether somebody may see a kind of line: what they are to the person, what was agreed, whether that stands.

    `kept`: the case is kept from the family ("don't tell my wife"), which no agreement undoes. A desk is an open channel;
    a helper is somebody of it who has taken the case, with the personal fields only where all was agreed to.
    """
    if role == "self":
        return state == "open"
    if state != "open" or sees == "nothing" or role == "person":
        return False
    if role == "desk":
        return kind in _CARD
    if role == "helper":
        return kind in (_INTAKE if sees == "all" else _HELPER)
    return not kept and kind in (_ALL if sees == "all" else _GIST)


def is_kept(case: Case) -> bool:
    """Whether nobody of the family may hear of a case."""
    return is_private(case) or case.kind in _NEVER_FAMILY


def shows(tie: Tie, case: Case, kind: Kind) -> bool:
    """Whether the other one of a tie may see a kind of line of this case, which must be the one it was made for."""
    state: State = tie.state if tie.case == case.id or tie.role == "self" else "closed"
    return may_see(kind, tie.role, tie.sees, state, kept=is_kept(case))


def kind_of_entry(kind: str) -> Kind:
    """What a diary line counts as; what nobody thought of is the person's own words."""
    return _OF_ENTRIES.get(kind, "words")


def page() -> str:
    """The whole as a page in Markdown: a row for everybody in every state, a column for every kind of line."""
    kinds = get_args(Kind)
    heads = ["who", "agreed", "tie", "kept from family", *(kind.replace("_", " ") for kind in kinds)]
    rows = [
        [role, sees, state, "yes" if kept else "no"]
        + ["x" if may_see(kind, role, sees, state, kept=kept) else "" for kind in kinds]
        for role, sees, state, kept in product(get_args(Role), get_args(Sees), get_args(State), (False, True))
    ]
    lines = [heads, ["---"] * len(heads), *rows]
    return _ABOVE + "".join(f"| {' | '.join(line)} |\n" for line in lines)


_ABOVE = """# Who may see which line

Printed from `bot/core/visibility.py`, which decides it. The person whose case it is sees everything; so does another device
of their own ("self"). "person" is the other side of a tie: whom somebody helps sees nothing of the helper.

"""
