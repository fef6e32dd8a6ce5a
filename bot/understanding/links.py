"""The addresses in a text, however they are written: defanged, full width, broken over lines, without http, as mail.

Knows no company; nothing is fetched.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import unquote

from bot.understanding import hosts
from bot.understanding.once import once
from bot.understanding.pasted import MOST, Pasted, unwrap

MOST_LINKS = 40
_DEFANGED = (
    (re.compile(r"\[://\]|:\[//\]"), "://"),
    (re.compile(r"\[:\]"), ":"),
    (re.compile(r"\bh(?:xx|\*\*|tt|XX)ps?(?=\s?:)", re.IGNORECASE), "https"),
    (re.compile(r"\s?[\[({<](?:\.|dot|ドット|点)[\])}>]\s?", re.IGNORECASE), "."),
    (re.compile(r"(?<=[a-z0-9])\s?[\[(](?:@|at|アット)[\])]\s?(?=[a-z0-9])", re.IGNORECASE), "@"),
)
_BROKEN = re.compile(
    r"(https?://[^\s　]{4,200}(?:[-/.=_&?]\n[ \t]*(?=[a-z0-9%])|\n[ \t]*(?=[-/.][a-z0-9])))", re.IGNORECASE
)
_SPELLED = re.compile(r"(?<![a-z])h ?t ?t ?p ?(s ?)?: ?/ ?/ ?((?:[a-z0-9.-] ){4,250}[a-z0-9/])(?![^\s])", re.IGNORECASE)
"""Every letter by itself, so that no filter sees a link."""
_PUSHED_APART = re.compile(
    r"(?<=[a-z0-9])(?<!\ba)(?<!\b(?:an|is|in|of|by|it|at))(?<!\b(?:the|was|and))(?<!\b(?:with|ends|from))[ 　]\.[ 　]?(?=[a-z0-9])"
    r"|(?<=://)[ \t]+(?=[a-z0-9])",
    re.IGNORECASE,
)
"""Dots with room on both sides, which no sentence has but one that speaks of an ending ("is .cn"), and room after the strokes."""
_SCHEME_BREAK = re.compile(r"(https?)\s?:\s?[/\\](?:\s?[/\\])+\s?", re.IGNORECASE)
"""Browsers take any number of strokes, and backward ones."""
_FULL_STOPS = re.compile(r"https?://[a-z0-9-]+(?:。[a-z0-9-]+)+(?![a-z0-9.-])", re.IGNORECASE)
"""A host whose dots are the full stop of Japanese, which browsers read as dots."""
_SIGNS = re.compile(r"[.:@\[({<]")
"""Without any of these no address stands in a text, however it is written."""
_STOP = r"\s　、。，「」『』【】（）()<>〈〉《》\"'`|｜"
_URL = re.compile(rf"https?://([^{_STOP}/]{{0,100}}@)?([^{_STOP}/?#]{{1,253}})([^{_STOP}]{{0,1500}})", re.IGNORECASE)
_MAIL = re.compile(
    r"(?<![\w.+%-])[\w.+%-]{1,64}@((?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,24})(?![\w-])", re.IGNORECASE
)
_BARE = re.compile(
    rf"(?<![\w@./:%-])((?:[^\W_](?:[\w-]{{0,61}}[^\W_])?\.)+[^\W\d_]{{2,24}})(?![\w@-])(?::\d{{1,5}})?(/[^{_STOP}]{{0,1500}})?",
    re.IGNORECASE,
)
_ODD_SCHEME = re.compile(r"(?<![a-z])(?:data:[a-z]+/[a-z0-9.+-]+[;,]|javascript:|vbscript:)", re.IGNORECASE)
_FILE_ENDINGS = frozenset(
    [
        "pdf",
        "doc",
        "docx",
        "xls",
        "xlsx",
        "ppt",
        "pptx",
        "zip",
        "exe",
        "jpg",
        "jpeg",
        "png",
        "gif",
        "txt",
        "csv",
        "html",
        "htm",
        "php",
        "js",
        "py",
        "md",
        "ics",
        "eml",
    ]
)
_FORWARD = re.compile(
    r"[?&#;](?:(?:url|u|q|to|next|goto|redirect\w*|return\w*|continue|dest\w*|target|link|r|rurl|adurl|ref)="
    r"|[^=&#\s]{1,40}=(?=https?(?::|%3a)))([^&#\s]{4,1000})",
    re.IGNORECASE,
)
_LEADS_ON = re.compile(r"/(?:amp/s/|\*?https?:/{1,2})([a-z0-9.-]{1,253}\.[a-z]{2,24})(?![a-z0-9.-])", re.IGNORECASE)
"""Another address inside the path, as copies for phones and translations have it."""
_WHERE_TO = re.compile(r"((?:https?:)?//)?(?:[^/@\s]{0,100}@)?([^/?#:\s@]{1,253})(?![^/?#:])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Address:
    """One address: the host in ASCII, its registrable part, what was shown for it, and the odd things about it.

    `kind` "mail" is a mail address, "odd" one that is no web address at all (data:, javascript:). `hides` is what stands
    before an "@", `forwards` the host it leads on to, `shown` the host that a HTML link showed instead.
    """

    kind: str
    host: str
    registrable: str
    path: str = ""
    hides: str = ""
    forwards: str = ""
    shown: str = ""


def refang(text: str) -> str:
    """A text in plain letters, with the addresses in it as they were."""
    text = unicodedata.normalize("NFKC", text)[:MOST]  # which may lengthen one letter to eighteen
    if not _SIGNS.search(text):
        return text
    for pattern, plain in _DEFANGED:
        text = pattern.sub(plain, text)
    text = _SPELLED.sub(lambda link: f"http{'s' if link[1] else ''}://{link[2].replace(' ', '')}", text)
    text = _PUSHED_APART.sub(lambda gap: "." if "." in gap[0] else "", _SCHEME_BREAK.sub(r"\1://", text))
    text = _BROKEN.sub(lambda link: "".join(link[1].split()), text)
    return _FULL_STOPS.sub(lambda host: host[0].replace("。", "."), text)


@once
def opened(raw: str) -> tuple[Pasted, tuple[Address, ...], str]:
    """What was pasted, unwrapped, with every address in it and the text without them."""
    pasted = unwrap(raw)
    addresses, text = find_addresses(pasted)
    return pasted, tuple(addresses), text


def find_addresses(pasted: Pasted) -> tuple[list[Address], str]:
    """Every address in what was pasted, each once, and the text without them."""
    found: dict[tuple[str, str, str, str], Address] = {}

    def keep(one: Address | None) -> str:
        if one is not None and len(found) < MOST_LINKS:
            found.setdefault((one.kind, one.host, one.path[:80], one.shown), one)
        return " "

    for shown, target in pasted.anchors:
        if one := _from_target(refang(target), refang(shown)):
            keep(one)
    text = refang(pasted.text)
    if not _SIGNS.search(text):
        return list(found.values()), text
    text = _ODD_SCHEME.sub(lambda match: keep(Address("odd", "", "")) + " ", text)
    text = _URL.sub(lambda match: keep(_web(match[2], match[3], (match[1] or "")[:-1])), text)
    text = _MAIL.sub(lambda match: keep(_mail(match[1])), text)
    text = _BARE.sub(lambda match: keep(_bare(match[1], match[2] or "")) if _bare(match[1], "") else match[0], text)
    return list(found.values()), text


def mail_host(value: str) -> str:
    """The host of the address in a header such as "Amazon <no-reply@amazon.co.jp>"; "" without one."""
    found = _MAIL.findall(refang(value))
    return _ascii(found[-1]) if found else ""


def _from_target(target: str, shown: str) -> Address | None:
    if _ODD_SCHEME.match(target):
        return Address("odd", "", "")
    match = _URL.match(target) or _URL.match(f"http://{target.removeprefix('//')}")
    one = _web(match[2], match[3], (match[1] or "")[:-1]) if match else None
    inner = _URL.search(shown) or _BARE.search(shown)
    if one is None or inner is None:
        return one
    face = _ascii((inner[2] if inner.re is _URL else inner[1]).partition(":")[0])
    differs = hosts.registrable(face) != one.registrable
    return Address(one.kind, one.host, one.registrable, one.path, one.hides, one.forwards, face if differs else "")


def _web(host: str, path: str, before: str) -> Address | None:
    if "%" in host:
        host = unquote(host)
    if "@" in host:
        before, _, host = host.rpartition("@")
    number, bracket, _ = host.partition("]")
    name = f"{number}]" if bracket and host.startswith("[") else host.rstrip(".,:;!?。").partition(":")[0]
    ascii_host = _ascii(name)
    if not ascii_host or ("." not in ascii_host and not hosts.address(ascii_host)):
        return None
    return Address("web", ascii_host, hosts.registrable(ascii_host), path, before, _forwards(path, ascii_host))


def _mail(host: str) -> Address | None:
    name = _ascii(host)
    return Address("mail", name, hosts.registrable(name)) if name else None


def _bare(host: str, path: str) -> Address | None:
    """A host without http: only what ends like one, so that "3.5" and "file.pdf" stay words."""
    name = _ascii(host)
    ending = name.rpartition(".")[2]
    reserved = ending in ("example", "test", "invalid")
    if not name or (ending in _FILE_ENDINGS and not path) or not (hosts.is_known(name) or reserved):
        return None
    if not re.search(r"[a-z]", name):
        return None
    return _web(host, path, "")


def _ascii(host: str) -> str:
    """A host as it goes over the wire: small letters, punycode."""
    host = unicodedata.normalize("NFKC", host).casefold().replace("。", ".").strip(".")
    if host.isascii():
        return host if re.fullmatch(r"[a-z0-9._\-\[\]:]{1,253}", host) else ""
    labels = []
    for label in host.split("."):
        try:
            labels.append(label if label.isascii() else "xn--" + label.encode("punycode").decode())
        except UnicodeError:
            return ""
    return ".".join(labels)


def _forwards(path: str, own: str) -> str:
    """The host that a link leads on to, when it carries another one in it."""
    found = [host for host in _LEADS_ON.findall(path) if hosts.is_known(host.casefold())]
    for value in _FORWARD.findall(path):
        match = _WHERE_TO.match(unquote(unquote(value)))
        found += [match[2]] if match and (match[1] or hosts.is_known(match[2].casefold())) else []
    named = filter(None, map(_ascii, found))
    return next((host for host in named if hosts.registrable(host) != hosts.registrable(own)), "")
