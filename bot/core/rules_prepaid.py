"""The rules of the flow prepaid_card: which card is saved next, by which road, what came of it, when to ask after it."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Literal

from bot.core.after import open_work
from bot.core.calendar import at, in_japan
from bot.core.cases import is_open
from bot.core.facts import is_shown, phone_of
from bot.core.prepaid import (
    HEARD,
    brand_of,
    card_of,
    cards,
    current_card,
    next_road,
    riskiest_card,
    said_of_any,
)
from bot.core.rules import BRANCHES, DUES, Due, rule, tomorrow_morning, waking
from bot.core.rules_prepaid_words import UNSETTLED, told_day, value_guess
from bot.core.view import View

# --- which way the talk goes ---


@rule(BRANCHES)
def bought_state(view: View, now: datetime) -> Literal["bought", "unclear", "no"]:
    """Whether cards were bought: who says nothing of it has them, for whom it was only demanded is asked."""
    told = view.text("bought")
    return "no" if told == "no" else "unclear" if told == "unclear" else "bought"


@rule(BRANCHES)
def value_matters(view: View, now: datetime) -> Literal["yes", "no"]:
    """Whether the order of rescue hangs on values nobody told yet: several cards at the same risk."""
    ranks = [card.told for card in cards(view) if card.state == "todo"]
    alike = len(ranks) > len(set(ranks))
    return "yes" if alike and not view.text("value") and value_guess(view, now) is None else "no"


@rule(BRANCHES)
def rescue_road(
    view: View, now: datetime
) -> Literal["load", "load_next", "reached", "phone", "closed", "page", "number"]:
    """How the current card is saved. The first time the place is told, afterwards only that it goes on."""
    if next_road(view, current_card(view)) == "load":
        return "load_next" if said_of_any(view, "loaded", ("loaded", "used", "error", "failed")) else "load"
    if said_of_any(view, "stopped", HEARD):
        return "reached"
    brand = brand_of(view)
    if brand is not None and phone_of(brand, in_japan(now).date()):
        hours = brand.opening()
        return "closed" if hours is not None and hours.answers(now, view.book.calendar) == "no" else "phone"
    shown = brand is not None and is_shown(brand, in_japan(now).date())
    return "page" if brand is not None and shown and brand.link else "number"


@rule(BRANCHES)
def more_cards(view: View, now: datetime) -> Literal["ask", "go_on"]:
    """Whether to ask for further cards: "four or more" was said, all known ones are through, and no "that is all" yet."""
    open_end = view.text("count") == "more" and not said_of_any(view, "another", ("no",))
    return "ask" if open_end and riskiest_card(view) is None else "go_on"


@rule(BRANCHES)
def rescue_outcome(view: View, now: datetime) -> Literal["untouched", "all", "some", "none", "not_reached", "waiting"]:
    """What the urgent part brought, over the cards whose code was told."""
    states = [card.state for card in cards(view) if card.told != "untold"]
    saved = states.count("saved")
    if not states:
        return "untouched"
    if saved:
        return "all" if saved == len(states) else "some"
    if states.count("used") == len(states):
        return "none"
    return "not_reached" if "open" in states else "waiting"


@rule(BRANCHES)
def value_state(view: View, now: datetime) -> Literal["known", "guess", "ask"]:
    """Whether the worth of the cards is known, follows from the total told at first, or has to be asked."""
    if view.text("value") or view.text("value_ok") == "yes" or view.text("same_value") == "differ":
        return "known"
    return "guess" if value_guess(view, now) and not view.text("value_ok") else "ask"


@rule(BRANCHES)
def rest_is_told(view: View, now: datetime) -> Literal["yes", "no"]:
    """Whether what else the caller got hold of was asked already: that goes before counting what is lost."""
    return "yes" if view.text("also_told") else "no"


@rule(BRANCHES)
def machine_asked(view: View, now: datetime) -> Literal["yes", "no"]:
    """Whether another trouble of the same case asked already if the caller moved the machine."""
    return "yes" if view.text("controlled") else "no"


@rule(BRANCHES)
def card_state(view: View, now: datetime) -> Literal["saved", "used", "unused", "unsettled"]:
    """What became of the current card."""
    match card_of(view, current_card(view) or 1).state:
        case "saved" | "used" | "unused" as settled:
            return settled
        case _:
            return "unsettled"


@rule(BRANCHES)
def tally_known(view: View, now: datetime) -> Literal["yes", "no"]:
    """Whether every card's value is known, so that totals mean something."""
    return "yes" if all(card.value for card in cards(view)) else "no"


@rule(BRANCHES)
def telling_day(view: View, now: datetime) -> Literal["known", "ask"]:
    """Whether we know the day the codes were told: while the caller was on the line it is today."""
    return "known" if told_day(view, now) else "ask"


