"""カレンダー: a file that Google, Apple and Outlook take, of dates that are the same ones when they move, and tells no more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
import pytest
from ahead import ahead
from case_player import Player
from icalendar import Calendar
from page_client import PageClient
from page_server import get, link_of, server
from test_plan_page import page

from bot.content.calendar_file import write_calendar
from bot.content.library import Library
from bot.core.calendar import JST
from bot.core.case import Case, Deadline, Promise, Task

__all__ = ["ahead", "page", "server"]

ZONE = ZoneInfo("Asia/Tokyo")
NOW = datetime(2026, 11, 15, 20, 5, tzinfo=JST)
LINE = re.compile(
    r"[A-Z][A-Z0-9-]*(;[A-Z-]+=(\"[^\"]*\"|[^\";:,]*)(,(\"[^\"]*\"|[^\";:,]*))*)*:[^\x00-\x08\x0a-\x1f\x7f]*"
)
ONCE_AND_ALWAYS = ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE")


@dataclass
class Fault(AssertionError):
    """What a strict reader would warn of."""

    what: str


def strictly_read(file: bytes) -> list[Any]:
    """The events of a file, read by the letter of RFC 5545; Fault for whatever a calendar might stumble over."""
    text = file.decode("utf-8")
    for raw in file.split(b"\r\n"):
        if len(raw) > 75:
            raise Fault(f"a line of {len(raw)} octets")
    if not text.endswith("\r\n") or "\n" in text.replace("\r\n", ""):
        raise Fault("a line that does not end in CRLF")
    for line in text.replace("\r\n ", "").split("\r\n")[:-1]:
        if not LINE.fullmatch(line):
            raise Fault(f"no content line: {line}")
    calendar: Any = Calendar.from_ical(file)
    found = list(calendar.walk("VEVENT"))
    for component in calendar.walk():
        if component.errors:
            raise Fault(str(component.errors))
    if calendar.get("version") != "2.0" or not calendar.get("prodid"):
        raise Fault("no version or product")
    zones = {str(zone["tzid"]) for zone in calendar.walk("VTIMEZONE")}
    for event in found:
        _judge(event, zones)
    if len({str(event["uid"]) for event in found}) != len(found):
        raise Fault("two events of one id")
    return found


def _judge(event: Any, zones: set[str]) -> None:
    for name in ONCE_AND_ALWAYS:
        if name not in event or isinstance(event[name], list):
            raise Fault(f"{name} must stand once")
    start, end = event["dtstart"], event["dtend"]
    if type(start.dt) is not type(end.dt) or not end.dt > start.dt:
        raise Fault("an end that is none")
    if isinstance(start.dt, datetime):
        if str(start.params.get("TZID")) not in zones:
            raise Fault("a time without its zone")
    elif start.params.get("VALUE") != "DATE":
        raise Fault("a day that does not say so")
    if event["dtstamp"].dt.utcoffset() != timedelta(0):
        raise Fault("a stamp that is not in UTC")
    alarms = event.walk("VALARM")
    if not alarms or any("ACTION" not in one or "TRIGGER" not in one or "DESCRIPTION" not in one for one in alarms):
        raise Fault("an alarm without action, trigger or words")


def case_with(*duties: Task | Promise) -> Case:
    """A case that was opened two hours ago."""
    tasks = tuple(duty for duty in duties if isinstance(duty, Task))
    promises = tuple(duty for duty in duties if isinstance(duty, Promise))
    return Case("1", "unknown_charge", NOW - timedelta(hours=2), tasks=tasks, promises=promises)


def task(**more: object) -> Task:
    """A letter with a last day."""
    given = {"due": NOW + timedelta(days=1), "letter": "charge_request", **more}
    return Task("request", "unknown_charge", "request", NOW, 1, **given)  # type: ignore[arg-type]


LAST = Deadline("deadlines/x", date(2026, 11, 10), date(2027, 1, 8), date(2027, 1, 9))


@pytest.fixture
def player(library: Library) -> Player:
    """Somebody with a dated request, a deadline and a promise."""
    made = Player(library)
    texts = ("ノートンから9,878円の覚えのない請求が来てた", "自分", "あった", "11/10", "頼む文を作る", "自分で書く")
    for number, text in enumerate(texts):
        made.at(f"2026-11-15 20:{number:02}", text)
    made.at("2026-11-16 10:30", "チャットで聞いた。返金のメールが1〜2営業日でくるらしい")
    return made


def events(player: Player, *, shared: bool = False, at: datetime = NOW) -> dict[str, Any]:
    """The events of the player's case by their ids."""
    file = write_calendar(player.library, player.person, player.case, at, shared=shared)
    return {str(event["uid"]): event for event in strictly_read(file)}


def test_a_strict_reader_takes_the_file_of_a_talk_without_a_word(player: Player) -> None:
    found = events(player)
    assert len(found) >= 3
    days = [event for event in found.values() if not isinstance(event["dtstart"].dt, datetime)]
    assert days, "a last day is a whole day"
    assert all((event["dtend"].dt - event["dtstart"].dt) == timedelta(days=1) for event in days)
    timed = [event for event in found.values() if isinstance(event["dtstart"].dt, datetime)]
    assert timed
    assert all(event["dtstart"].dt.tzinfo.key == ZONE.key for event in timed)


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_the_deadline_stands_on_its_safe_day_and_is_told_of_the_morning_before(library: Library, lang: str) -> None:
    player = Player(library, lang)
    player.person = player.person.__class__("0" * 32, lang=lang, cases=(case_with(task(deadline=LAST)),))
    [day] = [event for event in events(player).values() if not isinstance(event["dtstart"].dt, datetime)]
    assert day["dtstart"].dt == date(2027, 1, 8)
    assert sorted(alarm["trigger"].dt for alarm in day.walk("VALARM")) == [timedelta(hours=-15), timedelta(hours=9)]


