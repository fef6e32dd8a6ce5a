"""SIGTERM: what is under way comes to its end, and what does not is handed on to another process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from fakes.line import LineFake
from fakes.slack import SlackFake
from kill_account import remind_soon
from kill_content import START, write_pack
from kill_people import Talker, crowd
from kill_world import WEBS, WORKER, World, environment
from line_phone import Phone
from redis_servers import RedisServer

REPLY, PUSH = "/v2/bot/message/reply", "/v2/bot/message/push"


@pytest.fixture
async def world(tmp_path: Path, line: LineFake) -> AsyncIterator[World]:
    """Two web processes and a worker."""
    async with SlackFake() as slack:
        redis = RedisServer(tmp_path / "redis")
        pack = write_pack(tmp_path / "pack")
        made = World(environment(redis.url, tmp_path / "data", line, slack, pack), tmp_path, redis)
        try:
            await made.start()
            yield made
        finally:
            made.stop()


@pytest.fixture
async def talker(world: World, line: LineFake) -> AsyncIterator[Talker]:
    """Somebody in LINE who writes to the first web process, at the first question."""
    async with aiohttp.ClientSession() as session, SlackFake() as slack:
        (one, *_), _ = crowd(line, slack, session, world.bases[:1], 1, 5)
        await one.wire.begin()
        yield one


async def test_a_turn_under_way_when_its_web_process_is_told_to_end_is_kept_and_answered(
    world: World, line: LineFake
) -> None:
    async with aiohttp.ClientSession() as session:
        phone = Phone(world.bases[0], line, session)
        profile = f"/v2/bot/profile/{phone.user}"
        line.hang_next(path=profile)  # somebody new: the turn waits for their language
        post = asyncio.create_task(phone.send("postback", postback={"data": START}))
        await line.wait_until(lambda: any(request.path == profile for request in line.requests))
        ending = asyncio.create_task(world.end(WEBS[0]))
        assert await post == 200
        assert await ending == 0
        await line.wait_for(phone.user, 1, 60)


async def test_an_answer_that_the_platform_does_not_take_before_a_web_process_ends_is_sent_by_the_worker(
    world: World, talker: Talker, line: LineFake
) -> None:
    before = talker.answers
    line.hang_next(path=REPLY)
    assert await talker.wire.press()
    await line.wait_until(lambda: line.requests[-1].path == REPLY, 30)
    assert await world.end(WEBS[0]) == 0
    await talker.wire.until(lambda: talker.answers == before + 1)


async def test_a_reminder_under_way_when_the_worker_is_told_to_end_is_sent_once_by_the_next(
    world: World, talker: Talker, line: LineFake
) -> None:
    line.hang_next(path=PUSH, after_accept=True)
    store = world.store()
    await remind_soon(store, talker, 0.5)
    await store.close()
    await line.wait_until(lambda: any(request.path == PUSH for request in line.requests), 30)
    assert await world.end(WORKER) == 0
    world.spawn(WORKER)
    await line.wait_until(lambda: sum(request.path == PUSH for request in line.requests) == 2, 60)
    await talker.wire.until(lambda: bool(talker.wire.seen))
    assert [shown.task for shown in talker.wire.seen if shown.task] == talker.tasks
