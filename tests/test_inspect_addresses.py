"""Addresses: what imitates a company is seen, what belongs to one never is, and the rest stays unknown."""

from __future__ import annotations

import random

import pytest

from bot.content.library import Library
from bot.understanding import hosts
from bot.understanding.inspection import domains_of

_HOMOGLYPHS = {"a": "а", "c": "с", "e": "е", "i": "і", "o": "о", "p": "р", "s": "ѕ", "y": "у"}
_DIGITS = {"o": "0", "l": "1", "i": "1", "e": "3", "s": "5"}


def labels(library: Library) -> list[tuple[str, str]]:
    """Name and ending of every official domain whose name is long enough to be imitated for sure."""
    facts = library.book.kinds["services"].values()
    found = {domain for fact in facts for domain in domains_of(fact) if hosts.registrable(domain) == domain}
    parts = (domain.partition(".") for domain in sorted(found))
    return [(label, ending) for label, _, ending in parts if len(label) > 4]


def swapped(label: str, table: dict[str, str]) -> str:
    """The name with its first replaceable letter exchanged, "" for none."""
    place = next((index for index, letter in enumerate(label) if letter in table), None)
    return "" if place is None else label[:place] + table[label[place]] + label[place + 1 :]


def imitations(label: str, ending: str) -> list[str]:
    """Ways to write another address that looks like this one."""
    middle = len(label) // 2
    made = [
        f"www.{label}.{ending}.k3sd9f.com",
        f"{label}-{ending.replace('.', '-')}.q8f2.cn",
        f"{label}.k3sd9f.top",
        f"{label}-login.com",
        f"secure-{label}.net",
        f"{label}.xyz",
        f"{label}-support.info",
        f"{label[:middle]}{label[middle + 1 :]}.{ending}",
        f"{label[:middle]}{label[middle]}{label[middle:]}.{ending}",
    ]
    made += [f"{word}.{ending}" for word in (swapped(label, _HOMOGLYPHS), swapped(label, _DIGITS)) if word]
    return made


def test_nearly_every_imitation_is_seen(library: Library) -> None:
    made = [host for label, ending in labels(library) for host in imitations(label, ending)]
    made = [host for host in made if not library.inspector.official.owners(host)]
    missed = [host for host in made if library.inspector.inspect(f"https://{host}/a").verdict != "phishing"]
    assert len(made) > 500
    assert len(missed) <= len(made) * 0.02, missed


def test_no_address_of_a_company_is_called_an_imitation(library: Library) -> None:
    chance = random.Random(7)
    for facts in library.book.kinds.values():
        for fact in facts.values():
            for domain in domains_of(fact):
                for host in (domain, f"www.{domain}", f"{chance.choice(['mail', 'login', 'my', 'info'])}.{domain}"):
                    found = library.inspector.inspect(f"https://{host}/login?x=1")
                    assert found.verdict == "official_address", host


@pytest.mark.parametrize(
    "host",
    [
        "www.yodobashi.com",
        "mitsui.com",
        "money.com",
        "rakuten.net",
        "amazon.de",
        "yahoo.com",
        "sony.co.jp",
        "pineapple.com",
        "deadline.com",
        "paypay-bank.co.jp",
        "docomo-cs.co.jp",
        "mizuho-fg.co.jp",
        "www.city.yokohama.lg.jp",
        "jal-card.co.jp",
        "analog.com",
        "linear.app",
        "github.com",
        "note.com",
        "www.jaccs.co.jp",
        "nomuraholdings.com",
        "aeonmall.com",
        "normal.com",
    ],
)
def test_an_address_that_is_only_not_listed_stays_unknown(host: str, library: Library) -> None:
    assert library.inspector.inspect(f"https://{host}/").verdict == "unknown"


