"""Secrets that are typed in Slack: masked before anything is kept or said, wherever they were typed."""

from __future__ import annotations

import pytest
from ahead import ahead
from fakes.slack import SlackFake
from fakes.slack_space import HELPDESK
from slack_desktop import Desktop
from slack_server import both_ways, ren, server, session, settled, slack, way

from bot.app import Server

__all__ = ["ahead", "ren", "server", "session", "slack", "way"]

CHARGE = "明細に覚えのない請求がある"
CARD = "4111 1111 1111 1111"


@both_ways
async def test_a_card_number_in_a_mention_is_masked_before_it_is_kept(
    ren: Desktop, server: Server, slack: SlackFake
) -> None:
    await ren.type(CHARGE)
    await ren.mention(HELPDESK, f"みなと商店 {CARD}")
    assert "1111" not in str(await settled(server, ren))
    assert "1111" not in str(slack.said(ren.direct)) + str(slack.said(HELPDESK))


@pytest.mark.parametrize("where", ["direct", "command"])
async def test_a_card_number_is_masked_wherever_else_it_is_typed(where: str, ren: Desktop, server: Server) -> None:
    await ren.type(CHARGE)
    if where == "direct":
        await ren.type(f"みなと商店 {CARD}")
    else:
        await ren.command(f"みなと商店 {CARD}")
    assert "1111" not in str(await settled(server, ren))
