"""What the words of the flow seller_abroad and its letters say: days, names, numbers of letters."""

from __future__ import annotations

import re
from datetime import datetime

from bot.core.abroad import ccj_answer, days_of, deadline_of, eve_of, letters_sent, reply_by, sent_on
from bot.core.calendar import in_japan
from bot.core.case import Value
from bot.core.rules import ARGUMENTS, rule
from bot.core.view import View

_LATIN = re.compile(r"[A-Za-z][A-Za-z .,'’-]+")
_MAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")


@rule(ARGUMENTS)
def abroad_last(view: View, now: datetime) -> Value | None:
    """The safe last day of the money-back period while it runs."""
    deadline = deadline_of(view)
    return deadline.safe.isoformat() if deadline else None


@rule(ARGUMENTS)
def abroad_other_last(view: View, now: datetime) -> Value | None:
    """The last day by the other reading."""
    deadline = deadline_of(view)
    return deadline.other.isoformat() if deadline and deadline.other else None


@rule(ARGUMENTS)
def abroad_runs(view: View, now: datetime) -> Value | None:
    """Whether the money-back period runs, for sentences that name its last day only then."""
    deadline = deadline_of(view)
    return "open" if deadline and in_japan(now).date() <= deadline.safe else "over"


@rule(ARGUMENTS)
def abroad_eve_on(view: View, now: datetime) -> Value | None:
    """The day on which we speak of the period once more."""
    deadline = deadline_of(view)
    return max(eve_of(deadline, view.book.calendar), in_japan(now).date()).isoformat() if deadline else None


@rule(ARGUMENTS)
def abroad_days(view: View, now: datetime) -> Value | None:
    """How many days the seller's mail names."""
    return days_of(view)


@rule(ARGUMENTS)
def abroad_reply_by(view: View, now: datetime) -> Value | None:
    """The day by which the letter asks for an answer."""
    return reply_by(view, now).isoformat()


@rule(ARGUMENTS)
def abroad_money_by(view: View, now: datetime) -> Value | None:
    """The day by which the seller's words let the money be expected."""
    day = view.day("refund_by")
    return day.isoformat() if day else None


@rule(ARGUMENTS)
def abroad_reference(view: View, now: datetime) -> Value | None:
    """By what the seller finds the purchase: its "order" number, or the "charge"."""
    return "order" if view.text("order") else "charge"


@rule(ARGUMENTS)
def abroad_ccj_by(view: View, now: datetime) -> Value | None:
    """Until when CCJ's answer can be expected."""
    return ccj_answer(in_japan(now).date(), view.book.calendar).isoformat()


@rule(ARGUMENTS)
def abroad_writer(view: View, now: datetime) -> Value | None:
    """The person's name in Latin letters, None while there is none."""
    told = (view.text("latin_again").strip(), view.text("latin_name").strip())
    return next((name for name in told if _LATIN.fullmatch(name)), None)


@rule(ARGUMENTS)
def abroad_mail(view: View, now: datetime) -> Value | None:
    """The mail address of the purchase, None while there is none."""
    told = (_MAIL.search(view.text(name)) for name in ("mail_again", "mail_used"))
    return next((found[0] for found in told if found), None)


@rule(ARGUMENTS)
def abroad_first_on(view: View, now: datetime) -> Value | None:
    """The day on which the first letter was sent."""
    return sent_on(view, "reply_first")


@rule(ARGUMENTS)
def abroad_second_on(view: View, now: datetime) -> Value | None:
    """The day on which the second letter was sent."""
    return sent_on(view, "reply_second")


@rule(ARGUMENTS)
def abroad_earlier(view: View, now: datetime) -> Value | None:
    """Of which earlier letters the day is known: "none", the "first", or "both"."""
    if sent_on(view, "reply_first") is None:
        return "none"
    return "both" if sent_on(view, "reply_second") else "first"


@rule(ARGUMENTS)
def abroad_letters(view: View, now: datetime) -> Value | None:
    """How many letters were sent."""
    return letters_sent(view)


@rule(ARGUMENTS)
def ccj_desk(view: View, now: datetime) -> Value | None:
    """The desk for trouble with sellers abroad, as a fact."""
    return "desks/ccj"
