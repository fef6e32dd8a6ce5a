"""What in the table of a fact is of the right type but cannot be right. Knows one fact at a time and no files."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from bot.content.numbers import phone_in, verdict_in
from bot.core.hours import read_hours
from bot.understanding.names import normal

_PHONE = re.compile(r"0\d{1,4}-\d{1,4}-\d{3,4}|0\d{3}-\d{5,6}|#\d{4}|1\d{2}", re.ASCII)
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}")
_LONG_PHONES = ("020", "050", "060", "070", "080", "090", "0800")


def implausible(values: Mapping[str, Any], table: Mapping[str, Any]) -> Iterator[str]:
    """Every such fault in the values of a table."""
    if values.get("source") == ():
        yield "source: nothing told without a source"
    if "seen" in values and "review" in values and values["review"] <= values["seen"]:
        yield "review: not after the day the fact was seen"
    yield from _wrong_phone(values.get("phone", ""), table)
    yield from _wrong_hours(values.get("hours", ""), values.get("closed", ()))
    yield from _wrong_link(values.get("link", ""), values.get("source", ()))
    for alias in values.get("aliases", ()):
        yield from _wrong_alias(alias)
    for key, value in values.items():
        if isinstance(value, Mapping):
            yield from (f"{key}: {fault}" for text in value.values() for fault in _wrong_words(text))
    for domain in values.get("domains", ()):
        if not _DOMAIN.fullmatch(domain):
            yield f'domains: "{domain}" is no host; write it as in "example.co.jp"'
    if code := values.get("code", ""):
        yield from _wrong_pattern("code", code)


def _wrong_words(text: str) -> Iterator[str]:
    """A name or a way is read out: no number stands in it that nobody vouches for, and no verdict."""
    if number := phone_in(text):
        yield f'"{number}" is a telephone number; it stands in phone'
    if verdict := verdict_in(text):
        yield f'"{verdict}" is a verdict or a promise'


def _wrong_phone(phone: str, table: Mapping[str, Any]) -> Iterator[str]:
    if not phone:
        return
    if not is_phone(phone):
        yield f'phone: "{phone}" is no Japanese number; write 0120-000-444, #9110 or 110'
    if "phone_shown" not in table:
        yield "phone_shown is missing: say yes, confirm or no beside a phone"


def is_phone(phone: str) -> bool:
    """Whether this is written like a Japanese telephone number: with hyphens, of ten or eleven digits, or short."""
    if not _PHONE.fullmatch(phone):
        return False
    digits = phone.replace("-", "")
    return phone[0] != "0" or len(digits) == (11 if digits.startswith(_LONG_PHONES) else 10)


def _wrong_hours(hours: str, closed: tuple[str, ...]) -> Iterator[str]:
    try:
        read_hours(hours or "24h", closed)
    except ValueError as fault:
        yield str(fault)


def _wrong_link(link: str, source: tuple[str, ...]) -> Iterator[str]:
    """An http link passes only where a source stands on the same host without https."""
    parts = urlsplit(link)
    if parts.scheme and (not link.isascii() or "@" in parts.netloc or not _DOMAIN.fullmatch(parts.netloc)):
        yield f'link: "{link}" has no plain host; write it as in "https://www.example.co.jp/help"'
        return
    if not link or parts.scheme == "https":
        return
    seen = {(urlsplit(page).scheme, urlsplit(page).netloc) for page in source}
    if ("http", parts.netloc) not in seen or ("https", parts.netloc) in seen or parts.scheme != "http":
        yield f'link: "{link}" must begin with https:// (http:// only where its source has no https)'


def _wrong_alias(alias: str) -> Iterator[str]:
    if alias.startswith("re:"):
        yield from _wrong_pattern(f'alias "{alias}"', alias[3:])
    elif len(normal(alias)) < 2:
        yield f'alias "{alias}": too short, it would be found everywhere'


def _wrong_pattern(name: str, pattern: str) -> Iterator[str]:
    try:
        if re.compile(pattern, re.ASCII).search(""):
            yield f"{name}: the pattern is found in an empty text"
    except re.error as fault:
        yield f"{name}: broken pattern: {fault}"
