"""The class of a mail from its signs: for routing and tests, never a word to a person; and what follows from it."""

from __future__ import annotations

from bot.understanding import hosts
from bot.understanding.host_lists import WELL_KNOWN
from bot.understanding.lookalikes import is_easy
from bot.understanding.signs import Inspection, Link, Sign, Verdict

_SENSITIVE = frozenset({"password", "card", "code", "identity", "money", "gift_card", "install"})
_TRICKS = frozenset({"lookalike", "sender_lookalike", "at_sign", "odd_link", "shows_other"})
_ODD = frozenset(
    {
        "short_link",
        "number_link",
        "dressed",
        "forwards",
        "foreign_letters",
        "hidden_letters",
        "reply_elsewhere",
        "sender_unproven",
    }
)


def judge_address(brand: str, links: tuple[Link, ...], signs: list[Sign]) -> Inspection:
    codes = {sign.code for sign in signs}
    verdict: Verdict = "unknown"
    if codes & (_TRICKS | {"lookalike_mail"}):
        verdict = "phishing"
    elif codes & (_ODD | {"anyones_page"}) or any(link.imitates is not None and link.imitates.likely for link in links):
        verdict = "suspicious"
    elif links and all(link.owners for link in links):
        verdict = "official_address"
    return Inspection(verdict, brand, links, tuple(dict.fromkeys(signs)), advice(verdict, False, set()))


def judge(
    brand: str,
    links: tuple[Link, ...],
    sender: Link | None,
    signs: list[Sign],
    asks: set[str],
    presses: set[str],
    *,
    contradicts: bool,
    lures: bool,
) -> Verdict:
    """The class of a mail: what imitates or contradicts, what only presses or speaks as lures do, what nothing is known about."""
    codes = {sign.code for sign in signs}
    web = [link for link in links if link.address.kind == "web"]
    pressing = bool(presses & {"deadline", "threat", "reward", "secrecy", "parcel"})
    unlisted = bool(codes & {"link_unlisted", "sender_unlisted", "sender_free"})
    wants = bool(asks & _SENSITIVE)
    all_theirs = bool(web) and all(link.owners for link in web)
    if (
        codes & _TRICKS
        or ("gift_card" in asks and (pressing or "reply" in asks))
        or ("bank_change" in presses and (asks & {"money"} or pressing))
    ):
        return "phishing"
    if contradicts and not all_theirs:
        return "phishing"
    if unlisted and not all_theirs and (wants or pressing or ("charge" in presses and asks)):
        return "phishing"
    if (
        (not web or not all_theirs)
        and "call" in asks
        and presses & {"threat", "charge", "deadline", "reward"}
        and not (sender and sender.owners)
    ):
        return "phishing"
    if codes & _ODD and (pressing or wants or asks & {"login"}):
        return "phishing"
    if not brand and web and not all_theirs and wants and pressing:
        return "phishing"
    if "unseen_link" in codes and (wants or pressing or "no_name" in codes or asks & {"login"}):
        return "suspicious"
    if codes & _ODD or (unlisted and asks) or ("bears_name" in codes and (asks or pressing)):
        return "suspicious"
    theirs = all_theirs or (not web and sender is not None and bool(sender.owners))
    if not theirs and _lures(asks, presses, linked=bool(web), pressing=pressing):
        return "suspicious"
    if "link_unlisted" in codes and not any(link.owners for link in web):
        return "suspicious"
    if lures and not theirs and not _at_home(web, sender):
        return "suspicious"
    if (pressing or "install" in asks) and any(map(_is_anybodys, web)):
        return "suspicious"
    if not web and "call" in asks and "deadline" in presses and presses & {"charge", "untraceable"}:
        return "suspicious"
    if not all_theirs and ((wants and pressing) or ("secrecy" in presses and asks) or "odd_file" in presses):
        return "suspicious"
    return "official_address" if all_theirs and (sender is None or sender.owners) else "unknown"


def _at_home(web: list[Link], sender: Link | None) -> bool:
    """Whether all that it leads to, or without links its sender, is a house known well enough not to doubt its words."""
    hosts_of = [link.address for link in web] or ([sender.address] if sender else [])
    return bool(hosts_of) and all(one.registrable in WELL_KNOWN for one in hosts_of)


def _is_anybodys(link: Link) -> bool:
    """Whether it leads to a name that anybody gets in a minute."""
    return not link.owners and is_easy(hosts.suffix(link.address.host))


def _lures(asks: set[str], presses: set[str], *, linked: bool, pressing: bool) -> bool:
    """Whether it wants what no honest stranger wants, whoever it says it is."""
    if "gift_card" in asks or (asks & {"messenger", "identity"} and "reward" in presses and not linked):
        return True
    if (
        "hand_over" in asks
        or ("messenger" in asks and pressing)
        or ("scan" in asks and (pressing or asks & {"login", "reply"}))
    ):
        return True
    if "private_phone" in presses and (pressing or asks & _SENSITIVE):
        return True
    if not linked and ("code" in asks or ("new_number" in presses and "favour" in presses)):
        return True
    if "remote" in asks or ("bank_change" in presses and asks) or ("secrecy" in presses and "money" in asks):
        return True
    if presses & {"untraceable", "new_number", "reward", "parcel"} and "money" in asks:
        return True
    return "cash_machine" in presses and ("call" in asks or pressing)


def advice(verdict: Verdict, changed: bool, asks: set[str]) -> tuple[str, ...]:
    """What follows from it: the class of answer first, the front door always, and the case of a real warning."""
    heads = {
        "phishing": "contradicts",
        "suspicious": "cannot_confirm",
        "unknown": "cannot_confirm",
        "official_address": "belongs",
    }
    found = [heads[verdict], "front_door"]
    if changed:
        found.append("check_change")
    if "code" in asks:
        found.append("code_secret")
    return tuple(found)
