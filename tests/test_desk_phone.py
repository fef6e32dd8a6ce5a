"""Cases that helpers open for callers who have only a telephone: forms, the same caller twice, letters in large print."""

from __future__ import annotations

import pytest
from desk_world import World, ahead, content, more, session, slack, way, world  # noqa: F401
from fakes.slack_space import HELPDESK
from test_scenario_5 import PAPER, at, begin, write

# ---- cases by telephone


async def test_a_case_opens_by_the_form_of_the_shortcut(world: World) -> None:  # noqa: F811
    mori = world.helper("森")
    await mori.shortcut("desk_intake")
    await world.quiet()
    await mori.submit(mori.modal, {"story": "80歳男性から電話。カードに知らない引き落とし9,878円"})
    await world.quiet()
    [card] = (await world.desk()).cards
    assert (card.why, card.kind) == ("call", "unknown_charge")
    assert card.holder is not None
    assert "担当 森" in "\n".join(world.thread(world.cards()[-1]["ts"]))


async def test_a_case_opens_from_a_message_with_its_numbers_veiled(world: World) -> None:  # noqa: F811
    mori = world.helper("森")
    message = world.slack.hear(HELPDESK, mori.user, "お客さん03-0000-1234 カードに知らない引き落とし")
    await mori.shortcut_message(message, HELPDESK, "desk_open")
    await world.quiet()
    [story] = [block["element"]["initial_value"] for block in mori.modal["blocks"]]
    assert "知らない引き落とし" in story
    assert "1234" not in story


async def test_a_case_opens_in_the_thread_where_colleagues_speak_of_the_caller(world: World) -> None:  # noqa: F811
    mori, sato = world.helper("森"), world.helper("佐藤")
    talk = world.slack.hear(HELPDESK, sato.user, "さっきの電話、だれか見られますか")
    await mori.mention(HELPDESK, "78歳女性から電話。断れずに契約した", talk["ts"], follows=0)
    await world.quiet()
    [card] = (await world.desk()).cards
    assert (card.kind, card.thread) == ("unwanted_contract", f"{HELPDESK}:{talk['ts']}")
    opened = "\n".join(world.thread(talk["ts"]))
    assert opened.count("契約しましたか") == 1, "the call and the message are one post"
    await mori.mention(HELPDESK, "訪問で", talk["ts"], follows=0)
    await world.quiet()
    assert len((await world.desk()).cards) == 1
    assert len("\n".join(world.thread(talk["ts"]))) > len(opened), (
        "what is said there is taken down, and the next is asked"
    )


async def test_a_form_that_comes_too_late_becomes_a_message(world: World) -> None:  # noqa: F811
    mori = world.helper("森")
    await mori.mention(HELPDESK, "70歳女性から電話。断れずに契約した", follows=0)
    await world.quiet()
    world.slack.answer_next(error="expired_trigger_id", method="views.open")
    await mori.press("非公開の欄", HELPDESK, follows=0)
    await world.quiet()
    thread = (await world.desk()).cards[0].thread.partition(":")[2]
    assert not world.slack.modals[mori.user]
    assert "もう一度押してください" in world.thread(thread)[-1]
    await mori.press("非公開の欄", HELPDESK, follows=0)
    await world.quiet()
    assert mori.modal["title"]["text"] == "非公開の欄"


async def test_the_same_telephone_in_two_private_forms_is_noticed(world: World) -> None:  # noqa: F811
    mori, sato = world.helper("森"), world.helper("佐藤")
    for helper, number in ((mori, "03-0000-1234"), (sato, "03(0000)1234")):
        await helper.mention(HELPDESK, "女性から電話。断れずに契約した", follows=0)
        await world.quiet()
        await helper.press("非公開の欄", HELPDESK, follows=0)
        await world.quiet()
        await helper.submit(helper.modal, {"phone": number})
        await world.quiet()
    thread = (await world.desk()).cards[-1].thread.partition(":")[2]
    assert "別の相談と同じ" in world.thread(thread)[-1]
    assert "1234" not in world.everything()


class TestPrinted:
    @pytest.fixture
    def more(self) -> dict[str, str]:
        return {"PUBLIC_URL": "https://kaeru.example"}

    async def test_the_callers_letter_is_printed_in_large_letters(self, world: World) -> None:  # noqa: F811
        mori = world.helper("森")
        thread = await begin(world, mori, at(8, "10:15"))
        await write(world, mori, thread, PAPER)
        for label in ("あとで書く", "わからない", "手紙を印刷"):
            await mori.press(label, HELPDESK, follows=0)
            await world.quiet()
        [url] = [
            element["url"]
            for block in world.slack.said(HELPDESK)[-1]["blocks"]
            for element in block.get("elements", [])
            if "url" in element
        ]
        address = url.replace("https://kaeru.example", world.base)
        async with world.session.get(address) as asked:
            assert "初期契約解除" not in await asked.text(), "a preview shows nothing"
        async with world.session.post(address) as shown:
            page = await shown.text()
        assert "初期契約解除の制度により、契約を解除します" in page
        assert "〔契約者の名前〕" in page
        assert "letter.css" in page
        async with world.session.get(f"{world.base}/letter.css") as sheet:
            assert sheet.status == 200
