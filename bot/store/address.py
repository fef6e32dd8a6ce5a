"""What REDIS_URL may be: one server, the master that Sentinels watch, or a cluster. Reads the address, opens nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import parse_qs, unquote, urlsplit

Kind = Literal["one", "sentinel", "cluster"]
SCHEMES = ("redis", "rediss", "unix")
_TLS = ("ssl_cert_reqs", "ssl_ca_certs", "ssl_certfile", "ssl_keyfile")
_PORTS = {"one": 6379, "cluster": 6379, "sentinel": 26379}
_REMEDY = {
    "one": "write redis://user:password@host:6379/0, rediss:// for TLS, or unix:///path/to/socket",
    "sentinel": "write redis+sentinel://user:password@host:26379,host:26379/service, rediss+sentinel:// for TLS",
    "cluster": "write redis+cluster://user:password@host:6379,host:6379, rediss+cluster:// for TLS",
}


class BadAddress(ValueError):
    """A REDIS_URL that leads nowhere; says how to write one, and never what was written: a password may be in it."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where one server listens: a host and a port, or a socket's path."""

    host: str
    port: int = 0

    def __str__(self) -> str:
        return f"{self.host}:{self.port}" if self.port else self.host


@dataclass(frozen=True, slots=True)
class RedisAddress:
    """`places` are the server's, the Sentinels' or some of the cluster's; `service` is what Sentinels call the master."""

    kind: Kind
    places: tuple[Place, ...]
    tls: bool = False
    user: str = ""
    password: str = field(default="", repr=False)
    database: int = 0
    service: str = ""
    sentinel_password: str = field(default="", repr=False)
    tls_options: tuple[tuple[str, str | bool], ...] = ()


def read_address(url: str) -> RedisAddress:
    """The parts of a REDIS_URL; raises BadAddress."""
    scheme, _, rest = url.partition("://")
    transport, _, kind = scheme.partition("+")
    if transport not in SCHEMES or kind not in ("", "sentinel", "cluster") or (transport == "unix" and kind):
        raise BadAddress(_REMEDY["one"])
    return _of_kind("sentinel" if kind == "sentinel" else "cluster" if kind else "one", transport, rest)


def _of_kind(kind: Kind, transport: str, rest: str) -> RedisAddress:
    parts = urlsplit(f"//{rest}")
    login, _, hosts = parts.netloc.rpartition("@")
    user, _, password = login.partition(":")
    asked = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    path = [unquote(part) for part in parts.path.split("/") if part]
    if transport == "unix":
        places: tuple[Place, ...] = (Place(unquote(parts.path)),) if path else ()
        names = [asked.get("db", "0")]
    else:
        places = tuple(_place(host, kind) for host in hosts.split(",") if host)
        names = path or ([asked["db"]] if "db" in asked else [])
    service = names.pop(0) if kind == "sentinel" and names else ""
    database = names[0] if names else "0"
    wrong = not places or not database.isdigit() or len(names) > 1 or (kind == "one" and len(places) > 1)
    if wrong or (kind == "sentinel") != bool(service) or (kind == "cluster" and int(database)):
        raise BadAddress(_REMEDY[kind])
    return RedisAddress(
        *(kind, places, transport == "rediss", unquote(user), unquote(password), int(database), service),
        sentinel_password=asked.get("sentinel_password", ""),
        tls_options=tuple(_tls_options(asked)) if transport == "rediss" else (),
    )


def _tls_options(asked: Mapping[str, str]) -> Iterator[tuple[str, str | bool]]:
    """How far the server's certificate is trusted, by the names that redis-py has for it."""
    yield from ((name, asked[name]) for name in _TLS if name in asked)
    if asked.get("ssl_cert_reqs") == "none" or asked.get("ssl_check_hostname", "").lower() in ("false", "no", "0"):
        yield "ssl_check_hostname", False


def _place(text: str, kind: Kind) -> Place:
    try:
        parts = urlsplit(f"//{text}")
        host, port = parts.hostname or "", parts.port or _PORTS[kind]
    except ValueError:
        host, port = "", 0
    if not host:
        raise BadAddress(_REMEDY[kind])
    return Place(host, port)
