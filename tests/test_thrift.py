"""The month's last pushes are kept for what has a last day; the rest is told in the next free reply, or when there are more."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from conftest import Clock
from fakes.line import LineFake
from line_phone import Phone, text_of
from line_server import person, session
from line_still import PUSH, moment, move, phone, say, sent, server, to_a_task, work
from test_case_remembers import NOON, happen, someone, task

from bot.advance import advance
from bot.app import Server
from bot.content.library import Library
from bot.core.calendar import JST
from bot.core.case import Deadline
from bot.core.event import Event
from bot.core.person import Person
from bot.core.thrift import is_scarce

__all__ = ["moment", "phone", "server", "session"]


@pytest.mark.parametrize(
    ("used", "limit", "day", "scarce"),
    [
        (0, None, 15, False),
        (160, 200, 15, False),
        (161, 200, 15, True),
        (200, 200, 15, True),
        (250, 200, 15, True),
        (0, 0, 15, False),
        (186, 200, 29, False),
        (194, 200, 30, True),
    ],
)
def test_few_pushes_are_a_fifth_and_less_than_the_rest_of_the_month_needs(
    used: int, limit: int | None, day: int, scarce: bool
) -> None:
    assert is_scarce(used, limit, datetime(2026, 9, day, 12, tzinfo=JST)) is scarce


def fell_due(library: Library, who: Person, now: datetime, *, thrifty: bool) -> tuple[Person, list[str]]:
    assert who.address is not None
    event = Event(id="", kind="due", address=who.address, at=now, thrifty=thrifty)
    turn = advance(library, who, event, now)
    return turn.person, [said.key for said in turn.says]


def test_what_is_not_urgent_waits_a_day_and_is_told_in_a_free_reply(library: Library) -> None:
    kept, said = fell_due(library, someone(task(due=NOON)), NOON, thrifty=True)
    assert said == []
    assert [one.due for one in kept.reminders] == [NOON + timedelta(days=1)]
    assert not kept.cases[0].tasks[0].fired
    event = Event(id="r", kind="text", address=kept.address, at=NOON, text="予定", token="t")  # type: ignore[arg-type]
    turn = advance(library, kept, event, NOON + timedelta(hours=1))
    assert turn.says[0].key == "reminder.digest"
    assert turn.person.cases[0].tasks[0].fired


def test_it_is_pushed_as_soon_as_there_are_pushes_again(library: Library) -> None:
    kept, _ = fell_due(library, someone(task(due=NOON)), NOON, thrifty=True)
    tomorrow = NOON + timedelta(days=1)
    again, said = fell_due(library, kept, tomorrow, thrifty=True)
    assert said == []
    assert again.saving == tomorrow + timedelta(days=1)
    spoken, said = fell_due(library, kept, tomorrow, thrifty=False)
    assert said == ["reminder"]
    assert spoken.saving is None


@pytest.mark.parametrize("way", ["deadline", "chosen", "once"])
def test_what_is_urgent_is_pushed_and_takes_the_rest_with_it(library: Library, way: str) -> None:
    last = Deadline("deadlines/card_misuse_60", date(2026, 9, 1), NOON.date())
    urgent = {
        "deadline": task(id="last_ask", step="last_ask", due=NOON, deadline=last),
        "chosen": task(id="last_ask", step="last_ask", due=NOON, later=NOON),
        "once": task(id="debit_due", step="debit_due", due=NOON, once=True),
    }[way]
    kept, _ = fell_due(library, someone(task(due=NOON - timedelta(hours=2)), urgent), NOON, thrifty=False)
    spoken, said = fell_due(library, someone(task(due=NOON), urgent), NOON, thrifty=True)
    assert said == ["reminder", "reminder"] if way == "once" else "reminder.more" in said  # that one asks nothing
    assert all(one.fired for one in spoken.cases[0].tasks)
    assert all(one.fired for one in kept.cases[0].tasks)


def test_an_urgent_one_is_not_put_off_by_what_already_waits(library: Library) -> None:
    later = NOON + timedelta(hours=3)
    who = someone(task(due=NOON), task(id="last_ask", step="last_ask", due=later, later=later))
    kept, _ = fell_due(library, who, NOON, thrifty=True)
    assert [(one.subject, one.due) for one in kept.reminders] == [
        ("last_ask", later),
        ("look_back", NOON + timedelta(days=1)),
    ]
    assert happen(library, kept, "text", "予定").person.reminders


async def test_a_server_asks_line_how_many_are_left_once_an_hour(phone: Phone, server: Server, moment: Clock) -> None:
    reminder = await to_a_task(phone, server)
    phone.line.used, phone.line.quota = 95, 100
    moment.now = reminder.due
    await work(server)
    assert not sent(phone, PUSH)
    kept = await person(server, phone)
    assert kept.saving is not None
    asked = [one for one in phone.line.requests if "/message/quota" in one.path]
    assert len(asked) == 2
    before = len(phone.screen)
    await say(phone, server, "予定")
    assert "通知のかわりに" in text_of(phone.screen[before])


async def test_where_line_does_not_say_the_reminder_is_pushed(
    phone: Phone, server: Server, moment: Clock, line: LineFake
) -> None:
    reminder = await to_a_task(phone, server)
    line.used, line.quota = 95, 100
    line.answer_next(500, path="/v2/bot/message/quota")
    moment.now = reminder.due
    await work(server)
    assert len(sent(phone, PUSH)) == 1
    await move(server, moment, minutes=1)
