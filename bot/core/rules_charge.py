"""The rules of the flow unknown_charge: who the shop is, which road the charge takes, what words need to be told."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from bot.core import ledger
from bot.core.case import Value
from bot.core.charge import is_foreign, is_open, last_noted, merchant_of, monthly_of, shop_of, today_of
from bot.core.facts import Merchant, is_shown
from bot.core.rules import ARGUMENTS, BRANCHES, rule
from bot.core.view import View

_CHANNELS = ("chat", "form", "mail", "web", "phone")
_LONGEST_SHOP, _LONGEST_LIST = 30, 40
"""Characters of a name or a typed text that a bubble repeats; names on statements are shorter."""

# --- who the shop is, and what was found out


@rule(BRANCHES)
def charge_shop(view: View, now: datetime) -> Literal["known", "agent", "unlisted", "none"]:
    """Whether we can say who charges: a known seller, a payment agent that hides one, a name we do not know, no name.

    A name without any way to its seller (old cases, overdue or weak facts) counts as one we do not know.
    """
    if not shop_of(view):
        return "none"
    fact = merchant_of(view, now)
    if fact is None:
        return "unlisted"
    if fact.between:
        return "agent"
    return "known" if fact.renews or fact.contact or fact.mail_words or fact.link else "unlisted"


@rule(BRANCHES)
def charge_bill(view: View, now: datetime) -> Literal["carrier", "card"]:
    """On whose bill the charge stands: the mobile company's, as told or by the name on it, else the card company's."""
    told = view.text("paid_by") == "carrier" or view.text("merchant").startswith("merchants/carrier_")
    return "carrier" if told and not view.text("issuer") else "card"


@rule(ARGUMENTS)
def billed_by(view: View, now: datetime) -> Value | None:
    """The same, for words that say whose card or telephone it is."""
    return charge_bill(view, now)


@rule(BRANCHES)
def charge_abroad(view: View, now: datetime) -> Literal["yes", "no"]:
    """Whether the seller is one abroad that is written to in English: charged in another currency, no number to call."""
    fact = merchant_of(view, now)
    foreign = view.text("amount")[:3] not in ("", "JPY")
    return "yes" if foreign and (fact is None or not fact.phone) else "no"


@rule(BRANCHES)
def charge_seen_before(view: View, now: datetime) -> Literal["yes", "no", "looking", "unlooked"]:
    """What the diary says last about the same charge on earlier statements; "looking" while that is a task."""
    match last_noted(view, "seen_yes", "seen_no", "seen_unlooked"):
        case "seen_yes":
            return "yes"
        case "seen_no":
            return "no"
        case _:
            return "looking" if is_open(view, "look_back", "ask_statement") else "unlooked"


@rule(BRANCHES)
def charge_family(view: View, now: datetime) -> Literal["no", "asking", "unasked"]:
    """What the diary says last about the family: none of them bought it, asking is a task, nobody asked yet."""
    if last_noted(view, "family_no", "family_unasked") == "family_no":
        return "no"
    return "asking" if is_open(view, "ask_family") else "unasked"


@rule(BRANCHES)
def charge_running(view: View, now: datetime) -> Literal["none", "renewal", "misuse"]:
    """Which road is being walked already, so that a late answer does not start it again."""
    if view.duty("stop"):
        return "renewal"
    return "misuse" if view.duty("other_lines") else "none"


@rule(BRANCHES)
def charge_charged(view: View, now: datetime) -> Literal["noted", "new"]:
    """Whether the charge itself stands in the ledger already."""
    lines = ledger.lines_of(view.case, view.item)
    return "noted" if any(line.kind == "charged" for line in lines) else "new"


@rule(BRANCHES)
def charge_mail(view: View, now: datetime) -> Literal["promised", "none"]:
    """Whether the seller promised a mail within some business days."""
    return "promised" if view.text("mail_days") else "none"


@rule(BRANCHES)
def charge_road(view: View, now: datetime) -> Literal["renewal", "misuse"]:
    """Which road the last finding leads to: the same charge or a contract was found, or neither shop nor family."""
    found = last_noted(view, "seen_yes", "found_trace", "seen_no", "family_no")
    return "renewal" if found in ("seen_yes", "found_trace") else "misuse"


@rule(BRANCHES)
def charge_writer(view: View, now: datetime) -> Literal["holder", "another"]:
    """Whether the card holder writes here, or somebody who helps."""
    return "another" if view.text("holder") in ("family", "other") else "holder"


@rule(BRANCHES)
def charge_currency(view: View, now: datetime) -> Literal["yen", "foreign"]:
    """Whether the amount stands in foreign money; its worth in yen is only known from the final statement."""
    amount = view.text("amount")
    return "foreign" if amount and not amount.startswith("JPY ") else "yen"


@rule(BRANCHES)
def charge_monthly(view: View, now: datetime) -> Literal["listed", "none"]:
    """Whether the person told what else is paid with this card every month."""
    return "listed" if monthly_of(view) else "none"


@rule(BRANCHES)
def charge_foreign(view: View, now: datetime) -> Literal["listed", "none", "unknown"]:
    """Whether some of what is paid every month is paid abroad, by the person's own list."""
    names = monthly_of(view)
    if not names:
        return "unknown"
    return "listed" if any(map(is_foreign, names)) else "none"


