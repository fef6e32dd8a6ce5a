"""The rules of who is who: what is asked of it, and which name, mail and telephone a form or a desk wants."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from bot.core import roles
from bot.core.case import Value
from bot.core.rules import ARGUMENTS, BRANCHES, rule
from bot.core.view import View


@rule(BRANCHES)
def identity_holder(view: View, now: datetime) -> Literal["unknown", "self", "another"]:
    """Whether it is known whose contract or card it is."""
    if not roles.holder(view):
        return "unknown"
    return "another" if roles.is_for_another(view) else "self"


@rule(BRANCHES)
def identity_relation(view: View, now: datetime) -> Literal["known", "unknown"]:
    """Whether it is known what the person who types is to the holder."""
    told = any(view.text(name) for name in ("relation", "typist_is")) or roles.holder(view) != roles.ANOTHER
    return "known" if told else "unknown"


@rule(BRANCHES)
def identity_payer(view: View, now: datetime) -> Literal["known", "unknown"]:
    """Whether it is known whose account the money leaves."""
    return "known" if roles.payer(view) else "unknown"


@rule(BRANCHES)
def identity_payer_differs(view: View, now: datetime) -> Literal["same", "differs"]:
    """Whether somebody else pays than the one whose contract it is, so that bank and shop ask for different people."""
    return "same" if roles.payer(view) in ("", roles.holder(view)) else "differs"


@rule(BRANCHES)
def identity_call(view: View, now: datetime) -> Literal["together", "cannot", "guardian", "carer", "self"]:
    """Whether the holder can be at the telephone to name who speaks for them; a guardian and a carer have ways of their own."""
    if not roles.is_for_another(view):
        return "self"
    match view.text("typist_is"):
        case "guardian":
            return "guardian"
        case "carer":
            return "carer"
    return "cannot" if view.text("holder_cannot") and not roles.manager(view) else "together"


@rule(ARGUMENTS)
def speaker(view: View, now: datetime) -> Value | None:
    """Who acts in the case and fills in its forms: "self", or the "holder" whom the person helps."""
    return "holder" if roles.is_for_another(view) else "self"


@rule(ARGUMENTS)
def customer(view: View, now: datetime) -> Value | None:
    """Whom a bank or card company wants to hear: "self", or the "holder" whom the person helps or whose money it was."""
    return "holder" if roles.is_for_another(view) or roles.payer(view) not in ("", roles.SELF) else "self"


@rule(ARGUMENTS)
def entrusted(view: View, now: datetime) -> Value | None:
    """As whom the holder names the one who speaks for them."""
    return roles.entrusted(view)


@rule(ARGUMENTS)
def signer(view: View, now: datetime) -> Value | None:
    """What the one who signs is to the one whose contract it is: self, or a word of kinship."""
    return roles.signer(view)


@rule(ARGUMENTS)
def sender_name(view: View, now: datetime) -> Value | None:
    """The name of the one whose money it is, in letters that are about no contract."""
    return view.text("holder_name") or None


@rule(BRANCHES)
def signature_asked(view: View, now: datetime) -> Literal["yes", "no"]:
    """Whether it was asked who signs; who left it open writes it by hand and is not asked again."""
    return "no" if view.known("holder_name") is None else "yes"


@rule(ARGUMENTS)
def field_mail(view: View, now: datetime) -> Value | None:
    """Whose mail a form should have: the person's own ("self"), the helper's, or the registered one."""
    if not roles.is_for_another(view):
        return "self"
    return "helper" if view.text("holder_cannot") else "registered"


@rule(ARGUMENTS)
def field_phone(view: View, now: datetime) -> Value | None:
    """Whose telephone a form should have: the person's own ("self"), or the one at the holder's home."""
    return "home" if roles.is_for_another(view) else "self"


@rule(ARGUMENTS)
def payer_role(view: View, now: datetime) -> Value | None:
    """Whose account it is, seen from the person who types: self, holder, another."""
    found = roles.payer(view)
    return "self" if found == roles.SELF else "holder" if found in ("", roles.holder(view)) else "another"
