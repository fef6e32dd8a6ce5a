"""Nothing is lost and nothing is doubled while web, worker and Redis are killed under fifty people.

`make soak` kills hundreds of times; KAERU_SOAK_SECONDS and KAERU_SOAK_SEED choose how long and which way.
"""

from __future__ import annotations

import asyncio
import os
import random
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from fakes.line import LineFake
from fakes.slack import SlackFake
from kill_account import audit, remind_soon, settle
from kill_content import write_pack
from kill_people import Talker, crowd
from kill_world import REDIS, WEBS, WORKER, World, environment
from redis_servers import RedisServer

SOAK = bool(os.environ.get("KAERU_SOAK"))
SECONDS = float(os.environ.get("KAERU_SOAK_SECONDS", "900" if SOAK else "25"))
SEED = int(os.environ.get("KAERU_SOAK_SEED", "1"))
PEOPLE = 50
VICTIMS = ((WEBS[0],), (WEBS[1],), WEBS, (WORKER,), (WEBS[0], WORKER), (REDIS,), (REDIS, WORKER))


@pytest.fixture
async def slack() -> AsyncIterator[SlackFake]:
    async with SlackFake() as fake:
        yield fake
    assert not fake.faults, fake.faults


@pytest.fixture
def world(tmp_path: Path, line: LineFake, slack: SlackFake) -> World:
    redis = RedisServer(tmp_path / "redis")
    pack = write_pack(tmp_path / "pack")
    return World(environment(redis.url, tmp_path / "data", line, slack, pack), tmp_path, redis)


async def storm(world: World, chance: random.Random, over: asyncio.Event) -> None:
    """Kill at random instants, and start again at once."""
    until = asyncio.get_running_loop().time() + SECONDS
    while asyncio.get_running_loop().time() < until:
        await asyncio.sleep(chance.uniform(0.1, 1.5) * world.pace)
        world.kill(*chance.choice(VICTIMS))
    over.set()


async def reminded(world: World, people: list[Talker], chance: random.Random, over: asyncio.Event) -> None:
    """One reminder after the other for one person after the other."""
    store = world.store()
    try:
        for talker in people * 4:
            if over.is_set():
                break
            await remind_soon(store, talker, chance.uniform(0.5, 4))
            await asyncio.sleep(chance.uniform(0, 0.5))
    finally:
        await store.close()


async def test_whoever_is_killed_nothing_is_lost_nothing_doubled_and_nobody_reads_answers_out_of_order(
    world: World, line: LineFake, slack: SlackFake, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(SEED)
    over = asyncio.Event()
    try:
        await world.start()
        async with aiohttp.ClientSession() as session:
            people, counts = crowd(line, slack, session, world.bases, PEOPLE, SEED)
            await asyncio.gather(*(talker.wire.begin() for talker in people))
            talks = (talker.talk(over) for talker in people)
            await asyncio.gather(storm(world, chance, over), reminded(world, people, chance, over), *talks)
            for talker in people:
                await talker.see(lambda who=talker: _reminded(who))  # type: ignore[misc]
        store = world.store()
        await settle(store, people, 90)
        account = await audit(store, people)
        await store.close()
    finally:
        world.stop()
    looked = sum(request.method == "conversations.history" for request in slack.requests)
    with capsys.disabled():
        kills = ", ".join(f"{name} {count}" for name, count in sorted(world.kills.items()))
        print(f"\nkills: {sum(world.kills.values())} ({kills}) in {SECONDS:.0f} s, seed {SEED}")
        print(f"{dict(account.figures)}, looked in Slack's history {looked} times; webhooks {dict(counts)}")
    # A killed sender's reply is tried again with its token: LINE refuses that, and Kaeru knows that it arrived.
    line.faults = [fault for fault in line.faults if fault.reason != "Invalid reply token: used"]
    assert not account.faults, "\n".join(account.faults)


def _reminded(talker: Talker) -> bool:
    return set(talker.tasks) <= {shown.task for shown in talker.wire.seen}
