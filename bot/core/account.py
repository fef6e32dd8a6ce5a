"""What is known of a mail in a company's name: the company, its desk's hours, what was seen, how often it was rung.

Registers no rule.
"""

from __future__ import annotations

from datetime import datetime

from bot.core.calendar import in_japan
from bot.core.facts import Service, is_shown, phone_of
from bot.core.hours import Hours
from bot.core.view import View

FLOW = "suspicious_email"
_TAKEN = ("strange", "gone", "locked", "reset_failed", "password_stuck")
"""What is treated as a takeover: changes nobody made, a registration that is gone, a door that stays shut."""


def service_of(view: View, now: datetime) -> Service | None:
    """The company as far as we may tell about it today."""
    fact = view.fact(Service, "service")
    return fact if fact and is_shown(fact, in_japan(now).date()) else None


def desk_hours(view: View, now: datetime) -> Hours | None:
    """The hours of the company's telephone, if we may show one."""
    service = service_of(view, now)
    return service.opening() if service and phone_of(service, in_japan(now).date()) else None


def desk_opening(view: View, now: datetime) -> datetime | None:
    """When the desk answers next; now while it is open, None when its hours are not known."""
    hours = desk_hours(view, now)
    return hours.known_opening(now, view.book.calendar) if hours else None


def last_noted(view: View, *steps: str) -> str:
    """The one of these steps whose diary line was written last, "" when none was."""
    keys = {f"{FLOW}-{step}": step for step in steps}
    return next((keys[entry.key] for entry in reversed(view.case.entries) if entry.key in keys), "")


def last_seen(view: View) -> str:
    """What the look by the front door brought last, "" before it."""
    return last_noted(view, "absent", "own", *_TAKEN)


def is_taken(view: View) -> bool:
    """Whether the account counts as taken by what was seen last."""
    return last_seen(view) in _TAKEN


def attempts(view: View) -> int:
    """How often the desk was rung without getting through."""
    return sum(1 for entry in view.case.entries if entry.key == f"{FLOW}-unreached")
