"""Who may act at the helpdesk, and who may not, or not any more."""

from __future__ import annotations

from typing import Any

import pytest
from desk_steps import answers, claimed, handed_over, reply
from desk_world import GROUP, World, ahead, content, more, session, slack, world  # noqa: F401
from fakes.slack_space import HELPDESK

# ---- who may


async def test_who_leaves_the_group_can_do_nothing_from_that_moment(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    thread = await claimed(world, phone, mori)
    world.slack.usergroups[GROUP].remove(mori.user)
    await mori.event({"type": "subteam_members_changed", "subteam_id": GROUP, "event_ts": world.slack.next_ts()})
    await reply(world, mori, thread, "まだ書けますか")
    await mori.press("閉じる", HELPDESK, follows=0)
    await world.quiet()
    assert not answers(phone)
    assert (await world.desk()).cards[0].closed is None
    assert "登録された方だけ" in mori.screen(HELPDESK)[-1]["text"]
    assert "登録された方だけ" not in str(world.slack.channels[HELPDESK]), "nobody else sees it"


@pytest.mark.parametrize(
    "profile",
    [
        {"deleted": True},
        {"is_restricted": True},
        {"is_ultra_restricted": True},
        {"is_stranger": True},
        {"team_id": "T99OTHERS99"},
    ],
)
async def test_guests_strangers_and_those_who_are_gone_are_no_helpers(world: World, profile: dict[str, Any]) -> None:  # noqa: F811
    phone, guest = world.phone(), world.helper("客", **profile)
    await handed_over(world, phone)
    await guest.press("担当する", HELPDESK, follows=0)
    await world.quiet()
    assert (await world.desk()).cards[0].holder is None


async def test_somebody_outside_the_group_opens_no_case_and_sees_no_helpers_page(world: World) -> None:  # noqa: F811
    outsider = world.helper("外", listed=False)
    await outsider.mention(HELPDESK, "70歳男性から電話", follows=0)
    await outsider.open_home()
    await world.quiet()
    assert not world.slack.said(HELPDESK)
    await world.slack.wait_until(lambda: outsider.user in world.slack.home)
    assert "相談員のページ" not in str(world.slack.home[outsider.user])


async def test_while_slack_does_not_say_who_may_nothing_is_taken(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    await handed_over(world, phone)
    world.slack.answer_next(503, method="usergroups.users.list")
    button = next(one for one in world.cards()[-1]["blocks"] if one["type"] == "actions")
    payload = mori.press_of(world.cards()[-1], button, button["elements"][0], channel=HELPDESK)
    assert (await mori.interact(payload, status=None)).status == 503
    assert (await mori.interact(payload)).status == 200
    await world.quiet()
    assert (await world.desk()).cards[0].holder is not None