@rule(BRANCHES)
def charge_details(view: View, now: datetime) -> Literal["ask", "asked"]:
    """Whether the details of a promise are still to be asked: once, and with a mail that was promised they are asked first."""
    asked = any((one.step, one.item) == ("details", view.item) and one.at <= now for one in view.case.road)
    return "asked" if asked or view.duty("refund_mail") else "ask"


@rule(BRANCHES)
def charge_stage(view: View, now: datetime) -> Literal["letter", "window", "other"]:
    """Where a seller found later helps: a letter still to be sent, a refund not yet asked for, or only to know."""
    if is_open(view, "request"):
        return "letter"
    asked = view.duty("stop") is not None
    return "window" if charge_road(view, now) == "renewal" and not asked else "other"


@rule(BRANCHES)
def charge_told(view: View, now: datetime) -> Literal["yes", "no"]:
    """Whether the rest of the renewal road (stop it, expect the debit) was gone through before."""
    return "yes" if view.duty("stop") else "no"


@rule(BRANCHES)
def charge_request(view: View, now: datetime) -> Literal["letter", "call", "settled"]:
    """How the refund is still to be asked for: by the letter, by telephone, or not any more."""
    if is_open(view, "request"):
        return "letter"
    return "call" if is_open(view, "call_shop") else "settled"


# --- what words need


@rule(ARGUMENTS)
def shop(view: View, now: datetime) -> Value | None:
    """The shop behind the charge, as a fact or as it was typed."""
    return _short(shop_of(view), _LONGEST_SHOP) or None


@rule(ARGUMENTS)
def monthly_list(view: View, now: datetime) -> Value | None:
    """What else is paid with the card every month, as it was typed."""
    return _listed(monthly_of(view))


@rule(ARGUMENTS)
def foreign_list(view: View, now: datetime) -> Value | None:
    """What of it is paid abroad."""
    return _listed(tuple(filter(is_foreign, monthly_of(view))))


def _listed(names: tuple[str, ...]) -> str | None:
    """Typed names in a row, with the comma that goes with their script."""
    comma = ", " if all(name.isascii() for name in names) else "、"
    return _short(comma.join(names), _LONGEST_LIST) or None


def _short(text: str, most: int) -> str:
    """A typed text short enough to be repeated in a bubble."""
    return text if len(text) <= most else text[: most - 1] + "…"


@rule(ARGUMENTS)
def charge_stopped(view: View, now: datetime) -> Value | None:
    """Whether the renewal is known to be stopped: "yes" or "no"."""
    duty = view.duty("stop")
    return "yes" if last_noted(view, "told_stopped") or (duty and duty.state == "done") else "no"


@rule(ARGUMENTS)
def charge_dated(view: View, now: datetime) -> Value | None:
    """By which day a letter names the charge: the day of use, else the day of the debit."""
    return "debit" if view.text("debit_on") and not view.text("charged_on") else "use"


@rule(ARGUMENTS)
def mail_words(view: View, now: datetime) -> Value | None:
    """What to search the mailbox for: the words of the shop's mails, else its names."""
    fact = view.book.get(Merchant, shop_of(view))
    if fact is None:
        return shop(view, now)
    words = fact.mail_words if is_shown(fact, today_of(now)) else ()
    names = words or tuple(dict.fromkeys((fact.name["ja"], fact.name["en"])))
    most = next((count for count in (3, 2) if sum(map(len, names[:count])) <= _LONGEST_SHOP), 1)
    return " / ".join(names[:most])


@rule(ARGUMENTS)
def charge_channel(view: View, now: datetime) -> Value | None:
    """The quickest written way to the seller, else the telephone, "none" when we know no way."""
    fact = merchant_of(view, now)
    known = fact.contact if fact and not fact.between else ()
    return next((channel for channel in _CHANNELS if channel in known), "none")


@rule(ARGUMENTS)
def charge_reported(view: View, now: datetime) -> Value | None:
    """Whether people report that the seller's chat is its quickest way: then it stands first among its ways."""
    fact = merchant_of(view, now)
    return "yes" if fact and fact.contact[:1] == ("chat",) else "no"


@rule(ARGUMENTS)
def form_count(view: View, now: datetime) -> Value | None:
    """How many characters the seller's form takes, as told or as known; 0 when no limit is known."""
    told = view.get("form_limit")
    if told:
        return told
    fact = merchant_of(view, now)
    return fact.form_limit if fact else 0


@rule(ARGUMENTS)
def advice_desk(view: View, now: datetime) -> Value | None:
    """The consumer hotline."""
    return "desks/consumer_188"


@rule(ARGUMENTS)
def report_desk(view: View, now: datetime) -> Value | None:
    """The police advice line."""
    return "desks/police_9110"


@rule(ARGUMENTS)
def charge_numbered(view: View, now: datetime) -> Value | None:
    """Whether the card company gave a reference number: a first letter has none to name."""
    return "yes" if view.text("reference") else "no"