@rule(BRANCHES)
def issuer_state(view: View, now: datetime) -> Literal["told", "not_reached", "not_told"]:
    """Whether the issuer has heard of it, could not be reached, or was not needed so far: then the letter tells it."""
    if said_of_any(view, "stopped", HEARD):
        return "told"
    return "not_reached" if any(card.state == "open" for card in cards(view)) else "not_told"


@rule(BRANCHES)
def code_told(view: View, now: datetime) -> Literal["yes", "no"]:
    """Whether any code was told, so that there is something to report."""
    return "yes" if any(card.told != "untold" for card in cards(view)) else "no"


@rule(BRANCHES)
def card_told_too(view: View, now: datetime) -> Literal["yes", "no"]:
    """Whether the number of a credit card was told beside the bank's."""
    return "yes" if view.text("also_told") == "both" else "no"


@rule(BRANCHES)
def issuer_awaited(view: View, now: datetime) -> Literal["yes", "no"]:
    """Whether an answer of the issuer is already waited for."""
    return "yes" if any(promise.who == "issuer" and is_open(promise) for promise in view.case.promises) else "no"


@rule(BRANCHES)
def answer_state(view: View, now: datetime) -> Literal["unsettled", "used", "settled"]:
    """What the issuer's answers leave open: cards without one, used ones whose refund is undecided, or nothing."""
    states = {card.state for card in cards(view)}
    if states.intersection(UNSETTLED):
        return "unsettled"
    return "used" if "used" in states else "settled"


@rule(BRANCHES)
def unused_state(view: View, now: datetime) -> Literal["some", "none"]:
    """Whether cards are left whose code nobody has."""
    return "some" if any(card.state == "unused" for card in cards(view)) else "none"


@rule(BRANCHES)
def still_open(view: View, now: datetime) -> Literal["yes", "no"]:
    """Whether the case still has something to do or to wait for; what outlives it does not hold it open."""
    return "yes" if open_work(view.case) else "no"


# --- when ---


@rule(DUES)
def in_half_an_hour(view: View, now: datetime) -> Due:
    """In half an hour, or at nine when that is at night: a call that should happen now."""
    return Due(waking(now + timedelta(minutes=30)))


@rule(DUES)
def two_hours_full(view: View, now: datetime) -> Due:
    """In two hours at the next full hour, or at nine when that is at night: today, while there is still time for it."""
    moment = in_japan(now + timedelta(hours=2))
    full = moment.replace(minute=0, second=0, microsecond=0)
    return Due(waking(full if full == moment else full + timedelta(hours=1)))


@rule(DUES)
def second_wave_warning(view: View, now: datetime) -> Due:
    """In two weeks at noon, once: a warning, nothing to be done."""
    return Due(at(in_japan(now).date() + timedelta(days=14), time(12, 0)), once=True)


@rule(DUES)
def tomorrow_afternoon(view: View, now: datetime) -> Due:
    """Tomorrow at three, apart from what comes in the morning: one thing at a time."""
    return Due(at(in_japan(now).date() + timedelta(days=1), time(15, 0)))


@rule(DUES)
def next_weekday_afternoon(view: View, now: datetime) -> Due:
    """At two on the next business day: offices are open, and the police were called in the morning."""
    return Due(at(view.book.calendar.later(in_japan(now).date() + timedelta(days=1)), time(14, 0)))


@rule(DUES)
def in_two_days(view: View, now: datetime) -> Due:
    """In two days at eleven: nothing is lost by waiting while the device is off the net."""
    return Due(at(in_japan(now).date() + timedelta(days=2), time(11, 0)))


@rule(DUES)
def issuer_line(view: View, now: datetime) -> Due:
    """When the issuer's line answers next; in half an hour when its hours are not known: every card still counts."""
    brand = brand_of(view)
    hours = brand.opening() if brand and is_shown(brand, in_japan(now).date()) else None
    if hours is None:
        return in_half_an_hour(view, now)
    soon = now + timedelta(minutes=30)
    opening = hours.next_opening(soon, view.book.calendar)
    return Due(waking(soon if opening <= soon else opening + timedelta(minutes=10)))


@rule(DUES)
def issuer_answer(view: View, now: datetime) -> Due:
    """Nobody named a date, so it is asked after the next day at ten, on a business day unless the line is open daily."""
    due = tomorrow_morning(view, now)
    brand = brand_of(view)
    hours = brand.opening() if brand and is_shown(brand, in_japan(now).date()) else None
    if due.when is None or (hours is not None and hours.daily):
        return due
    return Due(at(view.book.calendar.later(due.when.date()), due.when.time()))
