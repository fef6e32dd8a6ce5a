"""Keys that are wrong, lost or changed: a clear error, 503, a finding of the doctor, and never a conversation begun anew."""

from __future__ import annotations

import os
import sys
import uuid
from asyncio.subprocess import PIPE, create_subprocess_exec
from pathlib import Path

import pytest
from conftest import AT_ONCE, SECRET, Clock, make_store
from msgspec.structs import replace
from page_client import PageClient
from redis.asyncio import Redis
from test_store import ID, everything, you

from bot.app import Server
from bot.app import clock as real_clock
from bot.config import Settings, read_settings
from bot.content.library import Library
from bot.core.case import Case
from bot.core.person import Address, Sent
from bot.doctor import examine
from bot.store import codec
from bot.store.guard import WrongKey, look_at_records
from bot.store.people import Store

OLD, NEW, ID_KEY = "o" * 40, "n" * 40, "i" * 40


def environ(tmp_path: Path, redis_url: str, secrets: str = OLD, id_key: str = ID_KEY) -> dict[str, str]:
    """The environment of one process."""
    return {
        "PORT": "0",
        "DATA_DIR": str(tmp_path),
        "REDIS_URL": redis_url,
        "KAERU_SECRET_KEY": secrets,
        "KAERU_ID_KEY": id_key,
    }


def settings(tmp_path: Path, redis_url: str, secrets: str = OLD, id_key: str = ID_KEY) -> Settings:
    """Its settings."""
    return read_settings(environ(tmp_path, redis_url, secrets, id_key))


async def started(of: Settings, library: Library) -> Server:
    """A server of these settings."""
    running = Server(of, of.redis_url, library, with_worker=False, patience=AT_ONCE)
    await running.start()
    return running


async def test_keys_are_rotated_while_two_processes_run(
    tmp_path: Path, redis: Redis, redis_url: str, library: Library
) -> None:
    """The new key first as the second one everywhere, then as the first: whoever writes, all can read, all the way."""
    roads = ((OLD, f"{OLD},{NEW}"), (f"{OLD},{NEW}", f"{NEW},{OLD}"), (f"{NEW},{OLD}", f"{NEW},{OLD}"))
    cookies = None
    for number, (first, second) in enumerate(roads, 1):
        one = await started(settings(tmp_path, redis_url, first), library)
        other = await started(settings(tmp_path, redis_url, second), library)
        for server in (one, other, one, other):
            async with PageClient(f"http://127.0.0.1:{server.port}", cookies) as page:
                await page.type("明細に覚えのない請求がある")
                cookies, user = page.cookies, page.user
        await one.stop()
        await other.stop()
        assert user, number
    people = [key async for key in redis.scan_iter(match="kaeru:{*}:person:*")]
    assert len(people) == 1, "the same person all the way"
    assert (await redis.getrange(people[0], 1, 1))[0] == codec.Seal.of((NEW,)).keys[0][0]


@pytest.mark.parametrize(
    ("secrets", "id_key", "said"),
    [(NEW, ID_KEY, "KAERU_SECRET_KEY must still list"), (OLD, "x" * 40, "KAERU_ID_KEY is not the one")],
)
async def test_a_server_with_a_wrong_key_does_not_start_and_says_why(
    secrets: str, id_key: str, said: str, tmp_path: Path, redis: Redis, redis_url: str, library: Library
) -> None:
    right = await started(settings(tmp_path, redis_url), library)
    async with PageClient(f"http://127.0.0.1:{right.port}") as page:
        await page.type("明細に覚えのない請求がある")
    await right.stop()
    before = await everything(redis)
    with pytest.raises(WrongKey, match=said):
        await started(settings(tmp_path, redis_url, secrets, id_key), library)
    assert await everything(redis) == before
    found = await examine(environ(tmp_path, redis_url, secrets, id_key), real_clock)
    assert [one.said for one in found if one.ok == "mend" and one.name == "Redis keys"]


