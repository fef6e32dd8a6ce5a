"""The chat page in a real browser: seen, pressed, typed, reloaded, by keyboard alone, in a narrow window."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from ahead import ahead
from page_server import server
from playwright.async_api import Browser, ConsoleMessage, Page, async_playwright, expect

from bot.app import Server

__all__ = ["ahead", "server"]

GROUP, CHARGE = "覚えのない請求・契約", "覚えのない請求がある"
PHONE = {"width": 390, "height": 844}
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]


@asynccontextmanager
async def open_browser() -> AsyncIterator[Browser]:
    """Debian's Chromium if it is there, else the one playwright brought."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
        yield browser
        await browser.close()


@pytest.fixture
async def page(server: Server) -> AsyncIterator[Page]:
    """The page on a phone; whatever the browser complains about fails the test."""
    complaints: list[str] = []
    async with open_browser() as browser:
        context = await browser.new_context(viewport=PHONE, locale="ja-JP", timezone_id="Asia/Tokyo")  # type: ignore[arg-type]
        tab = await context.new_page()

        def complain(message: ConsoleMessage) -> None:
            if message.type in ("error", "warning"):
                complaints.append(message.text)

        tab.on("console", complain)
        tab.on("pageerror", lambda error: complaints.append(str(error)))
        await tab.goto(f"http://127.0.0.1:{server.port}/")
        yield tab
        await context.close()
    assert not complaints


async def test_a_newcomer_reads_a_greeting_and_presses_a_button(page: Page) -> None:
    await page.get_by_role("button", name=GROUP).click()
    await page.get_by_role("button", name=CHARGE).click()
    await expect(page.get_by_role("log")).to_contain_text(CHARGE)
    await expect(page.get_by_role("log")).to_contain_text("店")


async def test_a_text_is_sent_with_enter_and_answered(page: Page) -> None:
    await expect(page.get_by_role("button", name="人と話す")).to_be_visible()
    box = page.get_by_role("textbox")
    await box.fill("人と話す")
    await box.press("Enter")
    await expect(page.get_by_role("log")).to_contain_text("188")


async def test_after_a_reload_the_talk_is_there_and_goes_on(page: Page) -> None:
    await page.get_by_role("button", name=GROUP).click()
    await page.get_by_role("button", name=CHARGE).click()
    await expect(page.get_by_role("log")).to_contain_text("店")
    await page.reload()
    await expect(page.get_by_role("log")).to_contain_text("おかえりなさい")


async def test_the_keyboard_alone_is_enough(page: Page) -> None:
    await expect(page.get_by_role("button", name=GROUP)).to_be_visible()
    for _ in range(30):
        await page.keyboard.press("Tab")
        if await page.evaluate("document.activeElement.textContent") == GROUP:
            break
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name=CHARGE)).to_be_visible()


async def test_nothing_is_cut_off_in_a_narrow_window_with_large_letters(page: Page) -> None:
    await expect(page.get_by_role("button", name="人と話す")).to_be_visible()
    await page.set_viewport_size({"width": 320, "height": 640})
    await page.get_by_role("button", name="大きな文字").click()
    assert await page.evaluate("document.documentElement.scrollWidth") <= 320


async def test_erasing_leaves_an_empty_page(page: Page) -> None:
    await expect(page.get_by_role("button", name="人と話す")).to_be_visible()
    box = page.get_by_role("textbox")
    await box.fill("消す")
    await box.press("Enter")
    await page.get_by_role("button", name="すべて消す").click()
    await expect(page.get_by_role("log")).not_to_contain_text("覚えのない請求")
    assert await page.evaluate("sessionStorage.length") == 0


async def test_two_tabs_show_the_same_answers(page: Page) -> None:
    other = await page.context.new_page()
    await other.goto(page.url)
    await expect(other.get_by_role("button", name="人と話す").last).to_be_visible()
    for writes, reads, text, told in ((page, other, "人と話す", "188"), (other, page, "言語", "English")):
        await writes.get_by_role("textbox").fill(text)
        await writes.get_by_role("textbox").press("Enter")
        await expect(reads.locator(".turn.kaeru").last).to_contain_text(told)
        await expect(writes.locator(".turn.kaeru").last).to_contain_text(told)


async def test_one_tap_leaves_a_neutral_page_and_nothing_behind(page: Page) -> None:
    await page.get_by_role("button", name=GROUP).click()
    await page.get_by_role("button", name=CHARGE).click()
    await expect(page.get_by_role("log")).to_contain_text("店")
    await page.get_by_role("button", name="離れる").click()
    await page.wait_for_url("**/away")
    assert "かえる" not in await page.content()
    assert await page.evaluate("sessionStorage.length") == 0
    await page.go_back()
    assert "店" not in await page.locator("body").inner_text()


async def test_escape_twice_leaves_and_once_does_not(page: Page) -> None:
    await expect(page.get_by_role("button", name=GROUP)).to_be_visible()
    other = await page.context.new_page()
    await other.goto(page.url)
    await expect(other.get_by_role("button", name="人と話す").last).to_be_visible()
    for key in ("Escape", "a", "Escape", "b"):
        await page.get_by_role("textbox").press(key)
    await expect(page.get_by_role("button", name=GROUP).last).to_be_visible()
    for key in ("Escape", "Escape"):
        await page.get_by_role("textbox").press(key)
    await page.wait_for_url("**/away")
    await other.wait_for_url("**/away")


async def test_a_typed_word_leaves_too_and_is_not_shown_again(page: Page) -> None:
    await expect(page.get_by_role("button", name=GROUP)).to_be_visible()
    await page.get_by_role("textbox").fill("誰か来た")
    await page.get_by_role("textbox").press("Enter")
    await page.wait_for_url("**/away")
    await page.goto(page.url.removesuffix("away"))
    await expect(page.get_by_role("button", name=GROUP)).to_be_visible()
    assert "買い物" not in await page.locator("body").inner_text()
