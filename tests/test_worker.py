"""The worker: one platform's silence costs nobody else their reminder."""

from __future__ import annotations

from datetime import timedelta

from fakes.line import LineFake
from line_phone import Phone
from line_server import Shift, person_id, phone, server, session, settled, shift
from msgspec.structs import replace

from bot.app import Server
from bot.core.case import Task
from bot.core.cases import put_case, put_duty
from bot.core.reminders import plan

__all__ = ["phone", "server", "session", "shift"]

PUSH = "/v2/bot/message/push"


async def test_while_one_reminder_gets_no_answer_the_next_one_comes_in_time(
    phone: Phone, server: Server, line: LineFake, shift: Shift
) -> None:
    other = Phone(phone.base, line, phone.session)
    for one, hours in ((phone, 1), (other, 2)):
        await one.type("明細に覚えのない請求がある")
        await settled(server, one)
        await _remind_in(server, one, shift, hours)
    line.hang_next(path=PUSH)
    before = len(other.screen)
    shift.ahead += timedelta(hours=1)
    await line.wait_until(lambda: any(request.path == PUSH for request in line.requests))
    shift.ahead += timedelta(hours=1)
    await line.wait_for(other.user, before + 1)
    await line.stop()


async def _remind_in(server: Server, phone: Phone, shift: Shift, hours: int) -> None:
    """Give somebody a task whose time, chosen by themselves, comes in so many hours."""
    loaded = await server.house.store.load(person_id(server, phone))
    assert loaded.person is not None
    later = shift() + timedelta(hours=hours)
    task = Task("ask_family", "unknown_charge", "ask_family", shift(), 1, later=later)
    person = put_case(loaded.person, put_duty(loaded.person.cases[0], task))
    person = replace(person, reminders=plan(person, server.house.library.book.calendar, shift()))
    assert (await server.house.store.commit(person, loaded.version, shift()))[0] == "ok"
