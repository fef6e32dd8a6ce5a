"""The chat page's doors: cookie, token, sizes, and that a delivery stays listed until the browser has shown it."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from ahead import ahead
from page_client import PageClient
from page_server import server

from bot.app import Server
from bot.channels.web_door import COOKIE
from bot.config import read_settings
from bot.content.library import Library
from bot.core.person import Address
from bot.posting import MOST_LISTED
from bot.store import embedded

__all__ = ["ahead", "server"]


@pytest.fixture
async def page(server: Server) -> AsyncIterator[PageClient]:
    """A browser on the page."""
    async with PageClient(f"http://127.0.0.1:{server.port}") as client:
        yield client


async def test_a_newcomer_is_greeted(page: PageClient) -> None:
    await page.hello()
    replies = await page.wait_for(1)
    assert replies[-1]["buttons"]


async def test_a_repeated_text_is_taken_once(page: PageClient) -> None:
    body = {"id": str(uuid.uuid4()), "text": "メニュー"}
    assert await page.post("/web/say", body) == 204
    assert await page.post("/web/say", body) == 204
    await page.hello()
    await page.wait_for(2)
    assert len(page.said) == 2


async def test_a_page_of_somebody_else_cannot_post(page: PageClient, server: Server) -> None:
    body = {"id": str(uuid.uuid4()), "text": "x"}
    assert await page.post("/web/say", body, **{"X-Kaeru-Csrf": "0" * 40}) == 403
    async with aiohttp.ClientSession() as stranger:
        async with stranger.post(f"{page.base}/web/say", json=body, headers=page.headers) as answer:
            assert answer.status == 403
        async with stranger.get(f"{page.base}/web/stream") as answer:
            assert answer.status == 403


@pytest.mark.parametrize(
    "body", [[], "x", {"id": "x", "text": "y"}, {"id": str(uuid.uuid4()), "text": 5}, {"text": "no id"}]
)
async def test_an_odd_body_is_refused_and_changes_nothing(body: object, page: PageClient) -> None:
    assert await page.post("/web/say", body) == 400


async def test_a_huge_body_is_refused(page: PageClient) -> None:
    assert await page.post("/web/say", {"id": str(uuid.uuid4()), "text": "x" * 100_000}) == 413


async def test_a_huge_body_in_pieces_is_refused_too(page: PageClient) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield json.dumps({"id": str(uuid.uuid4()), "text": "x" * 100_000}).encode()

    jar = page.cookies
    assert jar is not None
    async with (
        aiohttp.ClientSession(cookie_jar=jar) as session,
        session.post(f"{page.base}/web/say", data=pieces(), headers=page.headers) as answer,
    ):
        assert answer.status == 413


async def test_a_body_of_nothing_but_brackets_is_refused(page: PageClient) -> None:
    jar = page.cookies
    assert jar is not None
    async with (
        aiohttp.ClientSession(cookie_jar=jar) as session,
        session.post(f"{page.base}/web/say", data=b"[" * 30_000, headers=page.headers) as answer,
    ):
        assert answer.status == 400


@pytest.mark.parametrize("header", [b"Cookie: kaeru=\xff\xfe.\xff", b"Cookie: kaeru=a.\xff", b"X-Kaeru-Csrf: \xff"])
async def test_headers_that_are_no_text_open_nothing(header: bytes, page: PageClient, server: Server) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    assert page.cookies is not None
    mine = next(cookie.value for cookie in page.cookies if cookie.key == COOKIE)
    cookie = f"Cookie: {COOKIE}={mine}".encode() if header.startswith(b"X") else b"X: x"
    lines = [b"POST /web/hello HTTP/1.1", b"Host: x", b"Content-Length: 2", cookie, header, b"", b"{}"]
    writer.write(b"\r\n".join(lines))
    assert b" 403 " in await reader.readline()
    writer.close()
    await writer.wait_closed()


async def test_a_page_that_nobody_looks_at_keeps_the_newest_of_what_was_said(server: Server) -> None:
    base = f"http://127.0.0.1:{server.port}"
    async with PageClient(base) as first:
        user, jar, headers = first.user, first.cookies, first.headers
    assert jar is not None
    async with aiohttp.ClientSession(cookie_jar=jar) as session:
        for _ in range(MOST_LISTED + 5):
            async with session.post(f"{base}/web/hello", json={"id": str(uuid.uuid4())}, headers=headers) as answer:
                assert answer.status == 204
        body = {"id": str(uuid.uuid4()), "text": "人と話す"}
        async with session.post(f"{base}/web/say", json=body, headers=headers) as answer:
            assert answer.status == 204
    inbox = await server.house.inbox(Address("web", "page", user))
    assert len(inbox.listed) == MOST_LISTED
    assert inbox.listed[-1].replies[0].key == "human"


async def test_what_was_not_shown_comes_again(server: Server) -> None:
    base = f"http://127.0.0.1:{server.port}"
    async with PageClient(base) as first:
        await first.type("明細に覚えのない請求がある")
        jar, token = first.cookies, first.headers
    async with aiohttp.ClientSession(cookie_jar=jar) as session:
        body = {"id": str(uuid.uuid4()), "text": "シマンテック"}
        async with session.post(f"{base}/web/say", json=body, headers=token) as answer:
            assert answer.status == 204
    jar = aiohttp.CookieJar(unsafe=True) if jar is None else jar
    async with PageClient(base, cookies=jar) as second:
        await second.wait_for(1)


async def test_erasing_tells_the_page_that_everything_is_gone(page: PageClient, server: Server) -> None:
    await page.type("明細に覚えのない請求がある")
    await page.type("消す")
    shown = [button for reply in page.said[-1]["replies"] for button in reply["buttons"]]
    data = next(button["data"] for button in shown if button["label"] == "すべて消す")
    assert await page.post("/web/press", {"id": str(uuid.uuid4()), "data": data, "label": "すべて消す"}) == 204
    await page.wait_gone()


async def test_the_page_carries_a_strict_policy_and_a_closed_cookie(server: Server) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{server.port}/") as answer:
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        cookie = answer.headers["Set-Cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=Lax" in cookie


async def test_a_forged_cookie_opens_nothing(server: Server) -> None:
    forged = {"kaeru": f"{'0' * 32}.{'0' * 40}"}
    url = f"http://127.0.0.1:{server.port}/web/stream"
    async with aiohttp.ClientSession(cookies=forged) as session, session.get(url) as answer:
        assert answer.status == 403
    assert (await server.house.version(Address("web", "page", "0" * 32))) == b""


async def test_a_stream_that_cannot_be_read_on_ends_so_that_the_page_comes_back(
    tmp_path: Path, library: Library
) -> None:
    away = await embedded.start(tmp_path / "data")
    environ = {"PORT": "0", "DATA_DIR": str(tmp_path), "REDIS_URL": away.url}
    settings = read_settings({**environ, "KAERU_SECRET_KEY": "s" * 40, "KAERU_ID_KEY": "i" * 40})
    server = Server(settings, away.url, library, with_worker=False)
    await server.start()
    base = f"http://127.0.0.1:{server.port}"
    try:
        async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
            await (await session.get(f"{base}/")).read()
            async with session.get(f"{base}/web/stream") as stream, asyncio.timeout(10):
                await away.stop()
                with pytest.raises(aiohttp.ClientPayloadError):
                    await stream.read()
    finally:
        await server.stop()
        await away.stop()
