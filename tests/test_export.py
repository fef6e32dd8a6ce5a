"""書き出し: everything that is kept, behind a link that tells a preview nothing, ends, can be stopped, goes with its person."""

from __future__ import annotations

import json
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
from msgspec.structs import fields
from msgspec.structs import replace as changed
from page_client import PageClient
from page_server import YOU, get, happens, link_of, post, server
from redis.asyncio import Redis

from bot.app import Server
from bot.content.library import Library
from bot.content.record import read_record, record_json
from bot.core.case import Case, Entry, Known, Line, Promise, Task
from bot.core.links import find_link, make_link, revoke_links
from bot.core.person import Address, Burst, Delivery, Message, Part, Person, Reminder
from bot.core.record import as_text
from bot.house import House
from bot.pages import wrap
from bot.store.people import Store

__all__ = ["ahead", "server"]


@pytest.fixture
async def page(server: Server) -> AsyncIterator[PageClient]:
    """A browser in which a case was told and the record was asked for."""
    async with PageClient(f"http://127.0.0.1:{server.port}") as client:
        await client.type("ノートンから覚えのない請求が来てた")
        await client.type("自分")
        await client.type("書き出し")
        yield client


async def test_opening_the_link_shows_a_button_and_nothing_of_the_record(page: PageClient) -> None:
    status, html, headers = await get(page, link_of(page))
    assert status == 200
    assert "ノートン" not in html
    assert "Norton" not in html
    assert '<form method="post">' in html
    assert "<script" not in html
    assert headers["Cache-Control"] == "no-store"
    assert "noindex" in headers["X-Robots-Tag"]
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert headers["Referrer-Policy"] == "no-referrer"


async def test_pressing_it_shows_everything_that_was_told(page: PageClient) -> None:
    status, html, headers = await post(page, link_of(page))
    assert status == 200
    for told in ("ノートン", "自分", "お聞きしたこと", "日本語"):
        assert told in html
    assert headers["Cache-Control"] == "no-store"
    assert "<script" not in html


async def test_the_same_comes_as_data(page: PageClient) -> None:
    status, text, headers = await post(page, link_of(page), "json")
    assert status == 200
    assert headers["Content-Type"].startswith("application/json")
    assert headers["Content-Disposition"] == 'attachment; filename="kaeru.json"'
    data = json.loads(text)
    assert data["person"]["cases"][0]["facts"]["merchant"]["value"] == "merchants/norton"


async def test_the_address_tells_nothing_and_a_changed_one_opens_nothing(page: PageClient, server: Server) -> None:
    path = link_of(page)
    person_id = server.house.person_id(Address("web", "page", page.user))
    assert person_id not in path
    for place in range(len("/export/"), len(path), 7):
        changed = path[:place] + ("A" if path[place] != "A" else "B") + path[place + 1 :]
        assert (await get(page, changed))[0] == 404
    for strange in ("/export/", "/export/x", "/export/" + "A" * 5000, "/export/%00", "/export/ほげ"):
        assert (await get(page, strange))[0] in (400, 404)


async def test_a_link_ends_after_an_hour(page: PageClient, ahead: Ahead) -> None:
    path = link_of(page)
    ahead.by = timedelta(minutes=59)
    assert (await get(page, path))[0] == 200
    ahead.by = timedelta(minutes=61)
    assert (await get(page, path))[0] == 404
    status, html, _ = await post(page, path)
    assert status == 404
    assert "ノートン" not in html


async def test_a_link_can_be_stopped(page: PageClient) -> None:
    path = link_of(page)
    await page.press("リンクを止める")
    assert (await get(page, path))[0] == 404
    assert (await post(page, path, "json"))[0] == 404


async def test_a_new_link_ends_the_one_before(page: PageClient) -> None:
    old = link_of(page)
    await page.type("書き出し")
    new = link_of(page)
    assert old != new
    assert (await get(page, old))[0] == 404
    assert (await get(page, new))[0] == 200


async def test_a_link_goes_with_its_person_also_when_they_come_back(page: PageClient) -> None:
    path = link_of(page)
    await page.type("消す")
    await page.press("すべて消す")
    assert (await get(page, path))[0] == 404
    before = len(page.said)
    await page.hello()
    await page.wait_for(before + 1)  # the greeting; else it counts as the answer to what is typed next
    await page.type("ノートンから覚えのない請求が来てた")
    await page.type("書き出し")
    assert (await get(page, path))[0] == 404
    assert (await get(page, link_of(page)))[0] == 200


