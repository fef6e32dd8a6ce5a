"""Nothing that a person sends in Slack is ever fetched, whatever addresses it holds."""

from __future__ import annotations

from typing import Any

import slack_payloads as payloads
from ahead import ahead
from fakes.slack import SlackFake
from outgoing import addresses, bait, reached, strangers
from slack_desktop import Desktop
from slack_server import ren, server, session, settled, slack, way

from bot.app import Server

__all__ = ["ahead", "bait", "reached", "ren", "server", "session", "slack", "way"]


async def test_no_address_that_is_typed_or_pressed_in_slack_is_reached(
    ren: Desktop, server: Server, slack: SlackFake, bait: str, reached: list[Any]
) -> None:
    for text in addresses(bait):
        await ren.type(f"{text} <http://{bait}/slack|here>")
    press = ren.press_of(*next_button(slack, ren)) | {"response_url": f"http://{bait}/respond"}
    await ren.interact(press)
    await settled(server, ren)
    assert reached
    assert not strangers(reached, ren.base_url, slack.base)


def next_button(slack: SlackFake, ren: Desktop) -> Any:
    """The newest button that the bot has shown."""
    for message in reversed(slack.said(ren.direct)):
        for block, element in payloads.acting_elements(message["blocks"]):
            if element["type"] == "button":
                return message, block, element
    raise AssertionError("no button")
