"""A Slack channel: a dangerous link gets a word in its thread and a tap that opens the direct message; all else silence."""

from __future__ import annotations

import slack_payloads as payloads
from ahead import ahead
from fakes.slack import SlackFake
from fakes.slack_space import HELPDESK
from slack_desktop import Desktop
from slack_server import both_ways, ren, server, session, settled, slack, way
from test_groups import BAD, HARMLESS

from bot.app import Server

__all__ = ["ahead", "ren", "server", "session", "slack", "way"]


async def post(ren: Desktop, slack: SlackFake, text: str) -> None:
    """Write in the channel, to nobody of us."""
    message = slack.hear(HELPDESK, ren.user, text)
    await ren.event(payloads.message_event(message, HELPDESK, "channel", ren.team))


@both_ways
async def test_a_dangerous_link_is_spoken_of_and_one_tap_opens_the_direct_message(
    ren: Desktop, slack: SlackFake, server: Server
) -> None:
    await post(ren, slack, HARMLESS[1])
    await post(ren, slack, BAD)
    await server.house.finish()
    (word,) = slack.said(HELPDESK)
    assert word["thread_ts"]
    assert "account-verify" not in str(word)
    await post(ren, slack, BAD)
    await ren.press("個別に話す", channel=HELPDESK, follows=0)
    person = await settled(server, ren)
    assert not person.cases
    assert len(slack.said(HELPDESK)) == 1
    assert slack.said(ren.direct)


async def test_a_call_shows_the_channel_nothing_of_the_case(ren: Desktop, slack: SlackFake, server: Server) -> None:
    await ren.type("明細に覚えのない請求がある")
    await ren.type("ひみつの店")
    await ren.mention(HELPDESK, "どうなってる?")
    await settled(server, ren)
    shown = str(slack.said(HELPDESK))
    assert "個別" in shown
    assert "ひみつの店" not in shown
