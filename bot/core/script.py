"""What is good to know before one talks to a desk: which kind of desk it is, and what of it is written instead of said. Pure."""

from __future__ import annotations

from typing import Literal, get_args

from bot.core.case import Case
from bot.core.desk_roles import role_of
from bot.core.rehearsal import PARTNERS, desk_of_partner, partner_of

Kind = Literal["issuer", "prepaid", "bank", "merchant", "police", "consumer", "account", "ccj", "advice"]
KINDS: tuple[Kind, ...] = get_args(Kind)
WRITTEN = frozenset({"merchant", "account", "ccj"})
"""Desks that are written to on a page at least as often as they are called."""
_ROLES: dict[str, Kind] = {
    "issuer": "issuer",
    "bank": "bank",
    "receiving_bank": "bank",
    "merchant": "merchant",
    "service": "account",
    "app": "account",
    "exchange": "account",
}
_DESKS: dict[str, Kind] = {
    "ccj": "ccj",
    "bank_freeze": "bank",
    "zenginkyo": "bank",
    "consumer_188": "consumer",
    "kokusen_lunch": "consumer",
    "kokusen_backup": "consumer",
    "zensokyo_weekend": "consumer",
    "tourist_hotline": "consumer",
    "police_110": "police",
    "police_9110": "police",
    "police_cyber": "police",
    "deaf_110_app": "police",
    "deaf_other": "police",
}


def kind_of(desk: str) -> Kind:
    """The kind of a desk: a role ("bank"), a shipped fact ("issuers/jcb", "desks/ipa")."""
    kind, slash, name = desk.partition("/")
    if kind == "brands":
        return "prepaid"
    if kind == "desks" and slash:
        return _DESKS.get(name, "advice")
    return _ROLES.get(role_of(desk), "advice")


def next_of(case: Case, flow: str) -> tuple[Kind, str] | None:
    """The kind of desk a case calls next, and which one it is: a shipped fact, else the bare role."""
    partner = partner_of(case, flow)
    return (partner, desk_of_partner(case, partner)) if partner else None


def desk_for(case: Case | None, kind: str) -> str:
    """Which desk of that kind is meant; "" where nobody knows."""
    if kind == "ccj":
        return "desks/ccj"
    return desk_of_partner(case, kind) if case and kind in PARTNERS else ""
