"""What LINE or the night holds back: free replies go past it, and nobody is woken by it."""

from __future__ import annotations

from datetime import datetime, time

from conftest import eventually
from line_phone import Phone
from line_server import Shift, person, phone, server, session, settled, shift, text

from bot.app import Server
from bot.core.calendar import MORNING, at, in_japan

__all__ = ["phone", "server", "session", "shift"]


async def test_a_reminder_that_is_held_up_into_the_night_comes_in_the_morning(
    phone: Phone, server: Server, shift: Shift
) -> None:
    morning = await _held_up_into_the_night(phone, server, shift)
    assert morning.time() == MORNING
    before = len(phone.screen)
    shift.to(morning)
    await phone.line.wait_for(phone.user, before + 1)


async def test_an_answer_at_night_brings_the_reminder_before_it_along(
    phone: Phone, server: Server, shift: Shift
) -> None:
    await _held_up_into_the_night(phone, server, shift)
    before = len(phone.screen)
    await phone.send("message", message=text("メニュー"))
    await phone.line.wait_until(lambda: "quickReply" in str(phone.screen[before + 1 :]))
    assert "できた" in str(phone.screen[before:])


async def _held_up_into_the_night(phone: Phone, server: Server, shift: Shift) -> datetime:
    """A reminder that LINE did not take by day, until it is night; when it waits for."""
    await _to_a_task(phone, server)
    phone.line.answer_next(500, path="/v2/bot/message/push")
    due = in_japan((await person(server, phone)).reminders[0].due)
    shift.to(due)
    await _held(phone, server, shift, 1)
    shift.to(at(due.date(), time(22, 0)))
    return await _held(phone, server, shift, 1)


async def _held(phone: Phone, server: Server, shift: Shift, count: int) -> datetime:
    """Wait until so many deliveries lie in the outbox and the first one waits; until when."""
    found: list[datetime] = []

    async def is_held() -> bool:
        outbox = (await person(server, phone)).outbox
        head = outbox[0].after if outbox else None
        if len(outbox) != count or head is None or head <= shift():
            return False
        found.append(in_japan(head))
        return True

    await eventually(is_held)
    return found[0]


async def _to_a_task(phone: Phone, server: Server) -> None:
    """Talk until the first dated tasks stand in the plan."""
    await phone.type("明細に覚えのない請求がある")
    for said in ("みたことのない店", "自分", "まだ見ていない", "まだ聞いていない"):
        await phone.type(said)
    await settled(server, phone)
