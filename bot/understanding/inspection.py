"""A mail, an SMS or an address as signs: whose name it bears, where its links lead, what it wants. Never a judgement
that a person reads; nothing is fetched.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache

from bot.core.facts import Book, Fact, Service
from bot.understanding import hosts
from bot.understanding.host_lists import FREE_MAIL, SHARED, is_anyones
from bot.understanding.links import Address, mail_host, opened
from bot.understanding.lookalikes import Imitated, Official
from bot.understanding.mail_changes import tells_change
from bot.understanding.mail_sense import lure_score
from bot.understanding.mail_words import CALLED, CODE_ONLY, read_words
from bot.understanding.names import Names
from bot.understanding.pasted import Pasted
from bot.understanding.signs import Inspection, Link, Sign, form_signs, is_odd, link_signs
from bot.understanding.verdicts import advice, judge, judge_address

_MOST_WORDS = 2500
"""Letters whose words are read: who wants something says so before."""
_CUT_LINE = re.compile(r"(?<=[ぁ-んァ-ヶー一-龠])\n(?=[りまうたてのがをにはでとるすくれさしけめえっんょゅ])")
"""Where the edge of a screen cut a sentence: no line of its own begins with such a letter."""
_NEVER_ASKS = {
    "ask_password": "password", "ask_card": "card", "ask_code": "code", "ask_identity": "identity", "ask_gift_card": "gift_card",
}  # fmt: skip
_PARCEL = re.compile(r"不在|持ち帰|お届け|配達|お荷物|配送|parcel|package|deliver")
_DEMAND = re.compile(r"未納|未払|滞納|差し?押|納付|督促|還付|unpaid|seiz|overdue")
_WITHDRAWAL = re.compile(r"自動(?:退会|解約)|退会(?:予告|処理|となり)|解約予定|automatic(?:ally)? (?:withdraw|cancel)")
_CARRIED = re.compile(
    r"[^\s、。]{2,12}(?:で|にて)(?:お届け|発送|配送|お送り|お支払い?(?:済|い?ただ))"
    r"|\b(?:shipped|sent|delivered|paid) (?:with|by|via)\b.{0,20}"
)
"""By whom it is brought or paid is not in whose name a mail is written."""
_MUCH = 0.3
"""How much a mail must speak as lures do that has neither a link nor a number and asks for nothing."""
_TRADE = re.compile(r"取引目的|規制の?解除|利用目的の?確認")


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
        pasted, addresses, text = opened(raw)
        links = tuple(self._link(one) for one in addresses)
        sender = self._sender(pasted)
        words = unicodedata.normalize("NFKC", f"{pasted.headers.get('subject', '')}\n{text}").casefold()[:_MOST_WORDS]
        words = _CUT_LINE.sub("", words)
        only_address = not re.search(r"\w{3}", re.sub(r"https?|www", "", words)) and not pasted.headers
        brand = self._brand(pasted, words, links, sender)
        signs = list(self._address_signs(pasted, links, sender))
        if only_address:
            return judge_address(brand, links, signs)
        asks, presses = read_words(words)
        if CODE_ONLY.search(words) and not links and "odd_file" not in presses:
            return Inspection(
                "unknown",
                brand,
                links,
                (*signs, Sign("one_time_code")),
                ("cannot_confirm", "front_door", "code_secret"),
                frozenset(asks),
            )
        signs += self._brand_signs(brand, links, sender, pasted)
        never = list(self._never(brand, asks, words, links))
        signs += never
        signs += [Sign(f"asks_{name}") for name in sorted(asks)] + [Sign(name) for name in sorted(presses)]
        forms = list(form_signs(words, links))
        signs += forms
        hooks = bool(links or asks - {"login"} or forms or CALLED.search(words))
        lures = lure_score(pasted, words, asks, presses, addresses) > (0 if hooks else _MUCH)
        changed = tells_change(words)
        quiet = changed and not links and not CALLED.search(words)
        verdict = judge(
            brand,
            links,
            sender,
            signs,
            asks - {"call"} if quiet else asks,
            presses,
            contradicts=bool(never),
            lures=lures,
        )
        signs += [Sign("wording")] if lures and verdict in ("phishing", "suspicious") else []
        return Inspection(
            verdict,
            brand,
            links,
            tuple(dict.fromkeys(signs)),
            advice(verdict, changed, asks),
            frozenset(asks),
        )

    def _link(self, one: Address) -> Link:
        if one.kind == "odd":
            return Link(one)
        owners = self.official.owners(one.host)
        if owners and set(owners) & set(self.official.owners(one.forwards)):
            one = replace(one, forwards="")  # from one door of the house to another
        if is_anyones(one.host, one.path):
            return Link(one, known=bool(owners))
        if owners:
            return Link(one, owners, known=True)
        imitates = self.official.imitated(one.host, one.path)
        if one.hides and imitates is None and (whose := self.official.owners(one.hides.partition(":")[0].casefold())):
            imitates = Imitated(whose[0], one.hides, "left_of", sure=True)
        if one.forwards and imitates is None and not self.official.owners(one.forwards):
            imitates = self.official.imitated(one.forwards)
        return Link(one, (), imitates, known=one.registrable in SHARED)

    def _sender(self, pasted: Pasted) -> Link | None:
        host = mail_host(pasted.headers.get("from", "")) or mail_host(pasted.headers.get("return-path", ""))
        return self._link(Address("mail", host, hosts.registrable(host))) if host else None

    def _brand(self, pasted: Pasted, words: str, links: Iterable[Link], sender: Link | None) -> str:
        """The company whose name it bears: in the sender's name and subject, else the one named in the text."""
        heads = [
            re.sub(r"<[^>]*>", " ", pasted.headers.get("from", "")),
            pasted.headers.get("subject", ""),
            _CARRIED.sub(" ", words[:1200]),
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
            yield from link_signs(link)
        if sender is not None and sender.imitates is not None and sender.imitates.sure:
            yield Sign("sender_lookalike", sender.address.host, sender.imitates.domain)
        if posed := self._posed(pasted.headers.get("from", ""), sender):
            yield posed
        reply = mail_host(pasted.headers.get("reply-to", ""))
        if sender is not None and reply and hosts.registrable(reply) != sender.address.registrable:
            yield Sign("reply_elsewhere", reply)
        tested = f"{pasted.headers.get('authentication-results', '')} spf={pasted.headers.get('received-spf', '')}"
        if re.search(r"\b(?:spf|dkim|dmarc)=(?:fail|softfail|permerror)", tested.casefold()):
            yield Sign("sender_unproven")
        if pasted.hidden:
            yield Sign("hidden_letters")

    def _posed(self, written: str, sender: Link | None) -> Sign | None:
        """A company's address in the place of the sender's name, when the mail comes from another."""
        shown = mail_host(re.sub(r"<[^<>]*>\s*$", "", written)) if "<" in written else ""
        whose = self.official.owners(shown) if shown else ()
        if sender is None or not whose or set(whose) & set(sender.owners):
            return None
        return Sign("sender_lookalike", sender.address.host, whose[0])

    def _brand_signs(self, brand: str, links: Iterable[Link], sender: Link | None, pasted: Pasted) -> Iterable[Sign]:
        """How the links and the sender stand to the company that is named."""
        fact = self._book.find(brand)
        if fact is None or not domains_of(fact):
            return
        for link in links:
            if link.address.kind == "web" and not link.owners and link.imitates is None and not is_odd(link):
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
        leads_away = any(link.address.kind == "web" and not link.owners for link in links)
        wants = {
            "demand": bool(_DEMAND.search(words)) and (leads_away or bool(asks - {"login"})),
            "withdrawal": bool(_WITHDRAWAL.search(words)) and any(link.address.kind == "web" for link in links),
            "trade_check": bool(_TRADE.search(words)),
            "parcel_sms": bool(_PARCEL.search(words)) and leads_away,
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
