"""Every page before an accessibility checker (axe-core in Chromium), without script, in a narrow window, and on paper."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from typing import Any, Literal

import pytest
from ahead import ahead
from axe_playwright_python.async_playwright import Axe
from page_client import PageClient
from page_server import link_of, server
from playwright.async_api import Browser, Page, expect
from test_page_browser import open_browser
from test_plan_page import CALL

from bot.app import Server

__all__ = ["ahead", "server"]

Light = Literal["light", "dark"]
NARROW, A4 = {"width": 320, "height": 640}, re.compile(rb"/Type\s*/Page\b(?!s)")
TOLD = {
    "ja": ("ノートンから9,878円の覚えのない請求が来てた", "自分", "なかった", "ちがう", CALL),
    "en": (
        "There is an unknown charge of 9,878 yen from Norton",
        "me",
        "No",
        "No",
        "Called at 3, spoke to Kate, someone will call back tomorrow",
    ),
}
ASKED = {"ja": ("書き出し", "予定のページ", "カレンダー"), "en": ("export", "paper", "calendar")}
ALL = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    """A real one."""
    async with open_browser() as opened:
        yield opened


async def links(server: Server, lang: str) -> list[str]:
    """The addresses of somebody's record, plan and calendar, after a talk in that language."""
    async with PageClient(f"http://127.0.0.1:{server.port}") as client:
        client.headers["Accept-Language"] = lang
        for text in TOLD[lang]:
            await client.type(text)
        found = []
        for text in ASKED[lang]:
            await client.type(text)
            found.append(client.base + link_of(client))
    return found


async def judge(tab: Page) -> None:
    """No violation, and nothing to the right of the window."""
    results = await Axe().run(tab, options=ALL)
    faults: list[Any] = results.response["violations"]
    assert not faults, [(fault["id"], [node["html"][:120] for node in fault["nodes"]]) for fault in faults]
    assert await tab.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]


@pytest.mark.parametrize("light", ["light", "dark"])
@pytest.mark.parametrize("lang", ["ja", "en"])
async def test_no_page_has_a_fault_for_somebody_who_sees_hears_or_moves_otherwise(
    server: Server,
    browser: Browser,
    lang: str,
    light: Light,
) -> None:
    addresses = await links(server, lang)
    context = await browser.new_context(viewport=NARROW, locale=lang, color_scheme=light, timezone_id="Asia/Tokyo")  # type: ignore[arg-type]
    tab = await context.new_page()
    await tab.goto(f"http://127.0.0.1:{server.port}/")
    await expect(tab.get_by_role("log").get_by_role("button").first).to_be_visible()
    await judge(tab)
    for address in addresses:
        await tab.goto(address)
        await judge(tab)
        if buttons := await tab.get_by_role("button").all():
            await buttons[0].click()
            await expect(tab.get_by_role("heading", level=2).first).to_be_visible()
            await judge(tab)
    await tab.goto(addresses[1][:-3])
    await judge(tab)
    await context.close()


@pytest.mark.parametrize("lang", ["ja", "en"])
async def test_every_page_behind_a_link_works_without_script(
    server: Server,
    browser: Browser,
    lang: str,
) -> None:
    context = await browser.new_context(java_script_enabled=False)
    tab = await context.new_page()
    record, plan, calendar = await links(server, lang)
    for address in (record, plan):
        await tab.goto(address)
        await tab.get_by_role("button").first.click()
        await expect(tab.locator("main")).to_contain_text("9,878")
        assert await tab.locator("html").get_attribute("lang") == lang
    await tab.goto(calendar)
    assert await tab.get_by_role("link").count() == 2
    await context.close()


async def test_a_case_is_printed_on_one_sheet_and_a_long_one_on_more_whose_lines_stay_whole(
    server: Server,
    browser: Browser,
) -> None:
    _, plan, _ = await links(server, "ja")
    tab = await browser.new_page()
    await tab.goto(plan)
    await tab.get_by_role("button").first.click()
    paper = await tab.pdf(prefer_css_page_size=True)
    assert len(A4.findall(paper)) == 1
    await tab.evaluate(_LONGER)
    paper = await tab.pdf(prefer_css_page_size=True)
    assert 2 <= len(A4.findall(paper)) <= 4
    await tab.emulate_media(media="print")
    await expect(tab.get_by_role("button")).to_have_count(0)
    split = await tab.evaluate("[...document.querySelectorAll('dl div')].map(e => getComputedStyle(e).breakInside)")
    assert set(split) == {"avoid"}, "no line is torn in two"


_LONGER = """() => {
  const rows = document.querySelector('.happened dl');
  const row = rows.firstElementChild.cloneNode(true);
  while (row.querySelectorAll('dd').length > 1) row.lastElementChild.remove();
  for (let n = 0; n < 90; n++) rows.append(row.cloneNode(true));
}"""
