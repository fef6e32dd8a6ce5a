"""The helpdesk where things go wrong: two at once, a crash, a door that closed, somebody who left, edits, files, erasure."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from desk_world import GROUP, World, ahead, content, more, session, slack, world  # noqa: F401
from fakes.slack_space import HELPDESK
from line_phone import Phone
from slack_desktop import Desktop
from test_desk_person import claimed, handed_over, said

from bot.core import desk


def answers(phone: Phone) -> list[str]:
    """What helpers said on the phone."""
    return [str(one) for one in phone.screen if "相談員 " in str(one) and "より" in str(one)]


def count(phone: Phone, words: str) -> int:
    """How many bubbles on the phone say so."""
    return sum(words in str(one) for one in phone.screen)


async def bring(world: World, phone: Phone, text: str) -> None:  # noqa: F811
    """Somebody types; nothing need be said to it."""
    number = str(590000000000000000 + len(phone.events))
    message = {"type": "text", "id": number, "quoteToken": "q", "text": text}
    assert await phone.send("message", message=message) == 200
    await world.quiet()


async def reply(world: World, helper: Desktop, thread: str, text: str) -> dict[str, Any]:  # noqa: F811
    """A helper writes in a thread; their post."""
    await helper.reply(HELPDESK, thread, text)
    await world.quiet()
    return next(one for one in reversed(world.slack.channels[HELPDESK]) if one["user"] == helper.user)


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
    await sato.press("引き継ぐ", HELPDESK, follows=0)
    await world.quiet()
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
    assert len(answers(phone)) == 1
    assert "紙はありますか" in answers(phone)[0]


async def cut(world: World, steps: int) -> None:  # noqa: F811
    """End every task that sends or tells, as a killed process would."""
    for _ in range(steps):
        await asyncio.sleep(0)
    running = list(world.server.house.sending)
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)


async def recovered(world: World) -> None:  # noqa: F811
    """A worker looks after everything that was left, until nothing is."""
    for _ in range(6):
        world.ahead.move(seconds=20)
        await world.server.house.worker.once()
        await world.server.house.sent()
    await world.quiet()


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
    await reply(world, mori, thread, "追伸です")
    assert not answers(phone)
    assert "閉じています" in world.thread(thread)[-1]
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
    await bring(world, phone, "妹の名義です")
    await mori.press("閉じる", HELPDESK, follows=0)
    await world.quiet()
    await phone.type("消す")
    await phone.press("すべて消す")
    await world.quiet()
    assert "妹の名義です" not in "\n".join(world.thread(thread))
    assert "記録は消されました" in str(world.cards()[-1])


async def test_what_somebody_takes_back_is_taken_out_of_the_thread(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    thread = await claimed(world, phone, mori)
    await bring(world, phone, "住所を書きますね")
    number = phone.events[-1]["message"]["id"]
    assert await phone.send("unsend", unsend={"messageId": number}) == 200
    await world.quiet()
    assert "住所を書きますね" not in "\n".join(world.thread(thread))
    assert "取り消したので、写しを消しました" in world.thread(thread)[-1]


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
