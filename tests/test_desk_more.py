"""The helpdesk from every side: the packet with lines struck out, a second pair of eyes, forms, the helpers' page, hours."""

from __future__ import annotations

import pytest
from desk_steps import STORY, answers, bring, claimed, contract, count, reply, said
from desk_world import World, ahead, content, more, session, slack, way, world  # noqa: F401
from fakes.slack_space import HELPDESK
from slack_desktop import Desktop
from test_scenario_5 import at

from bot.core import desk

# ---- handing over


async def test_a_line_that_is_struck_out_is_not_handed_over_and_the_consent_is_kept(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    await phone.type(STORY)
    await phone.type("人と話す")
    await phone.press("相談員に頼む")
    assert "9,878円" in str(phone.screen[-1])
    await phone.press("渡さない行を選ぶ")
    await phone.type("2")
    assert "9,878円" not in str(phone.screen[-1])
    await phone.press("この内容で頼む")
    await world.quiet()
    thread = "\n".join(world.thread(world.cards()[-1]["ts"]))
    assert "覚えのない請求" in thread
    assert "9,878" not in world.everything()
    [consent] = [entry for entry in (await world.owner(phone)).cases[0].entries if entry.kind == "consent"]
    assert consent.facts == {"count": 1}
    assert mori.user not in thread


async def test_who_does_not_want_to_after_all_hands_over_nothing(world: World) -> None:  # noqa: F811
    phone = world.phone()
    await phone.type(STORY)
    await phone.type("人と話す")
    await phone.press("相談員に頼む")
    await phone.press("頼まない")
    await world.quiet()
    assert not world.cards()
    assert (await world.owner(phone)).at_desk is None


async def test_back_to_the_bot_returns_to_the_pending_question(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    await claimed(world, phone, mori)
    asked = (await world.owner(phone)).place
    await phone.press("かえるに戻る")
    await world.quiet()
    after = (await world.owner(phone)).place
    assert asked is not None
    assert after is not None
    assert (after.case, after.flow, after.step) == (asked.case, asked.flow, asked.step)
    assert phone.labels, "the question stands there again with its buttons"


async def test_the_person_reads_who_saw_and_did_what(world: World) -> None:  # noqa: F811
    phone, mori, sato = world.phone(), world.helper("森"), world.helper("佐藤")
    thread = await claimed(world, phone, mori)
    await reply(world, sato, thread, "見てもいいですか")
    await sato.press("見るだけ", HELPDESK, follows=0)
    await reply(world, mori, thread, "紙はありますか")
    await mori.press("閉じる", HELPDESK, follows=0)
    await world.quiet()
    await phone.type("だれが見ましたか")
    told = str(phone.screen[-3:])
    for line in ("森が担当になった", "佐藤が内容を見た", "森が返事をした", "森が相談を閉じた"):
        assert line in told, line


# ---- while a helper is there


async def test_deadlines_keep_running_and_both_are_told(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    thread = await contract(world, phone, mori)
    before = len(phone.screen)
    await world.until(at(9, "9:45"))
    told = str(phone.screen[before:])
    assert "期限のお知らせは続けています" in told
    assert "通知は出せましたか" in told
    assert "期限のお知らせをしました" in "\n".join(world.thread(thread))


async def test_despair_is_heard_though_a_helper_is_there(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    thread = await claimed(world, phone, mori)
    await bring(world, phone, "もう死にたいです")
    assert "もう死にたいです" in "\n".join(world.thread(thread))
    assert "命があぶない" in phone.labels
    await phone.press("少し落ち着いた")
    assert count(phone, "お話ししています") == 0, "its question can be answered"


async def test_who_let_a_case_go_leaves_it_to_the_next_helper(world: World) -> None:  # noqa: F811
    phone, mori, sato = world.phone(), world.helper("森"), world.helper("佐藤")
    thread = await claimed(world, phone, mori)
    await mori.press("手放す", HELPDESK, follows=0)
    await world.quiet()
    assert "離れました" in said(phone)
    await reply(world, mori, thread, "言い忘れました")
    assert not answers(phone)
    await sato.press("担当する", HELPDESK, follows=0)
    await world.quiet()
    await reply(world, sato, thread, "佐藤です")
    assert "佐藤より" in answers(phone)[0]


async def test_the_helper_asks_for_the_plan(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    thread = await claimed(world, phone, mori)
    await mori.press("予定を見る", HELPDESK, follows=0)
    await world.quiet()
    assert "予定" in world.thread(thread)[-1]


# ---- somebody else's eyes


class TestSecondPairOfEyes:
    @pytest.fixture
    def more(self) -> dict[str, str]:
        return {"HELPDESK_APPROVAL": "1"}

    async def test_an_answer_goes_when_another_helper_has_looked_at_it(self, world: World) -> None:  # noqa: F811
        phone, mori, sato = world.phone(), world.helper("森"), world.helper("佐藤")
        thread = await claimed(world, phone, mori)
        await reply(world, mori, thread, "解約の電話は平日です")
        assert not answers(phone)
        await mori.press("これで送る", HELPDESK, follows=0)
        await world.quiet()
        assert not answers(phone)
        assert "ほかの相談員に確かめて" in world.thread(thread)[-1]
        await sato.press("これで送る", HELPDESK, follows=0)
        await sato.press("これで送る", HELPDESK, follows=0)
        await world.quiet()
        [answer] = answers(phone)
        assert "森より" in answer
        await phone.type("かえるに戻る")
        await phone.type("だれが見ましたか")
        assert "佐藤が返事を確かめた" in str(phone.screen[-3:])

    async def test_a_changed_draft_is_looked_at_anew_and_a_deleted_one_is_never_sent(self, world: World) -> None:  # noqa: F811
        phone, mori, sato = world.phone(), world.helper("森"), world.helper("佐藤")
        thread = await claimed(world, phone, mori)
        post = await reply(world, mori, thread, "解約の電話は平日です")
        await mori.edit(HELPDESK, post["ts"], "解約の電話は平日の昼です")
        await world.quiet()
        [card] = desk.open_cards((await world.desk()).cards)
        assert [one.text for one in card.answers] == ["解約の電話は平日の昼です"]
        await mori.take_back(HELPDESK, post["ts"])
        await sato.press("これで送る", HELPDESK, follows=0)
        await world.quiet()
        assert not answers(phone)


async def test_somebody_in_slack_is_helped_in_slack(world: World) -> None:  # noqa: F811
    ren, mori = Desktop(world.base, world.slack, world.session), world.helper("森")
    for text in (STORY, "人と話す"):
        await ren.type(text, follows=0)
        await world.quiet()
    for label in ("相談員に頼む", "この内容で頼む"):
        await ren.press(label, follows=0)
        await world.quiet()
    await mori.press("担当する", HELPDESK, follows=0)
    await world.quiet()
    await reply(world, mori, world.cards()[-1]["ts"], "紙はありますか")
    assert "相談員 森より" in world.slack.said(ren.direct)[-1]["text"]
