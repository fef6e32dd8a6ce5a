"""Whom a person may rehearse a call or chat with, and who that is in their case. Pure; holds no sentence."""

from __future__ import annotations

from typing import Literal, get_args

from bot.core import cases
from bot.core.case import Case, Task
from bot.core.desk_roles import desk_of

Partner = Literal["issuer", "prepaid", "bank", "merchant", "police", "consumer", "account"]
PARTNERS: tuple[Partner, ...] = get_args(Partner)
LINES = 4
"""How many lines the clerk has."""
PUBLIC = {"police": "desks/police_9110", "consumer": "desks/consumer_188"}
_ROLES = {"issuer": "issuer", "prepaid": "issuer", "bank": "bank", "merchant": "merchant", "account": "service"}
_PARTNERS: dict[str, Partner] = {
    "issuer": "issuer",
    "bank": "bank",
    "receiving_bank": "bank",
    "merchant": "merchant",
    "service": "account",
    "app": "account",
    "desks/police_9110": "police",
    "desks/consumer_188": "consumer",
}
_OF_FLOWS: dict[str, Partner] = {
    "prepaid_card": "prepaid",
    "bank_transfer": "bank",
    "unknown_charge": "issuer",
    "fake_warning": "issuer",
    "suspicious_email": "account",
    "account_takeover": "account",
    "seller_abroad": "merchant",
    "online_purchase": "merchant",
    "unwanted_contract": "merchant",
    "refund_status": "merchant",
    "second_wave": "consumer",
    "wrong_desk": "consumer",
}


def partner_of(case: Case, flow: str) -> Partner | None:
    """With whom the next call of a case is: the desk of its soonest call, else whom its trouble leads to first."""
    for duty in cases.open_duties(case):
        partner = _PARTNERS.get(duty.desk) if isinstance(duty, Task) else None
        if partner is not None:
            return "prepaid" if partner == "issuer" and case.kind == "prepaid_card" else partner
    return _OF_FLOWS.get(flow) or _OF_FLOWS.get(case.kind)


def role_of_partner(partner: str) -> str:
    """The role by which duties name that desk: "issuer", "desks/police_9110"."""
    return PUBLIC.get(partner) or _ROLES.get(partner, "")


def desk_of_partner(case: Case, partner: str) -> str:
    """The shipped desk that is meant in this case, "issuers/jcb"; a name as typed or a bare role where none is."""
    role = role_of_partner(partner)
    return role if "/" in role else desk_of(case, role)
