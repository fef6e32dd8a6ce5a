"""How a mail speaks, for what was learned of lures: its words, what they ask for and press with, where its links stand.

Knows no company: that a name and an address do not belong together is told by `inspection`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Set

from bot.understanding import hosts
from bot.understanding.host_lists import FREE_MAIL, HOSTING, SHORTENERS, WELL_KNOWN
from bot.understanding.learned import text_features, weigh
from bot.understanding.links import Address, mail_host, opened
from bot.understanding.lookalike_words import is_lure
from bot.understanding.lookalikes import is_easy
from bot.understanding.mail_words import read_words
from bot.understanding.pasted import Pasted

_MOST_HOSTS = 6
_RESERVED = ("example", "test", "invalid")
"""Endings that stand for a name in examples: they say nothing of the host."""


def lure_score(pasted: Pasted, words: str, asks: Set[str], presses: Set[str], addresses: Iterable[Address]) -> float:
    """How much a mail speaks as lures do; above 0 means rather yes."""
    return weigh("mails", _features(pasted, words, asks, presses, addresses))["lure"]


def mail_features(raw: str) -> set[str]:
    """What a mail is looked at for when its kind is learned."""
    pasted, addresses, text = opened(raw)
    words = unicodedata.normalize("NFKC", f"{pasted.headers.get('subject', '')}\n{text}").casefold()
    return _features(pasted, words, *read_words(words), addresses)


def _features(pasted: Pasted, words: str, asks: Set[str], presses: Set[str], addresses: Iterable[Address]) -> set[str]:
    written = pasted.headers.get("from", "")
    sender = mail_host(written)
    name = re.sub(r"<[^<>]*>|\S+@\S+", " ", written)
    web = [one for one in addresses if one.kind == "web"][:_MOST_HOSTS]
    cues = {f"asks_{one}" for one in asks} | presses | set(_of_hosts(web, sender))
    tokens = {token for host in (*(one.host for one in web), sender) for token in _tokens(host)}
    return text_features(f"{name}\n{words}", cues) | {f"@{token}" for token in tokens}


def _of_hosts(web: list[Address], sender: str) -> Iterator[str]:
    """What can be said of hosts without knowing whose they are."""
    if web:
        yield "web"
    for host in (*(one.host for one in web), sender):
        ending = hosts.suffix(host) if host else ""
        if ending in HOSTING:
            yield "hosting"
        elif is_easy(ending) and ending.rpartition(".")[2] not in _RESERVED:
            yield "easy"
        own = hosts.registrable(host) if host else ""
        if own in WELL_KNOWN:
            yield "well_known"
        if own in SHORTENERS or hosts.address(host):
            yield "odd"
    if hosts.registrable(sender) in FREE_MAIL:
        yield "free_mail"
    if sender and web and all(one.registrable != hosts.registrable(sender) for one in web):
        yield "elsewhere"


def _tokens(host: str) -> Iterator[str]:
    """The words of a host's name that was registered and of what stands before it."""
    left = host.removesuffix(hosts.suffix(host)) if host else ""
    for token in re.split(r"[-._]", left):
        if len(token) > 1 and not token.isdigit():
            yield token
            if is_lure(token):
                yield "lure"
