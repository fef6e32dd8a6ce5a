"""The role facts as pairs of a kind and a kinship word, so that a correction changes both and nothing contradicts itself. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from bot.core import cases
from bot.core.case import Case, Known, Value
from bot.core.roles import NO_KIN

Role = Literal["holder", "payer", "manager"]
ROLES: tuple[Role, ...] = ("holder", "payer", "manager")
ASKED = frozenset({*ROLES, "relation"})
"""The facts that a question asks for by buttons."""


def role_facts(role: Role, who: str, holder: str) -> dict[str, Value]:
    """The facts that say who it is: `who` is a kinship word, "self" (who types) or "holder". "" stands for none;
    `holder` is the known holder's kinship word.
    """
    if role == "holder":
        if who == "self":
            return {"holder": "self", "holder_is": ""}
        return {"holder": "other" if who in NO_KIN else "family", "holder_is": who}
    own = {"self": "typist", "holder": "holder"}.get(who) or ("holder" if holder and who == holder else "")
    other = "another" if role == "payer" else "relative"
    return {role: own or other, f"{role}_is": "" if own else who}


def put(case: Case, facts: Mapping[str, Value], known: Known) -> Case:
    """The case with these facts; `known` says when and where they were told."""
    for name, value in facts.items():
        if value != "" or name in case.facts:
            case = cases.save(case, "", name, Known(value, known.at, known.source) if value != "" else None)
    return case
