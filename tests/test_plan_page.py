"""予定のページ: one case on one sheet, behind a link that tells a preview nothing, ends, can be stopped, goes with its person."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from ahead import Ahead, ahead
from conftest import AT_ONCE, START, Clock
from fakes.line import LineFake
from line_phone import Phone
from line_server import line_settings
from page_client import PageClient
from page_server import get, happens, link_of, post, server
from redis.asyncio import Redis

from bot.app import Server
from bot.content.library import Library
from bot.house import House

__all__ = ["ahead", "server"]

CALL = "信用管理課の高山さんから電話きた 03-0000-4455 受付番号A-3391 明日また電話くるって"
SECRETS = ("高山", "03-0000-4455", "A-3391")


@pytest.fixture
async def page(server: Server) -> AsyncIterator[PageClient]:
    """A browser in which a case was told, with a call, and its page was asked for."""
    async with PageClient(f"http://127.0.0.1:{server.port}") as client:
        for text in ("ノートンから9,878円の覚えのない請求が来てた", "自分", "なかった", "ちがう", CALL, "予定のページ"):
            await client.type(text)
        yield client


async def test_opening_the_link_shows_a_button_and_nothing_of_the_case(page: PageClient) -> None:
    status, html, headers = await get(page, link_of(page))
    assert status == 200
    for told in ("ノートン", "9,878", "覚えのない", *SECRETS):
        assert told not in html
    assert '<form method="post">' in html
    assert "<script" not in html
    assert headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "noindex" in headers["X-Robots-Tag"]


async def test_pressing_the_button_shows_what_happened_the_money_the_duties_and_the_desks(page: PageClient) -> None:
    status, html, _ = await post(page, link_of(page))
    assert status == 200
    for told in (
        "ノートン",
        "9,878円",
        "前には同じ請求がなかった",
        "高山さんから連絡があった",
        "188",
        "#9110",
        *SECRETS,
    ):
        assert told in html, told
    assert "<script" not in html


async def test_the_masked_copy_hides_names_telephones_and_numbers_and_keeps_the_rest(page: PageClient) -> None:
    own = link_of(page)
    _, html, _ = await post(page, own, "shared")
    assert not [secret for secret in SECRETS if secret in html]
    assert "9,878円" in html
    await page.press("人に見せる用")
    shared = link_of(page)
    assert shared != own
    for form in ("page", "shared"):
        _, html, _ = await post(page, shared, form)
        assert not [secret for secret in SECRETS if secret in html], "no form opens what a link hides"
        assert "●●●" in html
    _, html, _ = await post(page, own)
    assert "高山" in html, "the person's own link stays good"


async def test_a_link_of_one_kind_opens_no_other_page(page: PageClient) -> None:
    token = link_of(page).rpartition("/")[2]
    for path in (f"/export/{token}", f"/calendar/{token}", f"/calendar/{token}.ics"):
        assert (await get(page, path))[0] == 404
    assert (await post(page, f"/export/{token}", "json"))[0] == 404


async def test_a_link_ends_after_a_week(page: PageClient, ahead: Ahead) -> None:
    path = link_of(page)
    ahead.by = timedelta(days=7, minutes=-5)
    assert (await get(page, path))[0] == 200
    ahead.by = timedelta(days=7, minutes=1)
    assert (await get(page, path))[0] == 404
    status, html, _ = await post(page, path)
    assert status == 404
    assert "ノートン" not in html


@pytest.mark.parametrize("how", ["button", "words"])
async def test_every_link_can_be_stopped_at_once(page: PageClient, how: str) -> None:
    paths = [link_of(page)]
    await page.press("人に見せる用")
    paths.append(link_of(page))
    await page.type("カレンダー")
    paths.append(link_of(page))
    assert [(await get(page, path))[0] for path in paths] == [200, 200, 200]
    if how == "button":
        await page.press("リンクを止める")
    else:
        await page.type("リンクを止める")
    assert [(await get(page, path))[0] for path in paths] == [404, 404, 404]
    assert (await get(page, f"{paths[2]}.ics"))[0] == 404
    said = await page.type("リンクを止める")
    assert "ありません" in said[0]["text"]


async def test_erasing_ends_the_plan_and_the_calendar_at_once(page: PageClient) -> None:
    plan = link_of(page)
    await page.type("カレンダー")
    calendar = link_of(page)
    said = await page.type("消す")
    assert "1件" in said[0]["text"], "it is said what goes"
    said = await page.press("先に記録を見る")
    last = link_of(page)
    assert "ノートン" in (await post(page, last))[1], "a last page is there before it goes"
    await page.press("すべて消す")
    for path in (plan, calendar, f"{calendar}.ics", last):
        assert (await get(page, path))[0] == 404
    assert (await post(page, plan))[0] == 404


async def test_an_address_that_was_changed_opens_nothing(page: PageClient) -> None:
    path = link_of(page)
    for place in range(len("/plan/"), len(path), 9):
        other = path[:place] + ("A" if path[place] != "A" else "B") + path[place + 1 :]
        assert (await get(page, other))[0] == 404
    for strange in (
        "/plan/",
        "/plan/x",
        "/plan/" + "A" * 5000,
        "/plan/%00",
        "/calendar/x",
        "/calendar/.ics",
        "/calendar/x.ics",
    ):
        assert (await get(page, strange))[0] in (400, 404)


async def test_who_opens_too_many_pages_is_told_to_wait(page: PageClient, server: Server) -> None:
    path = link_of(page)
    async with aiohttp.ClientSession(headers={"X-Forwarded-For": "203.0.113.9"}) as session:
        seen = set()
        for _ in range(620):
            async with session.get(f"{page.base}{path}") as answer:
                seen.add(answer.status)
        assert seen == {200, 429}
        async with session.get(f"{page.base}/calendar/x.ics") as answer:
            assert answer.status == 429


async def test_where_no_page_can_be_reached_the_sheet_itself_is_said(house: House, clock: Clock) -> None:
    await happens(house, clock, 1, "ノートンから覚えのない請求が来てた")
    await happens(house, clock, 2, "予定のページ")
    said = house.channels["terminal"].said  # type: ignore[attr-defined]
    assert said[-1].key == "sheet"
    assert "ノートン" in said[-1].text
    assert not [shown for reply in said for shown in reply.buttons if shown.kind == "link"]
    assert "リンクを止める" not in [shown.label for shown in said[-1].buttons]


async def test_without_a_case_there_is_nothing_to_put_on_paper(house: House, clock: Clock) -> None:
    await happens(house, clock, 1, "予定のページ")
    said = house.channels["terminal"].said  # type: ignore[attr-defined]
    assert "plan.none" in [reply.key for reply in said]
    assert clock.now > START


async def test_on_line_the_page_opens_in_a_browser_that_can_print(
    redis: Redis, redis_url: str, tmp_path: Path, library: Library, line: LineFake
) -> None:
    settings = replace(line_settings(tmp_path, redis_url, line), public_url="https://kaeru.example")
    running = Server(settings, redis_url, library, patience=AT_ONCE)
    await running.start()
    async with aiohttp.ClientSession() as session:
        phone = Phone(f"http://127.0.0.1:{running.port}", line, session)
        await phone.type("明細に覚えのない請求がある")
        await phone.type("予定のページ")
        uri = phone.button("まとめを開く")["uri"]
        assert uri.startswith("https://kaeru.example/plan/")
        assert uri.endswith("?openExternalBrowser=1")
    await running.stop()


async def test_who_speaks_english_can_show_the_sheet_in_japanese(page: PageClient) -> None:
    await page.type("English")
    await page.type("paper")
    _, html, _ = await get(page, link_of(page))
    assert 'value="ja"' in html
    status, sheet, _ = await post(page, link_of(page), "ja")
    assert status == 200
    assert 'lang="ja"' in sheet
    assert "前には同じ請求がなかった" in sheet
