"""Erasure to its end: copies in Slack, what is on its way, crashes and late redeliveries in between."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta

import pytest
from ahead import Ahead, ahead
from conftest import START, Clock, eventually, make_store
from redis.asyncio import Redis
from slack_desktop import Desktop
from slack_server import person, person_id, ren, server, session, settled, slack, way

from bot.app import Server
from bot.channels.base import Parcel
from bot.channels.terminal import TerminalChannel
from bot.core.case import Case
from bot.core.event import Event, EventKind
from bot.core.person import Address, Person, Sent
from bot.house import House
from bot.store import keys
from bot.store.copies import MOST_SENT
from bot.store.people import Store

__all__ = ["ahead", "ren", "server", "session", "slack", "way"]
YOU = Address("terminal", "t", "you")
ERASE, YES = "消す", "すべて消す"


async def left_of(redis: Redis, of: str) -> set[str]:
    """Every key that a person's id stands in."""
    return {key.decode() for key in [key async for key in redis.scan_iter()] if of in key.decode()}


async def erase(desk: Desktop) -> None:
    """Both taps; the last words follow."""
    await desk.type(ERASE)
    await desk.press(YES, follows=0)


async def taken_back(redis: Redis, of: str) -> None:
    async def is_gone() -> bool:
        return not await redis.exists(keys.erasing(of))

    await eventually(is_gone)


async def test_where_every_message_lies_is_kept_sealed(server: Server, ren: Desktop, redis: Redis) -> None:
    await ren.type("明細に覚えのない請求がある")
    await settled(server, ren)
    of = person_id(server, ren)
    sent = await server.house.store.copies.of(of)
    said = ren.slack.said(ren.direct)
    assert [one.place for one in sent] == [f"{ren.direct}:{message['ts']}" for message in said]
    blobs = repr(await redis.lrange(keys.sent(of), 0, -1))
    assert ren.direct not in blobs
    assert said[-1]["ts"] not in blobs


async def test_erasure_takes_every_message_of_ours_back_in_slack_but_the_last_words(
    server: Server, ren: Desktop, redis: Redis
) -> None:
    await ren.open_home()
    await ren.type("明細に覚えのない請求がある")
    await ren.type("みたことのない店")
    await settled(server, ren)
    before = json.dumps(ren.slack.home[ren.user], ensure_ascii=False)
    of = person_id(server, ren)
    await erase(ren)
    await taken_back(redis, of)
    await server.house.finish()
    assert [message["text"] for message in ren.slack.said(ren.direct)] == [
        server.house.library.words.text("erase.done", "ja", START)
    ]
    assert await left_of(redis, of) == {keys.person(of)}
    await eventually(lambda: _is_changed(ren, before))


async def _is_changed(desk: Desktop, before: str) -> bool:
    return json.dumps(desk.slack.home[desk.user], ensure_ascii=False) != before


async def test_a_message_that_arrives_after_the_erasure_is_taken_back_as_well(
    server: Server, ren: Desktop, redis: Redis, ahead: Ahead
) -> None:
    """Its fate was unknown when the person went: it did arrive, and a worker finds it by its delivery's id."""
    await ren.type("明細に覚えのない請求がある")
    await settled(server, ren)
    ren.slack.answer_next(500, method="chat.postMessage", after_accept=True)
    await ren.type("みたことのない店", follows=1)
    of = person_id(server, ren)

    async def is_postponed() -> bool:
        return any(delivery.attempts for delivery in (await person(server, ren)).outbox)

    await eventually(is_postponed)
    ren.slack.answer_next(500, method="conversations.history", times=1)
    await server.house.take(_press_yes(server, ren))
    await server.house.finish()
    assert await redis.exists(keys.erasing(of))
    for _ in range(3):
        ahead.move(minutes=6)
        await server.house.worker.once()
    assert not await redis.exists(keys.erasing(of))
    assert len(ren.slack.said(ren.direct)) == 1, "only the last words"
    assert await left_of(redis, of) == {keys.person(of)}


def _press_yes(server: Server, desk: Desktop) -> Event:
    address = Address("slack", desk.team, desk.user)
    return Event(id="yes", kind="press", address=address, at=server.house.now(), text="s|erase|yes")


class Slow(TerminalChannel):
    """A platform that takes a message and answers when the test lets it."""

    def __init__(self) -> None:
        super().__init__()
        self.reached, self.answers = asyncio.Event(), asyncio.Event()
        self.deleted: list[str] = []

    async def send(self, parcel: Parcel) -> str:
        """Take it, then wait."""
        self.reached.set()
        await self.answers.wait()
        return await super().send(parcel)

    async def take_back(self, sent: Sent) -> None:
        """Remember what was taken back."""
        self.deleted.append(sent.place or f"looked for {sent.delivery}")


async def test_what_is_being_sent_while_its_person_goes_is_taken_back_when_it_has_arrived(
    house: House, clock: Clock, redis: Redis
) -> None:
    slow = house.channels["terminal"] = Slow()
    said = Event(id="e1", kind="text", address=YOU, at=clock.now, text="明細に覚えのない請求がある", lang="ja")
    await house.take(said)
    await slow.reached.wait()
    of = house.person_id(YOU)
    loaded = await house.store.load(of)
    assert loaded.person is not None
    (delivery,) = loaded.person.outbox
    await house.store.erase(loaded.person, loaded.version, clock.now)
    slow.answers.set()
    await house.finish()
    assert not slow.deleted
    clock.move(seconds=21)
    await house.worker.once()
    assert slow.deleted == [delivery.id], "the place that a terminal gives is the delivery's id"
    assert await left_of(redis, of) == {keys.person(of)}


