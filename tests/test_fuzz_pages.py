"""Every address of the web server under requests that no browser sends: no 5xx, no other address told, a strict policy on
every answer, and a refused request changes nothing. Says how many were tried.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from typing import Any

import aiohttp
from ahead import ahead
from mutations import SEED, SOAK, broken, mutated
from page_client import PageClient
from page_server import link_of, server
from redis.asyncio import Redis
from yarl import URL

from bot.app import Server

__all__ = ["ahead", "server"]
MANY = 20_000 if SOAK else 150
METHODS = ("GET", "POST", "POST", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "PROPFIND")
ELSEWHERE = "https://elsewhere.example"
HEADERS: tuple[dict[str, str], ...] = (
    {},
    {"Origin": ELSEWHERE},
    {"Sec-Fetch-Site": "cross-site"},
    {"X-Forwarded-Host": "elsewhere.example"},
    {"Host": "elsewhere.example"},
    {"Cookie": "kaeru=a.b; kaeru=\u00e9"},
    {"X-Kaeru-Csrf": "0" * 40},
    {"Content-Type": "text/xml"},
    {"Content-Type": "multipart/form-data; boundary=x"},
    {"If-None-Match": '"*", W/""'},
    {"Accept-Language": "x" * 4000},
)


async def paths(page: PageClient) -> list[str]:
    """Real addresses of every kind, and those of the server itself."""
    await page.type("ノートンから覚えのない請求が来てた")
    found = ["/", "/away", "/healthz", "/web/say", "/web/press", "/web/hello", "/web/ack", "/frog.svg", "/record.css"]
    for word in ("書き出し", "紙", "カレンダー", "つなぐ"):
        await page.type(word)
        found.append(link_of(page))
    return found


def strange(chance: random.Random, path: str) -> str:
    """An address like that one."""
    for _ in range(chance.randrange(3)):
        place = chance.randrange(len(path) or 1)
        path = (
            path[:place]
            + chance.choice(["", "/", "..", "%2f", "%00", "//evil.example", "?next=//x", "é", "A"])
            + path[place + 1 :]
        )
    return path if path.startswith("/") else f"/{path}"


def a_body(chance: random.Random) -> bytes:
    """What a page posts, with something wrong in it."""
    real: list[Any] = [{"id": "0" * 32, "text": "メニュー"}, {"id": "1" * 32, "data": "s|erase|yes", "picked": ""}]
    body = chance.choice(
        [json.dumps(mutated(chance, chance.choice(real))).encode(), b"form=json", b"form=enter", b"--y\r\n\r\n"]
    )
    return broken(chance, body) if chance.random() < 0.2 else body


async def test_requests_of_any_kind_are_answered_and_lead_nowhere(server: Server, redis: Redis) -> None:
    chance, answers = random.Random(SEED), Counter[int]()
    async with PageClient(f"http://127.0.0.1:{server.port}") as page, aiohttp.ClientSession() as stranger:
        real = [path.replace(f"http://127.0.0.1:{server.port}", "") for path in await paths(page)]
        await server.house.finish()
        before = await talks(redis)
        for _ in range(MANY):
            url = URL(f"http://127.0.0.1:{server.port}{strange(chance, chance.choice(real))}", encoded=True)
            asked = {"data": a_body(chance), "headers": chance.choice(HEADERS), "allow_redirects": False}
            async with stranger.request(chance.choice(METHODS), url, **asked) as answer:  # type: ignore[arg-type]
                answers[answer.status] += 1
                assert answer.status < 500, (answer.status, url)
                assert "elsewhere" not in answer.headers.get("Location", "/")
                assert answer.headers.get("Location", "/").startswith("/")
                assert not answer.headers.get("Location", "/").startswith("//")
                assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
                assert "unsafe" not in answer.headers["Content-Security-Policy"]
        assert await talks(redis) == before, "no stranger has changed a talk"
        await page.type("メニュー")
    print(f"{MANY} requests at every address of the pages: {dict(answers)}")


async def talks(redis: Redis) -> set[tuple[bytes, bytes]]:
    """Every person as they lie in Redis: what is counted of strangers is none."""
    found = [key async for key in redis.scan_iter("kaeru:*:person:*")]
    return {(key, await redis.getrange(key, 0, -1)) for key in found}  # type: ignore[misc]
