"""Erased people stay erased, whatever LINE still tells of them."""

from __future__ import annotations

from typing import Any

import pytest
from line_phone import Phone
from line_server import person_id, phone, server, session, shift
from redis.asyncio import Redis

from bot.app import Server
from bot.store import keys

__all__ = ["phone", "server", "session", "shift"]


@pytest.mark.parametrize(
    ("kind", "more"), [("unfollow", {}), ("unsend", {"unsend": {"messageId": "580000000000000001"}})]
)
async def test_somebody_who_erased_themselves_and_then_blocks_us_or_unsends_is_not_kept_again(
    kind: str, more: dict[str, Any], phone: Phone, server: Server, redis: Redis
) -> None:
    await phone.type("明細に覚えのない請求がある")
    await phone.type("消す")
    await phone.press("すべて消す")
    before = await redis.get(keys.person(person_id(server, phone)))
    phone.line.clock = _a_minute_later(phone)
    assert await phone.send(kind, **more) == 200
    assert await redis.get(keys.person(person_id(server, phone))) == before


async def test_a_stranger_who_blocks_us_is_not_kept(phone: Phone, server: Server) -> None:
    assert await phone.send("unfollow") == 200
    assert (await server.house.store.load(person_id(server, phone))).person is None


def _a_minute_later(phone: Phone) -> Any:
    from datetime import timedelta

    clock = phone.line.clock
    return lambda: clock() + timedelta(minutes=1)
