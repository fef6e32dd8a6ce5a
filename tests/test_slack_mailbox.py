"""A whole mailbox pasted into Slack, typed or as the snippet that Slack makes of it: it is answered, the open question stays,
and no secret in it is kept or said again.
"""

from __future__ import annotations

import pytest
import slack_payloads as payloads
from ahead import ahead
from fakes.slack import SlackFake
from fakes.slack_records import Json
from pasted_mailbox import TROUBLE, goes_on, kept_of, mailbox
from redis.asyncio import Redis
from slack_desktop import Desktop
from slack_server import ren, server, session, settled, slack, way
from test_nothing_leaks import everything

from bot.app import Server

__all__ = ["ahead", "ren", "server", "session", "slack", "way"]


@pytest.mark.parametrize("comes", ["typed", "as a snippet"])
async def test_a_mailbox_pasted_into_slack_is_answered_and_nothing_of_it_is_kept(
    comes: str, ren: Desktop, server: Server, slack: SlackFake, redis: Redis
) -> None:
    await ren.type(TROUBLE)
    before = await settled(server, ren)
    heard = len(slack.said(ren.direct))
    if comes == "typed":
        await ren.type(mailbox(12_000))
    else:
        await ren.event(a_snippet(ren, mailbox(12_000)))
    await slack.wait_for(ren.direct, heard + 1)
    goes_on(before, await settled(server, ren))
    told = str(slack.said(ren.direct)) + "".join(request.raw.decode() for request in slack.requests)
    assert not kept_of(told + (await everything(redis)).decode("latin-1"))
    assert "アマゾン" in str(slack.said(ren.direct)[heard:])
    await ren.type("シマンテック")
    assert (await settled(server, ren)).cases[0].facts["merchant"].value == "merchants/norton"


@pytest.mark.parametrize(
    "address",
    [
        "https://amazon-koushin.top/a",
        "https://www.amazon.co.jp.koushin.top/",
        "https://koushin.top/www.amazon.co.jp",
        "https://www.amazon.co.jp@koushin.top/",
    ],
)
async def test_an_address_behind_other_words_is_seen_in_slack(address: str, ren: Desktop, slack: SlackFake) -> None:
    message = slack.hear(ren.direct, ren.user, "x")
    event = payloads.message_event(message, ren.direct, "im", ren.team)
    await ren.event(event | {"text": f"<{address}|www.amazon.co.jp>"})
    said = await slack.wait_for(ren.direct, 1)
    assert "似せた別のアドレス" in str(said)


def a_snippet(desk: Desktop, text: str) -> Json:
    """A text too long to be typed, as Slack hands it over: a file, of which the event shows the beginning."""
    message = desk.slack.hear(desk.direct, desk.user, "")
    event = payloads.message_event(message, desk.direct, "im", desk.team)
    file = {
        "id": "F06", "name": "Untitled", "mimetype": "text/plain", "filetype": "text", "mode": "snippet", "lines": 400,
        "size": len(text), "preview": text[:2000], "preview_is_truncated": True,
    }  # fmt: skip
    return event | {"subtype": "file_share", "text": "", "files": [file]}
