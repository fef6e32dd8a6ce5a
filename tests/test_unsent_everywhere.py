"""A message that its person took back goes from everything: closed cases, what waits, and in Slack what repeats it."""

from __future__ import annotations

import json
from datetime import timedelta

from ahead import Ahead, ahead
from conftest import START, Clock
from redis.asyncio import Redis
from slack_desktop import Desktop
from slack_server import person_id, ren, server, session, settled, slack, way
from test_erased_everywhere import YOU, Slow, happens, taken_back

from bot.app import Server
from bot.core.case import Case, Entry, Known
from bot.core.event import Event
from bot.core.person import Delivery, Message, Person
from bot.house import House

__all__ = ["ahead", "ren", "server", "session", "slack", "way"]


async def test_what_repeats_an_unsent_message_is_taken_back_in_slack_and_nothing_else(
    server: Server, ren: Desktop, redis: Redis, ahead: Ahead
) -> None:
    """LINE's replies cannot be taken back; Slack's can, and the question that vanishes with one is asked again."""
    await ren.type("明細に覚えのない請求がある")
    await ren.type("ハマノモジャバッタ商会")
    told = ren.slack.channels[ren.direct][-2]
    assert told["user"] == ren.user
    await ren.type("説明文")
    await ren.type("予定")
    await settled(server, ren)
    before = [message["ts"] for message in ren.slack.said(ren.direct)]
    quoting = [
        message["ts"]
        for message in ren.slack.said(ren.direct)
        if "ハマノモジャバッタ" in json.dumps(message, ensure_ascii=False)
    ]
    assert quoting
    assert len(quoting) < len(before)
    of = person_id(server, ren)
    await ren.take_back(ren.direct, told["ts"])
    await server.house.finish()
    ahead.move(seconds=1)
    await server.house.worker.once()
    await taken_back(redis, of)
    left = ren.slack.said(ren.direct)
    assert [message["ts"] for message in left[:-1]] == [ts for ts in before if ts not in quoting]
    assert "ハマノモジャバッタ" not in json.dumps(left, ensure_ascii=False)
    assert left[-1]["text"].startswith(server.house.library.words.text("said.taken-back", "ja", START))
    assert {one.place.partition(":")[2] for one in await server.house.store.copies.of(of)} == {m["ts"] for m in left}


async def test_an_unsent_message_leaves_closed_cases_and_what_waits_to_be_said(house: House, clock: Clock) -> None:
    of = house.person_id(YOU)
    told, other = Known("JPY 9878", START, "m7"), Known("みなと商店", START, "m8")
    entries = (
        Entry(START, "charge", "unknown_charge-charged", {"amount": "JPY 9878", "merchant": "みなと商店"}, "m9"),
    )
    closed = Case("1", "unknown_charge", START, "closed", {"amount": told, "merchant": other}, entries=entries)
    opened = Case("2", "unknown_charge", START, facts={"amount": told, "merchant": other})
    says = (Message("echo", lines=(Message("fact-line.amount", {"amount": "JPY 9878"}),)),)
    waiting = Delivery("00000000-0000-0000-0000-000000000001", START, says, after=START + timedelta(hours=9))
    known = Person(of, address=YOU, lang="ja", met=START, cases=(opened,), closed=("1",), outbox=(waiting,))
    await house.store.commit(known, b"", START, closed=(closed,), outbox_due=START + timedelta(hours=9))
    after = await happens(house, clock, 1, "unsend", "", message="m7")
    case = await house.store.closed_case(of, "1")
    assert after is not None
    assert case is not None
    for what in (str(after), str(case)):
        assert "9878" not in what
        assert "みなと商店" in what
    assert after.outbox[0].id == waiting.id
    assert house.library.words.render_all(after.outbox[0].says, "ja", START)[0].text


async def test_what_is_being_sent_while_what_it_repeats_is_unsent_is_taken_back_when_it_has_arrived(
    house: House, clock: Clock
) -> None:
    await happens(house, clock, 1, "text", "明細に覚えのない請求がある")
    await happens(house, clock, 2, "text", "ハマノモジャバッタ商会")
    slow = house.channels["terminal"] = Slow()
    clock.move(seconds=1)
    await house.take(Event(id="e3", kind="text", address=YOU, at=clock.now, text="説明文", message="m3"))
    await slow.reached.wait()
    loaded = await house.store.load(house.person_id(YOU))
    assert loaded.person is not None
    (delivery,) = loaded.person.outbox
    await house.take(Event(id="e4", kind="unsend", address=YOU, at=clock.now, message="m2"))
    slow.answers.set()
    await house.finish()
    await house.worker.once()
    assert slow.deleted == [delivery.id]
