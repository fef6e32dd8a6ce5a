"""A person in LINE and helpers in Slack, at the wire: handed over, claimed, answered, given back."""

from __future__ import annotations

from desk_steps import claimed, said
from desk_world import World, ahead, content, more, session, slack, way, world  # noqa: F401
from fakes.slack_space import HELPDESK


async def test_a_person_is_handed_over_answered_and_given_back(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    thread = await claimed(world, phone, mori)
    assert "覚えのない請求" in str(world.cards()[-1])
    assert "9,878" not in str(world.cards()[-1])
    assert "森さんが担当します" in said(phone)
    await mori.reply(HELPDESK, thread, "こんにちは。明細の紙はお手元にありますか")
    await world.quiet()
    assert "相談員 森より" in said(phone)
    assert "明細の紙はお手元に" in said(phone)
    before = len(phone.screen)
    assert (
        await phone.send("message", message={"type": "text", "id": "77001", "quoteToken": "q", "text": "あります"})
        == 200
    )
    await world.quiet()
    assert len(phone.screen) == before, "the bot is silent while a human is there"
    assert "本人: あります" in world.thread(thread)[-1]
    await phone.type("人と話す")
    assert "森さんがお話ししています" in said(phone), "who asks for a human has one"
    await phone.press("かえるに戻る")
    await world.quiet()
    assert "かえるがお相手します" in said(phone)
    assert "かえるとの話に戻りました" in "\n".join(world.thread(thread))
