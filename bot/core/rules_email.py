"""The rules of the flow suspicious_email: which door and desk there is, which way the talk goes, what is still open."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from bot.core.account import attempts, desk_opening, is_taken, last_noted, last_seen, service_of
from bot.core.after import open_work
from bot.core.calendar import in_japan
from bot.core.case import Value
from bot.core.cases import find_duty, open_duties
from bot.core.facts import Issuer, phone_of
from bot.core.rules import ARGUMENTS, BRANCHES, rule
from bot.core.view import View

_MOST_ATTEMPTS = 3
_LONGEST_NAME = 20
"""Characters of a typed company name that a sentence repeats; a whole sentence typed there is kept, not said."""

# --- which door, which desk ---


@rule(BRANCHES)
def email_begin(view: View, now: datetime) -> Literal["mail", "typed", "locked", "changed", "earlier"]:
    """Where the road of accounts is entered: with a mail, or with the sign that brought the person here."""
    if view.case.kind != "account_takeover":
        return "mail"
    match view.text("sign"):
        case "typed":
            return "typed"
        case "locked":
            return "locked"
        case "changed":
            return "changed"
        case _:
            return "earlier"


@rule(BRANCHES)
def account_typed(view: View, now: datetime) -> Literal["card", "account"]:
    """Whether a card's number was given away, which is stopped before the account is even named."""
    return "card" if view.text("entered") == "card" or view.text("told_card") == "yes" else "account"


@rule(BRANCHES)
def email_company(view: View, now: datetime) -> Literal["named", "ask", "nobody"]:
    """Whether the mail names a company at all; where a card went first, nobody asked for it yet."""
    if view.text("service"):
        return "named"
    return "ask" if view.case.kind == "account_takeover" and view.get("service") is None else "nobody"


@rule(BRANCHES)
def email_door(view: View, now: datetime) -> Literal["address", "paper"]:
    """Whether we know the official address of the company; else it stands on the card, contract or statement."""
    service = service_of(view, now)
    return "address" if service and service.link else "paper"


@rule(BRANCHES)
def email_device(view: View, now: datetime) -> Literal["clean", "touched"]:
    """Whether passwords may be typed now: not while the app from the mail is still on the only device there is."""
    return "touched" if _only_touched(view) else "clean"


@rule(BRANCHES)
def email_card_line(view: View, now: datetime) -> Literal["known", "card"]:
    """Whether the card's issuer was named and its number may be told; else the number on the card."""
    issuer = view.fact(Issuer, "issuer")
    return "known" if issuer and phone_of(issuer, in_japan(now).date()) else "card"


@rule(BRANCHES)
def email_desk(view: View, now: datetime) -> Literal["open", "closed", "any_hours", "write", "paper"]:
    """How the company is told now: its telephone if we may show one, else its own site, else what is on paper."""
    service = service_of(view, now)
    if service and phone_of(service, in_japan(now).date()):
        hours = service.opening()
        match hours.answers(now, view.book.calendar) if hours else "unknown":
            case "yes":
                return "open"
            case "no":
                return "closed"
            case "unknown":
                return "any_hours"
    return "write" if service and service.link else "paper"


@rule(BRANCHES)
def email_script(view: View, now: datetime) -> Literal["calling", "waiting"]:
    """Whether the words to say are for a call now, or for when the desk opens."""
    return "waiting" if email_desk(view, now) == "closed" else "calling"


# --- which way the talk goes ---


@rule(BRANCHES)
def email_after_card(view: View, now: datetime) -> Literal["ask_bank", "bank", "paid", "misuse", "door"]:
    """What follows the call to the card company: what else was linked, paid or typed in."""
    match view.text("linked"):
        case "both":
            return "bank"
        case "card":
            return "misuse"
    if view.text("paid") == "card":
        return "paid"
    return "ask_bank" if view.text("entered") == "several" else "door"


@rule(BRANCHES)
def email_after_bank(view: View, now: datetime) -> Literal["password", "misuse", "door"]:
    """What follows the call to the bank."""
    if view.text("linked"):
        return "misuse"
    return "password" if view.text("entered") == "several" else "door"


@rule(BRANCHES)
def email_missed(view: View, now: datetime) -> Literal["money", "none"]:
    """Whether money went out that has not been counted yet; of prepaid codes their own flow asks."""
    return "money" if view.text("paid") in ("transfer", "card", "app") else "none"


@rule(BRANCHES)
def email_after_calm(view: View, now: datetime) -> Literal["door", "mailbox"]:
    """Where the talk goes on when no minute counts any more: the mailbox of a password that was told, else the door."""
    return "mailbox" if _password_told(view) else "door"


@rule(BRANCHES)
def email_login(view: View, now: datetime) -> Literal["password", "look", "strange"]:
    """Whether the password was typed in somewhere and still has to be changed before anything is looked at; what was
    changed or used there is known without looking.
    """
    if _password_told(view) and not last_noted(view, "password_changed"):
        return "password"
    return "strange" if email_begin(view, now) == "changed" else "look"


@rule(BRANCHES)
def email_secured(view: View, now: datetime) -> Literal["yes", "no"]:
    """Whether the password was changed already."""
    return "yes" if last_noted(view, "password_changed") else "no"


