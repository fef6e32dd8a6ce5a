"""The rules of the flow despair: which desk with people answers at this moment."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from bot.core.calendar import in_japan
from bot.core.case import Value
from bot.core.facts import Desk, is_shown, phone_of
from bot.core.rules import ARGUMENTS, BRANCHES, rule
from bot.core.view import View

_PEOPLE = ("desks/houterasu", "desks/consumer_188", "desks/police_9110")
"""Desks where people listen and lead on; the emergency line is told apart. No line for crises stands in the facts."""


@rule(BRANCHES)
def talk_desk_open(view: View, now: datetime) -> Literal["yes", "no"]:
    """Whether one of the desks is known to answer now."""
    return "yes" if open_desk(view, now) else "no"


@rule(ARGUMENTS)
def open_desk(view: View, now: datetime) -> Value | None:
    """The desk that is open now by its hours, None when none is known to be."""
    today = in_japan(now).date()
    for ref in _PEOPLE:
        desk = view.book.find(ref)
        if not isinstance(desk, Desk) or not is_shown(desk, today) or not phone_of(desk, today):
            continue
        hours = desk.opening()
        if hours is not None and hours.is_open(now, view.book.calendar):
            return ref
    return None
