"""A mail, an SMS or an address as signs: whose name it bears, where its links lead, what it wants. Never a judgement
that a person reads; nothing is fetched.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from bot.core.facts import Book, Fact, Service
from bot.understanding import hosts
from bot.understanding.host_lists import FREE_MAIL, SHORTENERS
from bot.understanding.links import Address, find_addresses, mail_host
from bot.understanding.lookalikes import Imitated, Official
from bot.understanding.mail_words import CHANGED, CODE_ONLY, NAMED, NOBODY, read_words
from bot.understanding.names import Names
from bot.understanding.pasted import Pasted, unwrap

Verdict = Literal["phishing", "suspicious", "unknown", "official_address"]
_MOST_WORDS = 2500
"""Letters whose words are read: who wants something says so before."""
_SENSITIVE = frozenset({"password", "card", "code", "identity", "money", "gift_card", "install"})
_NEVER_ASKS = {
    "ask_password": "password", "ask_card": "card", "ask_code": "code", "ask_identity": "identity", "ask_gift_card": "gift_card",
}  # fmt: skip
_PARCEL = re.compile(r"不在|持ち帰|お届け|配達|お荷物|配送|parcel|package|deliver")
_DEMAND = re.compile(r"未納|未払|滞納|差し?押|納付|督促|還付|unpaid|seiz|overdue")
_WITHDRAWAL = re.compile(r"自動(?:退会|解約)|退会(?:予告|処理|となり)|解約予定|automatic(?:ally)? (?:withdraw|cancel)")
_TRADE = re.compile(r"取引目的|規制の?解除|利用目的の?確認")
_OFFICES = re.compile(r"社長|代表取締役|経理|総務|人事部|上司|\b(?:ceo|cfo|director|accounting)\b")
_HIDDEN_LINK = re.compile(
    r"[\[【(「][^\]】)」\n]{0,25}(?:確認|ログイン|手続|こちら|今すぐ|クリック|サイト|更新|受け取|キャンセル|click|verify|log ?in|confirm|here)[^\[\]\n]{0,15}[\]】)」]"
)


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing that stands out: a code, and what it is about (a host, a company's "kind/id", a domain)."""

    code: str
    about: str = ""
    of: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """An address in the mail: whose it is ("kind/id", "" for nobody known), or whom it imitates."""

    address: Address
    owners: tuple[str, ...] = ()
    imitates: Imitated | None = None


@dataclass(frozen=True, slots=True)
class Inspection:
    """What can be said of a mail without opening anything. `verdict` is for routing and tests, never shown."""

    verdict: Verdict
    brand: str = ""
    links: tuple[Link, ...] = ()
    signs: tuple[Sign, ...] = ()
    advice: tuple[str, ...] = ()
    asks: frozenset[str] = field(default_factory=frozenset)


