"""People stored in bulk, straight through the codec: what the store itself would have written, many at a time."""

from __future__ import annotations

import asyncio
import hashlib
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime, timedelta
from functools import partial

from msgspec.structs import replace
from redis import Redis

from bench.processes import ID_KEY, SECRET_KEY
from bot.app import clock
from bot.content.library import japanese_calendar
from bot.core.case import Case, Entry, Known, Task
from bot.core.person import Address, Person
from bot.core.reminders import plan
from bot.store import codec, keys
from bot.store.nodes import connect
from bot.store.people import Store

NAMES = keys.Keys(hashlib.sha256(ID_KEY.encode()).digest())
SEAL = codec.Seal.of((SECRET_KEY,))
_AT_ONCE = 1000
_STORE = """
local n, life = tonumber(ARGV[1]), ARGV[2]
for i = 1, n do redis.call('SET', KEYS[i], ARGV[2 + i], 'PX', life) end
for i = 1, n do
  local score = ARGV[2 + 2 * n + i]
  if score ~= '' then
    redis.call('ZADD', KEYS[n + i], score, ARGV[2 + n + i])
    redis.call('PEXPIRE', KEYS[n + i], life)
  end
end
"""

Make = Callable[[int, str, Address], Person]
"""The person of that number, with an id and an address."""


def resting(person_id: str, address: Address, now: datetime, due: datetime | None = None, pending: int = 0) -> Person:
    """Somebody between two talks: an open case, six diary lines, four tasks; `pending` of them will be reminded of at a
    moment of their own choice, which no night puts off.
    """
    flow, opened = "prepaid_card", now - timedelta(days=3)
    facts: dict[str, Known] = {
        name: Known(value, opened, "580000000000000001")
        for name, value in (
            ("brand", "brands/google_play"),
            ("amount", "JPY 30000"),
            ("remote", "yes"),
            ("line", "cut"),
        )
    }
    cards = {str(n): {"state": Known("used", opened), "told": Known("told", opened)} for n in (1, 2, 3)}
    entries = tuple(
        Entry(
            opened + timedelta(minutes=n),
            "step",
            f"{flow}-{step}",
            {"amount": "JPY 30000"},
            f"58000000000000000{n}",
            "0a1b2c3d",
        )
        for n, step in enumerate(("call_cut", "card_used", "card_saved", "card_unused", "reported", "second_wave"))
    )
    tasks = tuple(
        Task(
            step, flow, step, opened, 7 + n, later=due if n < pending else None, state="todo" if n < pending else "done"
        )
        for n, step in enumerate(("police", "consumer", "unused_cards", "passwords"))
    )
    case = Case("1", flow, opened, facts=facts, items={"card": cards}, entries=entries, tasks=tasks)
    person = Person(person_id, address=address, lang="ja", seq=19, met=opened, cases=(case,))
    return replace(person, reminders=plan(person, japanese_calendar(), now))


def store_people(url: str, people: Sequence[Address], make: Make) -> None:
    """Store all of them, by as many processes as there are cores when they are many."""
    if "cluster" in url:
        asyncio.run(_store_through(url, people, make))
        return
    parts = [people[start : start + 50_000] for start in range(0, len(people), 50_000)]
    if len(parts) == 1:
        _store(url, make, parts[0])
        return
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(partial(_store, url, make), parts))


def _store(url: str, make: Make, people: Sequence[Address]) -> None:
    with Redis.from_url(url) as client:
        script = client.register_script(_STORE)
        life = int(keys.LEAST_LIFE.total_seconds() * 1000)
        for start in range(0, len(people), _AT_ONCE):
            records, dues, blobs, members, scores = [], [], [], [], []
            for number, address in enumerate(people[start : start + _AT_ONCE], start):
                person_id = NAMES.person_id(address)
                person, name = make(number, person_id, address), keys.person(person_id)
                records.append(name)
                dues.append(keys.due(keys.tag(person_id)))
                blobs.append(SEAL.close(person_id, name, codec.pack(person)))
                members.append(f"{person_id}:r")
                scores.append(repr(person.reminders[0].due.timestamp()) if person.reminders else "")
            script(keys=records + dues, args=[len(records), life, *blobs, *members, *scores])


async def _store_through(url: str, people: Sequence[Address], make: Make) -> None:
    """Where a script may touch one shard only, the store itself writes, many commits at a time."""
    store = Store(connect(url), NAMES, SEAL)
    for start in range(0, len(people), _AT_ONCE):
        made = [
            make(number, NAMES.person_id(address), address)
            for number, address in enumerate(people[start : start + _AT_ONCE], start)
        ]
        await asyncio.gather(*(store.commit(person, b"", clock()) for person in made))
    await store.close()