@rule(BRANCHES)
def email_strange(view: View, now: datetime) -> Literal["yes", "no"]:
    """Whether something was found that the person did not do."""
    return "yes" if last_noted(view, "absent", "own", "strange") == "strange" else "no"


@rule(BRANCHES)
def email_watch(view: View, now: datetime) -> Literal["screen", "statement"]:
    """What is looked at again: the account's own screen, or only statements where there is no account."""
    return "screen" if last_noted(view, "absent", "stranger", "nobody") == "absent" else "statement"


@rule(BRANCHES)
def email_worry(view: View, now: datetime) -> Literal["yes", "no"]:
    """Whether anything is left to do although the mail itself was explained."""
    return "yes" if view.text("entered") or view.text("paid") or open_duties(view.case) else "no"


@rule(BRANCHES)
def email_attempts(view: View, now: datetime) -> Literal["again", "enough"]:
    """Whether to call once more: after three attempts another way is better."""
    return "again" if attempts(view) < _MOST_ATTEMPTS else "enough"


@rule(BRANCHES)
def email_attempt_next(view: View, now: datetime) -> Literal["second", "third"]:
    """Which attempt comes next."""
    return "second" if attempts(view) < 2 else "third"


@rule(BRANCHES)
def email_after(view: View, now: datetime) -> Literal["account", "money", "rest"]:
    """What is secured afterwards, once: the account and everything behind it, the money, or nothing more."""
    if find_duty(view.case, "statement_one"):
        return "rest"
    if is_taken(view) or _password_told(view):
        return "account"
    return "money" if view.text("entered") or view.text("paid") else "rest"


@rule(BRANCHES)
def email_mailbox(view: View, now: datetime) -> Literal["first", "ask", "waits", "settled"]:
    """Whether the mailbox was spoken of already; its password waits while there is no clean device. Somebody who has just
    told of the desk's answer is not asked for one more thing at once: "first" sets it for today.
    """
    if view.text("mailbox") or any(find_duty(view.case, step) for step in ("mailbox_clean", "mailbox_first")):
        return "settled"
    if _only_touched(view):
        return "waits"
    return "first" if last_noted(view, "limited", "misused", "stopped") == "limited" else "ask"


@rule(BRANCHES)
def email_after_mailbox(view: View, now: datetime) -> Literal["door", "same"]:
    """After a typed password the mailbox comes first, then the front door; later on, the other places."""
    looked = last_noted(view, "logged_in", "stopped", "stranger", "nobody")
    later = find_duty(view.case, "look") or find_duty(view.case, "look_clean")
    return "same" if looked or later else "door"


@rule(BRANCHES)
def email_same(view: View, now: datetime) -> Literal["ask", "settled"]:
    """Whether other places with the same password were spoken of already."""
    return "settled" if view.text("same") else "ask"


@rule(BRANCHES)
def email_inside(view: View, now: datetime) -> Literal["later", "settled"]:
    """Whether addresses and payments inside the account still have to be looked at."""
    looked = last_noted(view, "inside_clean", "inside_strange")
    return "later" if is_taken(view) and not looked else "settled"


@rule(BRANCHES)
def email_left(view: View, now: datetime) -> Literal["some", "none"]:
    """Whether the case still has something to do or to wait for."""
    return "some" if open_work(view.case) else "none"


# --- what a sentence shows ---


@rule(ARGUMENTS)
def company(view: View, now: datetime) -> Value | None:
    """Whether the company has a name that fits into a sentence: "known" or "none"."""
    name = view.text("service")
    return "known" if name and (view.book.find(name) or len(name) <= _LONGEST_NAME) else "none"


@rule(ARGUMENTS)
def came(view: View, now: datetime) -> Value | None:
    """Whether it began with a mail, or with the account itself: "mail" or "account"."""
    return "account" if view.case.kind == "account_takeover" else "mail"


@rule(ARGUMENTS)
def account_state(view: View, now: datetime) -> Value | None:
    """How the person tells the company what is wrong: "out" cannot log in, "strange" something was changed."""
    return "strange" if last_seen(view) == "strange" else "out"


@rule(ARGUMENTS)
def card_issuer(view: View, now: datetime) -> Value | None:
    """The issuer of the card whose number was typed in, if the person named it."""
    return view.text("issuer") or None


@rule(ARGUMENTS)
def desk_opens_on(view: View, now: datetime) -> Value | None:
    """When the company's desk answers next."""
    opening = desk_opening(view, now)
    return opening.isoformat() if opening else None


@rule(ARGUMENTS)
def attempt_count(view: View, now: datetime) -> Value | None:
    """How often the desk was rung without getting through."""
    return attempts(view)


@rule(ARGUMENTS)
def phishing_desk(view: View, now: datetime) -> Value | None:
    """The council that collects such mails."""
    return "desks/antiphishing"


def _only_touched(view: View) -> bool:
    """Whether the app could not be removed and no other device was there, and none was found since."""
    return view.text("clean_device") == "no" and not last_noted(view, "device_safe")


def _password_told(view: View) -> bool:
    """Whether a password or login code was typed in somewhere."""
    return view.text("entered") == "password" or view.text("told_password") == "yes"
