"""A master dies whose replicas lag behind: what that costs without KAERU_WAIT_REPLICAS, and that it costs nothing with it."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from conftest import START, eventually, make_store
from redis.crc import key_slot
from redis_clusters import MASTERS, SLOTS, Cluster, Sentinels, ask, until
from redis_servers import RedisServer

from bot.core.person import Person
from bot.store import keys
from bot.store.batch import Unavailable
from bot.store.people import Store

WRITERS = 30


@dataclass
class Writer:
    """One person whose events are counted: as a platform it delivers again what was not acknowledged."""

    store: Store
    person_id: str
    acknowledged: int = 0
    refused: int = 0

    async def write(self, over: asyncio.Event) -> None:
        while not over.is_set():
            try:
                self.acknowledged += await self._deliver(f"e{self.acknowledged}")
            except Unavailable:
                self.refused += 1
                await asyncio.sleep(0.05)

    async def _deliver(self, event_id: str) -> bool:
        """What a turn does: load, count, commit; whether it may be acknowledged."""
        loaded = await self.store.load(self.person_id, event_id)
        if loaded.seen:
            return True
        after = Person(self.person_id, seq=(loaded.person.seq if loaded.person else 0) + 1)
        outcome, _ = await self.store.commit(after, loaded.version, START, event_id=event_id)
        return outcome == "ok"

    async def effects(self) -> int:
        person = (await self.store.load(self.person_id)).person
        return person.seq if person else 0


@dataclass
class Broken:
    """A set-up with the master that will die, its replicas, and whose keys it holds."""

    url: str
    master: RedisServer
    replicas: list[RedisServer]
    holds: Callable[[str], bool]
    new_master: Callable[[], Awaitable[RedisServer]]

    async def has_failed_over(self) -> bool:
        """Whether all agree that another is the master."""
        return await self.new_master() is not self.master


@pytest.fixture(params=["sentinel", "cluster"])
async def broken(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Broken]:
    """A real set-up of either kind."""
    made = Sentinels(tmp_path / "servers") if request.param == "sentinel" else Cluster(tmp_path / "servers")
    try:
        await made.start()
        if isinstance(made, Sentinels):
            yield Broken(made.url, made.servers[0], made.servers[1:], lambda key: True, made.master)
        else:
            yield Broken(
                *(made.url, made.nodes[0], [made.nodes[MASTERS]]),
                lambda key: key_slot(key.encode()) < SLOTS // MASTERS,
                lambda: made.master_of(0),
            )
    finally:
        made.kill()


@pytest.mark.parametrize("wait", [0, 1])
async def test_a_fail_over_costs_what_no_replica_had_unless_they_are_waited_for(
    broken: Broken, wait: int, capsys: pytest.CaptureFixture[str]
) -> None:
    store = make_store(broken.url, replicas=wait)
    writers = [Writer(store, f"{number:08x}{number:024x}") for number in range(WRITERS)]
    theirs = [writer for writer in writers if broken.holds(keys.person(writer.person_id))]
    over = asyncio.Event()
    work = [asyncio.create_task(writer.write(over)) for writer in writers]
    await _each_writes(writers, 5)
    for replica in broken.replicas:
        replica.send(signal.SIGSTOP)
    await ask(broken.master, "CLIENT", "KILL", "TYPE", "replica")  # nothing more reaches them
    before = _tried(theirs)
    await eventually(lambda: _holds(_tried(theirs) >= before + 2 * len(theirs)), 20)
    broken.master.kill()
    for replica in broken.replicas:
        replica.send(signal.SIGCONT)
    await until(broken.has_failed_over)
    broken.master.spawn()  # the new master needs a replica to wait for
    await _each_writes(writers, 5)
    over.set()
    await asyncio.gather(*work)
    effects = {writer.person_id: await writer.effects() for writer in writers}
    lost = sum(max(writer.acknowledged - effects[writer.person_id], 0) for writer in writers)
    doubled = sum(max(effects[writer.person_id] - writer.acknowledged, 0) for writer in writers)
    with capsys.disabled():
        done, refused = sum(w.acknowledged for w in writers), sum(w.refused for w in writers)
        print(f"\nKAERU_WAIT_REPLICAS={wait}: {done} acknowledged, {refused} refused, {lost} lost, {doubled} doubled")
    await store.close()
    assert doubled == 0
    assert (lost > 0) == (wait == 0)
    assert not [writer for writer in writers if writer not in theirs and writer.refused]


async def _each_writes(writers: list[Writer], more: int) -> None:
    least = {writer.person_id: writer.acknowledged + more for writer in writers}
    await eventually(lambda: _holds(all(w.acknowledged >= least[w.person_id] for w in writers)), 60)


def _tried(writers: list[Writer]) -> int:
    return sum(writer.acknowledged + writer.refused for writer in writers)


async def _holds(found: bool) -> bool:
    return found