def everybody(store: Store) -> tuple[Person, Case]:
    """Somebody with something in every corner, and a closed case."""
    told = Known("JPY 9878", START, "m1")
    task = Task("call", "unknown_charge", "call", START, 1, due=START)
    promise = Promise("reply", "unknown_charge", "reply", START, 1, "merchant", by=START, text="十日までに電話します")
    entry = Entry(START, "call", "unknown_charge-charged", {"amount": "JPY 9878"}, "m1")
    line = Line("l", START, "charged", "JPY 9878", 1)
    case = Case(
        *("2", "unknown_charge", START),
        facts={"amount": told, "merchant": Known("みなと商店", START), "holder": Known("self", START)},
        items={"card": {"1": {"value": Known("JPY 3000", START)}}},
        entries=(entry,),
        tasks=(task,),
        promises=(promise,),
        ledger=(line,),
    )
    closed = Case("1", "prepaid_card", START, "closed", {"value": Known("JPY 5000", START)})
    waiting = Delivery("d", START, (Message("hello"),), token="reply-token", until=START)
    person = Person(
        *(store.names.person_id(YOU), YOU, "ja"),
        met=START,
        cases=(case,),
        closed=("1",),
        reminders=(Reminder("r", "2", "call", "x", START + timedelta(days=1)),),
        outbox=(waiting,),
        tail=8,
        burst=Burst((Part("きのうのことですが", START, START, token="burst-token"),), START),
    )
    return person, closed


SHOWN = (
    "9,878円",
    "みなと商店",
    "3,000円",
    "5,000円",
    "十日までに電話します",
    "きのうのことですが",
    "terminal",
    "you",
    "8",
)


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_nothing_that_is_kept_is_missing_on_the_page(lang: str, store: Store, library: Library) -> None:
    person, closed = everybody(store)
    text = as_text(read_record(library, changed(person, lang=lang), [closed], [], START))
    for told in (
        SHOWN if lang == "ja" else ("9,878", "みなと商店", "3,000", "5,000", "十日までに電話します", "terminal")
    ):
        assert told in text, told


def test_the_data_hold_everything_but_the_tokens_by_which_we_reach_a_platform(store: Store) -> None:
    person, closed = everybody(store)
    text = record_json(person, [closed], [])
    assert "reply-token" not in text
    assert "burst-token" not in text
    data = json.loads(text)
    assert data["closed_cases"][0]["facts"]["value"]["value"] == "JPY 5000"
    told = {field.encode_name for field in fields(Person) if getattr(person, field.name) != field.default}
    assert told <= set(data["person"])


def test_a_link_belongs_to_one_kind_one_case_one_time() -> None:
    person, link = make_link(Person("p"), "export", START, timedelta(hours=1))
    assert find_link(person, "export", link.id, START) == link
    assert find_link(person, "plan", link.id, START) is None
    assert find_link(person, "export", link.id, START + timedelta(hours=1)) is None
    person, plan = make_link(person, "plan", START, timedelta(days=1), "1")
    person, other = make_link(person, "plan", START + timedelta(seconds=1), timedelta(days=1), "2")
    assert person.links == (link, plan, other)
    assert revoke_links(person, "plan", "1").links == (link, other)
    person, newest = make_link(person, "plan", START + timedelta(hours=2), timedelta(days=1), "1")
    assert person.links == (other, newest), "what has run out is forgotten"


async def test_where_no_page_can_be_reached_the_record_itself_is_said(house: House, clock: Clock) -> None:
    await happens(house, clock, 1, "ノートンから覚えのない請求が来てた")
    await happens(house, clock, 2, "書き出し")
    said = house.channels["terminal"].said  # type: ignore[attr-defined]
    assert said[-1].key == "record"
    assert "ノートン" in said[-1].text
    assert not any(shown.kind == "link" for reply in said for shown in reply.buttons)


def test_a_long_record_is_cut_between_its_lines() -> None:
    text = "\n".join(f"line {number} of the record" for number in range(500))
    pieces = list(wrap(text, 1000))
    assert all(len(piece) <= 1000 for piece in pieces)
    assert "\n".join(pieces) == text
    assert list(wrap("a" * 2500, 1000)) == ["a" * 1000, "a" * 1000, "a" * 500]


async def test_on_line_the_button_opens_our_public_address(
    redis: Redis, redis_url: str, tmp_path: Path, library: Library, line: LineFake
) -> None:
    settings = replace(line_settings(tmp_path, redis_url, line), public_url="https://kaeru.example")
    running = Server(settings, redis_url, library, patience=AT_ONCE)
    await running.start()
    async with aiohttp.ClientSession() as session:
        phone = Phone(f"http://127.0.0.1:{running.port}", line, session)
        await phone.type("明細に覚えのない請求がある")
        await phone.type("書き出し")
        assert phone.button("記録を見る")["uri"].startswith("https://kaeru.example/export/")
    await running.stop()
