"""The helpdesk under what Slack never sent: presses, forms, posts, edits of its channel with something wrong in them. No 5xx,
nothing unhandled, and afterwards a helper works on as before. Says how many inputs were tried.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from typing import Any
from urllib.parse import urlencode

import pytest
import slack_payloads as payloads
from desk_steps import claimed, reply
from desk_world import World, ahead, content, more, session, slack, way, world  # noqa: F401
from fakes.slack_space import HELPDESK
from mutations import SEED, SOAK, mutated
from slack_desktop import Desktop
from slack_endpoint import FORM

MANY = 5_000 if SOAK else 60


async def real_ones(world: World, mori: Desktop, thread: str) -> list[tuple[str, Any]]:  # noqa: F811
    """What a helper did until now, and could do: posts, edits, presses of every button, the form filled in."""
    post = await reply(world, mori, thread, "少し待ってください")
    await mori.edit(HELPDESK, post["ts"], "もう少し待ってください")
    found: list[tuple[str, Any]] = [("event", envelope) for envelope in mori.events[-6:]]
    for shown in world.slack.said(HELPDESK):
        for block, element in payloads.acting_elements(shown.get("blocks", [])):
            if element["type"] == "button":
                found.append(("press", mori.press_of(shown, block, element, channel=HELPDESK)))
    await mori.shortcut("desk_intake")
    await world.quiet()
    view = mori.modal | {"state": payloads.state_of(mori.modal["blocks"], {})}
    found.append(("press", payloads.recorded(11) | {"type": "view_submission", "view": view}))
    return found


async def test_deeds_of_any_kind_are_answered_and_the_desk_works_on(
    world: World,  # noqa: F811
    caplog: pytest.LogCaptureFixture,
) -> None:
    chance, answers = random.Random(SEED), Counter[int]()
    phone, mori, sato = world.phone(), world.helper("森"), world.helper("佐藤")
    thread = await claimed(world, phone, mori)
    real = await real_ones(world, mori, thread)
    for number in range(MANY):
        kind, body = chance.choice(real)
        user = {"id": chance.choice([mori.user, sato.user, "U0STRANGER"])}
        body = body | {"user": user} if kind == "press" else body
        for _ in range(chance.randint(1, 4)):
            body = mutated(chance, body)
        raw = json.dumps(body).encode()
        if kind == "press":
            raw = urlencode({"payload": json.dumps(body)}).encode()
        heard = await mori.post_raw(raw, FORM if kind == "press" else "application/json")
        answers[heard.status] += 1
        assert heard.status in (200, 400), (heard.status, raw[:600], caplog.text[-300:])
        if number % 20 == 0:
            await world.server.house.finish()
    await world.server.house.finish()
    print(f"{MANY} deeds at the helpdesk: {dict(answers)}")
    assert not [one for one in caplog.records if one.levelname == "ERROR" and "failed" in one.message]
    lena = world.helper("レナ")
    await claimed(world, world.phone(), lena)
    world.slack.faults.clear()  # people and places that exist nowhere were asked for
