"""A whole mailbox pasted into LINE: it is answered, the open question stays, and no secret in it is kept or said again."""

from __future__ import annotations

import pytest
from fakes.line import LineFake
from line_phone import Phone
from line_server import person, phone, server, session, settled, shift
from pasted_mailbox import LONGEST, TROUBLE, goes_on, kept_of, mailbox
from redis.asyncio import Redis
from test_nothing_leaks import everything

from bot.app import Server

__all__ = ["phone", "server", "session", "shift"]


async def test_a_mailbox_pasted_into_line_is_answered_and_nothing_of_it_is_kept(
    phone: Phone, server: Server, line: LineFake, redis: Redis, caplog: pytest.LogCaptureFixture
) -> None:
    await phone.type(TROUBLE)
    await settled(server, phone)
    before = await person(server, phone)
    text = mailbox(LONGEST)
    assert len(text) == LONGEST
    said = await phone.type(text)
    await settled(server, phone)
    assert said
    goes_on(before, await person(server, phone))
    told = "".join(request.raw.decode() for request in line.requests) + caplog.text
    assert not kept_of(told + (await everything(redis)).decode("latin-1"))
    await phone.type("シマンテック")
    await settled(server, phone)
    assert (await person(server, phone)).cases[0].facts["merchant"].value == "merchants/norton"
