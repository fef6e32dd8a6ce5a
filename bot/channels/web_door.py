"""The chat page's door: who comes in by which cookie, whether a post is the page's own, from which address somebody comes.

Knows requests, no person and no talk.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
from collections.abc import Mapping
from urllib.parse import urlsplit

from aiohttp import web

COOKIE = "kaeru"
_COOKIE_SECONDS = 400 * 24 * 3600
_FORWARDED = ("X-Forwarded-For", "Forwarded", "X-Real-IP", "X-Forwarded-Host", "X-Forwarded-Proto", "Via")


class WebDoor:
    """Signs and checks cookies and tokens with one key. `origin` is the page's own address where it is known."""

    def __init__(self, key: bytes, public_url: str, proxies: int) -> None:
        self._key = key
        self._origin = _origin(public_url)
        self._secure = public_url.startswith("https://")
        self._proxies = proxies

    def user(self, request: web.Request) -> str:
        """Whose browser it is, "" for one without a cookie of ours."""
        user, _, signature = request.cookies.get(COOKIE, "").partition(".")
        return user if user and _is_same(self._sign("cookie", user), signature) else ""

    def admit(self, response: web.Response, user: str) -> None:
        """Give the browser its cookie. Lax, because somebody who comes by a link from elsewhere must stay who they are."""
        response.set_cookie(
            COOKIE,
            f"{user}.{self._sign('cookie', user)}",
            max_age=_COOKIE_SECONDS,
            httponly=True,
            samesite="Lax",
            secure=self._secure,
            path="/",
        )

    def token(self, user: str) -> str:
        """What the page's own posts carry."""
        return self._sign("csrf", user)

    def is_own(self, request: web.Request, user: str) -> bool:
        """Whether our page sent this: with its token, and not, as far as the browser tells, from another site."""
        given = request.headers.get("X-Kaeru-Csrf", "")
        return _is_same(self.token(user), given) and self.is_same_site(request)

    def is_same_site(self, request: web.Request) -> bool:
        """Whether a page of ours sent this, as far as the browser tells."""
        site = request.headers.get("Sec-Fetch-Site")
        if site is not None:
            return site == "same-origin"
        origin = request.headers.get("Origin")
        return origin is None or origin in (self._origin, f"http://{request.host}", f"https://{request.host}")

    def visitor(self, request: web.Request) -> str:
        """The address somebody comes from, "" for somebody at this machine, whom nobody needs to slow down.

        What a request says of itself counts only where a proxy of ours said it: as many as are configured, or one on
        this machine.
        """
        peer, said = request.remote or "", ",".join(request.headers.getall("X-Forwarded-For", []))
        chain = [part.strip() for part in said.split(",") if part.strip()]
        hops = self._proxies or int(bool(chain) and _network(peer) == "")
        return _network(chain[-hops]) if 0 < hops <= len(chain) else _network(peer)

    def _sign(self, what: str, user: str) -> str:
        return hmac.new(self._key, _bytes(f"{what}:{user}"), hashlib.sha256).hexdigest()[:40]


def is_forwarded(headers: Mapping[str, str]) -> bool:
    """Whether a proxy says that it passed this request on."""
    return any(name in headers for name in _FORWARDED)


def _network(address: str) -> str:
    """An address as it is counted: the network that one household has of IPv6, "" for this machine."""
    plain = address.partition(":")[0] if "." in address and address.count(":") == 1 else address.partition("%")[0]
    try:
        found = ipaddress.ip_address(plain)
    except ValueError:
        return "unknown"
    if isinstance(found, ipaddress.IPv6Address):
        if found.ipv4_mapped is None:
            return "" if found.is_loopback else str(ipaddress.ip_network((found, 64), strict=False))
        found = found.ipv4_mapped
    return "" if found.is_loopback else str(found)


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}" if url else ""


def _bytes(header: str) -> bytes:
    """A header's text as bytes, also where it is no UTF-8."""
    return header.encode("utf-8", "surrogateescape")


def _is_same(signature: str, given: str) -> bool:
    return hmac.compare_digest(signature.encode(), _bytes(given))
