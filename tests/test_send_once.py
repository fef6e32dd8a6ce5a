"""Two who would send the same at the same moment: a turn, a worker, a process that was slow. Only one does."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from conftest import START, Clock
from desk_steps import STORY, cut, handed_over, recovered
from desk_world import World, ahead, content, more, session, slack, way, world  # noqa: F401
from fakes.slack_space import HELPDESK
from test_scenario_5 import at

from bot.channels.slack_lookup import find_post, signature
from bot.channels.slack_web import SlackWeb
from bot.core.person import Address, Delivery, Message, Person
from bot.house import House
from bot.starting import LATE, begin, must_begin


def posts(world: World, words: str) -> int:  # noqa: F811
    """How often Slack was asked to post something that says so."""
    return sum(request.method == "chat.postMessage" and words in str(request.args) for request in world.slack.requests)


async def test_a_turn_that_read_while_nobody_was_sending_does_not_send_what_a_worker_sends_now(world: World) -> None:  # noqa: F811
    phone, sato = world.phone(), world.helper("佐藤")
    world.ahead.to(at(8, "10:15"))
    thread = await handed_over(world, phone)
    world.ahead.move(minutes=31)  # the channel is to be reminded that nobody has taken the card
    world.slack.answer_next(503, method="chat.postMessage")
    await sato.reply(HELPDESK, thread, "ありがとう")  # the desk's answer to it has to wait a second
    await world.server.house.sent()
    assert posts(world, "まだ担当がいないので") == 1

    reading, released = asyncio.Event(), asyncio.Event()

    async def slow(address: Address) -> bool:
        """Holds a turn up between its reading and its writing."""
        reading.set()
        await released.wait()
        return False

    house = world.server.house
    house.turns.thrifty = slow
    desk_id = (await world.desk()).id
    turn = asyncio.create_task(house.turns.remind(desk_id))
    await reading.wait()
    world.ahead.move(seconds=2)
    world.slack.hang_next(method="chat.postMessage")
    sending = asyncio.create_task(house.sender.recover(desk_id))
    await world.slack.wait_until(lambda: posts(world, "まだ担当がいないので") == 2)
    released.set()
    if (ready := await turn) is not None and ready.says:
        await house.sender.send(ready)
    assert posts(world, "まだ担当がいないので") == 2, "one that failed, one on its way, and no third"
    sending.cancel()
    await asyncio.gather(sending, return_exceptions=True)
    await recovered(world)
    told = "\n".join(world.thread(thread))
    assert told.count("まだ担当がいないので") == 1
    assert told.count("まだ担当がいません") == 1


async def test_a_post_that_arrived_unseen_is_found_in_a_thread_however_long(world: World) -> None:  # noqa: F811
    web = SlackWeb(world.session, world.slack.base, world.slack.token)
    parent = world.slack.hear(HELPDESK, "U06SATO0001", "電話です")["ts"]
    for number in range(450):
        world.slack.hear(HELPDESK, "U06SATO0001", str(number), parent)
    body = {"channel": HELPDESK, "thread_ts": parent, "text": "はい", "metadata": signature("one")}
    ts = (await web.call("chat.postMessage", body))["ts"]
    opened = world.ahead()
    assert await find_post(web.call, HELPDESK, parent, "one", opened) == f"{HELPDESK}:{ts}"
    assert await find_post(web.call, HELPDESK, parent, "another", opened) == ""


async def test_what_a_dead_process_never_came_to_is_not_looked_for(world: World) -> None:  # noqa: F811
    phones = [world.phone() for _ in range(3)]
    world.slack.hang_next(method="chat.postMessage", after_accept=True)
    for phone in phones:
        for text in (STORY, "人と話す"):
            await phone.type(text)
        for label in ("相談員に頼む", "この内容で頼む"):
            await phone.press(label)
    await world.slack.wait_until(lambda: len(world.cards()) == 1)
    await cut(world, 0)
    await recovered(world)
    world.line.faults.clear()  # answers to the phones were cut off too, and came again
    looked = [
        one.method
        for one in world.slack.requests
        if one.method.startswith("conversations.") and "open" not in one.method
    ]
    assert looked == ["conversations.history"], "only for the card whose receipt was lost"
    assert len(world.cards()) == 3
    assert sorted(len(world.thread(one["ts"])) for one in world.cards()) == [1, 1, 1]


async def test_who_begins_late_gives_way_to_whoever_wrote_meanwhile(house: House, clock: Clock) -> None:
    one = Delivery("00000000-0000-4000-8000-000000000001", START, (Message("said.thanks"),))
    person = Person("ab" * 16, address=Address("terminal", "here", "you"), met=START, outbox=(one,))
    _, first = await house.store.commit(person, b"", START)
    assert must_begin(one, START, START + LATE + timedelta(seconds=1))
    assert not must_begin(one, START, START + LATE)
    _, second = await house.store.commit(person, first, START)
    assert await begin(house.store, person, first, one, clock) is None
    assert await begin(house.store, person, second, one, clock) is not None


async def test_of_two_who_would_try_again_at_the_same_moment_one_does(house: House, clock: Clock) -> None:
    one = Delivery("00000000-0000-4000-8000-000000000001", START, (Message("said.thanks"),), after=START, attempts=1)
    person = Person("ab" * 16, address=Address("terminal", "here", "you"), met=START, outbox=(one,))
    _, version = await house.store.commit(person, b"", START)
    begun = await asyncio.gather(*(begin(house.store, person, version, one, clock) for _ in range(4)))
    assert sum(done is not None for done in begun) == 1
