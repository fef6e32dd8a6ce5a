"""Two people, one case, three platforms at the wire: LINE, Slack and the page; and one person at two of them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import aiohttp
import pytest
from ahead import Ahead, ahead
from both_server import both_settings
from conftest import AT_ONCE, eventually
from fakes.line import LineFake
from fakes.slack import SlackFake
from line_phone import BOT, Phone, text_of
from line_server import session
from page_client import PageClient
from redis.asyncio import Redis
from slack_desktop import Desktop
from slack_server import words

from bot.app import Server
from bot.content.library import Library
from bot.core.person import Address, Person
from bot.store import keys

__all__ = ["ahead", "session"]
CHARGE = "明細に覚えのない請求がある"
PUSH, REPLY = "/v2/bot/message/push", "/v2/bot/message/reply"


@pytest.fixture
async def slack(ahead: Ahead) -> AsyncIterator[SlackFake]:
    """A Slack at the wire, by the same clock as everything."""
    async with SlackFake() as fake:
        fake.clock = ahead
        yield fake
    assert not fake.faults, fake.faults


@pytest.fixture
async def server(
    redis: Redis, redis_url: str, line: LineFake, slack: SlackFake, tmp_path: Path, library: Library, ahead: Ahead
) -> AsyncIterator[Server]:
    """One server with all platforms."""
    line.clock = ahead
    settings = both_settings(tmp_path, redis_url, line, slack, KAERU_PAGE="open")
    running = Server(settings, redis_url, library, now=ahead, patience=AT_ONCE, with_worker=False)
    await running.start()
    yield running
    await running.stop()


@pytest.fixture
def phone(server: Server, line: LineFake, session: aiohttp.ClientSession) -> Phone:
    return Phone(f"http://127.0.0.1:{server.port}", line, session)


@pytest.fixture
def desktop(server: Server, slack: SlackFake, session: aiohttp.ClientSession) -> Desktop:
    return Desktop(f"http://127.0.0.1:{server.port}", slack, session)


@pytest.fixture
async def browser(server: Server) -> AsyncIterator[PageClient]:
    async with PageClient(f"http://127.0.0.1:{server.port}") as client:
        yield client


def of_phone(server: Server, phone: Phone) -> str:
    return server.house.person_id(Address("line", BOT, phone.user))


def of_browser(server: Server, browser: PageClient) -> str:
    return server.house.person_id(Address("web", "page", browser.user))


async def person(server: Server, of: str) -> Person:
    found = (await server.house.store.load(of)).person
    assert found is not None
    return found


async def digits(server: Server, of: str) -> str:
    code = (await person(server, of)).code
    assert code is not None
    return code.digits


async def until(condition: Callable[[], bool]) -> None:
    async def holds() -> bool:
        return condition()

    await eventually(holds)


def on_screen(phone: Phone) -> str:
    return "\n".join(text_of(message) for message in phone.screen)


def on_page(browser: PageClient) -> str:
    return "\n".join(reply["text"] for delivery in browser.said for reply in delivery["replies"])


async def test_a_mother_in_line_a_daughter_on_the_page_and_a_son_in_slack(
    server: Server, phone: Phone, browser: PageClient, desktop: Desktop
) -> None:
    await phone.type(CHARGE)
    await phone.type("つなぐ")
    await phone.press("家族とつなぐ")
    await browser.type(await digits(server, of_phone(server, phone)))
    await until(lambda: "どなたですか" in on_screen(phone))
    await phone.type("娘")
    await phone.press("要点だけ")
    await until(lambda: "つながりました" in on_page(browser))
    await phone.type("つなぐ")
    await phone.press("家族とつなぐ")
    await desktop.type(f"コード {await digits(server, of_phone(server, phone))}")
    await until(lambda: "Slackから" in on_screen(phone))
    await phone.type("息子")
    await phone.press("くわしく")
    await until(lambda: any("つながりました" in words(one) for one in desktop.screen()))
    await browser.press("様子を見る")
    await until(lambda: "今の様子です" in on_page(browser))
    await desktop.press("様子を見る")
    await until(lambda: any("今の様子です" in words(one) for one in desktop.screen()))
    await phone.type("見た人")
    assert "娘さんが様子を見ました" in on_screen(phone)
    assert "息子さんが様子を見ました" in on_screen(phone)
    held = await person(server, of_phone(server, phone))
    assert [(tie.name, tie.sees, tie.state) for tie in held.ties] == [
        ("daughter", "gist", "open"),
        ("son", "all", "open"),
    ]


async def test_a_relative_in_line_is_answered_by_a_free_reply_though_another_turn_makes_the_answer(
    server: Server, phone: Phone, browser: PageClient, line: LineFake
) -> None:
    await browser.type(CHARGE)
    await browser.type("つなぐ")
    await browser.press("家族とつなぐ")
    await phone.type(await digits(server, of_browser(server, browser)))
    await until(lambda: "どなたですか" in on_page(browser))
    await browser.type("娘")
    await browser.press("要点だけ")
    await until(lambda: "つながりました" in on_screen(phone))
    pushed = len([one for one in line.requests if one.path == PUSH])
    await phone.press("様子を見る")
    await until(lambda: "今の様子です" in on_screen(phone))
    assert len([one for one in line.requests if one.path == PUSH]) == pushed


async def moved(server: Server, phone: Phone, browser: PageClient) -> str:
    """Somebody's matter, begun in LINE, is on the page as well."""
    await phone.type(CHARGE)
    await phone.type("つなぐ")
    await phone.press("自分の別の端末")
    await browser.type(await digits(server, of_phone(server, phone)))
    await until(lambda: "ご自身ですか" in on_screen(phone))
    await phone.press("はい、自分です")
    await until(lambda: "ここから続けられます" in on_page(browser))
    of = of_phone(server, phone)

    async def has_arrived() -> bool:
        address = (await person(server, of)).address
        return address is not None and address.platform == "web"

    await eventually(has_arrived)
    return of


