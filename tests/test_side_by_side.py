"""An old and a new release on one Redis: nobody's talk begins anew because the wrong one answered."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path

import aiohttp
import msgspec
import pytest
from conftest import START, Clock
from door_server import everything
from fakes.line import LineFake
from line_phone import Phone, text_of
from line_server import line_settings, person, person_id, session
from line_still import work
from redis.asyncio import Redis
from tiny_content import change, write_tiny

from bot.app import Server
from bot.content.library import Library, read_library
from bot.core.person import SCHEMA, Person
from bot.store import codec, keys

__all__ = ["session"]

Serve = Callable[[Library], Awaitable[Server]]
WIND = """
[wind]
ask = "choice"
save = "wind"
options = ["yes", "no"]
next = "brand"

[brand]
"""
WIND_JA = """
rain-wind = 風は吹きましたか。
    .retry = 「はい」か「いいえ」で教えてください。
    .short = 風は。
    .yes = はい
    .no = いいえ
"""
WIND_EN = """
rain-wind = Was there wind?
    .retry = Please say yes or no.
    .short = Wind?
    .yes = Yes
    .no = No
"""


def content(root: Path) -> Library:
    """The content in a folder."""
    library, faults = read_library(None, root)
    assert not faults, [str(fault) for fault in faults]
    assert library is not None
    return library


@pytest.fixture
def old(tmp_path: Path) -> Library:
    """The content of the earlier release."""
    return content(write_tiny(tmp_path / "old"))


@pytest.fixture
def new(tmp_path: Path) -> Library:
    """The next one, with a question more."""
    return content(with_wind(tmp_path / "new"))


def with_wind(root: Path) -> Path:
    """The tiny content with one question more, before that for the brand."""
    write_tiny(root)
    change(root, "flows/rain.toml", 'to = { no = "leave" }\nnext = "brand"', 'to = { no = "leave" }\nnext = "wind"')
    change(root, "flows/rain.toml", "\n[brand]\n", WIND)
    for lang, words in (("ja", WIND_JA), ("en", WIND_EN)):
        path = root / f"locales/{lang}/rain.ftl"
        path.write_text(path.read_text(encoding="utf-8") + words, encoding="utf-8")
    return root


@pytest.fixture
def moment(line: LineFake) -> Clock:
    """The clock of everybody."""
    line.clock = Clock(START)
    return line.clock


@pytest.fixture
async def serve(redis: Redis, redis_url: str, line: LineFake, tmp_path: Path, moment: Clock) -> AsyncIterator[Serve]:
    """Starts one more process with some content."""
    async with AsyncExitStack() as running:

        async def start(library: Library) -> Server:
            settings = line_settings(tmp_path, redis_url, line)
            server = Server(settings, redis_url, library, now=moment, with_worker=False)
            await server.start()
            running.push_async_callback(server.stop)
            return server

        yield start


@pytest.fixture
def phone(line: LineFake, session: aiohttp.ClientSession) -> Phone:
    """Somebody's phone, which LINE lets talk to any of the processes."""
    return Phone("", line, session)


def to(phone: Phone, server: Server) -> Phone:
    """Let LINE deliver to that process."""
    phone.base = f"http://127.0.0.1:{server.port}"
    return phone


async def begin(phone: Phone) -> None:
    """Open the rainy trouble."""
    assert await phone.send("postback", postback={"data": "s|start|rain"}) == 200
    await phone.line.wait_for(phone.user, 1)


async def post(phone: Phone, text: str) -> int:
    """Type a text; the status of the webhook."""
    message = {"type": "text", "id": "9", "quoteToken": "q", "text": text}
    return await phone.send("message", message=message)


async def test_a_talk_that_a_newer_content_led_on_is_answered_503_by_the_older_one_and_stays_as_it_is(
    serve: Serve, old: Library, new: Library, phone: Phone, redis: Redis
) -> None:
    before, after = await serve(old), await serve(new)
    await begin(to(phone, before))
    await to(phone, after).type("はい")
    assert "風は吹きましたか" in text_of(phone.screen[-1])
    await after.house.finish()
    kept, shown = await everything(redis), len(phone.screen)
    for _ in range(3):
        assert await post(to(phone, before), "いいえ") == 503
    event = phone.events[-1]
    assert await everything(redis) == kept
    assert len(phone.screen) == shown
    assert await to(phone, after).post([event]) == 200
    await after.house.finish()
    assert "種類はどれですか" in "".join(map(text_of, phone.screen[shown:]))
    assert (await person(after, phone)).cases[0].facts["wind"].value == "no"


async def test_where_both_know_the_step_both_may_answer(serve: Serve, old: Library, new: Library, phone: Phone) -> None:
    before, after = await serve(old), await serve(new)
    await begin(to(phone, after))
    await to(phone, before).type("はい")
    assert "種類はどれですか" in text_of(phone.screen[-1])
    await to(phone, after).press("北")
    assert "北はいくらですか" in text_of(phone.screen[-1])
    await to(phone, before).type("3000円")
    assert (await person(before, phone)).cases[0].facts["brand"].value == "brands/kita"


