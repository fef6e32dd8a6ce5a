"""What people do again and again in the desk's tests: hand over, claim, write, be cut off, be recovered."""

from __future__ import annotations

import asyncio
from typing import Any

from desk_world import World
from fakes.slack_space import HELPDESK
from line_phone import Phone
from slack_desktop import Desktop
from test_scenario_5 import PAPER, at

STORY = "カードに知らない引き落とし9,878円があった"


def said(phone: Phone) -> str:
    """Everything on the phone."""
    return "\n".join(str(bubble) for bubble in phone.screen)


async def handed_over(world: World, phone: Phone, story: tuple[str, ...] = (STORY,)) -> str:
    """Somebody told their trouble and asked for a helper; the thread of their card."""
    for text in story:
        await phone.type(text)
    await phone.type("人と話す")
    await phone.press("相談員に頼む")
    await phone.press("この内容で頼む")
    await world.quiet()
    return str(world.cards()[-1]["ts"])


async def claimed(world: World, phone: Phone, helper: Desktop, story: tuple[str, ...] = (STORY,)) -> str:
    thread = await handed_over(world, phone, story)
    await helper.press("担当する", HELPDESK, follows=0)
    await world.quiet()
    return thread


def answers(phone: Phone) -> list[str]:
    """What helpers said on the phone."""
    return [str(one) for one in phone.screen if "相談員 " in str(one) and "より" in str(one)]


def count(phone: Phone, words: str) -> int:
    """How many bubbles on the phone say so."""
    return sum(words in str(one) for one in phone.screen)


async def bring(world: World, phone: Phone, text: str) -> None:
    """Somebody types; nothing need be said to it."""
    number = str(590000000000000000 + len(phone.events))
    message = {"type": "text", "id": number, "quoteToken": "q", "text": text}
    assert await phone.send("message", message=message) == 200
    await world.quiet()


async def contract(world: World, phone: Phone, mori: Desktop) -> str:
    """Somebody with a counted last day and a letter to send, in a helper's hands; the thread."""
    world.ahead.to(at(8, "10:15"))
    await phone.type("断れずに契約しました。" + PAPER)
    for answer in ("続きから", "あとで書く", "わからない"):
        await phone.press(answer)
    thread = await handed_over(world, phone, ())
    await mori.press("担当する", HELPDESK, follows=0)
    await world.quiet()
    return thread


async def reply(world: World, helper: Desktop, thread: str, text: str) -> dict[str, Any]:
    """A helper writes in a thread; their post."""
    await helper.reply(HELPDESK, thread, text)
    await world.quiet()
    return next(one for one in reversed(world.slack.channels[HELPDESK]) if one["user"] == helper.user)


async def cut(world: World, steps: int) -> None:
    """End every task that sends or tells, as a killed process would."""
    for _ in range(steps):
        await asyncio.sleep(0)
    running = list(world.server.house.sending)
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)


async def recovered(world: World) -> None:
    """A worker looks after everything that was left, until nothing is."""
    for _ in range(6):
        world.ahead.move(seconds=20)
        await world.server.house.worker.once()
        await world.server.house.sent()
    await world.quiet()
