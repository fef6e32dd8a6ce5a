"""LINE away for an hour or a day, our token revoked, a person who blocked us: all waits, and is decided again when late."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from conftest import Clock
from fakes.line import LineFake
from line_phone import Phone, text_of
from line_server import line_settings, person, session, settled
from line_still import PUSH, REPLY, moment, move, phone, say, sent, server, to_a_task, work
from prometheus_client import REGISTRY
from redis.asyncio import Redis

from bot.app import Server
from bot.channels.base import Unreachable
from bot.channels.line import LineChannel
from bot.content.library import Library
from bot.store.permits import Permits

__all__ = ["moment", "phone", "server", "session"]

LATE = "お返事が遅れました"


async def ready(server: Server, session: aiohttp.ClientSession) -> tuple[int, str]:
    """What /readyz says."""
    async with session.get(f"http://127.0.0.1:{server.port}/readyz") as answer:
        return answer.status, await answer.text()


async def test_what_is_said_while_line_is_away_for_an_hour_comes_in_order_when_it_is_back(
    phone: Phone, server: Server, moment: Clock, line: LineFake
) -> None:
    await phone.type("明細に覚えのない請求がある")
    await settled(server, phone)
    shown = len(phone.screen)
    await line.stop()
    for text in ("コトリ商店", "自分", "まだ見ていない"):
        await say(phone, server, text)
    pauses = []
    for _ in range(60):
        await move(server, moment, minutes=1)
        head = (await person(server, phone)).outbox[0]
        assert head.after is not None
        pauses.append(head.after - moment())
    assert len((await person(server, phone)).outbox) == 3
    assert max(pauses) >= timedelta(minutes=10)
    await line.start()
    await move(server, moment, minutes=30)
    assert not (await person(server, phone)).outbox
    told = [text_of(bubble) for bubble in phone.screen[shown:]]
    asked = [
        next(i for i, text in enumerate(told) if word in text) for word in ("どなたのカード", "コトリ商店", "ご家族")
    ]
    assert asked == sorted(asked)
    keys = [request.headers["X-Line-Retry-Key"] for request in sent(phone, PUSH)]
    assert len(keys) == len(set(keys)) == 3


async def test_a_name_that_leads_nowhere_is_no_answer(session: aiohttp.ClientSession, line: LineFake) -> None:
    from bot.channels.base import Parcel
    from bot.core.person import Address
    from bot.core.reply import Reply

    away = LineChannel(
        secret="s", token="t", base="http://line.invalid", session=session, quick=lambda lang: [("もどる", "back")]
    )
    parcel = Parcel(
        person_id="p",
        address=Address("line", "bot", "U" + "0" * 32),
        delivery="0b5e0f4e-9a43-4f0e-8a51-0c8a3c1b1f11",
        replies=(Reply("はい", (), "text", "k"),),
        lang="ja",
        opened=line.clock(),
    )
    with pytest.raises(Unreachable):
        await away.send(parcel)


async def test_a_revoked_token_is_told_once_and_nothing_is_lost(
    phone: Phone,
    server: Server,
    moment: Clock,
    line: LineFake,
    session: aiohttp.ClientSession,
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert await ready(server, session) == (200, "ready")
    token, line.token = line.token, "another"
    others = [Phone(phone.base, line, session) for _ in range(5)]
    for one in (phone, *others):
        await say(one, server, "メニュー")
    await move(server, moment, minutes=5)
    assert caplog.text.count("LINE refuses our token") == 1
    assert "LINE_CHANNEL_ACCESS_TOKEN" in caplog.text
    assert token not in caplog.text
    status, said = await ready(server, session)
    assert status == 200
    assert "LINE refuses our token since" in said
    assert REGISTRY.get_sample_value("kaeru_shut_out", {"platform": "line"}) == 1
    line.token = token
    await move(server, moment, minutes=30)
    assert all(one.screen for one in (phone, *others))
    assert await ready(server, session) == (200, "ready")
    assert REGISTRY.get_sample_value("kaeru_shut_out", {"platform": "line"}) == 0
    assert caplog.text.count("LINE takes our token again") == 1
    line.faults.clear()  # the fake rightly counts a wrong token as a fault of ours


async def test_a_new_token_brings_what_waited(
    phone: Phone, server: Server, moment: Clock, line: LineFake, redis_url: str, library: Library, tmp_path: Path
) -> None:
    line.token = "issued-anew"
    await say(phone, server, "メニュー")
    assert not phone.screen
    line.faults.clear()
    renewed = Server(line_settings(tmp_path, redis_url, line), redis_url, library, now=moment, with_worker=False)
    await renewed.start()
    try:
        await move(renewed, moment, seconds=30)
        assert phone.screen
    finally:
        await renewed.stop()


async def fails(phone: Phone, server: Server, moment: Clock) -> None:
    """Let a reminder fall due that LINE does not take for the moment."""
    reminder = await to_a_task(phone, server)
    phone.line.answer_next(500, path=PUSH, times=4)
    moment.now = reminder.due
    await work(server)
    assert (await person(server, phone)).outbox[0].reminds


async def test_a_reminder_that_waits_is_not_sent_after_its_duty_was_settled(
    phone: Phone, server: Server, moment: Clock
) -> None:
    moment.now = (await to_a_task(phone, server)).due
    await work(server)
    for _ in range(2):
        await phone.press("できた")
        await settled(server, phone)
    moment.now = (await person(server, phone)).reminders[0].due
    phone.line.answer_next(500, path=PUSH)
    await work(server)
    waiting = (await person(server, phone)).outbox
    assert [duty for delivery in waiting for _, duty, _ in delivery.reminds] == ["search_home"]
    before = len(sent(phone, PUSH))
    await phone.type("できた")
    await move(server, moment, minutes=30)
    assert "search_home" in str(
        [task.id for task in (await person(server, phone)).cases[0].tasks if task.state == "done"]
    )
    assert len(sent(phone, PUSH)) == before


async def test_what_could_not_be_sent_for_a_day_is_decided_again(
    phone: Phone, server: Server, moment: Clock, line: LineFake
) -> None:
    await phone.type("明細に覚えのない請求がある")
    await settled(server, phone)
    shown = len(phone.screen)
    await line.stop()
    await say(phone, server, "コトリ商店")
    await say(phone, server, "自分")
    await move(server, moment, hours=25)
    await line.start()
    await move(server, moment, hours=1)
    told = [text_of(bubble) for bubble in phone.screen[shown:]]
    assert told[0].startswith(LATE)
    assert sum(LATE in text for text in told) == 1
    assert "コトリ商店" not in "".join(told)
    assert phone.labels
    kept = await person(server, phone)
    assert kept.cases[0].facts["merchant"].value == "コトリ商店"
    assert not kept.outbox
    assert not kept.missed


async def test_a_late_word_keeps_quiet_hours(phone: Phone, server: Server, moment: Clock, line: LineFake) -> None:
    moment.now = moment.now.replace(hour=22)
    await line.stop()
    await say(phone, server, "明細に覚えのない請求がある")
    await move(server, moment, hours=25)
    await line.start()
    await move(server, moment, minutes=40)
    assert not phone.screen
    await move(server, moment, hours=10)
    assert text_of(phone.screen[0]).startswith(LATE)


async def test_a_reminder_that_could_not_be_sent_for_a_day_is_decided_again_not_resent(
    phone: Phone, server: Server, moment: Clock, line: LineFake
) -> None:
    reminder = await to_a_task(phone, server)
    await line.stop()
    moment.now = reminder.due
    await work(server)
    first = (await person(server, phone)).outbox[0].id
    await move(server, moment, hours=25)
    await line.start()
    before, back = len(phone.screen), moment()
    await move(server, moment, hours=13)
    assert "できた" in str(phone.screen[before:])
    assert first not in [request.headers["X-Line-Retry-Key"] for request in sent(phone, PUSH)]
    told = [
        entry.at for case in (await person(server, phone)).cases for entry in case.entries if entry.kind == "reminded"
    ]
    assert told
    assert min(told) >= back


async def test_what_fell_due_while_somebody_blocked_us_comes_when_they_are_back(
    phone: Phone, server: Server, moment: Clock
) -> None:
    reminder = await to_a_task(phone, server)
    assert await phone.send("unfollow") == 200
    moment.now = reminder.due
    await move(server, moment, hours=20)
    assert not sent(phone, PUSH)
    assert await phone.send("follow", follow={"isUnblocked": True}) == 200
    await work(server)
    assert "できた" in str(phone.screen)


async def test_a_reminder_that_waits_when_somebody_blocks_us_waits_for_them(
    phone: Phone, server: Server, moment: Clock
) -> None:
    await fails(phone, server, moment)
    assert await phone.send("unfollow") == 200
    kept = await person(server, phone)
    assert not kept.outbox
    before = len(sent(phone, PUSH))
    await move(server, moment, hours=2)
    assert len(sent(phone, PUSH)) == before
    phone.line.failures.clear()
    moment.move(hours=12)
    assert await phone.send("follow", follow={"isUnblocked": True}) == 200
    await work(server)
    assert "できた" in str(phone.screen)


async def test_a_disconnect_in_the_middle_of_a_push_says_it_once(
    phone: Phone, server: Server, moment: Clock, redis: Redis
) -> None:
    reminder = await to_a_task(phone, server)
    phone.line.disconnect_next(path=PUSH, after_accept=True)
    moment.now = reminder.due
    await work(server)
    await move(server, moment, seconds=2)
    assert len(sent(phone, PUSH)) == 2
    assert sum("できた" in str(bubble) for bubble in phone.screen) == 1


async def test_a_reply_token_that_was_used_already_becomes_a_push(phone: Phone, server: Server, moment: Clock) -> None:
    event = phone.event("message", message={"type": "text", "id": "9", "quoteToken": "q", "text": "メニュー"})
    assert await phone.post([event]) == 200
    await server.house.finish()
    shown = len(phone.screen)
    again = event | {"webhookEventId": "01M4" + "9" * 22}
    assert await phone.post([again]) == 200
    await server.house.finish()
    assert [request.path for request in phone.line.requests if request.method == "POST"] == [REPLY, REPLY, PUSH]
    assert len(phone.screen) == 2 * shown
    phone.line.faults.clear()  # the fake rightly counts a token used twice as a fault of ours


async def test_more_pushes_than_line_takes_in_a_second_wait_and_all_arrive_in_the_end(
    phone: Phone, server: Server, moment: Clock, line: LineFake
) -> None:
    server.house.sender.permits = Permits(server.house.store.nodes, "few", a_second=1, block=1)
    phones = [phone, *(Phone(phone.base, line, phone.session) for _ in range(5))]
    line.answer_next(400, path=REPLY, times=len(phones), body={"message": "Invalid reply token"})
    await asyncio.gather(*(say(one, server, "メニュー") for one in phones))
    pushed = len(sent(phone, PUSH))
    assert pushed < len(phones)
    for _ in range(5):
        await move(server, moment, seconds=4)
    assert all(one.screen for one in phones)
    assert len(sent(phone, PUSH)) == len(phones)
