"""LINE and Slack as cheap as they can be played: every call is taken and answered, after `DELAY` seconds if wished.

Judges nothing (the fakes of the tests do); it must only never be what a measurement waits for. `GET /counts` tells how
many calls came by path, `GET /arrivals` how many in each second in which any came.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
from collections import Counter, defaultdict
from time import time
from typing import cast

import uvloop

DELAY = float(os.environ.get("DELAY", "0"))
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_USER = re.compile(rb'"?users?"?[:=] ?"?(\w+)')
_counts: Counter[str] = Counter()
_seconds: dict[str, Counter[int]] = defaultdict(Counter)


def _answer(path: str, body: bytes) -> bytes:
    number = _counts.total()
    match path.rpartition("/")[2]:
        case "reply" | "push":
            return b'{"sentMessages":[{"id":"%d","quoteToken":"q%d"}]}' % (number, number)
        case "chat.postMessage" | "chat.update":
            return b'{"ok":true,"channel":"D0","ts":"1718000000.%06d","message":{"text":""}}' % (number % 1_000_000)
        case "conversations.open":
            found = _USER.search(body)
            return b'{"ok":true,"channel":{"id":"D%s"}}' % (found[1][1:] if found else b"0")
        case "users.info":
            return b'{"ok":true,"user":{"locale":"ja-JP"}}'
        case "auth.test":
            return b'{"ok":true,"url":"https://x.slack.com/","team":"x","user":"kaeru","team_id":"T0BENCH","user_id":"U0KAERU","bot_id":"B0KAERU"}'
        case "counts":
            return json.dumps(_counts).encode()
        case "arrivals":
            return json.dumps({of: list(seconds.values()) for of, seconds in _seconds.items()}).encode()
        case _:
            return b'{"language":"ja"}'


class Connection(asyncio.Protocol):
    """One kept-alive connection."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport | None = None
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # uvloop's is one without saying so

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            found = _LENGTH.search(self._buffer, 0, end)
            whole = end + 4 + (int(found[1]) if found else 0)
            if len(self._buffer) < whole:
                return
            head, body, self._buffer = self._buffer[:end], self._buffer[end + 4 : whole], self._buffer[whole:]
            self._take(head.split(b" ", 2)[1].partition(b"?")[0].decode(), body)

    def _take(self, path: str, body: bytes) -> None:
        path = "/v2/bot/profile" if "/profile/" in path else path
        text = _answer(path, body)
        if path not in ("/counts", "/arrivals"):
            _counts[path] += 1
            _seconds[path][int(time())] += 1
        answer = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (
            len(text),
            text,
        )
        if DELAY:
            asyncio.get_running_loop().call_later(DELAY, self._write, answer)
        else:
            self._write(answer)

    def _write(self, answer: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(answer)


async def _serve() -> None:
    server = await asyncio.get_running_loop().create_server(
        Connection, "127.0.0.1", int(os.environ["PORT"]), backlog=1024
    )
    await server.serve_forever()


if __name__ == "__main__":
    uvloop.run(_serve())
