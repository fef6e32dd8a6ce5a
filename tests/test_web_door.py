"""Who may post to the chat page, and from which address somebody is taken to come."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from aiohttp.test_utils import make_mocked_request
from conftest import eventually
from door_server import everything, serving
from multidict import CIMultiDict
from page_client import PageClient
from redis.asyncio import Redis

from bot.app import Server
from bot.channels.web import MOST_TABS
from bot.channels.web_door import COOKIE, WebDoor
from bot.content.library import Library
from bot.house import MOST_A_MINUTE, MOST_POSTS_A_MINUTE

HERE = "127.0.0.1"


@pytest.fixture
async def server(redis: Redis, redis_url: str, library: Library, tmp_path: Path) -> AsyncIterator[Server]:
    """A server with nothing but the page."""
    async with serving(redis_url, library, tmp_path, PUBLIC_URL="https://kaeru.example") as running:
        yield running


def base(server: Server) -> str:
    return f"http://{HERE}:{server.port}"


class Tab:
    """A browser that has opened the page, without listening. The server sets a Secure cookie, so it is kept by hand."""

    def __init__(self, server: Server, session: aiohttp.ClientSession) -> None:
        self.server = server
        self.session = session
        self.headers: dict[str, str] = {}

    async def open(self) -> None:
        async with self.session.get(base(self.server)) as answer:
            token = (await answer.text()).partition('name="kaeru-csrf" content="')[2].partition('"')[0]
            self.headers = {
                "X-Kaeru-Csrf": token,
                "Cookie": f"{COOKIE}={answer.cookies[COOKIE].value}",
                "Accept-Language": "ja",
            }

    async def post(self, path: str, body: object | None = None, **headers: str) -> int:
        body = {"id": str(uuid.uuid4())} if body is None else body
        url = base(self.server) + path
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        async with self.session.post(url, json=body, headers=self.headers | named) as answer:
            return answer.status


@pytest.fixture
async def tab(server: Server) -> AsyncIterator[Tab]:
    """One browser."""
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as session:
        opened = Tab(server, session)
        await opened.open()
        yield opened


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 204),
        ({"Sec-Fetch-Site": "same-origin"}, 204),
        ({"Sec-Fetch-Site": "same-origin", "Origin": "https://behind.a.proxy"}, 204),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Sec-Fetch-Site": "none"}, 403),
        ({"Sec-Fetch-Site": "cross-site", "Origin": "https://kaeru.example"}, 403),
        ({"Origin": "https://kaeru.example"}, 204),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "https://kaeru.example.evil.example"}, 403),
        ({"Origin": "http://kaeru.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": ""}, 403),
    ],
)
async def test_a_post_from_another_site_is_refused_and_changes_nothing(
    headers: dict[str, str], status: int, tab: Tab, redis: Redis
) -> None:
    assert await tab.post("/web/hello", **headers) == status
    assert bool(await everything(redis)) == (status == 204)


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Kaeru-Csrf": ""},
        {"X-Kaeru-Csrf": "0" * 40},
        {"Cookie": ""},
        {"Cookie": f"{COOKIE}="},
        {"Cookie": f"{COOKIE}=."},
        {"Cookie": f"{COOKIE}={'0' * 32}.{'0' * 40}"},
    ],
)
@pytest.mark.parametrize("path", ["/web/say", "/web/press", "/web/hello", "/web/ack"])
async def test_without_cookie_and_token_nothing_can_be_posted(
    headers: dict[str, str], path: str, tab: Tab, redis: Redis
) -> None:
    assert await tab.post(path, {"id": str(uuid.uuid4()), "text": "x", "data": "x"}, **headers) == 403
    assert not await everything(redis)


async def test_the_token_of_one_browser_opens_no_other(tab: Tab, server: Server, redis: Redis) -> None:
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as session:
        other = Tab(server, session)
        await other.open()
    assert await tab.post("/web/hello", **{"X-Kaeru-Csrf": other.headers["X-Kaeru-Csrf"]}) == 403
    assert not await everything(redis)


async def test_a_key_that_is_rotated_costs_nobody_their_talk(
    tab: Tab, server: Server, redis_url: str, library: Library, tmp_path: Path
) -> None:
    assert await tab.post("/web/hello") == 204
    rotated = {"KAERU_SECRET_KEY": f"{'n' * 40},{'s' * 40}", "PUBLIC_URL": "https://kaeru.example"}
    async with serving(redis_url, library, tmp_path, **rotated) as later:
        tab.server = later
        assert await tab.post("/web/hello") == 204


@pytest.mark.parametrize(
    ("peer", "forwarded", "proxies", "visitor"),
    [
        (HERE, [], 0, ""),
        ("::1", [], 0, ""),
        ("203.0.113.9", [], 0, "203.0.113.9"),
        ("203.0.113.9", ["198.51.100.1"], 0, "203.0.113.9"),
        (HERE, ["198.51.100.1"], 0, "198.51.100.1"),
        (HERE, ["127.0.0.1, 198.51.100.1"], 0, "198.51.100.1"),
        ("10.0.0.1", ["192.0.2.7, 198.51.100.1"], 1, "198.51.100.1"),
        ("10.0.0.1", ["192.0.2.7, 198.51.100.1, 10.0.0.2"], 2, "198.51.100.1"),
        ("10.0.0.1", ["192.0.2.7", "198.51.100.1"], 1, "198.51.100.1"),
        ("10.0.0.1", ["198.51.100.1:4711"], 1, "198.51.100.1"),
        ("10.0.0.1", [], 1, "10.0.0.1"),
        ("10.0.0.1", ["198.51.100.1"], 2, "10.0.0.1"),
        ("10.0.0.1", ["himitsu"], 1, "unknown"),
        ("2001:db8:1:2:3:4:5:6", [], 0, "2001:db8:1:2::/64"),
        ("::ffff:203.0.113.9", [], 0, "203.0.113.9"),
        ("", [], 0, "unknown"),
    ],
)
def test_an_address_is_believed_only_from_a_proxy_of_ours(
    peer: str, forwarded: list[str], proxies: int, visitor: str
) -> None:
    headers = CIMultiDict([("X-Forwarded-For", said) for said in forwarded])
    request = make_mocked_request("POST", "/web/say", headers=headers).clone(remote=peer)
    assert WebDoor(b"key", "", proxies).visitor(request) == visitor


async def test_an_address_that_posts_too_much_is_slowed_down_over_all_processes(
    tab: Tab, server: Server, redis: Redis, redis_url: str, library: Library, tmp_path: Path
) -> None:
    busy, calm = {"X-Forwarded-For": "203.0.113.9"}, {"X-Forwarded-For": "203.0.113.10"}
    odd = {"id": "no id at all"}
    statuses = [await tab.post("/web/hello", odd, **busy) for _ in range(MOST_POSTS_A_MINUTE + 5)]
    assert statuses[:MOST_POSTS_A_MINUTE] == [400] * MOST_POSTS_A_MINUTE
    assert statuses[MOST_POSTS_A_MINUTE:] == [429] * 5
    assert await tab.post("/web/hello", odd, **calm) == 400
    async with serving(redis_url, library, tmp_path) as second:
        tab.server = second
        statuses = [await tab.post("/web/hello", odd, **busy) for _ in range(30)]
    assert statuses[-1] == 429
    assert not await everything(redis)
    assert not [name async for name in redis.scan_iter() if b"203.0.113" in name]


async def test_an_address_that_tries_too_many_links_is_slowed_down_and_nobody_else(tab: Tab, server: Server) -> None:
    address = f"http://127.0.0.1:{server.port}/export/{'x' * 40}"
    busy, calm = {"X-Forwarded-For": "203.0.113.7"}, {"X-Forwarded-For": "203.0.113.8"}
    async with aiohttp.ClientSession() as stranger:

        async def tried(headers: dict[str, str]) -> int:
            async with stranger.get(address, headers=headers) as answer:
                return answer.status

        statuses = [await tried(busy) for _ in range(MOST_POSTS_A_MINUTE + 5)]
        assert statuses == [404] * MOST_POSTS_A_MINUTE + [429] * 5
        assert await tried(calm) == 404


async def test_somebody_who_types_faster_than_a_human_is_told_to_wait_and_nothing_changes(
    tab: Tab, server: Server, redis: Redis
) -> None:
    for _ in range(MOST_A_MINUTE):
        assert await tab.post("/web/hello") == 204
    before = await everything(redis)
    async with tab.session.post(
        f"{base(server)}/web/say", json={"id": str(uuid.uuid4()), "text": "メニュー"}, headers=tab.headers
    ) as answer:
        assert answer.status == 429
        assert int(answer.headers["Retry-After"]) > 0
    assert await everything(redis) == before


async def test_one_browser_has_no_endless_number_of_streams(tab: Tab, server: Server) -> None:
    url = f"{base(server)}/web/stream"
    opened = [await tab.session.get(url, headers=tab.headers) for _ in range(MOST_TABS)]
    assert [answer.status for answer in opened] == [200] * MOST_TABS

    async def is_refused() -> bool:
        async with tab.session.get(url, headers=tab.headers) as answer:
            return answer.status == 429

    await eventually(is_refused)
    for answer in opened:
        answer.close()


async def test_two_tabs_of_one_browser_both_see_what_is_said(
    redis: Redis, redis_url: str, library: Library, tmp_path: Path
) -> None:
    async with (
        serving(redis_url, library, tmp_path) as server,
        PageClient(base(server)) as first,
        PageClient(base(server), cookies=first.cookies) as second,
    ):
        assert first.user == second.user
        await first.hello()
        await first.wait_for(1)
        await second.wait_for(1)
        await second.type("明細に覚えのない請求がある")
        await first.wait_for(2)
        assert [said["id"] for said in first.said] == [said["id"] for said in second.said]