async def test_the_command_ends_with_the_reason(tmp_path: Path, redis: Redis, redis_url: str, library: Library) -> None:
    right = await started(settings(tmp_path, redis_url), library)
    async with PageClient(f"http://127.0.0.1:{right.port}") as page:
        await page.type("明細に覚えのない請求がある")
    await right.stop()
    wrong = {**os.environ, **environ(tmp_path, redis_url, NEW)}
    process = await create_subprocess_exec(sys.executable, "-m", "bot", "serve", env=wrong, stdout=PIPE, stderr=PIPE)
    _, error = await process.communicate()
    assert process.returncode == 1
    assert b"KAERU_SECRET_KEY must still list" in error
    assert b"Traceback" not in error


async def test_keys_are_looked_at_before_anybody_is_read_also_when_redis_was_away_at_the_start(
    tmp_path: Path, redis: Redis, redis_url: str, library: Library
) -> None:
    of = settings(tmp_path, redis_url)
    server = Server(of, redis_url, library, with_worker=False, patience=AT_ONCE)
    await server.start()
    await server.house.store.guard.sign()
    # As if Redis had been away at the start of a process with another id key.
    server.house.store.guard = (await _other(redis_url, "x" * 40)).guard
    async with PageClient(f"http://127.0.0.1:{server.port}") as page:
        assert await page.post("/web/say", {"id": str(uuid.uuid4()), "text": "明細に覚えのない請求がある"}) == 503
    assert not [key async for key in redis.scan_iter(match="kaeru:{*}:person:*")], "nobody began anew"
    await server.stop()


async def _other(redis_url: str, id_key: str) -> Store:
    from bot.app import open_store

    return open_store(read_settings(environ(Path(), redis_url, OLD, id_key)), redis_url)


async def test_the_doctor_counts_what_a_missing_key_sealed(
    store: Store, redis: Redis, redis_url: str, clock: Clock
) -> None:
    await store.commit(you(), b"", clock())
    other = "f" * 32
    later = make_store(redis_url, NEW)
    await later.commit(replace(you(), id=other), b"", clock())
    await later.close()
    seal = codec.Seal.of(("a secret key for tests, long enough to pass",))
    looked = await look_at_records(store.nodes, seal)
    assert (looked.seen, looked.missing, looked.older) == (2, 1, 0)
    looked = await look_at_records(store.nodes, codec.Seal.of((NEW, "a secret key for tests, long enough to pass")))
    assert (looked.seen, looked.missing, looked.older) == (2, 0, 1)
    assert other != ID


async def test_a_closed_case_keeps_its_old_key_and_the_doctor_counts_it(
    store: Store, redis_url: str, clock: Clock
) -> None:
    """The person is written again with the new key, their closed case never is."""
    known = replace(you(), closed=("1",))
    _, version = await store.commit(known, b"", clock(), closed=(Case("1", "unknown_charge", clock()),))
    newer = make_store(redis_url, NEW, SECRET)
    assert (await newer.commit(known, version, clock()))[0] == "ok"
    looked = await look_at_records(newer.nodes, codec.Seal.of((NEW, SECRET)))
    assert (looked.seen, looked.missing, looked.older) == (2, 0, 1)
    await newer.close()


async def test_a_list_of_sent_messages_keeps_its_old_key_and_the_doctor_counts_it(
    store: Store, redis_url: str, clock: Clock
) -> None:
    """Without its key nothing that was sent in Slack could be taken back."""
    sent = Sent(Address("slack", "T1", "U1"), str(uuid.uuid4()), clock(), "D1 1.2")
    _, version = await store.commit(you(), b"", clock(), sent=sent)
    newer = make_store(redis_url, NEW, SECRET)
    assert (await newer.commit(you(), version, clock()))[0] == "ok"
    looked = await look_at_records(newer.nodes, codec.Seal.of((NEW, SECRET)))
    assert (looked.seen, looked.missing, looked.older) == (2, 0, 1)
    await newer.close()
