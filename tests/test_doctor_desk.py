"""`doctor` on the helpdesk in Slack: its channel, its helpers, its hours."""

from __future__ import annotations

import pytest
from examined import wrong
from fakes.slack import SlackFake
from fakes.slack_space import HELPDESK
from test_doctor_slack import asked, env, slack

from bot.app import clock
from bot.channels.slack_setup import BOT_SCOPES, scopes
from bot.doctor import examine

__all__ = ["env", "slack"]


@pytest.fixture
def desk(env: dict[str, str], slack: SlackFake) -> dict[str, str]:
    """The same with a helpdesk."""
    slack.scopes = set(scopes(desk=True))
    slack.usergroups["S06HELPERS"] = ["U06HELPER1", "U06HELPER2"]
    return {**env, "HELPDESK_CHANNEL": HELPDESK, "HELPDESK_HELPERS": "S06HELPERS", "HELPDESK_HOURS": "daily 9:00-20:00"}


async def test_a_good_helpdesk_is_fine(desk: dict[str, str], slack: SlackFake) -> None:
    assert await wrong(desk) == []
    found = {finding.name: finding for finding in await examine(desk, clock)}
    assert "reads along" in found["helpdesk"].said
    assert found["helpers"].said.startswith("2 ")
    assert not slack.faults


async def test_without_hours_the_doctor_asks_for_them(desk: dict[str, str]) -> None:
    del desk["HELPDESK_HOURS"]
    assert "HELPDESK_HOURS" in (await asked(desk))["helpdesk hours"].remedy


async def test_a_channel_without_the_bot_is_named(desk: dict[str, str], slack: SlackFake) -> None:
    slack.infos[HELPDESK].bot_is_in = False
    slack.answer_next(error="not_in_channel", method="conversations.history")
    [fault] = await wrong(desk)
    assert (fault.name, "/invite" in fault.remedy) == ("helpdesk", True)


@pytest.mark.parametrize("members", [None, []])
async def test_a_group_that_is_gone_or_empty_is_named(
    desk: dict[str, str], slack: SlackFake, members: list[str] | None
) -> None:
    if members is None:
        del slack.usergroups["S06HELPERS"]
    else:
        slack.usergroups["S06HELPERS"] = members
    [fault] = await wrong(desk)
    assert fault.name == "helpers"


async def test_an_app_of_the_manifest_without_helpdesk_lacks_a_scope(desk: dict[str, str], slack: SlackFake) -> None:
    slack.scopes = set(BOT_SCOPES)
    assert "usergroups:read" in next(one for one in await wrong(desk) if one.name == "Slack scopes").said
