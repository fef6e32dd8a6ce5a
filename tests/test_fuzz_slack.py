"""Slack's two doors under bodies that Slack never sent: no 5xx, nothing unhandled, and a refused one changes nothing.

Nobody is busy here and Redis is there, so not even the meant 503 has a reason. Says how many inputs were tried.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from typing import Any
from urllib.parse import quote_plus, urlencode

import pytest
import slack_payloads as payloads
from ahead import ahead
from fakes.slack import SlackFake
from fakes.slack_records import Json
from mutations import SEED, SOAK, STRANGE, broken, mutated
from redis.asyncio import Redis
from slack_bolt.async_app import AsyncBoltRequest
from slack_desktop import Desktop
from slack_endpoint import FORM
from slack_server import ren, server, session, settled, slack, way
from test_store import everything

from bot.app import Server

__all__ = ["ahead", "ren", "server", "session", "slack", "way"]
MANY = 20_000 if SOAK else 100
CHARGE = "明細に覚えのない請求がある"
JSON = "application/json"
EVENTS, COMMAND = (*range(1, 10),), 14


async def a_talk(ren: Desktop, server: Server) -> list[tuple[str, Any]]:
    """Somebody talks a little; the bodies of all kinds that Slack could send of it, by the kind of their envelope."""
    await ren.type(CHARGE)
    await settled(server, ren)
    ours = ren.slack.said(ren.direct)[-1]
    block, element = payloads.acting_elements(ours["blocks"])[0]
    real: list[tuple[str, Any]] = [("interactive", ren.press_of(ours, block, element))]
    real += [("events_api", payloads.recorded(number)) for number in EVENTS]
    real += [("interactive", payloads.recorded(number)) for number in range(10, COMMAND)]
    picker = {"type": "datetimepicker", "action_id": "pick:q|1|1|unknown_charge|x||picked", "selected_date_time": 5}
    real.append(("interactive", payloads.recorded(10) | {"actions": [picker]}))
    return [*real, ("slash_commands", payloads.recorded(COMMAND))]


def strange(chance: random.Random, real: list[tuple[str, Any]]) -> tuple[str, Any]:
    """One of them with something wrong in it."""
    kind, body = chance.choice(real)
    for _ in range(chance.randint(1, 4)):
        body = mutated(chance, body)
    return kind, body


async def writes(redis: Redis) -> int:
    """How much was ever written: cheaper than looking at everything, which grows with the strangers of a long run."""
    return int((await redis.info("persistence"))["rdb_changes_since_last_save"])


def as_bytes(chance: random.Random, kind: str, body: Any) -> tuple[bytes, str]:
    """As it comes over HTTP, now and then in another kind's clothes or with bytes lost."""
    dress = chance.choice(["events_api", "interactive", "slash_commands"]) if chance.random() < 0.1 else kind
    if dress == "events_api":
        raw, content_type = json.dumps(body).encode(), JSON
    elif dress == "interactive" or not isinstance(body, dict):
        raw, content_type = b"payload=" + quote_plus(json.dumps(body)).encode(), FORM
    else:
        raw, content_type = (
            urlencode({name: str(value) for name, value in body.items()}, errors="replace").encode(),
            FORM,
        )
    return (broken(chance, raw) if chance.random() < 0.1 else raw), content_type


async def test_signed_bodies_of_any_kind_are_answered(
    ren: Desktop, server: Server, slack: SlackFake, redis: Redis, caplog: pytest.LogCaptureFixture
) -> None:
    chance, answers = random.Random(SEED), Counter[int]()
    real = await a_talk(ren, server)
    for _ in range(MANY):
        raw, content_type = as_bytes(chance, *strange(chance, real))
        await server.house.finish()
        before = await writes(redis)
        heard = await ren.post_raw(raw, content_type)
        answers[heard.status] += 1
        assert heard.status in (200, 400), (heard.status, raw[:600], caplog.text[-300:])
        if heard.status != 200:
            assert await writes(redis) == before
    print(f"{MANY} signed bodies at Slack's door: {dict(answers)}")
    assert "not shown in Slack: " not in "".join(one.message for one in caplog.records if one.levelname == "ERROR")
    assert await still_talks(ren)
    await server.house.finish()
    slack.faults.clear()  # places that exist nowhere were written to


async def test_what_is_not_signed_changes_nothing(ren: Desktop, server: Server, redis: Redis) -> None:
    chance, tries = random.Random(SEED), MANY // 10
    real = await a_talk(ren, server)
    before = await everything(redis)
    for _ in range(tries):
        raw, content_type = as_bytes(chance, *chance.choice(real))
        signature = chance.choice(["", "v0=", "v0=" + "0" * 64, "\u00e9", ren.secret])
        assert (await ren.post_raw(raw, content_type, x_slack_signature=signature)).status == 401
    await server.house.finish()
    assert await everything(redis) == before
    print(f"{tries} bodies without Slack's signature: 401")


def is_readable(body: Any) -> bool:
    """Whether Bolt can look for the ids that it wants: over HTTP anything else is answered 400."""
    try:
        AsyncBoltRequest(body=body, mode="socket_mode")
    except (ValueError, TypeError, AttributeError, LookupError):
        return False
    return isinstance(body, dict)


@pytest.mark.parametrize("way", ["socket"])
async def test_envelopes_of_any_kind_are_acknowledged(
    way: str, ren: Desktop, server: Server, slack: SlackFake, caplog: pytest.LogCaptureFixture
) -> None:
    chance, tries, refused = random.Random(SEED), MANY // 4, 0
    real = await a_talk(ren, server)
    for number in range(tries):
        kind, body = strange(chance, real)
        envelope = await slack.socket_push(kind, body)
        if is_readable(body):
            await slack.wait_until(lambda one=envelope: bool(one.acks))  # type: ignore[misc]
        else:
            refused += 1
        if number % 25 == 0:
            await server.house.finish()
    print(f"{tries} envelopes in Socket Mode, {refused} of them refused before they are read, like 400 over HTTP")
    assert "was not taken" not in caplog.text
    assert await still_talks(ren)
    await server.house.finish()
    slack.faults.clear()  # places that exist nowhere were written to


async def still_talks(ren: Desktop) -> list[Json]:
    """What somebody hears who writes now."""
    return await ren.type("メニュー")


@pytest.mark.parametrize("moment", [*(one for one in STRANGE if isinstance(one, int | float)), -(10**12), 10**13])
async def test_a_picked_moment_that_is_none_is_no_fault(moment: Any, ren: Desktop, server: Server) -> None:
    await a_talk(ren, server)
    picker = {
        "type": "datetimepicker",
        "action_id": "pick:q|1|1|unknown_charge|x||picked",
        "selected_date_time": moment,
    }
    await ren.interact(payloads.recorded(10) | {"actions": [picker]})