async def test_ones_own_case_goes_on_at_another_device_and_at_the_first_one_too(
    server: Server, phone: Phone, browser: PageClient
) -> None:
    of = await moved(server, phone, browser)
    further = of_browser(server, browser)
    record = await person(server, further)
    assert (record.moved_to, record.cases, record.ties) == (of, (), ())
    await browser.type("予定")
    await browser.type("みたことのない店")
    case = (await person(server, of)).cases[0]
    assert case.facts["merchant"].value == "みたことのない店"
    shown = len(phone.screen)
    await phone.type("予定")
    assert len(phone.screen) > shown
    now = (await person(server, of)).address
    assert now is not None
    assert now.platform == "line"


async def test_a_message_delivered_twice_at_a_further_address_is_one_turn(
    server: Server, phone: Phone, browser: PageClient
) -> None:
    await browser.type(CHARGE)
    await browser.type("つなぐ")
    await browser.press("自分の別の端末")
    await phone.type(await digits(server, of_browser(server, browser)))
    await until(lambda: "ご自身ですか" in on_page(browser))
    await browser.press("はい、自分です")
    await until(lambda: "ここから続けられます" in on_screen(phone))
    await phone.type("みたことのない店")
    before = await person(server, of_browser(server, browser))
    assert await phone.post([phone.events[-1]]) == 200
    after = await person(server, of_browser(server, browser))
    assert (after.seq, after.cases) == (before.seq, before.cases)


async def test_who_is_not_oneself_gets_nothing(server: Server, phone: Phone, browser: PageClient) -> None:
    await phone.type(CHARGE)
    await phone.type("つなぐ")
    await phone.press("自分の別の端末")
    await browser.type(await digits(server, of_phone(server, phone)))
    await until(lambda: "ご自身ですか" in on_screen(phone))
    await phone.press("いいえ、ちがう")
    await until(lambda: "つながりませんでした" in on_page(browser))
    assert not (await person(server, of_browser(server, browser))).moved_to
    assert not (await person(server, of_phone(server, phone))).ties


async def test_a_device_with_a_case_of_its_own_takes_over_no_other(
    server: Server, phone: Phone, browser: PageClient
) -> None:
    await browser.type(CHARGE)
    await phone.type(CHARGE)
    await phone.type("つなぐ")
    await phone.press("自分の別の端末")
    await browser.type(f"コード {await digits(server, of_phone(server, phone))}")
    assert "もう別の相談があります" in on_page(browser)
    assert not (await person(server, of_phone(server, phone))).ties


async def test_erasing_at_one_device_erases_both_and_leaves_no_trace(
    server: Server, phone: Phone, browser: PageClient, redis: Redis, ahead: Ahead
) -> None:
    of = await moved(server, phone, browser)
    further = of_browser(server, browser)
    await phone.type("消す")
    await phone.press("すべて消す")
    store = server.house.store

    async def is_gone() -> bool:
        return (await store.load(further)).person is None and (await store.load(of)).person is None

    await eventually(is_gone)
    ahead.move(minutes=1)
    await server.house.worker.once()
    await server.house.finish()
    names = {key.decode() async for key in redis.scan_iter()}
    assert {name for name in names if of in name or further in name} == {keys.person(of), keys.person(further)}


async def test_a_further_device_that_is_given_up_starts_afresh_and_the_first_one_goes_on(
    server: Server, phone: Phone, browser: PageClient
) -> None:
    of = await moved(server, phone, browser)
    await phone.type("つながり")
    await phone.press("閉じる")
    further, store = of_browser(server, browser), server.house.store

    async def is_gone() -> bool:
        return (await store.load(further)).person is None

    await eventually(is_gone)
    held = await person(server, of)
    assert not held.ties
    assert held.cases
    assert held.address is not None
    assert held.address.platform == "line"
