"""The class of a mail from its signs: for routing and tests, never a word to a person; and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass

from bot.understanding import hosts
from bot.understanding.host_lists import WELL_KNOWN
from bot.understanding.lookalikes import is_easy
from bot.understanding.signs import Inspection, Link, Sign, Verdict

_SENSITIVE = frozenset({"password", "card", "code", "identity", "money", "gift_card", "install"})
_TRICKS = frozenset({"lookalike", "sender_lookalike", "at_sign", "odd_link", "shows_other"})
_ODD = frozenset({
    "short_link", "number_link", "dressed", "forwards", "foreign_letters", "hidden_letters", "reply_elsewhere", "sender_unproven",
})  # fmt: skip
_UNLISTED = frozenset({"link_unlisted", "sender_unlisted", "sender_free"})
_PRESSING = frozenset({"deadline", "threat", "reward", "secrecy", "parcel"})
_CALLS_FOR = frozenset({"threat", "charge", "deadline", "reward"})
"""What a telephone call is asked for with, where no honest company would."""


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


@dataclass(frozen=True, slots=True)
class _Mail:
    """What was read of a mail: the codes of its signs, what it asks for and presses with, its web links, who sent it."""

    brand: str
    codes: set[str]
    asks: set[str]
    presses: set[str]
    web: list[Link]
    sender: Link | None

    @property
    def pressing(self) -> bool:
        return bool(self.presses & _PRESSING)

    @property
    def wants(self) -> bool:
        return bool(self.asks & _SENSITIVE)

    @property
    def unlisted(self) -> bool:
        return bool(self.codes & _UNLISTED)

    @property
    def all_theirs(self) -> bool:
        """Whether every link leads to a known company."""
        return bool(self.web) and all(link.owners for link in self.web)

    @property
    def sender_theirs(self) -> bool:
        return self.sender is not None and bool(self.sender.owners)


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
    web = [link for link in links if link.address.kind == "web"]
    mail = _Mail(brand, {sign.code for sign in signs}, asks, presses, web, sender)
    if _imitates(mail, contradicts=contradicts):
        return "phishing"
    if _is_doubtful(mail, lures=lures):
        return "suspicious"
    return "official_address" if mail.all_theirs and (sender is None or sender.owners) else "unknown"


def _imitates(mail: _Mail, *, contradicts: bool) -> bool:
    """Whether it bears marks of imitation, or wants under a name what that name never asks for or not from there."""
    if (
        mail.codes & _TRICKS
        or ("gift_card" in mail.asks and (mail.pressing or "reply" in mail.asks))
        or ("bank_change" in mail.presses and ("money" in mail.asks or mail.pressing))
    ):
        return True
    if mail.codes & _ODD and (mail.pressing or mail.wants or "login" in mail.asks):
        return True
    if mail.all_theirs:
        return False
    if contradicts or (mail.unlisted and (mail.wants or mail.pressing or ("charge" in mail.presses and mail.asks))):
        return True
    if "call" in mail.asks and mail.presses & _CALLS_FOR and not mail.sender_theirs:
        return True
    return not mail.brand and bool(mail.web) and mail.wants and mail.pressing


def _is_doubtful(mail: _Mail, *, lures: bool) -> bool:
    """Whether it presses, wants or leads as a mail should not of which nothing is known for sure."""
    codes, asks, presses = mail.codes, mail.asks, mail.presses
    asking = bool(asks) or mail.pressing
    if "unseen_link" in codes and (mail.wants or mail.pressing or "no_name" in codes or "login" in asks):
        return True
    if codes & _ODD or (mail.unlisted and asks) or ("bears_name" in codes and asking):
        return True
    theirs = mail.all_theirs or (not mail.web and mail.sender_theirs)
    if mail.brand and not theirs and "call" in asks and "private_phone" in presses:
        return True
    if not theirs and _lures(asks, presses, linked=bool(mail.web), pressing=mail.pressing):
        return True
    if "link_unlisted" in codes and not any(link.owners for link in mail.web):
        return True
    if lures and not theirs and not _at_home(mail.web, mail.sender):
        return True
    if (mail.pressing or "install" in asks) and any(map(_is_anybodys, mail.web)):
        return True
    if not mail.web and "call" in asks and "deadline" in presses and presses & {"charge", "untraceable"}:
        return True
    demands = (mail.wants and mail.pressing) or ("secrecy" in presses and bool(asks)) or "odd_file" in presses
    return demands and not mail.all_theirs


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