class Inspector:
    """The official domains and names of the facts, ready to compare with."""

    def __init__(self, book: Book, names: Mapping[str, Names]) -> None:
        self._book = book
        self._names = names
        facts = [fact for kind in book.kinds.values() for fact in kind.values()]
        facts.sort(key=lambda fact: fact.kind != "services")
        domains = [(fact.ref, domain) for fact in facts for domain in domains_of(fact)]
        self.official = Official(domains, list(_latin_names(facts)))

    def inspect(self, raw: str) -> Inspection:
        """The signs of what was pasted."""
        pasted = unwrap(raw)
        addresses, text = find_addresses(pasted)
        links = tuple(self._link(one) for one in addresses)
        sender = self._sender(pasted)
        words = unicodedata.normalize("NFKC", f"{pasted.headers.get('subject', '')}\n{text}").casefold()[:_MOST_WORDS]
        only_address = not re.search(r"\w{3}", re.sub(r"https?|www", "", words)) and not pasted.headers
        brand = self._brand(pasted, words, links, sender)
        signs = list(self._address_signs(pasted, links, sender))
        if only_address:
            return _judged_address(brand, links, signs)
        asks, presses = read_words(words)
        if CODE_ONLY.search(words) and not links:
            return Inspection(
                "unknown", brand, links, (*signs, Sign("one_time_code")), ("code_secret", "front_door"), frozenset(asks)
            )
        signs += self._brand_signs(brand, links, sender, pasted)
        never = list(self._never(brand, asks, words, links))
        signs += never
        signs += [Sign(f"asks_{name}") for name in sorted(asks)] + [Sign(name) for name in sorted(presses)]
        signs += _form_signs(words, links)
        verdict = _verdict(brand, links, sender, signs, asks, presses, bool(never))
        changed = bool(CHANGED.search(words))
        return Inspection(
            verdict, brand, links, tuple(dict.fromkeys(signs)), _advice(verdict, changed, asks), frozenset(asks)
        )

    def _link(self, one: Address) -> Link:
        owners = self.official.owners(one.host) if one.kind != "odd" else ()
        if owners or one.kind == "odd":
            return Link(one, owners)
        imitates = self.official.imitated(one.host, one.path)
        if one.hides and imitates is None and (whose := self.official.owners(one.hides.partition(":")[0].casefold())):
            imitates = Imitated(whose[0], one.hides, "left_of", sure=True)
        return Link(one, (), imitates)

    def _sender(self, pasted: Pasted) -> Link | None:
        host = mail_host(pasted.headers.get("from", "")) or mail_host(pasted.headers.get("return-path", ""))
        return self._link(Address("mail", host, hosts.registrable(host))) if host else None

    def _brand(self, pasted: Pasted, words: str, links: Iterable[Link], sender: Link | None) -> str:
        """The company whose name it bears: in the sender's name and subject, else the one named in the text."""
        heads = [
            re.sub(r"<[^>]*>", " ", pasted.headers.get("from", "")),
            pasted.headers.get("subject", ""),
            words[:1200],
        ]
        for head in heads:
            if found := self._named(head):
                return found
        shown = [link for link in ([sender] if sender else []) + list(links) if link is not None]
        for link in shown:
            if link.imitates is not None:
                return link.imitates.ref
        return next((link.owners[0] for link in shown if link.owners), "")

    def _named(self, text: str) -> str:
        for kind in ("services", "issuers", "merchants", "brands", "desks"):
            names = self._names.get(kind)
            found = [match.ref for match in names.find(text) if not match.hint] if names else []
            if found:
                return found[0]
        return ""

    def _address_signs(self, pasted: Pasted, links: Iterable[Link], sender: Link | None) -> Iterable[Sign]:
        for link in links:
            yield from _link_signs(link)
        if sender is not None and sender.imitates is not None and sender.imitates.sure:
            yield Sign("sender_lookalike", sender.address.host, sender.imitates.domain)
        reply = mail_host(pasted.headers.get("reply-to", ""))
        if sender is not None and reply and hosts.registrable(reply) != sender.address.registrable:
            yield Sign("reply_elsewhere", reply)
        if re.search(
            r"\b(?:spf|dkim|dmarc)=(?:fail|softfail)", pasted.headers.get("authentication-results", "").casefold()
        ):
            yield Sign("sender_unproven")
        if pasted.hidden:
            yield Sign("hidden_letters")

    def _brand_signs(self, brand: str, links: Iterable[Link], sender: Link | None, pasted: Pasted) -> Iterable[Sign]:
        """How the links and the sender stand to the company that is named."""
        fact = self._book.find(brand)
        if fact is None or not domains_of(fact):
            return
        for link in links:
            if link.address.kind == "web" and not link.owners and link.imitates is None and not _is_odd(link):
                yield Sign("link_unlisted", link.address.host, brand)
        if sender is not None and not sender.owners:
            yield Sign(
                "sender_free" if sender.address.registrable in FREE_MAIL else "sender_unlisted",
                sender.address.host,
                brand,
            )

    def _never(self, brand: str, asks: set[str], words: str, links: Iterable[Link]) -> Iterable[Sign]:
        """What contradicts what the company says of itself."""
        fact = self._book.find(brand)
        if not isinstance(fact, Service):
            return
        wants = {
            "demand": bool(_DEMAND.search(words)),
            "withdrawal": bool(_WITHDRAWAL.search(words)) and any(link.address.kind == "web" for link in links),
            "trade_check": bool(_TRADE.search(words)),
            "parcel_sms": bool(_PARCEL.search(words))
            and any(link.address.kind == "web" and not link.owners for link in links),
        }
        for code in fact.never:
            if wants.get(code) or _NEVER_ASKS.get(code) in asks:
                yield Sign(f"never_{code}", brand)


