"""The helpdesk where things go wrong: two at once, a crash, a door that closed, somebody who left, edits, files, erasure."""

from __future__ import annotations

import asyncio

from desk_steps import STORY, answers, bring, claimed, count, handed_over, reply, said
from desk_world import World, ahead, content, more, session, slack, way, world  # noqa: F401
from fakes.slack_space import HELPDESK

# ---- closed doors


async def test_after_the_person_went_back_nothing_of_the_thread_reaches_them(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    thread = await claimed(world, phone, mori)
    await phone.press("かえるに戻る")
    await world.quiet()
    await reply(world, mori, thread, "まだいらっしゃいますか")
    assert not answers(phone)
    assert "この相談は閉じています" in world.thread(thread)[-1]


async def test_an_answer_that_crosses_the_persons_way_back_is_told_to_be_undelivered(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    thread = await claimed(world, phone, mori)
    await asyncio.gather(phone.press("かえるに戻る"), mori.reply(HELPDESK, thread, "紙はありますか"))
    await world.quiet()
    told = "\n".join(world.thread(thread))
    assert bool(answers(phone)) != ("届けていません" in told), "it arrived, or its writer knows that it did not"


async def test_a_reply_to_a_closed_thread_is_told_to_be_late(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    thread = await claimed(world, phone, mori)
    await mori.press("閉じる", HELPDESK, follows=0)
    await world.quiet()
    assert "ここまでです" in said(phone)
    post = await reply(world, mori, thread, "追伸です")
    assert not answers(phone)
    assert "閉じています" in world.thread(thread)[-1]
    before = len(world.thread(thread))
    await mori.edit(HELPDESK, post["ts"], "追伸でした")
    await world.quiet()
    assert "閉じています" in world.thread(thread)[before]
    await mori.take_back(HELPDESK, post["ts"])
    await world.quiet()
    assert len(world.thread(thread)) == before + 1, "whoever deletes what they wrote is not scolded for it"
    assert "閉じました" in str(world.cards()[-1])


async def test_who_blocks_the_bot_gets_no_answer_and_the_helper_knows(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    thread = await claimed(world, phone, mori)
    assert await phone.send("unfollow") == 200
    await world.quiet()
    assert "通知を止めています" in world.thread(thread)[-1]
    await reply(world, mori, thread, "もしもし")
    assert not answers(phone)
    assert "届けていません" in world.thread(thread)[-1]


async def test_who_blocked_the_bot_is_not_told_who_has_them_in_hand(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    await handed_over(world, phone)
    assert await phone.send("unfollow") == 200
    await world.quiet()
    before = len(phone.screen)
    await mori.press("担当する", HELPDESK, follows=0)
    await world.quiet()
    assert len(phone.screen) == before


async def test_who_erases_themselves_while_a_helper_types_leaves_no_copy(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    thread = await claimed(world, phone, mori)
    await bring(world, phone, "妹の名義です")
    assert "妹の名義です" in "\n".join(world.thread(thread))
    await phone.type("消す")
    await phone.press("すべて消す")
    await world.quiet()
    left = "\n".join(world.thread(thread))
    assert "妹の名義です" not in left
    assert "消しました" in left
    assert "記録は消されました" in str(world.cards()[-1])
    await reply(world, mori, thread, "書いている途中でした")
    assert "閉じています" in world.thread(thread)[-1]
    assert not (await world.desk()).cards[0].person


async def test_who_erases_themselves_after_the_case_was_closed_leaves_no_copy_either(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    thread = await claimed(world, phone, mori)
    await phone.type("English")
    await bring(world, phone, "妹の名義です")
    assert "使うことば: English" in str(world.cards()[-1]), "who takes the case knows in which language to write"
    await mori.press("閉じる", HELPDESK, follows=0)
    await world.quiet()
    await phone.type("erase")
    await phone.press("Erase everything")
    await world.quiet()
    assert "妹の名義です" not in "\n".join(world.thread(thread))
    assert "記録は消されました" in str(world.cards()[-1])
    assert "English" not in str(world.cards()[-1])


async def test_what_somebody_takes_back_is_taken_out_of_the_thread(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    thread = await claimed(world, phone, mori)
    await bring(world, phone, "住所を書きますね")
    number = phone.events[-1]["message"]["id"]
    await phone.press("かえるに戻る")
    await claimed(world, phone, mori, ())  # asked a second time: the words stand in the first thread
    assert await phone.send("unsend", unsend={"messageId": number}) == 200
    await world.quiet()
    assert "住所を書きますね" not in "\n".join(world.thread(thread))
    assert "取り消したので、写しを消しました" in world.thread(thread)[-1]


async def test_who_asked_while_the_bot_was_not_in_the_channel_is_seen_when_it_is_let_in(world: World) -> None:  # noqa: F811
    phone = world.phone()
    world.slack.infos[HELPDESK].bot_is_in = False
    for text in (STORY, "人と話す"):
        await phone.type(text)
    for label in ("相談員に頼む", "この内容で頼む"):
        await phone.press(label)
    await world.server.house.sent()
    assert not world.cards()
    assert any(one.post is not None for one in (await world.desk()).outbox)
    world.slack.infos[HELPDESK].bot_is_in = True
    world.ahead.move(hours=1)
    await world.quiet()
    [card] = world.cards()
    assert "9,878円" in "\n".join(world.thread(card["ts"]))


# ---- edits, files, notes


async def test_an_answer_changed_or_deleted_in_the_thread_is_told_to_the_person(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    thread = await claimed(world, phone, mori)
    post = await reply(world, mori, thread, "金曜までに電話を")
    await mori.edit(HELPDESK, post["ts"], "木曜までに電話を")
    await world.quiet()
    assert "書き直しました" in said(phone)
    assert "木曜までに電話を" in said(phone)
    await mori.edit(HELPDESK, post["ts"], "木曜までに電話を")  # only a link preview
    await mori.take_back(HELPDESK, post["ts"])
    await world.quiet()
    assert count(phone, "書き直しました") == 1
    assert "取り消しました" in said(phone)


async def test_notes_files_and_colleagues_stay_in_the_thread(world: World) -> None:  # noqa: F811
    phone, mori, sato = world.phone(), world.helper("森"), world.helper("佐藤")
    thread = await claimed(world, phone, mori)
    await reply(world, mori, thread, "メモ 折り返しは夕方")
    await reply(world, sato, thread, "前にも同じ型がありました")
    await reply(world, sato, thread, "資料を置きます")
    assert not answers(phone)
    assert "\n".join(world.thread(thread)).count("対応中です") == 1, "a colleague is told once"
    message = world.slack.hear(HELPDESK, mori.user, "", thread)
    event = {
        "type": "message",
        "subtype": "file_share",
        "channel": HELPDESK,
        "channel_type": "channel",
        "user": mori.user,
    }
    event |= {
        "ts": message["ts"],
        "event_ts": message["ts"],
        "thread_ts": thread,
        "text": "",
        "files": [{"id": "F06FILE", "mimetype": "image/png"}],  # type: ignore[dict-item]
    }
    await mori.event(event)
    await world.quiet()
    assert not answers(phone)
    assert "ファイルや写真は本人に届きません" in world.thread(thread)[-1]
    told = world.slack.hear(HELPDESK, mori.user, "この紙の下を見てください", thread)
    await mori.event(event | {"ts": told["ts"], "event_ts": told["ts"], "text": told["text"]})
    await world.quiet()
    assert "この紙の下を" in answers(phone)[0], "the words go"
    assert "ファイルや写真は本人に届きません" in world.thread(thread)[-1], "and it is said that the picture did not"


async def test_a_photo_of_the_person_is_told_and_not_shown(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    thread = await claimed(world, phone, mori)
    photo = {"type": "image", "id": "881", "quoteToken": "q", "contentProvider": {"type": "line"}}
    assert await phone.send("message", message=photo) == 200
    await world.quiet()
    assert "写真を送りました" in world.thread(thread)[-1]


async def test_numbers_and_addresses_are_veiled_in_the_thread_and_secrets_masked(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    thread = await claimed(world, phone, mori)
    await bring(world, phone, "電話は03-0000-1234、カードは4111 1111 1111 1111です")
    shown = "\n".join(world.thread(thread))
    assert "0000-1234" not in shown
    assert "4111" not in shown
    assert "伏せました" in shown, "the helper knows that something is missing"
    await reply(world, mori, thread, "番号は 4242 4242 4242 4242 ですか")
    assert "4242" not in said(phone)
    assert "伏せました" in "\n".join(world.thread(thread))


async def test_an_answer_whose_receipt_was_lost_is_said_once_and_the_desk_hears_once(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    thread = await claimed(world, phone, mori)
    world.line.disconnect_next(path="/v2/bot/message/reply", after_accept=True)
    await phone.press("かえるに戻る")
    await reply(world, mori, thread, "紙はありますか")
    assert count(phone, "かえるがお相手します") == 1
    assert "\n".join(world.thread(thread)).count("かえるとの話に戻りました") == 1
    assert not answers(phone)