async def test_what_a_newer_content_has_to_say_an_older_worker_leaves_to_the_newer_one(
    serve: Serve, old: Library, new: Library, phone: Phone, line: LineFake, moment: Clock
) -> None:
    before, after = await serve(old), await serve(new)
    await begin(to(phone, before))
    await before.house.finish()
    shown = len(phone.screen)
    line.answer_next(500, path="/v2/bot/message/reply")
    assert await post(to(phone, after), "はい") == 200
    await after.house.finish()
    moment.move(seconds=30)
    await before.house.worker.once()
    assert len((await person(after, phone)).outbox) == 1
    assert len(phone.screen) == shown
    moment.move(seconds=30)
    await work(after)
    assert "風は吹きましたか" in text_of(phone.screen[-1])


async def test_an_older_process_that_starts_again_stays_the_older_one(
    serve: Serve, old: Library, new: Library, phone: Phone
) -> None:
    before, after = await serve(old), await serve(new)
    await begin(to(phone, before))
    await to(phone, after).type("はい")
    again = await serve(old)
    assert await post(to(phone, again), "いいえ") == 503
    assert (await person(after, phone)).content == 2


async def test_a_record_of_a_newer_schema_is_answered_503_and_stays_as_it_is(
    serve: Serve, old: Library, phone: Phone, redis: Redis
) -> None:
    server = await serve(old)
    await begin(to(phone, server))
    await server.house.finish()
    who, name = person_id(server, phone), keys.person(person_id(server, phone))
    seal = codec.Seal.of(server.settings.secret_keys)
    record = msgspec.msgpack.encode((SCHEMA + 1, {"id": who, "something": "new"}))
    blob = seal.close(who, name, record)
    await redis.set(name, blob, px=1_000_000)
    kept, shown = await everything(redis), len(phone.screen)
    assert await post(phone, "はい") == 503
    assert await phone.send("unfollow") == 503
    assert await phone.send("postback", postback={"data": "s|erase|yes"}) == 503
    assert await everything(redis) == kept
    assert len(phone.screen) == shown


def later_without_wind(library: Library) -> Library:
    """The content without that question, as a release of its own."""
    return replace(library, version="later")


async def at_the_wind(serve: Serve, new: Library, phone: Phone) -> Person:
    """Somebody who stands at the question that only the newer content has."""
    server = await serve(new)
    await begin(to(phone, server))
    await phone.type("はい")
    await server.house.finish()
    kept = await person(server, phone)
    assert kept.place is not None
    assert kept.place.step == "wind"
    return kept


async def test_a_step_that_is_gone_begins_its_flow_again_with_the_answers_kept_and_says_so(
    serve: Serve, old: Library, new: Library, phone: Phone
) -> None:
    await at_the_wind(serve, new, phone)
    later = await serve(later_without_wind(old))
    shown = len(phone.screen)
    await to(phone, later).type("はい")
    await later.house.finish()
    told = [text_of(bubble) for bubble in phone.screen[shown:]]
    assert told[0].startswith("ご案内の順番が新しくなりました。")
    assert "種類はどれですか" in told[-1]
    kept = await person(later, phone)
    assert kept.cases[0].facts["told"].value == "yes"
    assert "wind" not in kept.cases[0].facts
    await phone.press("北")
    assert "北はいくらですか" in text_of(phone.screen[-1])


@pytest.mark.parametrize("text", ["メニュー", "消す", "人と話す", "死にたい", "予定"])
async def test_who_stands_at_a_step_that_is_gone_is_still_heard(
    text: str, serve: Serve, old: Library, new: Library, phone: Phone
) -> None:
    await at_the_wind(serve, new, phone)
    later = await serve(later_without_wind(old))
    shown = len(phone.screen)
    await to(phone, later).type(text)
    await later.house.finish()
    said = "".join(map(text_of, phone.screen[shown:]))
    expected = {"メニュー": "どんなこと", "消す": "消", "人と話す": "窓口", "死にたい": "人", "予定": "予定"}[text]
    assert expected in said
    assert "順番" not in said


async def test_a_button_of_a_step_that_is_gone_harms_nothing(
    serve: Serve, old: Library, new: Library, phone: Phone
) -> None:
    await at_the_wind(serve, new, phone)
    later = await serve(later_without_wind(old))
    shown = len(phone.screen)
    await to(phone, later).press("はい")
    await later.house.finish()
    told = [text_of(bubble) for bubble in phone.screen[shown:]]
    assert told[0].startswith("ご案内の順番が新しくなりました。")
    assert "種類はどれですか" in told[-1]


async def test_a_step_that_was_renamed_goes_on_without_a_word(
    serve: Serve, new: Library, phone: Phone, tmp_path: Path
) -> None:
    await at_the_wind(serve, new, phone)
    root = with_wind(tmp_path / "renamed")
    for old_text, new_text in (("[wind]", "[breeze]"), ('next = "wind"', 'next = "breeze"'),
                               ('renamed = { greeting = "hello" }', 'renamed = { greeting = "hello", wind = "breeze" }')):  # fmt: skip
        change(root, "flows/rain.toml", old_text, new_text)
    for lang in ("ja", "en"):
        change(root, f"locales/{lang}/rain.ftl", "rain-wind", "rain-breeze")
    later = await serve(content(root))
    shown = len(phone.screen)
    await to(phone, later).type("はい")
    await later.house.finish()
    told = [text_of(bubble) for bubble in phone.screen[shown:]]
    assert "種類はどれですか" in told[0]
    kept: Person = await person(later, phone)
    assert kept.cases[0].facts["wind"].value == "yes"