def _latin_names(facts: Iterable[Fact]) -> Iterable[tuple[str, str]]:
    """Single Latin words by which a company with a domain is called."""
    for fact in facts:
        if isinstance(fact, Service) and (own := domains_of(fact)):
            for name in (*fact.aliases, fact.name.get("en", "")):
                word = name.casefold()
                if word.isascii() and word.isalnum() and len(word) > 3:
                    yield word, own[0]


@lru_cache(maxsize=1024)
def _link_domain(link: str) -> str:
    match = re.match(r"https?://([^/:?#]+)", link)
    return hosts.registrable(match[1].casefold()) if match else ""


def domains_of(fact: Fact) -> tuple[str, ...]:
    """The domains of a company: those listed, else the one of its own page."""
    if fact.domains:
        return fact.domains
    return (found,) if fact.kind != "desks" and (found := _link_domain(fact.link)) else ()


def _is_odd(link: Link) -> bool:
    return link.address.registrable in SHORTENERS or bool(hosts.address(link.address.host))


def _link_signs(link: Link) -> Iterable[Sign]:
    one = link.address
    if one.kind == "odd":
        yield Sign("odd_link")
        return
    if link.imitates is not None:
        code = "lookalike" if link.imitates.sure else "bears_name"
        yield Sign(code if one.kind == "web" else f"{code}_mail", one.host, link.imitates.domain)
    if one.hides:
        yield Sign("at_sign", one.host, one.hides[:60])
    if hosts.address(one.host):
        yield Sign("number_link", one.host)
    if one.registrable in SHORTENERS:
        yield Sign("short_link", one.host)
    if one.forwards and not link.imitates:
        yield Sign("forwards", one.host, one.forwards)
    if one.shown:
        yield Sign("shows_other", one.host, one.shown)
    if hosts.is_mixed(one.host) and link.imitates is None:
        yield Sign("foreign_letters", hosts.readable(one.host))
    if link.owners and one.kind == "web":
        yield Sign("official_link", one.registrable, link.owners[0])


def _form_signs(words: str, links: Iterable[Link]) -> Iterable[Sign]:
    if not list(links) and _HIDDEN_LINK.search(words):
        yield Sign("unseen_link")
    if NOBODY.search(words) and not NAMED.search(words):
        yield Sign("no_name")


_TRICKS = frozenset({"lookalike", "sender_lookalike", "at_sign", "odd_link", "shows_other"})
_ODD = frozenset(
    {"short_link", "number_link", "forwards", "foreign_letters", "hidden_letters", "reply_elsewhere", "sender_unproven"}
)


def _judged_address(brand: str, links: tuple[Link, ...], signs: list[Sign]) -> Inspection:
    codes = {sign.code for sign in signs}
    verdict: Verdict = "unknown"
    if codes & (_TRICKS | {"lookalike_mail"}):
        verdict = "phishing"
    elif codes & _ODD:
        verdict = "suspicious"
    elif links and all(link.owners for link in links):
        verdict = "official_address"
    return Inspection(verdict, brand, links, tuple(dict.fromkeys(signs)), _advice(verdict, False, set()))


def _verdict(
    brand: str,
    links: tuple[Link, ...],
    sender: Link | None,
    signs: list[Sign],
    asks: set[str],
    presses: set[str],
    contradicts: bool,
) -> Verdict:
    """The class of a mail: what imitates or contradicts, what only presses, what nothing is known about."""
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
    if codes & _ODD or (unlisted and asks) or ("bears_name" in codes and asks):
        return "suspicious"
    if not all_theirs and ((wants and pressing) or ("secrecy" in presses and asks)):
        return "suspicious"
    return "official_address" if all_theirs and (sender is None or sender.owners) else "unknown"


def _advice(verdict: Verdict, changed: bool, asks: set[str]) -> tuple[str, ...]:
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