async def test_who_is_killed_while_taking_back_is_followed_by_a_worker(
    server: Server, ren: Desktop, redis: Redis, ahead: Ahead
) -> None:
    await ren.type("明細に覚えのない請求がある")
    await settled(server, ren)
    of = person_id(server, ren)
    loaded = await server.house.store.load(of)
    assert loaded.person is not None
    await server.house.store.erase(loaded.person, loaded.version, ahead())  # and then nothing more
    assert ren.slack.said(ren.direct)
    assert await server.house.worker.once() == 0, "whoever erased has a moment"
    ahead.move(seconds=21)
    assert await server.house.worker.once() == 1
    assert not ren.slack.said(ren.direct)
    assert await left_of(redis, of) == {keys.person(of)}
    ahead.move(minutes=10)
    assert await server.house.worker.once() == 0


@pytest.mark.parametrize(("status", "pause"), [(429, 60), (500, 360)])
async def test_a_slack_that_cannot_take_back_now_is_asked_again(
    status: int, pause: int, server: Server, ren: Desktop, redis: Redis, ahead: Ahead
) -> None:
    await ren.type("明細に覚えのない請求がある")
    await settled(server, ren)
    of = person_id(server, ren)
    ren.slack.answer_next(status, method="chat.delete")
    await erase(ren)
    await server.house.finish()
    assert await redis.exists(keys.erasing(of))
    ahead.move(seconds=pause)
    await server.house.worker.once()
    await taken_back(redis, of)
    assert len(ren.slack.said(ren.direct)) == 1


async def happens(house: House, clock: Clock, number: int, kind: EventKind, text: str, **more: str) -> Person | None:
    """One event, a second later."""
    clock.move(seconds=1)
    event = Event(id=f"e{number}", kind=kind, address=YOU, at=clock.now, text=text, **{"message": f"m{number}", **more})  # type: ignore[arg-type]
    await house.take(event)
    await house.finish()
    return (await house.store.load(house.person_id(YOU))).person


async def test_a_late_redelivery_does_not_bring_somebody_back_and_a_new_hello_does(
    house: House, clock: Clock, redis: Redis
) -> None:
    late = Event(id="late", kind="text", address=YOU, at=START, text="覚えのない請求", message="m0", lang="ja")
    await happens(house, clock, 1, "text", "明細に覚えのない請求がある")
    await happens(house, clock, 2, "press", "s|erase|yes")
    of = house.person_id(YOU)
    await house.take(late)
    assert (await house.store.load(of)).person is None
    assert await left_of(redis, of) == {keys.person(of)}
    again = await happens(house, clock, 3, "hello", "")
    assert again is not None
    assert not again.cases
    await house.take(late)
    await house.finish()
    now = (await house.store.load(of)).person
    assert now is not None
    assert now.cases, "somebody who is there again may be told late"


async def test_a_platform_whose_clock_runs_ahead_of_ours_brings_nobody_back(house: House, clock: Clock) -> None:
    """Redeliveries are dated by the platform, so the tombstone is too."""
    await happens(house, clock, 1, "text", "明細に覚えのない請求がある")
    ahead_of_us = clock.now + timedelta(seconds=40)
    told = Event(id="yes", kind="press", address=YOU, at=ahead_of_us, text="s|erase|yes")
    await house.take(told)
    before = Event(id="before", kind="text", address=YOU, at=ahead_of_us - timedelta(seconds=1), text="覚えのない請求")
    await house.take(before)
    assert (await house.store.load(house.person_id(YOU))).person is None


async def test_a_closed_case_lives_as_long_as_its_person(store: Store, redis: Redis) -> None:
    of = store.names.person_id(YOU)
    case = Case("1", "unknown_charge", START, "closed")
    _, version = await store.commit(Person(of, closed=("1",)), b"", START, closed=(case,))
    await redis.pexpire(keys.closed_case(of, "1"), 60_000)
    await store.commit(Person(of, closed=("1",), seq=1), version, START + timedelta(days=300))
    assert await redis.pttl(keys.closed_case(of, "1")) > timedelta(days=399).total_seconds() * 1000
    assert await store.closed_case(of, "1") == case


async def test_only_the_newest_messages_are_kept_in_the_list(store: Store, redis: Redis) -> None:
    of = store.names.person_id(YOU)
    await redis.rpush(keys.sent(of), *(b"an older one" for _ in range(MOST_SENT)))
    await store.commit(Person(of), b"", START, sent=Sent(YOU, "newest", START, "C1:1.0"))
    assert await redis.llen(keys.sent(of)) == MOST_SENT
    assert await redis.lindex(keys.sent(of), -1) != b"an older one"


async def test_a_message_whose_key_is_gone_does_not_keep_the_others_from_being_taken_back(
    server: Server, ren: Desktop, redis: Redis, redis_url: str, ahead: Ahead, caplog: pytest.LogCaptureFixture
) -> None:
    await ren.type("明細に覚えのない請求がある")
    await settled(server, ren)
    of = person_id(server, ren)
    other = make_store(redis_url, "k" * 40)  # a key that is in nobody's list any more
    lost = Sent(Address("slack", "T1", ren.user), "d0", ahead(), "D1:1.2")
    await redis.lpush(keys.sent(of), other.copies.close(of, lost))
    await other.close()
    assert len(await server.house.store.copies.of(of)) == len(ren.slack.said(ren.direct)), "the record is still told"
    await erase(ren)
    await server.house.finish()
    await taken_back(redis, of)
    assert len(ren.slack.said(ren.direct)) == 1, "all but the last words"
    assert "1 messages of an erased person cannot be taken back" in caplog.text
    assert await left_of(redis, of) == {keys.person(of)}
