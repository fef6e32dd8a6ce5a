"""Companies nobody has heard of, imitated in every way: what bears their name is flagged, what is theirs never is."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date

import pytest

from bot.content.library import Library
from bot.core.facts import Book, Service
from bot.understanding import hosts
from bot.understanding.inspection import Inspector

_DOMAINS = (
    "tsubamepay.co.jp",
    "hinodecard.com",
    "norikura.jp",
    "akebono-bank.co.jp",
    "mikazuki.ne.jp",
    "suzumeyasan.net",
)
_WORDS = ("verify", "kakunin", "unlock", "koushin", "refund", "tetsuzuki", "kyc", "mypage", "henkin", "web-login")
_ENDINGS = ("com", "top", "cn", "info", "icu", "net", "shop", "ru", "org", "asia")
_FOREIGN = {"a": "а", "c": "с", "e": "е", "i": "і", "o": "о", "p": "р", "s": "ѕ", "y": "у"}
_ACCENTS = {"a": "á", "e": "ė", "i": "ı", "o": "ö", "u": "ü", "n": "ñ", "c": "ç", "k": "ķ"}
_DIGITS = {"o": "0", "l": "1", "i": "1", "e": "3", "a": "4", "s": "5", "t": "7", "b": "8"}
_PAIRS = {"m": "rn", "w": "vv", "d": "cl"}
SEEDS = range(12)


@pytest.fixture(scope="module")
def unseen() -> Inspector:
    """An inspector that knows the invented companies only."""
    facts = {
        domain.partition(".")[0]: Service(
            id=domain.partition(".")[0],
            kind="services",
            name={"ja": domain, "en": domain},
            source=(f"https://{domain}/",),
            seen=date(2026, 1, 1),
            review=date(2027, 1, 1),
            confidence="high",
            domains=(domain,),
        )
        for domain in _DOMAINS
    }
    return Inspector(Book(kinds={"services": facts}), {})


def exchanged(chance: random.Random, word: str, table: dict[str, str]) -> str:
    """A word with one of its letters as another that looks like it."""
    places = [place for place, letter in enumerate(word) if letter in table]
    if not places:
        return ""
    place = chance.choice(places)
    return f"{word[:place]}{table[word[place]]}{word[place + 1 :]}"


def wire(host: str) -> str:
    return ".".join(
        label if label.isascii() else f"xn--{label.encode('punycode').decode()}" for label in host.split(".")
    )


def misspelled(chance: random.Random, name: str) -> Iterator[str]:
    """A name as a finger or an eye mistakes it."""
    place = chance.randrange(1, len(name) - 1)
    yield name[:place] + name[place + 1 :]
    yield name[:place] + name[place] + name[place:]
    yield name[:place] + "-" + name[place:]
    yield name[:place] + name[place + 1] + name[place] + name[place + 2 :]
    for table in (_FOREIGN, _ACCENTS, _DIGITS, _PAIRS):
        yield exchanged(chance, name, table)


def imitations(chance: random.Random, domain: str) -> Iterator[str]:
    """Addresses that pretend to be of a domain, as they stand in a message."""
    name, _, ending = domain.partition(".")
    word, other = chance.sample(_WORDS, 2)
    far, cheap = (f"{chance.choice(('k3sd9f', 'hjqw2', 'vbnm7'))}.{chance.choice(_ENDINGS)}" for _ in range(2))
    end = chance.choice(_ENDINGS)
    for label in misspelled(chance, name):
        if label and label != name:
            yield f"https://{label}.{ending}/"
            yield f"https://{wire(label)}.{ending}/"
            yield f"https://{wire(f'{label}-{word}')}.{end}/"
    for label in (f"{name}-{word}", f"{word}-{name}", f"{word}-{name}-{other}", f"{name}{word}", f"{word}{name}"):
        yield f"https://{label}.{end}/"
        yield f"hxxps://{label}[.]{end}/"
        yield f"{label}(dot){end}/x"
        yield "".join(chr(ord(sign) + 0xFEE0) for sign in f"https://{label}.{end}/")
        yield f"https://www.google.com/url?q=https%3A%2F%2F{label}.{end}%2F"
    yield from (f"https://{domain}.{far}/", f"https://{domain.replace('.', '-')}.{far}/", f"https://{name}.{cheap}/")
    yield from (f"https://{far}/{domain}/login", f"https://{domain}@{far}/", f"https://{domain}%2Fa@{far}/")
    yield from (f"https:////{domain}.{far}/", f"https:\\\\{domain}.{far}/", f"hxxps[://]{domain}[.]{far}/")
    yield f"https://{domain}.{far}".replace(".", "。")
    yield from (f"https://{domain}/go?url=https://{far}/", f"https://{domain}/amp/s/{far}/a")
    yield from (f"https://{domain}/https://{far}/a", f"http://203.0.113.9/{domain}", f"http://3405803785/{name}")
    yield f"https://{name}-{word}.{chance.choice(('pages.dev', 'web.app', 'duckdns.org'))}/"


@pytest.mark.parametrize("seed", SEEDS)
def test_imitations_of_a_company_nobody_knows_are_flagged(seed: int, unseen: Inspector) -> None:
    chance = random.Random(seed)
    made = [address for domain in _DOMAINS for address in imitations(chance, domain)]
    missed = [text for text in made if unseen.inspect(text).verdict not in ("phishing", "suspicious")]
    assert len(made) > 300
    assert len(missed) <= len(made) * 0.02, missed


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_of_their_own_is_called_an_imitation(seed: int, unseen: Inspector) -> None:
    chance = random.Random(seed)
    for domain in _DOMAINS:
        left = chance.choice(("", "www.", "login.", "mail.", "kakunin.", "verify-web."))
        path = chance.choice(
            ("", "/login", "/mypage?next=/a", f"/r?url=https%3A%2F%2Fwww.{domain}%2Fa", f"/https://{domain}/")
        )
        assert unseen.inspect(f"https://{left}{domain}{path}").verdict == "official_address", (left, domain, path)


@pytest.mark.parametrize(
    "host",
    [
        "tsubame-dental.jp",
        "hinode-kensetsu.co.jp",
        "norimaki-sushi.com",
        "akebono.co.jp",
        "mikazuki-dori.jp",
        "suzume-no-gakko.com",
        "corner-cafe.jp",
        "clover-clinic.com",
        "modern-interior.com",
        "hosho-clean.jp",
        "kaiin-seikyu.co.jp",
    ],
)
def test_a_host_of_somebody_else_is_no_imitation(host: str, unseen: Inspector, library: Library) -> None:
    assert unseen.inspect(f"https://{host}/").verdict == "unknown"
    assert library.inspector.inspect(f"https://{host}/").verdict == "unknown"


def test_digits_are_read_as_the_letters_they_look_like() -> None:
    assert "ebot" in hosts.faces("38o7")
    assert "icloud" in hosts.faces("icloucl")


@pytest.mark.parametrize("host", ["onl.sc", "reurl.cc", "tiny.one", "surl.li"])
def test_a_shortened_address_hides_where_it_leads(host: str, library: Library) -> None:
    assert library.inspector.inspect(f"https://{host}/3aB9x").verdict == "suspicious"
