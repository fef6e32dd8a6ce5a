"""What a turn may cost: how often it asks Redis, how much it keeps, which libraries it loads. Never a time."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

from bench.people import resting
from conftest import START, Clock
from redis.asyncio import Redis
from test_store import YOU

from bot.afterwards import Holding, Ready
from bot.core.burst import PATIENCE
from bot.core.event import Event
from bot.core.person import Address, Person
from bot.house import House
from bot.store import codec, keys

TERMINAL = Address("terminal", "test", "somebody")
ROOT = Path(__file__).resolve().parents[1]
SDKS = ("linebot", "slack_bolt", "slack_sdk")


def loaded(program: str) -> set[str]:
    """The libraries that a program of a few lines has loaded at its end."""
    told = f"{program}\nimport sys; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", told], cwd=ROOT, check=True, capture_output=True, text=True)
    return {name for name in SDKS if name in done.stdout.split()}


def test_a_server_without_platforms_loads_no_sdk() -> None:
    assert loaded("import bot.__main__, bot.app, bot.worker") == set()


def test_line_does_not_load_slack_nor_slack_line() -> None:
    assert loaded("import bot.app, bot.channels.line") == {"linebot"}
    assert loaded("import bot.app, bot.channels.slack") == {"slack_bolt", "slack_sdk"}


async def asked(redis: Redis) -> int:
    """How many pipelines, commands and scripts Redis has been sent, its own questions aside."""
    stats = await redis.info("commandstats")
    return sum(stats.get(f"cmdstat_{name}", {"calls": 0})["calls"] for name in ("mget", "evalsha", "eval"))


async def test_a_turn_asks_redis_twice_before_the_acknowledgement_and_once_afterwards(
    house: House, redis: Redis
) -> None:
    await house.take(said("メニュー", "first"))  # the scripts become known
    await house.finish()
    before = await asked(redis)
    ready = await house.turns.take(said("メニュー", "second"))
    acknowledged = await asked(redis)
    assert isinstance(ready, Ready)
    await house.sender.send(ready)
    assert (acknowledged - before, await asked(redis) - acknowledged) == (2, 1)


async def test_a_text_that_waited_alone_is_not_asked_for_again(house: House, redis: Redis) -> None:
    """Two round trips before the acknowledgement; when nothing more came, one that commits and one that finishes."""
    await house.take(said("メニュー", "first"))
    await house.finish()
    before = await asked(redis)
    house.turns.patience = PATIENCE
    holding = await house.turns.take(said("明細に覚えのない請求がある", "second"))
    acknowledged = await asked(redis)
    assert isinstance(holding, Holding)
    ready = await house.turns.hear_out(holding)
    assert isinstance(ready, Ready)
    await house.sender.send(ready)
    assert (acknowledged - before, await asked(redis) - acknowledged) == (2, 2)


async def test_what_was_read_while_it_waited_does_not_count_once_somebody_wrote(house: House, clock: Clock) -> None:
    house.turns.patience = PATIENCE
    first = await house.turns.take(said("明細に覚えのない請求がある", "first"))
    clock.move(seconds=0.5)
    second = await house.turns.take(said("5,000円", "second"))
    assert isinstance(first, Holding)
    assert isinstance(second, Holding)
    assert await house.turns.hear_out(first) is None, "the second is not over yet"
    ready = await house.turns.hear_out(second)
    assert isinstance(ready, Ready)
    assert ready.person.cases[0].facts["amount"].value == "JPY 5000"


def said(text: str, event_id: str) -> Event:
    return Event(id=event_id, kind="text", address=TERMINAL, at=START, text=text, message=event_id)


def stored_bytes(person: Person) -> int:
    """What a person's record takes, sealed."""
    name = keys.person(person.id)
    return len(codec.Seal.of(("s" * 40,)).close(person.id, name, codec.pack(person)))


def test_a_person_at_rest_takes_little_and_a_reminder_less() -> None:
    """One open case, six diary lines, four tasks; Redis adds about 200 bytes for the key and its lifetime."""
    due = START + timedelta(days=20)
    bare, one, four = (stored_bytes(resting("0" * 32, YOU, START, due, pending)) for pending in (0, 1, 4))
    assert bare < 900
    assert one - bare < 100
    assert four - one < 3 * 100
