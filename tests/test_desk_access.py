"""Who may act at the helpdesk, and who may not, or not any more."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from desk_steps import answers, claimed, handed_over, reply, said
from desk_world import GROUP, World, ahead, content, more, session, slack, way, world  # noqa: F401
from fakes.slack_space import HELPDESK
from slack_desktop import Desktop

# ---- who may


async def test_who_leaves_the_group_can_do_nothing_from_that_moment(world: World) -> None:  # noqa: F811
    phone, mori, sato = world.phone(), world.helper("森"), world.helper("佐藤")
    thread = await claimed(world, phone, mori)
    await mori.open_home()
    await world.slack.wait_until(lambda: mori.user in world.slack.home)
    old_card, old_home = copy.deepcopy(world.cards()[-1]), copy.deepcopy(world.slack.home[mori.user])
    assert "覚えのない請求" in str(old_home)
    world.slack.usergroups[GROUP].remove(mori.user)
    event = {"type": "subteam_members_changed", "subteam_id": GROUP, "removed_users": [mori.user]}
    await mori.event(event | {"event_ts": world.slack.next_ts()})
    await world.quiet()
    [card] = (await world.desk()).cards
    assert card.holder is None, "what they had in hand waits for another helper"
    assert "登録から外れました" in world.thread(thread)[-1]
    assert "離れました" in said(phone)
    await world.slack.wait_until(lambda: "相談員のページ" not in str(world.slack.home[mori.user]))

    await reply(world, mori, thread, "まだ書けますか")
    await press_again(mori, old_card, "閉じる")
    await world.quiet()
    assert not answers(phone)
    assert (await world.desk()).cards[0].closed is None
    await world.slack.wait_until(lambda: "登録された方だけ" in str(world.slack.ephemerals[mori.user]))
    assert "登録された方だけ" not in str(world.slack.channels[HELPDESK]), "nobody else sees it"
    await sato.press("担当する", HELPDESK, follows=0)
    await world.quiet()
    await reply(world, sato, thread, "佐藤です")
    assert "佐藤より" in answers(phone)[0]


async def press_again(helper: Desktop, shown: dict[str, Any], label: str) -> None:
    """Press a button that has gone from the screen meanwhile."""
    for block in shown["blocks"]:
        for element in block.get("elements", []) if block["type"] == "actions" else []:
            if element["text"]["text"] == label:
                await helper.interact(helper.press_of(shown, block, element, channel=HELPDESK))
                return
    raise AssertionError(f"there was no button {label}")


async def test_a_helper_who_was_dismissed_unheard_loses_the_case_with_the_first_thing_they_try(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    thread = await claimed(world, phone, mori)
    await mori.press("予定を見る", HELPDESK, follows=0)
    await world.quiet()
    world.slack.users[mori.user] |= {"deleted": True}  # type: ignore[operator]
    world.ahead.move(seconds=11)  # the event got lost; what Slack told is kept for ten seconds
    await reply(world, mori, thread, "まだ書けますか")
    assert not answers(phone)
    assert (await world.desk()).cards[0].holder is None


async def test_a_form_that_was_open_when_somebody_left_is_not_kept(world: World) -> None:  # noqa: F811
    mori, sato = world.helper("森"), world.helper("佐藤")
    await mori.mention(HELPDESK, "70歳女性から電話。断れずに契約した", follows=0)
    await world.quiet()
    await mori.press("非公開の欄", HELPDESK, follows=0)
    await world.quiet()
    open_form = mori.modal
    for label, helper in (("手放す", mori), ("担当する", sato)):
        await helper.press(label, HELPDESK, follows=0)
        await world.quiet()
    await mori.submit(open_form, {"name": "架空花子"})
    await world.quiet()
    assert not (await world.desk()).cards[0].private
    assert "担当の方だけ" in world.slack.said(HELPDESK)[-1]["text"]
    world.slack.usergroups[GROUP].remove(sato.user)
    world.ahead.move(seconds=11)
    await sato.press("非公開の欄", HELPDESK, follows=0)
    await world.quiet()
    assert not world.slack.modals[sato.user]


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


async def test_whose_clicks_name_another_workspace_is_judged_by_where_the_desk_is(world: World) -> None:  # noqa: F811
    """In a shared channel the payload of somebody from outside names their own workspace."""
    phone, guest = world.phone(), world.helper("客", team_id="T99OTHERS99")
    guest.team = "T99OTHERS99"
    await handed_over(world, phone)
    await guest.press("担当する", HELPDESK, follows=0)
    await world.quiet()
    assert (await world.desk()).cards[0].holder is None


class TestGuests:
    @pytest.fixture
    def more(self) -> dict[str, str]:
        return {"HELPDESK_GUESTS": "1"}

    async def test_a_guest_may_where_that_is_allowed_and_a_stranger_to_the_group_still_not(self, world: World) -> None:  # noqa: F811
        phone, guest, other = world.phone(), world.helper("客", is_restricted=True), world.helper("外", listed=False)
        await handed_over(world, phone)
        await other.press("担当する", HELPDESK, follows=0)
        await guest.press("担当する", HELPDESK, follows=0)
        await world.quiet()
        holder = (await world.desk()).cards[0].holder
        assert holder is not None
        assert holder.id == guest.user


async def test_somebody_outside_the_group_opens_no_case_and_sees_no_helpers_page(world: World) -> None:  # noqa: F811
    outsider = world.helper("外", listed=False)
    await outsider.mention(HELPDESK, "70歳男性から電話", follows=0)
    await outsider.open_home()
    await world.quiet()
    assert not world.slack.said(HELPDESK)
    await world.slack.wait_until(lambda: "登録された方だけ" in str(world.slack.ephemerals[outsider.user]))
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
