"""The clock of a server jumps an hour ahead, and back: a reminder comes once all the same, and none is forgotten."""

from __future__ import annotations

from datetime import timedelta

from conftest import START, Clock
from msgspec.structs import replace

from bot.channels.terminal import TerminalChannel
from bot.core.case import Task
from bot.core.cases import put_case, put_duty
from bot.core.event import Event
from bot.core.person import Address, Person
from bot.core.reminders import plan
from bot.house import House

HERE = Address("terminal", "here", "you")
HOUR = timedelta(hours=1)


async def kept(house: House) -> Person:
    person = (await house.store.load(house.person_id(HERE))).person
    assert person is not None
    return person


async def remind_in(house: House, clock: Clock, span: timedelta) -> None:
    """Somebody with one task, whose time they chose themselves."""
    await house.take(Event(id="e1", kind="text", address=HERE, at=START, text="明細に覚えのない請求がある", lang="ja"))
    await house.finish()
    loaded = await house.store.load(house.person_id(HERE))
    assert loaded.person is not None
    task = Task("ask_family", "unknown_charge", "ask_family", clock(), 1, later=clock() + span)
    person = put_case(loaded.person, put_duty(loaded.person.cases[0], task))
    person = replace(person, reminders=plan(person, house.library.book.calendar, clock()))
    assert (await house.store.commit(person, loaded.version, clock()))[0] == "ok"


async def reminders(house: House, *, rounds: int = 3) -> int:
    """How many have been said, after the worker has looked round."""
    for _ in range(rounds):
        await house.worker.once()
    terminal = house.channels["terminal"]
    assert isinstance(terminal, TerminalChannel)
    return sum(reply.key == "reminder" for reply in terminal.said)


async def test_a_reminder_that_a_jump_ahead_brought_early_does_not_come_again_when_the_clock_is_right(
    house: House, clock: Clock
) -> None:
    await remind_in(house, clock, timedelta(minutes=30))
    assert await reminders(house) == 0
    clock.now += HOUR
    assert await reminders(house) == 1
    clock.now -= HOUR
    assert await reminders(house) == 1
    clock.now += HOUR
    assert await reminders(house) == 1


async def test_a_reminder_waits_while_the_clock_is_behind_and_comes_once_when_it_is_right(
    house: House, clock: Clock
) -> None:
    await remind_in(house, clock, timedelta(minutes=30))
    clock.now -= HOUR
    assert await reminders(house) == 0
    clock.now += HOUR + timedelta(minutes=31)
    assert await reminders(house) == 1
    assert await reminders(house) == 1


async def test_a_reminder_leased_by_a_worker_that_died_in_the_wrong_hour_comes_when_that_hour_has_passed(
    house: House, clock: Clock
) -> None:
    await remind_in(house, clock, timedelta(minutes=30))
    clock.now += HOUR
    assert await house.store.lease(clock(), clock() + timedelta(seconds=20), 4)  # and nothing follows
    clock.now -= HOUR
    assert await reminders(house) == 0
    clock.now += HOUR + timedelta(seconds=21)
    assert await reminders(house) == 1


async def test_an_answer_left_by_a_sender_who_died_in_the_wrong_hour_comes_soon_after_the_next_message(
    house: House, clock: Clock
) -> None:
    clock.now += HOUR
    await house.turns.take(Event(id="e1", kind="text", address=HERE, at=clock(), text="メニュー", lang="ja"))
    clock.now -= HOUR
    assert await house.worker.once() == 0
    await house.take(Event(id="e2", kind="text", address=HERE, at=clock(), text="人と話す", lang="ja"))
    await house.finish()
    clock.move(seconds=21)
    assert await house.worker.once() == 1
    assert not (await kept(house)).outbox
