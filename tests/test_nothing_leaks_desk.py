"""Generated secrets at the helpdesk: typed to a helper, by a helper, in an edit, a note, a form, told by a caller, in a group.

What people themselves wrote in Slack lies there and is theirs; looked at is what we send, keep and log.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Awaitable, Callable

import pytest
from desk_steps import bring, claimed, reply
from desk_world import World, ahead, content, more, session, slack, way, world  # noqa: F401
from fakes.slack_space import HELPDESK
from line_phone import Phone
from prometheus_client import generate_latest
from secrets_said import Said, Seen, said
from slack_desktop import Desktop
from test_groups_line import group_event
from test_nothing_leaks import LONG_ENOUGH, everything

SECRETS = 700 if os.environ.get("KAERU_SOAK") else 8
Way = Callable[[World, Phone, Desktop, str, str], Awaitable[object]]


async def edited(at: World, phone: Phone, mori: Desktop, thread: str, text: str) -> None:
    """A helper's answer that is changed after it was sent."""
    post = await reply(at, mori, thread, "少し待ってください")
    await mori.edit(HELPDESK, post["ts"], text)


async def filled_in(at: World, phone: Phone, mori: Desktop, thread: str, text: str) -> None:
    """The form that only the holder of a caller's case opens."""
    await mori.mention(HELPDESK, "70歳女性から電話。断れずに契約した", follows=0)
    await at.quiet()
    await mori.press("非公開の欄", HELPDESK, follows=0)
    await at.quiet()
    await mori.submit(mori.modal, {"note": text, "address": text})


async def taken_in(at: World, phone: Phone, mori: Desktop, thread: str, text: str) -> None:
    """The form of the shortcut by which a caller's case opens."""
    await mori.shortcut("desk_intake")
    await at.quiet()
    await mori.submit(mori.modal, {"story": f"80歳男性から電話。{text}"})


async def from_a_post(at: World, phone: Phone, mori: Desktop, thread: str, text: str) -> None:
    """A colleague's post in the channel, from which a case is opened."""
    message = at.slack.hear(HELPDESK, mori.user, f"お客さん {text} カードに知らない引き落とし")
    await mori.shortcut_message(message, HELPDESK, "desk_open")
    await at.quiet()
    await mori.submit(mori.modal, {name: str(block) for name, block in shown_in(mori).items()})


def shown_in(helper: Desktop) -> dict[str, str]:
    """What stands in the fields of the form on top."""
    return {
        block["block_id"]: block["element"].get("initial_value", "")
        for block in helper.modal["blocks"]
        if block["type"] == "input"
    }


WAYS: dict[str, Way] = {
    "the person to the helper": lambda at, phone, mori, thread, text: bring(at, phone, text),
    "a helper's answer": lambda at, phone, mori, thread, text: reply(at, mori, thread, text),
    "a helper's note": lambda at, phone, mori, thread, text: reply(at, mori, thread, f"メモ {text}"),
    "an edit": edited,
    "the private form": filled_in,
    "the form of a caller": taken_in,
    "a post made a case": from_a_post,
    "a LINE group": lambda at, phone, mori, thread, text: phone.post(
        [group_event(phone, f"@かえる {text} https://login.account-verify.example", mention=True)]
    ),
}


async def test_no_secret_comes_out_of_the_helpdesk(world: World, caplog: pytest.LogCaptureFixture) -> None:  # noqa: F811
    caplog.set_level(logging.DEBUG, "kaeru")
    every = list(said(SECRETS, seed=int(os.environ.get("KAERU_SEED", "21"))))
    found: list[tuple[str, Said]] = []
    at_once = len(WAYS)
    for place in range(0, SECRETS, at_once):
        phone, mori = world.phone(), world.helper(f"森{place}")
        thread = await claimed(world, phone, mori)
        world.line.requests.clear()
        world.slack.requests.clear()
        here = list(zip(WAYS.items(), every[place : place + at_once], strict=False))
        for (_, typed), one in here:
            world.ahead.move(seconds=9)
            await typed(world, phone, mori, thread, one.sentence)
            await world.quiet()
        told = [request.raw.decode() for request in world.line.requests]
        told += [request.raw.decode() for request in world.slack.requests]
        kept = (await everything(world.redis)).decode("latin-1")
        stored = [str(await world.owner(phone)), str(await world.desk()), str(await world.caller())]
        seen = Seen("\n".join((*told, *stored, kept, caplog.text)) + generate_latest().decode())
        caplog.clear()
        found += [(name, one) for (name, _), one in here if len(one.secret) >= LONG_ENOUGH and seen.holds(one.secret)]
    print(f"{SECRETS} secrets by {len(WAYS)} ways of the helpdesk and in a group: {len(found)} found")
    assert not found, [(name, one.kind, one.sentence) for name, one in found]
