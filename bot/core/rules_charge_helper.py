"""The rules of unknown_charge for somebody who helps: what was read, who does what, which door of the seller is open."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from bot.core.calendar import in_japan
from bot.core.case import Value
from bot.core.charge import merchant_of
from bot.core.contact_log import contacts, moment_of
from bot.core.desk_roles import desk_of, role_of
from bot.core.roles import is_for_another
from bot.core.rules import ARGUMENTS, BRANCHES, rule
from bot.core.view import View

_MANY_FACTS = 4
_WHOLE_LETTER = 130
"""A form of so many characters takes the whole letter, its blanks included."""


@rule(BRANCHES)
def charge_heard(view: View, now: datetime) -> Literal["several", "few"]:
    """Whether the first message told so much that it is said back before the questions go on."""
    told = [name for name in ("merchant", "amount", "charged_on", "debit_on", "holder_is") if view.text(name)]
    return "several" if len(told) >= _MANY_FACTS else "few"


@rule(BRANCHES)
def charge_helper(view: View, now: datetime) -> Literal["relative", "self"]:
    """Whether somebody writes for a holder whose kinship is known, so that others can be asked to look."""
    return "relative" if is_for_another(view) and view.text("holder_is") else "self"


@rule(BRANCHES)
def charge_roles(view: View, now: datetime) -> Literal["ask", "known"]:
    """Whether who does what is only read out of a text and still has to be confirmed."""
    return "ask" if view.text("manager_is") and not view.text("roles") else "known"


@rule(BRANCHES)
def charge_doors(view: View, now: datetime) -> Literal["written", "none"]:
    """Whether the seller has a written way beside the telephone that nobody answers."""
    fact = merchant_of(view, now)
    return "written" if fact and {"chat", "form", "mail", "web"} & set(fact.contact) else "none"


@rule(BRANCHES)
def charge_limit(view: View, now: datetime) -> Literal["roomy", "tight"]:
    """Whether the form takes the whole letter or only the short one."""
    limit = view.get("form_limit")
    return "tight" if isinstance(limit, int) and limit < _WHOLE_LETTER else "roomy"


@rule(ARGUMENTS)
def charge_tried(view: View, now: datetime) -> Value | None:
    """Whether the day is known on which the seller's telephone was tried in vain: "some" or "none"."""
    return "some" if charge_tried_on(view, now) else "none"


@rule(ARGUMENTS)
def charge_tried_on(view: View, now: datetime) -> Value | None:
    """The last day on which the seller's telephone was tried in vain."""
    seller = desk_of(view.case, "merchant")
    days = [
        in_japan(moment_of(entry)).date()
        for entry in contacts(view.case)
        if entry.facts.get("reached") in ("no_answer", "busy")
        and ((desk := str(entry.facts.get("desk"))) == seller or role_of(desk) == "merchant")
    ]
    return max(days).isoformat() if days else None


@rule(ARGUMENTS)
def manager_who(view: View, now: datetime) -> Value | None:
    """Who looks after the account, as a kinship word."""
    return view.get("manager_is") or view.get("holder_is")


@rule(ARGUMENTS)
def holder_who(view: View, now: datetime) -> Value | None:
    """Whose card it is, as a kinship word."""
    return view.get("holder_is")