def test_the_same_dates_make_the_same_bytes_at_any_time(player: Player) -> None:
    files = {
        write_calendar(player.library, player.person, player.case, NOW + timedelta(hours=hours), shared=True)
        for hours in (0, 5, 300)
    }
    assert len(files) == 1


def test_a_date_that_moves_stays_the_same_event_with_a_higher_number(player: Player) -> None:
    before = events(player)
    player.at("2026-11-17 09:00", "利用日は11/10じゃなくて11/9でした")
    after = events(player)
    moved = [uid for uid in before if uid in after and before[uid]["dtstart"].dt != after[uid]["dtstart"].dt]
    assert moved, "the last day is counted anew"
    for uid in moved:
        assert after[uid]["sequence"] > before[uid]["sequence"]
        assert after[uid]["dtstamp"].dt > before[uid]["dtstamp"].dt
    still = [uid for uid in before if uid in after and uid not in moved]
    assert all(after[uid]["sequence"] >= before[uid]["sequence"] for uid in still)
    player.at("2026-11-17 09:30", "利用日は11/9じゃなくて11/10でした")
    again = events(player)
    for uid in moved:
        assert again[uid]["sequence"] > after[uid]["sequence"], "also on the way back"


def test_what_is_done_is_no_date_any_more(player: Player) -> None:
    assert any("メール" in str(event["summary"]) for event in events(player).values())
    player.at("2026-11-17 12:00", "メールきた")
    assert not any("メール" in str(event["summary"]) for event in events(player).values())


def test_a_calendar_for_other_eyes_tells_only_that_there_is_something(player: Player) -> None:
    titles = {str(event["summary"]) for event in events(player, shared=True).values()}
    assert titles
    assert all(title.startswith("かえる: ") for title in titles)
    file = write_calendar(player.library, player.person, player.case, NOW, shared=True).decode()
    for told in ("ノートン", "Norton", "9,878", "9878", "請求", "返金", "詐欺"):
        assert told not in file
    assert player.person.id not in file


def test_a_case_kept_from_the_family_never_names_its_dates(player: Player) -> None:
    player.at("2026-11-17 12:00", "妻には言わないで")
    assert all(str(event["summary"]).startswith("かえる: ") for event in events(player).values())
    said = player.at("2026-11-17 12:05", "カレンダー")
    labels = [shown.label for _, reply in player.said[-len(said) :] for shown in reply.buttons]
    assert "カレンダーに入れる" in labels
    assert "用件の名前も入れる" not in labels


@pytest.mark.parametrize("words", ["と" * 200, "😀" * 60, "a,b;c\\d\ne", '"quoted": yes', "\u2028x"])
def test_whatever_was_promised_in_whose_words_makes_no_bad_line(library: Library, words: str) -> None:
    promise = Promise("p", "promise", "mail", NOW, 1, words, due=NOW + timedelta(days=2), what="mail", text=words)
    player = Player(library)
    player.person = player.person.__class__("0" * 32, lang="ja", cases=(case_with(promise, task(deadline=LAST)),))
    assert len(events(player)) == 3


def test_a_case_without_dates_is_still_a_calendar(library: Library) -> None:
    player = Player(library)
    player.person = player.person.__class__("0" * 32, lang="ja", cases=(case_with(),))
    assert events(player) == {}


def test_every_date_is_a_line_to_copy_in_the_chat(player: Player) -> None:
    player.at("2026-11-17 12:05", "カレンダー")
    [copied] = [reply for _, reply in player.said if reply.key == "agenda.copy"]
    assert copied.style == "copy"
    assert len(copied.text.splitlines()) == len(events(player))
    assert "2027年1月8日(金) 期限: " in copied.text


def lines_of(html: str) -> Iterator[str]:
    """The addresses that a page links to."""
    yield from re.findall(r'href="([^"]+)"', html)


async def test_the_page_says_how_and_no_date_and_the_file_comes_back_only_when_it_changed(
    page: PageClient,
) -> None:
    await page.type("カレンダー")
    path = link_of(page)
    status, html, headers = await get(page, path)
    assert status == 200
    assert "<script" not in html
    assert "電話" not in html
    token = path.rpartition("/")[2]
    assert [one for one in lines_of(html) if one.startswith("webcal://") and one.endswith(f"/calendar/{token}.ics")]
    status, text, headers = await get(page, f"{path}.ics")
    assert status == 200
    assert headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert headers["Cache-Control"] == "private, no-cache"
    assert strictly_read(text.encode().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))
    async with aiohttp.ClientSession(headers={"If-None-Match": headers["Etag"]}) as session:
        async with session.get(f"{page.base}{path}.ics") as answer:
            assert (answer.status, await answer.text()) == (304, "")
        await page.type("チャットで聞いた。返金のメールが1〜2営業日でくるらしい")
        async with session.get(f"{page.base}{path}.ics") as answer:
            assert answer.status == 200, "a new date"
            assert answer.headers["Etag"] != headers["Etag"]


async def test_a_calendar_lives_for_years_until_it_is_stopped(page: PageClient, ahead: object) -> None:
    await page.type("カレンダー")
    path = link_of(page)
    ahead.by = timedelta(days=390)  # type: ignore[attr-defined]
    assert (await get(page, f"{path}.ics"))[0] == 200
    ahead.by = timedelta(0)  # type: ignore[attr-defined]
    await page.type("リンクを止める")
    assert (await get(page, f"{path}.ics"))[0] == 404
    assert (await get(page, path))[0] == 404
