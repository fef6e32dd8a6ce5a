"""Whatever comes in: no 5xx but the meant 503, nothing unhandled, and a refused request changes nothing.

A short slice here, more by `make soak`. Says how many inputs were tried.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from conftest import make_store
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from line_phone import Phone, sign
from line_server import phone, server, session, shift
from mutations import SEED, SOAK, broken, mutated
from redis.asyncio import Redis
from test_store import ID, everything
from test_store_sealed import telling

from bot.app import Server
from bot.content.library import ROOT, read_library
from bot.core.masks import mask, mask_message
from bot.store import codec, keys
from bot.store.codec import Newer, Seal, Unreadable

__all__ = ["phone", "server", "session", "shift"]
MANY = 20_000 if SOAK else 150
WEBHOOKS = Path(__file__).parent / "webhooks"
often = settings(max_examples=2000 if SOAK else 60, deadline=None, suppress_health_check=list(HealthCheck))


def bodies() -> list[Any]:
    """Recorded bodies of both platforms."""
    return [json.loads(path.read_bytes()) for path in sorted(WEBHOOKS.rglob("*.json"))]


async def test_signed_bodies_of_any_kind_are_answered(
    phone: Phone, server: Server, redis: Redis, session: aiohttp.ClientSession
) -> None:
    """LINE's door; a body that is refused leaves everything as it was."""
    chance, answers = random.Random(SEED), Counter[int]()
    samples = bodies()
    for number in range(MANY):
        body = mutated(chance, chance.choice(samples))
        for _ in range(chance.randrange(4)):
            body = mutated(chance, body)
        raw = json.dumps(body).encode() if number % 10 else broken(chance, json.dumps(body).encode())
        before = await everything(redis)
        headers = {"x-line-signature": sign(raw), "content-type": "application/json"}
        async with session.post(f"http://127.0.0.1:{server.port}/line/webhook", data=raw, headers=headers) as answer:
            answers[answer.status] += 1
            assert answer.status in (200, 400, 413, 503), (answer.status, raw[:300])
            if answer.status != 200:
                assert await everything(redis) == before
        if number % 25 == 0:  # nobody's fakes keep what strangers sent
            await server.house.finish()
    print(f"{MANY} signed bodies at LINE's door: {dict(answers)}")


@often
@given(st.text(max_size=400), st.integers(0, 25))
def test_any_text_is_masked(text: str, after: int) -> None:
    masked = mask_message(text, after)
    assert mask(masked.text).text == masked.text
    assert 0 <= masked.tail <= 20


def test_broken_content_is_told_with_its_place(tmp_path: Path) -> None:
    """Flows, facts and words with lines lost, doubled and mangled: faults with a file's name, never a traceback."""
    chance, told = random.Random(SEED), 0
    files = [
        path for kind in ("flows", "locales") for path in (ROOT / kind).rglob("*") if path.suffix in (".toml", ".ftl")
    ]
    tries = 400 if SOAK else 3
    for number in range(tries):
        path = chance.choice(files)
        pack = tmp_path / str(number)
        target = pack / path.relative_to(ROOT)
        target.parent.mkdir(parents=True)
        target.write_text(_mangled(chance, path.read_text(encoding="utf-8")), encoding="utf-8")
        _, faults = read_library(pack)
        told += bool(faults)
        assert all(fault.place for fault in faults)
    print(f"{tries} mangled files of content: {told} with faults told")
    assert told


def _mangled(chance: random.Random, text: str) -> str:
    lines = text.splitlines()
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(len(lines))
        match chance.randrange(4):
            case 0:
                del lines[place]
            case 1:
                lines.insert(place, lines[place])
            case 2:
                lines[place] = lines[place][::-1]
            case _:
                lines[place] += chance.choice(['"', "{", "}", "= [", "\x00", "　", "-term = { $", "ask = 3", "\t"])
    return "\n".join(lines)


def test_a_flipped_bit_of_a_record_is_a_clear_error() -> None:
    chance, seal, name = random.Random(SEED), Seal.of(("k" * 40,)), keys.person(ID)
    blob = seal.close(ID, name, codec.pack(telling()))
    tries, opened = (200_000 if SOAK else 5000), 0
    for _ in range(tries):
        changed = bytearray(blob)
        for _ in range(chance.randint(1, 3)):
            changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
        damaged = bytes(changed[: chance.randrange(len(changed)) if chance.random() < 0.1 else len(changed)])
        try:
            seal.open(ID, name, damaged)
            opened += damaged != blob
        except (Unreadable, Newer):
            continue
    print(f"{tries} damaged records: {opened} opened")
    assert opened == 0


@pytest.mark.parametrize(
    "plain", [b"", b"\x90", b"\x92\x01\x80", b"\x92\x01\xc1", b"\x93\x01\x02\x03", b"\x92\xcd\xff\xff\x80"]
)
async def test_a_record_that_opens_and_makes_no_sense_is_never_begun_anew(
    plain: bytes, redis: Redis, redis_url: str
) -> None:
    store = make_store(redis_url)
    blob = Seal.of(("a secret key for tests, long enough to pass",)).close(ID, keys.person(ID), plain)
    await redis.set(keys.person(ID), blob, px=60_000)
    with pytest.raises((Unreadable, Newer)):
        await store.load(ID)
    assert await redis.get(keys.person(ID)) == blob
    await store.close()
