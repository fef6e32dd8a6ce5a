"""The way in by a link or a QR: what it shows to whom, that it ends, and that nobody is led in by another site."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import aiohttp
import pytest
from ahead import Ahead
from conftest import eventually
from line_server import session
from page_client import PageClient
from test_family_wires import CHARGE, ahead, browser, desktop, digits, of_browser, on_page, person, phone, server, slack

from bot.app import Server
from bot.core.event import Event
from bot.core.person import Address
from bot.house import MOST_CODES_A_MINUTE, House

__all__ = ["ahead", "browser", "desktop", "phone", "server", "session", "slack"]


@pytest.fixture
async def link(server: Server, browser: PageClient) -> str:
    """A mother on the page has a case and gives out a code; the address that she hands on."""
    await browser.type(CHARGE)
    await browser.type("つなぐ")
    await browser.press("家族とつなぐ")
    shown = [button for reply in browser.said[-1]["replies"] for button in reply["buttons"]]
    data: str = next(button["data"] for button in shown if button["kind"] == "link")
    assert data.startswith("/join/")
    return f"{browser.base}{data}"


@pytest.fixture
async def other() -> AsyncIterator[aiohttp.ClientSession]:
    """Another browser, which has never been here."""
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as opened:
        yield opened


async def test_who_looks_ahead_at_the_link_learns_nothing_and_uses_nothing_up(
    server: Server, browser: PageClient, link: str, other: aiohttp.ClientSession
) -> None:
    code = await digits(server, of_browser(server, browser))
    for _ in range(3):
        async with other.get(link) as answer:
            text = await answer.text()
            assert answer.status == 200
            assert "<svg" not in text
            assert code[:3] not in text
    assert (await person(server, of_browser(server, browser))).code is not None


async def test_the_page_shows_a_qr_of_its_own_address_and_the_digits_when_it_is_asked(
    server: Server, browser: PageClient, link: str, other: aiohttp.ClientSession
) -> None:
    code = await digits(server, of_browser(server, browser))
    async with other.post(link, data={"form": "show"}) as answer:
        text = await answer.text()
    assert "<svg" in text
    assert f"{code[:3]} {code[3:]}" in text


async def test_a_relative_enters_by_the_link_and_is_asked_for_at_the_person(
    server: Server, browser: PageClient, link: str, other: aiohttp.ClientSession
) -> None:
    async with other.post(link, data={"form": "enter"}, allow_redirects=False) as answer:
        assert (answer.status, answer.headers["Location"]) == (303, "/")
    jar = other.cookie_jar
    assert isinstance(jar, aiohttp.CookieJar)
    async with PageClient(browser.base, jar) as daughter:
        await daughter.wait_for(1)
        assert "受け取りました" in on_page(daughter)
        await browser.wait_for(len(browser.said))
        await browser.type("娘")
        await browser.press("要点だけ")
        ties = (await person(server, of_browser(server, browser))).ties
        assert [(tie.id, tie.name) for tie in ties] == [(of_browser(server, daughter), "daughter")]


async def test_the_link_lets_in_one_and_then_nobody(
    link: str, other: aiohttp.ClientSession, session: aiohttp.ClientSession
) -> None:
    async with other.post(link, data={"form": "enter"}, allow_redirects=False) as answer:
        assert answer.status == 303

    async def is_over() -> bool:
        async with session.get(link) as answer:
            return answer.status == 404

    await eventually(is_over)
    async with session.post(link, data={"form": "enter"}, allow_redirects=False) as answer:
        assert answer.status == 404


async def test_the_link_ends_with_its_time_and_when_it_is_stopped(
    browser: PageClient, link: str, other: aiohttp.ClientSession
) -> None:
    await browser.press("番号を止める")
    async with other.get(link) as answer:
        assert answer.status == 404


async def test_another_site_leads_nobody_in(
    link: str, other: aiohttp.ClientSession, server: Server, browser: PageClient
) -> None:
    headers = {"Sec-Fetch-Site": "cross-site"}
    async with other.post(link, data={"form": "enter"}, headers=headers, allow_redirects=False) as answer:
        assert answer.status == 403
    assert not (await person(server, of_browser(server, browser))).ties


async def test_an_address_that_we_never_made_leads_nowhere(link: str, other: aiohttp.ClientSession) -> None:
    for address in (link[:-4] + "AAAA", link.replace("/join/", "/export/")):
        async with other.get(address) as answer:
            assert answer.status == 404


async def test_browsers_of_one_address_guess_only_so_often_in_a_minute_though_each_is_new(
    server: Server, browser: PageClient, link: str, ahead: Ahead
) -> None:
    ahead.to((ahead() + timedelta(minutes=1)).replace(second=1))  # far from the end of a minute
    house, code = server.house, await digits(server, of_browser(server, browser))
    for number in range(MOST_CODES_A_MINUTE):
        await house.take(guess(house, f"{(int(code) + 1 + number) % 10**6:06d}", number))
    await house.take(guess(house, code, 99))
    await house.finish()
    assert not (await person(server, of_browser(server, browser))).ties
    await house.take(guess(house, code, 100, visitor="203.0.113.9"))
    await house.finish()
    assert (await person(server, of_browser(server, browser))).ties


def guess(house: House, code: str, number: int, visitor: str = "203.0.113.7") -> Event:
    """A new browser that types six digits."""
    address = Address("web", "page", f"guesser {number}")
    return Event(id=f"g{number}", kind="text", address=address, at=house.now(), text=f"コード {code}", visitor=visitor)
