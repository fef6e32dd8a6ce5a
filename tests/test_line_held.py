"""What LINE or the night holds back: free replies go past it, and nobody is woken by it."""

from __future__ import annotations

from conftest import eventually
from line_phone import Phone
from line_server import Shift, person, phone, server, session, settled, shift

from bot.app import Server

__all__ = ["phone", "server", "session", "shift"]


async def test_a_free_reply_goes_past_two_reminders_that_wait_for_the_quota(
    phone: Phone, server: Server, shift: Shift
) -> None:
    await _to_a_task(phone, server)
    phone.line.quota = 0
    for waiting in (1, 2):
        shift.to((await person(server, phone)).reminders[0].due)

        async def are_held(count: int = waiting) -> bool:
            outbox = (await person(server, phone)).outbox
            head = outbox[0].after if outbox else None
            return len(outbox) == count and head is not None and head > shift()

        await eventually(are_held)
    assert await phone.type("メニュー")
    assert len((await person(server, phone)).outbox) == 2


async def _to_a_task(phone: Phone, server: Server) -> None:
    """Talk until the first dated tasks stand in the plan."""
    await phone.type("明細に覚えのない請求がある")
    for said in ("みたことのない店", "自分", "まだ見ていない", "まだ聞いていない"):
        await phone.type(said)
    await settled(server, phone)
