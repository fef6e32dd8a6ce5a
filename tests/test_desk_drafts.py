"""Drafts for helpers: what the bot would say now, with the rule and its source behind it, sent as it stands or not at all."""

from __future__ import annotations

import pytest
from desk_steps import STORY, answers, bring, claimed, contract, reply, said
from desk_world import World, ahead, content, more, session, slack, way, world  # noqa: F401
from fakes.slack_space import HELPDESK
from test_scenario_5 import PAPER, at, begin, press, write


async def test_a_draft_comes_with_the_letter_the_rule_its_source_and_the_day_it_was_seen(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    thread = await contract(world, phone, mori)
    told = "\n".join(await press(world, mori, "返事の案", thread))
    assert "返事の案です" in told
    assert "契約を解除します" in told, "the letter stands there too"
    assert "初期契約解除" in told.partition("根拠と、見た日")[2]
    assert "2026年2月に確認" in told
    assert "https://" in told
    assert "架空" not in told
    before = len(phone.screen)
    [done] = await press(world, mori, "この案で送る", thread)
    assert "森さんが、上の案をそのまま本人に送りました" in done, "the thread tells it, to colleagues too"
    assert await press(world, mori, "この案で送る", thread) == [], "pressed twice it goes once"
    shown = [str(one) for one in phone.screen[before:]]
    assert "相談員 森より" in shown[0]
    assert len(shown) == 2
    await phone.type("かえるに戻る")
    await phone.type("だれが見ましたか")
    assert "森が返事をした" in said(phone)


async def test_a_draft_that_was_overtaken_is_not_sent(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    thread = await claimed(world, phone, mori)
    assert "決まりにもとづく所はありません" in "\n".join(await press(world, mori, "返事の案", thread))
    await mori.press("手放す", HELPDESK, follows=0)
    await world.quiet()
    await phone.press(phone.labels[0])
    await mori.press("担当する", HELPDESK, follows=0)
    await world.quiet()
    old = len(phone.screen)
    told = "\n".join(await press(world, mori, "この案で送る", thread))
    assert "話が進んだ" in told
    assert told.count("返事の案です") == 1
    assert len(phone.screen) == old
    await press(world, mori, "この案で送る", thread)
    assert "森より" in str(phone.screen[old:])


async def test_what_is_drafted_for_a_caller_names_its_rule_in_the_thread(world: World) -> None:  # noqa: F811
    mori = world.helper("森")
    thread = await begin(world, mori, at(8, "10:15"))
    await write(world, mori, thread, PAPER)
    await press(world, mori, "あとで書く", thread)
    letter = "\n".join(await press(world, mori, "わからない", thread))
    assert "契約を解除します" in letter
    assert "初期契約解除" in letter.partition("根拠と、見た日")[2]


async def test_who_has_not_taken_the_card_gets_no_draft(world: World) -> None:  # noqa: F811
    phone, mori, sato = world.phone(), world.helper("森"), world.helper("佐藤")
    thread = await claimed(world, phone, mori)
    told = await press(world, sato, "返事の案", thread)
    assert "対応中です" in "\n".join(told)
    assert "返事の案です" not in "\n".join(told)


class TestSecondPairOfEyes:
    @pytest.fixture
    def more(self) -> dict[str, str]:
        return {"HELPDESK_APPROVAL": "1"}

    async def test_a_draft_goes_when_another_helper_has_looked_at_it(self, world: World) -> None:  # noqa: F811
        phone, mori, sato = world.phone(), world.helper("森"), world.helper("佐藤")
        thread = await claimed(world, phone, mori, (STORY, "妻には絶対に言わないで"))
        assert "知らせない約束" in "\n".join(world.thread(thread)), "nobody at the desk proposes to ask the wife"
        await press(world, mori, "返事の案", thread)
        await press(world, mori, "この案で送る", thread)
        await press(world, mori, "これで送る", thread)
        assert "森より" not in said(phone), "nobody approves their own"
        told = await press(world, sato, "これで送る", thread)
        assert len(told) == 1, "that it went is told once"
        assert "相談員 森より" in said(phone)
        await bring(world, phone, "ありがとう")
        await reply(world, mori, thread, "どういたしまして")
        await press(world, sato, "取り下げる", thread)
        assert not any("どういたしまして" in one for one in answers(phone))
