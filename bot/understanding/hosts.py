"""Host names: the part that somebody registered, what a host looks like to a hurried eye, numbers instead of names.

Knows no company. The public suffix list ships with its library; nothing is fetched.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address

import idna
from publicsuffixlist import PublicSuffixList

_GROUPS = {
    "a": "аɑαàáâãäåāăąạảấầậ@", "b": "вьЬƅɓ", "c": "сϲçćčⅽ", "d": "ԁďđɗⅾ", "e": "еéèêëēėęěєɘҽ", "f": "ƒẝ", "g": "ɡģğġց",
    "h": "һհħ", "i": "іíìîïīįıιɩ", "j": "јʝ", "k": "кκķ", "l": "ӏⅼłļľǀ|", "m": "мṃⅿ", "n": "пńñňņηոɴ", "o": "оοօòóôõöøōőọỏσө",
    "p": "рρþ", "q": "ԛգ", "r": "ŕřгʀ", "s": "ѕśšşșꜱ", "t": "тτţťț", "u": "υùúûüūůűųύս", "v": "νѵⅴ", "w": "ѡωԝŵ", "x": "хχⅹ",
    "y": "уýÿγў", "z": "žźżᴢ",
}  # fmt: skip
_ALIKE = {ord(odd): letter for letter, odds in _GROUPS.items() for odd in odds}
_DIGITS = str.maketrans("01345789", "oieastbg")
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("nn", "m"), ("ii", "n"))


@lru_cache(maxsize=1)
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList(accept_unknown=False)


@lru_cache(maxsize=4096)
def registrable(host: str) -> str:
    """The part of a host that somebody registered ("www.a.co.jp" is of "a.co.jp"); the host itself for numbers."""
    if address(host):
        return host
    return _suffixes().privatesuffix(host) or ".".join(host.split(".")[-2:])


def suffix(host: str) -> str:
    """The public suffix under which it was registered, such as "co.jp"."""
    return registrable(host).partition(".")[2]


def is_known(host: str) -> bool:
    """Whether a name ends in something the world's name servers know, and has a name before it."""
    return _suffixes().privatesuffix(host) is not None


def readable(host: str) -> str:
    """A host in the letters people see: punycode decoded where it can be."""
    labels = []
    for label in host.split("."):
        if label.startswith("xn--"):
            with suppress(idna.IDNAError, UnicodeError, ValueError):
                label = idna.decode(label)
        labels.append(label)
    return ".".join(labels)


def skeleton(text: str) -> str:
    """What a word looks like to a hurried eye: foreign letters and digits as the Latin ones they resemble."""
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_ALIKE)
    plain = unicodedata.normalize("NFD", plain)
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def faces(word: str) -> set[str]:
    """A word and what it is mistaken for: digits for letters, "rn" for "m"."""
    base = skeleton(word)
    found = {base, base.translate(_DIGITS), base.replace("1", "l").translate(_DIGITS), base.replace("0", "o")}
    found |= {one.replace(pair, letter) for one in tuple(found) for pair, letter in _PAIRS}
    return found | {
        f"{base[: at.start()]}{letter}{base[at.end() :]}" for pair, letter in _PAIRS for at in re.finditer(pair, base)
    }


def is_mixed(host: str) -> bool:
    """Whether letters of other scripts stand in for Latin ones."""
    shown = readable(host)
    return any(ord(letter) in _ALIKE for letter in shown)


def address(host: str) -> str:
    """The number a host is, however it is written (decimal, hexadecimal, octal, IPv6); "" for a name."""
    if host.startswith("["):
        try:
            return str(IPv6Address(host.strip("[]")))
        except ValueError:
            return ""
    parts = host.rstrip(".").split(".")
    if not 1 <= len(parts) <= 4 or not all(re.fullmatch(r"0x[0-9a-f]+|\d+", part) for part in parts):
        return ""
    try:
        numbers = [
            int(part, 16) if part.startswith("0x") else int(part, 8 if part[0] == "0" and part != "0" else 10)
            for part in parts
        ]
    except ValueError:
        return ""
    *heads, last = numbers
    if any(number > 255 for number in heads) or last >= 256 ** (5 - len(parts)) or (len(parts) == 1 and last < 2**24):
        return ""
    value = last
    for place, number in enumerate(heads):
        value += number << (8 * (3 - place))
    return str(IPv4Address(value))


def in_path(path: str) -> Iterable[str]:
    """The steps of a path that are domains; a whole address in it ("/https://...") only tells where a link leads on to."""
    whole = re.sub(r"(?:\bhttps?:/{1,2}|/s/)[^/]*", "/", path.casefold()[:300].partition("?")[0])
    return whole.split("/")


def in_query(path: str) -> Iterable[str]:
    """The domains in the question of an address: "?u=www.amazon.co.jp"."""
    return re.findall(
        r"(?:(?<=[=/.])|(?<=%2f))((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24})(?![a-z0-9-])",
        path.casefold()[:300].partition("?")[2],
    )
