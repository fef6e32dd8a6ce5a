"""The helpdesk in Socket Mode: the same through a WebSocket, forms and their three seconds too."""

from __future__ import annotations

import asyncio

import pytest
from desk_steps import answers, bring, claimed, handed_over, reply, said
from desk_world import World, ahead, content, more, session, slack, world  # noqa: F401
from fakes.slack_space import HELPDESK


@pytest.fixture
def way() -> str:
    return "socket"


async def test_a_person_is_handed_over_answered_and_given_back_through_a_socket(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    thread = await claimed(world, phone, mori)
    post = await reply(world, mori, thread, "明細の紙はお手元にありますか")
    assert "森より" in answers(phone)[0]
    await bring(world, phone, "あります")
    assert "本人: あります" in world.thread(thread)[-1]
    await mori.edit(HELPDESK, post["ts"], "明細はお手元にありますか")
    await world.quiet()
    assert "書き直しました" in said(phone)
    await mori.open_home()
    await world.slack.wait_until(lambda: "担当している相談" in str(world.slack.home.get(mori.user)))
    await mori.press("閉じる", HELPDESK, follows=0)
    await world.quiet()
    assert "ここまでです" in said(phone)


async def test_forms_open_in_time_and_become_a_message_when_the_three_seconds_are_over(world: World) -> None:  # noqa: F811
    mori = world.helper("森")
    await mori.shortcut("desk_intake")
    await world.quiet()
    await mori.submit(mori.modal, {"story": "80歳男性から電話。カードに知らない引き落とし9,878円"})
    await world.quiet()
    [card] = (await world.desk()).cards
    assert (card.why, card.kind) == ("call", "unknown_charge")
    thread = card.thread.partition(":")[2]
    before = len(world.slack.modals[mori.user])
    world.slack.answer_next(error="expired_trigger_id", method="views.open")
    await mori.press("非公開の欄", HELPDESK, follows=0)
    await world.quiet()
    assert len(world.slack.modals[mori.user]) == before
    assert "もう一度押してください" in world.thread(thread)[-1]
    await mori.press("非公開の欄", HELPDESK, follows=0)
    await world.quiet()
    await mori.submit(mori.modal, {"phone": "03-0000-1234"})
    await world.quiet()
    assert (await world.desk()).cards[0].private == {"phone": "03-0000-1234"}
    assert "1234" not in world.everything()


async def test_what_could_not_be_taken_is_not_acknowledged_and_works_when_it_is_pressed_again(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    await handed_over(world, phone)
    world.slack.answer_next(503, method="usergroups.users.list")
    press = asyncio.create_task(mori.press("担当する", HELPDESK, follows=0))
    await world.slack.wait_until(lambda: any(one.method == "usergroups.users.list" for one in world.slack.requests))
    await mori.open_home()  # taken, and acknowledged after it
    assert not press.done()
    press.cancel()
    assert (await world.desk()).cards[0].holder is None
    await mori.press("担当する", HELPDESK, follows=0)
    await world.quiet()
    assert (await world.desk()).cards[0].holder is not None
