"""Who erases themselves, or takes a message back, leaves nothing of theirs in Slack: the fake's whole store is searched."""

from __future__ import annotations

import asyncio
import re
from datetime import timedelta

from desk_steps import bring, claimed, handed_over, reply, said
from desk_world import World, ahead, content, more, session, slack, way, world  # noqa: F401
from fakes.slack_space import HELPDESK
from msgspec.structs import replace
from test_scenario_5 import PAPER, at, begin, press, write

from bot.core.card import Card
from bot.core.desk import MOST_CLOSED

OWN = ("妹の名義", "9,878", "山田商店", "困りごと: 覚え", "から 覚え")


def store(world: World) -> str:  # noqa: F811
    """Everything that Slack keeps and anybody could see, but for what people wrote there themselves."""
    ours = [one for messages in world.slack.channels.values() for one in messages if one["user"] == "U06KAERUBOT"]
    return str([ours, world.slack.home, world.slack.modals, dict(world.slack.ephemerals), world.slack.files])


async def busy(world: World) -> None:  # noqa: F811
    """As many cards are closed after it as the desk still knows."""
    house, desk = world.server.house, await world.desk()
    loaded = await house.store.load(desk.id)
    later = world.ahead() + timedelta(minutes=1)
    closed = tuple(Card(f"z{number}", "f" * 32, later, closed=later) for number in range(MOST_CLOSED))
    outcome, _ = await house.store.commit(replace(desk, cards=(*desk.cards, *closed)), loaded.version, later)
    assert outcome == "ok"


async def test_nothing_of_an_erased_person_is_left_in_slack(world: World) -> None:  # noqa: F811
    phone, mori, sato = world.phone(), world.helper("森"), world.helper("佐藤")
    thread = await claimed(world, phone, mori)
    await bring(world, phone, "妹の名義です。店は山田商店")
    await press(world, mori, "返事の案", thread)
    await press(world, mori, "予定を見る", thread)
    await reply(world, mori, thread, "わかりました")
    await phone.press("かえるに戻る")
    await world.quiet()
    await busy(world)
    again = await claimed(world, phone, sato, ())
    assert thread not in [card.thread for card in (await world.desk()).cards], "the desk knows no more of the first"
    assert again != thread, "they asked a second time: both threads hold something of theirs"
    for helper in (mori, sato):
        await helper.open_home()
    await world.slack.wait_until(lambda: "から 覚え" in str(world.slack.home.get(sato.user)))
    assert all(word in store(world) for word in OWN)
    await phone.type("消す")
    await phone.press("すべて消す")
    await world.quiet()
    await world.slack.wait_until(lambda: "から 覚え" not in str(world.slack.home))
    left = store(world)
    assert [word for word in OWN if word in left] == []
    kept = await world.desk()
    assert [word for word in OWN if word in str(kept)] == []
    assert not kept.outbox


async def test_nothing_of_an_erased_caller_is_left_not_even_in_an_open_form(world: World) -> None:  # noqa: F811
    mori = world.helper("森")
    thread = await begin(world, mori, at(8, "10:15"))
    await write(world, mori, thread, PAPER)
    await mori.press("非公開の欄", HELPDESK, follows=0)
    await world.quiet()
    await mori.submit(mori.modal, {"name": "架空花子", "phone": "03-0000-1234"})
    await world.quiet()
    await mori.press("非公開の欄", HELPDESK, follows=0)
    await world.quiet()
    assert "架空花子" in store(world), "it stands in the form on the holder's screen"
    await write(world, mori, thread, "消す")
    await press(world, mori, "すべて消す", thread)
    left = store(world)
    assert [word for word in ("架空花子", "03-0000-1234", "ハヤテ光", "10月10日") if word in left] == []
    assert "この欄は閉じました" in str(world.slack.modals[mori.user])
    assert not any(card.private for card in (await world.desk()).cards)


async def test_what_is_on_its_way_while_somebody_erases_themselves_is_deleted_behind_it(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    await claimed(world, phone, mori)
    words = bring(world, phone, "妹の名義です。店は山田商店")
    await asyncio.gather(words, phone.type("消す"))
    await asyncio.gather(phone.press("すべて消す"), mori.press("予定を見る", HELPDESK, follows=0))
    await world.quiet()
    assert [word for word in OWN if word in store(world)] == []


async def test_whom_the_helpdesk_knows_becomes_no_further_device_so_erasing_reaches_it(world: World) -> None:  # noqa: F811
    asking, other = world.phone(), world.phone()
    await handed_over(world, asking, ())
    await world.helper("森").press("担当する", HELPDESK, follows=0)
    await world.quiet()
    await asking.press("かえるに戻る")
    await world.quiet()
    await other.type("カードに知らない引き落とし9,878円があった")
    await other.type("つなぐ")
    await other.press("自分の別の端末")
    digits = re.search(r"\d{3} \d{3}", said(other))
    assert digits is not None
    await asking.type(digits[0])
    await world.quiet()
    assert "別の相談があります" in said(asking)
    await asking.type("消す")
    await asking.press("すべて消す")
    await world.quiet()
    assert not [card for card in (await world.desk()).cards if card.person]
