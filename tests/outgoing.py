"""Every address that this process reaches while a test runs, and a bait that nobody may take."""

from __future__ import annotations

import socket
import sys
from collections.abc import AsyncIterator, Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest

_HEARD: list[list[Any]] = []


def _listen(event: str, arguments: tuple[Any, ...]) -> None:
    if _HEARD and event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "urllib.Request"):
        _HEARD[-1].append(arguments[1] if event == "socket.connect" else arguments[0])


sys.addaudithook(_listen)


@pytest.fixture
def reached() -> Iterator[list[Any]]:
    """Every address that this process connects to or asks the name service for."""
    _HEARD.append([])
    yield _HEARD[-1]
    _HEARD.pop()


@pytest.fixture
async def bait() -> AsyncIterator[str]:
    """An address where somebody listens, but nobody may come."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setblocking(False)
        yield f"127.0.0.1:{listening.getsockname()[1]}"
        with pytest.raises(BlockingIOError):
            listening.accept()


def addresses(bait: str) -> list[str]:
    """What somebody may paste: a phishing link, a trap for our own network, a picture that is a program."""
    return [
        f"http://{bait}/login",
        f"怪しいメールが来た https://{bait}/?user=me",
        f"<img src=http://{bait}/x.png>",
        f"http://user:pass@{bait}/ これは本物ですか",
        f"アマゾン http://localhost:{bait.partition(':')[2]}/",
        f"file:///etc/passwd http://[::ffff:127.0.0.1]:{bait.partition(':')[2]}/",
        "http://169.254.169.254/latest/meta-data/",
        "https://kaeru.invalid/ https://xn--fsq.invalid/ bit.ly/abc",
        "gopher://127.0.0.1:6379/_FLUSHALL",
    ]


def strangers(reached: list[Any], *allowed: str) -> list[Any]:
    """What was reached beside our own places."""
    ports = {urlsplit(place).port for place in allowed}
    own = {"127.0.0.1", "localhost", b"127.0.0.1"}
    return [
        one
        for one in reached
        if not (isinstance(one, str) and one.endswith(".sock"))
        and not (isinstance(one, tuple) and one[1] in ports)
        and one not in own
    ]
