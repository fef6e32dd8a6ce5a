"""What somebody pasted, unwrapped: headers, MIME parts, quoted-printable, base64 and HTML become plain text and links.

Nothing is fetched. Bounded: of a whole mailbox only the beginning is looked at.
"""

from __future__ import annotations

import base64
import binascii
import html
import quopri
import re
from dataclasses import dataclass, field
from email.errors import MessageError
from email.header import decode_header, make_header

MOST = 20_000
"""Letters that are looked at; what a mail wants stands far before that."""
_MOST_SAID_BEFORE = 5
"""Lines that a person may write above what they paste."""
_HEADER = re.compile(
    r"^[ \t>]*(from|差出人|送信元|送信者|reply-to|返信先|return-path|to|宛先|subject|件名|タイトル|date|日時"
    r"|received|message-id|mime-version|"
    r"authentication-results|content-type|content-transfer-encoding|dkim-signature|received-spf|x-[a-z-]+|cc"
    r"|sender|delivered-to)"
    r"[ \t]*[::][ \t]*(.*)$",
    re.IGNORECASE,
)
_NAMES = {
    **dict.fromkeys(("from", "差出人", "送信元", "送信者", "sender"), "from"),
    **dict.fromkeys(("reply-to", "返信先"), "reply-to"),
    **dict.fromkeys(("subject", "件名", "タイトル"), "subject"),
}
_BOUNDARY = re.compile(r"^--[\w'()+,./:=?-]{6,}$")
_TAG = re.compile(r"<[^<>]{0,2000}>")
_ANCHOR = re.compile(
    r"<a\b[^<>]{0,1500}?href\s*=\s*[\"']?([^\"'<>\s]{1,2000})[^<>]{0,500}>(.{0,300}?)</a>", re.IGNORECASE | re.DOTALL
)
_HIDDEN = re.compile(r"<(script|style|head)\b.{0,5000}?</\1\s*>", re.IGNORECASE | re.DOTALL)
_BREAK = re.compile(r"<(?:br|/p|/div|/tr|/li|/h\d)\b[^<>]{0,200}>", re.IGNORECASE)
_SOFT = re.compile(r"=\r?\n|=[0-9A-F]{2}")
_BASE64 = re.compile(r"(?:^[A-Za-z0-9+/]{40,80}\r?$\n?){2,}(?:^[A-Za-z0-9+/]{0,80}={0,2}\r?$)?", re.MULTILINE)
_CODED_WORD = re.compile(r"=\?[\w-]{2,20}\?[bqBQ]\?[^?\s]{0,500}\?=")
_WRAPPED = re.compile(r"[:：=<&\n\r\x00]|--")
"""Without any of these a text is one line of words: neither headers, parts, codings nor markup."""
_QUOTED = re.compile(r"^(?:[>|│] ?){1,9}", re.MULTILINE)
"""How a mail stands in the answer to it, or in one that was passed on."""
_INVISIBLE = re.compile(
    r"[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e007f]"
)


@dataclass(frozen=True, slots=True)
class Pasted:
    """A mail, an SMS or an address: known headers by name, the text, (shown, target) of every HTML link.

    `hidden` tells that letters were in it that nobody sees.
    """

    headers: dict[str, str] = field(default_factory=dict)
    text: str = ""
    anchors: tuple[tuple[str, str], ...] = ()
    hidden: bool = False
    markup: bool = False


def unwrap(raw: str) -> Pasted:
    """The parts of what was pasted."""
    if not _WRAPPED.search(raw):
        body = raw[:MOST].lstrip(" ")
        visible = _INVISIBLE.sub("", body)
        return Pasted(text=visible, hidden=visible != body)
    raw = raw[:MOST].replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    raw = _QUOTED.sub("", raw) if len(_QUOTED.findall(raw[:2000])) > 1 else raw
    head, body = _split(raw)
    headers = {name: _decoded(value) for name, value in head.items()}
    body = _plain_parts(body, headers)
    anchors: list[tuple[str, str]] = []
    markup = bool(re.search(r"<(?:html|body|div|table|a|p|br|img|span|td)\b", body, re.IGNORECASE))
    if markup:
        body = _HIDDEN.sub(" ", body)
        anchors = [(_TAG.sub("", shown).strip(), html.unescape(target)) for target, shown in _ANCHOR.findall(body)]
        body = _TAG.sub("", _BREAK.sub("\n", body))
    body = html.unescape(body)
    visible = _INVISIBLE.sub("", body)
    return Pasted(headers, visible, tuple(anchors[:50]), hidden=visible != body, markup=markup)


def _split(raw: str) -> tuple[dict[str, str], str]:
    """The headers that lie before the text, folded lines joined, and the rest."""
    headers: dict[str, str] = {}
    lines = raw.lstrip("\n ").split("\n")
    last = ""
    said: list[str] = []
    for index, line in enumerate(lines[:120]):
        if match := _HEADER.match(line):
            last = _NAMES.get(match[1].casefold(), match[1].casefold())
            headers.setdefault(last, match[2].strip())
        elif last and line[:1] in " \t" and line.strip():
            headers[last] += " " + line.strip()
        elif not headers and index < _MOST_SAID_BEFORE:
            said.append(line)
        else:
            return headers, "\n".join([*said, *lines[index:]])
    return headers, "\n".join([*said, *lines[120:]])


def _decoded(value: str) -> str:
    if not _CODED_WORD.search(value):
        return _INVISIBLE.sub("", value)
    try:
        return str(make_header(decode_header(value)))
    except (ValueError, LookupError, MessageError):
        return value


def _plain_parts(body: str, headers: dict[str, str]) -> str:
    """The text parts of a MIME body, decoded."""
    lines = body.split("\n")
    if not any(_BOUNDARY.match(line) for line in lines):
        return _decode(body, headers.get("content-transfer-encoding", ""), headers.get("content-type", ""))
    parts: list[list[str]] = [[]]
    for line in lines:
        if _BOUNDARY.match(line):
            parts.append([])
        else:
            parts[-1].append(line)
    texts = []
    for part in parts[:20]:
        own, rest = _split("\n".join(part))
        kind = own.get("content-type", "text/plain").casefold()
        if kind.startswith(("text/", "multipart/")):
            texts.append(_decode(rest, own.get("content-transfer-encoding", ""), kind))
    return "\n".join(texts)


def _decode(text: str, encoding: str, kind: str) -> str:
    charset = (re.search(r"charset=[\"']?([\w-]+)", kind) or ["", "utf-8"])[1]
    if "base64" in encoding.casefold():
        return _from_base64(text, charset) or text
    if "quoted-printable" in encoding.casefold() or len(_SOFT.findall(text[:4000])) >= 4:
        return _text(quopri.decodestring(text.encode("utf-8", "replace")), charset)
    return _BASE64.sub(lambda match: _from_base64(match[0], charset) or match[0], text)


def _from_base64(text: str, charset: str) -> str:
    """The text in base64, "" when it is none."""
    packed = re.sub(r"\s+", "", text)
    try:
        found = _text(base64.b64decode(packed + "=" * (-len(packed) % 4), validate=True), charset)
    except (binascii.Error, ValueError):
        return ""
    odd = sum(1 for letter in found if letter == "\ufffd" or (letter < " " and letter not in "\n\r\t"))
    return found if odd * 20 < len(found) else ""


def _text(raw: bytes, charset: str) -> str:
    for name in (charset, "utf-8"):
        try:
            return raw.decode(name)
        except (LookupError, UnicodeDecodeError):
            continue
    return raw.decode("utf-8", "replace")
