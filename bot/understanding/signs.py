"""The signs of a mail as data, and those that an address shows by itself."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from bot.understanding import hosts
from bot.understanding.host_lists import SHORTENERS, is_anyones
from bot.understanding.links import Address
from bot.understanding.lookalike_words import is_dressed
from bot.understanding.lookalikes import Imitated, is_easy
from bot.understanding.mail_words import NAMED, NOBODY

Verdict = Literal["phishing", "suspicious", "unknown", "official_address"]
_HIDDEN_LINK = re.compile(
    r"[\[【(「][^\]】)」\n]{0,25}(?:確認|ログイン|手続|こちら|今すぐ|クリック|サイト|更新|受け取|キャンセル|click"
    r"|verify|log ?in|confirm|here)[^\[\]\n]{0,15}[\]】)」]"
)


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing that stands out: a code, and what it is about (a host, a company's "kind/id", a domain)."""

    code: str
    about: str = ""
    of: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """An address in the mail: whose it is ("kind/id", "" for nobody known), or whom it imitates.

    `known` when its host is a company's, though what stands there need not be.
    """

    address: Address
    owners: tuple[str, ...] = ()
    imitates: Imitated | None = None
    known: bool = False


@dataclass(frozen=True, slots=True)
class Inspection:
    """What can be said of a mail without opening anything. `verdict` is for routing and tests, never shown."""

    verdict: Verdict
    brand: str = ""
    links: tuple[Link, ...] = ()
    signs: tuple[Sign, ...] = ()
    advice: tuple[str, ...] = ()
    asks: frozenset[str] = field(default_factory=frozenset)


def is_odd(link: Link) -> bool:
    return link.address.registrable in SHORTENERS or bool(hosts.address(link.address.host))


def link_signs(link: Link) -> Iterable[Sign]:
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
    if is_anyones(one.host, one.path):
        yield Sign("anyones_page", one.host)
    if one.forwards and link.known and not link.imitates:
        yield Sign("forwards", one.host, one.forwards)
    if one.shown:
        yield Sign("shows_other", one.host, one.shown)
    if not link.owners and link.imitates is None and one.kind == "web" and _is_dressed(one):
        yield Sign("dressed", one.host)
    if hosts.is_mixed(one.host) and link.imitates is None:
        yield Sign("foreign_letters", hosts.readable(one.host))
    if link.owners and one.kind == "web":
        yield Sign("official_link", one.registrable, link.owners[0])


def _is_dressed(one: Address) -> bool:
    """Whether a host under another ending is dressed as a Japanese one, or is made of luring words only."""
    ending = hosts.suffix(one.host)
    if not ending or ending == "jp" or ending.endswith(".jp"):
        return False
    return is_dressed(one.host.removesuffix(f".{ending}"), easy=is_easy(ending))


def form_signs(words: str, links: Iterable[Link]) -> Iterable[Sign]:
    if not list(links) and _HIDDEN_LINK.search(words):
        yield Sign("unseen_link")
    if NOBODY.search(words) and not NAMED.search(words):
        yield Sign("no_name")
