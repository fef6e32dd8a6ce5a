"""The doors of the web server: what every answer carries, who may read the metrics, when the chat page is closed."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from door_server import LINE, SLACK, everything, raw, serving
from redis.asyncio import Redis

from bot.content.library import Library

TOKEN = "a-token-for-the-metrics"
PATHS = [
    "/",
    "/page.js",
    "/page.css",
    "/frog.svg",
    "/web/stream",
    "/healthz",
    "/readyz",
    "/metrics",
    "/nothing",
    "/web",
]
METHODS = ["GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD", "PATCH"]


@pytest.mark.parametrize("path", PATHS)
async def test_every_answer_carries_a_strict_policy_and_no_name_of_its_maker(
    path: str, redis: Redis, redis_url: str, library: Library, tmp_path: Path
) -> None:
    async with serving(redis_url, library, tmp_path) as server, aiohttp.ClientSession() as session:
        for method in METHODS:
            async with session.request(method, f"http://127.0.0.1:{server.port}{path}") as answer:
                assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")
                assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
                assert answer.headers["X-Content-Type-Options"] == "nosniff"
                assert answer.headers["X-Frame-Options"] == "DENY"
                assert answer.headers["Referrer-Policy"] == "no-referrer"
                assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
                assert answer.headers["Cache-Control"] in ("no-store", "no-cache")
                assert answer.headers["Server"] == "kaeru"
                assert answer.status < 500
                assert "Strict-Transport-Security" not in answer.headers


async def test_a_server_behind_https_says_so_and_closes_its_cookie(
    redis: Redis, redis_url: str, library: Library, tmp_path: Path
) -> None:
    async with (
        serving(redis_url, library, tmp_path, PUBLIC_URL="https://kaeru.example") as server,
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{server.port}/") as answer,
    ):
        assert "Secure" in answer.headers["Set-Cookie"]
        assert answer.headers["Strict-Transport-Security"].startswith("max-age=")


@pytest.mark.parametrize(
    "path",
    [
        "//evil.example",
        "//evil.example/..",
        "/\\evil.example",
        "/https://evil.example",
        "/?next=https://evil.example",
        "/web?url=//evil.example",
        "/..//evil.example",
        "/%2f%2fevil.example",
        "/page.css/",
        "/./",
    ],
)
async def test_nobody_is_sent_on_to_another_address(
    path: str, redis: Redis, redis_url: str, library: Library, tmp_path: Path
) -> None:
    async with serving(redis_url, library, tmp_path) as server:
        answer = await raw(server, f"GET {path} HTTP/1.1\r\nHost: evil.example\r\n\r\n".encode())
        assert b"location:" not in answer.lower()
        assert answer.split()[1] in (b"200", b"400", b"404")


@pytest.mark.parametrize("platform", [LINE, SLACK], ids=["LINE", "Slack"])
async def test_the_page_is_closed_where_people_talk_in_line_or_slack(
    platform: dict[str, str], redis: Redis, redis_url: str, library: Library, tmp_path: Path
) -> None:
    async with serving(redis_url, library, tmp_path, **platform) as server, aiohttp.ClientSession() as session:
        base = f"http://127.0.0.1:{server.port}"
        async with session.get(base) as answer:
            assert answer.status == 404
            assert "お試しのページは閉じています" in await answer.text()
            assert "Set-Cookie" not in answer.headers
        for path in ("/web/say", "/web/press", "/web/hello", "/web/ack"):
            async with session.post(base + path, json={}) as answer:
                assert answer.status == 404
        async with session.get(f"{base}/web/stream") as answer:
            assert answer.status == 404
    assert not await everything(redis)


@pytest.mark.parametrize(
    ("environ", "status"),
    [
        ({}, 200),
        ({"KAERU_PAGE": "closed"}, 404),
        ({"KAERU_PAGE": "open", **LINE}, 200),
        ({"KAERU_PAGE": "open", **LINE, **SLACK}, 200),
    ],
)
async def test_the_page_may_be_opened_and_closed_on_purpose(
    environ: dict[str, str], status: int, redis: Redis, redis_url: str, library: Library, tmp_path: Path
) -> None:
    async with (
        serving(redis_url, library, tmp_path, **environ) as server,
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{server.port}/") as answer,
    ):
        assert answer.status == status


@pytest.mark.parametrize(
    ("environ", "headers", "status"),
    [
        ({}, {}, 200),
        (LINE, {}, 200),
        ({}, {"X-Forwarded-For": "127.0.0.1"}, 403),
        ({}, {"Forwarded": "for=127.0.0.1"}, 403),
        ({}, {"X-Real-IP": "127.0.0.1"}, 403),
        ({}, {"Via": "1.1 proxy"}, 403),
        ({}, {"Host": "kaeru.example"}, 403),
        ({}, {"Host": "127.0.0.1.evil.example:8080"}, 403),
        ({}, {"Host": "localhost"}, 200),
        ({"PUBLIC_URL": "https://kaeru.example"}, {}, 403),
        ({"KAERU_PROXIES": "1"}, {}, 403),
        ({"KAERU_METRICS_TOKEN": TOKEN}, {}, 403),
        ({"KAERU_METRICS_TOKEN": TOKEN}, {"Authorization": f"Bearer {TOKEN}"}, 200),
        ({"KAERU_METRICS_TOKEN": TOKEN}, {"Authorization": f"Bearer {TOKEN}x"}, 403),
        ({"KAERU_METRICS_TOKEN": TOKEN}, {"Authorization": f"bearer {TOKEN}"}, 403),
        ({"KAERU_METRICS_TOKEN": TOKEN}, {"Authorization": "Bearer "}, 403),
        ({"KAERU_METRICS_TOKEN": TOKEN}, {"Authorization": "Bearer é"}, 403),
        (
            {"KAERU_METRICS_TOKEN": TOKEN, "PUBLIC_URL": "https://kaeru.example"},
            {"Authorization": f"Bearer {TOKEN}", "X-Forwarded-For": "203.0.113.9"},
            200,
        ),
    ],
)
async def test_the_metrics_are_for_this_machine_or_for_a_token(
    environ: dict[str, str],
    headers: dict[str, str],
    status: int,
    redis: Redis,
    redis_url: str,
    library: Library,
    tmp_path: Path,
) -> None:
    async with (
        serving(redis_url, library, tmp_path, **environ) as server,
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{server.port}/metrics", headers=headers) as answer,
    ):
        body = await answer.text()
        assert answer.status == status
        assert ("kaeru_turns_total" in body) == (status == 200)
        assert TOKEN not in body


async def test_what_strangers_ask_for_never_becomes_a_name_in_the_metrics(
    redis: Redis, redis_url: str, library: Library, tmp_path: Path
) -> None:
    async with serving(redis_url, library, tmp_path) as server, aiohttp.ClientSession() as session:
        base = f"http://127.0.0.1:{server.port}"
        for path in ("/wp-login-zzz", "/zzz/y", "/metrics/zzz"):
            async with session.post(base + path, data=b"x") as answer:
                assert answer.status == 404
        async with session.get(f"{base}/metrics") as answer:
            assert "zzz" not in await answer.text()


@pytest.mark.parametrize(
    "head",
    [
        b"X: " + b"a" * 9000,
        b"\r\n".join(b"X-%d: a" % number for number in range(200)),
        b"Cookie: kaeru=" + b"a" * 20000,
        b"Content-Length: -1",
        b"Content-Length: 1\r\nContent-Length: 2",
        b"Content-Length: 5\r\nTransfer-Encoding: chunked",
        b"Transfer-Encoding: chunked, identity",
        b"X\x00: a",
        b"no header at all",
    ],
)
async def test_headers_that_are_too_long_too_many_or_ambiguous_are_refused_and_change_nothing(
    head: bytes, redis: Redis, redis_url: str, library: Library, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    head = head.replace(b"a" * 9000, b"himitsu" * 2000)
    async with serving(redis_url, library, tmp_path, **LINE, **SLACK, KAERU_PAGE="open") as server:
        for path in (b"/line/webhook", b"/slack/events", b"/web/say", b"/web/hello"):
            answer = await raw(server, b"POST " + path + b" HTTP/1.1\r\nHost: x\r\n" + head + b"\r\n\r\n{}")
            assert answer.split()[1] == b"400", answer
            assert b"default-src 'none'" in answer
            assert b"Server: kaeru" in answer
            assert b"himitsu" not in answer
    assert not await everything(redis)
    assert "himitsu" not in caplog.text
    assert "127.0.0.1" not in caplog.text


@pytest.mark.parametrize("path", ["/line/webhook", "/slack/events", "/web/say"])
async def test_a_body_that_is_too_large_is_refused_with_and_without_its_length(
    path: str, redis: Redis, redis_url: str, library: Library, tmp_path: Path
) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(30):
            yield b"x" * 100_000

    async with serving(redis_url, library, tmp_path, **LINE, **SLACK, KAERU_PAGE="open") as server:
        url = f"http://127.0.0.1:{server.port}{path}"
        async with aiohttp.ClientSession() as session:
            async with session.post(url, data=io.BytesIO(b"x" * 3_000_000)) as answer:
                assert answer.status == 413
            async with session.post(url, data=pieces()) as answer:
                assert answer.status == 413
    assert not await everything(redis)


async def test_no_refusal_tells_a_secret(redis: Redis, redis_url: str, library: Library, tmp_path: Path) -> None:
    environ = LINE | SLACK | {"KAERU_METRICS_TOKEN": TOKEN, "KAERU_PAGE": "open"}
    async with serving(redis_url, library, tmp_path, **environ) as server, aiohttp.ClientSession() as session:
        secrets = [*environ.values(), *server.settings.secret_keys, server.settings.id_key, redis_url, str(tmp_path)]
        secrets.remove("open")
        for path in [*PATHS, "/line/webhook", "/slack/events", "/web/say"]:
            for method in METHODS:
                url = f"http://127.0.0.1:{server.port}{path}"
                async with session.request(method, url, data=b"{" if method == "POST" else None) as answer:
                    said = await answer.text() + str(answer.headers)
                    assert not [secret for secret in secrets if secret in said]
                    assert "Traceback" not in said
    assert not await everything(redis)
