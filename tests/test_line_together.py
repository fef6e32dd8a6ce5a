"""Several people in one call of LINE's: each keeps their order, and nobody waits for somebody else."""

from __future__ import annotations

import asyncio

from line_phone import Phone
from line_server import person_id, phone, server, session, shift, text
from redis.asyncio import Redis

from bot.app import Server
from bot.store import keys

__all__ = ["phone", "server", "session", "shift"]


def crowd(phone: Phone, count: int) -> list[Phone]:
    """Other people with their phones."""
    return [Phone(phone.base, phone.line, phone.session) for _ in range(count)]


async def test_four_newcomers_whose_profiles_are_slow_are_answered_within_lines_two_seconds(phone: Phone) -> None:
    people = crowd(phone, 4)
    for one in people:
        phone.line.hang_next(path=f"/v2/bot/profile/{one.user}")
    async with asyncio.timeout(2):
        assert await phone.post([one.event("message", message=text("メニュー")) for one in people]) == 200
    for one in people:
        await phone.line.wait_for(one.user, 1)


async def test_the_events_of_each_are_taken_in_their_order(phone: Phone, server: Server) -> None:
    people = crowd(phone, 2)
    for one in people:
        await one.type("明細に覚えのない請求がある")
    said = ["みたことのない店", "自分"]
    events = [one.event("message", message=text(words)) for words in said for one in people]
    for number, event in enumerate(events):
        event["timestamp"] += number
    assert await phone.post(events[::-1]) == 200
    for one in people:
        kept = (await server.house.store.load(person_id(server, one))).person
        assert kept is not None
        facts = {name: known.value for name, known in kept.cases[0].facts.items()}
        assert (facts["merchant"], facts["holder"]) == ("みたことのない店", "self")


async def test_a_record_that_cannot_be_read_costs_only_its_owner_an_answer(
    phone: Phone, server: Server, redis: Redis
) -> None:
    owner, other = crowd(phone, 2)
    await redis.set(keys.person(person_id(server, owner)), b"\x01damaged, damaged, damaged", px=60_000)
    events = [one.event("message", message=text("メニュー")) for one in (owner, other)]
    assert await phone.post(events) == 503
    await phone.line.wait_for(other.user, 1)


async def test_an_event_of_an_impossible_time_costs_the_others_nothing(phone: Phone) -> None:
    odd, good = (phone.event("message", message=text("メニュー")) for _ in range(2))
    assert await phone.post([{**odd, "timestamp": 10**18}, good]) == 200
    await phone.line.wait_for(phone.user, 1)