@pytest.mark.parametrize(
    "text",
    [
        "hxxps://www[.]amazon[.]co[.]jp[.]evil-shop[.]xyz/a",
        "ｈｔｔｐｓ：／／ａｍａｚｏｎ－ｌｏｇｉｎ．ｘｙｚ",
        "https://amazon.co.jp@203.0.113.7/login",
        "https://xn--pypal-4ve.com/",
        "https://раураl.com/",
        "https://example.com/www.amazon.co.jp/signin",
        "https://amazon-\nlogin.xyz/a",
        "https://ama\u200bzon-login.xyz/a",
        "data:text/html;base64,PGI+",
        '<a href="https://k3sd9f.top/">https://www.amazon.co.jp/</a>',
    ],
)
def test_an_imitation_is_seen_however_it_is_written(text: str, library: Library) -> None:
    assert library.inspector.inspect(text).verdict == "phishing"


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("http://3405803783/", "number_link"),
        ("http://0xcb007107/", "number_link"),
        ("http://0313.0.0x71.7/", "number_link"),
        ("https://bit.ly/3abc", "short_link"),
        ("https://www.google.com/url?q=https%3A%2F%2Fk3sd9f.top%2Fa", "forwards"),
    ],
)
def test_a_link_that_hides_where_it_goes_is_suspicious(text: str, sign: str, library: Library) -> None:
    found = library.inspector.inspect(text)
    assert found.verdict == "suspicious"
    assert sign in {one.code for one in found.signs}


def test_a_number_is_read_as_browsers_read_it() -> None:
    assert {hosts.address(host) for host in ("203.0.113.7", "3405803783", "0xcb.0x0.0x71.0x7", "203.0.28935")} == {
        "203.0.113.7"
    }
    assert not hosts.address("12.34") or hosts.address("12.34") == "12.0.0.34"


@pytest.mark.parametrize(
    "host",
    [
        "mercarixk.com",
        "paypayco.net",
        "docomotw.com",
        "linemetopa.com",
        "line-me.net",
        "saison-tokuyai.com",
        "rakuten.herokuapp.com",
        "example-co-jp.top",
        "myshop.co.jp.cc",
        "verify-account.xyz",
        "jppostex.com",
        "yodobashi-login.com",
    ],
)
def test_a_name_with_something_hung_on_it_is_flagged(host: str, library: Library) -> None:
    assert library.inspector.inspect(f"https://{host}/").verdict in ("phishing", "suspicious")


@pytest.mark.parametrize(
    "host",
    [
        "apple-orchard-farm.jp",
        "line-dance-studio.com",
        "amazonriver-tours.com",
        "saisonflowers.com",
        "nomura-dental.com",
        "onlinecourse.net",
        "office-suzuki.com",
        "kuroneko-books.com",
        "amazonaws.com",
        "line-scdn.net",
        "amzn.asia",
        "rakutenya.jp",
        "window-cleaning.jp",
        "mizuho-town.com",
    ],
)
def test_a_name_that_is_a_word_is_left_alone(host: str, library: Library) -> None:
    assert library.inspector.inspect(f"https://{host}/").verdict == "unknown"


@pytest.mark.parametrize(
    "text",
    [
        "https://sites.google.com/view/minato-card-login",
        "https://docs.google.com/forms/d/e/1/viewform",
        "https://rd.yahoo.co.jp/x/*http://pay-check.icu/",
        "https://login.live.com/login.srf?wreply=https://mail-check.icu/",
        "https:// jcb-card . top/x",
        "h t t p s : / / j c b - c a r d . t o p",
        "https://jcb.co.jp%40card-lock.top/",
        "http://[2001:db8::5]:8443/jcb",
        "https://jabank.net/",
        "https://rakuten-card.com/",
    ],
)
def test_what_only_looks_like_a_companys_address_never_belongs(text: str, library: Library) -> None:
    assert library.inspector.inspect(text).verdict in ("phishing", "suspicious")


@pytest.mark.parametrize(
    "text",
    [
        "https://accounts.google.com/signin?continue=https%3A%2F%2Fwww.youtube.com%2F",
        "https://www.amazon.co.jp/ap/signin?openid.return_to=https%3A%2F%2Fwww.amazon.co.jp%2F",
    ],
)
def test_a_door_that_leads_into_the_same_house_belongs(text: str, library: Library) -> None:
    assert library.inspector.inspect(text).verdict == "official_address"


@pytest.mark.parametrize(
    "text",
    [
        "https://click.mailer.jp/c?u=https%3A%2F%2Fwww.rakuten.co.jp%2F",
        "https://web.archive.org/web/2024/https://www.amazon.co.jp/",
        "https://www.amazon.in/",
        "https://www.apple.com.cn/",
    ],
)
def test_who_passes_on_to_a_company_or_is_it_abroad_is_not_called_false(text: str, library: Library) -> None:
    assert library.inspector.inspect(text).advice[0] == "cannot_confirm"
