"""The helpdesk when two do the same at the same instant, and when a process dies: once, and nothing lost."""

from __future__ import annotations

import asyncio

import pytest
from desk_steps import answers, claimed, count, cut, handed_over, recovered
from desk_world import World, ahead, content, more, session, slack, way, world  # noqa: F401
from fakes.slack_space import HELPDESK

from bot.core import desk

# ---- two at once


async def test_of_two_helpers_at_the_same_instant_one_has_the_card_and_the_other_hears_so(world: World) -> None:  # noqa: F811
    phone, mori, sato = world.phone(), world.helper("森"), world.helper("佐藤")
    thread = await handed_over(world, phone)
    await asyncio.gather(mori.press("担当する", HELPDESK, follows=0), sato.press("担当する", HELPDESK, follows=0))
    await world.quiet()
    [card] = desk.open_cards((await world.desk()).cards)
    assert card.holder is not None
    assert count(phone, "さんが担当します") == 1
    assert "\n".join(world.thread(thread)).count("対応中です") == 1


async def test_two_helpers_never_both_answer(world: World) -> None:  # noqa: F811
    phone, mori, sato = world.phone(), world.helper("森"), world.helper("佐藤")
    thread = await claimed(world, phone, mori)
    await asyncio.gather(
        mori.reply(HELPDESK, thread, "紙はありますか"), sato.reply(HELPDESK, thread, "カード会社に電話してください")
    )
    await world.quiet()
    assert len(answers(phone)) == 1
    assert "紙はありますか" in answers(phone)[0]
    await sato.mention(HELPDESK, "引き継ぎます", follows=0)
    await world.quiet()
    assert len((await world.desk()).cards) == 1, "who takes over tells no new story"
    await sato.press("引き継ぐ", HELPDESK, follows=0)
    await world.quiet()
    assert "担当が森さんから佐藤さんに替わりました" in str(phone.screen[-1])
    await asyncio.gather(mori.reply(HELPDESK, thread, "もう一つ"), sato.reply(HELPDESK, thread, "佐藤が代わります"))
    await world.quiet()
    assert [("佐藤が代わります" in one, "もう一つ" in one) for one in answers(phone)[1:]] == [(True, False)]


async def test_one_person_never_has_two_cards(world: World) -> None:  # noqa: F811
    phone = world.phone()
    await handed_over(world, phone)
    await phone.type("もう死にたい")
    await world.quiet()
    [card] = (await world.desk()).cards
    assert card.why == "despair"
    assert len(world.cards()) == 1


@pytest.mark.parametrize("steps", [0, 1, 2, 5, 10, 20, 40])
async def test_a_crash_between_two_helpers_doubles_no_answer_and_loses_none(world: World, steps: int) -> None:  # noqa: F811
    """Everything on its way is cut off after some steps of the loop; afterwards a worker takes over."""
    phone, mori, sato = world.phone(), world.helper("森"), world.helper("佐藤")
    thread = await handed_over(world, phone)
    await asyncio.gather(mori.press("担当する", HELPDESK, follows=0), sato.press("担当する", HELPDESK, follows=0))
    await cut(world, steps)
    await recovered(world)
    [card] = desk.open_cards((await world.desk()).cards)
    assert card.holder is not None
    holder, other = (mori, sato) if card.holder.id == mori.user else (sato, mori)
    await asyncio.gather(holder.reply(HELPDESK, thread, "紙はありますか"), other.reply(HELPDESK, thread, "電話して"))
    await cut(world, steps)
    await recovered(world)
    assert count(phone, "さんが担当します") == 1
    told = [one for one in world.thread(thread) if "対応中です" not in one]  # said to each press and each reply
    assert sorted(set(told)) == sorted(told), "nothing stands twice in the thread"
    assert len(answers(phone)) == 1
    assert "紙はありますか" in answers(phone)[0]


class TestSecondPairOfEyes:
    @pytest.fixture
    def more(self) -> dict[str, str]:
        return {"HELPDESK_APPROVAL": "1"}

    @pytest.mark.parametrize("steps", [0, 5, 20])
    async def test_an_answer_that_two_approve_and_a_crash_interrupts_goes_once(self, world: World, steps: int) -> None:  # noqa: F811
        phone, mori, sato, kato = world.phone(), world.helper("森"), world.helper("佐藤"), world.helper("加藤")
        thread = await claimed(world, phone, mori)
        await mori.reply(HELPDESK, thread, "解約の電話は平日です")
        await world.quiet()
        await asyncio.gather(
            sato.press("これで送る", HELPDESK, follows=0), kato.press("これで送る", HELPDESK, follows=0)
        )
        await cut(world, steps)
        await recovered(world)
        assert len(answers(phone)) == 1
        assert "\n".join(world.thread(thread)).count("確かめたので") == 1
