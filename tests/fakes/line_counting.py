"""How LINE counts characters and reads URIs. Knows nothing of messages.

Source: https://developers.line.biz/en/docs/messaging-api/text-character-count/
"""

import re
from urllib.parse import urlsplit

import regex

# Percent-encoded: what remains are the characters that RFC 3986 allows.
ENCODED = re.compile(r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+")


def utf16_units(text: str) -> int:
    """Length as LINE counts most texts: an emoji outside the basic plane counts 2."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def graphemes(text: str) -> int:
    """Length as LINE counts labels and template texts: a family emoji counts 1."""
    return len(text) if text.isascii() and "\r" not in text else len(regex.findall(r"\X", text))


def utf16_slice(text: str, start: int, length: int) -> str:
    """The part of a text that LINE's `index` and `length` name."""
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")


def is_uri(text: str, schemes: list[str]) -> bool:
    """Whether LINE takes this address: absolute, encoded, one of the schemes, with something behind it."""
    if not ENCODED.fullmatch(text):
        return False
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    if parts.scheme not in schemes:
        return False
    return bool(parts.hostname) if parts.scheme in {"http", "https"} else bool(parts.netloc or parts.path)
